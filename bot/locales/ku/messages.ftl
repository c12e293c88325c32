### Kurmanji Kurdish: written by a language model, not yet read by a native speaker.

## Silav û axaftin

greet =
    Silav! Ez Vorweg im, bernameyeke kompîturê. Ez bersiva pirsên li ser hatina Almanyayê didim, û ji we re li gorî rewşa we navendeke şêwirmendiyê dibînim: cihekî ku şêwir û alîkariyê dide. Ev bêpere ye.
    Pirsa xwe bi gotinên xwe binivîsin, an mijarekê hilbijêrin.
goodbye = Bi xatirê we, her tişt bi dilê we be. Hûn her dem dikarin dîsa ji min re binivîsin.
thanks = Ser çavan. Hûn dixwazin tiştekî din jî bizanin?
help =
    Ez dikarim du tiştan bikim. Ez bersiva pirsên li ser hatina Almanyayê didim: vîze, kar, perwerdeya pîşeyî, xwendina zanîngehê, malbat, penaberî, ziman, xanî û tiştên din. Û ez ji we re navenda şêwirmendiyê dibînim: yeka ku hûn niha dikarin bigihîjin wê, û yeka li cihê ku hûn ê biçin.
    Bi gotinên xwe binivîsin. Hûn dikarin van jî binivîsin: raweste, ji nû ve dest pê bike, an navê zimanekî.
    Ez bernameyeke kompîturê me. Bersivên min ji çavkaniyên ku ji her kesî re vekirî ne tên, û ez nîşan didim ku ew li ku û kengî hatine xwendin. Li ser doza we bi xwe ez şêwira qanûnî nadim: navendên şêwirmendiyê vê dikin.
bot-challenge = Ez bernameyeke kompîturê me, ne mirov im. Eger hûn bixwazin bi mirovekî re biaxivin, ez dikarim bibêjim hûn bi kê re têkilî daynin.
privacy =
    Dema hûn ji min re dinivîsin, tu mirov nivîsa we naxwîne. Ez navê we napirsim, û tiştekî nadim dayreyên dewletê an kesên din.
    Ji bo ku ez li pey axaftina me herim, ez wê herî zêde { $retention_days ->
        [one] { $retention_days } rojê
       *[other] { $retention_days } rojan
    } hildigirim; paşê tê jêbirin. Hûn dikarin wê niha jê bibin: /forget binivîsin.
    Peyamên we bi rêya Telegramê tên, û Telegram dikare wan bibîne. Ji kerema xwe pasaport, wêne û belgeyan neşînin.
delete-my-data =
    Ez peyamên ku we ji min re şandine herî zêde { $retention_days ->
        [one] { $retention_days } rojê
       *[other] { $retention_days } rojan
    } hildigirim, zimanê we û bersivên we yên li ser temen û cih jî. Navê we nayê qeydkirin.
    Ez niha hemûyan jê bibim? Paşê ev êdî venagere.
forgotten = Her tişt hat jêbirin. Eger hûn dîsa binivîsin, em ji serî dest pê dikin.
forget-cancelled = Baş e, tiştek nehat jêbirin.
feedback-positive = Kêfa min hat ku bi kêrî we hat. Hûn her dem dikarin dîsa ji min bipirsin.
feedback-negative = Bibûrin ku ev bi kêrî we nehat. Hûn dikarin li xizmeteke din bigerin, an bi mirovekî re biaxivin.
out-of-scope =
    Di vê yekê de ez nikarim alîkariyê bikim. Ez tenê li ser hatina Almanyayê û navendên şêwirmendiyê yên li wir dizanim.
    Mînak, hûn dikarin li ser vîze, kar, perwerdeya pîşeyî, malbat an penaberiyê ji min bipirsin.
what-next = Hûn dixwazin çi bizanin? Pirsa xwe binivîsin, an mijarekê hilbijêrin.
stopped = Baş e, ez rawestiyam. Hûn her dem dikarin tiştekî din ji min bipirsin.
started-over = Baş e, em ji nû ve dest pê dikin. Min bersivên we ji bîr kirin. Hûn dixwazin çi bizanin?
offer-declined = Baş e. Hûn her dem dikarin dîsa ji min bipirsin.

## Nehat fêmkirin

unsure = Ez ne piştrast im ku min we rast fêm kir. Gelo we qala yek ji van kir?
lost = Bibûrin, min ev fêm nekir. Ji kerema xwe bi gotinên din bibêjin, mijarekê hilbijêrin, an bixwazin ku bi mirovekî re biaxivin.
not-understood-where = Min navê welatekî tê de nedît. Ji kerema xwe navê welatê ku hûn niha lê ne binivîsin, mînak Tûnis.
not-understood-age = Min temen tê de nedît. Ji kerema xwe hejmarekê binivîsin, mînak 25.
not-understood-destination = Ez vî cihî nas nakim. Ji kerema xwe navê bajarekî Almanyayê an koda postê binivîsin, mînak Leipzig.
not-understood-status = Min ev fêm nekir. Ji kerema xwe pêl bişkokekê bikin.
not-understood-topic = Min mijar fêm nekir. Ji kerema xwe pêl bişkokekê bikin, an bi gotinên din binivîsin ku hûn ji bo çi alîkariyê dixwazin.
going-on-without = Ne xem e. Em bêyî wê berdewam bikin.

## Dîtina şêwirmendiyê

