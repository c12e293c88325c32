### Dari: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres. Where it uses a message from cards.ftl,
### reasons.ftl or messages.ftl, it is not repeated here. After a number the noun stays singular: no plural forms.

## On every page

# Title of the page and first heading.
web-title = پیدا کردن مشوره
# One or two sentences below it.
web-intro = مراکز مشوره برای کسانی که می‌خواهند به آلمان بیایند یا از پیش در آلمان هستند. زیادتر مشوره‌ها رایگان است و این‌جا هیچ کس مجبور نیست نام خود را بگوید.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = رفتن به متن صفحه
# Before the list of languages of the page itself.
web-page-language = زبان این صفحه
# Link to the bot.
web-open-telegram = پرسیدن از ربات در تلگرام
# { $number }: the emergency number
web-emergency = در آلمان در خطر هستید؟ به { $number } زنگ بزنید، شب و روز. زنگ زدن رایگان است.
web-privacy = این صفحه کوکی نمی‌گذارد و ذخیره نمی‌کند که شما چه می‌پالید. لینک‌ها شما را به ویب‌سایت‌های دیگر می‌برد.
# Link to the catalogue for programmers.
web-open-data = معلومات باز: برای برنامه‌های کمپیوتری

## The search form (labels of fields: short)

web-search = جستجو
web-field-words = کلمات، مثلاً یک نام
web-field-place = شهر، ناحیه یا کود پُستی در آلمان
# Below the field of the place.
web-field-place-hint = به رسم‌الخط خودتان نوشته می‌توانید.
web-field-program = نوع مشوره
web-field-language = زبان مشوره
web-field-distance = چقدر دور
web-field-country = کشوری که فعلاً در آن هستید
# First choice in a list: no restriction.
web-any = فرق نمی‌کند
# { $km }: a distance in a list
web-distance-at-most = حداکثر { $km } کیلومتر
web-search-button = جستجو کنید

## What was found

# Heading. { $count }: number of services
web-found = { $count } مرکز پیدا شد
# Heading. { $place }: a town or postal code
web-found-near = { $count } مرکز در نزدیکی { $place }
web-none-found = چیزی پیدا نشد. این به معنای آن نیست که کمک وجود ندارد.
web-none-found-hint = یک کلمه را کم کنید یا فاصله را زیاد کنید، یا در خانه‌های دیگر «فرق نمی‌کند» را انتخاب کنید.
# Distance on a card. { $km }
web-distance = تقریباً { $km } کیلومتر دور
# Link to the page of one service. { $name }: its name, for screen readers
web-details = همه چیز در باره: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = برای تمام آلمان، آنلاین یا از راه تلیفون
# Heading of contacts abroad, sorted by country.
web-abroad = محل‌های تماس در کشور شما
web-page-number = صفحه { $page } از { $pages }
web-next = صفحه بعدی
web-previous = صفحه پیش

## The page of one service (labels: short)

web-back = برگشت به جستجو
web-contact = راه تماس با این مرکز
web-about = در باره این مرکز
web-for-whom = برای چه کسانی
# { $from } { $to }: years
web-ages = از { $from } تا { $to } سال
web-ages-from = از { $from } سال به بالا
web-ages-up-to = تا { $to } سال
web-languages-unknown = در منبع، زبان‌ها نوشته نیست. بپرسید که ترجمان دارند یا نی.
# The descriptions of services are mostly in German.
web-in-german = به زبان آلمانی:
web-paused = این مرکز فعلاً معطل است. لطفاً یک مرکز دیگر را انتخاب کنید.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = در کجاست
web-map-text = نقشه آلمان. نشانه { $place } را نشان می‌دهد؛ نقطه‌ها نزدیک‌ترین شهرهای کلان است.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = نشانه شهر را نشان می‌دهد، نه خانه را.
# Link that opens the phone's own map.
web-map-app = باز کردن در برنامه نقشه
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = دیدن در OpenStreetMap
web-print = این صفحه را با براوزر خود چاپ یا ذخیره کرده می‌توانید.

## When something goes wrong

web-error-bad-request = این آدرس خوانده نمی‌شود. لطفاً دوباره جستجو کنید.
web-error-not-found = این صفحه وجود ندارد. شاید این مرکز از لست کشیده شده باشد.
web-error-too-many = درخواست‌ها بسیار زیاد است. لطفاً یک دقیقه صبر کنید و باز کوشش کنید.
web-error-ours = از طرف ما مشکلی پیش آمد. لطفاً چند دقیقه بعد دوباره کوشش کنید.
