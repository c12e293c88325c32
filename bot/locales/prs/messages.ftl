### Dari: written by a language model, not yet read by a native speaker.
### Polite "شما" throughout; the plain written Dari of Afghanistan. Words chosen: مشوره, مرکز مشوره, اسناد, معاش, ویزه.
### "Vorweg" is the bot's name and stays in Latin letters. No line begins with Latin letters: it would turn to left-to-right.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    سلام! من Vorweg هستم، یک برنامه کمپیوتری. به سوال‌های‌تان در باره آمدن به آلمان جواب می‌دهم و برای‌تان یک مرکز مشوره پیدا می‌کنم که مناسب شما باشد. همه چیز رایگان است.
    سوال خود را به زبان خودتان و ساده بنویسید، یا یک موضوع را انتخاب کنید.
goodbye = خدا حافظ، همیشه خیر و خوبی ببینید. هر وقت خواستید، باز برایم بنویسید.
thanks = قابل تشکر نیست. چیز دیگری هم هست که می‌خواهید بدانید؟
# What can this bot do, how does it work, who is behind it.
help =
    من دو کار کرده می‌توانم. به سوال‌های‌تان در باره آمدن به آلمان جواب می‌دهم: ویزه، کار، آموزش مسلکی، تحصیل، فامیل، پناهندگی، زبان، خانه و چیزهای دیگر. و برای‌تان مرکز مشوره پیدا می‌کنم: یکی که همین حالا دست‌تان به آن می‌رسد و یکی در جایی که می‌روید.
    با کلمات خود بنویسید. این‌ها را هم نوشته می‌توانید: «بس است»، «از سر شروع کنیم» یا نام یک زبان.
    من یک برنامه کمپیوتری هستم. جواب‌هایم از منابعی است که برای همه باز است، و نشان می‌دهم که هر جواب از کجاست و چه وقت خوانده شده است. در باره دوسیه شخصی شما مشوره حقوقی نمی‌دهم؛ این کار را مراکز مشوره می‌کنند.
# Am I talking to a human or a machine?
bot-challenge = من یک برنامه کمپیوتری هستم، نه انسان. اگر می‌خواهید با یک انسان گپ بزنید، شماره و آدرس برای‌تان داده می‌توانم.
# { $retention_days }: number of days
privacy =
    وقتی با من می‌نویسید، هیچ انسانی پیام‌های‌تان را نمی‌خواند. نام شما را نمی‌پرسم و هیچ چیز را به ادارات دولتی یا به کس دیگر نمی‌دهم.
    برای این‌که رشته گپ ما گم نشود، آن را حداکثر { $retention_days } روز نگه می‌دارم؛ بعد پاک می‌شود. اگر می‌خواهید همین حالا پاک شود، بنویسید: /forget
    پیام‌های‌تان از راه تلگرام می‌آید و تلگرام آن‌ها را دیده می‌تواند. لطفاً پاسپورت، عکس یا اسناد روان نکنید.
# The person wants stored data deleted or shown.
delete-my-data =
    پیام‌هایی را که به من نوشته‌اید، زبان شما و جواب‌های‌تان در باره سن و جای‌تان را حداکثر { $retention_days } روز نگه می‌دارم. نام شما نگهداری نمی‌شود.
    همه را همین حالا پاک کنم؟ بعد از پاک شدن، دیگر پس نمی‌آید.
forgotten = همه چیز پاک شد. اگر باز بنویسید، از سر شروع می‌کنیم.
forget-cancelled = درست است، هیچ چیز پاک نشد.
feedback-positive = خوش هستم که به دردتان خورد. هر وقت خواستید، باز بپرسید.
feedback-negative = متأسفم که این برای‌تان کمک نکرد. می‌توانید یک مرکز دیگر را ببینید یا با یک انسان گپ بزنید.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    در این قسمت کمک کرده نمی‌توانم. من تنها در باره آمدن به آلمان و مراکز مشوره در آن‌جا می‌دانم.
    مثلاً در باره ویزه، کار، آموزش مسلکی، فامیل یا پناهندگی پرسیده می‌توانید.
