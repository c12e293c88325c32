### Amharic: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (ከጀርመን ውስጥ ብቻ)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = ክፍያ የለውም።
card-languages = ቋንቋዎች፦ { $languages }
card-checked = የተጣራበት ቀን፦ { $date } · ምንጭ፦ { $source }
card-old-since = ⚠ ይህ መረጃ የ{ $date } ነው። እባክዎ ከመሄድዎ በፊት ያጣሩ።
card-old = ⚠ ይህ መረጃ ጊዜው ያለፈበት ሊሆን ይችላል። እባክዎ ከመሄድዎ በፊት ያጣሩ።
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE፦ ከሌላ አገር ለመጡ አዋቂዎች የሚሰጥ ምክር (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD፦ ከ{ $jmd_age_from } እስከ { $jmd_age_to } ዓመት ላሉ ወጣቶች የሚሰጥ ምክር (Jugendmigrationsdienst)
program-refugee-counselling = ለስደተኞች ምክር
program-asylum-procedure-counselling = ስለ ጥገኝነት ሂደት ገለልተኛ ምክር
program-integration-agency = የውህደት ጉዳይ ቢሮ
program-intercultural-centre = የተለያዩ ባህሎች መገናኛ ማዕከል
program-migrant-organisation = ከሌላ አገር የመጡ ሰዎች የመሠረቱት ድርጅት
program-labour-rights = ስለ ሠራተኛ መብት ምክር
program-recognition = ስለ ሙያ ማስረጃ እውቅና ምክር
program-women-support = አደጋ ላይ ላሉ ሴቶች እርዳታ
program-pregnancy = የእርግዝና ምክር
program-debt = ስለ ዕዳ ምክር
program-psychosocial = ለስደተኞች የሥነ ልቦና እርዳታ
program-tracing = የጠፉ ዘመዶች ፍለጋ
program-volunteer-network = በጎ ፈቃደኞች እና የአካባቢ ቡድኖች
program-welcome-centre = ለሥራ ለሚመጡ ሰዎች የአቀባበል ማዕከል
program-online-counselling = በኢንተርኔት የሚሰጥ ምክር
program-hotline = የእርዳታ የስልክ መስመር
program-partner-abroad = በአገርዎ የሚያነጋግሩት
program-other = ሌላ ምክር

## Below an answer

answer-link = 👉 { $website }
answer-source = ምንጭ፦ { $source } (የተጣራበት ቀን፦ { $date })
answer-source-dated = ምንጭ፦ { $source } (የገጹ ቀን፦ { $page_date }፣ የተጣራበት ቀን፦ { $date })
answer-figures-of-year = ቁጥሮቹ በአውሮፓ አቆጣጠር የ{ $year } ናቸው። ተቀይረው እንደሆነ እባክዎ በድረ ገጹ ላይ ያጣሩ።
