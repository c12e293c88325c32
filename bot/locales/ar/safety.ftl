### Arabic: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    ما يحدث لك ليس ذنبك. إذا كنت في خطر الآن: الرجاء الاتصال بالشرطة، أو الذهاب إلى مكان فيه ناس. إذا كان ذلك أكثر أماناً لك، فيمكنك حذف هذه المحادثة بعد ذلك.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    لا يحق لأحد أن يجبرك على الزواج. إذا كنت في خطر الآن: الرجاء الاتصال بالشرطة. وفي المطار يمكنك إخبار أي شرطي أو شرطية، بهدوء، بأن هناك من يأخذك رغماً عنك.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    لا يحق لأحد أن يأخذ جواز سفرك أو يحبسك أو يجبرك على العمل. ليس عليك أي ذنب. إذا كنت في خطر الآن: الرجاء الاتصال بالشرطة. مراكز الاستشارة تساعدك مجاناً، حتى من دون تقديم بلاغ.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    من الجيد أنك كتبت لي هذا. أنا برنامج ولا أستطيع أن أكون بجانبك، لكن هناك أشخاص يستطيعون ذلك. من المهم أن يكون معك أحد الآن: الرجاء طلب المساعدة بالهاتف الآن، أو الذهاب إلى مستشفى أو إلى شخص قريب منك وموثوق. إذا كان الأمر يخص شخصاً آخر، فالرجاء البقاء معه.
# On a boat, in the desert, in the forest at a border. Plural: people are mostly in a group.
emergency-sea =
    اتصلوا الآن بخفر السواحل أو برقم الطوارئ. إذا كنتم في البحر، فقولوا ذلك أولاً. قولوا أين أنتم، وكم عددكم، وهل هناك مصابون. أرسلوا موقعكم إذا كان يظهر على الهاتف. حافظوا على بطارية الهاتف.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    اتصلوا بالإسعاف الآن. قولوا أين أنتم وماذا حدث. ابقوا مع هذا الشخص حتى تصل المساعدة.
# Danger of another or an unclear kind.
emergency-general =
    إذا كنت في خطر الآن: الرجاء الاتصال برقم الطوارئ، أو الذهاب إلى مكان فيه ناس.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ أرقام الطوارئ في { $country }: { $numbers }
emergency-numbers-unknown = ☎ الرجاء الاتصال برقم الطوارئ في البلد الذي أنت فيه الآن.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ في ألمانيا: { $numbers }
# Contacts follow.
emergency-who-else = يمكن لهذه الجهات أيضاً أن تساعد. بعض الأرقام تعمل داخل ألمانيا فقط، وكثير من هذه الجهات يمكن الوصول إليها عبر الإنترنت أيضاً.
