### Serbian, Bosnian, Croatian: written by a language model, not yet read by a native speaker.
### Ijekavian, Latin letters; words that Serbs, Bosniaks, Croats and Montenegrins all understand.
### Dates come in the nominative ("1. januar 2025."), so the sentences are built around them.

## Advice, work and learning

answer-ask-counselling = U Njemačkoj ljudima koji su tek došli pomažu dvije vrste savjetovališta: MBE (Migrationsberatung) za odrasle preko { $mbe_age_over } { $mbe_age_over ->
        [one] godine
        [few] godine
       *[other] godina
    } i JMD (Jugendmigrationsdienst) za ljude od { $jmd_age_from } do { $jmd_age_to } { $jmd_age_to ->
        [one] godine
        [few] godine
       *[other] godina
    }. MBE pomaže oko kurseva jezika, stana, posla, zdravlja i škole. Njihovu besplatnu aplikaciju za chat, mbeon, možete koristiti s bilo kojeg mjesta. O poslu Faire Integration besplatno savjetuje ljude iz zemalja izvan EU, i dok još nisu u Njemačkoj. Sljedeći korak: napišite mi koliko imate godina i gdje ste, pa ću potražiti savjetovalište koje Vam odgovara.

answer-ask-work-visa = Stručnim radnicima iz zemalja izvan EU obično treba nacionalna viza prije puta. Posao mora odgovarati priznatoj diplomi ili stručnoj spremi, zato rano počnite s priznavanjem (Anerkennung). Za Plavu kartu EU (EU Blue Card) trebate priznatu ili uporedivu fakultetsku diplomu, ponudu za posao i u { $blue_card_year }. godini bruto zaradu veću od { $blue_card_salary } godišnje; za zanimanja u kojima nema dovoljno radnika i za ljude koji su nedavno diplomirali granica je { $blue_card_salary_lower } godišnje. U zanimanjima koja uređuje zakon, kao što su doktor ili medicinska sestra, treba i odobrenje za rad u tom zanimanju ili obećanje da ćete ga dobiti. Sljedeći korak: na stranici Visa Navigator nađite vizu za svoj slučaj.

answer-ask-opportunity-card = S kartom šansi (Chancenkarte) ljudi sa stručnom spremom iz zemalja izvan EU mogu doći u Njemačku i tražiti posao, a da još nemaju ponudu. Postoje dva puta: stručna sprema koja je u Njemačkoj potpuno priznata ili najmanje { $points_needed } { $points_needed ->
        [one] bod
        [few] boda
       *[other] bodova
    } po sistemu bodova. Za bodove trebate diplomu fakulteta ili najmanje { $training_years } { $training_years ->
        [one] godinu
        [few] godine
       *[other] godina
    } stručne obuke, u oba slučaja priznato u zemlji porijekla, i njemački A1 ili engleski B2. Morate dokazati da imate od čega živjeti; dodatni posao je dozvoljen do { $side_job_hours } { $side_job_hours ->
        [one] sata
        [few] sata
       *[other] sati
    } sedmično. Sljedeći korak: prije nego što podnesete zahtjev, na službenom portalu besplatno provjerite ispunjavate li uslove.

answer-ask-job-search = Prijava za posao u Njemačkoj sadrži propratno pismo, CV (Lebenslauf: obično tabela, posljednji posao na vrhu) i diplome i potvrde. Šalje se kao PDF e-mailom ili poštom, kako piše u oglasu; fotografija je uobičajena, ali nije obavezna. Ljudi iz zemalja EU mogu dobiti savjet i posredovanje za posao i kod službe EURES. Ne plaćajte ponudu za posao: posrednici su već prodavali lažne ugovore o radu. Sljedeći korak: pitajte službenu telefonsku liniju „Rad i život u Njemačkoj“, koja daje prvi savjet o poslu, vizi i priznavanju diplome.

answer-ask-recognition = Kod priznavanja (Anerkennung) Vaša strana diploma ili stručna sprema upoređuje se s njemačkom, a zahtjev možete podnijeti još iz svoje zemlje. Ljudima iz zemalja izvan EU koji žele raditi u svom zanimanju priznavanje je obično potrebno za vizu. U zanimanju koje uređuje zakon, na primjer u njezi bolesnika, ne smijete raditi bez državne dozvole; razlike se mogu nadoknaditi ispitom znanja ili vremenom prilagođavanja. Savjetovalište ZSBA besplatno pomaže na { $zsba_languages } { $zsba_languages ->
        [one] jeziku
        [few] jezika
       *[other] jezika
    }, nalazi pravu službu i provjerava papire; odluku donosi nadležna služba. Sljedeći korak: obratite se savjetovalištu ZSBA, može i iz druge zemlje.

