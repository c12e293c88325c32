### Polish: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = Zacznij rozmowę
command-language = Wybierz język
command-help = Co potrafię
command-privacy = Co dzieje się z Twoimi słowami
command-stop = Przerwij pytania
command-forget = Usuń teraz wszystko
# At most 120 letters: shown where the bot is shared
bot-short-description = Odpowiedzi na pytania o przyjazd do Niemiec i poradnia odpowiednia dla Ciebie. Bezpłatnie.
# At most 512 letters: shown in the empty chat
bot-description =
    Planujesz przyjazd do Niemiec? Zapytaj mnie w swoim języku: o wizę, pracę, naukę zawodu, studia, rodzinę, azyl, język lub mieszkanie.
    Odpowiadam krótko, podaję źródła i znajduję poradnię, z którą można się skontaktować jeszcze przed podróżą. Jestem programem komputerowym. To nic nie kosztuje. Nigdy nie proszę o pieniądze ani o paszport.
