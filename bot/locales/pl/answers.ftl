### Polish: written by a language model, not yet read by a native speaker.
### The 36 answers: what Vorweg says first when somebody asks about a topic.
### Plain Polish as public offices write it today: "ty" in the imperative and the present, "Ciebie, Twój" with a
### capital letter, impersonal forms where they sound natural; no past tense about the reader (it would show a gender).
### Full dates are followed by "r.".

## Advice, work and learning

answer-ask-counselling = W Niemczech osobom, które niedawno przyjechały, pomagają dwa rodzaje poradni: MBE (Migrationsberatung) dla dorosłych powyżej { $mbe_age_over } { $mbe_age_over ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    } i JMD (Jugendmigrationsdienst) dla osób w wieku od { $jmd_age_from } do { $jmd_age_to } { $jmd_age_to ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }. MBE pomaga w sprawach takich jak kurs językowy, mieszkanie, praca, zdrowie i szkoła. Z bezpłatnej aplikacji mbeon, czyli czatu MBE, można korzystać z każdego miejsca. W sprawach pracy osobom spoza UE bezpłatnie doradza Faire Integration, także wtedy, gdy są jeszcze za granicą. Następny krok: napisz, ile masz lat i gdzie jesteś, a poszukam odpowiedniej poradni.

answer-ask-work-visa = Wykwalifikowani pracownicy spoza UE zwykle potrzebują wizy krajowej jeszcze przed wyjazdem. Praca musi pasować do uznanego dyplomu lub uznanego wykształcenia zawodowego, więc wcześnie zacznij starać się o uznanie (Anerkennung). Do Niebieskiej Karty (EU Blue Card) potrzebne są: uznany lub porównywalny dyplom uczelni, oferta pracy i, w { $blue_card_year } roku, pensja brutto powyżej { $blue_card_salary } rocznie; w zawodach, w których brakuje ludzi, i dla niedawnych absolwentów próg to { $blue_card_salary_lower } rocznie. W zawodzie regulowanym, na przykład lekarza lub pielęgniarki, trzeba też mieć prawo wykonywania zawodu albo przyrzeczenie, że się je dostanie. Następny krok: znajdź w Visa Navigator wizę dla siebie.

answer-ask-opportunity-card = Z kartą szans (Chancenkarte) wykwalifikowane osoby spoza UE mogą przyjechać do Niemiec szukać pracy, nie mając jeszcze oferty. Są dwie drogi: kwalifikacje w pełni uznane w Niemczech albo co najmniej { $points_needed } { $points_needed ->
        [one] punkt
        [few] punkty
        [many] punktów
       *[other] punktu
    } w systemie punktowym. W systemie punktowym potrzebny jest dyplom uczelni lub co najmniej { $training_years } { $training_years ->
        [one] rok
        [few] lata
        [many] lat
       *[other] roku
    } nauki zawodu, w obu przypadkach uznane w kraju pochodzenia, a także niemiecki A1 lub angielski B2. Trzeba udowodnić, że ma się z czego żyć; wolno dorabiać do { $side_job_hours } { $side_job_hours ->
        [one] godziny
        [few] godzin
        [many] godzin
       *[other] godziny
    } tygodniowo. Następny krok: zanim złożysz wniosek, sprawdź bezpłatnie na oficjalnym portalu, czy spełniasz warunki.

answer-ask-job-search = W Niemczech do podania o pracę należą: list motywacyjny, życiorys (Lebenslauf: zwykle w tabeli, ostatnia praca na początku) i świadectwa. Wysyła się je jako PDF e-mailem albo pocztą, tak jak napisano w ogłoszeniu; zdjęcie dodaje się często, ale nie jest obowiązkowe. Osoby z krajów UE mogą też skorzystać z porad i pośrednictwa pracy w EURES. Nie płać za ofertę pracy: pośrednicy sprzedawali już umowy o pracę, które były sfałszowane. Następny krok: zapytaj na oficjalnej infolinii „Praca i życie w Niemczech”, która udziela pierwszych porad o pracy, wizie i uznaniu kwalifikacji.

