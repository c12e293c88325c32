### Romanian: written by a language model, not yet read by a native speaker.

## Advice, work and learning

answer-ask-counselling = În Germania, două feluri de servicii de consiliere îi ajută pe nou-veniți: MBE (Migrationsberatung) pentru adulții de peste { $mbe_age_over ->
        [one] { $mbe_age_over } an
        [few] { $mbe_age_over } ani
       *[other] { $mbe_age_over } de ani
    } și JMD (Jugendmigrationsdienst) pentru cei de la { $jmd_age_from } la { $jmd_age_to ->
        [one] { $jmd_age_to } an
        [few] { $jmd_age_to } ani
       *[other] { $jmd_age_to } de ani
    }. MBE ajută cu cursuri de limbă, locuință, muncă, sănătate și școală. Aplicația MBE de chat, mbeon, este gratuită și o puteți folosi de oriunde. Când este vorba de muncă, Faire Integration dă sfaturi gratuit persoanelor din afara UE, chiar dacă încă nu sunt în Germania. Pasul următor: spuneți-mi ce vârstă aveți și unde sunteți, iar eu caut un centru de consiliere potrivit pentru dumneavoastră.

answer-ask-work-visa = Lucrătorii calificați din afara UE au nevoie, de regulă, de o viză națională înainte de călătorie. Locul de muncă trebuie să corespundă unei diplome sau calificări profesionale recunoscute, așa că începeți din timp recunoașterea (Anerkennung). Pentru Cartea albastră a UE (EU Blue Card) trebuie o diplomă universitară recunoscută sau comparabilă, o ofertă de muncă și, în { $blue_card_year }, un salariu brut de peste { $blue_card_salary } pe an; pentru meserii cu lipsă de personal și absolvenți recenți, limita este { $blue_card_salary_lower } pe an. Într-o profesie reglementată, ca medic sau asistent medical, trebuie și dreptul de practică sau o promisiune că îl primiți. Pasul următor: căutați viza potrivită în Visa Navigator.

answer-ask-opportunity-card = Cu cardul oportunităților (Chancenkarte), persoanele calificate din afara UE pot veni în Germania ca să caute de lucru, fără să aibă o ofertă de muncă. Sunt două căi: o calificare recunoscută pe deplin în Germania sau cel puțin { $points_needed ->
        [one] { $points_needed } punct
        [few] { $points_needed } puncte
       *[other] { $points_needed } de puncte
    } în sistemul de puncte. Pentru puncte vă trebuie o diplomă universitară sau cel puțin { $training_years ->
        [one] { $training_years } an
        [few] { $training_years } ani
       *[other] { $training_years } de ani
    } de formare profesională, în ambele cazuri cu recunoaștere în țara de origine, și germană A1 sau engleză B2. Trebuie să dovediți că aveți bani de trai; o slujbă secundară de cel mult { $side_job_hours ->
        [one] { $side_job_hours } oră
        [few] { $side_job_hours } ore
       *[other] { $side_job_hours } de ore
    } pe săptămână este permisă. Pasul următor: înainte să depuneți cererea, faceți testul gratuit de pe portalul oficial.

answer-ask-job-search = În Germania, când cereți un loc de muncă, trimiteți o scrisoare de intenție, un CV (Lebenslauf: de obicei un tabel, cu ultimul loc de muncă la început) și diplome și adeverințe. Le trimiteți ca PDF prin e-mail sau prin poștă, cum cere anunțul; o fotografie se pune des, dar nu este obligatorie. Persoanele din țările UE pot primi sfaturi și ajutor să găsească de lucru și de la EURES. Nu plătiți pentru o ofertă de muncă: unii intermediari au vândut contracte de muncă false. Pasul următor: întrebați la linia telefonică oficială „Muncă și viață în Germania”, care dă primele sfaturi despre loc de muncă, viză și recunoaștere.

answer-ask-recognition = Prin recunoaștere (Anerkennung), calificarea dumneavoastră din străinătate este comparată cu cea germană; cererea o puteți face din țara dumneavoastră. Persoanele din afara UE care vor să lucreze în meseria lor au, de regulă, nevoie de recunoaștere pentru viză. Într-o profesie reglementată, ca asistent medical, nu aveți voie să lucrați fără autorizație de la stat; un examen de cunoștințe sau o perioadă de adaptare poate acoperi diferențele. Centrul de consiliere ZSBA ajută gratuit, în { $zsba_languages ->
        [one] { $zsba_languages } limbă
        [few] { $zsba_languages } limbi
       *[other] { $zsba_languages } de limbi
    }, găsește oficiul potrivit și verifică actele; decizia o ia autoritatea responsabilă. Pasul următor: luați legătura cu ZSBA; se poate și din străinătate.

