### Hindi: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (सिर्फ़ जर्मनी के अंदर से)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = कोई पैसा नहीं लगता।
card-languages = भाषाएँ: { $languages }
card-checked = { $date } को जाँचा गया · स्रोत: { $source }
card-old-since = ⚠ यह जानकारी { $date } की है। जाने से पहले पता कर लें।
card-old = ⚠ हो सकता है यह जानकारी पुरानी हो। जाने से पहले पता कर लें।
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = MBE: बाहर से आए बालिग लोगों के लिए सलाह (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: { $jmd_age_from } से { $jmd_age_to } साल के युवाओं के लिए सलाह (Jugendmigrationsdienst)
program-refugee-counselling = शरणार्थियों के लिए सलाह
program-asylum-procedure-counselling = शरण के केस पर स्वतंत्र सलाह
program-integration-agency = इंटीग्रेशन एजेंसी
program-intercultural-centre = अलग-अलग संस्कृतियों का मिलन केंद्र
program-migrant-organisation = प्रवासियों का बनाया संगठन
program-labour-rights = काम पर आपके हक के बारे में सलाह
program-recognition = डिग्री या ट्रेनिंग की मान्यता पर सलाह
program-women-support = खतरे में पड़ी महिलाओं के लिए मदद
program-pregnancy = गर्भावस्था पर सलाह
program-debt = कर्ज़ के बारे में सलाह
program-psychosocial = शरणार्थियों के लिए मानसिक मदद
program-tracing = लापता रिश्तेदारों की खोज
program-volunteer-network = वॉलंटियर और आसपास के ग्रुप
program-welcome-centre = काम के लिए आए लोगों का स्वागत केंद्र
program-online-counselling = ऑनलाइन सलाह
program-hotline = टेलीफ़ोन हेल्पलाइन
program-partner-abroad = आपके देश में संपर्क
program-other = दूसरी सलाह

## Below an answer

answer-link = 👉 { $website }
answer-source = स्रोत: { $source } ({ $date } को जाँचा गया)
answer-source-dated = स्रोत: { $source } (पेज की तारीख: { $page_date }, { $date } को जाँचा गया)
answer-figures-of-year = ये आँकड़े { $year } के हैं। वेबसाइट पर देख लें कि कहीं बदल तो नहीं गए।
