### Polish: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres.

## On every page

# Title of the page and first heading.
web-title = Znajdź poradnię
# One or two sentences below it.
web-intro = Poradnie dla osób, które chcą przyjechać do Niemiec albo już tam są. Większość porad nic nie kosztuje i nikt nie musi podawać tu nazwiska.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = Przejdź do treści
# Before the list of languages of the page itself.
web-page-language = Język tej strony
# Link to the bot.
web-open-telegram = Zapytaj bota w Telegramie
# { $number }: the emergency number
web-emergency = Grozi Ci niebezpieczeństwo w Niemczech? Dzwoń pod { $number }, w dzień i w nocy. Połączenie nic nie kosztuje.
web-privacy = Ta strona nie używa plików cookie i nie zapisuje, czego szukasz. Linki do innych stron prowadzą poza ten serwis.
# Link to the catalogue for programmers.
web-open-data = Dane są otwarte: dla programów

## The search form (labels of fields: short)

web-search = Wyszukiwanie
web-field-words = Słowa, na przykład nazwa
web-field-place = Miasto, dzielnica lub kod pocztowy w Niemczech
# Below the field of the place.
web-field-place-hint = Można pisać swoim alfabetem.
web-field-program = Rodzaj porad
web-field-language = Język porad
web-field-distance = Jak daleko
web-field-country = Kraj, w którym teraz jesteś
# First choice in a list: no restriction.
web-any = Wszystkie
# { $km }: a distance in a list
web-distance-at-most = Najwyżej { $km } km
web-search-button = Szukaj

## What was found

# Heading. { $count }: number of services
web-found = { $count ->
    [one] Znaleziono { $count } poradnię
    [few] Znaleziono { $count } poradnie
    [many] Znaleziono { $count } poradni
   *[other] Znaleziono { $count } poradni
}
# Heading. { $place }: a town or postal code
web-found-near = { $count ->
    [one] { $count } poradnia w pobliżu: { $place }
    [few] { $count } poradnie w pobliżu: { $place }
    [many] { $count } poradni w pobliżu: { $place }
   *[other] { $count } poradni w pobliżu: { $place }
}
web-none-found = Nic nie znaleziono. To nie znaczy, że nie ma pomocy.
web-none-found-hint = Usuń jakieś słowo, wybierz większą odległość albo ustaw „Wszystkie” w pozostałych polach.
# Distance on a card. { $km }
web-distance = w odległości około { $km } km
# Link to the page of one service. { $name }: its name, for screen readers
web-details = Wszystkie informacje: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = Dla całych Niemiec, online lub przez telefon
# Heading of contacts abroad, sorted by country.
web-abroad = Kontakty w Twoim kraju
web-page-number = Strona { $page } z { $pages }
web-next = Następna strona
web-previous = Poprzednia strona

## The page of one service (labels: short)

web-back = Wróć do wyszukiwania
web-contact = Jak się skontaktować
web-about = O tej poradni
web-for-whom = Dla kogo
# { $from } { $to }: years
web-ages = Od { $from } do { $to } { $to ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }
web-ages-from = Od { $from } { $from ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }
web-ages-up-to = Do { $to } { $to ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }
web-languages-unknown = Źródło nie podaje języków. Zapytaj, czy jest tłumacz.
# The descriptions of services are mostly in German.
web-in-german = Po niemiecku:
web-paused = Ta poradnia ma teraz przerwę. Wybierz, proszę, inną.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = Gdzie to jest
web-map-text = Mapa Niemiec. Znacznik pokazuje miejscowość { $place }; kropki to najbliższe większe miasta.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = Znacznik pokazuje miejscowość, a nie budynek.
# Link that opens the phone's own map.
web-map-app = Otwórz w aplikacji z mapami
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = Pokaż w OpenStreetMap
web-print = Tę stronę można wydrukować lub zapisać w przeglądarce.

## When something goes wrong

web-error-bad-request = Nie można odczytać tego adresu. Wyszukaj, proszę, jeszcze raz.
web-error-not-found = Tej strony nie ma. Możliwe, że poradnia została usunięta z listy.
web-error-too-many = Za dużo zapytań. Poczekaj, proszę, minutę i spróbuj ponownie.
web-error-ours = Coś u nas nie zadziałało. Spróbuj, proszę, ponownie za kilka minut.
