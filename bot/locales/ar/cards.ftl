### Arabic: written by a language model, not yet read by a native speaker.
### A service as a card, line by line. Signs at the beginning of a line stay.
### No line of words may begin with Latin letters: it would turn to left-to-right.

# { $name }: name of the service, mostly German
card-name = 🔹 { $name }
card-organization = { $name }
# { $reason }: one of the messages in reasons.ftl
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
# The number only works inside Germany.
card-phone-in-germany = ☎ { $phone } (فقط من داخل ألمانيا)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
# { $hours }: opening hours as the office writes them, mostly German
card-hours = 🕑 { $hours }
card-free = مجاناً.
# { $languages }: list of languages
card-languages = اللغات: { $languages }
# { $date }: when the entry was last compared with its source; { $source }: website
card-checked = تمت المراجعة في { $date } · المصدر: { $source }
# { $date }: date of the source
card-old-since = ⚠ هذه المعلومات من { $date }. الرجاء التأكد منها قبل الذهاب إلى هناك.
card-old = ⚠ ربما تكون هذه المعلومات قديمة. الرجاء التأكد منها قبل الذهاب إلى هناك.
# { $name }: an official list of offices
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = استشارة الهجرة للبالغين: MBE (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = استشارة للشباب من عمر { $jmd_age_from } إلى { $jmd_age_to }: JMD (Jugendmigrationsdienst)
program-refugee-counselling = استشارة للاجئين
program-asylum-procedure-counselling = استشارة مستقلة حول إجراءات اللجوء
program-integration-agency = وكالة الاندماج
program-intercultural-centre = مركز متعدد الثقافات
program-migrant-organisation = جمعية أسسها مهاجرون
program-labour-rights = استشارة حول الحقوق في العمل
program-recognition = استشارة حول الاعتراف بالشهادات والمهن
program-women-support = مساعدة للنساء في خطر
program-pregnancy = استشارة حول الحمل
program-debt = استشارة حول الديون
program-psychosocial = مساعدة نفسية للاجئين
program-tracing = البحث عن أقارب مفقودين
program-volunteer-network = متطوعون ومجموعات محلية
program-welcome-centre = مركز ترحيب للقادمين من أجل العمل
program-online-counselling = استشارة عبر الإنترنت
program-hotline = خط هاتفي للمساعدة
program-partner-abroad = جهة تواصل في بلدك
program-other = استشارة أخرى

## Below an answer

# { $website }: where to read on or apply
answer-link = 👉 { $website }
# { $date }: when the source was read
answer-source = المصدر: { $source } (تمت المراجعة في { $date })
# { $page_date }: the date printed on the page
answer-source-dated = المصدر: { $source } (تاريخ الصفحة { $page_date }، تمت المراجعة في { $date })
# { $year }: the year the figures are from
answer-figures-of-year = هذه الأرقام من سنة { $year }. الرجاء التأكد في الموقع إن كانت قد تغيرت.
