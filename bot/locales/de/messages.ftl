### German: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Guten Tag! Ich bin Vorweg, ein Computerprogramm. Ich beantworte Fragen rund um den Weg nach Deutschland und finde eine Beratungsstelle, die zu Ihnen passt. Das kostet nichts.
    Schreiben Sie Ihre Frage in eigenen Worten, oder wählen Sie ein Thema.
goodbye = Auf Wiedersehen und alles Gute. Sie können mir jederzeit wieder schreiben.
thanks = Gern geschehen. Möchten Sie noch etwas wissen?
help =
    Ich kann zweierlei. Ich beantworte Fragen rund um den Weg nach Deutschland: Visum, Arbeit, Ausbildung, Studium, Familie, Asyl, Sprache, Wohnen und mehr. Und ich finde Beratung für Sie: eine, die Sie jetzt schon erreichen, und eine an dem Ort, an den Sie wollen.
    Schreiben Sie in eigenen Worten. Sie können auch schreiben: stopp, von vorn anfangen, oder den Namen einer Sprache.
    Ich bin ein Computerprogramm. Meine Antworten stammen aus öffentlichen Quellen, und ich zeige, wo und wann sie gelesen wurden. Rechtsberatung für Ihren eigenen Fall gebe ich nicht: Das tun die Beratungsstellen.
bot-challenge = Ich bin ein Computerprogramm, kein Mensch. Wenn Sie mit einem Menschen sprechen möchten, nenne ich Ihnen Kontakte.
privacy =
    Niemand liest mit, während Sie mir schreiben. Ich frage nicht nach Ihrem Namen und gebe nichts an Behörden oder andere weiter.
    Damit ich unserem Gespräch folgen kann, behalte ich es höchstens { $retention_days ->
        [one] { $retention_days } Tag
       *[other] { $retention_days } Tage
    }; danach wird es gelöscht. Sie können es jetzt löschen: Schreiben Sie /forget.
    Telegram überträgt Ihre Nachrichten und kann sie sehen. Bitte schicken Sie keine Pässe, Fotos oder Dokumente.
delete-my-data =
    Ich behalte Ihre Nachrichten an mich höchstens { $retention_days ->
        [one] { $retention_days } Tag
       *[other] { $retention_days } Tage
    }, dazu Ihre Sprache und Ihre Angaben zu Alter und Ort. Ihr Name wird nicht gespeichert.
    Soll ich jetzt alles löschen? Das lässt sich nicht rückgängig machen.
forgotten = Alles ist gelöscht. Wenn Sie wieder schreiben, fangen wir von vorn an.
forget-cancelled = In Ordnung, es wurde nichts gelöscht.
feedback-positive = Schön, dass es geholfen hat. Sie können mich jederzeit mehr fragen.
feedback-negative = Es tut mir leid, dass das nicht geholfen hat. Sie können eine andere Stelle suchen oder mit einem Menschen sprechen.
out-of-scope =
    Dabei kann ich nicht helfen. Ich kenne mich nur mit dem Weg nach Deutschland und mit Beratungsstellen dort aus.
    Fragen Sie mich zum Beispiel nach Visum, Arbeit, Ausbildung, Familie oder Asyl.
what-next = Was möchten Sie wissen? Schreiben Sie Ihre Frage, oder wählen Sie ein Thema.
stopped = In Ordnung, ich habe aufgehört. Sie können mich jederzeit etwas anderes fragen.
started-over = In Ordnung, wir fangen von vorn an. Ihre Angaben habe ich vergessen. Was möchten Sie wissen?
offer-declined = In Ordnung. Sie können mich jederzeit mehr fragen.

## Not understood

unsure = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Meinten Sie eines davon?
lost = Das habe ich leider nicht verstanden. Bitte sagen Sie es mit anderen Worten, wählen Sie ein Thema, oder fragen Sie nach einem Menschen.
not-understood-where = Ich habe kein Land erkannt. Bitte schreiben Sie, in welchem Land Sie jetzt sind, zum Beispiel Tunesien.
not-understood-age = Ich habe kein Alter erkannt. Bitte schreiben Sie eine Zahl, zum Beispiel 25.
not-understood-destination = Diesen Ort kenne ich nicht. Bitte schreiben Sie einen Ort in Deutschland oder eine Postleitzahl, zum Beispiel Leipzig.
not-understood-status = Das habe ich nicht verstanden. Bitte drücken Sie auf einen der Knöpfe.
not-understood-topic = Ich habe kein Thema erkannt. Bitte drücken Sie auf einen der Knöpfe, oder sagen Sie mit anderen Worten, wobei Sie Hilfe brauchen.
going-on-without = Das macht nichts. Wir machen ohne diese Angabe weiter.

## Finding advice

