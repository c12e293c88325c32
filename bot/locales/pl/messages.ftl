### Polish: written by a language model, not yet read by a native speaker.
### "Ty" in the imperative and the present, "Ciebie, Twój" with a capital letter; no past tense about the bot or the
### reader, no masculine or feminine forms about them. "Vorweg" is the bot's name and has no case endings.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    Dzień dobry! Tu Vorweg, program komputerowy. Odpowiadam na pytania o przyjazd do Niemiec i znajduję poradnię odpowiednią dla Ciebie. To nic nie kosztuje.
    Napisz pytanie własnymi słowami albo wybierz temat.
goodbye = Do widzenia i wszystkiego dobrego! Możesz do mnie znowu napisać w każdej chwili.
thanks = Nie ma za co. Czy chcesz wiedzieć coś jeszcze?
# What can this bot do, how does it work, who is behind it.
help =
    Mogę pomóc na dwa sposoby. Odpowiadam na pytania o przyjazd do Niemiec: wiza, praca, nauka zawodu, studia, rodzina, azyl, język, mieszkanie i inne sprawy. I szukam dla Ciebie poradni: takiej, z którą można się skontaktować już teraz, i takiej w miejscu, do którego jedziesz.
    Pisz własnymi słowami. Możesz też napisać: „stop”, „zacznij od nowa” albo nazwę języka.
    Jestem programem komputerowym. Moje odpowiedzi pochodzą z ogólnodostępnych źródeł; pokazuję, skąd są i z jakiego dnia. Nie udzielam porad prawnych w Twojej sprawie: robią to poradnie.
# Am I talking to a human or a machine?
bot-challenge = Jestem programem komputerowym, nie człowiekiem. Jeśli chcesz porozmawiać z człowiekiem, mogę podać kontakty.
# { $retention_days }: number of days
privacy =
    Kiedy do mnie piszesz, żaden człowiek tego nie czyta. Nie pytam o imię i nazwisko i niczego nie przekazuję urzędom ani nikomu innemu.
    Żeby nie zgubić wątku naszej rozmowy, przechowuję ją najdłużej przez { $retention_days } { $retention_days ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dnia
    }; potem zostaje usunięta. Możesz usunąć ją już teraz: napisz /forget.
    Twoje wiadomości przechodzą przez Telegram i Telegram może je widzieć. Proszę nie wysyłać paszportów, zdjęć ani dokumentów.
# The person wants stored data deleted or shown.
delete-my-data =
    Przechowuję Twoje wiadomości do mnie najdłużej przez { $retention_days } { $retention_days ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dnia
    }, a do tego Twój język oraz odpowiedzi o wieku i miejscu. Imienia i nazwiska nie zapisuję.
    Czy usunąć to wszystko teraz? Tego nie da się cofnąć.
forgotten = Wszystko jest usunięte. Jeśli napiszesz znowu, zaczniemy od początku.
forget-cancelled = Dobrze, nic nie zostało usunięte.
feedback-positive = Cieszę się, że to pomogło. Możesz pytać dalej w każdej chwili.
feedback-negative = Szkoda, że to nie pomogło. Można poszukać innej poradni albo porozmawiać z człowiekiem.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    W tym nie mogę pomóc. Znam się tylko na przyjeździe do Niemiec i na tamtejszych poradniach.
    Możesz zapytać mnie na przykład o wizę, pracę, naukę zawodu, rodzinę lub azyl.
# A yes without an open question.
what-next = Co chcesz wiedzieć? Napisz pytanie albo wybierz temat.
stopped = Dobrze, już nie pytam. Możesz w każdej chwili zapytać o coś innego.
started-over = Dobrze, zaczynamy od nowa. Twoje odpowiedzi są usunięte. Co chcesz wiedzieć?
offer-declined = Dobrze. Możesz pytać dalej w każdej chwili.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = Nie mam pewności, czy dobrze rozumiem. Czy chodzi o coś z tej listy?
# Nothing was understood; buttons with topics and "a person" follow.
lost = Przepraszam, nie rozumiem. Napisz to, proszę, innymi słowami, wybierz temat albo poproś o rozmowę z człowiekiem.
not-understood-where = Nie widzę tu nazwy kraju. Napisz, proszę, w jakim kraju teraz jesteś, na przykład: Tunezja.
not-understood-age = Nie widzę tu wieku. Napisz, proszę, liczbę, na przykład 25.
not-understood-destination = Nie znam tego miejsca. Napisz, proszę, nazwę miasta w Niemczech albo kod pocztowy, na przykład: Lipsk.
not-understood-status = Nie rozumiem. Naciśnij, proszę, jeden z przycisków.
not-understood-topic = Nie widzę tu tematu. Naciśnij, proszę, jeden z przycisków albo napisz innymi słowami, w czym potrzebujesz pomocy.
going-on-without = Nic nie szkodzi. Idziemy dalej bez tego.

## Finding advice

