### Somali: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (Jarmalka oo keliya)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Waa bilaash.
card-languages = Luqadaha: { $languages }
card-checked = La hubiyay { $date } · Xigasho: { $source }
card-old-since = ⚠ Macluumaadkani waa kii { $date }. Fadlan hubi intaadan tagin.
card-old = ⚠ Waxaa laga yaabaa inuu macluumaadkani duugoobay. Fadlan hubi intaadan tagin.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: talada soogalootiga waaweyn (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: talada dhallinyarada { $jmd_age_from } ilaa { $jmd_age_to } jirka ah (Jugendmigrationsdienst)
program-refugee-counselling = Talada qaxootiga
program-asylum-procedure-counselling = Talo madax-bannaan oo ku saabsan hannaanka magangelyada
program-integration-agency = Wakaaladda isdhexgalka
program-intercultural-centre = Xarunta dhaqamada kala duwan
program-migrant-organisation = Urur ay soogalooti aasaaseen
program-labour-rights = Talada xuquuqda shaqada
program-recognition = Talada aqoonsiga shahaadooyinka
program-women-support = Caawimaadda haweenka khatarta ku jira
program-pregnancy = Talada uurka
program-debt = Talada deymaha
program-psychosocial = Caawimaadda nafsiga ah ee qaxootiga
program-tracing = Raadinta ehelka la waayay
program-volunteer-network = Mutadawiciin iyo kooxaha deegaanka
program-welcome-centre = Xarunta soo-dhowaynta dadka shaqo u yimid
program-online-counselling = Talada internetka
program-hotline = Khadka taleefanka ee caawinta
program-partner-abroad = Cidda dalkaaga lagala xiriiro
program-other = Talo kale

## Below an answer

answer-link = 👉 { $website }
answer-source = Xigasho: { $source } (la hubiyay { $date })
answer-source-dated = Xigasho: { $source } (bogga { $page_date }, la hubiyay { $date })
answer-figures-of-year = Tirooyinku waa kuwa sannadka { $year }. Fadlan bogga ka hubi inay isbeddeleen iyo in kale.
