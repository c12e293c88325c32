### Serbian, Bosnian, Croatian: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Dobar dan! Ja sam Vorweg, kompjuterski program. Odgovaram na pitanja o dolasku u Njemačku i nalazim savjetovalište koje Vam odgovara. Ne košta ništa.
    Napišite pitanje svojim riječima ili izaberite temu.
goodbye = Doviđenja i sve najbolje. Možete mi ponovo pisati kad god želite.
thanks = Nema na čemu. Želite li znati još nešto?
help =
    Mogu dvije stvari. Odgovaram na pitanja o dolasku u Njemačku: viza, posao, stručna obuka, studij, porodica, azil, jezik, stan i drugo. I nalazim Vam savjetovalište: jedno kojem se možete obratiti već sada i jedno tamo kamo idete.
    Pišite svojim riječima. Možete napisati i: stop, iz početka ili ime nekog jezika.
    Ja sam kompjuterski program. Moji odgovori su iz javnih izvora i pokazujem gdje i kada su pročitani. Ne dajem pravne savjete za Vaš slučaj: to rade savjetovališta.
bot-challenge = Ja sam kompjuterski program, a ne čovjek. Ako želite razgovarati s čovjekom, mogu Vam dati kontakte.
privacy =
    Dok mi pišete, nijedan čovjek to ne čita. Ne pitam kako se zovete i ništa ne prosljeđujem ni vlastima ni bilo kome drugom.
    Čuvam naš razgovor da ga mogu pratiti, i to najviše { $retention_days } { $retention_days ->
        [one] dan
        [few] dana
       *[other] dana
    }; onda se briše. Možete ga obrisati i sada: napišite /forget.
    Vaše poruke idu preko Telegrama i Telegram ih može vidjeti. Molim Vas, ne šaljite pasoše, slike ni dokumente.
delete-my-data =
    Čuvam poruke koje ste mi poslali, najviše { $retention_days } { $retention_days ->
        [one] dan
        [few] dana
       *[other] dana
    }, Vaš jezik i Vaše odgovore o godinama i mjestu. Vaše ime se ne čuva.
    Želite li da sada sve to obrišem? To se poslije ne može vratiti.
forgotten = Sve je obrisano. Ako ponovo pišete, počinjemo iz početka.
forget-cancelled = U redu, ništa nije obrisano.
feedback-positive = Drago mi je da je pomoglo. Možete me pitati još, kad god želite.
feedback-negative = Žao mi je što ovo nije pomoglo. Možete potražiti drugu službu ili razgovarati s čovjekom.
out-of-scope =
    S tim ne mogu pomoći. Znam samo o dolasku u Njemačku i o tamošnjim savjetovalištima.
    Možete me pitati, na primjer, o vizi, poslu, stručnoj obuci, porodici ili azilu.
what-next = Šta želite znati? Napišite pitanje ili izaberite temu.
stopped = U redu, prekidam. Možete me pitati nešto drugo kad god želite.
started-over = U redu, počinjemo iz početka. Vaši odgovori su zaboravljeni. Šta želite znati?
offer-declined = U redu. Možete me pitati još, kad god želite.

## Not understood

unsure = Nije mi sasvim jasno šta pitate. Je li to nešto od ovoga?
lost = Žao mi je, to ne razumijem. Recite to drugim riječima, izaberite temu ili zatražite razgovor s čovjekom.
not-understood-where = Ne prepoznajem državu. Molim Vas, napišite ime države u kojoj ste sada, na primjer Tunis.
not-understood-age = Ne prepoznajem godine. Molim Vas, napišite broj, na primjer 25.
not-understood-destination = Ne znam to mjesto. Molim Vas, napišite ime grada u Njemačkoj ili poštanski broj, na primjer Leipzig.
not-understood-status = To ne razumijem. Molim Vas, pritisnite jedno dugme.
not-understood-topic = Ne prepoznajem temu. Molim Vas, pritisnite jedno dugme ili drugim riječima napišite oko čega trebate pomoć.
going-on-without = Nema veze. Nastavljamo bez toga.

## Finding advice

offer-referral = Želite li da Vam nađem savjetovalište? Imam nekoliko kratkih pitanja. Svako možete preskočiti.
offer-again = Želite li da i za to potražim savjetovalište?
ask-where = U kojoj ste državi sada?
ask-age = Koliko imate godina? Neke službe su za mlade, a druge za odrasle od { $mbe_age_over } { $mbe_age_over ->
        [one] godine
        [few] godine
       *[other] godina
    } nadalje.
