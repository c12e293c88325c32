### Serbian, Bosnian, Croatian: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (samo iz Njemačke)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Ne košta ništa.
card-languages = Jezici: { $languages }
card-checked = Provjereno: { $date } · Izvor: { $source }
card-old-since = ⚠ Ovi podaci su stari ({ $date }). Provjerite prije nego što odete tamo.
card-old = ⚠ Ovi podaci su možda zastarjeli. Provjerite prije nego što odete tamo.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: savjetovanje za odrasle doseljenike (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: savjetovanje za mlade od { $jmd_age_from } do { $jmd_age_to } { $jmd_age_to ->
        [one] godine
        [few] godine
       *[other] godina
    } (Jugendmigrationsdienst)
program-refugee-counselling = Savjetovanje za izbjeglice
program-asylum-procedure-counselling = Nezavisno savjetovanje o postupku za azil
program-integration-agency = Agencija za integraciju
program-intercultural-centre = Interkulturni centar
program-migrant-organisation = Organizacija koju su osnovali migranti
program-labour-rights = Savjet o pravima na radu
program-recognition = Savjet o priznavanju diploma i stručne spreme
program-women-support = Pomoć za žene u opasnosti
program-pregnancy = Savjetovalište za trudnice
program-debt = Savjet o dugovima
program-psychosocial = Psihološka pomoć za izbjeglice
program-tracing = Traženje nestale rodbine
program-volunteer-network = Volonteri i mjesne grupe
program-welcome-centre = Centar dobrodošlice za ljude koji dolaze raditi
program-online-counselling = Savjet online
program-hotline = Telefonska linija za pomoć
program-partner-abroad = Kontakt u Vašoj zemlji
program-other = Drugo savjetovanje

## Below an answer

answer-link = 👉 { $website }
answer-source = Izvor: { $source } (provjereno: { $date })
answer-source-dated = Izvor: { $source } (datum stranice: { $page_date }, provjereno: { $date })
answer-figures-of-year = Iznosi i brojevi su iz { $year }. godine. Provjerite na stranici jesu li se promijenili.
