### Arabic: written by a language model, not yet read by a native speaker.
### The reader is addressed without gender: verbal nouns and "you can" (ك) instead of imperatives.
### "Vorweg" is the bot's name and stays in Latin letters.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    مرحباً! أنا Vorweg، برنامج كمبيوتر. أجيب عن الأسئلة حول القدوم إلى ألمانيا، وأبحث لك عن مركز استشارة يناسبك. كل ذلك مجاني.
    يمكنك كتابة سؤالك بكلماتك، أو اختيار موضوع من القائمة.
goodbye = مع السلامة، وأتمنى لك كل الخير. يمكنك الكتابة لي من جديد في أي وقت.
thanks = على الرحب والسعة. هل لديك سؤال آخر؟
# What can this bot do, how does it work, who is behind it.
help =
    أستطيع القيام بأمرين. أجيب عن أسئلتك حول القدوم إلى ألمانيا: التأشيرة (الفيزا) والعمل والتدريب المهني والدراسة والعائلة واللجوء واللغة والسكن وغيرها. وأبحث لك عن مركز استشارة: واحد يمكنك الوصول إليه الآن، وآخر في وجهتك في ألمانيا.
    يمكنك الكتابة بكلماتك. ويمكنك أيضاً كتابة: توقف، أو: ابدأ من جديد، أو اسم لغة.
    أنا برنامج كمبيوتر. إجاباتي من مصادر عامة، وأذكر لك المصدر ومتى قُرئ. لا أقدم استشارة قانونية في حالتك الخاصة: هذا ما تقدمه مراكز الاستشارة.
# Am I talking to a human or a machine?
bot-challenge = أنا برنامج كمبيوتر ولست إنساناً. إذا كان الحديث مع شخص أفضل لك، فيمكنني إعطاؤك عناوين وأرقاماً للتواصل.
# { $retention_days }: number of days
privacy =
    لا يقرأ أحد رسائلك أثناء محادثتنا. لا أسأل عن اسمك، ولا أعطي أي معلومة للسلطات ولا لأي جهة أخرى.
    أحتفظ بمحادثتنا كي أتابع معك الحديث، لمدة أقصاها { $retention_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $retention_days } أيام
        [many] { $retention_days } يوماً
       *[other] { $retention_days } يوم
    }، وبعدها تُمسح. ويمكنك مسحها الآن بكتابة: /forget
    رسائلك تمر عبر تيليغرام (Telegram)، وهو يستطيع رؤيتها. الرجاء عدم إرسال جوازات سفر أو صور أو وثائق.
# The person wants stored data deleted or shown.
delete-my-data =
    أحتفظ برسائلك لمدة أقصاها { $retention_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $retention_days } أيام
        [many] { $retention_days } يوماً
       *[other] { $retention_days } يوم
    }، وكذلك بلغتك وبإجاباتك عن العمر والمكان. اسمك غير محفوظ.
    هل أمسح كل ذلك الآن؟ لا يمكن التراجع بعد المسح.
forgotten = تم مسح كل شيء. إذا كتبت لي من جديد، نبدأ من البداية.
forget-cancelled = حسناً، لم أمسح شيئاً.
feedback-positive = يسعدني أن هذا ساعدك. يمكنك طرح أسئلة أخرى في أي وقت.
feedback-negative = أعتذر لأن هذا لم يساعدك. يمكننا البحث عن جهة أخرى، أو يمكنك الحديث مع شخص.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    لا أستطيع المساعدة في هذا الموضوع. أعرف فقط ما يخص القدوم إلى ألمانيا ومراكز الاستشارة هناك.
    يمكنك مثلاً السؤال عن التأشيرة أو العمل أو التدريب المهني أو العائلة أو اللجوء.
# A yes without an open question.
what-next = ما الذي يهمك؟ يمكنك كتابة سؤالك أو اختيار موضوع.
stopped = حسناً، توقفت. يمكنك السؤال عن شيء آخر في أي وقت.
started-over = حسناً، نبدأ من جديد. نسيت إجاباتك السابقة. ما الذي يهمك؟
offer-declined = حسناً. يمكنك طرح أسئلة أخرى في أي وقت.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = لا أعرف بالتأكيد إن كنتُ فهمت قصدك. هل المقصود واحد من هذه المواضيع؟
# Nothing was understood; buttons with topics and "a person" follow.
lost = عذراً، لم أفهم ذلك. يمكنك قوله بكلمات أخرى، أو اختيار موضوع، أو طلب الحديث مع شخص.
not-understood-where = لم أتعرف على اسم بلد. الرجاء كتابة اسم البلد الذي أنت فيه الآن، مثلاً تونس.
not-understood-age = لم أتعرف على العمر. الرجاء كتابة رقم، مثلاً 25.
not-understood-destination = لا أعرف هذا المكان. الرجاء كتابة اسم مدينة ألمانية أو رمز بريدي، مثلاً لايبزيغ (Leipzig).
not-understood-status = لم أفهم ذلك. الرجاء الضغط على أحد الأزرار.
not-understood-topic = لم أتعرف على الموضوع. الرجاء الضغط على أحد الأزرار، أو كتابة موضوعك بكلمات أخرى.
going-on-without = لا بأس، نكمل من دون ذلك.

## Finding advice

