### Persian: written by a language model, not yet read by a native speaker.
### Polite "شما" throughout; the written style of Iran, in words that Afghans know too.
### "Vorweg" is the bot's name and stays in Latin letters. No line begins with Latin letters: it would turn to left-to-right.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    سلام! من Vorweg هستم، یک برنامه کامپیوتری. به سؤال‌های مربوط به آمدن به آلمان جواب می‌دهم و مرکز مشاوره‌ای پیدا می‌کنم که برای شما مناسب باشد. همه چیز رایگان است.
    سؤالتان را ساده و با کلمات خودتان بنویسید یا یک موضوع را انتخاب کنید.
goodbye = خداحافظ، برایتان آرزوی موفقیت دارم. هر وقت خواستید، دوباره برایم بنویسید.
thanks = خواهش می‌کنم. سؤال دیگری هم دارید؟
# What can this bot do, how does it work, who is behind it.
help =
    من دو کار انجام می‌دهم. به سؤال‌های مربوط به آمدن به آلمان جواب می‌دهم: ویزا، کار، آموزش حرفه‌ای، تحصیل، خانواده، پناهندگی، زبان، خانه و موضوع‌های دیگر. و برایتان مرکز مشاوره پیدا می‌کنم: یکی که همین حالا در دسترس شماست و یکی در جایی از آلمان که به آنجا می‌روید.
    ساده و با کلمات خودتان بنویسید. این‌ها را هم می‌توانید بنویسید: «توقف»، «از اول شروع کنیم» یا نام یک زبان.
    من یک برنامه کامپیوتری هستم. جواب‌هایم از منابع عمومی است و نشان می‌دهم که هر منبع چیست و چه وقت خوانده شده است. درباره پرونده شخصی شما مشاوره حقوقی نمی‌دهم؛ این کار را مراکز مشاوره انجام می‌دهند.
# Am I talking to a human or a machine?
bot-challenge = من یک برنامه کامپیوتری هستم، نه انسان. اگر می‌خواهید با یک انسان صحبت کنید، می‌توانم راه تماس را به شما بدهم.
# { $retention_days }: number of days
privacy =
    هنگام گفتگو با من، هیچ انسانی پیام‌هایتان را نمی‌خواند. نام شما را نمی‌پرسم و هیچ چیزی را به اداره‌های دولتی یا به هیچ کس دیگری نمی‌دهم.
    برای اینکه رشته گفتگو را گم نکنم، آن را حداکثر { $retention_days } روز نگه می‌دارم و بعد پاک می‌شود. اگر می‌خواهید همین حالا پاک شود، این را بنویسید: /forget
    پیام‌هایتان از راه تلگرام می‌رسد و تلگرام می‌تواند آن‌ها را ببیند. لطفاً پاسپورت، عکس یا مدرک نفرستید.
# The person wants stored data deleted or shown.
delete-my-data =
    پیام‌هایی را که برایم نوشته‌اید حداکثر { $retention_days } روز نگه می‌دارم، و همین‌طور زبان شما و جواب‌هایتان درباره سن و محل را. نام شما ذخیره نمی‌شود.
    همه این‌ها را همین حالا پاک کنم؟ بعد از پاک شدن، دیگر برنمی‌گردند.
forgotten = همه چیز پاک شد. اگر دوباره بنویسید، از اول شروع می‌کنیم.
forget-cancelled = باشد، چیزی پاک نشد.
feedback-positive = خوشحالم که به دردتان خورد. هر وقت خواستید، باز هم بپرسید.
feedback-negative = متأسفم که کمکی نکرد. می‌توانید دنبال مرکز دیگری بگردید یا با یک انسان صحبت کنید.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    در این مورد نمی‌توانم کمک کنم. من فقط درباره آمدن به آلمان و مراکز مشاوره آنجا اطلاعات دارم.
    مثلاً می‌توانید درباره ویزا، کار، آموزش حرفه‌ای، خانواده یا پناهندگی بپرسید.
