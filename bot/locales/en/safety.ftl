### English: written by a language model, not yet read by a native speaker.
###
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    What is happening to you is not your fault. If you are in danger now, call the police or go where other people are. If it is safer for you, delete this chat afterwards.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    Nobody may force you to marry. If you are in danger now, call the police. At an airport you can tell any police officer, quietly, that you are being taken away against your will.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    Nobody may take your passport, lock you in or force you to work. You have done nothing wrong. If you are in danger now, call the police. Advice centres help you free of charge, also if you do not report it.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    I am glad that you are writing this. I am a program and cannot be with you, but people can. Please do not stay alone: call for help now, or go to a hospital or to somebody you trust. If it is about another person, stay with them.
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    Call the coast guard or the emergency number now. If you are at sea, say so first. Say where you are, how many people you are and whether somebody is hurt. Send your position if the phone shows it. Save your battery.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    Call an ambulance now. Say where you are and what has happened. Stay with the person until help comes.
# Danger of another or an unclear kind.
emergency-general =
    If you are in danger now, call the emergency number or go where other people are.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ Emergency numbers in { $country }: { $numbers }
emergency-numbers-unknown = ☎ Call the emergency number of the country you are in.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ In Germany: { $numbers }
# Contacts follow.
emergency-who-else = These people can help too. Some numbers work only inside Germany; many of them can also be reached online.
