### Ukrainian: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = Почати розмову
command-language = Вибрати мову
command-help = Що я вмію
command-privacy = Що відбувається з вашими словами
command-stop = Припинити запитання
command-forget = Видалити все зараз
# At most 120 letters: shown where the bot is shared
bot-short-description = Відповіді про переїзд до Німеччини й консультація, яка вам підходить. Безкоштовно.
# At most 512 letters: shown in the empty chat
bot-description =
    Плануєте переїхати до Німеччини? Запитайте мене своєю мовою: про візу, роботу, професійне навчання, університет, сім’ю, притулок, мову чи житло.
    Я даю короткі відповіді з джерелами й знаходжу консультацію, до якої можна звернутися ще до поїздки. Я комп’ютерна програма. Це нічого не коштує. Я ніколи не прошу грошей чи паспорта.
