### Ukrainian: written by a language model, not yet read by a native speaker.
### Polite "ви"; no past tense about the bot itself and no masculine or feminine forms about the reader.
### "Vorweg" is the bot's name and stays in Latin letters.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    Вітаю! Я Vorweg, комп’ютерна програма. Я відповідаю на запитання про переїзд до Німеччини й знаходжу консультацію, яка вам підходить. Це нічого не коштує.
    Напишіть своє запитання своїми словами або виберіть тему.
goodbye = До побачення, на все добре! Пишіть мені знову будь-коли.
thanks = Прошу! Хочете дізнатися ще щось?
# What can this bot do, how does it work, who is behind it.
help =
    Я можу зробити для вас дві речі. Я відповідаю на запитання про переїзд до Німеччини: віза, робота, професійне навчання, університет, сім’я, притулок, мова, житло та інше. І я шукаю для вас консультацію: одну, куди можна звернутися вже зараз, і одну там, куди ви їдете.
    Пишіть своїми словами. Можна також написати: «стоп», «почати спочатку» або назву мови.
    Я комп’ютерна програма. Мої відповіді взято з відкритих джерел, і я показую, звідки вони та коли їх прочитано. Юридичних порад щодо вашої власної справи я не даю: для цього є консультаційні центри.
# Am I talking to a human or a machine?
bot-challenge = Я комп’ютерна програма, а не людина. Якщо хочете поговорити з людиною, я дам вам контакти.
# { $retention_days }: number of days
privacy =
    Коли ви мені пишете, жодна людина цього не читає. Я не питаю вашого імені й нічого не передаю ні владі, ні будь-кому іншому.
    Щоб стежити за нашою розмовою, я зберігаю її не довше ніж { $retention_days } { $retention_days ->
        [one] день
        [few] дні
        [many] днів
       *[other] дня
    }; потім вона видаляється. Видалити її можна й зараз: напишіть /forget.
    Ваші повідомлення йдуть через Telegram, і Telegram може їх бачити. Будь ласка, не надсилайте паспортів, фотографій і документів.
# The person wants stored data deleted or shown.
delete-my-data =
    Я зберігаю те, що ви мені написали, не довше ніж { $retention_days } { $retention_days ->
        [one] день
        [few] дні
        [many] днів
       *[other] дня
    }, а також вашу мову й відповіді про вік і місце. Вашого імені я не зберігаю.
    Видалити все це зараз? Повернути потім буде неможливо.
forgotten = Усе видалено. Якщо напишете знову, почнемо із самого початку.
forget-cancelled = Гаразд, нічого не видалено.
feedback-positive = Добре, що це допомогло. Питайте ще будь-коли.
feedback-negative = Шкода, що це не допомогло. Можна пошукати іншу консультацію або поговорити з людиною.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    З цим я не можу допомогти. Я знаю лише про переїзд до Німеччини та про консультації там.
    Можна запитати мене, наприклад, про візу, роботу, професійне навчання, сім’ю чи притулок.
# A yes without an open question.
what-next = Що ви хочете дізнатися? Напишіть своє запитання або виберіть тему.
stopped = Гаразд, я зупиняюся. Ви можете будь-коли запитати про щось інше.
started-over = Гаразд, почнімо спочатку. Ваші попередні відповіді видалено. Що ви хочете дізнатися?
offer-declined = Гаразд. Питайте ще будь-коли.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = Можливо, я розумію вас не зовсім правильно. Ви мали на увазі щось із цього?
# Nothing was understood; buttons with topics and "a person" follow.
lost = Вибачте, мені не вдалося це зрозуміти. Будь ласка, скажіть іншими словами, виберіть тему або попросіть поговорити з людиною.
not-understood-where = Я не бачу тут назви країни. Будь ласка, напишіть, у якій країні ви зараз, наприклад: Туніс.
not-understood-age = Я не бачу тут віку. Будь ласка, напишіть число, наприклад 25.
not-understood-destination = Я не знаю такого місця. Будь ласка, напишіть назву міста в Німеччині або поштовий індекс, наприклад: Лейпциг.
not-understood-status = Мені не вдалося це зрозуміти. Будь ласка, натисніть одну з кнопок.
not-understood-topic = Я не бачу тут теми. Будь ласка, натисніть одну з кнопок або напишіть іншими словами, яка допомога вам потрібна.
going-on-without = Нічого страшного. Продовжимо без цього.

## Finding advice

offer-referral = Знайти для вас консультацію? Я поставлю кілька коротких запитань. Будь-яке з них можна пропустити.
# Everything about the person is known already; a new topic was asked.
offer-again = Пошукати консультацію і щодо цього?
# Which country the person is in at this moment, not where they come from.
ask-where = У якій країні ви зараз?
ask-age = Скільки вам років? Одні консультації для молоді, інші для дорослих від { $mbe_age_over } { $mbe_age_over ->
        [one] року
       *[other] років
    }.
