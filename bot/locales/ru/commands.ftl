### Russian: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = Начать разговор
command-language = Выбрать язык
command-help = Что я умею
command-privacy = Что происходит с вашими словами
command-stop = Остановить вопросы
command-forget = Стереть всё сейчас
# At most 120 letters: shown where the bot is shared
bot-short-description = Ответы о переезде в Германию и консультация, которая вам подходит. Бесплатно.
# At most 512 letters: shown in the empty chat
bot-description =
    Вы думаете о переезде в Германию? Спросите меня на своём языке: о визе, работе, обучении профессии, учёбе, семье, убежище, немецком языке или жилье.
    Я коротко отвечаю, называю источники и нахожу консультацию, куда можно обратиться ещё до поездки. Я компьютерная программа. Это бесплатно. Я никогда не прошу денег или паспорт.