offer-referral = هل أبحث لك عن مركز استشارة؟ سأطرح بعض الأسئلة القصيرة، ويمكنك تخطي أي سؤال منها.
offer-again = هل أبحث لك عن استشارة في هذا الموضوع أيضاً؟
# Which country the person is in at this moment, not where they come from.
ask-where = في أي بلد أنت الآن؟
ask-age = كم عمرك؟ بعض الجهات مخصصة للشباب، وبعضها للبالغين من عمر { $mbe_age_over } سنة.
ask-destination = ما وجهتك في ألمانيا؟ الرجاء كتابة اسم مدينة أو رمز بريدي.
# For people who are in Germany already.
ask-town = ما اسم مدينتك في ألمانيا؟ يمكنك أيضاً كتابة الرمز البريدي.
# Several places have this name; each is a button.
ask-which-place = هناك عدة أماكن بهذا الاسم. أي مكان منها هو المقصود؟
ask-status = ما وضع إقامتك في ألمانيا؟ هذا يحدد من يستطيع أن يقدم لك الاستشارة.
ask-topic = في أي موضوع تلزمك استشارة؟
# Heading of services that can be reached from where the person is now.
services-now = مساعدة يمكنك الوصول إليها الآن، من مكانك:
# Heading of offices at the place the person goes to or lives in.
services-there = مساعدة في وجهتك أو مكان سكنك في ألمانيا:
# After the results. Official lists may follow as links.
after-services = مثل هذه القوائم لا تكون كاملة أبداً. إذا وجدت خطأ أو لم يرد عليك أحد، فأرجو إخباري بذلك. وتوجد مراكز أخرى في القوائم الرسمية.
no-services = لم أجد شيئاً مناسباً في قائمتي. هذا لا يعني أنه لا توجد مساعدة: الرجاء البحث في القوائم الرسمية.
no-more-services = ليس في قائمتي مركز آخر مناسب. توجد مراكز أخرى في القوائم الرسمية.
# Heading of contacts where a person answers.
human-contact = هنا يجيبك أشخاص حقيقيون. وهم ليسوا جزءاً من هذا البرنامج:
service-details = كل ما أعرفه عن هذه الجهات:
no-service-shown = لم أعرض عليك أي جهة بعد. هل أبحث لك عن جهة تساعدك؟

## Language

# Names of languages follow as buttons.
choose-language = بأي لغة نتحدث؟
# { $language }: name of the new language, in this language
language-changed = من الآن أكتب باللغة { $language }.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = عذراً، هناك لغة لا أتكلمها بعد: { $language }. هذه هي اللغات التي أتكلمها:

## Things the bot cannot read

voice-not-heard = لا أستطيع سماع الرسائل الصوتية ولا مشاهدة الفيديو. الرجاء كتابة سؤالك بكلمات قليلة. يمكنك الكتابة بلهجتك، تماماً كما في الكلام العادي.
picture-not-seen = لا أستطيع رؤية الصور، ولم أحتفظ بهذه الصورة. الرجاء كتابة سؤالك بكلمات قليلة. الرجاء عدم إرسال صور جواز سفرك إلى الغرباء أبداً.
sticker-not-read = لا أستطيع قراءة الملصقات. الرجاء كتابة سؤالك بكلمات قليلة.
contact-not-kept = لا أحتاج إلى أرقام هواتف، ولم أحتفظ بهذا الرقم. الرجاء كتابة سؤالك بكلمات قليلة.
document-not-read = لا أستطيع قراءة الوثائق، ولم أحتفظ بهذه الوثيقة. الرجاء كتابة موضوعها بكلمات قليلة. مركز الاستشارة يستطيع أن يقرأ الرسائل معك.
kind-not-read = لا أستطيع قراءة هذا النوع من الرسائل. الرجاء كتابة سؤالك بكلمات قليلة.
edited-not-read = لاحظت أنك غيرت رسالة. الرجاء كتابتها من جديد كي أستطيع الإجابة.
location-not-placed = لم أستطع معرفة البلد الذي يقع فيه هذا المكان. الرجاء كتابة اسم البلد.
text-shortened = رسالتك طويلة جداً. قرأت بدايتها فقط.
# There were no words: only signs or emoji.
no-words = أحتاج إلى بعض الكلمات كي أساعدك. ما الذي يهمك؟
old-button = هذا الزر لم يعد يعمل. الرجاء كتابة ما يهمك.
group-declined = أتحدث فقط في محادثة خاصة، كي لا يقرأ أحد معنا. الرجاء الكتابة لي مباشرة.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = عذراً، حدث خطأ عندي. الرجاء الكتابة من جديد بعد بضع دقائق. إذا كان الأمر مستعجلاً، فهنا يجيبك أشخاص: { $website }
slow-down = رسائلك تصل بسرعة كبيرة. الرجاء الانتظار دقيقة، وبعدها أجيب من جديد.

## Buttons (short: at most about 25 letters)

button-find-advice = البحث عن استشارة
button-not-now = ليس الآن
button-skip = تخطي
button-human = الحديث مع شخص
button-more-services = عرض جهات أخرى
button-start-over = البدء من جديد
button-in-germany = أنا في ألمانيا
# { $country }: name of the country the person comes from
button-in-country = في { $country }
button-under-27 = أقل من { $mbe_age_over } سنة
button-27-plus = { $mbe_age_over } سنة أو أكثر
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = نعم، مسح كل شيء
button-keep = لا، إبقاء كل شيء
button-status-asylum-seeker = إجراءات اللجوء جارية
button-status-tolerated = وقف ترحيل (Duldung)
button-status-protected = حماية معترف بها
button-status-temporary-protection = من أوكرانيا (المادة 24)
button-status-visa-holder = تأشيرة أو تصريح إقامة
button-status-eu-citizen = من الاتحاد الأوروبي
# Resettlers (Spätaussiedler).
button-status-resettler = العائدون من أصل ألماني
button-status-abroad-planning = ما زلت خارج ألمانيا
