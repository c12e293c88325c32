### Turkish: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (yalnızca Almanya’dan)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Ücretsiz.
card-languages = Diller: { $languages }
card-checked = Kontrol tarihi: { $date } · Kaynak: { $source }
card-old-since = ⚠ Bu bilgi şu tarihten: { $date }. Gitmeden önce lütfen sorun.
card-old = ⚠ Bu bilgi eski olabilir. Gitmeden önce lütfen sorun.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: { $jmd_age_from } ile { $jmd_age_to } yaş arası gençler için danışmanlık (Jugendmigrationsdienst)
program-refugee-counselling = Mülteciler için danışmanlık
program-asylum-procedure-counselling = İltica işlemi için bağımsız danışmanlık
program-integration-agency = Uyum ajansı
program-intercultural-centre = Kültürlerarası merkez
program-migrant-organisation = Göçmenlerin kurduğu kuruluş
program-labour-rights = Çalışan hakları danışmanlığı
program-recognition = Diploma ve meslek denkliği danışmanlığı
program-women-support = Tehlikedeki kadınlara yardım
program-pregnancy = Hamilelik danışmanlığı
program-debt = Borç danışmanlığı
program-psychosocial = Mülteciler için psikolojik yardım
program-tracing = Kayıp yakınları arama
program-volunteer-network = Gönüllüler ve yerel gruplar
program-welcome-centre = Çalışmaya gelenler için karşılama merkezi
program-online-counselling = İnternetten danışmanlık
program-hotline = Telefonla yardım hattı
program-partner-abroad = Ülkenizdeki başvuru yeri
program-other = Başka danışmanlık

## Below an answer

answer-link = 👉 { $website }
answer-source = Kaynak: { $source } (kontrol tarihi: { $date })
answer-source-dated = Kaynak: { $source } (sayfanın tarihi: { $page_date }, kontrol tarihi: { $date })
answer-figures-of-year = Rakamlar { $year } yılına ait. Değişip değişmediklerine lütfen internet sitesinden bakın.