ask-destination = U koje mjesto u Njemačkoj želite ići? Napišite grad ili poštanski broj.
ask-town = U kojem gradu živite? Možete napisati i poštanski broj.
ask-which-place = Ima više mjesta s tim imenom. Na koje mislite?
ask-status = Kakva je Vaša situacija u Njemačkoj? Od toga zavisi ko Vas može savjetovati.
ask-topic = O čemu trebate savjet?
services-now = Pomoć koju možete dobiti već sada, odande gdje ste:
services-there = Pomoć u tom mjestu u Njemačkoj:
after-services = Liste kao ova nikad nisu potpune. Ako je nešto pogrešno ili se niko ne javlja, recite mi. Još službi možete naći u službenim listama.
no-services = U mojoj listi nema ništa što odgovara. To ne znači da nema pomoći: molim Vas, pogledajte u službene liste.
no-more-services = U mojoj listi nema druge službe koja odgovara. Još službi možete naći u službenim listama.
human-contact = Ovdje Vam odgovara čovjek. Ti ljudi nisu dio ovog programa:
service-details = Sve što znam o ovim službama:
no-service-shown = Još nije pokazana nijedna služba. Želite li da Vam nađem neku?

## Language

choose-language = Na kojem jeziku želite razgovarati?
language-changed = Od sada pišem na ovom jeziku: { $language }.
language-not-spoken = Žao mi je, ovaj jezik još ne govorim: { $language }. Govorim ove jezike:

## Things the bot cannot read

voice-not-heard = Ne mogu slušati glasovne poruke ni gledati video. Molim Vas, napišite pitanje u nekoliko riječi. Možete pisati kako govorite.
picture-not-seen = Ne mogu vidjeti slike i ova nije sačuvana. Molim Vas, napišite pitanje u nekoliko riječi. Nikada ne šaljite slike svog pasoša nepoznatim ljudima.
sticker-not-read = Ne mogu čitati stikere. Molim Vas, napišite pitanje u nekoliko riječi.
contact-not-kept = Ne trebam brojeve telefona i ovaj nije sačuvan. Molim Vas, napišite pitanje u nekoliko riječi.
document-not-read = Ne mogu čitati dokumente i ovaj nije sačuvan. Molim Vas, recite mi u nekoliko riječi o čemu se radi. U savjetovalištu mogu pročitati pisma zajedno s Vama.
kind-not-read = Ovakvu poruku ne mogu čitati. Molim Vas, napišite pitanje u nekoliko riječi.
edited-not-read = Vidim da ste promijenili poruku. Molim Vas, napišite je ponovo, da mogu odgovoriti.
location-not-placed = Ne mogu prepoznati u kojoj je državi to mjesto. Molim Vas, napišite ime države.
text-shortened = Vaša poruka je bila vrlo duga. Pročitan je samo početak.
no-words = Trebam nekoliko riječi da Vam pomognem. Šta želite znati?
old-button = Ovo dugme više ne važi. Molim Vas, napišite šta želite znati.
group-declined = Razgovaram samo nasamo, da niko drugi ne čita. Molim Vas, pišite direktno meni.

## When something goes wrong

apology = Žao mi je, kod mene je nešto pošlo po zlu. Molim Vas, pišite ponovo za nekoliko minuta. Ako je hitno, ovdje odgovaraju ljudi: { $website }
slow-down = Pišete vrlo brzo. Molim Vas, sačekajte jednu minutu; onda opet odgovaram.

## Buttons

button-find-advice = Nađi savjetovalište
button-not-now = Ne sada
button-skip = Preskoči
button-human = Razgovor s čovjekom
button-more-services = Pokaži druge
button-start-over = Iz početka
button-in-germany = U Njemačkoj sam
button-in-country = Sada sam ovdje: { $country }
button-under-27 = Manje od { $mbe_age_over } { $mbe_age_over ->
        [one] godine
        [few] godine
       *[other] godina
    }
button-27-plus = { $mbe_age_over } godina ili više
button-place = { $place } ({ $land })
button-erase = Da, obriši sve
button-keep = Ne, sačuvaj
button-status-asylum-seeker = Postupak za azil u toku
button-status-tolerated = Duldung (odgoda)
button-status-protected = Priznata zaštita
button-status-temporary-protection = Iz Ukrajine (§ 24)
button-status-visa-holder = Viza ili boravišna dozvola
button-status-eu-citizen = Državljanstvo EU
button-status-resettler = Spätaussiedler
button-status-abroad-planning = Još nisam u Njemačkoj