answer-ask-recognition = Uznanie (Anerkennung) polega na porównaniu zagranicznych kwalifikacji z niemieckimi; wniosek można złożyć ze swojego kraju. Osobom spoza UE, które chcą pracować w swoim zawodzie, uznanie jest zwykle potrzebne do wizy. W zawodzie regulowanym, na przykład pielęgniarki, nie wolno pracować bez zezwolenia państwa; różnice można wyrównać egzaminem z wiedzy albo okresem adaptacyjnym. Poradnia ZSBA pomaga bezpłatnie w { $zsba_languages } { $zsba_languages ->
        [one] języku
        [few] językach
        [many] językach
       *[other] języka
    }, znajduje właściwy urząd i sprawdza dokumenty, ale decyzję podejmuje ten urząd. Następny krok: skontaktuj się z ZSBA, można też z zagranicy.

answer-ask-vocational-training = Nauka zawodu (Ausbildung) odbywa się w firmie i w szkole zawodowej; trwa od { $training_years_from } do { $training_years_to } { $training_years_to ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    } i dostaje się za nią wynagrodzenie. Osoby spoza UE potrzebują wizy i zwykle niemieckiego na poziomie B1; kto nie ma jeszcze { $search_age_under } { $search_age_under ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }, może też dostać wizę na szukanie miejsca nauki, na najwyżej { $search_months } { $search_months ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }. Jeśli wynagrodzenie jest za niskie, trzeba udowodnić, że ma się resztę pieniędzy na życie, na przykład na zablokowanym koncie (Sperrkonto). Ostrożnie: przestępcy sprzedają umowy o naukę zawodu i fałszywe świadectwa. Następny krok: przeczytaj na stronie niemieckiego Ministerstwa Spraw Zagranicznych, która wiza do nauki zawodu pasuje do Ciebie.

answer-ask-study = Wiele uczelni sprawdza zagraniczne świadectwa przez uni-assist; dokumenty i cała opłata muszą dotrzeć przed końcem terminu. Do świadectw z Chin, Indii lub Wietnamu potrzebny jest certyfikat APS. Do wizy studenckiej trzeba udowodnić, że ma się z czego żyć: od { $blocked_account_since } r. kwota na zablokowanym koncie (Sperrkonto) to { $blocked_account_year } rocznie, czyli { $blocked_account_month } miesięcznie. Wniosek o wizę złóż dużo wcześniej, bo ambasady Niemiec nie mają trybu ekspresowego. Następny krok: zapytaj w DAAD, Niemieckiej Centrali Wymiany Akademickiej, która ma biura w wielu krajach.

answer-ask-au-pair-volunteering = Au pair mieszka u rodziny goszczącej od { $au_pair_months_from } do { $au_pair_months_to } { $au_pair_months_to ->
        [one] miesiąca
        [few] miesięcy
        [many] miesięcy
       *[other] miesiąca
    }, zna niemiecki na poziomie A1, a składając wniosek o wizę, ma od { $au_pair_age_from } do { $au_pair_age_to } { $au_pair_age_to ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }. Rodziną goszczącą nie mogą być krewni, a jej językiem musi być niemiecki. Wolontariat (FSJ, FÖJ lub Bundesfreiwilligendienst) trwa od { $service_months_from } do { $service_months_to } { $service_months_to ->
        [one] miesiąca
        [few] miesięcy
        [many] miesięcy
       *[other] miesiąca
    } i też wymaga wizy. Zaplanuj pieniądze: nie każda placówka płaci za mieszkanie, a zwykła praca z wizą na wolontariat jest niedozwolona. Następny krok: w sprawie wolontariatu napisz najpierw do organizacji w Niemczech, która prowadzi taki program; o au pair przeczytaj na stronie ambasady Niemiec.

## Family, protection, visa

