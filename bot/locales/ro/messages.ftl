### Romanian: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Bună ziua! Sunt Vorweg, un program de calculator. Răspund la întrebări despre venirea în Germania și găsesc un centru de consiliere potrivit pentru dumneavoastră. Nu costă nimic.
    Scrieți întrebarea cu cuvintele dumneavoastră sau alegeți o temă.
goodbye = La revedere și toate cele bune. Îmi puteți scrie din nou oricând.
thanks = Cu plăcere. Mai vreți să știți ceva?
help =
    Pot face două lucruri. Răspund la întrebări despre venirea în Germania: viză, muncă, formare profesională, studii, familie, azil, limbă, locuință și altele. Și vă găsesc un centru de consiliere: unul cu care puteți lua legătura acum și unul din locul unde mergeți.
    Scrieți cu cuvintele dumneavoastră. Puteți scrie și: stop, de la început sau numele unei limbi.
    Sunt un program de calculator. Răspunsurile mele vin din surse publice și arăt unde și când au fost citite. Nu dau sfaturi juridice pentru cazul dumneavoastră: asta fac centrele de consiliere.
bot-challenge = Sunt un program de calculator, nu un om. Dacă vreți să vorbiți cu un om, vă pot da contacte.
privacy =
    Cât timp îmi scrieți, niciun om nu citește ce scrieți. Nu vă întreb cum vă numiți și nu dau nimic mai departe, nici autorităților, nici altcuiva.
    Ca să pot urmări discuția noastră, o păstrez cel mult { $retention_days ->
        [one] { $retention_days } zi
        [few] { $retention_days } zile
       *[other] { $retention_days } de zile
    }; apoi este ștearsă. O puteți șterge acum: scrieți /forget.
    Telegram transportă mesajele dumneavoastră și le poate vedea. Vă rog să nu trimiteți pașapoarte, fotografii sau documente.
delete-my-data =
    Păstrez cel mult { $retention_days ->
        [one] { $retention_days } zi
        [few] { $retention_days } zile
       *[other] { $retention_days } de zile
    } mesajele pe care mi le scrieți, limba dumneavoastră și răspunsurile despre vârstă și loc. Numele dumneavoastră nu este păstrat.
    Vreți să șterg totul acum? După aceea nu se mai poate recupera nimic.
forgotten = Totul este șters. Dacă scrieți din nou, începem de la capăt.
forget-cancelled = Bine, nu am șters nimic.
feedback-positive = Mă bucur că v-a ajutat. Mă puteți întreba oricând și altceva.
feedback-negative = Îmi pare rău că nu v-a ajutat. Puteți căuta alt serviciu sau puteți vorbi cu un om.
out-of-scope =
    Cu asta nu vă pot ajuta. Știu doar despre venirea în Germania și despre centrele de consiliere de acolo.
    Mă puteți întreba, de exemplu, despre viză, muncă, formare profesională, familie sau azil.
what-next = Ce vreți să știți? Scrieți întrebarea sau alegeți o temă.
stopped = Bine, m-am oprit. Mă puteți întreba altceva oricând.
started-over = Bine, începem de la capăt. Am uitat răspunsurile dumneavoastră. Ce vreți să știți?
offer-declined = Bine. Mă puteți întreba oricând și altceva.

## Not understood

unsure = Nu știu dacă am înțeles bine. Este vorba de una dintre acestea?
lost = Îmi pare rău, nu am înțeles. Vă rog să spuneți cu alte cuvinte, să alegeți o temă sau să cereți să vorbiți cu un om.
not-understood-where = Nu am recunoscut nicio țară. Vă rog să scrieți numele țării în care sunteți acum, de exemplu Tunisia.
not-understood-age = Nu am recunoscut vârsta. Vă rog să scrieți un număr, de exemplu 25.
not-understood-destination = Nu cunosc acest loc. Vă rog să scrieți numele unui oraș din Germania sau un cod poștal, de exemplu Leipzig.
not-understood-status = Nu am înțeles. Vă rog să apăsați pe unul dintre butoane.
not-understood-topic = Nu am recunoscut tema. Vă rog să apăsați pe unul dintre butoane sau să scrieți cu alte cuvinte la ce aveți nevoie de ajutor.
going-on-without = Nu-i nimic. Mergem mai departe fără asta.

## Finding advice

offer-referral = Vreți să vă caut un centru de consiliere? Vă pun câteva întrebări scurte. Puteți sări peste oricare.
offer-again = Vreți să caut un centru de consiliere și pentru tema aceasta?
ask-where = În ce țară sunteți acum?
ask-age = Câți ani aveți? Unele servicii sunt pentru tineri, altele pentru adulți de la { $mbe_age_over ->
        [one] { $mbe_age_over } an
        [few] { $mbe_age_over } ani
       *[other] { $mbe_age_over } de ani
    }.