# A yes without an open question.
what-next = چه چیز را می‌خواهید بدانید؟ سوال خود را بنویسید یا یک موضوع را انتخاب کنید.
stopped = درست است، بس کردم. هر وقت خواستید، چیز دیگری پرسیده می‌توانید.
started-over = درست است، از سر شروع می‌کنیم. جواب‌های پیش شما را فراموش کردم. چه چیز را می‌خواهید بدانید؟
offer-declined = درست است. هر وقت خواستید، باز بپرسید.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = مطمئن نیستم که گپ شما را درست فهمیده باشم. مقصدتان یکی از این‌ها است؟
# Nothing was understood; buttons with topics and "a person" follow.
lost = ببخشید، این را نفهمیدم. لطفاً به کلمات دیگر بگویید، یک موضوع را انتخاب کنید، یا بگویید که می‌خواهید با یک انسان گپ بزنید.
not-understood-where = نام کدام کشور را نیافتم. لطفاً نام کشوری را بنویسید که فعلاً در آن هستید، مثلاً پاکستان.
not-understood-age = سن را نفهمیدم. لطفاً یک عدد بنویسید، مثلاً 25.
not-understood-destination = این جا را نمی‌شناسم. لطفاً نام یک شهر آلمان یا کود پُستی آن را بنویسید، مثلاً لایپزیگ (Leipzig).
not-understood-status = این را نفهمیدم. لطفاً یکی از دکمه‌ها را فشار بدهید.
not-understood-topic = موضوع را نفهمیدم. لطفاً یکی از دکمه‌ها را فشار بدهید، یا به کلمات دیگر بنویسید که در چه کار کمک می‌خواهید.
going-on-without = پروا ندارد. بدون آن پیش می‌رویم.

## Finding advice

offer-referral = برای‌تان یک مرکز مشوره پیدا کنم؟ چند سوال کوتاه می‌پرسم. از هر کدام گذشته می‌توانید.
offer-again = در این باره هم برای‌تان مشوره پیدا کنم؟
# Which country the person is in at this moment, not where they come from.
ask-where = فعلاً در کدام کشور هستید؟
ask-age = چند ساله هستید؟ بعضی مراکز برای جوانان است و بعضی برای بزرگسالان از { $mbe_age_over } سال به بالا.
ask-destination = به کجای آلمان می‌خواهید بروید؟ نام شهر یا کود پُستی را بنویسید.
# For people who are in Germany already.
ask-town = در کدام شهر زندگی می‌کنید؟ کود پُستی را هم نوشته می‌توانید.
# Several places have this name; each is a button.
ask-which-place = چند جا به این نام است. مقصد شما کدام آن است؟
ask-status = وضعیت شما در آلمان چیست؟ از روی آن معلوم می‌شود که کی به شما مشوره داده می‌تواند.
ask-topic = در باره چه چیز مشوره می‌خواهید؟
# Heading of services that can be reached from where the person is now.
services-now = کمک‌هایی که همین حالا، از جایی که هستید، دست‌تان به آن می‌رسد:
# Heading of offices at the place the person goes to or lives in.
services-there = کمک در همان جای آلمان:
# After the results. Official lists may follow as links.
after-services = چنین لست‌ها هیچ وقت مکمل نیست. اگر چیزی غلط باشد یا کسی جواب ندهد، به من بگویید. دفترهای بیشتر را در لست‌های رسمی پیدا می‌کنید.
no-services = در لست خود چیزی مناسب نیافتم. این به معنای آن نیست که کمک وجود ندارد: لطفاً در لست‌های رسمی ببینید.
no-more-services = در لست من مرکز مناسب دیگری نیست. دفترهای بیشتر را در لست‌های رسمی پیدا می‌کنید.
# Heading of contacts where a person answers.
human-contact = این‌جا یک انسان به شما جواب می‌دهد. این افراد جزء این برنامه نیستند:
service-details = هر چه در باره این مراکز می‌دانم:
no-service-shown = هنوز کدام مرکز را به شما نشان نداده‌ام. یکی برای‌تان پیدا کنم؟

