### Kurmanji Kurdish: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (tenê ji Almanyayê)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Bêpere ye.
card-languages = Ziman: { $languages }
card-checked = Di { $date } de hat kontrolkirin · Çavkanî: { $source }
card-old-since = ⚠ Ev agahî ya { $date } ye. Ji kerema xwe berî ku hûn herin kontrol bikin.
card-old = ⚠ Dibe ku ev agahî kevn be. Ji kerema xwe berî ku hûn herin kontrol bikin.
card-finder = 🔎 { $name }

## Cureyê alîkariyê

program-mbe = MBE: şêwirmendiya koçberiyê ji bo mezinan (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: şêwirmendî ji bo ciwanên ji { $jmd_age_from } heta { $jmd_age_to } salî (Jugendmigrationsdienst)
program-refugee-counselling = Şêwirmendî ji bo penaberan
program-asylum-procedure-counselling = Şêwirmendiya serbixwe li ser doza penaberiyê
program-integration-agency = Ajansa entegrasyonê
program-intercultural-centre = Navenda navçandî
program-migrant-organisation = Komeleya ku koçberan ava kiriye
program-labour-rights = Şêwirmendî li ser mafên kar
program-recognition = Şêwirmendî li ser naskirina dîploma û pîşeyan
program-women-support = Alîkarî ji bo jinên di xeterê de
program-pregnancy = Şêwirmendiya ducaniyê
program-debt = Şêwirmendiya deynan
program-psychosocial = Alîkariya derûnî ji bo penaberan
program-tracing = Lêgerîna xizmên winda
program-volunteer-network = Dilxwaz û komên herêmî
program-welcome-centre = Navenda pêşwaziyê ji bo kesên ku ji bo kar tên
program-online-counselling = Şêwirmendî bi înternetê
program-hotline = Xeta alîkariyê ya telefonê
program-partner-abroad = Têkilî li welatê we
program-other = Şêwirmendiya din

## Li jêr bersivê

answer-link = 👉 { $website }
answer-source = Çavkanî: { $source } (di { $date } de hat kontrolkirin)
answer-source-dated = Çavkanî: { $source } (rûpela { $page_date }, di { $date } de hat kontrolkirin)
answer-figures-of-year = Ev hejmar yên sala { $year } ne. Ji kerema xwe li malperê binêrin ka guherîne an na.
