### Somali: written by a language model, not yet read by a native speaker.

## On every page

web-title = Talo raadso
web-intro = Xarumo talo siiya dadka raba inay Jarmalka yimaadaan ama hore u jooga. Talada badankeedu waa bilaash, halkanna qofna lagama rabo inuu magaciisa sheego.
web-skip = U gudub qoraalka
web-page-language = Luqadda boggan
web-open-telegram = Bot-ka Telegram weydii
web-emergency = Ma Jarmalka ayaad khatar kaga jirtaa? Wac { $number }, habeen iyo maalinba. Wicistu waa bilaash.
web-privacy = Boggani cookies ma isticmaalo, waxaad raadisana ma kaydiyo. Xiriiriyeyaasha bogag kale halkan ayay kaa saarayaan.
web-open-data = Xogtu way furan tahay: barnaamijyada

## The search form

web-search = Raadin
web-field-words = Ereyo, tusaale ahaan magac
web-field-place = Magaalo, xaafad ama lambarka boostada Jarmalka
web-field-place-hint = Far kasta oo aad taqaan waad ku qori kartaa.
web-field-program = Nooca talada
web-field-language = Luqadda talada
web-field-distance = Intay u jirto
web-field-country = Dalka aad hadda joogto
web-any = Dhammaan
web-distance-at-most = Ugu badnaan { $km } km
web-search-button = Raadi

## What was found

web-found = { $count ->
    [one] { $count } adeeg ayaa la helay
   *[other] { $count } adeeg ayaa la helay
}
web-found-near = { $count ->
    [one] { $count } adeeg oo u dhow { $place }
   *[other] { $count } adeeg oo u dhow { $place }
}
web-none-found = Waxba lama helin. Taas macnaheedu ma aha inaan caawimaad jirin.
web-none-found-hint = Erey ka saar ama dooro masaafo ka weyn, ama goobaha kale ka dooro “Dhammaan”.
web-distance = qiyaastii { $km } km ayay u jirtaa
web-details = Wax walba oo ku saabsan: { $name }
web-nationwide = Jarmalka oo dhan, internet ama taleefan
web-abroad = Cidda dalkaaga lagala xiriiro
web-page-number = Bogga { $page } ee { $pages }
web-next = Bogga xiga
web-previous = Boggii hore

## The page of one service

web-back = Ku noqo raadinta
web-contact = Sida loola xiriiro
web-about = Ku saabsan adeeggan
web-for-whom = Cidda loogu talagalay
web-ages = { $from } ilaa { $to } sano
web-ages-from = Laga bilaabo { $from } sano
web-ages-up-to = Ilaa { $to } sano
web-languages-unknown = Xogtu luqado ma sheegayso. Weydii in turjumaan joogo.
web-in-german = Af Jarmal:
web-paused = Adeeggani hadda hakad ayuu ku jiraa. Fadlan mid kale dooro.
web-map = Meesha ay ku taal
web-map-text = Khariidadda Jarmalka. Calaamaddu waxay muujinaysaa { $place }; dhibcuhu waa magaalooyinka waaweyn ee ugu dhow.
web-map-approximate = Calaamaddu magaalada ayay muujinaysaa, ee guriga ma aha.
web-map-app = Ku fur app-ka khariidadda
web-map-openstreetmap = Ku eeg OpenStreetMap
web-print = Boggan waad daabacan kartaa ama biraawsarkaaga ayaad ku kaydsan kartaa.

## When something goes wrong

web-error-bad-request = Cinwaankan lama akhriyi karo. Fadlan mar kale raadi.
web-error-not-found = Boggani ma jiro. Waxaa laga yaabaa in adeegga liiska laga saaray.
web-error-too-many = Codsiyo aad u badan. Fadlan hal daqiiqo sug, ka dib mar kale isku day.
web-error-ours = Dhankayaga wax baa ka khaldamay. Fadlan dhowr daqiiqo ka dib mar kale isku day.