answer-ask-vocational-training = În formarea profesională (Ausbildung) învățați o meserie într-o firmă și la o școală profesională; durează de la { $training_years_from } la { $training_years_to } ani și este plătită. Persoanele din afara UE au nevoie de viză și, de regulă, de germană la nivelul B1; cine are sub { $search_age_under ->
        [one] { $search_age_under } an
        [few] { $search_age_under } ani
       *[other] { $search_age_under } de ani
    } poate primi și o viză de cel mult { $search_months ->
        [one] { $search_months } lună
        [few] { $search_months } luni
       *[other] { $search_months } de luni
    }, ca să caute un loc de formare. Dacă plata este prea mică, trebuie să dovediți că aveți restul banilor de trai, de exemplu cu un cont blocat (Sperrkonto). Atenție: unii infractori vând certificate false și contracte de formare. Pasul următor: citiți pe pagina Ministerului german de Externe ce viză de formare vi se potrivește.

answer-ask-study = Multe universități verifică diplomele străine prin uni-assist; actele și toată taxa trebuie să ajungă acolo înainte de termenul-limită. Pentru diplome din China, India sau Vietnam vă trebuie un certificat APS. Pentru viza de studii trebuie să dovediți că aveți bani de trai: din { $blocked_account_since }, suma pentru un cont blocat (Sperrkonto) este de { $blocked_account_year } pe an, adică { $blocked_account_month } pe lună. Cereți viza cu mult timp înainte, pentru că ambasadele Germaniei nu au o procedură rapidă. Pasul următor: întrebați la DAAD, Serviciul German de Schimb Academic, care are birouri în multe țări.

answer-ask-au-pair-volunteering = O persoană au pair stă la o familie-gazdă între { $au_pair_months_from } și { $au_pair_months_to ->
        [one] { $au_pair_months_to } lună
        [few] { $au_pair_months_to } luni
       *[other] { $au_pair_months_to } de luni
    }, are între { $au_pair_age_from } și { $au_pair_age_to ->
        [one] { $au_pair_age_to } an
        [few] { $au_pair_age_to } ani
       *[other] { $au_pair_age_to } de ani
    } când cere viza și știe germană la nivelul A1. Familia-gazdă nu are voie să fie rudă cu ea, iar limba vorbită în familie trebuie să fie germana. Un serviciu de voluntariat (FSJ, FÖJ sau Bundesfreiwilligendienst) durează între { $service_months_from } și { $service_months_to ->
        [one] { $service_months_to } lună
        [few] { $service_months_to } luni
       *[other] { $service_months_to } de luni
    }; și pentru el trebuie viză. Socotiți-vă banii: nu peste tot se plătește locuința, iar cu viza de voluntariat nu aveți voie să aveți o slujbă obișnuită. Pasul următor: pentru voluntariat, scrieți mai întâi unei organizații din Germania care are un astfel de program; pentru au pair, citiți pagina ambasadei Germaniei.

## Family, protection, visa

answer-ask-family-reunification = Soțul sau soția, partenerul înregistrat și copiii minori pot veni la cineva care are, de exemplu, cetățenie germană, drept de ședere permanentă sau Cartea albastră a UE. Cereți viza la ambasada Germaniei înainte de călătorie; soțul sau soția trebuie să aibă minimum { $spouse_age_from ->
        [one] { $spouse_age_from } an
        [few] { $spouse_age_from } ani
       *[other] { $spouse_age_from } de ani
    } și, de regulă, să dovedească germană de bază (A1). Dacă persoana este tolerată (Duldung) sau în procedura de azil, nu se poate. Dacă are protecție subsidiară (subsidiärer Schutz), venirea familiei e suspendată din { $suspended_from } până la { $suspended_to }; se pot anunța doar cazuri deosebit de grele. Pasul următor: adunați toate actele de pe lista ambasadei Germaniei de care țineți; dosarele incomplete nu se prelucrează.