answer-ask-vocational-training = Na stručnoj obuci (Ausbildung) učite u firmi i u stručnoj školi; traje od { $training_years_from } do { $training_years_to } godine i plaćena je. Ljudima iz zemalja izvan EU treba viza i obično njemački na nivou B1; mlađi od { $search_age_under } { $search_age_under ->
        [one] godine
        [few] godine
       *[other] godina
    } mogu dobiti i vizu da do { $search_months } { $search_months ->
        [one] mjeseca
        [few] mjeseca
       *[other] mjeseci
    } traže mjesto za obuku. Ako je zarada premala, morate dokazati ostatak novca za život, na primjer blokiranim računom (Sperrkonto). Oprez: kriminalci prodaju ugovore za obuku i lažne potvrde. Sljedeći korak: na stranici njemačkog ministarstva vanjskih poslova pročitajte koja viza za obuku Vam odgovara.

answer-ask-study = Mnogi fakulteti provjeravaju strane diplome i svjedočanstva preko službe uni-assist; dokumenti i cijela taksa moraju stići prije isteka roka. Uz diplome iz Kine, Indije ili Vijetnama treba i APS potvrda. Za studentsku vizu dokazujete da imate od čega živjeti: od datuma { $blocked_account_since } iznos za blokirani račun (Sperrkonto) je { $blocked_account_year } godišnje, to jest { $blocked_account_month } mjesečno. Zahtjev za vizu podnesite mnogo ranije, jer njemačke ambasade nemaju hitni postupak. Sljedeći korak: pitajte DAAD, Njemačku službu za akademsku razmjenu, koja ima predstavništva u mnogim zemljama.

answer-ask-au-pair-volunteering = Au-pair živi kod porodice domaćina od { $au_pair_months_from } do { $au_pair_months_to } { $au_pair_months_to ->
        [one] mjeseca
        [few] mjeseca
       *[other] mjeseci
    }, u vrijeme zahtjeva za vizu ima od { $au_pair_age_from } do { $au_pair_age_to } { $au_pair_age_to ->
        [one] godine
        [few] godine
       *[other] godina
    } i zna njemački A1. Porodica domaćin ne smije biti rodbina, a u njoj se mora govoriti njemački. Volonterska služba (FSJ, FÖJ ili Bundesfreiwilligendienst) traje od { $service_months_from } do { $service_months_to } { $service_months_to ->
        [one] mjeseca
        [few] mjeseca
       *[other] mjeseci
    } i za nju isto treba viza. Isplanirajte novac: smještaj se ne plaća na svakom mjestu, a običan posao s vizom za volontersku službu nije dozvoljen. Sljedeći korak: za volontersku službu prvo se obratite organizaciji u Njemačkoj koja vodi takav program; za au-pair pročitajte stranicu njemačke ambasade.

## Family, protection, visa

answer-ask-family-reunification = Supružnici, službeno prijavljeni životni partneri i maloljetna djeca mogu doći kod osobe koja ima, na primjer, njemačko državljanstvo, stalni boravak ili EU Blue Card. Viza se traži prije puta u njemačkoj ambasadi; supružnici moraju imati najmanje { $spouse_age_from } { $spouse_age_from ->
        [one] godinu
        [few] godine
       *[other] godina
    } i obično dokazati osnovni njemački (A1). Ako je toj osobi deportacija samo odgođena (Duldung) ili je u postupku za azil, to nije moguće. Ako ima supsidijarnu zaštitu (subsidiärer Schutz), spajanje je obustavljeno ({ $suspended_from } – { $suspended_to }); mogu se prijaviti samo izuzetno teški slučajevi. Sljedeći korak: skupite sve papire s liste njemačke ambasade nadležne za Vas, jer se nepotpuni zahtjevi ne mogu obraditi.

