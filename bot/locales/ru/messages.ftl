### Russian: written by a language model, not yet read by a native speaker.
### Polite "вы"; no past tense about the bot itself and no masculine or feminine forms about the reader.
### "Vorweg" is the bot's name and stays in Latin letters.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    Здравствуйте! Я Vorweg, компьютерная программа. Я отвечаю на вопросы о переезде в Германию и нахожу консультацию, которая вам подходит. Это бесплатно.
    Напишите вопрос своими словами или выберите тему.
goodbye = До свидания, всего вам доброго! Пишите мне снова в любое время.
thanks = Пожалуйста! Хотите узнать что-нибудь ещё?
# What can this bot do, how does it work, who is behind it.
help =
    Я умею две вещи. Отвечаю на вопросы о переезде в Германию: виза, работа, обучение профессии, учёба, семья, убежище, язык, жильё и другое. И нахожу для вас консультации: одну можно получить уже сейчас, другую — там, куда вы едете.
    Пишите своими словами. Можно также написать: «стоп», «начать сначала» или название языка.
    Я компьютерная программа. Мои ответы взяты из открытых источников, и я показываю, откуда они и когда проверены. Юридических советов по вашему личному делу я не даю: для этого есть консультационные центры.
# Am I talking to a human or a machine?
bot-challenge = Я компьютерная программа, а не человек. Если вы хотите поговорить с человеком, я дам вам контакты.
# { $retention_days }: number of days
privacy =
    Когда вы мне пишете, ни один человек этого не читает. Я не спрашиваю ваше имя и ничего не передаю ни властям, ни кому-либо ещё.
    Чтобы не терять нить разговора, я храню его не дольше { $retention_days } { $retention_days ->
        [one] дня
       *[other] дней
    }; потом он стирается. Стереть его можно и сейчас: напишите /forget.
    Ваши сообщения идут через Telegram, и Telegram может их видеть. Пожалуйста, не присылайте паспорт, фотографии и документы.
# The person wants stored data deleted or shown.
delete-my-data =
    Я храню то, что вы мне написали, не дольше { $retention_days } { $retention_days ->
        [one] дня
       *[other] дней
    }, а также ваш язык и ответы о возрасте и месте. Ваше имя не хранится.
    Стереть всё это сейчас? Вернуть потом будет нельзя.
forgotten = Всё стёрто. Если вы напишете снова, начнём с самого начала.
forget-cancelled = Хорошо, ничего не стёрто.
feedback-positive = Хорошо, что это помогло. Спрашивайте ещё в любое время.
feedback-negative = Жаль, что это не помогло. Можно поискать другую консультацию или поговорить с человеком.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    С этим я помочь не могу. Я знаю только о переезде в Германию и о консультациях там.
    Можно спросить меня, например, о визе, работе, обучении профессии, семье или убежище.
# A yes without an open question.
what-next = Что вы хотите узнать? Напишите свой вопрос или выберите тему.
stopped = Хорошо, больше об этом не спрашиваю. Вы можете в любое время спросить о другом.
started-over = Хорошо, начнём сначала. Ваши прежние ответы стёрты. Что вы хотите узнать?
offer-declined = Хорошо. Спрашивайте ещё в любое время.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = Я не до конца понимаю ваш вопрос. Вы имели в виду что-то из этого?
# Nothing was understood; buttons with topics and "a person" follow.
lost = Извините, я этого не понимаю. Пожалуйста, скажите другими словами, выберите тему или попросите поговорить с человеком.
not-understood-where = Здесь я не вижу названия страны. Пожалуйста, напишите, в какой стране вы сейчас, например: Тунис.
not-understood-age = Здесь я не вижу возраста. Пожалуйста, напишите число, например 25.
not-understood-destination = Я не знаю этого места. Пожалуйста, напишите город в Германии или почтовый индекс, например: Лейпциг.
not-understood-status = Я этого не понимаю. Пожалуйста, нажмите одну из кнопок.
not-understood-topic = Здесь я не вижу темы. Пожалуйста, нажмите одну из кнопок или напишите другими словами, какая помощь вам нужна.
going-on-without = Ничего страшного. Продолжим без этого.

## Finding advice

offer-referral = Найти для вас консультацию? Я задам несколько коротких вопросов. Любой из них можно пропустить.
offer-again = Найти консультацию и по этому вопросу?
# Which country the person is in at this moment, not where they come from.
ask-where = В какой стране вы сейчас?
ask-age = Сколько вам лет? Одни консультации — для молодёжи, другие — для взрослых от { $mbe_age_over } { $mbe_age_over ->
        [one] года
       *[other] лет
    }.
