### Pashto: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres. It is read on cheap phones by people
### who may be abroad and afraid: plain words, short sentences, polite.

## On every page

# Title of the page and first heading.
web-title = مشوره پیدا کړئ
# One or two sentences below it.
web-intro = د هغو خلکو لپاره د مشورې مرکزونه چې جرمني ته راتلل غواړي یا لا دمخه هلته دي. زیاتره مشورې وړیا دي، او دلته هېڅوک خپل نوم ویلو ته اړ نه دي.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = اصلي برخې ته ورشئ
# Before the list of languages of the page itself.
web-page-language = د دې پاڼې ژبه
# Link to the bot.
web-open-telegram = په Telegram کې له بوټ وپوښتئ
# { $number }: the emergency number
web-emergency = په جرمني کې په خطر کې یئ؟ { $number } ته زنګ ووهئ، ورځ او شپه. زنګ وړیا دی.
web-privacy = دا پاڼه کوکيز نه ږدي او هغه څه نه ساتي چې تاسې یې لټوئ. هغه لینکونه چې نورو وېبپاڼو ته ځي، تاسې له دې پاڼې بهر بیايي.
# Link to the catalogue for programmers.
web-open-data = معلومات پرانیستي دي: د پروګرامونو لپاره

## The search form (labels of fields: short)

web-search = لټون
web-field-words = ټکي، مثلاً یو نوم
web-field-place = په جرمني کې ښار، سیمه یا پوستي کوډ
# Below the field of the place.
web-field-place-hint = په خپل لیکدود یې هم لیکلی شئ.
web-field-program = د مشورې ډول
web-field-language = د مشورې ژبه
web-field-distance = څومره لرې
web-field-country = هغه هېواد چې اوس پکې یئ
# First choice in a list: no restriction.
web-any = ټول
# { $km }: a distance in a list
web-distance-at-most = تر ټولو زیات { $km } کیلومتره
web-search-button = ولټوئ

## What was found

# Heading. { $count }: number of services
web-found = { $count ->
    [one] د مرستې { $count } ځای وموندل شو
   *[other] د مرستې { $count } ځایونه وموندل شول
}
# Heading. { $place }: a town or postal code
web-found-near = { $count ->
    [one] { $place } ته نږدې د مرستې { $count } ځای
   *[other] { $place } ته نږدې د مرستې { $count } ځایونه
}
web-none-found = هېڅ شی ونه موندل شو. دا معنا نه لري چې مرسته نشته.
web-none-found-hint = یو ټکی لرې کړئ، یا زیاته لرېوالی وټاکئ، یا په نورو خانو کې «ټول» وټاکئ.
# Distance on a card. { $km }
web-distance = شاوخوا { $km } کیلومتره لرې
# Link to the page of one service. { $name }: its name, for screen readers
web-details = ټول معلومات: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = د ټولې جرمني لپاره، آنلاین یا په تلیفون
# Heading of contacts abroad, sorted by country.
web-abroad = ستاسې په هېواد کې د اړیکې ځایونه
web-page-number = پاڼه { $page }، له { $pages } څخه
web-next = بله پاڼه
web-previous = مخکینۍ پاڼه

## The page of one service (labels: short)

web-back = بېرته لټون ته
web-contact = څنګه ورسره اړیکه ونیسئ
web-about = د دې ځای په اړه
web-for-whom = د چا لپاره
# { $from } { $to }: years
web-ages = له { $from } تر { $to } کلنو
web-ages-from = له { $from } کلنۍ پورته
web-ages-up-to = تر { $to } کلنۍ
web-languages-unknown = سرچینې د ژبو نومونه نه دي لیکلي. وپوښتئ چې ژباړونکی شته که نه.
# The descriptions of services are mostly in German.
web-in-german = په جرمني ژبه:
web-paused = دا ځای اوس مهال درول شوی دی. مهرباني وکړئ، بل وټاکئ.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = چېرته دی
web-map-text = د جرمني نقشه. نښه { $place } ښيي؛ ټکي تر ټولو نږدې لوی ښارونه دي.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = نښه ښار ښيي، کور نه ښيي.
# Link that opens the phone's own map.
web-map-app = د نقشې په اپ کې یې پرانیزئ
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = په OpenStreetMap کې یې وګورئ
web-print = دا پاڼه په خپل براوزر کې چاپولی یا خوندي کولی شئ.

## When something goes wrong

web-error-bad-request = دا پته نه شي لوستل کېدای. مهرباني وکړئ، بیا ولټوئ.
web-error-not-found = دا پاڼه نشته. ښايي دا ځای له لېسته اېستل شوی وي.
web-error-too-many = ډېرې غوښتنې راغلې. مهرباني وکړئ، یوه دقیقه صبر وکړئ، بیا هڅه وکړئ.
web-error-ours = زموږ له خوا څه ستونزه پېښه شوه. مهرباني وکړئ، څو دقیقې وروسته بیا هڅه وکړئ.
