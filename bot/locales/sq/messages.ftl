### Albanian: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Përshëndetje! Unë jam Vorweg, një program kompjuterik. U përgjigjem pyetjeve për ardhjen në Gjermani dhe ju gjej një qendër këshillimi që ju përshtatet. Nuk kushton asgjë.
    Shkruajeni pyetjen me fjalët tuaja ose zgjidhni një temë.
goodbye = Mirupafshim dhe gjithë të mirat. Mund të më shkruani përsëri kur të doni.
thanks = S’ka përse. A doni të dini edhe diçka tjetër?
help =
    Unë mund të bëj dy gjëra. U përgjigjem pyetjeve për ardhjen në Gjermani: viza, puna, formimi profesional, studimet, familja, azili, gjuha, banesa e të tjera. Dhe ju gjej qendra këshillimi: një që mund ta kontaktoni tani dhe një në vendin ku do të shkoni.
    Shkruani me fjalët tuaja. Mund të shkruani edhe: ndal, fillo nga e para, ose emrin e një gjuhe.
    Unë jam një program kompjuterik. Përgjigjet i marr nga burime publike, dhe tregoj ku dhe kur u lexuan. Nuk jap këshilla juridike për rastin tuaj: atë e bëjnë qendrat e këshillimit.
bot-challenge = Unë jam një program kompjuterik, jo njeri. Nëse doni të flisni me një njeri, mund t’ju jap kontakte.
privacy =
    Asnjë njeri nuk i lexon mesazhet kur më shkruani. Nuk ju pyes për emrin dhe nuk u jap asgjë autoriteteve, as askujt tjetër.
    Që ta ndjek bisedën tonë, e ruaj më së shumti { $retention_days } ditë; pastaj fshihet. Mund ta fshini edhe tani: shkruani /forget.
    Mesazhet tuaja kalojnë përmes Telegramit, dhe Telegrami mund t’i shohë. Ju lutem, mos dërgoni pasaporta, foto ose dokumente.
delete-my-data =
    I ruaj më së shumti { $retention_days } ditë mesazhet që më shkruani, gjuhën tuaj dhe përgjigjet për moshën dhe vendin. Emri juaj nuk ruhet.
    A t’i fshij të gjitha tani? Kjo nuk kthehet më mbrapsht.
forgotten = Gjithçka u fshi. Nëse shkruani përsëri, fillojmë nga e para.
forget-cancelled = Në rregull, nuk u fshi asgjë.
feedback-positive = Më vjen mirë që ju ndihmoi. Mund të më pyesni prapë kur të doni.
feedback-negative = Më vjen keq që kjo nuk ju ndihmoi. Mund të kërkoni një shërbim tjetër, ose të flisni me një njeri.
out-of-scope =
    Për këtë nuk mund t’ju ndihmoj. Unë di vetëm për ardhjen në Gjermani dhe për qendrat e këshillimit atje.
    Mund të më pyesni, për shembull, për vizën, punën, formimin profesional, familjen ose azilin.
what-next = Çfarë doni të dini? Shkruajeni pyetjen ose zgjidhni një temë.
stopped = Në rregull, u ndala. Mund të më pyesni diçka tjetër kur të doni.
started-over = Në rregull, fillojmë nga e para. I harrova përgjigjet tuaja. Çfarë doni të dini?
offer-declined = Në rregull. Mund të më pyesni prapë kur të doni.

## Not understood

unsure = Nuk e di a ju kuptova mirë. A e kishit fjalën për një nga këto?
lost = Më vjen keq, këtë nuk e kuptova. Ju lutem thuajeni me fjalë të tjera, zgjidhni një temë ose kërkoni të flisni me një njeri.
not-understood-where = Nuk e kuptova cili shtet është. Ju lutem shkruani emrin e shtetit ku jeni tani, për shembull Tunizi.
not-understood-age = Nuk e kuptova moshën. Ju lutem shkruani një numër, për shembull 25.
not-understood-destination = Këtë vend nuk e njoh. Ju lutem shkruani emrin e një qyteti gjerman ose një kod postar, për shembull Leipzig.
not-understood-status = Këtë nuk e kuptova. Ju lutem shtypni një nga butonat.
not-understood-topic = Nuk e kuptova temën. Ju lutem shtypni një nga butonat, ose shkruani me fjalë të tjera për çfarë ju duhet ndihmë.
going-on-without = S’ka gjë. Vazhdojmë edhe pa këtë.

## Finding advice