answer-ask-asylum = Azil možete tražiti samo u Njemačkoj ili na njenoj granici, i to lično; iz druge zemlje ili u ambasadi to nije moguće. Prvo se provjerava koja je evropska zemlja nadležna; zatim Savezna služba (BAMF) ispituje razloge, uz prevodioce koji moraju čuvati tajnu. Lični razgovor je najvažniji termin: recite sve svoje razloge i ponesite dokaze. Nezavisno savjetovanje humanitarnih organizacija (Asylverfahrensberatung) objašnjava Vaša prava i obaveze, ali ga nema svuda. Sljedeći korak: pročitajte stranicu UNHCR o pomoći u Njemačkoj i što ranije zatražite to savjetovanje.

answer-ask-temporary-protection = Ljudi koji su zbog rata pobjegli iz Ukrajine mogu dobiti boravišnu dozvolu za privremenu zaštitu (§ 24) bez postupka za azil. Ona uključuje smještaj, socijalnu pomoć, liječenje, školu i mogućnost rada. Dozvole koje su važile na dan { $section24_valid_on } produžavaju se automatski do datuma { $section24_extended_to }, bez zahtjeva. Od datuma { $other_eu_since } Njemačka odbija privremenu zaštitu ljudima koji je već imaju u drugoj zemlji EU. Sljedeći korak: prijavite se nakon dolaska; službeni portal Germany4Ukraine objašnjava gdje.

answer-ask-visa-procedure = Za boravak duži od { $national_visa_days } dana traži se nacionalna viza u njemačkoj ambasadi ili konzulatu nadležnom za mjesto gdje živite, sve češće online, na stranici Consular Services Portal. Tamo stoji lista svih papira; zatim imate jedan kratak termin za otiske prstiju, originale i taksu. Agencija Vam ne treba, a agencije ne dobijaju bolje termine. Od datuma { $no_remonstration_since } više nema prigovora u ambasadi (Remonstration): nakon odbijanja možete podnijeti novi zahtjev ili u roku od jednog mjeseca podnijeti tužbu sudu u Berlinu. Sljedeći korak: nađite svoju vizu na stranici Visa Navigator.

answer-ask-eu-citizens = Građanima EU ne treba ni viza ni boravišna dozvola: dovoljan je važeći pasoš (putovnica) ili lična karta (osobna iskaznica), a { $free_months ->
        [one] prvi { $free_months } mjesec je
        [few] prva { $free_months } mjeseca su
       *[other] prvih { $free_months } mjeseci je
    } bez uslova. Poslije toga morate raditi, učiti zanimanje, studirati, tražiti posao sa stvarnim izgledima ili imati dovoljno novca i zdravstveno osiguranje. Prijavite adresu (Anmeldung) u roku od { $register_weeks } { $register_weeks ->
        [one] sedmice
        [few] sedmice
       *[other] sedmica
    } nakon useljenja; treba Vam potvrda vlasnika stana. Članovima porodice iz zemalja izvan EU za ulazak obično treba viza. Sljedeći korak: ako imate pitanja o poslu, pitajte Faire Mobilität, gdje savjetuju besplatno na više jezika.

answer-ask-resettlers = Doseljenici njemačkog porijekla (Spätaussiedler) moraju zatražiti prijem prije nego što se presele u Njemačku; odlučuje Savezna upravna služba (BVA). Glavni uslovi su njemačko porijeklo, da ste izjavili da pripadate njemačkom narodu i da možete voditi jednostavan razgovor na njemačkom. Supružnik (u braku najmanje { $spouse_married_years } { $spouse_married_years ->
        [one] godinu
        [few] godine
       *[other] godina
    }) i potomci mogu biti uključeni u zahtjev; supružnici i odrasla djeca trebaju osnovni njemački (A1). Ne selite se prije toga: postupak u načelu mora biti završen prije nego što se nastanite u Njemačkoj. Sljedeći korak: pitajte njemačku ambasadu ili konzulat kako se zahtjev šalje u BVA.

answer-ask-language-learning = Koliko njemačkog trebate, zavisi od toga zašto dolazite: jedna njemačka ambasada navodi A1 za supružnike i au-pair i B1 za stručnu obuku. Za vizu važe samo potvrde priznatih ispitnih ustanova, kao što su Goethe-Institut, telc ili ÖSD, i ne bi trebale biti starije od jedne godine. Besplatno možete učiti online, na primjer uz kurs „Nico's Way“ (Deutsche Welle). Besplatan je i „Mein Weg nach Deutschland“ (Goethe-Institut), na jednostavnom njemačkom i na još { $mein_weg_more_languages } { $mein_weg_more_languages ->
        [one] jeziku
        [few] jezika
       *[other] jezika
    }. Sljedeći korak: počnite besplatan kurs i provjerite koju potvrdu traži njemačka ambasada nadležna za Vas.

