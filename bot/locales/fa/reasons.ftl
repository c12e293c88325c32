### Persian: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("you").

reason-emergency-first = شاید در خطر باشید: این کمک از همه مهم‌تر است.
reason-help-against-violence = به زنان در برابر خشونت، تعقیب و آزار و ازدواج اجباری کمک می‌کند.
reason-help-against-trafficking = در برابر قاچاق انسان و بهره‌کشی کمک می‌کند. لازم نیست پیش پلیس بروید.
reason-help-in-a-crisis = کسی که در بحران با شما صحبت می‌کند، بدون اینکه نامتان را بگویید.
reason-help-for-young-in-a-crisis = کسی که در بحران با کودکان و نوجوانان و جوانان صحبت می‌کند.
# { $topic }
reason-fits-topic = در این موضوع مشاوره می‌دهد: { $topic }.
reason-recognition-before-entry = به کسانی که هنوز خارج از آلمان هستند، درباره تأیید مدرکشان مشاوره می‌دهد.
reason-recognition-advice = درباره تأیید و معادل‌سازی مدارک خارجی مشاوره می‌دهد.
# { $country }
reason-recognition-partner-in-your-country = اتاق بازرگانی آلمان در { $country } برای تأیید مدرک کمک می‌کند.
reason-labour-rights-non-eu = به افرادی از خارج اتحادیه اروپا درباره حق و حقوق در کار مشاوره می‌دهد، حتی پیش از آمدن.
reason-labour-rights-eu = به کارکنان کشورهای اتحادیه اروپا درباره حق و حقوق در کار مشاوره می‌دهد.
# { $country }
reason-visa-office-in-your-country = سفارت یا کنسولگری آلمان درباره درخواست‌های ویزا از { $country } تصمیم می‌گیرد.
# { $country }
reason-language-courses-in-your-country = کلاس‌ها و آزمون‌های زبان آلمانی در { $country }.
# { $country }
reason-study-advice-in-your-country = مشاوره در { $country } درباره تحصیل در آلمان.
# { $country }
reason-work-and-training-advice-in-your-country = مشاوره در { $country } درباره راه‌های قانونی برای کار و آموزش حرفه‌ای.
reason-preparation-before-entry = افراد و خانواده‌ها را پیش از آمدن برای زندگی در آلمان آماده می‌کند.
reason-information-before-entry = اطلاعات قابل اعتماد برای خواندن، پیش از آمدن.
reason-resettlers-through-embassy = مهاجران آلمانی‌تبار (Spätaussiedler) از سفارت آلمان شروع می‌کنند؛ سفارت درخواست را به BVA، یعنی اداره مسئول، می‌فرستد.
reason-asylum-not-from-abroad = از خارج نمی‌شود در آلمان درخواست پناهندگی داد. این مرکز درباره حمایت در جایی که هستید اطلاعات می‌دهد.
# { $country }
reason-protection-where-you-are = حمایت و اطلاعات در { $country }.
reason-asylum-procedure-help = مشاوره مستقل پیش از روند پناهندگی و در طول آن.
reason-return-advice = مشاوره بدون فشار درباره بازگشت؛ تصمیم با شماست.
# { $country }
reason-return-help-in-your-country = به کسانی که به { $country } برگشته‌اند کمک می‌کند.
reason-tracing-relatives = صلیب سرخ بستگان گمشده را جستجو می‌کند.
reason-pregnancy-help = کمک محرمانه در دوران بارداری.
reason-debt-help = مشاوره درباره بدهی و مشکلات مالی.
reason-disability-help = مشاوره مستقل برای افراد دارای معلولیت.
reason-discrimination-help = مشاوره برای وقتی که با شما ناعادلانه رفتار می‌شود.
reason-trauma-help = کمک روان‌شناسی پس از جنگ، فرار یا شکنجه؛ معمولاً باید در نوبت بمانید.
reason-meet-people = راهی برای آشنا شدن با مردم و پیدا کردن پشتیبان در نزدیکی شما.
reason-run-by-migrants = انجمنی که مهاجران بنیان گذاشته‌اند.
reason-welcome-for-workers = به کارکنانی که در آن محل تازه‌وارد هستند کمک می‌کند.
reason-public-information-line = خط تلفن رسمی دولتی برای این نوع سؤال‌ها.
reason-helps-newcomers = یک مرکز مشاوره محلی برای تازه‌واردها.
reason-age-fits-jmd = برای جوانان هم‌سن شما.
reason-age-fits-mbe = برای بزرگسالان هم‌سن شما.
# { $age }
reason-age-boundary-27 = در سن { $age } سالگی شاید هر دو نوع مرکز مناسب باشد: از هر کدام می‌توانید بپرسید.
reason-age-unknown = سن شما را نمی‌دانم، پس هم مراکز جوانان و هم مراکز بزرگسالان را نشان می‌دهم.
# { $topic }
reason-adult-question-under-27 = شما جوان هستید، اما با چنین سؤالی می‌توانید اینجا هم بیایید.
reason-young-person-in-family = برای کودکان و جوانان خانواده شما.
reason-passes-on-to-youth-service = مرکز جوانان در نزدیکی نیست؛ این دفتر شما را به مرکز درست معرفی می‌کند.
reason-minor-welcome = می‌توانید بدون پدر و مادر هم بیایید.
# { $status }
reason-unsecured-status = برای کسانی که حق ماندنشان هنوز قطعی نشده است.
reason-status-not-named = با هر نوع وضعیت اقامت به شما مشاوره می‌دهد.
# { $status }
reason-open-with-your-status = کسانی با وضعیت اقامت شما می‌توانند مراجعه کنند.
reason-open-to-eu-citizens = شهروندان اتحادیه اروپا می‌توانند مراجعه کنند.
# { $place } { $km }
reason-nearest-to-destination = نزدیک‌ترین دفتر به { $place }، با فاصله حدود { $km } کیلومتر.
# { $place } { $km }
reason-near-destination = نزدیک { $place }، با فاصله حدود { $km } کیلومتر.
# { $place } { $km }
reason-nearest-to-you = نزدیک‌ترین دفتر به { $place }، با فاصله حدود { $km } کیلومتر.
# { $place } { $km }
reason-near-you = نزدیک { $place }، با فاصله حدود { $km } کیلومتر.
# { $place } { $km }
reason-office-far-away = نزدیک‌ترین دفتری که می‌شناسم حدود { $km } کیلومتر با { $place } فاصله دارد: اول زنگ بزنید یا بنویسید.
# { $place } { $km }
reason-office-within-reach = با فاصله حدود { $km } کیلومتر از { $place }.
# { $place }
reason-in-your-town = در { $place }.
# { $place }
reason-in-destination-town = در { $place }.
# { $land }
reason-in-your-land = در ایالت { $land }.
# { $land }
reason-responsible-for-your-land = برای تمام ایالت { $land } کار می‌کند.
reason-serves-all-germany = برای تمام آلمان کار می‌کند.
# { $country }
reason-partner-in-your-country = در { $country }، جایی که الان هستید.
reason-reachable-online-before-arrival = می‌توانید همین حالا، پیش از سفر، برایشان بنویسید.
reason-reachable-online = از راه اینترنت می‌توانید با آن‌ها تماس بگیرید.
reason-reachable-by-phone = از جایی که هستید می‌توانید زنگ بزنید.
reason-reachable-by-email = از جایی که هستید می‌توانید ایمیل بفرستید.
reason-not-callable-from-abroad = شماره تلفنشان فقط در داخل آلمان کار می‌کند.
reason-open-after-arrival = وقتی به آنجا برسید، به شما کمک می‌کنند. نمی‌دانم به کسانی که هنوز خارج از آلمان هستند جواب می‌دهند یا نه.
# { $name } { $phone }
reason-contact-through-hotline = از این راه می‌توانید با آن‌ها تماس بگیرید: { $name }، { $phone }.
# { $language }
reason-speaks-your-language = به زبان { $language } مشاوره می‌دهند.
reason-free-of-charge = رایگان است.
reason-official-finder = فهرست رسمی برای پیدا کردن دفتر نزدیک شما.
# { $date }
reason-may-be-out-of-date = این اطلاعات قدیمی است: لطفاً پیش از رفتن به آنجا، درستی آن را بررسی کنید.
reason-contact-details-missing = می‌دانم که این دفتر وجود دارد، اما شماره یا آدرس آن را ندارم.

## When something is missing

gap-destination-outside-germany = محلی که نام بردید در آلمان نیست. من فقط می‌توانم کمک در آلمان را نشان بدهم.
gap-place-not-found = محلی را که نام بردید نمی‌شناسم.
gap-no-service-for-program = نوع کمکی که برای شما از همه مناسب‌تر است، هنوز در فهرست من نیست.
gap-no-office-nearby = دفتر مناسبی در نزدیکی این محل نمی‌شناسم. مشاوره آنلاین و فهرست‌های رسمی می‌توانند کمک کنند.
gap-no-partner-in-country = در کشوری که هستید مرکز همکاری نمی‌شناسم. مشاوره آنلاین می‌تواند کمک کند.
gap-no-language-match = هیچ‌کدام از این مراکز زبان شما را نام نبرده است. از آن‌ها مترجم بخواهید.
gap-nothing-more = مرکز دیگری برای نشان دادن ندارم.
