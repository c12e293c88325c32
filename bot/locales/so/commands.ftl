### Somali: written by a language model, not yet read by a native speaker.

command-start = Bilow wadahadal
command-language = Dooro luqadda
command-help = Waxa aan kuu qaban karo
command-privacy = Waxa ku dhaca ereyadaada
command-stop = Jooji waxa lagu weydiinayo
command-forget = Hadda wax walba tirtir
bot-short-description = Jawaabo ku saabsan imaatinka Jarmalka, iyo xarun talo oo kugu habboon. Waa bilaash.
bot-description =
    Ma qorshaynaysaa inaad Jarmalka timaaddo? Luqaddaada igu weydii: fiiso, shaqo, tababar, jaamacad, qoys, magangelyo, luqad ama guri.
    Waxaan bixiyaa jawaabo gaaban oo leh meesha laga soo qaatay, waxaanan kuu raadiyaa xarun talo oo aad la xiriiri karto intaadan safrin. Waxaan ahay barnaamij kombiyuutar. Waa bilaash. Weligay lacag iyo baasaboor midna kuma weydiiyo.