answer-ask-integration-course = Redovni kurs za integraciju (Integrationskurs) ima { $german_lessons } { $german_lessons ->
        [one] sat
        [few] sata
       *[other] sati
    } njemačkog do nivoa B1 i { $orientation_lessons } { $orientation_lessons ->
        [one] sat
        [few] sata
       *[other] sati
    } o Njemačkoj, a održava se u Njemačkoj. Pravo na njega imaju, između ostalih, ljudi s prvom dugotrajnom boravišnom dozvolom zbog rada, spajanja porodice ili zaštite. Od datuma { $admission_stop_since } Savezna služba (BAMF) više ne prima nove dobrovoljne polaznike; to se odnosi na ljude koji traže azil, ljude kojima je deportacija odgođena (Duldung), ljude iz Ukrajine i građane EU. Ljudi s malim primanjima mogu zatražiti da ne plate taksu. Sljedeći korak: prije puta koristite kurseve jezika u svojoj zemlji ili besplatne kurseve na internetu.

answer-ask-documents = Njemačke službe mogu tražiti dokaz da je strani dokument pravi; kakav dokaz, to zavisi od zemlje koja ga je izdala. Za apostil (Apostille) idete u službu te zemlje, a ne u njemačku ambasadu. Za legalizaciju (Legalisation) idete u njemačku ambasadu ili konzulat u toj zemlji, i to traje duže. Dokaz se često traži za dokumente o rođenju i braku te za školska svjedočanstva ili potvrde s posla; neke njemačke ambasade traže i službeni prevod na njemački. Sljedeći korak: potražite svoju zemlju na stranici njemačkog ministarstva vanjskih poslova.

## Living in Germany

answer-ask-first-steps = Prijavite adresu (Anmeldung) u gradskoj upravi u roku od { $register_weeks } { $register_weeks ->
        [one] sedmice
        [few] sedmice
       *[other] sedmica
    } nakon useljenja; ponesite pasoš i potvrdu vlasnika stana, jer ugovor o stanu nije dovoljan. Nacionalna viza služi samo za ulazak: dok viza još važi, zatražite boravišnu dozvolu u službi za strance (Ausländerbehörde). Svi moraju imati zdravstveno osiguranje, a Vi birate kod koga ćete se osigurati. Za račun u banci trebate lični dokument i potvrdu o prijavi adrese. Sljedeći korak: prije puta napravite listu tih papira; oko prvih pitanja pomažu savjetnici MBE i JMD.

answer-ask-residence-permit = Služba za strance (Ausländerbehörde) u mjestu gdje živite produžava i mijenja boravišne dozvole; u dozvoli piše smijete li raditi i šta. Stalni boravak (Niederlassungserlaubnis) je po pravilu moguć nakon { $settlement_years } { $settlement_years ->
        [one] godine
        [few] godine
       *[other] godina
    }, uz siguran izvor novca za život, dovoljno velik stan, { $settlement_pension_months } { $settlement_pension_months ->
        [one] mjesec
        [few] mjeseca
       *[other] mjeseci
    } uplata za penziju (mirovinu) i dovoljno dobar njemački. Državljanstvo je moguće nakon { $citizenship_years } { $citizenship_years ->
        [one] godine
        [few] godine
       *[other] godina
    }, a dozvoljeno je imati više državljanstava; brži put je ukinut ({ $citizenship_abolished }). Sljedeći korak: rano zatražite termin i podnesite zahtjev prije nego što dozvola istekne.

answer-ask-housing = Stanarina ima tri dijela: osnovnu stanarinu, dodatne troškove i grijanje; većina stanova izdaje se bez namještaja, često i bez kuhinje. Kaucija (Kaution) smije biti najviše { $deposit_months } { $deposit_months ->
        [one] mjesečna stanarina
        [few] mjesečne stanarine
       *[other] mjesečnih stanarina
    } bez dodatnih troškova. Pročitajte ugovor prije nego što ga potpišete, jer ga je teško raskinuti. Nikada ne plaćajte dok ne vidite stan, ne potpišete ugovor i ne dobijete ključeve. Sljedeći korak: pripremite fasciklu s kratkim pismom, podacima o sebi, kopijom ličnog dokumenta ili dozvole i dokazom o primanjima.

