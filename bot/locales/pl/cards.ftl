### Polish: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (tylko z Niemiec)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = Nic nie kosztuje.
# { $languages }: list of languages
card-languages = Języki: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = Sprawdzono: { $date } · Źródło: { $source }
# { $date }: date of the source
card-old-since = ⚠ To starsza informacja (data: { $date }). Sprawdź, proszę, zanim tam pójdziesz.
card-old = ⚠ Ta informacja może być nieaktualna. Sprawdź, proszę, zanim tam pójdziesz.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = MBE: poradnia migracyjna dla dorosłych (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: poradnia dla młodych osób od { $jmd_age_from } do { $jmd_age_to } { $jmd_age_to ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    } (Jugendmigrationsdienst)
program-refugee-counselling = Porady dla uchodźców
program-asylum-procedure-counselling = Niezależne porady o procedurze azylowej
program-integration-agency = Agencja do spraw integracji
program-intercultural-centre = Centrum międzykulturowe
program-migrant-organisation = Organizacja założona przez migrantów
program-labour-rights = Porady o prawach w pracy
program-recognition = Porady o uznaniu kwalifikacji
program-women-support = Pomoc dla kobiet w niebezpieczeństwie
program-pregnancy = Porady dla kobiet w ciąży
program-debt = Porady w sprawie długów
program-psychosocial = Pomoc psychologiczna dla uchodźców
program-tracing = Szukanie zaginionych bliskich
program-volunteer-network = Wolontariusze i miejscowe grupy
program-welcome-centre = Centrum powitalne dla osób, które przyjeżdżają pracować
program-online-counselling = Porady w internecie
program-hotline = Telefon pomocy
program-partner-abroad = Kontakt w Twoim kraju
program-other = Inne porady

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = Źródło: { $source } (sprawdzono: { $date })
# { $page_date }: the date printed on the page
answer-source-dated = Źródło: { $source } (data strony: { $page_date }, sprawdzono: { $date })
# { $year }: the year the figures are from
answer-figures-of-year = Liczby są z { $year } roku. Sprawdź, proszę, na stronie, czy się nie zmieniły.
