### German: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (nur aus Deutschland)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Kostet nichts.
card-languages = Sprachen: { $languages }
card-checked = Geprüft am { $date } · Quelle: { $source }
card-old-since = ⚠ Stand dieser Angaben: { $date }. Bitte fragen Sie nach, bevor Sie hingehen.
card-old = ⚠ Diese Angaben können veraltet sein. Bitte fragen Sie nach, bevor Sie hingehen.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: Migrationsberatung für erwachsene Zuwanderer
program-jmd = JMD: Jugendmigrationsdienst, Beratung für junge Menschen von { $jmd_age_from } bis { $jmd_age_to }
program-refugee-counselling = Beratung für Geflüchtete
program-asylum-procedure-counselling = Unabhängige Beratung zum Asylverfahren
program-integration-agency = Integrationsagentur
program-intercultural-centre = Interkulturelles Zentrum
program-migrant-organisation = Migrantenorganisation, von Zugewanderten gegründet
program-labour-rights = Beratung zu Rechten bei der Arbeit
program-recognition = Beratung zur Anerkennung von Abschlüssen
program-women-support = Hilfe für Frauen in Gefahr
program-pregnancy = Schwangerschaftsberatung
program-debt = Schuldnerberatung
program-psychosocial = Psychologische Hilfe für Geflüchtete
program-tracing = Suche nach vermissten Angehörigen
program-volunteer-network = Freiwillige und Gruppen vor Ort
program-welcome-centre = Welcome Center für Menschen, die zum Arbeiten kommen
program-online-counselling = Beratung im Internet
program-hotline = Hilfe am Telefon
program-partner-abroad = Anlaufstelle in Ihrem Land
program-other = Weitere Beratung

## Below an answer

answer-link = 👉 { $website }
answer-source = Quelle: { $source } (geprüft am { $date })
answer-source-dated = Quelle: { $source } (Stand der Seite: { $page_date }, geprüft am { $date })
answer-figures-of-year = Die Zahlen sind aus dem Jahr { $year }. Bitte sehen Sie auf der Website nach, ob sie noch gelten.