answer-ask-asylum = Azil puteți cere numai personal, în Germania sau la granița ei; din străinătate sau la o ambasadă nu se poate. Întâi se verifică ce țară europeană este responsabilă; apoi Oficiul Federal (BAMF) examinează motivele, cu interpreți care trebuie să păstreze secretul. Interviul personal este întâlnirea cea mai importantă: spuneți toate motivele și aduceți dovezile pe care le aveți. Consilierea independentă de la organizațiile de ajutor social (Asylverfahrensberatung) vă explică ce drepturi și ce obligații aveți, dar nu există peste tot. Pasul următor: citiți pagina de ajutor UNHCR pentru Germania și cereți această consiliere cât mai devreme.

answer-ask-temporary-protection = Oamenii care au fugit din Ucraina din cauza războiului pot primi un permis de ședere pentru protecție temporară (§ 24), fără procedură de azil. El cuprinde cazare, ajutor social, îngrijire medicală, școală și acces la muncă. Permisele care erau valabile la { $section24_valid_on } se prelungesc automat până la { $section24_extended_to }, fără cerere. Din { $other_eu_since }, celor care au deja protecție temporară în altă țară din UE li se refuză această protecție în Germania. Pasul următor: înregistrați-vă după sosire; portalul oficial Germany4Ukraine arată unde.

answer-ask-visa-procedure = Pentru o ședere de peste { $national_visa_days ->
        [one] { $national_visa_days } zi
        [few] { $national_visa_days } zile
       *[other] { $national_visa_days } de zile
    } cereți o viză națională la ambasada sau la consulatul Germaniei care răspunde de locul unde locuiți, tot mai des online, pe Consular Services Portal. Portalul vă arată lista cu toate actele; apoi aveți o singură programare, scurtă, pentru amprente, actele originale și taxă. Nu aveți nevoie de o agenție, iar agențiile nu primesc programări mai bune. Din { $no_remonstration_since }, contestația la ambasadă (Remonstration) nu mai există: după un refuz puteți face o cerere nouă sau, în termen de o lună, puteți deschide un proces la tribunalul din Berlin. Pasul următor: căutați viza potrivită în Visa Navigator.

answer-ask-eu-citizens = Cetățenii UE nu au nevoie de viză sau de permis de ședere: ajunge un pașaport sau o carte de identitate valabilă, iar la început, timp de { $free_months ->
        [one] { $free_months } lună
        [few] { $free_months } luni
       *[other] { $free_months } de luni
    }, nu există nicio condiție. După aceea trebuie să lucrați, să faceți o formare profesională sau studii, să căutați de lucru cu șanse reale ori să aveți destui bani și asigurare de sănătate. Înregistrați-vă adresa (Anmeldung) în cel mult { $register_weeks ->
        [one] { $register_weeks } săptămână
        [few] { $register_weeks } săptămâni
       *[other] { $register_weeks } de săptămâni
    } după ce vă mutați; vă trebuie o adeverință de la proprietar. Membrii familiei din afara UE au nevoie, de obicei, de viză ca să intre. Pasul următor: pentru întrebări despre muncă, întrebați la Faire Mobilität, care dă sfaturi gratuit în mai multe limbi.

answer-ask-resettlers = Etnicii germani (Spätaussiedler) trebuie să ceară primirea înainte să se mute în Germania; hotărăște Oficiul Federal de Administrație (BVA). Condițiile principale: să aveți origine germană, să vă fi declarat de etnie germană și să puteți purta o discuție simplă în germană. Pot fi incluși soțul sau soția (după cel puțin { $spouse_married_years ->
        [one] { $spouse_married_years } an
        [few] { $spouse_married_years } ani
       *[other] { $spouse_married_years } de ani
    } de căsătorie) și urmașii; soțul sau soția și copiii adulți au nevoie de germană de bază (A1). Nu vă mutați înainte: în principiu, procedura trebuie să se fi încheiat înainte să vă stabiliți în Germania. Pasul următor: întrebați la ambasada sau la consulatul Germaniei cum se trimite cererea la BVA.

answer-ask-language-learning = Ce nivel de germană vă trebuie depinde de scop: o ambasadă a Germaniei indică A1 pentru soți și pentru au pair și B1 pentru formarea profesională. Pentru viză contează doar certificatele date de centre de examinare recunoscute, ca Goethe-Institut, telc sau ÖSD, și n-ar trebui să fie mai vechi de un an. Puteți învăța gratuit online, de exemplu cu „Nico's Way” de la Deutsche Welle. Și „Mein Weg nach Deutschland” de la Goethe-Institut este gratuit, în germană simplă și în încă { $mein_weg_more_languages ->
        [one] { $mein_weg_more_languages } limbă
        [few] { $mein_weg_more_languages } limbi
       *[other] { $mein_weg_more_languages } de limbi
    }. Pasul următor: începeți un curs gratuit și vedeți ce certificat cere ambasada Germaniei care răspunde de locul unde locuiți.