ask-destination = Unde vreți să mergeți în Germania? Scrieți un oraș sau un cod poștal.
ask-town = În ce oraș locuiți? Puteți scrie și codul poștal.
ask-which-place = Sunt mai multe locuri cu acest nume. La care vă gândiți?
ask-status = Care este situația dumneavoastră în Germania? De ea depinde cine are voie să vă dea sfaturi.
ask-topic = Despre ce aveți nevoie de sfaturi?
services-now = Servicii cu care puteți lua legătura acum, de unde sunteți:
services-there = Ajutor la fața locului, în Germania:
after-services = Listele ca a mea nu sunt niciodată complete. Dacă ceva este greșit sau nu răspunde nimeni, spuneți-mi. Mai multe birouri găsiți în listele oficiale.
no-services = Nu am găsit nimic potrivit în lista mea. Asta nu înseamnă că nu există ajutor: vă rog să căutați în listele oficiale.
no-more-services = Nu mai am alt serviciu potrivit în lista mea. Mai multe birouri găsiți în listele oficiale.
human-contact = Aici vă răspunde un om. Aceste servicii nu fac parte din acest program:
service-details = Tot ce știu despre aceste servicii:
no-service-shown = Nu v-am arătat încă niciun serviciu. Vreți să caut unul pentru dumneavoastră?

## Language

choose-language = În ce limbă vreți să vorbim?
language-changed = De acum vă scriu în { $language }.
language-not-spoken = Îmi pare rău, încă nu vorbesc limba { $language }. Acestea sunt limbile pe care le vorbesc:

## Things the bot cannot read

voice-not-heard = Nu pot asculta mesaje vocale și nu pot vedea videoclipuri. Vă rog să scrieți întrebarea în câteva cuvinte. Puteți scrie așa cum vorbiți.
picture-not-seen = Nu pot vedea imagini și nu am păstrat-o pe aceasta. Vă rog să scrieți întrebarea în câteva cuvinte. Nu trimiteți niciodată fotografii cu pașaportul dumneavoastră unor necunoscuți.
sticker-not-read = Nu pot citi stickere. Vă rog să scrieți întrebarea în câteva cuvinte.
contact-not-kept = Nu am nevoie de numere de telefon și nu l-am păstrat pe acesta. Vă rog să scrieți întrebarea în câteva cuvinte.
document-not-read = Nu pot citi documente și nu l-am păstrat pe acesta. Vă rog să-mi spuneți în câteva cuvinte despre ce este vorba. La un centru de consiliere, cineva poate citi scrisorile împreună cu dumneavoastră.
kind-not-read = Nu pot citi acest fel de mesaj. Vă rog să scrieți întrebarea în câteva cuvinte.
edited-not-read = Am văzut că ați schimbat un mesaj. Vă rog să-l scrieți din nou, ca să pot răspunde.
location-not-placed = Nu mi-am dat seama în ce țară este acest loc. Vă rog să scrieți numele țării.
text-shortened = Mesajul dumneavoastră a fost foarte lung. Am citit doar începutul.
no-words = Am nevoie de câteva cuvinte ca să vă ajut. Ce vreți să știți?
old-button = Butonul acesta nu mai este valabil. Vă rog să scrieți ce vreți să știți.
group-declined = Vorbesc doar în privat, ca să nu citească altcineva. Vă rog să-mi scrieți direct.

## When something goes wrong

apology = Îmi pare rău, ceva nu a mers la mine. Vă rog să scrieți din nou peste câteva minute. Dacă este urgent, aici vă răspund oameni: { $website }
slow-down = Scrieți foarte repede. Vă rog să așteptați un minut; apoi răspund din nou.

## Buttons

button-find-advice = Caut consiliere
button-not-now = Nu acum
button-skip = Trec peste
button-human = Vreau să vorbesc cu un om
button-more-services = Arată altele
button-start-over = De la început
button-in-germany = Sunt în Germania
button-in-country = În { $country }
button-under-27 = Sub { $mbe_age_over ->
        [one] { $mbe_age_over } an
        [few] { $mbe_age_over } ani
       *[other] { $mbe_age_over } de ani
    }
button-27-plus = { $mbe_age_over ->
        [one] { $mbe_age_over } an
        [few] { $mbe_age_over } ani
       *[other] { $mbe_age_over } de ani
    } sau mai mult
button-place = { $place } ({ $land })
button-erase = Da, șterge tot
button-keep = Nu, păstrează
button-status-asylum-seeker = În procedura de azil
button-status-tolerated = Duldung (tolerare)
button-status-protected = Protecție recunoscută
button-status-temporary-protection = Din Ucraina (§ 24)
button-status-visa-holder = Viză sau permis de ședere
button-status-eu-citizen = Cetățenie UE
button-status-resettler = Etnic german, Spätaussiedler
button-status-abroad-planning = Încă în străinătate
