### Albanian: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (vetëm nga Gjermania)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Nuk kushton asgjë.
card-languages = Gjuhët: { $languages }
card-checked = Kontrolluar më { $date } · Burimi: { $source }
card-old-since = ⚠ Këto të dhëna janë të datës: { $date }. Ju lutem pyetni para se të shkoni.
card-old = ⚠ Këto të dhëna mund të jenë të vjetra. Ju lutem pyetni para se të shkoni.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: këshillim për migrantë të rritur (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: këshillim për të rinj nga { $jmd_age_from } deri në { $jmd_age_to } vjeç (Jugendmigrationsdienst)
program-refugee-counselling = Këshillim për refugjatë
program-asylum-procedure-counselling = Këshillim i pavarur për procedurën e azilit
program-integration-agency = Agjenci integrimi
program-intercultural-centre = Qendër ndërkulturore
program-migrant-organisation = Organizatë e themeluar nga migrantë
program-labour-rights = Këshillim për të drejtat në punë
program-recognition = Këshillim për njohjen e kualifikimeve
program-women-support = Ndihmë për gra në rrezik
program-pregnancy = Këshillim për shtatzëni
program-debt = Këshillim për borxhe
program-psychosocial = Ndihmë psikologjike për refugjatë
program-tracing = Kërkimi i të afërmve të humbur
program-volunteer-network = Vullnetarë dhe grupe lokale
program-welcome-centre = Qendër mirëseardhjeje për njerëz që vijnë për punë
program-online-counselling = Këshillim online
program-hotline = Linjë telefonike ndihme
program-partner-abroad = Kontakt në vendin tuaj
program-other = Këshillim tjetër

## Below an answer

answer-link = 👉 { $website }
answer-source = Burimi: { $source } (kontrolluar më { $date })
answer-source-dated = Burimi: { $source } (data e faqes: { $page_date }, kontrolluar më { $date })
answer-figures-of-year = Shifrat janë të vitit { $year }. Ju lutem shikoni në faqen e internetit nëse kanë ndryshuar.