answer-ask-money-banking = Za neke vize morate dokazati da možete platiti troškove života, na primjer blokiranim računom (Sperrkonto), stipendijom ili izjavom osobe u Njemačkoj da će snositi Vaše troškove. Za studente je od datuma { $blocked_account_since } iznos { $blocked_account_year } godišnje. Podići se može samo mjesečni iznos (za studente { $blocked_account_month }), a Vi birate kod koga ćete otvoriti račun. U Njemačkoj Vam za zaradu i stanarinu treba tekući račun (Girokonto); ponesite lični dokument i dokaz o adresi i uporedite troškove računa. Sljedeći korak: na stranici njemačke ambasade nadležne za Vas provjerite iznos za svoju vizu.

answer-ask-social-benefits = Jobcenter plaća osnovnu pomoć ljudima koji mogu raditi, ali ne mogu živjeti od svojih primanja; od datuma { $basic_income_renamed } ona se zove Grundsicherungsgeld (prije: Bürgergeld). U { $basic_income_year }. godini za odraslu osobu bez partnera iznosi { $basic_income_month } mjesečno i uz to primjerena stanarina. Dječji dodatak (Kindergeld) u { $child_benefit_year }. godini iznosi { $child_benefit_month } mjesečno za svako dijete; ko ga može dobiti, zavisi od boravišnog statusa. Da sigurno živite od vlastitog novca, jedan je od uslova za stalni boravak. Sljedeći korak: pitajte MBE ili JMD za savjet prije nego što se oslonite na socijalnu pomoć.

answer-ask-health = Zdravstveno osiguranje (Krankenversicherung) je u Njemačkoj obavezno za sve; većina ljudi je u zakonskom osiguranju, a doprinos dijele radnik i poslodavac. Za vizu obično treba putno osiguranje ili osiguranje za strance (Incoming), dok Vas ne primi njemačko osiguranje. Kad ste bolesni, prvo idite kod porodičnog doktora (Hausarzt), kojeg slobodno birate, i ponesite karticu osiguranja. Kad je život u opasnosti, u Njemačkoj zovite { $emergency_phone }. Sljedeći korak: pitajte njemačku ambasadu nadležnu za Vas koje osiguranje prihvata za Vašu vizu.

answer-ask-mental-health = Dobro je što pitate: ne morate ostati sami s tim. U Njemačkoj, kad prijeti neposredna opasnost ili neko želi umrijeti, zovite { $emergency_phone } ili idite u bilo koju bolnicu, danju ili noću. Telefonseelsorge (telefon za ljude u krizi) sluša Vas besplatno i anonimno: { $telefonseelsorge_phone }. Psihosocijalni centri nude savjetovanje i terapiju uz prevodioca za izbjeglice i ljude koji su preživjeli mučenje; čeka se dugo, zato je i porodični doktor (Hausarzt) dobar prvi kontakt. Sljedeći korak: još danas razgovarajte s osobom kojoj vjerujete ili s nekom od ovih službi.

answer-ask-pregnancy = Trudnice su u Njemačkoj posebno zaštićene: imaju savjetovanje, preglede i trudničku knjižicu (Mutterpass), koju daje ginekolog. Zaštita zaposlenih trudnica i majki (Mutterschutz) počinje { $leave_weeks_before } { $leave_weeks_before ->
        [one] sedmicu
        [few] sedmice
       *[other] sedmica
    } prije porođaja i završava { $leave_weeks_after } { $leave_weeks_after ->
        [one] sedmicu
        [few] sedmice
       *[other] sedmica
    } poslije njega. Savjetovališta za trudnice su besplatna i možete izabrati bilo koje. Sljedeći korak: hitna linija za trudnice javlja se u svako doba, besplatno i anonimno, uz prevodioce za mnoge jezike: { $pregnancy_phone }, a može i preko chata i e-maila.

