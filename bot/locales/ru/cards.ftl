### Russian: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (только из Германии)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = Бесплатно.
# { $languages }: list of languages
card-languages = Языки: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = Проверено: { $date } · Источник: { $source }
# { $date }: date of the source; a full date ends in "г.", so no full stop may follow it
card-old-since = ⚠ Эти сведения могли устареть (дата: { $date }). Пожалуйста, уточните, прежде чем туда идти.
card-old = ⚠ Эти сведения могли устареть. Пожалуйста, уточните, прежде чем туда идти.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = MBE: консультации для взрослых мигрантов (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: консультации для молодёжи от { $jmd_age_from } до { $jmd_age_to } { $jmd_age_to ->
        [one] года
       *[other] лет
    } (Jugendmigrationsdienst)
program-refugee-counselling = Консультации для беженцев
program-asylum-procedure-counselling = Независимые консультации о процедуре убежища
program-integration-agency = Агентство по интеграции
program-intercultural-centre = Межкультурный центр
program-migrant-organisation = Организация, созданная мигрантами
program-labour-rights = Консультации о правах на работе
program-recognition = Консультации о признании профессий и дипломов
program-women-support = Помощь женщинам в опасности
program-pregnancy = Консультации для беременных
program-debt = Консультации при долгах
program-psychosocial = Психологическая помощь беженцам
program-tracing = Поиск пропавших родственников
program-volunteer-network = Волонтёры и местные группы
program-welcome-centre = Центр для тех, кто приезжает работать
program-online-counselling = Консультации онлайн
program-hotline = Телефон помощи
program-partner-abroad = Контакт в вашей стране
program-other = Другие консультации

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = Источник: { $source } (проверено { $date })
# { $page_date }: the date printed on the page
answer-source-dated = Источник: { $source } (дата страницы: { $page_date }, проверено { $date })
# { $year }: the year the figures are from
answer-figures-of-year = Цифры за { $year } год. Пожалуйста, проверьте на сайте, не изменились ли они.