answer-ask-family-reunification = Mąż, żona, zarejestrowany partner lub partnerka i niepełnoletnie dzieci mogą dołączyć do osoby, która ma na przykład obywatelstwo Niemiec, pobyt stały lub EU Blue Card. O wizę wnioskuje się w ambasadzie Niemiec przed wyjazdem; mąż lub żona musi mieć co najmniej { $spouse_age_from } { $spouse_age_from ->
        [one] rok
        [few] lata
        [many] lat
       *[other] roku
    } i zwykle znać podstawy niemieckiego (A1). Jeśli ta osoba ma pobyt tolerowany (Duldung) lub trwa jej procedura azylowa, to niemożliwe. Jeśli ma ochronę uzupełniającą (subsidiärer Schutz), łączenie rodzin jest zawieszone od { $suspended_from } r. do { $suspended_to } r.; zgłaszać można tylko wyjątkowo trudne przypadki. Następny krok: zbierz wszystkie dokumenty z listy ambasady Niemiec, bo niepełnych wniosków nie można rozpatrzyć.

answer-ask-asylum = O azyl można poprosić tylko w Niemczech lub na ich granicy, osobiście; z zagranicy ani w ambasadzie nie jest to możliwe. Najpierw sprawdza się, który kraj europejski jest odpowiedzialny; potem Urząd Federalny (BAMF) bada powody, z pomocą tłumaczy, którzy muszą dochować tajemnicy. Najważniejszy termin to osobista rozmowa w urzędzie: opowiedz o wszystkich swoich powodach i weź ze sobą dowody. Niezależne porady organizacji pomocowych (Asylverfahrensberatung) wyjaśniają Twoje prawa i obowiązki, ale nie wszędzie są dostępne. Następny krok: przeczytaj stronę pomocy UNHCR o Niemczech i jak najwcześniej poproś o taką poradę.

answer-ask-temporary-protection = Osoby, które uciekły z Ukrainy z powodu wojny, mogą dostać zezwolenie na pobyt w ramach ochrony czasowej (paragraf 24), bez procedury azylowej. Obejmuje ono zakwaterowanie, świadczenia socjalne, opiekę medyczną, szkołę i dostęp do pracy. Zezwolenia, które były ważne { $section24_valid_on } r., przedłuża się automatycznie, bez wniosku, do { $section24_extended_to } r. Od { $other_eu_since } r. osobom, które mają już ochronę czasową w innym kraju UE, Niemcy jej odmawiają. Następny krok: po przyjeździe zarejestruj się; gdzie to zrobić, wyjaśnia oficjalny portal Germany4Ukraine.

answer-ask-visa-procedure = Na pobyt dłuższy niż { $national_visa_days } { $national_visa_days ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dnia
    } wniosek o wizę krajową składa się w ambasadzie lub konsulacie Niemiec właściwym dla miejsca zamieszkania, coraz częściej online w Consular Services Portal. Portal pokazuje listę wszystkich dokumentów; potem jest jedna krótka wizyta: odciski palców, oryginały i opłata. Pośrednik nie jest potrzebny i nie dostanie lepszego terminu. Od { $no_remonstration_since } r. nie ma już odwołania w ambasadzie (Remonstration): po odmowie można złożyć nowy wniosek albo w ciągu jednego miesiąca wnieść skargę do sądu w Berlinie. Następny krok: znajdź swoją wizę w Visa Navigator.

answer-ask-eu-citizens = Obywatele UE nie potrzebują wizy ani zezwolenia na pobyt: wystarczy ważny paszport lub dowód osobisty, a { $free_months ->
        [one] przez pierwszy miesiąc
        [few] przez pierwsze { $free_months } miesiące
        [many] przez pierwszych { $free_months } miesięcy
       *[other] przez pierwsze { $free_months } miesiąca
    } nie ma żadnych warunków. Potem trzeba pracować, uczyć się zawodu, studiować, szukać pracy z realną szansą albo mieć dość pieniędzy i ubezpieczenie zdrowotne. Zamelduj się (Anmeldung) w ciągu { $register_weeks } { $register_weeks ->
        [one] tygodnia
        [few] tygodni
        [many] tygodni
       *[other] tygodnia
    } od wprowadzenia się; potrzebne jest potwierdzenie od osoby, która wynajmuje Ci mieszkanie. Członkowie rodziny spoza UE zwykle potrzebują wizy, żeby wjechać. Następny krok: w sprawach pracy zapytaj w Faire Mobilität, która doradza bezpłatnie i w kilku językach.

