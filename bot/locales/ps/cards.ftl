### Pashto: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.
### No line of words may begin with Latin letters: it would turn to left-to-right.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (یوازې له جرمني)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = وړیا دی.
# { $languages }: list of languages
card-languages = ژبې: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = د کتلو نېټه: { $date } · سرچینه: { $source }
# { $date }: date of the source
card-old-since = ⚠ دا معلومات د { $date } دي. مهرباني وکړئ، هلته له ورتګ مخکې یې وګورئ چې لا سم دي که نه.
card-old = ⚠ دا معلومات ښايي زاړه وي. مهرباني وکړئ، هلته له ورتګ مخکې یې وګورئ چې لا سم دي که نه.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = د لویانو لپاره د کډوالۍ مشوره: MBE (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = له { $jmd_age_from } تر { $jmd_age_to } کلنو ځوانانو ته مشوره: JMD (Jugendmigrationsdienst)
program-refugee-counselling = کډوالو ته مشوره
program-asylum-procedure-counselling = د پناه د بهیر په اړه خپلواکه مشوره
program-integration-agency = د ادغام دفتر
program-intercultural-centre = د بېلابېلو کلتورونو ګډ مرکز
program-migrant-organisation = داسې ټولنه چې کډوالو جوړه کړې ده
program-labour-rights = د کار د حقونو په اړه مشوره
program-recognition = د مسلکي سند د منلو په اړه مشوره
program-women-support = د هغو ښځو مرسته چې په خطر کې دي
program-pregnancy = د امیندوارۍ مشوره
program-debt = د پور په اړه مشوره
program-psychosocial = له کډوالو سره رواني مرسته
program-tracing = د ورک شویو خپلوانو لټون
program-volunteer-network = داوطلبان او ځايي ډلې
program-welcome-centre = د هغو خلکو د هرکلي مرکز چې د کار لپاره راځي
program-online-counselling = آنلاین مشوره
program-hotline = د مرستې تلیفون
program-partner-abroad = ستاسې په هېواد کې د اړیکې ځای
program-other = بله مشوره

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = سرچینه: { $source } (د کتلو نېټه: { $date })
# { $page_date }: the date printed on the page
answer-source-dated = سرچینه: { $source } (د پاڼې نېټه: { $page_date }، د کتلو نېټه: { $date })
# { $year }: the year the figures are from
answer-figures-of-year = دا شمېرې د { $year } کال دي. مهرباني وکړئ، په وېبپاڼه کې وګورئ چې بدلې شوې که نه.