answer-ask-integration-course = Cursul general de integrare (Integrationskurs) are { $german_lessons ->
        [one] { $german_lessons } lecție
        [few] { $german_lessons } lecții
       *[other] { $german_lessons } de lecții
    } de germană până la B1 și { $orientation_lessons ->
        [one] { $orientation_lessons } lecție
        [few] { $orientation_lessons } lecții
       *[other] { $orientation_lessons } de lecții
    } despre Germania și se ține în Germania. Au dreptul la el, printre alții, cei care au un prim permis de ședere pe termen lung pentru muncă, reîntregirea familiei sau protecție. Din { $admission_stop_since }, Oficiul Federal (BAMF) nu mai aprobă înscrieri voluntare noi; este vorba de solicitanții de azil, persoanele tolerate (Duldung), oamenii din Ucraina și cetățenii UE. Cine are venit mic poate cere să nu plătească taxa. Pasul următor: înainte de călătorie, folosiți, în țara unde sunteți, cursuri de limbă sau oferte online gratuite.

answer-ask-documents = Autoritățile germane pot cere dovada că un act străin este autentic; ce dovadă trebuie depinde de țara care a eliberat actul. Pentru apostilă (Apostille) mergeți la o autoritate din acea țară, nu la ambasada Germaniei. Pentru supralegalizare (Legalisation) mergeți la ambasada sau la consulatul Germaniei de acolo; durează mai mult. Dovada se cere des pentru certificate de naștere și de căsătorie și pentru diplome de școală sau acte de la locul de muncă; unele ambasade ale Germaniei cer și o traducere oficială în germană. Pasul următor: căutați țara dumneavoastră pe pagina Ministerului german de Externe.

## Living in Germany

answer-ask-first-steps = Înregistrați-vă adresa (Anmeldung) la primărie în cel mult { $register_weeks ->
        [one] { $register_weeks } săptămână
        [few] { $register_weeks } săptămâni
       *[other] { $register_weeks } de săptămâni
    } după ce vă mutați; aduceți pașaportul și adeverința de la proprietar, pentru că nu ajunge contractul de închiriere. Viza națională este doar pentru intrare: cereți permisul de ședere la oficiul pentru străini (Ausländerbehörde) cât timp viza mai este valabilă. Toată lumea trebuie să aibă asigurare de sănătate; la cine vă asigurați, alegeți dumneavoastră. Pentru un cont bancar vă trebuie un act de identitate și dovada că v-ați înregistrat adresa. Pasul următor: faceți o listă cu aceste acte înainte de călătorie; consilierii de la MBE și JMD ajută la primele întrebări.

answer-ask-residence-permit = Oficiul pentru străini (Ausländerbehörde) din locul unde locuiți prelungește și schimbă permisele de ședere; în permis scrie dacă aveți voie să lucrați și ce anume. Dreptul de ședere permanentă (Niederlassungserlaubnis) se poate primi, de regulă, după { $settlement_years ->
        [one] { $settlement_years } an
        [few] { $settlement_years } ani
       *[other] { $settlement_years } de ani
    }, dacă aveți un trai asigurat, o locuință destul de mare, { $settlement_pension_months ->
        [one] { $settlement_pension_months } lună
        [few] { $settlement_pension_months } luni
       *[other] { $settlement_pension_months } de luni
    } de contribuții la pensie și știți destulă germană. Cetățenia germană este posibilă după { $citizenship_years ->
        [one] { $citizenship_years } an
        [few] { $citizenship_years } ani
       *[other] { $citizenship_years } de ani
    }, și puteți avea mai multe cetățenii; calea mai rapidă a fost desființată în { $citizenship_abolished }. Pasul următor: cereți din timp o programare și depuneți cererea înainte să expire permisul.

