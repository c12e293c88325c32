### Tigrinya: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (ካብ ጀርመን ጥራይ)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = ብናጻ እዩ።
card-languages = ቋንቋታት፦ { $languages }
card-checked = ዝተረጋገጸሉ ዕለት፦ { $date } · ምንጪ፦ { $source }
card-old-since = ⚠ እዚ ሓበሬታ ናይ { $date } እዩ። በጃኹም ቅድሚ ምኻድኩም ኣረጋግጹ።
card-old = ⚠ እዚ ሓበሬታ ኣሪጉ ክኸውን ይኽእል። በጃኹም ቅድሚ ምኻድኩም ኣረጋግጹ።
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE፦ ናይ ስደት ምኽሪ ንዓበይቲ (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD፦ ምኽሪ ንመናእሰይ ካብ { $jmd_age_from } ክሳብ { $jmd_age_to } ዓመት (Jugendmigrationsdienst)
program-refugee-counselling = ምኽሪ ንስደተኛታት
program-asylum-procedure-counselling = ብዛዕባ መስርሕ ዑቕባ ርእሱ ዝኻኣለ ምኽሪ
program-integration-agency = ቤት ጽሕፈት ውህደት
program-intercultural-centre = ናይ ዝተፈላለዩ ባህልታት መራኸቢ ማእከል
program-migrant-organisation = ካብ ወጻኢ ብዝመጹ ሰባት ዝተመስረተ ማሕበር
program-labour-rights = ምኽሪ ብዛዕባ መሰላት ስራሕ
program-recognition = ምኽሪ ብዛዕባ ኣፍልጦ ሞያ
program-women-support = ሓገዝ ንኣብ ሓደጋ ዘለዋ ደቂ ኣንስትዮ
program-pregnancy = ምኽሪ ብዛዕባ ጥንሲ
program-debt = ምኽሪ ብዛዕባ ዕዳ
program-psychosocial = ስነ-ኣእምሮኣዊ ሓገዝ ንስደተኛታት
program-tracing = ዝጠፍኡ ቤተሰብ ምድላይ
program-volunteer-network = ወለንተኛታትን ናይ ከባቢ ጉጅለታትን
program-welcome-centre = ንስራሕ ንዝመጹ ሰባት መቐበሊ ማእከል
program-online-counselling = ምኽሪ ብኢንተርነት
program-hotline = ናይ ስልኪ ሓገዝ
program-partner-abroad = ኣብ ሃገርኩም ዝርከብ ኣድራሻ
program-other = ካልእ ምኽሪ

## Below an answer

answer-link = 👉 { $website }
answer-source = ምንጪ፦ { $source } (ዝተረጋገጸሉ ዕለት፦ { $date })
answer-source-dated = ምንጪ፦ { $source } (ገጽ ናይ { $page_date }፣ ዝተረጋገጸሉ ዕለት፦ { $date })
answer-figures-of-year = እዚ ቁጽርታት ናይ { $year } እዩ። ተቐይሩ እንተኾይኑ በጃኹም ኣብቲ ወብሳይት ኣረጋግጹ።