answer-ask-children-school = Škola je obavezna za svako dijete koje živi u Njemačkoj; školski sistem nije isti u svim saveznim pokrajinama. Mala djeca mogu ići u vrtić (Kita) ili kod dadilje i tamo brzo nauče njemački. Vrtić i škola traže dokaz o vakcini (cijepljenju) protiv ospica (malih boginja). Porodice s malo novca dobijaju pomoć za ručak, izlete i školski pribor. Sljedeći korak: ponesite školska svjedočanstva i potvrde o vakcinama svoje djece.

answer-ask-disability = Niko u Njemačkoj ne smije biti u lošijem položaju zbog invaliditeta, a osobe s invaliditetom imaju pravo na pomoć. Mala djeca mogu rano dobiti podršku, a roditelji biraju između običnog i posebnog vrtića; u nekim školama sva djeca uče zajedno. Postoji i pomoć da se posao nađe i prilagodi. Savjetovališta EUTB besplatno pomažu osobama s invaliditetom i njihovim bližnjima, u cijeloj Njemačkoj. Sljedeći korak: potražite savjetovalište EUTB blizu mjesta u kojem planirate živjeti.

answer-ask-labour-rights = Potpišite ugovor o radu tek kad ga razumijete; poslodavac mora platiti obavljen posao i bez pisanog ugovora. Postoji zakonska najniža zarada (Mindestlohn): u { $minimum_wage_year }. godini iznosi { $minimum_wage_hour } na sat, ali ne važi za ljude na stručnoj obuci ni za neke ljude na praksi. Kad poslodavac ne isplati zaradu, ne plati bolovanje ili prisiljava na duži rad, to je iskorištavanje i kažnjivo je. Radnici iz zemalja EU mogu pitati Faire Mobilität, isto besplatno. Sljedeći korak: ako dolazite iz zemlje izvan EU, pitajte Faire Integration; savjet o zaradi, radnom vremenu i otkazu je besplatan, i iz druge zemlje.

answer-ask-fraud = Dobro je što prvo provjeravate ponudu. Termin u njemačkoj ambasadi i formulari su besplatni; plaća se samo službena taksa za vizu, a agencije ne dobijaju bolje termine. Znaci upozorenja su: traže novac prije nego što ste išta vidjeli, nema razgovora, obećavaju sigurnu vizu, pišu s besplatne e-mail adrese, tjeraju Vas da brzo odlučite. Trgovci prodaju čak i ugovore i lažne potvrde, a zbog lažnih papira zahtjev bude odbijen. Sljedeći korak: ne plaćajte, nego prvo pokažite ponudu ili ugovor nekom savjetovalištu, na primjer Faire Integration.

answer-ask-discrimination = U Njemačkoj zakon (AGG, zakon o jednakom postupanju prema svima) zabranjuje da neko bude u lošijem položaju zbog etničkog porijekla, spola (pola), vjere ili uvjerenja, invaliditeta, godina ili seksualnog identiteta, na poslu i pri svakodnevnoj kupovini i uslugama. Savezna služba protiv diskriminacije savjetuje besplatno. Mjesna savjetovališta pomažu kad se to desi na poslu, u školi, u državnim službama, u trgovini ili pri traženju stana. Građani EU prema kojima je neka služba nepravedna mogu pitati i SOLVIT. Sljedeći korak: zapišite šta se desilo i razgovarajte sa savjetovalištem; ono Vam može pomoći da se žalite ili da idete na sud.

## Danger, ways, return

answer-ask-emergency = Ako sada prijeti opasnost i u Njemačkoj ste, zovite { $police_phone } (policija) ili { $emergency_phone } (hitna pomoć, vatrogasci); { $emergency_phone } važi u svim zemljama EU. Linija za žene koje trpe nasilje je besplatna i anonimna, danju i noću, na { $women_languages } { $women_languages ->
        [one] jeziku
        [few] jezika
       *[other] jezika
    }: { $women_phone }. Ako neko drži Vaš pasoš ili Vas tjera da radite, savjetovališta mreže KOK pomažu besplatno i nezavisno od vlasti. Sljedeći korak: ako ste u opasnosti, zovite odmah; linija za žene odgovara i preko chata i e-maila.