answer-ask-housing = Chiria are trei părți: chiria de bază, cheltuielile suplimentare și încălzirea; cele mai multe locuințe se închiriază fără mobilă, adesea fără bucătărie. Garanția (Kaution) poate fi cel mult cât chiria pe { $deposit_months ->
        [one] { $deposit_months } lună
        [few] { $deposit_months } luni
       *[other] { $deposit_months } de luni
    }, fără cheltuielile suplimentare. Citiți contractul înainte să semnați, pentru că se desface greu. Nu plătiți niciodată înainte să fi văzut locuința, să fi semnat contractul și să fi primit cheile. Pasul următor: pregătiți un dosar cu o scrisoare scurtă, informații despre dumneavoastră, o copie a cărții de identitate sau a permisului de ședere și o dovadă a venitului.

answer-ask-money-banking = Pentru unele vize trebuie să dovediți că aveți bani de trai, de exemplu cu un cont blocat (Sperrkonto), o bursă sau angajamentul unei persoane din Germania că plătește pentru dumneavoastră. Pentru studenți, din { $blocked_account_since } suma este de { $blocked_account_year } pe an. Se poate scoate doar o sumă pe lună ({ $blocked_account_month } pentru studenți), iar unde deschideți contul alegeți dumneavoastră. În Germania vă trebuie un cont curent (Girokonto) pentru salariu și chirie; aduceți un act de identitate și dovada adresei și comparați comisioanele. Pasul următor: verificați suma pentru viză pe pagina ambasadei Germaniei de care țineți.

answer-ask-social-benefits = Oficiul pentru muncă (Jobcenter) plătește un ajutor de bază celor care pot lucra, dar nu se pot întreține din venitul lor; din { $basic_income_renamed }, acest ajutor se numește Grundsicherungsgeld (înainte: Bürgergeld). În { $basic_income_year }, suma pentru un adult singur este de { $basic_income_month } pe lună, plus o chirie rezonabilă. Alocația pentru copii (Kindergeld) este, în { $child_benefit_year }, de { $child_benefit_month } pe lună pentru fiecare copil; cine o poate primi depinde de statutul de ședere. Pentru șederea permanentă, una dintre condiții este să aveți un trai asigurat din banii dumneavoastră. Pasul următor: cereți un sfat la MBE sau JMD înainte să vă bazați pe aceste ajutoare.

answer-ask-health = Asigurarea de sănătate (Krankenversicherung) este obligatorie pentru toți în Germania; cei mai mulți sunt la o asigurare publică, iar angajatul și angajatorul plătesc împreună contribuția. Pentru viză vă trebuie, de obicei, o asigurare de călătorie sau una pentru nou-veniți, până vă înscrieți la un asigurător german. Când vă îmbolnăviți, mergeți întâi la un medic de familie (Hausarzt), pe care îl alegeți liber, și luați cardul de asigurare. Dacă în Germania este în pericol viața cuiva, sunați la { $emergency_phone }. Pasul următor: întrebați la ambasada Germaniei care răspunde de locul unde locuiți ce asigurare acceptă pentru viză.

answer-ask-mental-health = E bine că întrebați: nu trebuie să treceți prin asta fără ajutor. În Germania, când este un pericol imediat sau cineva vrea să moară, sunați la { $emergency_phone } sau mergeți la orice spital, ziua sau noaptea. La Telefonseelsorge (telefon de sprijin sufletesc) vă ascultă cineva gratuit și fără să vă ceară numele: { $telefonseelsorge_phone }. Centrele psihosociale oferă consiliere și terapie cu interpreți pentru refugiați și pentru cei care au trecut prin tortură; se așteaptă mult, de aceea și medicul de familie (Hausarzt) este bun pentru început. Pasul următor: vorbiți chiar azi cu cineva în care aveți încredere sau cu unul dintre aceste servicii.

answer-ask-pregnancy = În Germania, femeile însărcinate sunt protejate în mod special: există consiliere, controale medicale și carnetul gravidei (Mutterpass), de la medicul ginecolog. Protecția maternității (Mutterschutz), pentru angajate, începe cu { $leave_weeks_before ->
        [one] { $leave_weeks_before } săptămână
        [few] { $leave_weeks_before } săptămâni
       *[other] { $leave_weeks_before } de săptămâni
    } înainte de naștere și se termină la { $leave_weeks_after ->
        [one] { $leave_weeks_after } săptămână
        [few] { $leave_weeks_after } săptămâni
       *[other] { $leave_weeks_after } de săptămâni
    } după naștere. Centrele de consiliere pentru sarcină sunt gratuite și puteți alege orice centru. Pasul următor: linia de urgență pentru gravide răspunde oricând, gratuit și fără să vă ceară numele, cu interpreți pentru multe limbi: { $pregnancy_phone }, și prin chat și e-mail.