answer-ask-resettlers = Późni przesiedleńcy pochodzenia niemieckiego (Spätaussiedler) muszą złożyć wniosek o przyjęcie, zanim przeprowadzą się do Niemiec; decyduje Federalny Urząd Administracji (BVA). Główne warunki to niemieckie pochodzenie, zadeklarowanie niemieckiej narodowości i umiejętność prostej rozmowy po niemiecku. Do wniosku można włączyć męża lub żonę (po co najmniej { $spouse_married_years } { $spouse_married_years ->
        [one] roku
        [few] latach
        [many] latach
       *[other] roku
    } małżeństwa) i potomków; małżonkowie i dorosłe dzieci muszą znać podstawy niemieckiego (A1). Nie przeprowadzaj się wcześniej: zasadniczo procedura musi się skończyć, zanim zamieszkasz w Niemczech. Następny krok: zapytaj w ambasadzie lub konsulacie Niemiec, jak wysłać wniosek do BVA.

answer-ask-language-learning = To, jaki poziom niemieckiego jest potrzebny, zależy od celu: jedna z ambasad Niemiec podaje A1 dla małżonków i au pair, a B1 do nauki zawodu. Do wizy liczą się tylko certyfikaty uznanych instytucji, takich jak Goethe-Institut, telc lub ÖSD, i nie powinny być starsze niż rok. Uczyć się można bezpłatnie w internecie, na przykład z „Nico's Way” od Deutsche Welle. „Mein Weg nach Deutschland” od Goethe-Institut też jest bezpłatny: po niemiecku w prostych słowach i w { $mein_weg_more_languages } { $mein_weg_more_languages ->
        [one] innym języku
        [few] innych językach
        [many] innych językach
       *[other] innego języka
    }. Następny krok: zacznij bezpłatny kurs i sprawdź, jakiego certyfikatu wymaga ambasada Niemiec tam, gdzie mieszkasz.

answer-ask-integration-course = Ogólny kurs integracyjny (Integrationskurs) to { $german_lessons } { $german_lessons ->
        [one] lekcja
        [few] lekcje
        [many] lekcji
       *[other] lekcji
    } niemieckiego do poziomu B1 i { $orientation_lessons } { $orientation_lessons ->
        [one] lekcja
        [few] lekcje
        [many] lekcji
       *[other] lekcji
    } o Niemczech; odbywa się w Niemczech. Prawo do niego mają między innymi osoby z pierwszym długoterminowym zezwoleniem na pobyt w związku z pracą, łączeniem rodziny lub ochroną. Od { $admission_stop_since } r. Urząd Federalny (BAMF) nie daje nowych zgód na dobrowolny udział; dotyczy to osób ubiegających się o azyl, osób z pobytem tolerowanym, osób z Ukrainy i obywateli UE. Osoby o niskich dochodach mogą złożyć wniosek o zwolnienie z opłaty. Następny krok: przed wyjazdem skorzystaj z kursów językowych w swoim kraju lub z bezpłatnej nauki w internecie.

answer-ask-documents = Niemieckie urzędy mogą zażądać dowodu, że zagraniczny dokument jest prawdziwy; jaki to ma być dowód, zależy od kraju, który wydał dokument. Po klauzulę apostille (Apostille) idzie się do urzędu tego kraju, a nie do ambasady Niemiec. Po legalizację (Legalisation) idzie się do ambasady lub konsulatu Niemiec w tym kraju i trwa to dłużej. Takiego dowodu często wymaga się do aktów urodzenia i małżeństwa oraz do świadectw ze szkoły lub z pracy; niektóre ambasady Niemiec chcą też urzędowego tłumaczenia na niemiecki. Następny krok: znajdź swój kraj na stronie niemieckiego Ministerstwa Spraw Zagranicznych.

## Living in Germany

