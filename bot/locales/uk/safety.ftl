### Ukrainian: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    Ви не винні в тому, що з вами відбувається. Якщо ви зараз у небезпеці, телефонуйте в поліцію або йдіть туди, де є інші люди. Якщо так для вас безпечніше, потім видаліть цей чат.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    Ніхто не має права примушувати вас до шлюбу. Якщо ви зараз у небезпеці, телефонуйте в поліцію. В аеропорту можна тихо сказати будь-кому з поліції, що вас вивозять проти вашої волі.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    Ніхто не має права забирати ваш паспорт, замикати вас чи змушувати працювати. Ви не зробили нічого поганого. Якщо ви зараз у небезпеці, телефонуйте в поліцію. Консультаційні центри допомагають безкоштовно, навіть якщо ви не подаєте заяви в поліцію.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    Добре, що ви про це пишете. Я програма й не можу бути поруч, але люди можуть. Будь ласка, не залишайтеся на самоті: зателефонуйте зараз по допомогу або йдіть до лікарні чи до людини, якій довіряєте. Якщо йдеться про когось іншого, будьте поруч із цією людиною.
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    Телефонуйте зараз береговій охороні або за номером екстреної допомоги. Якщо ви в морі, скажіть про це насамперед. Скажіть, де ви, скільки вас і чи є поранені. Якщо телефон показує координати, надішліть їх. Бережіть заряд батареї.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    Викличте зараз швидку допомогу. Скажіть, де ви і що сталося. Будьте поруч із людиною, доки не прибуде допомога.
# Danger of another or an unclear kind.
emergency-general =
    Якщо ви зараз у небезпеці, телефонуйте за номером екстреної допомоги або йдіть туди, де є інші люди.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ Номери екстреної допомоги ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Телефонуйте за номером екстреної допомоги країни, де ви зараз.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ У Німеччині: { $numbers }
# Contacts follow.
emergency-who-else = Ці люди теж можуть допомогти. Деякі номери працюють лише в Німеччині; з багатьма з цих служб можна зв’язатися й онлайн.
