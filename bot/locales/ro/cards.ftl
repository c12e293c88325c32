### Romanian: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (doar din Germania)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Nu costă nimic.
card-languages = Limbi: { $languages }
card-checked = Verificat la { $date } · Sursa: { $source }
card-old-since = ⚠ Aceste informații sunt din { $date }. Vă rog să verificați înainte să mergeți acolo.
card-old = ⚠ Aceste informații pot fi vechi. Vă rog să verificați înainte să mergeți acolo.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: consiliere pentru migranți adulți (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: consiliere pentru tineri de la { $jmd_age_from } la { $jmd_age_to ->
        [one] { $jmd_age_to } an
        [few] { $jmd_age_to } ani
       *[other] { $jmd_age_to } de ani
    } (Jugendmigrationsdienst)
program-refugee-counselling = Consiliere pentru refugiați
program-asylum-procedure-counselling = Consiliere independentă despre procedura de azil
program-integration-agency = Agenție de integrare
program-intercultural-centre = Centru intercultural
program-migrant-organisation = Organizație înființată de migranți
program-labour-rights = Consiliere despre drepturile la muncă
program-recognition = Consiliere despre recunoașterea calificărilor
program-women-support = Ajutor pentru femei în pericol
program-pregnancy = Consiliere în sarcină
program-debt = Consiliere pentru datorii
program-psychosocial = Ajutor psihologic pentru refugiați
program-tracing = Căutarea rudelor dispărute
program-volunteer-network = Voluntari și grupuri locale
program-welcome-centre = Centru de bun venit pentru cei care vin la muncă
program-online-counselling = Consiliere online
program-hotline = Ajutor prin telefon
program-partner-abroad = Contact în țara dumneavoastră
program-other = Altă consiliere

## Below an answer

answer-link = 👉 { $website }
answer-source = Sursa: { $source } (verificată la { $date })
answer-source-dated = Sursa: { $source } (pagină din { $page_date }, verificată la { $date })
answer-figures-of-year = Cifrele sunt din { $year }. Vă rog să verificați pe site dacă s-au schimbat.
