### Kurmanji Kurdish: written by a language model, not yet read by a native speaker.

command-start = Dest bi axaftinê bike
command-language = Ziman hilbijêre
command-help = Ez dikarim çi bikim
command-privacy = Çi bi nivîsên we tê kirin
command-stop = Pirsa niha rawestîne
command-forget = Her tiştî niha jê bibe
bot-short-description = Bersiv li ser hatina Almanyayê, û navendeke şêwirmendiyê li gorî rewşa we. Bêpere.
bot-description =
    Hûn dixwazin werin Almanyayê? Bi zimanê xwe ji min bipirsin: li ser vîze, kar, perwerdeya pîşeyî, xwendina zanîngehê, malbat, penaberî, ziman an xanî.
    Ez bersivên kurt bi çavkaniyên wan re didim, û navendeke şêwirmendiyê dibînim ku hûn berî rêwîtiyê jî dikarin bigihîjin wê. Ez bernameyeke kompîturê me. Ev bêpere ye. Ez tu carî pere an pasaportê naxwazim.
