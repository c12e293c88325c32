### Dari: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    چیزی که سر شما می‌آید، گناه شما نیست. اگر همین حالا در خطر هستید، به پولیس زنگ بزنید یا جایی بروید که مردم باشند. اگر برای‌تان امن‌تر است، بعد از آن این چت را پاک کنید.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    هیچ کس حق ندارد شما را به ازدواج مجبور کند. اگر همین حالا در خطر هستید، به پولیس زنگ بزنید. در میدان هوایی می‌توانید آهسته به هر پولیس بگویید که شما را به زور می‌برند.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    هیچ کس حق ندارد پاسپورت شما را بگیرد، شما را بندی کند یا به کار مجبور کند. شما هیچ گناه ندارید. اگر همین حالا در خطر هستید، به پولیس زنگ بزنید. مراکز مشوره رایگان کمک می‌کنند، حتی اگر شکایت نکنید.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    خوب شد که این را نوشتید. من یک برنامه هستم و پهلوی شما بوده نمی‌توانم، اما انسان‌ها می‌توانند. لطفاً تنها نمانید: همین حالا زنگ بزنید و کمک بخواهید، یا به شفاخانه یا پیش کسی بروید که به او اعتماد دارید. اگر گپ در باره کس دیگری است، پهلوی او بمانید.
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    همین حالا به گارد ساحلی یا به شماره عاجل زنگ بزنید. اگر در بحر (دریا) هستید، اول همین را بگویید. بگویید که کجا هستید، چند نفر هستید و آیا کسی زخمی است. اگر موبایل جای‌تان را نشان می‌دهد، آن را روان کنید. چارج موبایل را کم مصرف کنید.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    همین حالا زنگ بزنید و امبولانس بخواهید. بگویید که کجا هستید و چه شده است. تا رسیدن کمک، پهلوی آن شخص بمانید.
# Danger of another or an unclear kind.
emergency-general =
    اگر همین حالا در خطر هستید، به شماره عاجل زنگ بزنید یا جایی بروید که مردم باشند.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ شماره‌های عاجل در { $country }: { $numbers }
emergency-numbers-unknown = ☎ به شماره عاجل کشوری که در آن هستید زنگ بزنید.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ در آلمان: { $numbers }
# Contacts follow.
emergency-who-else = این‌ها هم کمک کرده می‌توانند. بعضی شماره‌ها تنها در داخل آلمان کار می‌کند؛ با بسیاری از آن‌ها از راه انترنت هم تماس گرفته می‌توانید.
