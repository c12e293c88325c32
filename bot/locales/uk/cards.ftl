### Ukrainian: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (лише з Німеччини)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = Безкоштовно.
# { $languages }: list of languages
card-languages = Мови: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = Перевірено: { $date } · Джерело: { $source }
# { $date }: date of the source; a full date ends in "р.", so no full stop may follow it
card-old-since = ⚠ Ці відомості не нові (дата: { $date }). Будь ласка, уточніть, перш ніж туди йти.
card-old = ⚠ Ці відомості могли застаріти. Будь ласка, уточніть, перш ніж туди йти.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = MBE: консультації для дорослих мігрантів (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: консультації для молоді від { $jmd_age_from } до { $jmd_age_to } { $jmd_age_to ->
        [one] року
       *[other] років
    } (Jugendmigrationsdienst)
program-refugee-counselling = Консультації для біженців
program-asylum-procedure-counselling = Незалежні консультації про процедуру надання притулку
program-integration-agency = Агенція з інтеграції
program-intercultural-centre = Міжкультурний центр
program-migrant-organisation = Організація, яку заснували мігранти
program-labour-rights = Консультації про права на роботі
program-recognition = Консультації про визнання професій і дипломів
program-women-support = Допомога жінкам у небезпеці
program-pregnancy = Консультації для вагітних
program-debt = Консультації щодо боргів
program-psychosocial = Психологічна допомога біженцям
program-tracing = Пошук зниклих рідних
program-volunteer-network = Волонтери та місцеві групи
program-welcome-centre = Центр для тих, хто приїжджає працювати
program-online-counselling = Консультації онлайн
program-hotline = Телефон допомоги
program-partner-abroad = Контакт у вашій країні
program-other = Інші консультації

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = Джерело: { $source } (перевірено { $date })
# { $page_date }: the date printed on the page
answer-source-dated = Джерело: { $source } (дата сторінки: { $page_date }, перевірено { $date })
# { $year }: the year the figures are from
answer-figures-of-year = Цифри за { $year } рік. Будь ласка, перевірте на сайті, чи не змінилися вони.
