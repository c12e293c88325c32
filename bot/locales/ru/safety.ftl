### Russian: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    Вы не виноваты в том, что с вами происходит. Если вам сейчас грозит опасность, звоните в полицию или идите туда, где есть люди. Если так безопаснее, потом удалите этот чат.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    Никто не имеет права заставить вас вступить в брак. Если вам сейчас грозит опасность, звоните в полицию. В аэропорту можно тихо сказать любому полицейскому, что вас увозят против вашей воли.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    Никто не имеет права забрать ваш паспорт, запереть вас или заставить работать. Вы ничего плохого не сделали. Если вам сейчас грозит опасность, звоните в полицию. Консультационные центры помогают бесплатно, даже если вы не подаёте заявление в полицию.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    Хорошо, что вы об этом пишете. Я программа и не могу быть рядом, но люди могут. Пожалуйста, не оставайтесь в одиночестве: сейчас же позвоните и попросите о помощи или идите в больницу или к человеку, которому доверяете. Если речь о другом человеке, оставайтесь рядом с этим человеком.
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    Звоните сейчас в береговую охрану или по экстренному номеру. Если вы в море, скажите об этом прежде всего. Скажите, где вы, сколько вас человек и есть ли раненые. Если телефон показывает координаты, отправьте их. Берегите заряд батареи.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    Звоните сейчас в скорую помощь. Скажите, где вы и что случилось. Оставайтесь рядом с человеком, пока не приедет помощь.
# Danger of another or an unclear kind.
emergency-general =
    Если вам сейчас грозит опасность, звоните в экстренную службу или идите туда, где есть люди.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ Экстренные номера ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Звоните по экстренному номеру страны, где вы находитесь.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ В Германии: { $numbers }
# Contacts follow.
emergency-who-else = Эти люди тоже могут помочь. Некоторые номера работают только в Германии; со многими службами можно связаться и через интернет.
