### Urdu: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.
### No line of words may begin with Latin letters: it would turn to left-to-right.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (صرف جرمنی کے اندر سے)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = یہ مفت ہے۔
# { $languages }: list of languages
card-languages = زبانیں: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = جانچ کی تاریخ: { $date } · ذریعہ: { $source }
# { $date }: date of the source
card-old-since = ⚠ یہ معلومات { $date } کی ہیں۔ وہاں جانے سے پہلے معلوم کر لیں۔
card-old = ⚠ یہ معلومات شاید پرانی ہوں۔ وہاں جانے سے پہلے معلوم کر لیں۔
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = بالغ تارکین وطن کے لیے مشورہ: MBE (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = { $jmd_age_from } سے { $jmd_age_to } سال کے نوجوانوں کے لیے مشورہ: JMD (Jugendmigrationsdienst)
program-refugee-counselling = پناہ گزینوں کے لیے مشورہ
program-asylum-procedure-counselling = پناہ کے کیس پر آزاد مشورہ
program-integration-agency = معاشرے میں شامل ہونے میں مدد کا مرکز
program-intercultural-centre = بین الثقافتی مرکز
program-migrant-organisation = تارکین وطن کی بنائی ہوئی تنظیم
program-labour-rights = کام کی جگہ کے حقوق پر مشورہ
program-recognition = ڈگری یا ہنر تسلیم کروانے پر مشورہ
program-women-support = خطرے میں پڑی عورتوں کی مدد
program-pregnancy = حمل کے بارے میں مشورہ
program-debt = قرض کے بارے میں مشورہ
program-psychosocial = پناہ گزینوں کے لیے نفسیاتی مدد
program-tracing = لاپتا رشتے داروں کی تلاش
program-volunteer-network = رضاکار اور مقامی گروپ
program-welcome-centre = کام کے لیے آنے والوں کا استقبالیہ مرکز
program-online-counselling = آن لائن مشورہ
program-hotline = فون پر مدد کی لائن
program-partner-abroad = آپ کے ملک میں رابطے کی جگہ
program-other = دوسرا مشورہ

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = ذریعہ: { $source } (جانچ کی تاریخ: { $date })
# { $page_date }: the date printed on the page
answer-source-dated = ذریعہ: { $source } (صفحے کی تاریخ: { $page_date }، جانچ کی تاریخ: { $date })
# { $year }: the year the figures are from
answer-figures-of-year = یہ رقمیں اور اعداد { $year } کے ہیں۔ ویب سائٹ پر دیکھ لیں کہ وہ بدل تو نہیں گئے۔