answer-ask-first-steps = W ciągu { $register_weeks } { $register_weeks ->
        [one] tygodnia
        [few] tygodni
        [many] tygodni
       *[other] tygodnia
    } od wprowadzenia się zamelduj się w urzędzie miasta (Anmeldung); weź paszport i potwierdzenie od osoby, która wynajmuje Ci mieszkanie, bo sama umowa najmu nie wystarczy. Wiza krajowa jest tylko na wjazd: póki jest ważna, złóż wniosek o zezwolenie na pobyt w urzędzie do spraw cudzoziemców (Ausländerbehörde). Każdy musi mieć ubezpieczenie zdrowotne, a ubezpieczyciela wybiera się samodzielnie. Do konta w banku potrzebne są dokument tożsamości i potwierdzenie zameldowania. Następny krok: przed wyjazdem zrób listę tych dokumentów; w pierwszych sprawach pomagają doradcy MBE i JMD.

answer-ask-residence-permit = Urząd do spraw cudzoziemców (Ausländerbehörde) tam, gdzie mieszkasz, przedłuża i zmienia zezwolenia na pobyt; w zezwoleniu jest napisane, czy wolno pracować i w jakiej pracy. Zezwolenie na pobyt stały (Niederlassungserlaubnis) można z reguły dostać po { $settlement_years } { $settlement_years ->
        [one] roku
        [few] latach
        [many] latach
       *[other] roku
    }, jeśli ma się zapewnione utrzymanie, dość duże mieszkanie, składki emerytalne za { $settlement_pension_months } { $settlement_pension_months ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    } i wystarczającą znajomość niemieckiego. Obywatelstwo jest możliwe po { $citizenship_years } { $citizenship_years ->
        [one] roku
        [few] latach
        [many] latach
       *[other] roku
    } i wolno mieć więcej niż jedno; szybszą drogę zniesiono ({ $citizenship_abolished }). Następny krok: wcześnie umów się na wizytę i złóż wniosek, zanim zezwolenie straci ważność.

answer-ask-housing = Opłata za mieszkanie ma trzy części: czynsz podstawowy, koszty dodatkowe i ogrzewanie; większość mieszkań wynajmuje się bez mebli, często też bez urządzonej kuchni. Kaucja (Kaution) może wynosić najwyżej tyle, ile czynsz za { $deposit_months } { $deposit_months ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    } bez kosztów dodatkowych. Przeczytaj umowę, zanim ją podpiszesz, bo trudno ją wypowiedzieć. Nigdy nie płać, zanim zobaczysz mieszkanie, podpiszesz umowę i dostaniesz klucze. Następny krok: przygotuj teczkę: krótki list, informacje o sobie, kopię dowodu tożsamości lub zezwolenia na pobyt i zaświadczenie o dochodach.

answer-ask-money-banking = Do niektórych wiz trzeba udowodnić, że ma się z czego żyć: na przykład zablokowanym kontem (Sperrkonto), stypendium albo zobowiązaniem osoby w Niemczech, że pokryje koszty. Dla studentów kwota od { $blocked_account_since } r. to { $blocked_account_year } rocznie. Wypłacać można tylko kwotę miesięczną (studenci: { $blocked_account_month }), a firmę, która prowadzi konto, wybiera się samodzielnie. W Niemczech do pensji i czynszu potrzebne jest zwykłe konto (Girokonto); weź dokument tożsamości i potwierdzenie adresu i porównaj opłaty. Następny krok: sprawdź kwotę dla swojej wizy na stronie ambasady Niemiec tam, gdzie mieszkasz.

answer-ask-social-benefits = Urząd Jobcenter wypłaca podstawowe świadczenie osobom, które mogą pracować, ale nie mogą utrzymać się ze swoich dochodów; od { $basic_income_renamed } r. nazywa się ono Grundsicherungsgeld (wcześniej: Bürgergeld). W { $basic_income_year } roku stawka dla samotnej osoby dorosłej to { $basic_income_month } miesięcznie i do tego czynsz w rozsądnej wysokości. Zasiłek na dzieci (Kindergeld) w { $child_benefit_year } roku to { $child_benefit_month } miesięcznie na każde dziecko; kto może go dostać, zależy od statusu pobytu. Zapewnione własne utrzymanie to jeden z warunków pobytu stałego. Następny krok: zanim zaczniesz liczyć na świadczenia, poproś o poradę w MBE lub JMD.