## Language

# Names of languages follow as buttons.
choose-language = به کدام زبان گپ بزنیم؟
# { $language }: name of the new language, in this language
language-changed = از این به بعد به زبان { $language } می‌نویسم.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = ببخشید، زبان { $language } را هنوز یاد ندارم. به این زبان‌ها گپ زده می‌توانم:

## Things the bot cannot read

voice-not-heard = پیام صوتی را شنیده و ویدیو را دیده نمی‌توانم. لطفاً سوال خود را در چند کلمه بنویسید. همان رقم که گپ می‌زنید، نوشته کنید.
picture-not-seen = عکس را دیده نمی‌توانم و این عکس را نگه نداشتم. لطفاً سوال خود را در چند کلمه بنویسید. عکس پاسپورت خود را هیچ وقت به آدم‌های ناشناس روان نکنید.
sticker-not-read = استیکر را خوانده نمی‌توانم. لطفاً سوال خود را در چند کلمه بنویسید.
contact-not-kept = من به شماره تلیفون ضرورت ندارم و این شماره را نگه نداشتم. لطفاً سوال خود را در چند کلمه بنویسید.
document-not-read = اسناد را خوانده نمی‌توانم و این سند را نگه نداشتم. لطفاً در چند کلمه بنویسید که در باره چیست. در یک مرکز مشوره، مکتوب‌ها را همراه شما خوانده می‌توانند.
kind-not-read = این نوع پیام را خوانده نمی‌توانم. لطفاً سوال خود را در چند کلمه بنویسید.
edited-not-read = دیدم که یک پیام را تغییر دادید. لطفاً آن را دوباره بنویسید تا جواب داده بتوانم.
location-not-placed = نفهمیدم که این جا در کدام کشور است. لطفاً نام کشور را بنویسید.
text-shortened = پیام شما بسیار دراز بود. تنها اول آن را خواندم.
# There were no words: only signs or emoji.
no-words = برای کمک به شما چند کلمه لازم دارم. چه چیز را می‌خواهید بدانید؟
old-button = این دکمه دیگر کار نمی‌کند. لطفاً بنویسید که چه چیز را می‌خواهید بدانید.
group-declined = من تنها در چت شخصی گپ می‌زنم، تا کس دیگر نخواند. لطفاً مستقیم به خودم بنویسید.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = ببخشید، از طرف من مشکلی پیش آمد. لطفاً چند دقیقه بعد دوباره بنویسید. اگر عاجل است، این‌جا انسان‌ها جواب می‌دهند: { $website }
slow-down = بسیار تیز نوشته می‌کنید. لطفاً یک دقیقه صبر کنید؛ بعد باز جواب می‌دهم.

## Buttons (short: at most about 25 letters)

button-find-advice = پیدا کردن مشوره
button-not-now = حالا نی
button-skip = گذشتن از این سوال
button-human = گپ زدن با یک انسان
button-more-services = نشان دادن مراکز دیگر
button-start-over = شروع از سر
button-in-germany = در آلمان هستم
# { $country }: name of the country the person comes from
button-in-country = در { $country }
button-under-27 = کمتر از { $mbe_age_over } سال
button-27-plus = { $mbe_age_over } سال یا بیشتر
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = بلی، همه را پاک کن
button-keep = نی، نگه دار
button-status-asylum-seeker = دوسیه پناهندگی جریان دارد
button-status-tolerated = توقف اخراج (Duldung)
button-status-protected = قبولی پناهندگی یا حمایت
button-status-temporary-protection = از اوکراین (ماده 24)
button-status-visa-holder = ویزه یا اجازه اقامت
button-status-eu-citizen = شهروند اتحادیه اروپا
# Resettlers (Spätaussiedler).
button-status-resettler = مهاجر آلمانی‌تبار
button-status-abroad-planning = هنوز بیرون از آلمان
