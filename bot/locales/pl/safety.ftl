### Polish: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    To, co Cię spotyka, nie jest Twoją winą. Jeśli grozi Ci teraz niebezpieczeństwo, zadzwoń na policję albo idź tam, gdzie są inni ludzie. Jeśli tak jest dla Ciebie bezpieczniej, usuń potem ten czat.
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    Nikomu nie wolno zmuszać Cię do małżeństwa. Jeśli grozi Ci teraz niebezpieczeństwo, zadzwoń na policję. Na lotnisku możesz po cichu powiedzieć komukolwiek z policji, że ktoś wywozi Cię wbrew Twojej woli.
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    Nikomu nie wolno zabierać Ci paszportu, zamykać Cię ani zmuszać do pracy. To nie jest Twoja wina. Jeśli grozi Ci teraz niebezpieczeństwo, zadzwoń na policję. Poradnie pomagają bezpłatnie, nawet jeśli tego nie zgłosisz.
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    Dobrze, że o tym piszesz. Jestem programem i nie mogę być przy Tobie, ale ludzie mogą. Proszę, nie zostawaj w samotności: zadzwoń teraz po pomoc albo idź do szpitala lub do kogoś, komu ufasz. Jeśli chodzi o inną osobę, zostań przy niej.
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    Zadzwoń teraz do straży przybrzeżnej albo pod numer alarmowy. Jeśli jesteś na morzu, powiedz to najpierw. Powiedz, gdzie jesteś, ile osób tam jest i czy ktoś jest ranny. Wyślij swoją pozycję, jeśli telefon ją pokazuje. Oszczędzaj baterię.
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    Wezwij teraz pogotowie. Powiedz, gdzie jesteś i co się stało. Zostań przy tej osobie, aż przyjedzie pomoc.
# Danger of another or an unclear kind.
emergency-general =
    Jeśli grozi Ci teraz niebezpieczeństwo, zadzwoń pod numer alarmowy albo idź tam, gdzie są inni ludzie.
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ Numery alarmowe ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Zadzwoń pod numer alarmowy kraju, w którym jesteś.
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ W Niemczech: { $numbers }
# Contacts follow.
emergency-who-else = Ci ludzie też mogą pomóc. Niektóre numery działają tylko w Niemczech; z wieloma z nich można też skontaktować się przez internet.
