### Kurmanji Kurdish: written by a language model, not yet read by a native speaker.

web-title = Şêwirmendiyê bibînin
web-intro = Navendên şêwirmendiyê ji bo kesên ku dixwazin werin Almanyayê an jixwe li wir in. Piraniya şêwirmendiyê bêpere ye, û li vir ne hewce ye ku kes navê xwe bibêje.
web-skip = Herin naverokê
web-page-language = Zimanê vê rûpelê
web-open-telegram = Li Telegramê ji botê bipirsin
web-emergency = Hûn li Almanyayê di xeterê de ne? Bi şev û bi roj telefonî { $number } bikin. Ev telefon bêpere ye.
web-privacy = Ev rûpel kûkiyan (cookies) bi kar nayîne, û tiştê ku hûn lê digerin qeyd nake. Girêdanên malperên din we ji vir derdixin.
web-open-data = Dane vekirî ne: ji bo bernameyan

## Lêgerîn

web-search = Lêgerîn
web-field-words = Gotin, mînak navek
web-field-place = Bajar, navçe an koda postê li Almanyayê
web-field-place-hint = Hûn dikarin bi tîpên zimanê xwe binivîsin.
web-field-program = Cureyê şêwirmendiyê
web-field-language = Zimanê şêwirmendiyê
web-field-distance = Çiqas dûr
web-field-country = Welatê ku hûn niha lê ne
web-any = Hemû
web-distance-at-most = Herî zêde { $km } km
web-search-button = Bigere

## Encam

web-found = { $count ->
    [one] { $count } xizmet hat dîtin
   *[other] { $count } xizmet hatin dîtin
}
web-found-near = { $count ->
    [one] { $count } xizmet li nêzîkî { $place } heye
   *[other] { $count } xizmet li nêzîkî { $place } hene
}
web-none-found = Tiştek nehat dîtin. Lê ev nayê wê wateyê ku alîkarî tune ye.
web-none-found-hint = Gotinekê rakin an dûrahiyeke mezintir hilbijêrin, an di qadên din de “Hemû” hilbijêrin.
web-distance = bi qasî { $km } km dûr
web-details = Her tişt li ser: { $name }
web-nationwide = Ji bo hemû Almanyayê, bi înternetê an telefonê
web-abroad = Têkilî li welatê we
web-page-number = Rûpel { $page } ji { $pages }
web-next = Rûpela din
web-previous = Rûpela berê

## Rûpela xizmetekê

web-back = Vegerin lêgerînê
web-contact = Hûn çawa digihîjin wan
web-about = Li ser vê xizmetê
web-for-whom = Ji bo kê
web-ages = Ji { $from } heta { $to } salî
web-ages-from = Ji { $from } salî û pê ve
web-ages-up-to = Heta { $to } salî
web-languages-unknown = Çavkanî navê zimanan nanivîse. Bipirsin gelo wergêrek (tercuman) heye.
web-in-german = Bi almanî:
web-paused = Ev xizmet niha sekinî ye. Ji kerema xwe yeke din hilbijêrin.
web-map = Li ku ye
web-map-text = Nexşeya Almanyayê. Nîşan { $place } e; xal bajarên mezintir ên herî nêzîk in.
web-map-approximate = Nîşan cihê bajêr e, ne cihê xanî.
web-map-app = Di bernameya nexşeyê de veke
web-map-openstreetmap = Li OpenStreetMap nîşan bide
web-print = Hûn dikarin vê rûpelê çap bikin an bi geroka xwe hilgirin.

## Dema ku tiştek xerab here

web-error-bad-request = Ev navnîşan nayê xwendin. Ji kerema xwe dîsa bigerin.
web-error-not-found = Ev rûpel tune ye. Dibe ku xizmet ji lîsteyê hatibe derxistin.
web-error-too-many = Daxwaz pir zêde ne. Ji kerema xwe deqeyekê bisekinin, paşê dîsa biceribînin.
web-error-ours = Li ba me xeletiyek çêbû. Ji kerema xwe piştî çend deqeyan dîsa biceribînin.
