### Albanian: written by a language model, not yet read by a native speaker.

## On every page

web-title = Gjeni këshillim
web-intro = Qendra këshillimi për njerëzit që duan të vijnë në Gjermani ose janë tashmë atje. Shumica e këshillimeve nuk kushtojnë asgjë, dhe këtu askush nuk është i detyruar ta japë emrin.
web-skip = Shkoni te përmbajtja
web-page-language = Gjuha e kësaj faqeje
web-open-telegram = Pyesni Vorweg në Telegram
web-emergency = A jeni në rrezik në Gjermani? Telefononi { $number }, ditë e natë. Telefonata nuk kushton asgjë.
web-privacy = Kjo faqe nuk përdor cookies dhe nuk e ruan atë që kërkoni. Lidhjet me faqe të tjera ju nxjerrin nga kjo faqe.
web-open-data = Të dhënat janë të hapura: për programe

## The search form

web-search = Kërkim
web-field-words = Fjalë, për shembull një emër
web-field-place = Qytet, lagje ose kod postar në Gjermani
web-field-place-hint = Mund ta shkruani me alfabetin tuaj.
web-field-program = Lloji i këshillimit
web-field-language = Gjuha e këshillimit
web-field-distance = Sa larg
web-field-country = Shteti ku jeni tani
web-any = Të gjitha
web-distance-at-most = Më së shumti { $km } km
web-search-button = Kërko

## What was found

web-found = { $count ->
    [one] U gjet { $count } shërbim
   *[other] U gjetën { $count } shërbime
}
web-found-near = { $count ->
    [one] { $count } shërbim afër këtij vendi: { $place }
   *[other] { $count } shërbime afër këtij vendi: { $place }
}
web-none-found = Nuk u gjet asgjë. Kjo nuk do të thotë se nuk ka ndihmë.
web-none-found-hint = Hiqni një fjalë, zgjidhni një largësi më të madhe ose zgjidhni “Të gjitha” në fushat e tjera.
web-distance = rreth { $km } km larg
web-details = Gjithçka për: { $name }
web-nationwide = Për mbarë Gjermaninë, online ose me telefon
web-abroad = Kontakte në vendin tuaj
web-page-number = Faqja { $page } nga { $pages }
web-next = Faqja tjetër
web-previous = Faqja e mëparshme

## The page of one service

web-back = Kthehuni te kërkimi
web-contact = Si t’i kontaktoni
web-about = Për këtë shërbim
web-for-whom = Për kë
web-ages = Nga { $from } deri në { $to } vjeç
web-ages-from = Nga { $from } vjeç
web-ages-up-to = Deri në { $to } vjeç
web-languages-unknown = Burimi nuk përmend gjuhë. Pyesni a ka përkthyes.
web-in-german = Në gjermanisht:
web-paused = Ky shërbim është ndalur për momentin. Ju lutem zgjidhni një tjetër.
web-map = Ku ndodhet
web-map-text = Harta e Gjermanisë. Shenja tregon këtë vend: { $place }; pikat janë qytetet më të mëdha aty afër.
web-map-approximate = Shenja tregon qytetin, jo shtëpinë.
web-map-app = Hapeni në një aplikacion hartash
web-map-openstreetmap = Shihni në OpenStreetMap
web-print = Këtë faqe mund ta printoni ose ta ruani me shfletuesin tuaj.

## When something goes wrong

web-error-bad-request = Kjo adresë nuk mund të lexohet. Ju lutem kërkoni përsëri.
web-error-not-found = Kjo faqe nuk ekziston. Shërbimi mund të jetë hequr nga lista.
web-error-too-many = Tepër kërkesa. Ju lutem prisni një minutë dhe provoni përsëri.
web-error-ours = Pati një gabim nga ana jonë. Ju lutem provoni përsëri pas disa minutash.
