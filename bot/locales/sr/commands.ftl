### Serbian, Bosnian, Croatian: written by a language model, not yet read by a native speaker.

command-start = Počni razgovor
command-language = Izaberi jezik
command-help = Šta mogu
command-privacy = Šta se događa s Vašim riječima
command-stop = Prekini pitanja koja su u toku
command-forget = Odmah obriši sve
bot-short-description = Odgovori o dolasku u Njemačku i savjetovalište koje Vam odgovara. Besplatno.
bot-description =
    Planirate doći u Njemačku? Pitajte me na svom jeziku: o vizi, poslu, stručnoj obuci, studiju, porodici, azilu, jeziku ili stanu.
    Dajem kratke odgovore s izvorima i nalazim savjetovalište kojem se možete obratiti prije puta. Ja sam kompjuterski program. Ne košta ništa. Nikada ne tražim novac ni pasoš.