answer-ask-irregular-route = Svi putevi bez vize su opasni, morem i kopnom, i ljudi na njima umiru. Krijumčari šire glasine da bi prodali put, ali rezervisana mjesta, novac za dobrodošlicu i besplatne kuće ne postoje. Azil je moguć za ljude kojima treba zaštita; ispituje se svaki slučaj, a prvo se provjerava koja je evropska zemlja nadležna. Ako ste već na putu, savjet možete dobiti i u zemljama kroz koje prolazite; u opasnosti na moru zovite obalnu stražu. Sljedeći korak: na stranici Visa Navigator pogledajte postoji li za Vas zakonit put, kao što su posao, stručna obuka, studij ili porodica.

answer-ask-return = Savjetovanje o povratku (Rückkehrberatung) ne obavezuje ni na šta: poslije njega Vi odlučujete želite li otići. Program REAG/GARP plaća putovanje, daje novac za put i, za neka državljanstva, pomoć za početak; na to ne postoji zakonsko pravo. Nakon odbijenog zahtjeva za azil ili deportacije može postojati zabrana ulaska do { $entry_ban_years } { $entry_ban_years ->
        [one] godine
        [few] godine
       *[other] godina
    }; možete tražiti da se skrati. Nakon povratka centri GIZ i partneri u mnogim zemljama pomažu oko obuke i posla. Sljedeći korak: idite u savjetovalište za povratak, jer se zahtjevi podnose tamo, a ne direktno.

answer-ask-family-tracing = Služba traženja njemačkog Crvenog krsta (križa), DRK-Suchdienst, traži rodbinu nestalu u ratu, bijegu ili seobi i sve ostaje povjerljivo. Radi zajedno s društvima Crvenog krsta i Crvenog polumjeseca u cijelom svijetu; za potragu treba strpljenja i ona ne uspije uvijek. Na stranici „Trace the Face“ možete vidjeti fotografije ljudi koji traže svoje; član porodice koji prepozna fotografiju može napisati poruku. Za nestalu djecu postoji broj u cijeloj Evropi: { $missing_children_phone }. Sljedeći korak: počnite kod Crvenog krsta ili Crvenog polumjeseca u zemlji u kojoj ste sada.

answer-ask-driving-licence = Vozačke dozvole (Führerschein) iz EU, Norveške, Islanda i Lihtenštajna i dalje važe u Njemačkoj. Dozvola iz druge zemlje važi samo { $licence_months } { $licence_months ->
        [one] mjesec
        [few] mjeseca
       *[other] mjeseci
    } nakon što se nastanite; vožnja poslije toga je kažnjiva. Da biste je zamijenili, obično morate položiti teorijski i praktični ispit; za neke zemlje to ne važi. Trebate, između ostalog, original dozvole s prevodom, pregled vida i kurs prve pomoći. Sljedeći korak: u službi za vozačke dozvole (Fahrerlaubnisbehörde) u mjestu gdje ćete živjeti pitajte koje ispite trebate.

answer-ask-volunteer-networks = „Start with a Friend“ povezuje ljude migrantskog porijekla i druge ljude, od { $friend_age_from } { $friend_age_from ->
        [one] godine
        [few] godine
       *[other] godina
    } nadalje; ne košta ništa. Migrantske organizacije osnivaju migranti; ima kulturnih, vjerskih, ženskih i grupa mladih. Klubovi i društva (Verein) i volontiranje, na primjer u sportu ili kod vatrogasaca, lak su način da upoznate ljude. Mnogi gradovi imaju volonterske centre i grupe koje pomažu. Sljedeći korak: u aplikaciji Integreat potražite grupe i savjetovališta u gradu u kojem planirate živjeti.

answer-western-balkans = Ljudi s pasošem Albanije, Bosne i Hercegovine, Crne Gore, Kosova, Sjeverne Makedonije ili Srbije imaju još jedan put, pravilo za Zapadni Balkan (Westbalkanregelung): s ponudom za posao možete raditi gotovo svaki posao, a priznavanje treba samo za zanimanja koja uređuje zakon, kao što je doktor. Broj mjesta u godini je ograničen; u { $western_balkans_year }. godini potrošena su prije kraja godine. Vaš poslodavac mora najprije tražiti saglasnost Savezne agencije za rad (Bundesagentur für Arbeit), prije vašeg termina za vizu. Gdje se prijavi vrlo mnogo ljudi, ambasada izvlači termine žrijebom, pa agencija ne donosi nikakvu prednost. Sljedeći korak: pročitajte šta o ovom pravilu piše na stranici njemačke ambasade u vašoj zemlji.