answer-ask-health = Ubezpieczenie zdrowotne (Krankenversicherung) jest w Niemczech obowiązkowe dla wszystkich; większość osób ma ubezpieczenie ustawowe, a składkę dzielą między siebie pracownik i pracodawca. Do wizy zwykle potrzebne jest ubezpieczenie podróżne lub ubezpieczenie dla przyjeżdżających, aż do czasu zapisania się do niemieckiego ubezpieczyciela. Gdy zachorujesz, idź najpierw do lekarza rodzinnego (Hausarzt), którego wybiera się swobodnie, i weź kartę ubezpieczenia. Gdy w Niemczech zagrożone jest życie, dzwoń pod numer { $emergency_phone }. Następny krok: zapytaj w ambasadzie Niemiec tam, gdzie mieszkasz, jakie ubezpieczenie uznaje do Twojej wizy.

answer-ask-mental-health = Dobrze, że pytasz: nie trzeba radzić sobie z tym w pojedynkę. Gdy w Niemczech jest bezpośrednie niebezpieczeństwo lub ktoś chce umrzeć, dzwoń pod { $emergency_phone } albo idź do dowolnego szpitala, w dzień i w nocy. Telefon zaufania (Telefonseelsorge) wysłucha bezpłatnie i anonimowo: { $telefonseelsorge_phone }. Ośrodki psychospołeczne dają porady i terapię z tłumaczem uchodźcom i osobom, które przeżyły tortury; czeka się długo, więc na początek dobry jest też lekarz rodzinny (Hausarzt). Następny krok: porozmawiaj jeszcze dziś z jedną osobą, której ufasz, albo z kimś w jednym z tych miejsc.

answer-ask-pregnancy = Kobiety w ciąży są w Niemczech szczególnie chronione: są porady, badania lekarskie i karta ciąży (Mutterpass) od ginekologa. Ochrona macierzyństwa w pracy (Mutterschutz) zaczyna się { $leave_weeks_before } { $leave_weeks_before ->
        [one] tydzień
        [few] tygodnie
        [many] tygodni
       *[other] tygodnia
    } przed porodem i kończy się { $leave_weeks_after } { $leave_weeks_after ->
        [one] tydzień
        [few] tygodnie
        [many] tygodni
       *[other] tygodnia
    } po nim. Poradnie dla kobiet w ciąży są bezpłatne i można wybrać dowolną. Następny krok: telefon pomocy dla kobiet w ciąży odpowiada o każdej porze, bezpłatnie i anonimowo, z tłumaczami wielu języków: { $pregnancy_phone }, także na czacie i e-mailem.

answer-ask-children-school = Szkoła jest obowiązkowa dla każdego dziecka, które mieszka w Niemczech; system szkolny jest różny w różnych krajach związkowych. Małe dzieci mogą chodzić do żłobka lub przedszkola (Kita) albo do opiekunki dziennej i szybko uczą się tam niemieckiego. Żłobek, przedszkole i szkoła wymagają dowodu szczepienia przeciw odrze. Rodziny, które mają mało pieniędzy, dostają pomoc na obiady, wycieczki i przybory szkolne. Następny krok: weź ze sobą świadectwa szkolne dzieci i dokumenty szczepień.

answer-ask-disability = W Niemczech nikogo nie wolno traktować gorzej z powodu niepełnosprawności, a osoby z niepełnosprawnością mają prawo do pomocy. Małe dzieci mogą dostać wczesne wsparcie, a rodzice wybierają między zwykłym przedszkolem a specjalnym; niektóre szkoły uczą wszystkie dzieci razem. Jest też wsparcie w znalezieniu pracy i dostosowaniu jej do potrzeb. Poradnie EUTB pomagają osobom z niepełnosprawnością i ich bliskim bezpłatnie, w całych Niemczech. Następny krok: znajdź poradnię EUTB blisko miejsca, w którym chcesz zamieszkać.

