### Russian: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres. Where it uses a message from cards.ftl,
### reasons.ftl or messages.ftl, it is not repeated here.

## On every page

# Title of the page and first heading.
web-title = Найти консультацию
# One or two sentences below it.
web-intro = Консультационные центры для тех, кто хочет приехать в Германию или уже живёт там. Большинство консультаций бесплатны, и называть здесь своё имя не нужно.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = Перейти к содержанию
# Before the list of languages of the page itself.
web-page-language = Язык этой страницы
# Link to the bot.
web-open-telegram = Спросить бота в Telegram
# { $number }: the emergency number
web-emergency = Вам грозит опасность в Германии? Звоните { $number }, днём и ночью. Звонок бесплатный.
web-privacy = Эта страница не ставит куки и не сохраняет то, что вы ищете. Ссылки на другие сайты уведут вас с этой страницы.
# Link to the catalogue for programmers.
web-open-data = Открытые данные: для программ

## The search form (labels of fields: short)

web-search = Поиск
web-field-words = Слова, например название
web-field-place = Город, район или почтовый индекс в Германии
# Below the field of the place.
web-field-place-hint = Можно писать своими буквами.
web-field-program = Вид консультации
web-field-language = Язык консультации
web-field-distance = Расстояние
web-field-country = Страна, где вы сейчас
# First choice in a list: no restriction.
web-any = Неважно
# { $km }: a distance in a list
web-distance-at-most = Не дальше { $km } км
web-search-button = Искать

## What was found

# Heading. { $count }: number of services
web-found = { $count ->
    [one] Найдена { $count } консультация
    [few] Найдено { $count } консультации
    [many] Найдено { $count } консультаций
   *[other] Найдено { $count } консультации
}
# Heading. { $place }: a town or postal code
web-found-near = { $count ->
    [one] { $count } консультация поблизости: { $place }
    [few] { $count } консультации поблизости: { $place }
    [many] { $count } консультаций поблизости: { $place }
   *[other] { $count } консультации поблизости: { $place }
}
web-none-found = Ничего не найдено. Это не значит, что помощи нет.
web-none-found-hint = Уберите одно слово, выберите расстояние побольше или выберите «Неважно» в других полях.
# Distance on a card. { $km }
web-distance = примерно в { $km } км
# Link to the page of one service. { $name }: its name, for screen readers
web-details = Подробно: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = Для всей Германии, онлайн или по телефону
# Heading of contacts abroad, sorted by country.
web-abroad = Контакты в вашей стране
web-page-number = Страница { $page } из { $pages }
web-next = Следующая страница
web-previous = Предыдущая страница

## The page of one service (labels: short)

web-back = Назад к поиску
web-contact = Как связаться
web-about = Об этой консультации
web-for-whom = Для кого
# { $from } { $to }: years
web-ages = Возраст: от { $from } до { $to }
web-ages-from = Возраст: от { $from }
web-ages-up-to = Возраст: до { $to }
web-languages-unknown = В источнике языки не названы. Спросите, есть ли переводчик.
# The descriptions of services are mostly in German.
web-in-german = По-немецки:
web-paused = Сейчас здесь перерыв в работе. Пожалуйста, выберите другую консультацию.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = Где это
web-map-text = Карта Германии. Метка показывает место: { $place }. Точки — ближайшие крупные города.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = Метка показывает город, а не дом.
# Link that opens the phone's own map.
web-map-app = Открыть в приложении с картами
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = Показать на OpenStreetMap
web-print = Эту страницу можно распечатать или сохранить в браузере.

## When something goes wrong

web-error-bad-request = Этот адрес не читается. Пожалуйста, начните поиск заново.
web-error-not-found = Такой страницы нет. Возможно, этой консультации больше нет в списке.
web-error-too-many = Слишком много запросов. Пожалуйста, подождите минуту и попробуйте снова.
web-error-ours = У нас что-то сломалось. Пожалуйста, попробуйте снова через несколько минут.