ask-destination = Куда в Германии вы хотите поехать? Напишите город или почтовый индекс.
# For people who are in Germany already.
ask-town = В каком городе вы живёте? Можно написать и почтовый индекс.
# Several places have this name; each is a button.
ask-which-place = Мест с таким названием несколько. Какое из них вы имеете в виду?
ask-status = Какой у вас статус в Германии? От него зависит, где вас могут проконсультировать.
ask-topic = По какой теме вам нужна консультация?
# Heading of services that can be reached from where the person is now.
services-now = Сюда можно обратиться уже сейчас, оттуда, где вы находитесь:
# Heading of offices at the place the person goes to or lives in.
services-there = Помощь на месте, в Германии:
# After the results. Official lists may follow as links.
after-services = Такие списки, как мой, никогда не бывают полными. Если что-то неверно или никто не отвечает, напишите мне. Другие центры есть в официальных списках.
no-services = В моём списке ничего подходящего нет. Это не значит, что помощи нет: пожалуйста, посмотрите официальные списки.
no-more-services = Других подходящих консультаций в моём списке нет. Другие центры есть в официальных списках.
# Heading of contacts where a person answers.
human-contact = Здесь вам ответит человек. Эти люди не связаны с этой программой:
service-details = Вот всё, что я знаю об этих консультациях:
no-service-shown = Пока не было показано ни одной консультации. Найти для вас консультацию?

## Language

# Names of languages follow as buttons.
choose-language = На каком языке будем говорить?
# { $language }: name of the new language, in this language
language-changed = Теперь язык нашего разговора — { $language }.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = Извините, этого языка я пока не знаю: { $language }. Вот языки, на которых я говорю:

## Things the bot cannot read

voice-not-heard = Я не могу слушать голосовые сообщения и смотреть видео. Пожалуйста, напишите свой вопрос в нескольких словах. Можно писать так, как вы говорите.
picture-not-seen = Картинок я не вижу, и эта у меня не сохранена. Пожалуйста, напишите свой вопрос в нескольких словах. Никогда не отправляйте фото паспорта незнакомым людям.
sticker-not-read = Я не понимаю стикеры. Пожалуйста, напишите свой вопрос в нескольких словах.
contact-not-kept = Номера телефонов мне не нужны; этот номер у меня не сохранён. Пожалуйста, напишите свой вопрос в нескольких словах.
document-not-read = Я не могу читать документы; этот у меня не сохранён. Пожалуйста, напишите в нескольких словах, о чём он. В консультационном центре письмо могут прочитать вместе с вами.
kind-not-read = Такие сообщения я читать не умею. Пожалуйста, напишите свой вопрос в нескольких словах.
edited-not-read = Я вижу, что вы изменили сообщение. Пожалуйста, напишите его ещё раз, тогда я отвечу.
location-not-placed = Я не могу определить, в какой стране это место. Пожалуйста, напишите название страны.
text-shortened = Ваше сообщение очень длинное. Я отвечаю только на его начало.
# There were no words: only signs or emoji.
no-words = Чтобы помочь, мне нужно несколько слов. Что вы хотите узнать?
old-button = Эта кнопка больше не действует. Пожалуйста, напишите, что вы хотите узнать.
group-declined = Я говорю только в личном чате, чтобы никто не читал вместе с вами. Пожалуйста, напишите мне лично.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = Извините, у меня что-то сломалось. Пожалуйста, напишите снова через несколько минут. Если это срочно, здесь отвечают люди: { $website }
slow-down = Вы пишете очень быстро. Пожалуйста, подождите минуту, потом я снова отвечу.

## Buttons (short: at most about 25 letters)

button-find-advice = Найти консультацию
button-not-now = Не сейчас
button-skip = Пропустить
button-human = Поговорить с человеком
button-more-services = Показать другие
button-start-over = Начать сначала
button-in-germany = Я в Германии
# { $country }: name of the country the person comes from
button-in-country = Я здесь: { $country }
button-under-27 = Младше { $mbe_age_over } { $mbe_age_over ->
        [one] года
       *[other] лет
    }
button-27-plus = { $mbe_age_over } { $mbe_age_over ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    } или старше
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = Да, стереть всё
button-keep = Нет, оставить
button-status-asylum-seeker = Идёт процедура убежища
button-status-tolerated = Duldung (отсрочка)
button-status-protected = Защита уже предоставлена
button-status-temporary-protection = Из Украины (§ 24)
button-status-visa-holder = Виза или ВНЖ
button-status-eu-citizen = Гражданство Евросоюза
button-status-resettler = Поздние переселенцы
button-status-abroad-planning = Пока не в Германии
