### Polish: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("Ty").
### Countries arrive in the nominative: they stand in brackets. German places have no case endings.

reason-emergency-first = Możliwe, że grozi Ci niebezpieczeństwo: ta pomoc jest na początku.
reason-help-against-violence = Pomaga kobietom w razie przemocy, nękania i przymuszania do małżeństwa.
reason-help-against-trafficking = Pomaga w razie handlu ludźmi i wyzysku. Nie trzeba iść na policję.
reason-help-in-a-crisis = Ktoś do rozmowy w kryzysie, bez podawania nazwiska.
reason-help-for-young-in-a-crisis = Ktoś do rozmowy w kryzysie, dla dzieci i młodzieży.
# { $topic }
reason-fits-topic = Doradza na temat: { $topic }.
reason-recognition-before-entry = Doradza osobom, które są jeszcze za granicą, w sprawie uznania ich kwalifikacji.
reason-recognition-advice = Doradza w sprawie uznania zagranicznych kwalifikacji.
# { $country }
reason-recognition-partner-in-your-country = Niemiecka izba handlowa pomaga w uznaniu kwalifikacji ({ $country }).
reason-labour-rights-non-eu = Doradza osobom spoza UE w sprawie praw w pracy, także przed przyjazdem.
reason-labour-rights-eu = Doradza pracownikom z krajów UE w sprawie ich praw w pracy.
# { $country }
reason-visa-office-in-your-country = O wizach decyduje ambasada lub konsulat Niemiec ({ $country }).
# { $country }
reason-language-courses-in-your-country = Kursy niemieckiego i egzaminy ({ $country }).
# { $country }
reason-study-advice-in-your-country = Na miejscu ({ $country }): porady o studiach w Niemczech.
# { $country }
reason-work-and-training-advice-in-your-country = Porady o legalnych drogach do pracy i nauki zawodu ({ $country }).
reason-preparation-before-entry = Przygotowuje do życia w Niemczech jeszcze przed wjazdem, także rodziny.
reason-information-before-entry = Rzetelne informacje do przeczytania przed przyjazdem.
reason-resettlers-through-embassy = Późni przesiedleńcy (Spätaussiedler) zaczynają od ambasady Niemiec; przekazuje ona wniosek do właściwego urzędu, BVA.
reason-asylum-not-from-abroad = Z zagranicy nie można złożyć wniosku o azyl w Niemczech. Tu można dowiedzieć się o ochronie tam, gdzie jesteś.
# { $country }
reason-protection-where-you-are = Ochrona i informacje tam, gdzie jesteś ({ $country }).
reason-asylum-procedure-help = Niezależne porady przed procedurą azylową i w jej trakcie.
reason-return-advice = Porady w sprawie powrotu, które niczego nie przesądzają; decyzja należy do Ciebie.
# { $country }
reason-return-help-in-your-country = Pomaga osobom, które wróciły do kraju ({ $country }).
reason-tracing-relatives = Czerwony Krzyż szuka zaginionych bliskich.
reason-pregnancy-help = Poufna pomoc w ciąży.
reason-debt-help = Porady w sprawie długów i kłopotów z pieniędzmi.
reason-disability-help = Niezależne porady dla osób z niepełnosprawnością.
reason-discrimination-help = Porady, gdy ktoś traktuje Cię niesprawiedliwie.
reason-trauma-help = Pomoc psychologiczna po wojnie, ucieczce lub torturach; trzeba liczyć się z czekaniem.
reason-meet-people = Tu można poznać ludzi i znaleźć wsparcie w pobliżu.
reason-run-by-migrants = Organizacja założona przez migrantów.
reason-welcome-for-workers = Pomaga pracownikom, którzy są w tym miejscu od niedawna.
reason-public-information-line = Telefon urzędowy do takich pytań.
reason-helps-newcomers = Miejscowa poradnia dla osób, które niedawno przyjechały.
reason-age-fits-jmd = Dla młodych osób w Twoim wieku.
reason-age-fits-mbe = Dla dorosłych w Twoim wieku.
# { $age }
reason-age-boundary-27 = W Twoim wieku ({ $age }) odpowiednie mogą być oba rodzaje poradni: zapytaj w dowolnej.
reason-age-unknown = Nie znam Twojego wieku, dlatego pokazuję poradnie i dla młodszych, i dla dorosłych.
# { $topic }
reason-adult-question-under-27 = Jesteś w młodym wieku, ale z takim pytaniem możesz przyjść też tutaj.
reason-young-person-in-family = Dla dzieci i młodych osób w Twojej rodzinie.
reason-passes-on-to-youth-service = W pobliżu nie ma poradni dla młodzieży; tu wskażą Ci właściwą.
reason-minor-welcome = Można przyjść bez rodziców.
# { $status }
reason-unsecured-status = Dla osób, które nie mają jeszcze pewnego prawa pobytu.
reason-status-not-named = Doradza bez względu na to, jaki masz status pobytu.
# { $status }
reason-open-with-your-status = Otwarte dla osób z Twoim statusem.
reason-open-to-eu-citizens = Otwarte dla obywateli UE.
# { $place } { $km }
reason-nearest-to-destination = Najbliższa poradnia: około { $km } km od miejscowości { $place }.
# { $place } { $km }
reason-near-destination = W pobliżu: około { $km } km od miejscowości { $place }.
# { $place } { $km }
reason-nearest-to-you = Najbliższa poradnia: około { $km } km od miejscowości { $place }.
# { $place } { $km }
reason-near-you = W pobliżu: około { $km } km od miejscowości { $place }.
# { $place } { $km }
reason-office-far-away = Najbliższa znana mi poradnia jest około { $km } km od miejscowości { $place }: najpierw zadzwoń lub napisz.
# { $place } { $km }
reason-office-within-reach = Około { $km } km od miejscowości { $place }.
# { $place }
reason-in-your-town = W Twojej miejscowości: { $place }.
# { $place }
reason-in-destination-town = Tam, dokąd jedziesz: { $place }.
# { $land }
reason-in-your-land = W kraju związkowym { $land }.
# { $land }
reason-responsible-for-your-land = Działa w całym kraju związkowym { $land }.
reason-serves-all-germany = Działa w całych Niemczech.
# { $country }
reason-partner-in-your-country = W kraju, w którym teraz jesteś ({ $country }).
reason-reachable-online-before-arrival = Można tam napisać już teraz, przed podróżą.
reason-reachable-online = Kontakt jest możliwy przez internet.
reason-reachable-by-phone = Można zadzwonić stamtąd, gdzie jesteś.
reason-reachable-by-email = Można wysłać e-mail stamtąd, gdzie jesteś.
reason-not-callable-from-abroad = Ten numer telefonu działa tylko w Niemczech.
reason-open-after-arrival = Pomaga, gdy jesteś już na miejscu. Nie wiem, czy odpowiada osobom, które są jeszcze za granicą.
# { $name } { $phone }
reason-contact-through-hotline = Kontakt przez: { $name }, { $phone }.
# { $language }
reason-speaks-your-language = Język porad: { $language }.
reason-free-of-charge = To nic nie kosztuje.
reason-official-finder = Oficjalna lista, na której można znaleźć poradnię w pobliżu.
# { $date }
reason-may-be-out-of-date = Ten wpis jest stary: sprawdź, proszę, zanim tam pójdziesz.
reason-contact-details-missing = Wiem o tej poradni, ale nie mam numeru ani adresu.

## When something is missing

gap-destination-outside-germany = Podane miejsce nie leży w Niemczech. Mogę pokazać tylko pomoc w Niemczech.
gap-place-not-found = Nie znam podanego miejsca.
gap-no-service-for-program = Poradni, która pasuje do Ciebie najlepiej, nie ma jeszcze na mojej liście.
gap-no-office-nearby = Nie znam odpowiedniej poradni w pobliżu tego miejsca. Pomóc mogą porady w internecie i oficjalne listy.
gap-no-partner-in-country = Nie znam partnera w kraju, w którym jesteś. Pomóc mogą porady w internecie.
gap-no-language-match = Żadna z tych poradni nie podaje Twojego języka. Poproś tam o tłumacza.
gap-nothing-more = Nie mam innej poradni do pokazania.
