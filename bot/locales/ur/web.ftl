### Urdu: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres. Where it uses a message from cards.ftl,
### reasons.ftl or messages.ftl, it is not repeated here. مرکز/مراکز is the word for a service.

## On every page

# Title of the page and first heading.
web-title = مشاورتی مرکز ڈھونڈیں
# One or two sentences below it.
web-intro = اُن لوگوں کے لیے مشاورتی مراکز جو جرمنی آنا چاہتے ہیں یا پہلے سے وہاں ہیں۔ زیادہ تر مشورہ مفت ہے، اور یہاں کسی کو نام بتانے کی ضرورت نہیں۔
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = سیدھا اصل صفحے پر جائیں
# Before the list of languages of the page itself.
web-page-language = اس صفحے کی زبان
# Link to the bot.
web-open-telegram = ٹیلیگرام پر بوٹ سے پوچھیں
# { $number }: the emergency number
web-emergency = کیا آپ جرمنی میں خطرے میں ہیں؟ دن ہو یا رات، { $number } پر فون کریں۔ یہ فون مفت ہے۔
web-privacy = یہ صفحہ کوکیز نہیں لگاتا اور آپ کی تلاش محفوظ نہیں کرتا۔ دوسری ویب سائٹوں کے لنک آپ کو یہاں سے باہر لے جاتے ہیں۔
# Link to the catalogue for programmers.
web-open-data = کھلا ڈیٹا: کمپیوٹر پروگراموں کے لیے

## The search form (labels of fields: short)

web-search = تلاش
web-field-words = کوئی لفظ، مثلاً ایک نام
web-field-place = جرمنی میں شہر، محلہ یا پوسٹ کوڈ
# Below the field of the place.
web-field-place-hint = آپ چاہیں تو اردو میں لکھیں۔
web-field-program = مشورے کی قسم
web-field-language = مشورے کی زبان
web-field-distance = کتنی دور تک
web-field-country = آپ ابھی جس ملک میں ہیں
# First choice in a list: no restriction.
web-any = سب
# { $km }: a distance in a list
web-distance-at-most = زیادہ سے زیادہ { $km } کلومیٹر
web-search-button = تلاش کریں

## What was found

# Heading. { $count }: number of services
web-found = { $count ->
    [one] { $count } مرکز ملا
   *[other] { $count } مراکز ملے
}
# Heading. { $place }: a town or postal code
web-found-near = { $count ->
    [one] { $place } کے قریب { $count } مرکز
   *[other] { $place } کے قریب { $count } مراکز
}
web-none-found = کچھ نہیں ملا۔ اس کا یہ مطلب نہیں کہ مدد ہے ہی نہیں۔
web-none-found-hint = کوئی لفظ ہٹا دیں یا زیادہ فاصلہ چنیں، یا دوسرے خانوں میں “سب” چنیں۔
# Distance on a card. { $km }
web-distance = تقریباً { $km } کلومیٹر دور
# Link to the page of one service. { $name }: its name, for screen readers
web-details = پوری معلومات: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = پورے جرمنی کے لیے، آن لائن یا فون پر
# Heading of contacts abroad, sorted by country.
web-abroad = آپ کے ملک میں رابطے کی جگہیں
web-page-number = صفحہ { $page } (کل { $pages })
web-next = اگلا صفحہ
web-previous = پچھلا صفحہ

## The page of one service (labels: short)

web-back = تلاش پر واپس
web-contact = رابطہ کیسے کریں
web-about = اس مرکز کے بارے میں
web-for-whom = کن کے لیے
# { $from } { $to }: years
web-ages = { $from } سے { $to } سال تک
web-ages-from = { $from } سال سے
web-ages-up-to = { $to } سال تک
web-languages-unknown = ذریعے میں زبانوں کا ذکر نہیں۔ پوچھ لیں کہ مترجم ملے گا یا نہیں۔
# The descriptions of services are mostly in German.
web-in-german = جرمن زبان میں:
web-paused = اس مرکز کا کام ابھی رکا ہوا ہے۔ مہربانی کر کے کوئی اور چنیں۔
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = یہ کہاں ہے
web-map-text = جرمنی کا نقشہ۔ نشان { $place } دکھاتا ہے؛ نقطے قریب کے بڑے شہر ہیں۔
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = نشان شہر دکھاتا ہے، گھر نہیں۔
# Link that opens the phone's own map.
web-map-app = نقشے کی ایپ میں کھولیں
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = نقشہ OpenStreetMap پر دیکھیں
web-print = یہ صفحہ پرنٹ کیا جا سکتا ہے یا براؤزر سے محفوظ کیا جا سکتا ہے۔

## When something goes wrong

web-error-bad-request = یہ پتا پڑھا نہیں جا سکتا۔ مہربانی کر کے دوبارہ تلاش کریں۔
web-error-not-found = یہ صفحہ نہیں ہے۔ شاید یہ مرکز فہرست سے نکال دیا گیا ہے۔
web-error-too-many = بہت زیادہ درخواستیں آ گئیں۔ ایک منٹ رکیں، پھر دوبارہ کوشش کریں۔
web-error-ours = ہماری طرف سے کوئی خرابی ہو گئی۔ چند منٹ بعد دوبارہ کوشش کریں۔
