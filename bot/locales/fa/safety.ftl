### Persian: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    آنچه برایتان پیش می‌آید تقصیر شما نیست. اگر الان در خطر هستید، به پلیس زنگ بزنید یا به جایی بروید که آدم‌های دیگر هستند. اگر برایتان امن‌تر است، بعداً این گفتگو را پاک کنید.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    هیچ‌کس حق ندارد شما را به ازدواج مجبور کند. اگر الان در خطر هستید، به پلیس زنگ بزنید. در فرودگاه می‌توانید آرام و آهسته به هر مأمور پلیس بگویید که شما را به زور می‌برند.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    هیچ‌کس حق ندارد پاسپورتتان را بگیرد، شما را زندانی کند یا به کار مجبور کند. شما هیچ کار اشتباهی نکرده‌اید. اگر الان در خطر هستید، به پلیس زنگ بزنید. مراکز مشاوره رایگان کمک می‌کنند، حتی اگر شکایت نکنید.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    خوب شد که این را نوشتید. من یک برنامه هستم و نمی‌توانم کنارتان باشم، اما انسان‌ها می‌توانند. لطفاً تنها نمانید: همین حالا زنگ بزنید و کمک بخواهید، یا به بیمارستان یا پیش کسی بروید که به او اعتماد دارید. اگر موضوع درباره شخص دیگری است، کنار او بمانید.
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    همین حالا به گارد ساحلی یا شماره اضطراری زنگ بزنید. اگر در دریا هستید، اول همین را بگویید. بگویید کجا هستید، چند نفر هستید و آیا کسی آسیب دیده است. اگر گوشی موقعیت شما را نشان می‌دهد، آن را بفرستید. باتری گوشی را حفظ کنید.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    همین حالا زنگ بزنید و آمبولانس بخواهید. بگویید کجا هستید و چه اتفاقی افتاده است. تا رسیدن کمک، کنار آن شخص بمانید.
# Danger of another or an unclear kind.
emergency-general =
    اگر الان در خطر هستید، به شماره اضطراری زنگ بزنید یا به جایی بروید که آدم‌های دیگر هستند.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ شماره‌های اضطراری در { $country }: { $numbers }
emergency-numbers-unknown = ☎ به شماره اضطراری کشوری که در آن هستید زنگ بزنید.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ در آلمان: { $numbers }
# Contacts follow.
emergency-who-else = این‌ها هم می‌توانند کمک کنند. بعضی شماره‌ها فقط در داخل آلمان کار می‌کنند؛ با بسیاری از این مراکز از راه اینترنت هم می‌شود تماس گرفت.