answer-ask-children-school = Școala este obligatorie pentru fiecare copil care locuiește în Germania; sistemul școlar diferă de la o regiune (Land) la alta. Copiii mici pot merge la creșă sau grădiniță (Kita) ori la o persoană care îngrijește copii, și acolo învață repede germana. Grădinița și școala cer dovada vaccinului împotriva rujeolei (pojarului). Familiile cu bani puțini primesc ajutor pentru masa de prânz, excursii și rechizite. Pasul următor: aduceți cu dumneavoastră actele de la școală și actele de vaccinare ale copiilor.

answer-ask-disability = În Germania, nimeni nu are voie să fie dezavantajat din cauza unei dizabilități, iar persoanele cu dizabilități au dreptul la ajutor. Copiii mici pot primi sprijin de timpuriu, iar părinții aleg între o grădiniță obișnuită și una specială; în unele școli, toți copiii învață împreună. Există sprijin și pentru găsirea unui loc de muncă și adaptarea lui. Centrele de consiliere EUTB ajută gratuit persoanele cu dizabilități și rudele lor, în toată Germania. Pasul următor: căutați un centru EUTB aproape de locul unde vreți să locuiți.

answer-ask-labour-rights = Semnați un contract de muncă doar dacă îl înțelegeți; angajatorul trebuie să plătească munca făcută chiar și fără contract scris. Există un salariu minim prin lege (Mindestlohn): în { $minimum_wage_year } este de { $minimum_wage_hour } pe oră, dar nu și pentru cei în formare profesională și pentru unii practicanți. Salariul reținut, zilele de boală neplătite sau munca forțată peste program înseamnă exploatare și sunt pedepsite de lege. Lucrătorii din țările UE pot întreba la Faire Mobilität, tot gratuit. Pasul următor: dacă veniți din afara UE, întrebați la Faire Integration; sfaturile despre salariu, program de lucru și concediere sunt gratuite, și din străinătate.

answer-ask-fraud = Faceți bine că verificați întâi oferta. Programarea la ambasada Germaniei și formularele sunt gratuite; se plătește doar taxa oficială de viză, iar agențiile nu primesc programări mai bune. Semne de alarmă: vi se cer bani înainte să fi văzut ceva, nu există interviu, viza este garantată, adresa de e-mail este una gratuită, cineva vă grăbește să hotărâți. Unii vând și certificate false și contracte, iar actele false duc la refuz. Pasul următor: nu plătiți și arătați întâi oferta sau contractul unui serviciu de consiliere, de exemplu Faire Integration.

answer-ask-discrimination = În Germania, o lege (AGG, Legea generală privind egalitatea de tratament) interzice să fie cineva dezavantajat din cauza originii etnice, a sexului, a religiei sau a convingerilor, a unei dizabilități, a vârstei sau a identității sexuale, la muncă și la cumpărături și contracte obișnuite. Agenția Federală Antidiscriminare dă sfaturi gratuit. Centrele locale de consiliere ajută când se întâmplă la muncă, la școală, la autorități, în magazine sau când căutați locuință. Cetățenii UE tratați nedrept de o autoritate pot întreba și la SOLVIT. Pasul următor: scrieți ce s-a întâmplat și vorbiți cu un serviciu de consiliere; vă poate ajuta să faceți plângere sau să mergeți în instanță.

## Danger, ways, return

answer-ask-emergency = Dacă acum este un pericol și sunteți în Germania, sunați la { $police_phone } (poliție) sau la { $emergency_phone } (ambulanță, pompieri); { $emergency_phone } merge în toate țările UE. Linia de ajutor pentru femeile care suferă violență este gratuită și anonimă, zi și noapte, în { $women_languages ->
        [one] { $women_languages } limbă
        [few] { $women_languages } limbi
       *[other] { $women_languages } de limbi
    }: { $women_phone }. Dacă cineva vă ține pașaportul sau vă obligă să munciți, centrele de consiliere din rețeaua KOK ajută gratuit și independent de autorități. Pasul următor: dacă sunteți în pericol, sunați acum; linia de ajutor pentru femei răspunde și prin chat și e-mail.

