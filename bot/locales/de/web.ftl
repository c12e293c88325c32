### German: written by a language model, not yet read by a native speaker.

## On every page

web-title = Beratung finden
web-intro = Beratungsstellen für Menschen, die nach Deutschland kommen wollen oder schon da sind. Die meiste Beratung kostet nichts, und hier muss niemand einen Namen nennen.
web-skip = Zum Inhalt
web-page-language = Sprache dieser Seite
web-open-telegram = Den Bot auf Telegram fragen
web-emergency = Sind Sie in Deutschland in Gefahr? Rufen Sie { $number } an, Tag und Nacht. Der Anruf kostet nichts.
web-privacy = Diese Seite setzt keine Cookies und speichert nicht, was Sie suchen. Links zu anderen Websites führen von hier weg.
web-open-data = Die Daten sind offen: für Programme

## The search form

web-search = Suche
web-field-words = Wörter, zum Beispiel ein Name
web-field-place = Ort, Stadtteil oder Postleitzahl in Deutschland
web-field-place-hint = Sie können in Ihrer eigenen Schrift schreiben.
web-field-program = Art der Beratung
web-field-language = Sprache der Beratung
web-field-distance = Wie weit weg
web-field-country = Land, in dem Sie jetzt sind
web-any = Alle
web-distance-at-most = Höchstens { $km } km
web-search-button = Suchen

## What was found

web-found = { $count ->
    [one] { $count } Stelle gefunden
   *[other] { $count } Stellen gefunden
}
web-found-near = { $count ->
    [one] { $count } Stelle in der Nähe von { $place }
   *[other] { $count } Stellen in der Nähe von { $place }
}
web-none-found = Nichts gefunden. Das heißt nicht, dass es keine Hilfe gibt.
web-none-found-hint = Lassen Sie ein Wort weg, wählen Sie eine größere Entfernung, oder wählen Sie in den anderen Feldern „Alle“.
web-distance = etwa { $km } km entfernt
web-details = Alles über: { $name }
web-nationwide = Für ganz Deutschland, im Internet oder am Telefon
web-abroad = Anlaufstellen in Ihrem Land
web-page-number = Seite { $page } von { $pages }
web-next = Nächste Seite
web-previous = Vorige Seite

## The page of one service

web-back = Zurück zur Suche
web-contact = So erreichen Sie die Stelle
web-about = Über diese Stelle
web-for-whom = Für wen
web-ages = Von { $from } bis { $to } Jahren
web-ages-from = Ab { $from } Jahren
web-ages-up-to = Bis { $to } Jahre
web-languages-unknown = Die Quelle nennt keine Sprachen. Fragen Sie, ob es jemanden gibt, der dolmetscht.
web-in-german = Auf Deutsch:
web-paused = Diese Stelle macht gerade Pause. Bitte wählen Sie eine andere.
web-map = Wo es ist
web-map-text = Karte von Deutschland. Die Markierung zeigt { $place }; die Punkte sind die nächsten größeren Städte.
web-map-approximate = Die Markierung zeigt den Ort, nicht das Haus.
web-map-app = In einer Karten-App öffnen
web-map-openstreetmap = Auf OpenStreetMap zeigen
web-print = Sie können diese Seite mit Ihrem Browser drucken oder speichern.

## When something goes wrong

web-error-bad-request = Diese Adresse lässt sich nicht lesen. Bitte suchen Sie noch einmal.
web-error-not-found = Diese Seite gibt es nicht. Vielleicht steht die Stelle nicht mehr in der Liste.
web-error-too-many = Zu viele Anfragen. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
web-error-ours = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es in ein paar Minuten noch einmal.
