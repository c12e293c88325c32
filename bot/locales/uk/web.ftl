### Ukrainian: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres.

## On every page

# Title of the page and first heading.
web-title = Знайти консультацію
# One or two sentences below it.
web-intro = Консультаційні центри для людей, які хочуть приїхати до Німеччини або вже там. Більшість консультацій нічого не коштує, і ніхто не мусить називати тут свого імені.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = Перейти до змісту
# Before the list of languages of the page itself.
web-page-language = Мова цієї сторінки
# Link to the bot.
web-open-telegram = Запитати бота в Telegram
# { $number }: the emergency number
web-emergency = Ви в небезпеці в Німеччині? Телефонуйте { $number }, удень і вночі. Дзвінок нічого не коштує.
web-privacy = Ця сторінка не ставить файлів кукі й не зберігає того, що ви шукаєте. Посилання на інші сайти виведуть вас звідси.
# Link to the catalogue for programmers.
web-open-data = Дані відкриті: для програм

## The search form (labels of fields: short)

web-search = Пошук
web-field-words = Слова, наприклад назва
web-field-place = Місто, район або поштовий індекс у Німеччині
# Below the field of the place.
web-field-place-hint = Можна писати своїми літерами.
web-field-program = Вид консультації
web-field-language = Мова консультації
web-field-distance = Як далеко
web-field-country = Країна, де ви зараз
# First choice in a list: no restriction.
web-any = Усі
# { $km }: a distance in a list
web-distance-at-most = Не далі ніж { $km } км
web-search-button = Шукати

## What was found

# Heading. { $count }: number of services
web-found = { $count ->
    [one] Знайдено { $count } консультацію
    [few] Знайдено { $count } консультації
    [many] Знайдено { $count } консультацій
   *[other] Знайдено { $count } консультації
}
# Heading. { $place }: a town or postal code
web-found-near = { $count ->
    [one] { $count } консультація поблизу { $place }
    [few] { $count } консультації поблизу { $place }
    [many] { $count } консультацій поблизу { $place }
   *[other] { $count } консультації поблизу { $place }
}
web-none-found = Нічого не знайдено. Це не означає, що допомоги немає.
web-none-found-hint = Приберіть якесь слово, виберіть більшу відстань або поставте «Усі» в інших полях.
# Distance on a card. { $km }
web-distance = приблизно за { $km } км
# Link to the page of one service. { $name }: its name, for screen readers
web-details = Усе про: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = Для всієї Німеччини, онлайн або телефоном
# Heading of contacts abroad, sorted by country.
web-abroad = Контакти у вашій країні
web-page-number = Сторінка { $page } з { $pages }
web-next = Наступна сторінка
web-previous = Попередня сторінка

## The page of one service (labels: short)

web-back = Назад до пошуку
web-contact = Як зв’язатися
web-about = Про цю консультацію
web-for-whom = Для кого
# { $from } { $to }: years
web-ages = Від { $from } до { $to } { $to ->
        [one] року
       *[other] років
    }
web-ages-from = Від { $from } { $from ->
        [one] року
       *[other] років
    }
web-ages-up-to = До { $to } { $to ->
        [one] року
       *[other] років
    }
web-languages-unknown = Джерело не називає мов. Запитайте, чи є перекладач.
# The descriptions of services are mostly in German.
web-in-german = Німецькою:
web-paused = Ця консультація тимчасово не працює. Будь ласка, виберіть іншу.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = Де це
web-map-text = Карта Німеччини. Позначка показує { $place }; крапки — найближчі більші міста.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = Позначка показує місто, а не будинок.
# Link that opens the phone's own map.
web-map-app = Відкрити в застосунку з картами
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = Показати на OpenStreetMap
web-print = Цю сторінку можна роздрукувати або зберегти у браузері.

## When something goes wrong

web-error-bad-request = Цю адресу неможливо прочитати. Будь ласка, почніть пошук знову.
web-error-not-found = Такої сторінки немає. Можливо, цю консультацію прибрали зі списку.
web-error-too-many = Забагато запитів. Будь ласка, зачекайте хвилину, потім спробуйте ще раз.
web-error-ours = У нас сталася помилка. Будь ласка, спробуйте ще раз за кілька хвилин.
