### Romanian: written by a language model, not yet read by a native speaker.

command-start = Începeți o discuție
command-language = Alegeți limba
command-help = Ce pot face
command-privacy = Ce se întâmplă cu mesajele dumneavoastră
command-stop = Opriți întrebările de acum
command-forget = Ștergeți totul acum
bot-short-description = Răspunsuri despre venirea în Germania și un centru de consiliere potrivit. Gratuit.
bot-description =
    Vă gândiți să veniți în Germania? Întrebați-mă în limba dumneavoastră: despre viză, muncă, formare profesională, studii, familie, azil, limbă sau locuință.
    Dau răspunsuri scurte, cu sursele lor, și găsesc un centru de consiliere cu care puteți lua legătura înainte de călătorie. Sunt un program de calculator. Nu costă nimic. Nu cer niciodată bani sau pașaport.
