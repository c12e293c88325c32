### Amharic: written by a language model, not yet read by a native speaker.

## On every page

web-title = ምክር ማግኘት
web-intro = ወደ ጀርመን መምጣት ለሚፈልጉ ወይም እዚያ ላሉ ሰዎች የምክር ማዕከሎች። አብዛኛው ምክር ክፍያ የለውም፤ እዚህ ስም መናገር ግዴታ አይደለም።
web-skip = ወደ ዋናው ክፍል መሄድ
web-page-language = የዚህ ገጽ ቋንቋ
web-open-telegram = በTelegram ፕሮግራሙን መጠየቅ
web-emergency = ጀርመን ውስጥ አደጋ ላይ ነዎት? በቀንም በሌሊትም ወደ { $number } ይደውሉ። ጥሪው ክፍያ የለውም።
web-privacy = ይህ ገጽ ኩኪ አያስቀምጥም፤ የፈለጉትንም ነገር አይመዘግብም። ወደ ሌሎች ድረ ገጾች የሚወስዱ ማያያዣዎች ከዚህ ገጽ ያስወጣሉ።
web-open-data = መረጃው ክፍት ነው፦ ለፕሮግራሞች

## The search form

web-search = ፍለጋ
web-field-words = ቃላት፣ ለምሳሌ ስም
web-field-place = በጀርመን ያለ ከተማ፣ ሰፈር ወይም የፖስታ ቁጥር
web-field-place-hint = በራስዎ ፊደል መጻፍ ይችላሉ።
web-field-program = የምክሩ ዓይነት
web-field-language = ምክሩ የሚሰጥበት ቋንቋ
web-field-distance = ርቀት
web-field-country = አሁን ያሉበት አገር
web-any = ሁሉም
web-distance-at-most = ቢበዛ { $km } ኪ.ሜ
web-search-button = መፈለግ

## What was found

web-found = { $count ->
    [one] { $count } አገልግሎት ተገኝቷል
   *[other] { $count } አገልግሎቶች ተገኝተዋል
}
web-found-near = { $count ->
    [one] በ{ $place } አቅራቢያ { $count } አገልግሎት
   *[other] በ{ $place } አቅራቢያ { $count } አገልግሎቶች
}
web-none-found = ምንም አልተገኘም። ይህ ማለት ግን እርዳታ የለም ማለት አይደለም።
web-none-found-hint = አንድ ቃል ይተዉ ወይም የበለጠ ርቀት ይምረጡ፤ ወይም በሌሎቹ ሳጥኖች «ሁሉም» የሚለውን ይምረጡ።
web-distance = ርቀቱ { $km } ኪ.ሜ ገደማ
web-details = ሙሉ መረጃ፦ { $name }
web-nationwide = ለመላው ጀርመን፣ በኢንተርኔት ወይም በስልክ
web-abroad = በአገርዎ የሚያነጋግሯቸው
web-page-number = ገጽ { $page } ከ{ $pages }
web-next = ቀጣዩ ገጽ
web-previous = ያለፈው ገጽ

## The page of one service

web-back = ወደ ፍለጋው መመለስ
web-contact = እንዴት እንደሚያገኟቸው
web-about = ስለዚህ አገልግሎት
web-for-whom = ለማን
web-ages = ከ{ $from } እስከ { $to } ዓመት
web-ages-from = ከ{ $from } ዓመት ጀምሮ
web-ages-up-to = እስከ { $to } ዓመት
web-languages-unknown = ምንጩ ቋንቋዎችን አይጠቅስም። አስተርጓሚ እንዳለ ይጠይቁ።
web-in-german = በጀርመንኛ፦
web-paused = ይህ አገልግሎት ለጊዜው ቆሟል። እባክዎ ሌላ ይምረጡ።
web-map = የት እንደሚገኝ
web-map-text = የጀርመን ካርታ። ምልክቱ { $place }ን ያሳያል፤ ነጥቦቹ በአቅራቢያ ያሉ ትልልቅ ከተሞች ናቸው።
web-map-approximate = ምልክቱ ከተማውን እንጂ ቤቱን አያሳይም።
web-map-app = በካርታ መተግበሪያ መክፈት
web-map-openstreetmap = በOpenStreetMap ማየት
web-print = ይህን ገጽ ማተም ወይም በማሰሻዎ (ብራውዘር) ማስቀመጥ ይችላሉ።

## When something goes wrong

web-error-bad-request = ይህ አድራሻ ሊነበብ አልቻለም። እባክዎ እንደገና ይፈልጉ።
web-error-not-found = ይህ ገጽ የለም። አገልግሎቱ ከዝርዝሩ ወጥቶ ሊሆን ይችላል።
web-error-too-many = ጥያቄዎቹ በጣም በዝተዋል። እባክዎ አንድ ደቂቃ ይጠብቁ፤ ከዚያ እንደገና ይሞክሩ።
web-error-ours = በእኛ በኩል ስህተት ተፈጥሯል። እባክዎ ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ።