offer-referral = Czy poszukać dla Ciebie poradni? Zadam kilka krótkich pytań. Każde z nich można pominąć.
# Everything about the person is known already; a new topic was asked.
offer-again = Czy w tej sprawie też poszukać poradni?
# Which country the person is in at this moment, not where they come from.
ask-where = W jakim kraju teraz jesteś?
ask-age = Ile masz lat? Niektóre poradnie są dla młodych osób, inne dla dorosłych od { $mbe_age_over } { $mbe_age_over ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }.
ask-destination = Dokąd w Niemczech chcesz pojechać? Napisz nazwę miasta albo kod pocztowy.
# For people who are in Germany already.
ask-town = W jakim mieście mieszkasz? Możesz też napisać kod pocztowy.
# Several places have this name; each is a button.
ask-which-place = Jest kilka miejsc o tej nazwie. O które chodzi?
ask-status = Jaka jest Twoja sytuacja w Niemczech? Od tego zależy, kto może udzielić porady.
ask-topic = W jakiej sprawie potrzebujesz porady?
# Heading of services that can be reached from where the person is now.
services-now = Pomoc dostępna już teraz, tam, gdzie jesteś:
# Heading of offices at the place the person goes to or lives in.
services-there = Pomoc na miejscu, w Niemczech:
# After the results. Official lists may follow as links.
after-services = Takie listy jak moja nigdy nie są pełne. Jeśli coś się nie zgadza albo nikt nie odpowiada, napisz mi o tym. Więcej poradni jest na oficjalnych listach.
no-services = Na mojej liście nie ma nic odpowiedniego. To nie znaczy, że nie ma pomocy: zajrzyj, proszę, na oficjalne listy.
no-more-services = Innej odpowiedniej poradni na mojej liście nie ma. Więcej poradni jest na oficjalnych listach.
# Heading of contacts where a person answers.
human-contact = Tutaj odpowie Ci człowiek. Te osoby nie należą do tego programu:
service-details = Wszystko, co wiem o tych poradniach:
no-service-shown = Żadna poradnia nie została jeszcze pokazana. Czy poszukać jej dla Ciebie?

## Language

# Names of languages follow as buttons.
choose-language = W jakim języku będziemy rozmawiać?
# { $language }: name of the new language, in this language
language-changed = Od teraz piszę w tym języku: { $language }.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = Przepraszam, tego języka jeszcze nie znam: { $language }. Oto języki, w których piszę:

## Things the bot cannot read

voice-not-heard = Nie mogę odsłuchać wiadomości głosowych ani filmów. Napisz, proszę, pytanie w kilku słowach. Możesz pisać tak, jak mówisz.
picture-not-seen = Nie mogę oglądać zdjęć i tego zdjęcia nie przechowuję. Napisz, proszę, pytanie w kilku słowach. Nigdy nie wysyłaj zdjęć paszportu obcym osobom.
sticker-not-read = Nie rozumiem naklejek. Napisz, proszę, pytanie w kilku słowach.
contact-not-kept = Nie potrzebuję numerów telefonu i tego numeru nie przechowuję. Napisz, proszę, pytanie w kilku słowach.
document-not-read = Nie mogę czytać dokumentów i tego dokumentu nie przechowuję. Napisz, proszę, w kilku słowach, czego dotyczy. W poradni można przeczytać pismo razem z doradcą.
kind-not-read = Takich wiadomości nie mogę odczytać. Napisz, proszę, pytanie w kilku słowach.
edited-not-read = Widzę, że wiadomość została zmieniona. Napisz ją, proszę, jeszcze raz, wtedy odpowiem.
location-not-placed = Nie wiem, w jakim kraju jest to miejsce. Napisz, proszę, nazwę kraju.
text-shortened = Twoja wiadomość jest bardzo długa. Przeczytany został tylko początek.
# There were no words: only signs or emoji.
no-words = Żeby pomóc, potrzebuję kilku słów. Co chcesz wiedzieć?
old-button = Ten przycisk już nie działa. Napisz, proszę, co chcesz wiedzieć.
group-declined = Rozmawiam tylko prywatnie, żeby nikt nie czytał razem z nami. Napisz, proszę, bezpośrednio do mnie.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = Przepraszam, coś u mnie nie zadziałało. Napisz, proszę, jeszcze raz za kilka minut. Jeśli to pilne, tutaj odpowiadają ludzie: { $website }
slow-down = Piszesz bardzo szybko. Poczekaj, proszę, minutę; potem znowu odpowiem.

## Buttons (short: at most about 25 letters)

button-find-advice = Znajdź poradnię
button-not-now = Nie teraz
button-skip = Pomiń
button-human = Rozmowa z człowiekiem
button-more-services = Pokaż inne
button-start-over = Zacznij od nowa
button-in-germany = Jestem w Niemczech
# { $country }: name of the country the person comes from
button-in-country = Jestem tu: { $country }
button-under-27 = Poniżej { $mbe_age_over } { $mbe_age_over ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }
button-27-plus = { $mbe_age_over } { $mbe_age_over ->
        [one] rok
        [few] lata
        [many] lat
       *[other] roku
    } lub więcej
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = Tak, usuń wszystko
button-keep = Nie, zostaw
button-status-asylum-seeker = Trwa procedura azylowa
button-status-tolerated = Duldung (pobyt tolerowany)
button-status-protected = Ochrona już przyznana
button-status-temporary-protection = Z Ukrainy (paragraf 24)
button-status-visa-holder = Wiza, zezwolenie na pobyt
button-status-eu-citizen = Obywatelstwo kraju UE
button-status-resettler = Późni przesiedleńcy
button-status-abroad-planning = Jeszcze za granicą
