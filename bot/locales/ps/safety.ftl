### Pashto: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    څه چې درسره کېږي، ستاسې ګناه نه ده. که همدا اوس په خطر کې یئ، پولیسو ته زنګ ووهئ، یا داسې ځای ته ورشئ چې نور خلک وي. که دا ستاسې د خوندیتوب لپاره ښه وي، وروسته دا چټ پاک کړئ.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    هېڅوک حق نه لري چې تاسې په زور واده ته اړ کړي. که همدا اوس په خطر کې یئ، پولیسو ته زنګ ووهئ. په هوايي ډګر کې هر پولیس ته په ټیټ غږ ویلی شئ چې ستاسې د خوښې پر خلاف مو بیايي.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    هېڅوک حق نه لري چې ستاسې پاسپورټ واخلي، تاسې بندي کړي یا مو په زور کار ته اړ کړي. تاسې هېڅ ناسم کار نه دی کړی. که همدا اوس په خطر کې یئ، پولیسو ته زنګ ووهئ. د مشورې مرکزونه وړیا مرسته درسره کوي، هغه وخت هم چې شکایت ونه کړئ.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    ښه ده چې دا راته لیکئ. زه پروګرام یم او درسره نه شم کېدای، خو انسانان درسره کېدای شي. مهرباني وکړئ، یوازې مه پاتې کېږئ: همدا اوس زنګ ووهئ او مرسته وغواړئ، یا روغتون ته یا داسې چا ته ورشئ چې باور پرې لرئ. که خبره د بل چا وي، ورسره پاتې شئ.
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    همدا اوس ساحلي ګارد یا بېړنۍ شمېرې ته زنګ ووهئ. که په سمندر کې یئ، لومړی همدا ووایئ. ووایئ چې چېرته یئ، څو کسان یئ، او څوک ټپي دي که نه. که تلیفون مو ځای ښيي، هغه ورولېږئ. د تلیفون چارج وساتئ.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    همدا اوس زنګ ووهئ او امبولانس وغواړئ. ووایئ چې چېرته یئ او څه پېښ شوي دي. تر هغو له هغه کس سره پاتې شئ چې مرسته راورسېږي.
# Danger of another or an unclear kind.
emergency-general =
    که همدا اوس په خطر کې یئ، بېړنۍ شمېرې ته زنګ ووهئ، یا داسې ځای ته ورشئ چې نور خلک وي.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ په { $country } کې بېړنۍ شمېرې: { $numbers }
emergency-numbers-unknown = ☎ د هغه هېواد بېړنۍ شمېرې ته زنګ ووهئ چې پکې یئ.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ په جرمني کې: { $numbers }
# Contacts follow.
emergency-who-else = دا خلک هم مرسته کولی شي. ځینې شمېرې یوازې په جرمني کې دننه کار کوي؛ له ډېرو سره یې د انټرنېټ له لارې هم اړیکه نیولی شئ.
