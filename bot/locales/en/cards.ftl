### English: written by a language model, not yet read by a native speaker.
###
### A service as a card, line by line. Signs at the beginning of a line stay.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (only from Germany)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = Costs nothing.
# { $languages }: list of languages
card-languages = Languages: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = Checked on { $date } · Source: { $source }
# { $date }: date of the source
card-old-since = ⚠ This information is from { $date }. Please check before you go there.
card-old = ⚠ This information may be out of date. Please check before you go there.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = MBE: migration advice for adults (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: advice for young people aged { $jmd_age_from } to { $jmd_age_to } (Jugendmigrationsdienst)
program-refugee-counselling = Advice for refugees
program-asylum-procedure-counselling = Independent advice on the asylum procedure
program-integration-agency = Integration agency
program-intercultural-centre = Intercultural centre
program-migrant-organisation = Organisation founded by migrants
program-labour-rights = Advice on rights at work
program-recognition = Advice on the recognition of qualifications
program-women-support = Help for women in danger
program-pregnancy = Pregnancy advice
program-debt = Debt advice
program-psychosocial = Psychological help for refugees
program-tracing = Search for missing relatives
program-volunteer-network = Volunteers and local groups
program-welcome-centre = Welcome centre for people who come to work
program-online-counselling = Online advice
program-hotline = Telephone help line
program-partner-abroad = Contact in your country
program-other = Other advice

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = Source: { $source } (checked on { $date })
# { $page_date }: the date printed on the page
answer-source-dated = Source: { $source } (page of { $page_date }, checked on { $date })
# { $year }: the year the figures are from
answer-figures-of-year = The figures are from { $year }. Please check on the website whether they have changed.