ask-destination = Куди в Німеччині ви хочете поїхати? Напишіть назву міста або поштовий індекс.
# For people who are in Germany already.
ask-town = У якому місті ви живете? Можна написати й поштовий індекс.
# Several places have this name; each is a button.
ask-which-place = Місць із такою назвою кілька. Яке з них ви маєте на увазі?
ask-status = Який у вас статус у Німеччині? Від цього залежить, хто може вас консультувати.
ask-topic = Щодо чого вам потрібна консультація?
# Heading of services that can be reached from where the person is now.
services-now = Сюди можна звернутися вже зараз, звідти, де ви перебуваєте:
# Heading of offices at the place the person goes to or lives in.
services-there = Допомога на місці, у Німеччині:
# After the results. Official lists may follow as links.
after-services = Такі списки, як мій, ніколи не бувають повними. Якщо щось неправильно або ніхто не відповідає, напишіть мені. Інші центри є в офіційних списках.
no-services = У моєму списку нічого відповідного немає. Це не означає, що допомоги немає: будь ласка, подивіться в офіційних списках.
no-more-services = Інших відповідних консультацій у моєму списку немає. Інші центри є в офіційних списках.
# Heading of contacts where a person answers.
human-contact = Тут вам відповість людина. Ці люди не пов’язані з цією програмою:
service-details = Ось усе, що я знаю про ці консультації:
no-service-shown = Жодної консультації ще не показано. Знайти для вас консультацію?

## Language

# Names of languages follow as buttons.
choose-language = Якою мовою будемо говорити?
# { $language }: name of the new language, in this language
language-changed = Відтепер мова нашої розмови — { $language }.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = Вибачте, цієї мови я ще не знаю: { $language }. Ось мови, якими я говорю:

## Things the bot cannot read

voice-not-heard = Я не можу слухати голосові повідомлення й дивитися відео. Будь ласка, напишіть своє запитання кількома словами. Можна писати так, як ви говорите.
picture-not-seen = Я не бачу зображень, і це зображення не збережено. Будь ласка, напишіть своє запитання кількома словами. Ніколи не надсилайте фото паспорта незнайомим людям.
sticker-not-read = Я не розумію стікерів. Будь ласка, напишіть своє запитання кількома словами.
contact-not-kept = Номери телефонів мені не потрібні, і цього номера я не зберігаю. Будь ласка, напишіть своє запитання кількома словами.
document-not-read = Я не можу читати документів і цього документа не зберігаю. Будь ласка, напишіть кількома словами, про що він. У консультаційному центрі лист можуть прочитати разом із вами.
kind-not-read = Таких повідомлень я не можу прочитати. Будь ласка, напишіть своє запитання кількома словами.
edited-not-read = Я бачу, що ви змінили повідомлення. Будь ласка, напишіть його ще раз, тоді я відповім.
location-not-placed = Мені не вдалося визначити, у якій країні це місце. Будь ласка, напишіть назву країни.
text-shortened = Ваше повідомлення дуже довге. Прочитано лише початок.
# There were no words: only signs or emoji.
no-words = Щоб допомогти вам, мені потрібно кілька слів. Що ви хочете дізнатися?
old-button = Ця кнопка вже не діє. Будь ласка, напишіть, що ви хочете дізнатися.
group-declined = Я розмовляю лише в особистому чаті, щоб ніхто не читав разом із вами. Будь ласка, напишіть мені особисто.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = Вибачте, у мене сталася помилка. Будь ласка, напишіть ще раз за кілька хвилин. Якщо це терміново, тут відповідають люди: { $website }
slow-down = Ви пишете дуже швидко. Будь ласка, зачекайте хвилину, потім я знову відповідатиму.

## Buttons (short: at most about 25 letters)

button-find-advice = Знайти консультацію
button-not-now = Не зараз
button-skip = Пропустити
button-human = Поговорити з людиною
button-more-services = Показати інші
button-start-over = Почати спочатку
button-in-germany = Я в Німеччині
# { $country }: name of the country the person comes from
button-in-country = Я тут: { $country }
button-under-27 = Менше ніж { $mbe_age_over } { $mbe_age_over ->
        [one] рік
        [few] роки
        [many] років
       *[other] року
    }
button-27-plus = { $mbe_age_over } { $mbe_age_over ->
        [one] рік
        [few] роки
        [many] років
       *[other] року
    } або більше
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = Так, видалити все
button-keep = Ні, залишити
button-status-asylum-seeker = Триває процедура притулку
button-status-tolerated = Duldung (відстрочка)
button-status-protected = Захист уже надано
button-status-temporary-protection = З України (параграф 24)
button-status-visa-holder = Віза, дозвіл на проживання
button-status-eu-citizen = Громадянство країни ЄС
button-status-resettler = Пізні переселенці
button-status-abroad-planning = Ще за кордоном