# A yes without an open question.
what-next = چه چیزی می‌خواهید بدانید؟ سؤالتان را بنویسید یا یک موضوع را انتخاب کنید.
stopped = باشد، دیگر ادامه نمی‌دهم. هر وقت خواستید، می‌توانید چیز دیگری بپرسید.
started-over = باشد، از اول شروع می‌کنیم. جواب‌های قبلی شما را فراموش کردم. چه چیزی می‌خواهید بدانید؟
offer-declined = باشد. هر وقت خواستید، باز هم بپرسید.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = مطمئن نیستم که درست فهمیده باشم. منظورتان یکی از این‌هاست؟
# Nothing was understood; buttons with topics and "a person" follow.
lost = متأسفم، این را نفهمیدم. لطفاً طور دیگری بنویسید، یک موضوع را انتخاب کنید یا بگویید که می‌خواهید با یک انسان صحبت کنید.
not-understood-where = نام کشوری در آن پیدا نکردم. لطفاً نام کشوری را که الان در آن هستید بنویسید، مثلاً ترکیه.
not-understood-age = سن را متوجه نشدم. لطفاً یک عدد بنویسید، مثلاً 25.
not-understood-destination = این محل را نمی‌شناسم. لطفاً نام یک شهر آلمان یا کد پستی آن را بنویسید، مثلاً لایپزیگ (Leipzig).
not-understood-status = متوجه نشدم. لطفاً یکی از دکمه‌ها را بزنید.
not-understood-topic = موضوع را متوجه نشدم. لطفاً یکی از دکمه‌ها را بزنید یا طور دیگری بنویسید که به چه کمکی نیاز دارید.
going-on-without = اشکالی ندارد. بدون آن ادامه می‌دهیم.

## Finding advice

offer-referral = می‌خواهید برایتان مرکز مشاوره پیدا کنم؟ چند سؤال کوتاه می‌پرسم. می‌توانید هر کدام را رد کنید.
offer-again = برای این موضوع هم مشاور پیدا کنم؟
# Which country the person is in at this moment, not where they come from.
ask-where = الان در کدام کشور هستید؟
ask-age = چند سال دارید؟ بعضی مراکز برای جوانان هستند و بعضی برای بزرگسالان از { $mbe_age_over } سال به بالا.
ask-destination = می‌خواهید به کجای آلمان بروید؟ نام شهر یا کد پستی را بنویسید.
# For people who are in Germany already.
ask-town = در کدام شهر آلمان زندگی می‌کنید؟ می‌توانید کد پستی را هم بنویسید.
# Several places have this name; each is a button.
ask-which-place = چند جا به این نام هست. منظورتان کدام است؟
ask-status = وضعیت شما در آلمان چیست؟ به این بستگی دارد که کدام مراکز اجازه دارند به شما مشاوره بدهند.
ask-topic = درباره چه موضوعی مشاوره می‌خواهید؟
# Heading of services that can be reached from where the person is now.
services-now = کمکی که همین حالا از جایی که هستید در دسترس شماست:
# Heading of offices at the place the person goes to or lives in.
services-there = کمک در شهر مقصد یا محل زندگی شما در آلمان:
# After the results. Official lists may follow as links.
after-services = چنین فهرستی هیچ‌وقت کامل نیست. اگر چیزی اشتباه است یا کسی جواب نمی‌دهد، به من بگویید. مراکز بیشتر را در فهرست‌های رسمی پیدا می‌کنید.
no-services = در فهرست خودم مورد مناسبی پیدا نکردم. این به آن معنا نیست که کمکی وجود ندارد: لطفاً در فهرست‌های رسمی هم نگاه کنید.
no-more-services = مرکز مناسب دیگری در فهرست من نیست. مراکز بیشتر را در فهرست‌های رسمی پیدا می‌کنید.
# Heading of contacts where a person answers.
human-contact = اینجا انسان‌ها به شما جواب می‌دهند. آن‌ها بخشی از این برنامه نیستند:
service-details = همه چیزهایی که درباره این مراکز می‌دانم:
no-service-shown = هنوز مرکزی به شما نشان نداده‌ام. می‌خواهید یکی برایتان پیدا کنم؟