offer-referral = A t’ju gjej një qendër këshillimi? Do t’ju bëj disa pyetje të shkurtra. Çdo pyetje mund ta kaloni pa përgjigje.
offer-again = A të kërkoj këshillim edhe për këtë?
ask-where = Në cilin shtet jeni tani?
ask-age = Sa vjeç jeni? Disa shërbime janë për të rinj, të tjera për të rritur nga { $mbe_age_over } vjeç.
ask-destination = Ku në Gjermani doni të shkoni? Shkruani një qytet ose një kod postar.
ask-town = Në cilin qytet jetoni? Mund ta shkruani edhe kodin postar.
ask-which-place = Ka disa vende me këtë emër. Për cilin e keni fjalën?
ask-status = Cila është gjendja juaj në Gjermani? Nga kjo varet kush mund t’ju këshillojë.
ask-topic = Për çfarë ju duhet këshillim?
services-now = Ndihmë që mund ta merrni tani, nga vendi ku jeni:
services-there = Ndihmë në atë vend në Gjermani:
after-services = Listat si kjo e imja nuk janë kurrë të plota. Nëse diçka nuk është e saktë ose nuk përgjigjet askush, më tregoni. Zyra të tjera gjeni në listat zyrtare.
no-services = Nuk gjeta asgjë të përshtatshme në listën time. Kjo nuk do të thotë se nuk ka ndihmë: ju lutem shikoni në listat zyrtare.
no-more-services = Nuk kam shërbim tjetër të përshtatshëm në listën time. Zyra të tjera gjeni në listat zyrtare.
human-contact = Këtu ju përgjigjen njerëz. Ata nuk janë pjesë e këtij programi:
service-details = Gjithçka që di për këto shërbime:
no-service-shown = Ende nuk ju kam treguar asnjë shërbim. A t’ju gjej një?

## Language

choose-language = Në cilën gjuhë të flasim?
language-changed = Tani e tutje ju shkruaj { $language }.
language-not-spoken = Më vjen keq, këtë gjuhë ende nuk e flas: { $language }. Këto janë gjuhët që flas:

## Things the bot cannot read

voice-not-heard = Nuk mund të dëgjoj mesazhe me zë ose video. Ju lutem shkruajeni pyetjen me pak fjalë. Mund të shkruani ashtu siç flisni.
picture-not-seen = Nuk mund të shoh fotografi, dhe këtë nuk e kam ruajtur. Ju lutem shkruajeni pyetjen me pak fjalë. Mos u dërgoni kurrë foto të pasaportës njerëzve që nuk i njihni.
sticker-not-read = Nuk mund t’i lexoj stikerat. Ju lutem shkruajeni pyetjen me pak fjalë.
contact-not-kept = Nuk më duhen numra telefoni, dhe këtë nuk e kam ruajtur. Ju lutem shkruajeni pyetjen me pak fjalë.
document-not-read = Nuk mund të lexoj dokumente, dhe këtë nuk e kam ruajtur. Ju lutem më tregoni me pak fjalë për çfarë bëhet fjalë. Letrat mund t’i lexojë bashkë me ju një qendër këshillimi.
kind-not-read = Nuk mund të lexoj mesazhe të këtij lloji. Ju lutem shkruajeni pyetjen me pak fjalë.
edited-not-read = E pashë që ndryshuat një mesazh. Ju lutem shkruajeni edhe një herë, që të mund të përgjigjem.
location-not-placed = Nuk e kuptova në cilin shtet është ky vend. Ju lutem shkruani emrin e shtetit.
text-shortened = Mesazhi juaj ishte shumë i gjatë. Lexova vetëm fillimin.
no-words = Më duhen disa fjalë që t’ju ndihmoj. Çfarë doni të dini?
old-button = Ky buton nuk vlen më. Ju lutem shkruani çfarë doni të dini.
group-declined = Unë flas vetëm në biseda private, që të mos lexojë askush tjetër. Ju lutem më shkruani drejtpërdrejt.

## When something goes wrong

apology = Më vjen keq, pati një gabim nga ana ime. Ju lutem shkruani përsëri pas disa minutash. Nëse është urgjente, këtu përgjigjen njerëz: { $website }
slow-down = Po shkruani shumë shpejt. Ju lutem prisni një minutë; pastaj ju përgjigjem përsëri.

## Buttons

button-find-advice = Gjeni këshillim
button-not-now = Jo tani
button-skip = Kaloni
button-human = Flisni me një njeri
button-more-services = Shihni të tjera
button-start-over = Nga fillimi
button-in-germany = Jam në Gjermani
button-in-country = Jam në: { $country }
button-under-27 = Nën { $mbe_age_over } vjeç
button-27-plus = { $mbe_age_over } vjeç ose më shumë
button-place = { $place } ({ $land })
button-erase = Po, fshini gjithçka
button-keep = Jo, ruajini
button-status-asylum-seeker = Procedurë azili në vazhdim
button-status-tolerated = Duldung (qëndrim i toleruar)
button-status-protected = Mbrojtje e njohur
button-status-temporary-protection = Nga Ukraina (§ 24)
button-status-visa-holder = Vizë ose leje qëndrimi
button-status-eu-citizen = Shtetësi e BE-së
button-status-resettler = Spätaussiedler
button-status-abroad-planning = Ende jashtë Gjermanisë