offer-referral = Ez ji we re navendeke şêwirmendiyê bibînim? Ez ê çend pirsên kurt bikim. Hûn dikarin her pirsê derbas bikin.
offer-again = Ez ji bo vê jî li şêwirmendiyê bigerim?
ask-where = Hûn niha li kîjan welatî ne?
ask-age = Hûn çend salî ne? Hin xizmet ji bo ciwanan in, hinên din ji bo mezinên ji { $mbe_age_over } salî û pê ve ne.
ask-destination = Hûn dixwazin herin ku derê Almanyayê? Navê bajarekî an koda postê binivîsin.
ask-town = Hûn li kîjan bajarî dijîn? Hûn dikarin koda postê jî binivîsin.
ask-which-place = Çend cih bi vî navî hene. Hûn qala kîjanî dikin?
ask-status = Rewşa we li Almanyayê çi ye? Li gorî wê diyar dibe ku kî dikare şêwirê bide we.
ask-topic = Hûn li ser çi şêwirê dixwazin?
services-now = Alîkariya ku hûn niha, ji cihê xwe, dikarin bigihîjin wê:
services-there = Alîkariya li wî cihê Almanyayê:
after-services = Lîsteyên wek ya min tu carî ne temam in. Eger tiştek şaş be an kes bersivê nede, ji min re bibêjin. Hûn di lîsteyên fermî de bêtir navendan dibînin.
no-services = Min di lîsteya xwe de tiştekî li gorî we nedît. Lê ev nayê wê wateyê ku alîkarî tune ye: ji kerema xwe li lîsteyên fermî binêrin.
no-more-services = Di lîsteya min de xizmeteke din a li gorî we tune ye. Hûn di lîsteyên fermî de bêtir navendan dibînin.
human-contact = Li van cihan mirov bersiva we didin. Ew ne ji vê bernameyê ne:
service-details = Her tiştê ku ez li ser van xizmetan dizanim:
no-service-shown = Min hîn tu xizmet nîşanî we nedaye. Ez yekê ji we re bibînim?

## Ziman

choose-language = Em bi kîjan zimanî biaxivin?
language-changed = Ji niha û pê ve ez bi { $language } dinivîsim.
language-not-spoken = Bibûrin, ez hîn { $language } nizanim. Zimanên ku ez dizanim ev in:

## Tiştên ku bot nikare bixwîne

voice-not-heard = Ez nikarim peyamên dengî û vîdyoyan guhdar bikim. Ji kerema xwe pirsa xwe bi çend gotinan binivîsin. Hûn çawa diaxivin, dikarin wisa jî binivîsin.
picture-not-seen = Ez nikarim wêneyan bibînim, û min ev wêne hilnegirt. Ji kerema xwe pirsa xwe bi çend gotinan binivîsin. Wêneyê pasaporta xwe tu carî ji kesên ku hûn nas nakin re neşînin.
sticker-not-read = Ez nikarim stîkeran bixwînim. Ji kerema xwe pirsa xwe bi çend gotinan binivîsin.
contact-not-kept = Hejmarên telefonê ji min re ne lazim in, û min ev hejmar hilnegirt. Ji kerema xwe pirsa xwe bi çend gotinan binivîsin.
document-not-read = Ez nikarim belgeyan bixwînim, û min ev belge hilnegirt. Ji kerema xwe bi çend gotinan bibêjin ku mesele çi ye. Navendeke şêwirmendiyê dikare nameyan bi we re bixwîne.
kind-not-read = Ez nikarim peyamên bi vî rengî bixwînim. Ji kerema xwe pirsa xwe bi çend gotinan binivîsin.
edited-not-read = Min dît ku we peyamek guherandiye. Ji kerema xwe wê ji nû ve binivîsin, da ku ez karibim bersivê bidim.
location-not-placed = Min fêm nekir ku ev cih li kîjan welatî ye. Ji kerema xwe navê welêt binivîsin.
text-shortened = Peyama we pir dirêj bû. Min tenê serê wê xwend.
no-words = Ji bo ku ez alîkariya we bikim, çend gotin lazim in. Hûn dixwazin çi bizanin?
old-button = Ev bişkok êdî kar nake. Ji kerema xwe binivîsin ku hûn dixwazin çi bizanin.
group-declined = Ez tenê di axaftina taybet de bersivê didim, da ku kesên din nexwînin. Ji kerema xwe rasterast ji min re binivîsin.

## Dema ku tiştek xerab here

apology = Bibûrin, li ba min xeletiyek çêbû. Ji kerema xwe piştî çend deqeyan dîsa binivîsin. Eger lezgîn be, li vir mirov bersivê didin: { $website }
slow-down = Hûn pir zû dinivîsin. Ji kerema xwe deqeyekê bisekinin; paşê ez dîsa bersivê didim.

## Bişkok

button-find-advice = Şêwirmendiyê bibîne
button-not-now = Niha na
button-skip = Derbas bike
button-human = Axaftina bi mirovekî re
button-more-services = Yên din nîşan bide
button-start-over = Ji nû ve dest pê bike
button-in-germany = Ez li Almanyayê me
button-in-country = Li { $country }
button-under-27 = Ji { $mbe_age_over } salî biçûktir
button-27-plus = { $mbe_age_over } salî an mezintir
button-place = { $place } ({ $land })
button-erase = Erê, hemûyan jê bibe
button-keep = Na, bila bimîne
button-status-asylum-seeker = Doza penaberiyê didome
button-status-tolerated = Duldung (derxistin sekinî)
button-status-protected = Parastin hatiye dayîn
button-status-temporary-protection = Ji Ukraynayê (§ 24)
button-status-visa-holder = Vîze an îqame
button-status-eu-citizen = Hemwelatîbûna EU
button-status-resettler = Eslê alman (Spätaussiedler)
button-status-abroad-planning = Hîn ne li Almanyayê me