## Language

# Names of languages follow as buttons.
choose-language = به چه زبانی صحبت کنیم؟
# { $language }: name of the new language, in this language
language-changed = از این به بعد به زبان { $language } می‌نویسم.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = متأسفم، زبان { $language } را هنوز بلد نیستم. این زبان‌ها را بلدم:

## Things the bot cannot read

voice-not-heard = پیام صوتی و ویدئو را نمی‌توانم بشنوم یا ببینم. لطفاً سؤالتان را در چند کلمه بنویسید. همان‌طور که حرف می‌زنید بنویسید، کافی است.
picture-not-seen = عکس‌ها را نمی‌توانم ببینم و این عکس را نگه نداشتم. لطفاً سؤالتان را در چند کلمه بنویسید. عکس پاسپورتتان را هیچ‌وقت برای افراد ناشناس نفرستید.
sticker-not-read = استیکر را نمی‌توانم بخوانم. لطفاً سؤالتان را در چند کلمه بنویسید.
contact-not-kept = به شماره تلفن نیازی ندارم و این شماره را نگه نداشتم. لطفاً سؤالتان را در چند کلمه بنویسید.
document-not-read = فایل‌ها و مدارک را نمی‌توانم بخوانم و این یکی را نگه نداشتم. لطفاً در چند کلمه بنویسید که موضوع آن چیست. در یک مرکز مشاوره می‌توانند نامه‌ها را همراه شما بخوانند.
kind-not-read = این نوع پیام را نمی‌توانم بخوانم. لطفاً سؤالتان را در چند کلمه بنویسید.
edited-not-read = دیدم که پیامی را تغییر داده‌اید. لطفاً آن را دوباره بنویسید تا بتوانم جواب بدهم.
location-not-placed = نفهمیدم این محل در کدام کشور است. لطفاً نام کشور را بنویسید.
text-shortened = پیامتان خیلی طولانی بود. فقط اول آن را خواندم.
# There were no words: only signs or emoji.
no-words = برای اینکه بتوانم کمک کنم، چند کلمه لازم دارم. چه چیزی می‌خواهید بدانید؟
old-button = این دکمه دیگر کار نمی‌کند. لطفاً بنویسید چه چیزی می‌خواهید بدانید.
group-declined = من فقط خصوصی گفتگو می‌کنم تا کس دیگری پیام‌ها را نخواند. لطفاً مستقیم برای خودم بنویسید.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = متأسفم، از طرف من مشکلی پیش آمد. لطفاً چند دقیقه دیگر دوباره بنویسید. اگر فوری است، اینجا انسان‌ها جواب می‌دهند: { $website }
slow-down = خیلی سریع می‌نویسید. لطفاً یک دقیقه صبر کنید؛ بعد دوباره جواب می‌دهم.

## Buttons (short: at most about 25 letters)

button-find-advice = پیدا کردن مشاوره
button-not-now = الان نه
button-skip = رد کردن
button-human = صحبت با یک انسان
button-more-services = مراکز دیگر
button-start-over = شروع از اول
button-in-germany = در آلمان هستم
# { $country }: name of the country the person comes from
button-in-country = در { $country }
button-under-27 = زیر { $mbe_age_over } سال
button-27-plus = { $mbe_age_over } سال یا بیشتر
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = بله، همه را پاک کن
button-keep = نه، نگه دار
button-status-asylum-seeker = پرونده پناهندگی در جریان
button-status-tolerated = تعلیق اخراج (Duldung)
button-status-protected = قبولی پناهندگی یا حمایت
button-status-temporary-protection = از اوکراین (ماده 24)
button-status-visa-holder = ویزا یا اجازه اقامت
button-status-eu-citizen = شهروند اتحادیه اروپا
# Resettlers (Spätaussiedler).
button-status-resettler = مهاجر آلمانی‌تبار
button-status-abroad-planning = هنوز خارج از آلمان
