### German: written by a language model, not yet read by a native speaker.

command-start = Gespräch beginnen
command-language = Sprache wählen
command-help = Was ich kann
command-privacy = Was mit Ihren Worten geschieht
command-stop = Anhalten, was gerade gefragt wird
command-forget = Jetzt alles löschen
bot-short-description = Antworten rund um den Weg nach Deutschland und eine Beratungsstelle, die zu Ihnen passt. Kostenlos.
bot-description =
    Sie möchten nach Deutschland kommen? Fragen Sie in Ihrer Sprache: zu Visum, Arbeit, Ausbildung, Studium, Familie, Asyl, Sprache oder Wohnen.
    Ich gebe kurze Antworten mit Quellen und finde eine Beratungsstelle, die Sie schon vor der Reise erreichen. Ich bin ein Computerprogramm. Es kostet nichts. Ich frage nie nach Geld oder nach einem Pass.
