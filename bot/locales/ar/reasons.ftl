### Arabic: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("you").

reason-emergency-first = ربما أنت في خطر: هذه المساعدة تأتي أولاً.
reason-help-against-violence = مساعدة للنساء عند العنف أو الملاحقة أو الزواج القسري.
reason-help-against-trafficking = مساعدة عند الاتجار بالبشر أو الاستغلال. لا يلزم الذهاب إلى الشرطة.
reason-help-in-a-crisis = شخص يسمعك ويتحدث معك في وقت الأزمة، من دون ذكر اسمك.
reason-help-for-young-in-a-crisis = شخص يسمع ويتحدث في وقت الأزمة، للأطفال والشباب.
# { $topic }
reason-fits-topic = استشارة في موضوع: { $topic }.
reason-recognition-before-entry = استشارة حول الاعتراف بالشهادات لمن ما زالوا خارج ألمانيا.
reason-recognition-advice = استشارة حول الاعتراف بالشهادات الأجنبية.
# { $country }
reason-recognition-partner-in-your-country = غرفة التجارة الألمانية في { $country } تساعد في الاعتراف بالشهادات.
reason-labour-rights-non-eu = استشارة حول الحقوق في العمل للأشخاص من خارج الاتحاد الأوروبي، حتى قبل القدوم.
reason-labour-rights-eu = استشارة حول الحقوق في العمل للعاملين من دول الاتحاد الأوروبي.
# { $country }
reason-visa-office-in-your-country = السفارة أو القنصلية الألمانية هي التي تقرر في طلبات التأشيرة من { $country }.
# { $country }
reason-language-courses-in-your-country = دورات وامتحانات في اللغة الألمانية في { $country }.
# { $country }
reason-study-advice-in-your-country = استشارة في { $country } حول الدراسة في ألمانيا.
# { $country }
reason-work-and-training-advice-in-your-country = استشارة في { $country } حول الطرق القانونية إلى العمل والتدريب المهني.
reason-preparation-before-entry = تحضير للحياة في ألمانيا قبل السفر، وللعائلات أيضاً.
reason-information-before-entry = معلومات موثوقة للقراءة قبل القدوم.
reason-resettlers-through-embassy = العائدون من أصل ألماني (Spätaussiedler) يبدؤون في السفارة الألمانية؛ وهي ترسل الطلب إلى BVA، وهو المكتب المختص.
reason-asylum-not-from-abroad = لا يمكن طلب اللجوء في ألمانيا من الخارج. هذه الجهة تعطيك معلومات عن الحماية في المكان الذي أنت فيه.
# { $country }
reason-protection-where-you-are = حماية ومعلومات في { $country }.
reason-asylum-procedure-help = استشارة مستقلة قبل إجراءات اللجوء وأثناءها.
reason-return-advice = استشارة مفتوحة حول العودة؛ القرار لك.
# { $country }
reason-return-help-in-your-country = مساعدة لمن عادوا إلى { $country }.
reason-tracing-relatives = الصليب الأحمر يبحث عن الأقارب المفقودين.
reason-pregnancy-help = مساعدة سرية أثناء الحمل.
reason-debt-help = استشارة حول الديون والمشاكل المالية.
reason-disability-help = استشارة مستقلة للأشخاص ذوي الإعاقة.
reason-discrimination-help = استشارة عندما تكون المعاملة غير عادلة.
reason-trauma-help = مساعدة نفسية بعد الحرب أو الهروب أو التعذيب؛ مع وقت انتظار متوقع.
reason-meet-people = فرصة للتعرف على الناس وإيجاد دعم بالقرب منك.
reason-run-by-migrants = جمعية أسسها مهاجرون.
reason-welcome-for-workers = مساعدة للعاملين الجدد في المكان.
reason-public-information-line = خط هاتفي رسمي لمثل هذه الأسئلة.
reason-helps-newcomers = مركز استشارة محلي للقادمين الجدد.
reason-age-fits-jmd = للشباب في عمرك.
reason-age-fits-mbe = للبالغين في عمرك.
# { $age }
reason-age-boundary-27 = في عمر { $age } قد يناسبك كلا النوعين: يمكنك سؤال أي منهما.
reason-age-unknown = لا أعرف عمرك، لذلك أعرض جهات للشباب وجهات للبالغين.
# { $topic }
reason-adult-question-under-27 = أنت في سن الشباب، لكن بمثل هذا السؤال يمكنك القدوم إلى هنا أيضاً.
reason-young-person-in-family = للأطفال والشباب في عائلتك.
reason-passes-on-to-youth-service = لا توجد جهة قريبة للشباب؛ هذا المكتب يوصلك إلى الجهة الصحيحة.
reason-minor-welcome = يمكنك القدوم من دون والديك.
# { $status }
reason-unsecured-status = لمن لم يُحسم بعد حقهم في البقاء.
reason-status-not-named = استشارة مهما كان وضع إقامتك.
# { $status }
reason-open-with-your-status = متاحة لمن لديهم وضع إقامة مثل وضعك.
reason-open-to-eu-citizens = متاحة لمواطني الاتحاد الأوروبي.
# { $place } { $km }
reason-nearest-to-destination = أقرب مكتب إلى { $place }، على بعد { $km } كم تقريباً.
# { $place } { $km }
reason-near-destination = بالقرب من { $place }، على بعد { $km } كم تقريباً.
# { $place } { $km }
reason-nearest-to-you = أقرب مكتب إلى { $place }، على بعد { $km } كم تقريباً.
# { $place } { $km }
reason-near-you = بالقرب من { $place }، على بعد { $km } كم تقريباً.
# { $place } { $km }
reason-office-far-away = أقرب مكتب أعرفه يبعد { $km } كم تقريباً عن { $place }: من الأفضل الاتصال أو الكتابة أولاً.
# { $place } { $km }
reason-office-within-reach = على بعد { $km } كم تقريباً من { $place }.
# { $place }
reason-in-your-town = في { $place }.
# { $place }
reason-in-destination-town = في { $place }.
# { $land }
reason-in-your-land = في ولاية { $land }.
# { $land }
reason-responsible-for-your-land = جهة تعمل في كل أنحاء ولاية { $land }.
reason-serves-all-germany = جهة تعمل في كل أنحاء ألمانيا.
# { $country }
reason-partner-in-your-country = في { $country }، حيث أنت الآن.
reason-reachable-online-before-arrival = يمكنك الكتابة إليهم الآن، قبل السفر.
reason-reachable-online = يمكنك الوصول إليهم عبر الإنترنت.
reason-reachable-by-phone = يمكنك الاتصال من مكانك.
reason-reachable-by-email = يمكنك إرسال بريد إلكتروني من مكانك.
reason-not-callable-from-abroad = رقم هاتفهم يعمل داخل ألمانيا فقط.
reason-open-after-arrival = يساعدونك بعد وصولك. ولا أعرف إن كانوا يجيبون أشخاصاً ما زالوا خارج ألمانيا.
# { $name } { $phone }
reason-contact-through-hotline = يمكنك الوصول إليهم عن طريق { $name }: { $phone }.
# { $language }
reason-speaks-your-language = الاستشارة متوفرة بهذه اللغة: { $language }.
reason-free-of-charge = مجاناً.
reason-official-finder = القائمة الرسمية لإيجاد المكتب القريب منك.
# { $date }
reason-may-be-out-of-date = هذه المعلومات قديمة: الرجاء التأكد منها قبل الذهاب إلى هناك.
reason-contact-details-missing = أعرف أن هذا المكتب موجود، لكن ليس عندي رقم أو عنوان له.

## When something is missing

gap-destination-outside-germany = المكان الذي ذكرته ليس في ألمانيا. أستطيع عرض المساعدة في ألمانيا فقط.
gap-place-not-found = لا أعرف المكان الذي ذكرته.
gap-no-service-for-program = نوع المساعدة الأنسب لك غير موجود في قائمتي بعد.
gap-no-office-nearby = لا أعرف مكتباً مناسباً بالقرب من هذا المكان. الاستشارة عبر الإنترنت والقوائم الرسمية قد تساعد.
gap-no-partner-in-country = لا أعرف جهة شريكة في البلد الذي أنت فيه. الاستشارة عبر الإنترنت قد تساعد.
gap-no-language-match = لا تذكر أي من هذه الجهات لغتك. يمكنك طلب مترجم منها.
gap-nothing-more = ليس عندي جهة أخرى أعرضها.
