### Romanian: written by a language model, not yet read by a native speaker.

## On every page

web-title = Găsiți consiliere
web-intro = Centre de consiliere pentru oamenii care vor să vină în Germania sau sunt deja acolo. Cele mai multe sfaturi nu costă nimic, iar aici nimeni nu trebuie să-și spună numele.
web-skip = Treceți la conținut
web-page-language = Limba acestei pagini
web-open-telegram = Întrebați botul pe Telegram
web-emergency = Sunteți în pericol în Germania? Sunați la { $number }, ziua și noaptea. Apelul nu costă nimic.
web-privacy = Această pagină nu folosește cookie-uri și nu păstrează ce căutați. Linkurile spre alte site-uri vă duc în afara ei.
web-open-data = Datele sunt deschise: pentru programe

## The search form

web-search = Căutare
web-field-words = Cuvinte, de exemplu un nume
web-field-place = Oraș, cartier sau cod poștal din Germania
web-field-place-hint = Îl puteți scrie cu literele limbii dumneavoastră.
web-field-program = Ce fel de consiliere
web-field-language = Limba consilierii
web-field-distance = La ce distanță
web-field-country = Țara în care sunteți acum
web-any = Toate
web-distance-at-most = Cel mult { $km } km
web-search-button = Caută

## What was found

web-found = { $count ->
    [one] { $count } serviciu găsit
    [few] { $count } servicii găsite
   *[other] { $count } de servicii găsite
}
web-found-near = { $count ->
    [one] { $count } serviciu aproape de { $place }
    [few] { $count } servicii aproape de { $place }
   *[other] { $count } de servicii aproape de { $place }
}
web-none-found = Nu am găsit nimic. Asta nu înseamnă că nu există ajutor.
web-none-found-hint = Scoateți un cuvânt, alegeți o distanță mai mare sau alegeți „Toate” în celelalte câmpuri.
web-distance = la circa { $km } km
web-details = Totul despre: { $name }
web-nationwide = Pentru toată Germania, online sau prin telefon
web-abroad = Contacte în țara dumneavoastră
web-page-number = Pagina { $page } din { $pages }
web-next = Pagina următoare
web-previous = Pagina dinainte

## The page of one service

web-back = Înapoi la căutare
web-contact = Cum luați legătura
web-about = Despre acest serviciu
web-for-whom = Pentru cine
web-ages = De la { $from } la { $to ->
        [one] { $to } an
        [few] { $to } ani
       *[other] { $to } de ani
    }
web-ages-from = De la { $from ->
        [one] { $from } an
        [few] { $from } ani
       *[other] { $from } de ani
    }
web-ages-up-to = Până la { $to ->
        [one] { $to } an
        [few] { $to } ani
       *[other] { $to } de ani
    }
web-languages-unknown = Sursa nu spune în ce limbi. Întrebați dacă există un interpret.
web-in-german = În germană:
web-paused = Acest serviciu este oprit deocamdată. Vă rog să alegeți altul.
web-map = Unde se află
web-map-text = Harta Germaniei. Semnul arată { $place }; punctele sunt cele mai apropiate orașe mai mari.
web-map-approximate = Semnul arată orașul, nu casa.
web-map-app = Deschideți într-o aplicație de hărți
web-map-openstreetmap = Vedeți pe OpenStreetMap
web-print = Puteți tipări această pagină sau o puteți salva cu browserul.

## When something goes wrong

web-error-bad-request = Această adresă nu poate fi citită. Vă rog să căutați din nou.
web-error-not-found = Această pagină nu există. Poate că serviciul a fost scos din listă.
web-error-too-many = Prea multe cereri. Vă rog să așteptați un minut, apoi să încercați din nou.
web-error-ours = Ceva nu a mers la noi. Vă rog să încercați din nou peste câteva minute.
