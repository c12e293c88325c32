### Dari: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.
### No line of words may begin with Latin letters: it would turn to left-to-right.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (تنها از داخل آلمان)
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
card-old-since = ⚠ این معلومات از تاریخ { $date } است. لطفاً پیش از رفتن پرسان کنید که هنوز درست است یا نی.
card-old = ⚠ شاید این معلومات کهنه باشد. لطفاً پیش از رفتن پرسان کنید که هنوز درست است یا نی.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = مشوره مهاجرت برای بزرگسالان: MBE (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = مشوره برای جوانان { $jmd_age_from } تا { $jmd_age_to } ساله: JMD (Jugendmigrationsdienst)
program-refugee-counselling = مشوره برای پناهندگان
program-asylum-procedure-counselling = مشوره مستقل در باره دوسیه پناهندگی
program-integration-agency = اداره کمک به ادغام در جامعه
program-intercultural-centre = مرکز فرهنگ‌های مختلف
program-migrant-organisation = انجمنی که مهاجران ساخته‌اند
program-labour-rights = مشوره در باره حقوق در کار
program-recognition = مشوره در باره تأیید اسناد و مسلک
program-women-support = کمک به زنان در خطر
program-pregnancy = مشوره حاملگی
program-debt = مشوره در باره قرض
program-psychosocial = کمک روانی برای پناهندگان
program-tracing = جستجوی اقارب گمشده
program-volunteer-network = رضاکاران و گروه‌های محلی
program-welcome-centre = مرکز خوش‌آمدید برای کسانی که برای کار می‌آیند
program-online-counselling = مشوره آنلاین
program-hotline = خط تلیفونی کمک
program-partner-abroad = محل تماس در کشور شما
program-other = مشوره‌های دیگر

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = منبع: { $source } (تاریخ بررسی: { $date })
# { $page_date }: the date printed on the page
answer-source-dated = منبع: { $source } (تاریخ صفحه: { $page_date }، تاریخ بررسی: { $date })
# { $year }: the year the figures are from
answer-figures-of-year = این ارقام از سال { $year } است. لطفاً در ویب‌سایت ببینید که تغییر کرده است یا نی.
