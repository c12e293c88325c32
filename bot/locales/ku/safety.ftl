### Kurmanji Kurdish: written by a language model, not yet read by a native speaker.

emergency-violence =
    Ya ku tê serê we ne sûcê we ye. Eger hûn niha di xeterê de bin, telefonî polîs bikin an herin cihekî ku mirovên din lê hene. Eger ji bo we ewletir be, paşê vê axaftinê jê bibin.
emergency-forced-marriage =
    Mafê tu kesî tune ye ku we bi zorê bizewicîne. Eger hûn niha di xeterê de bin, telefonî polîs bikin. Li balafirgehê hûn dikarin bi dengekî nizm ji her polîsî re bibêjin ku we bêyî dilê we dibin.
emergency-trafficking =
    Mafê tu kesî tune ye ku pasaporta we bigire, derî li ser we kilît bike an we bi zorê bixebitîne. We tu xeletî nekiriye. Eger hûn niha di xeterê de bin, telefonî polîs bikin. Navendên şêwirmendiyê bêpere alîkariya we dikin, eger hûn gilî nekin jî.
emergency-suicide =
    Baş e ku hûn vê dinivîsin. Ez bernameyek im û nikarim li ba we bim, lê mirov dikarin. Ji kerema xwe bi tenê nemînin: niha telefon bikin û alîkariyê bixwazin, an herin nexweşxaneyekê an ba kesekî ku hûn pê bawer in. Eger ev li ser kesekî din be, li ba wî kesî bimînin.
emergency-sea =
    Niha telefonî pasevanên behrê an hejmara lezgîn bikin. Eger hûn di behrê de bin, pêşî vê bibêjin. Bibêjin hûn li ku ne, hûn çend kes in û gelo kesek birîndar e. Eger telefon cihê we nîşan bide, wî bişînin. Şarja telefonê biparêzin.
emergency-medical =
    Niha telefonî ambûlansê bikin. Bibêjin hûn li ku ne û çi qewimiye. Heta ku alîkarî tê, li ba wî kesî bimînin.
emergency-general =
    Eger hûn niha di xeterê de bin, telefonî hejmara lezgîn bikin an herin cihekî ku mirovên din lê hene.
emergency-numbers-country = ☎ Hejmarên lezgîn ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Telefonî hejmara lezgîn a welatê ku hûn lê ne bikin.
emergency-numbers-germany = ☎ Li Almanyayê: { $numbers }
emergency-who-else = Ev kes jî dikarin alîkariyê bikin. Hin hejmar tenê di nav Almanyayê de kar dikin; mirov dikare bi înternetê jî bigihîje gelek ji wan.
