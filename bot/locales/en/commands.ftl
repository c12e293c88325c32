### English: written by a language model, not yet read by a native speaker.
###
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = Begin a conversation
command-language = Choose the language
command-help = What I can do
command-privacy = What happens to your words
command-stop = Stop what is being asked
command-forget = Erase everything now
# At most 120 letters: shown where the bot is shared
bot-short-description = Answers about coming to Germany, and an advice centre that suits you. Free of charge.
# At most 512 letters: shown in the empty chat
bot-description =
    You are planning to come to Germany? Ask me in your language: about a visa, work, training, study, family, asylum, language or housing.
    I give short answers with their sources and find an advice centre that you can reach before you travel. I am a computer program. It costs nothing. I never ask for money or a passport.