answer-ask-irregular-route = Toate drumurile fără viză sunt periculoase, pe mare și pe uscat, și pe ele mor oameni. Călăuzele răspândesc zvonuri ca să vândă călătoria, dar locurile rezervate, banii de bun venit și casele gratuite nu există. Azilul este posibil pentru cei care au nevoie de protecție; fiecare caz este examinat, iar întâi se verifică ce țară europeană este responsabilă. Dacă sunteți deja pe drum, puteți primi sfaturi în țările de tranzit; în pericol pe mare, sunați la paza de coastă. Pasul următor: vedeți în Visa Navigator dacă există o cale legală pentru dumneavoastră, ca munca, formarea profesională, studiile sau familia.

answer-ask-return = Consilierea pentru întoarcere (Rückkehrberatung) nu hotărăște nimic dinainte: după ea decideți dumneavoastră dacă vreți să plecați. Programul REAG/GARP plătește drumul, dă bani de călătorie și, pentru unele cetățenii, un ajutor de început; nu există un drept legal la acești bani. După o cerere de azil respinsă sau după o expulzare poate exista o interdicție de intrare de cel mult { $entry_ban_years ->
        [one] { $entry_ban_years } an
        [few] { $entry_ban_years } ani
       *[other] { $entry_ban_years } de ani
    }; puteți cere să fie scurtată. După întoarcere, centrele GIZ și partenerii din multe țări ajută cu formare și locuri de muncă. Pasul următor: mergeți la un centru de consiliere pentru întoarcere, pentru că cererile se fac acolo, nu direct.

answer-ask-family-tracing = Serviciul de căutare al Crucii Roșii Germane (DRK-Suchdienst) caută rude dispărute în război, în refugiu sau în migrație, iar totul rămâne confidențial. Lucrează cu Crucea Roșie și Semiluna Roșie din toată lumea; căutarea cere răbdare și nu duce întotdeauna la un rezultat. Pe „Trace the Face” puteți vedea fotografii ale oamenilor care caută; o rudă care vede o fotografie poate scrie un mesaj. Pentru copii dispăruți există un număr de telefon în toată Europa: { $missing_children_phone }. Pasul următor: începeți cu Crucea Roșie sau Semiluna Roșie din țara unde sunteți.

answer-ask-driving-licence = Permisele de conducere (Führerschein) din UE, Norvegia, Islanda și Liechtenstein rămân valabile în Germania. Un permis din altă țară este valabil doar { $licence_months ->
        [one] { $licence_months } lună
        [few] { $licence_months } luni
       *[other] { $licence_months } de luni
    } după ce vă stabiliți în Germania; dacă mai conduceți după aceea, este infracțiune. Ca să îl schimbați, trebuie de obicei să treceți un examen teoretic și unul practic; unele țări sunt scutite. Vă trebuie, printre alte acte, permisul original cu traducere, un test de vedere și un curs de prim ajutor. Pasul următor: întrebați la oficiul pentru permise (Fahrerlaubnisbehörde) din locul unde veți locui ce examene aveți de dat.

answer-ask-volunteer-networks = „Start with a Friend” îi aduce împreună pe oameni cu și fără rădăcini în altă țară, de la { $friend_age_from ->
        [one] { $friend_age_from } an
        [few] { $friend_age_from } ani
       *[other] { $friend_age_from } de ani
    }; nu costă nimic. Sunt și organizații înființate de migranți: grupuri culturale, religioase, de femei și de tineri. Asociațiile (Verein) și voluntariatul, de exemplu la sport sau la pompieri, sunt un mod ușor de a cunoaște oameni. Multe orașe au centre de voluntari și grupuri de ajutor. Pasul următor: căutați în aplicația Integreat grupuri și centre de consiliere în orașul unde vreți să locuiți.

answer-western-balkans = Cine are pașaport din Albania, Bosnia și Herțegovina, Kosovo, Macedonia de Nord, Muntenegru sau Serbia mai are o cale, regula pentru Balcanii de Vest (Westbalkanregelung): cu o ofertă de muncă puteți face aproape orice muncă; numai profesiile reglementate, ca medic, cer recunoașterea. Numărul locurilor pe an este limitat; în { $western_balkans_year } s-au terminat înainte de sfârșitul anului. Angajatorul trebuie să ceară mai întâi acordul Agenției Federale pentru Muncă, înainte de programarea dumneavoastră pentru viză. Unde cer foarte mulți oameni, ambasada trage la sorți programările, deci o agenție nu aduce niciun avantaj. Pasul următor: citiți pagina ambasadei germane din țara dumneavoastră despre această regulă.
