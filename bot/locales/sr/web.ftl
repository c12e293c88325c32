### Serbian, Bosnian, Croatian: written by a language model, not yet read by a native speaker.

## On every page

web-title = Nađite savjetovalište
web-intro = Savjetovališta za ljude koji žele doći u Njemačku ili su već tamo. Većina savjeta ne košta ništa i ovdje niko ne mora reći ime.
web-skip = Na sadržaj
web-page-language = Jezik ove stranice
web-open-telegram = Pitajte bota na Telegramu
web-emergency = Jeste li u Njemačkoj u opasnosti? Zovite { $number }, danju i noću. Poziv ne košta ništa.
web-privacy = Ova stranica ne koristi kolačiće i ne čuva šta tražite. Linkovi na druge stranice vode izvan nje.
web-open-data = Podaci su otvoreni: za programe

## The search form

web-search = Pretraga
web-field-words = Riječi, na primjer ime
web-field-place = Grad, dio grada ili poštanski broj u Njemačkoj
web-field-place-hint = Možete pisati svojim slovima.
web-field-program = Vrsta savjetovanja
web-field-language = Jezik savjetovanja
web-field-distance = Koliko daleko
web-field-country = Država u kojoj ste sada
web-any = Sve
web-distance-at-most = Najviše { $km } km
web-search-button = Traži

## What was found

web-found = { $count ->
    [one] Nađena je { $count } služba
    [few] Nađene su { $count } službe
   *[other] Nađeno je { $count } službi
}
web-found-near = { $count ->
    [one] { $count } služba blizu mjesta { $place }
    [few] { $count } službe blizu mjesta { $place }
   *[other] { $count } službi blizu mjesta { $place }
}
web-none-found = Ništa nije nađeno. To ne znači da nema pomoći.
web-none-found-hint = Izostavite neku riječ, izaberite veću udaljenost ili u drugim poljima izaberite „Sve“.
web-distance = udaljeno oko { $km } km
web-details = Sve o službi: { $name }
web-nationwide = Za cijelu Njemačku, online ili telefonom
web-abroad = Kontakti u Vašoj zemlji
web-page-number = Stranica { $page } od { $pages }
web-next = Sljedeća stranica
web-previous = Prethodna stranica

## The page of one service

web-back = Nazad na pretragu
web-contact = Kako doći do njih
web-about = O ovoj službi
web-for-whom = Za koga
web-ages = Od { $from } do { $to } { $to ->
        [one] godine
        [few] godine
       *[other] godina
    }
web-ages-from = Od { $from } { $from ->
        [one] godine
        [few] godine
       *[other] godina
    }
web-ages-up-to = Do { $to } { $to ->
        [one] godine
        [few] godine
       *[other] godina
    }
web-languages-unknown = Izvor ne navodi jezike. Pitajte ima li prevodioca.
web-in-german = Na njemačkom:
web-paused = Ova služba trenutno ne radi. Molim Vas, izaberite drugu.
web-map = Gdje je to
web-map-text = Karta Njemačke. Oznaka pokazuje mjesto { $place }; tačke su najbliži veći gradovi.
web-map-approximate = Oznaka pokazuje mjesto, a ne kuću.
web-map-app = Otvori u aplikaciji s kartom
web-map-openstreetmap = Pokaži na OpenStreetMap
web-print = Ovu stranicu možete odštampati ili sačuvati u svom internet pregledniku.

## When something goes wrong

web-error-bad-request = Ova adresa se ne može pročitati. Molim Vas, tražite ponovo.
web-error-not-found = Ova stranica ne postoji. Možda je služba uklonjena s liste.
web-error-too-many = Previše zahtjeva. Molim Vas, sačekajte jednu minutu, pa pokušajte ponovo.
web-error-ours = Kod nas je nešto pošlo po zlu. Molim Vas, pokušajte ponovo za nekoliko minuta.
