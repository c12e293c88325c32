### Persian: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres. Where it uses a message from cards.ftl,
### reasons.ftl or messages.ftl, it is not repeated here. After a number the noun stays singular: no plural forms.

## On every page

# Title of the page and first heading.
web-title = پیدا کردن مشاوره
# One or two sentences below it.
web-intro = مراکز مشاوره برای کسانی که می‌خواهند به آلمان بیایند یا الان در آلمان هستند. بیشتر مشاوره‌ها رایگان است و اینجا لازم نیست کسی نامش را بگوید.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = رفتن به متن صفحه
# Before the list of languages of the page itself.
web-page-language = زبان این صفحه
# Link to the bot.
web-open-telegram = پرسیدن از ربات در تلگرام
# { $number }: the emergency number
web-emergency = در آلمان در خطر هستید؟ به { $number } زنگ بزنید، چه روز و چه شب. این تماس رایگان است.
web-privacy = این صفحه کوکی نمی‌گذارد و چیزی را که جستجو می‌کنید ذخیره نمی‌کند. لینک‌ها شما را به سایت‌های دیگر می‌برند.
# Link to the catalogue for programmers.
web-open-data = داده‌های باز: برای برنامه‌های کامپیوتری

## The search form (labels of fields: short)

web-search = جستجو
web-field-words = کلمات، مثلاً یک نام
web-field-place = شهر، محله یا کد پستی در آلمان
# Below the field of the place.
web-field-place-hint = می‌توانید به خط خودتان بنویسید.
web-field-program = نوع مشاوره
web-field-language = زبان مشاوره
web-field-distance = با چه فاصله‌ای
web-field-country = کشوری که الان در آن هستید
# First choice in a list: no restriction.
web-any = فرقی نمی‌کند
# { $km }: a distance in a list
web-distance-at-most = حداکثر { $km } کیلومتر
web-search-button = جستجو کنید

## What was found

# Heading. { $count }: number of services
web-found = { $count } مرکز پیدا شد
# Heading. { $place }: a town or postal code
web-found-near = { $count } مرکز در نزدیکی { $place }
web-none-found = چیزی پیدا نشد. این به آن معنا نیست که کمکی وجود ندارد.
web-none-found-hint = یک کلمه را حذف کنید یا فاصله بیشتری انتخاب کنید، یا در قسمت‌های دیگر «فرقی نمی‌کند» را انتخاب کنید.
# Distance on a card. { $km }
web-distance = با فاصله حدود { $km } کیلومتر
# Link to the page of one service. { $name }: its name, for screen readers
web-details = همه چیز درباره: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = برای تمام آلمان، آنلاین یا تلفنی
# Heading of contacts abroad, sorted by country.
web-abroad = محل‌های تماس در کشور شما
web-page-number = صفحه { $page } از { $pages }
web-next = صفحه بعد
web-previous = صفحه قبل

## The page of one service (labels: short)

web-back = بازگشت به جستجو
web-contact = راه تماس با این مرکز
web-about = درباره این مرکز
web-for-whom = برای چه کسانی
# { $from } { $to }: years
web-ages = از { $from } تا { $to } سال
web-ages-from = از { $from } سال به بالا
web-ages-up-to = تا { $to } سال
web-languages-unknown = در منبع، زبان‌ها نوشته نشده است. بپرسید که مترجم دارند یا نه.
# The descriptions of services are mostly in German.
web-in-german = به زبان آلمانی:
web-paused = این مرکز فعلاً کار نمی‌کند. لطفاً مرکز دیگری را انتخاب کنید.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = کجاست
web-map-text = نقشه آلمان. علامت، { $place } را نشان می‌دهد؛ نقطه‌ها نزدیک‌ترین شهرهای بزرگ‌تر هستند.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = علامت، شهر را نشان می‌دهد، نه ساختمان را.
# Link that opens the phone's own map.
web-map-app = باز کردن در برنامه نقشه
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = دیدن در OpenStreetMap
web-print = می‌توانید این صفحه را با مرورگر خود چاپ یا ذخیره کنید.

## When something goes wrong

web-error-bad-request = این آدرس خوانده نمی‌شود. لطفاً دوباره جستجو کنید.
web-error-not-found = این صفحه وجود ندارد. شاید این مرکز از فهرست حذف شده باشد.
web-error-too-many = درخواست‌ها خیلی زیاد است. لطفاً یک دقیقه صبر کنید و دوباره امتحان کنید.
web-error-ours = از طرف ما مشکلی پیش آمد. لطفاً چند دقیقه دیگر دوباره امتحان کنید.
