### Pashto: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = خبرې پیل کړئ
command-language = ژبه وټاکئ
command-help = څه کولی شم
command-privacy = ستاسې له خبرو سره څه کېږي
command-stop = روانې پوښتنې بس کړئ
command-forget = هر څه همدا اوس پاک کړئ
# At most 120 letters: shown where the bot is shared
bot-short-description = جرمني ته د راتلو په اړه ځوابونه، او د مشورې هغه مرکز چې ستاسې لپاره مناسب دی. وړیا.
# At most 512 letters: shown in the empty chat
bot-description =
    جرمني ته راتلل غواړئ؟ په خپله ژبه وپوښتئ: د ویزې، کار، مسلکي زده کړې، پوهنتون، کورنۍ، پناه، ژبې یا کور په اړه.
    لنډ ځوابونه درکوم، سرچینې یې درښیم، او د مشورې داسې مرکز درته پیدا کوم چې له سفره مخکې ورسره اړیکه نیولی شئ. زه یو کمپیوټري پروګرام یم. دا وړیا دی. هېڅکله پیسې یا پاسپورټ نه غواړم.
