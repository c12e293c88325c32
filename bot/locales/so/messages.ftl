### Somali: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Soo dhowow! Magacaygu waa Vorweg, waxaanan ahay barnaamij kombiyuutar. Waxaan ka jawaabaa su'aalaha ku saabsan imaatinka Jarmalka, waxaanan kuu raadiyaa xarun talo oo kugu habboon. Waa bilaash.
    Su'aashaada ereyadaada ku qor, ama dooro mawduuc.
goodbye = Nabad gelyo, wax kasta oo wanaagsan ayaan kuu rajaynayaa. Mar kasta waad ii soo qori kartaa.
thanks = Adaa mudan. Ma jiraa wax kale oo aad rabto inaad ogaato?
help =
    Laba shay ayaan kuu qaban karaa. Waxaan ka jawaabaa su'aalaha ku saabsan imaatinka Jarmalka: fiiso, shaqo, tababar, jaamacad, qoys, magangelyo, luqad, guri iyo waxyaabo kale. Waxaan kaloo kuu raadiyaa xarun talo: mid aad hadda la xiriiri karto iyo mid ku taal meesha aad u socoto.
    Ereyadaada ku qor. Waxaad kaloo qori kartaa: jooji, dib u bilow, ama magaca luqad.
    Waxaan ahay barnaamij kombiyuutar. Jawaabahaygu waxay ka yimaadaan meelo dadweynaha u furan, waxaanan ku tusaa meesha iyo goorta laga akhriyay. Talo sharci oo kiiskaaga ku saabsan ma bixiyo: taas xarumaha talada ayaa bixiya.
bot-challenge = Waxaan ahay barnaamij kombiyuutar, qof ma ihi. Haddii aad rabto inaad qof la hadasho, cidda aad la xiriirto ayaan ku siin karaa.
privacy =
    Intaad ii soo qorayso, qof kale ma akhriyo. Magacaaga kuma weydiiyo, waxbana uma gudbiyo dawladda iyo cid kale midna.
    Si aan u fahmo wadahadalkeenna, waxaan hayaa ugu badnaan { $retention_days ->
        [one] { $retention_days } maalin
       *[other] { $retention_days } maalmood
    }; ka dib waa la tirtiraa. Hadda waad tirtiri kartaa: qor /forget.
    Telegram ayaa fariimahaaga sida, wayna arki kartaa. Fadlan ha soo dirin baasaboor, sawirro ama warqado.
delete-my-data =
    Fariimaha aad ii soo dirto waxaan hayaa ugu badnaan { $retention_days ->
        [one] { $retention_days } maalin
       *[other] { $retention_days } maalmood
    }, sidoo kale luqaddaada iyo waxaad iiga sheegtay da'da iyo meesha. Magacaaga lama kaydiyo.
    Ma tirtiraa dhammaan hadda? Dib looma soo celin karo.
forgotten = Wax walba waa la tirtiray. Haddii aad mar kale soo qorto, bilowgii ayaan ka bilaabaynaa.
forget-cancelled = Hagaag, waxba lama tirtirin.
feedback-positive = Waan ku faraxsanahay inay ku caawisay. Mar kasta wax kale waad i weydiin kartaa.
feedback-negative = Waan ka xumahay inaanay ku caawin. Adeeg kale waad raadsan kartaa, ama qof ayaad la hadli kartaa.
out-of-scope =
    Arrintaas kaama caawin karo. Waxaan aqaan oo keliya imaatinka Jarmalka iyo xarumaha talada ee halkaas.
    Waxaad i weydiin kartaa, tusaale ahaan, fiiso, shaqo, tababar, qoys ama magangelyo.
what-next = Maxaad rabtaa inaad ogaato? Qor su'aashaada, ama dooro mawduuc.
stopped = Hagaag, waan joojiyay. Mar kasta wax kale waad i weydiin kartaa.
started-over = Hagaag, dib ayaan u bilaabaynaa. Jawaabahaagii waan illaaway. Maxaad rabtaa inaad ogaato?
offer-declined = Hagaag. Mar kasta wax kale waad i weydiin kartaa.

## Not understood

unsure = Ma hubo inaan si fiican kuu fahmay. Mid kuwan ka mid ah ma ula jeeddaa?
lost = Waan ka xumahay, taas ma aan fahmin. Fadlan si kale u dheh, dooro mawduuc, ama dalbo qof aad la hadasho.
not-understood-where = Magac dal kama aan garan. Fadlan qor magaca dalka aad hadda joogto, tusaale ahaan Tuniisiya.
not-understood-age = Da' kama aan garan. Fadlan qor lambar, tusaale ahaan 25.
not-understood-destination = Meeshan ma aqaan. Fadlan qor magaca magaalo Jarmal ah ama lambarka boostada, tusaale ahaan Leipzig.
not-understood-status = Taas ma aan fahmin. Fadlan riix mid ka mid ah badhannada.
not-understood-topic = Mawduuc kama aan garan. Fadlan riix mid ka mid ah badhannada, ama si kale u qor waxa aad caawimaad uga baahan tahay.
going-on-without = Dhib ma leh. Taas la'aanteed aan sii wadno.

## Finding advice