answer-ask-labour-rights = Podpisz umowę o pracę dopiero wtedy, gdy ją rozumiesz; za wykonaną pracę pracodawca musi zapłacić także bez umowy na piśmie. Jest ustawowa płaca minimalna (Mindestlohn): w { $minimum_wage_year } roku to { $minimum_wage_hour } za godzinę, ale nie dla osób, które uczą się zawodu, i niektórych praktykantów. Niewypłacona pensja, niezapłacone zwolnienie lekarskie lub wymuszona dłuższa praca to wyzysk i za to grozi kara. Pracownicy z krajów UE mogą pytać w Faire Mobilität, też bezpłatnie. Następny krok: jeśli jesteś spoza UE, zapytaj w Faire Integration; porady o płacy, czasie pracy i zwolnieniu są tam bezpłatne, także z zagranicy.

answer-ask-fraud = Dobrze jest najpierw sprawdzić ofertę. Termin w ambasadzie Niemiec i formularze są bezpłatne; płaci się tylko urzędową opłatę za wizę, a pośrednicy nie dostają lepszych terminów. Znaki ostrzegawcze to: żądanie pieniędzy, zanim cokolwiek zobaczysz, brak rozmowy o pracę, gwarancja wizy, darmowy adres e-mail, nacisk na szybką decyzję. Handlarze sprzedają też umowy i fałszywe świadectwa, a fałszywe dokumenty prowadzą do odmowy. Następny krok: nie płać i najpierw pokaż ofertę lub umowę w poradni, na przykład w Faire Integration.

answer-ask-discrimination = W Niemczech ustawa (AGG, ogólna ustawa o równym traktowaniu) zabrania gorszego traktowania z powodu pochodzenia etnicznego, płci, religii lub światopoglądu, niepełnosprawności, wieku lub tożsamości seksualnej, w pracy oraz przy codziennych zakupach i usługach. Federalny Urząd Antydyskryminacyjny doradza bezpłatnie. Lokalne poradnie pomagają, gdy zdarza się to w pracy, w szkole, w urzędzie, w sklepie lub przy szukaniu mieszkania. Obywatele UE, których urząd traktuje niesprawiedliwie, mogą też zapytać w SOLVIT. Następny krok: zapisz, co się stało, i porozmawiaj z kimś w poradni; może ona pomóc złożyć skargę lub pójść do sądu.

## Danger, ways, return

answer-ask-emergency = Jeśli teraz grozi niebezpieczeństwo i jesteś w Niemczech, dzwoń: { $police_phone } (policja) lub { $emergency_phone } (pogotowie, straż pożarna); { $emergency_phone } działa we wszystkich krajach UE. Telefon pomocy dla kobiet, które doświadczają przemocy, jest bezpłatny i anonimowy, działa w dzień i w nocy, w { $women_languages } { $women_languages ->
        [one] języku
        [few] językach
        [many] językach
       *[other] języka
    }: { $women_phone }. Jeśli ktoś zatrzymuje Twój paszport lub zmusza Cię do pracy, poradnie sieci KOK pomagają bezpłatnie i niezależnie od urzędów. Następny krok: jeśli grozi niebezpieczeństwo, dzwoń teraz; telefon dla kobiet odpowiada też na czacie i e-mailem.

answer-ask-irregular-route = Wszystkie drogi bez wizy są niebezpieczne, morzem i lądem, i giną na nich ludzie. Przemytnicy rozsiewają plotki, żeby sprzedać podróż, ale zarezerwowane miejsca, pieniądze na powitanie i darmowe domy nie istnieją. Azyl jest możliwy dla osób, które potrzebują ochrony; bada się każdy przypadek, a najpierw sprawdza się, który kraj europejski jest odpowiedzialny. Jeśli jesteś już w drodze, porady można dostać w krajach tranzytu; w niebezpieczeństwie na morzu wezwij straż przybrzeżną. Następny krok: sprawdź w Visa Navigator, czy jest dla Ciebie legalna droga, na przykład praca, nauka zawodu, studia lub rodzina.

