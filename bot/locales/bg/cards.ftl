### Bulgarian: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (само от Германия)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Безплатно.
card-languages = Езици: { $languages }
card-checked = Проверено на { $date } · Източник: { $source }
card-old-since = ⚠ Тези данни са от { $date } – моля, проверете, преди да отидете там.
card-old = ⚠ Тези данни може да са остарели. Моля, проверете, преди да отидете там.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: консултация за възрастни, дошли от друга държава (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: консултация за млади хора от { $jmd_age_from } до { $jmd_age_to } години (Jugendmigrationsdienst)
program-refugee-counselling = Консултация за бежанци
program-asylum-procedure-counselling = Независима консултация за процедурата за убежище
program-integration-agency = Агенция за интеграция
program-intercultural-centre = Междукултурен център
program-migrant-organisation = Организация, създадена от мигранти
program-labour-rights = Консултация за правата на работното място
program-recognition = Консултация за признаване на квалификации
program-women-support = Помощ за жени в опасност
program-pregnancy = Консултация при бременност
program-debt = Консултация при дългове
program-psychosocial = Психологическа помощ за бежанци
program-tracing = Търсене на изчезнали близки
program-volunteer-network = Доброволци и местни групи
program-welcome-centre = Център за хора, които идват да работят
program-online-counselling = Консултация онлайн
program-hotline = Телефон за помощ
program-partner-abroad = Контакт във Вашата държава
program-other = Друга консултация

## Below an answer

answer-link = 👉 { $website }
answer-source = Източник: { $source } (проверено на { $date })
answer-source-dated = Източник: { $source } (страница от { $page_date }, проверено на { $date })
answer-figures-of-year = Числата са от { $year } г. Моля, проверете на сайта дали са се променили.