offer-referral = Ma kuu raadiyaa xarun talo? Dhowr su'aalood oo gaaban ayaan ku weydiinayaa. Mid kasta waad ka boodi kartaa.
offer-again = Arrintan xitaa talo ma kuu raadiyaa?
ask-where = Dalkee ayaad hadda joogtaa?
ask-age = Immisa jir ayaad tahay? Adeegyada qaarkood waxaa loogu talagalay dhallinyarada, kuwo kalena dadka waaweyn ee { $mbe_age_over } jir iyo ka weyn.
ask-destination = Xaggee Jarmalka ka mid ah ayaad rabtaa inaad tagto? Qor magaalo ama lambarka boostada.
ask-town = Magaaladee ayaad ku nooshahay? Lambarka boostada xitaa waad qori kartaa.
ask-which-place = Dhowr meelood ayaa magacan leh. Tee ayaad ula jeeddaa?
ask-status = Xaaladdaadu Jarmalka waa sidee? Taas ayaa lagu ogaadaa cidda kula talin karta.
ask-topic = Maxaad talo uga baahan tahay?
services-now = Adeegyo aad hadda meesha aad joogto kala xiriiri karto:
services-there = Caawimaad ka jirta meesha Jarmalka ku taal:
after-services = Liis sida kayga oo kale ah weligii ma dhammaystirna. Haddii wax khaldan yihiin ama aan cidi ku jawaabin, ii sheeg. Xafiisyo kale waxaad ka helaysaa liisaska rasmiga ah.
no-services = Liiskayga waxba oo kugu habboon kama helin. Taas macnaheedu ma aha inaan caawimaad jirin: fadlan eeg liisaska rasmiga ah.
no-more-services = Liiskayga kuma jiro adeeg kale oo kugu habboon. Xafiisyo kale waxaad ka helaysaa liisaska rasmiga ah.
human-contact = Halkan qof ayaa kuugu jawaabaya. Kama mid aha barnaamijkan:
service-details = Intaan ka aqaan adeegyadan oo dhan:
no-service-shown = Weli adeeg kuma aan tusin. Mid ma kuu raadiyaa?

## Language

choose-language = Luqaddee ayaan ku wada hadalnaa?
language-changed = Hadda ka dib luqaddan ayaan ku qorayaa: { $language }.
language-not-spoken = Waan ka xumahay, luqaddan weli ma aqaan: { $language }. Luqadaha aan aqaan waa kuwan:

## Things the bot cannot read

voice-not-heard = Fariimaha codka iyo muuqaallada ma dhegaysan karo. Fadlan su'aashaada dhowr erey ku qor. Sida aad u hadasho u qor.
picture-not-seen = Sawirro ma arki karo, kanna ma aan kaydin. Fadlan su'aashaada dhowr erey ku qor. Weligaa sawirka baasaboorkaaga ha u dirin dad aadan aqoon.
sticker-not-read = Istiikarrada ma akhriyi karo. Fadlan su'aashaada dhowr erey ku qor.
contact-not-kept = Lambarro taleefan uma baahni, kanna ma aan kaydin. Fadlan su'aashaada dhowr erey ku qor.
document-not-read = Warqado ma akhriyi karo, tanna ma aan kaydin. Fadlan dhowr erey iigu sheeg waxay ku saabsan tahay. Xarun talo ayaa warqadaha kula akhrin karta.
kind-not-read = Fariinta noocan ah ma akhriyi karo. Fadlan su'aashaada dhowr erey ku qor.
edited-not-read = Waan arkay inaad fariin beddeshay. Fadlan mar kale qor, si aan uga jawaabo.
location-not-placed = Ma aan garan dalka meeshani ku taal. Fadlan qor magaca dalka.
text-shortened = Fariintaadu aad bay u dheerayd. Bilowga oo keliya ayaan akhriyay.
no-words = Si aan kuu caawiyo waxaan u baahanahay dhowr erey. Maxaad rabtaa inaad ogaato?
old-button = Badhankani hadda ma shaqeeyo. Fadlan qor waxa aad rabto inaad ogaato.
group-declined = Gaar ahaan ayaan dadka ula hadlaa, si aan cid kale u akhriyin. Fadlan si toos ah iigu soo qor.

## When something goes wrong

apology = Waan ka xumahay, dhankayga wax baa ka khaldamay. Fadlan dhowr daqiiqo ka dib mar kale soo qor. Haddii ay degdeg tahay, halkan dad ayaa kaaga jawaabaya: { $website }
slow-down = Si aad u dhaqso badan ayaad wax u qoraysaa. Fadlan hal daqiiqo sug; ka dib waan kuu jawaabayaa.

## Buttons

button-find-advice = Talo ii raadi
button-not-now = Hadda maya
button-skip = Ka bood
button-human = Qof la hadal
button-more-services = Kuwo kale i tus
button-start-over = Dib u bilow
button-in-germany = Jarmalka ayaan joogaa
button-in-country = Dalka { $country }
button-under-27 = Ka yar { $mbe_age_over } jir
button-27-plus = { $mbe_age_over } jir ama ka weyn
button-place = { $place } ({ $land })
button-erase = Haa, wada tirtir
button-keep = Maya, ha tirtirin
button-status-asylum-seeker = Magangelyo ayaan sugayaa
button-status-tolerated = Duldung (tarxiil hakad ah)
button-status-protected = Ilaalin la aqoonsaday
button-status-temporary-protection = Yukrayn (§ 24)
button-status-visa-holder = Fiiso ama sharci
button-status-eu-citizen = Muwaaddin EU
button-status-resettler = Asal Jarmal (Spätaussiedler)
button-status-abroad-planning = Weli dibadda