answer-ask-return = Poradnictwo w sprawie powrotu (Rückkehrberatung) niczego nie przesądza: o tym, czy chcesz wyjechać, decydujesz potem. Program REAG/GARP płaci za podróż, daje pieniądze na drogę i, obywatelom niektórych krajów, pomoc na start; prawo nie gwarantuje tej pomocy. Po odrzuceniu wniosku o azyl lub po deportacji może obowiązywać zakaz wjazdu, najwyżej na { $entry_ban_years } { $entry_ban_years ->
        [one] rok
        [few] lata
        [many] lat
       *[other] roku
    }; można prosić o jego skrócenie. Po powrocie centra GIZ i ich partnerzy w wielu krajach pomagają w nauce zawodu i w znalezieniu pracy. Następny krok: idź do poradni w sprawie powrotu, bo wnioski składa się tam, a nie bezpośrednio w programie.

answer-ask-family-tracing = Służba Poszukiwań Niemieckiego Czerwonego Krzyża (DRK-Suchdienst) szuka bliskich, którzy zaginęli w czasie wojny, ucieczki lub migracji, i zachowuje poufność. Współpracuje z Czerwonym Krzyżem i Czerwonym Półksiężycem na całym świecie; poszukiwania wymagają cierpliwości i nie zawsze dają wynik. Na stronie „Trace the Face” są zdjęcia osób, które szukają bliskich; ktoś z rodziny, kto zobaczy zdjęcie, może napisać wiadomość. W sprawie zaginionych dzieci jest numer dla całej Europy: { $missing_children_phone }. Następny krok: zacznij od Czerwonego Krzyża lub Czerwonego Półksiężyca w kraju, w którym jesteś.

answer-ask-driving-licence = Prawo jazdy (Führerschein) z UE, Norwegii, Islandii lub Liechtensteinu pozostaje w Niemczech ważne. Prawo jazdy z innego kraju jest ważne tylko przez { $licence_months } { $licence_months ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    } od zamieszkania w Niemczech; późniejsza jazda jest karalna. Żeby je wymienić, zwykle trzeba zdać egzamin teoretyczny i praktyczny; w przypadku niektórych krajów nie jest to konieczne. Potrzebne są między innymi oryginał prawa jazdy z tłumaczeniem, badanie wzroku i kurs pierwszej pomocy. Następny krok: zapytaj w urzędzie do spraw praw jazdy (Fahrerlaubnisbehörde) tam, gdzie zamieszkasz, jakie egzaminy są potrzebne.

answer-ask-volunteer-networks = „Start with a Friend” łączy ludzi z historią migracji i bez niej, w wieku od { $friend_age_from } { $friend_age_from ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }; to nic nie kosztuje. Organizacje migrantów zakładają sami migranci; są grupy kulturalne, religijne, kobiece i młodzieżowe. Kluby i stowarzyszenia (Verein) oraz wolontariat, na przykład w sporcie lub w straży pożarnej, to łatwy sposób, żeby poznać ludzi. W wielu miastach są centra wolontariatu i grupy pomocowe. Następny krok: poszukaj w aplikacji Integreat grup i poradni w mieście, w którym chcesz zamieszkać.

answer-western-balkans = Osoby z paszportem Albanii, Bośni i Hercegowiny, Czarnogóry, Kosowa, Macedonii Północnej lub Serbii mają jeszcze jedną drogę, regułę dla Bałkanów Zachodnich (Westbalkanregelung): z ofertą pracy można wykonywać prawie każdą pracę; tylko zawody regulowane, na przykład lekarz, wymagają uznania kwalifikacji. Liczba miejsc w roku jest ograniczona; w { $western_balkans_year } roku wyczerpały się przed końcem roku. Pracodawca musi najpierw poprosić o zgodę Federalną Agencję Pracy, jeszcze przed terminem w sprawie wizy. Tam, gdzie zgłasza się bardzo dużo osób, ambasada losuje terminy, więc pośrednik nie daje żadnej przewagi. Następny krok: przeczytaj stronę ambasady Niemiec w swoim kraju o tej regule.
