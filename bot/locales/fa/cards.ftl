### Persian: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.
### No line of words may begin with Latin letters: it would turn to left-to-right.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (فقط از داخل آلمان)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = رایگان است.
# { $languages }: list of languages
card-languages = زبان‌ها: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = تاریخ بررسی: { $date } · منبع: { $source }
# { $date }: date of the source
card-old-since = ⚠ این اطلاعات مربوط به { $date } است. لطفاً پیش از رفتن به آنجا، درستی آن را بررسی کنید.
card-old = ⚠ این اطلاعات شاید قدیمی باشد. لطفاً پیش از رفتن به آنجا، درستی آن را بررسی کنید.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = مشاوره مهاجرت برای بزرگسالان: MBE (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = مشاوره برای افراد { $jmd_age_from } تا { $jmd_age_to } ساله: JMD (Jugendmigrationsdienst)
program-refugee-counselling = مشاوره برای پناهندگان
program-asylum-procedure-counselling = مشاوره مستقل درباره روند پناهندگی
program-integration-agency = مرکز کمک به ادغام در جامعه
program-intercultural-centre = مرکز میان‌فرهنگی
program-migrant-organisation = انجمنی که مهاجران بنیان گذاشته‌اند
program-labour-rights = مشاوره درباره حق و حقوق در کار
program-recognition = مشاوره درباره تأیید و معادل‌سازی مدارک
program-women-support = کمک به زنان در خطر
program-pregnancy = مشاوره بارداری
program-debt = مشاوره درباره بدهی
program-psychosocial = کمک روان‌شناسی برای پناهندگان
program-tracing = جستجوی بستگان گمشده
program-volunteer-network = داوطلبان و گروه‌های محلی
program-welcome-centre = مرکز خوشامدگویی برای کسانی که برای کار می‌آیند
program-online-counselling = مشاوره آنلاین
program-hotline = خط تلفنی کمک
program-partner-abroad = محل تماس در کشور شما
program-other = مشاوره دیگر

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = منبع: { $source } (تاریخ بررسی: { $date })
# { $page_date }: the date printed on the page
answer-source-dated = منبع: { $source } (تاریخ صفحه: { $page_date }، تاریخ بررسی: { $date })
# { $year }: the year the figures are from
answer-figures-of-year = این رقم‌ها مربوط به سال { $year } است. لطفاً در وب‌سایت بررسی کنید که تغییر کرده است یا نه.