offer-referral = Soll ich eine Beratungsstelle für Sie suchen? Ich stelle ein paar kurze Fragen. Sie können jede überspringen.
offer-again = Soll ich auch dazu eine Beratung suchen?
ask-where = In welchem Land sind Sie jetzt?
ask-age = Wie alt sind Sie? Manche Stellen sind für junge Menschen, andere für Erwachsene ab { $mbe_age_over }.
ask-destination = Wohin in Deutschland möchten Sie? Schreiben Sie einen Ort oder eine Postleitzahl.
ask-town = In welchem Ort wohnen Sie? Sie können auch die Postleitzahl schreiben.
ask-which-place = Es gibt mehrere Orte mit diesem Namen. Welchen meinen Sie?
ask-status = Wie ist Ihre Lage in Deutschland? Davon hängt ab, wer Sie beraten darf.
ask-topic = Wobei brauchen Sie Beratung?
services-now = Hilfe, die Sie jetzt schon von dort erreichen, wo Sie sind:
services-there = Hilfe vor Ort in Deutschland:
after-services = Eine Liste wie meine ist nie vollständig. Wenn etwas nicht stimmt oder niemand antwortet, sagen Sie es mir. Mehr Stellen finden Sie in den amtlichen Listen.
no-services = In meiner Liste habe ich nichts Passendes gefunden. Das heißt nicht, dass es keine Hilfe gibt: Bitte sehen Sie in den amtlichen Listen nach.
no-more-services = Eine weitere passende Stelle steht nicht in meiner Liste. Mehr finden Sie in den amtlichen Listen.
human-contact = Hier antwortet Ihnen ein Mensch. Diese Stellen gehören nicht zu diesem Programm:
service-details = Alles, was ich über diese Stellen weiß:
no-service-shown = Ich habe Ihnen noch keine Stelle gezeigt. Soll ich eine für Sie suchen?

## Language

choose-language = In welcher Sprache möchten Sie schreiben?
language-changed = Ab jetzt schreibe ich in dieser Sprache: { $language }.
language-not-spoken = Diese Sprache kann ich leider noch nicht: { $language }. Das sind die Sprachen, die ich kann:

## Things the bot cannot read

voice-not-heard = Sprachnachrichten kann ich nicht anhören und Videos nicht ansehen. Bitte schreiben Sie Ihre Frage in ein paar Worten. Sie können so schreiben, wie Sie sprechen.
picture-not-seen = Bilder kann ich nicht sehen, und dieses habe ich nicht behalten. Bitte schreiben Sie Ihre Frage in ein paar Worten. Schicken Sie Fremden nie Fotos von Ihrem Pass.
sticker-not-read = Sticker kann ich nicht lesen. Bitte schreiben Sie Ihre Frage in ein paar Worten.
contact-not-kept = Ich brauche keine Telefonnummern, und diese habe ich nicht behalten. Bitte schreiben Sie Ihre Frage in ein paar Worten.
document-not-read = Dokumente kann ich nicht lesen, und dieses habe ich nicht behalten. Bitte sagen Sie mir in ein paar Worten, worum es geht. Eine Beratungsstelle kann Briefe mit Ihnen lesen.
kind-not-read = Diese Art von Nachricht kann ich nicht lesen. Bitte schreiben Sie Ihre Frage in ein paar Worten.
edited-not-read = Sie haben eine Nachricht geändert. Bitte schreiben Sie sie noch einmal, damit ich antworten kann.
location-not-placed = Ich konnte nicht erkennen, in welchem Land dieser Ort ist. Bitte schreiben Sie den Namen des Landes.
text-shortened = Ihre Nachricht war sehr lang. Ich habe nur den Anfang gelesen.
no-words = Ich brauche ein paar Worte, um Ihnen zu helfen. Was möchten Sie wissen?
old-button = Dieser Knopf gilt nicht mehr. Bitte schreiben Sie, was Sie wissen möchten.
group-declined = Ich spreche nur unter vier Augen, damit niemand mitliest. Bitte schreiben Sie mir direkt.

## When something goes wrong

apology = Entschuldigung, bei mir ist etwas schiefgegangen. Bitte schreiben Sie in ein paar Minuten noch einmal. Wenn es eilt, antworten hier Menschen: { $website }
slow-down = Sie schreiben sehr schnell. Bitte warten Sie eine Minute; dann antworte ich wieder.

## Buttons

button-find-advice = Beratung finden
button-not-now = Jetzt nicht
button-skip = Überspringen
button-human = Mit einem Menschen reden
button-more-services = Andere zeigen
button-start-over = Von vorn anfangen
button-in-germany = Ich bin in Deutschland
button-in-country = { $country }
button-under-27 = Unter { $mbe_age_over }
button-27-plus = { $mbe_age_over } oder älter
button-place = { $place } ({ $land })
button-erase = Ja, alles löschen
button-keep = Nein, behalten
button-status-asylum-seeker = Im Asylverfahren
button-status-tolerated = Duldung
button-status-protected = Anerkannter Schutz
button-status-temporary-protection = Aus der Ukraine (§ 24)
button-status-visa-holder = Visum, Aufenthaltstitel
button-status-eu-citizen = EU-Bürger/in
button-status-resettler = Spätaussiedler/in
button-status-abroad-planning = Noch im Ausland
