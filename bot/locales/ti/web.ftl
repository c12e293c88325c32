### Tigrinya: written by a language model, not yet read by a native speaker.

## On every page

web-title = ምኽሪ ድለዩ
web-intro = ናብ ጀርመን ክመጹ ንዝደልዩ፣ ወይ ድሮ ኣብ ጀርመን ንዘለዉ ሰባት ዝሕግዛ ማእከላት ምኽሪ። መብዛሕትኡ ምኽሪ ብናጻ እዩ፣ ኣብዚ ስሙ ክህብ ዝግደድ ሰብ የለን።
web-skip = ናብቲ ትሕዝቶ ሕለፉ
web-page-language = ቋንቋ ናይዚ ገጽ
web-open-telegram = ነቲ ቦት ኣብ Telegram ሕተትዎ
web-emergency = ኣብ ጀርመን ኣብ ሓደጋ ዶ ኣለኹም? ለይትን መዓልትን ናብ { $number } ደውሉ። ደወል ብናጻ እዩ።
web-privacy = እዚ ገጽ ኩኪታት ኣየቐምጥን፣ እትደልይዎ ነገር እውን ኣይዕቅብን። መላግቦታት ናብ ካልእ ወብሳይት ካብዚ ገጽ የውጽኡኹም።
web-open-data = እቲ ዳታ ክፉት እዩ፦ ንፕሮግራማት

## The search form

web-search = ድለዩ
web-field-words = ቃላት፣ ንኣብነት ስም
web-field-place = ከተማ፣ ከባቢ ወይ ፖስታ ኮድ ኣብ ጀርመን
web-field-place-hint = ብናይ ገዛእ ርእስኹም ፊደል ክትጽሕፍዎ ትኽእሉ ኢኹም።
web-field-program = ዓይነት ምኽሪ
web-field-language = ቋንቋ ናይቲ ምኽሪ
web-field-distance = ክንደይ ይርሕቕ
web-field-country = ሕጂ ዘለኹምላ ሃገር
web-any = ኩሉ
web-distance-at-most = እንተበዝሐ { $km } ኪ.ሜ.
web-search-button = ድለዩ

## What was found

web-found = { $count ->
    [one] { $count } ኣገልግሎት ተረኺቡ
   *[other] { $count } ኣገልግሎታት ተረኺቦም
}
web-found-near = { $count ->
    [one] { $count } ኣገልግሎት ኣብ ቀረባ { $place }
   *[other] { $count } ኣገልግሎታት ኣብ ቀረባ { $place }
}
web-none-found = ዋላ ሓደ ኣይተረኽበን። ከምኡ ማለት ግን ሓገዝ የለን ማለት ኣይኮነን።
web-none-found-hint = ሓደ ቃል ኣውጽኡ ወይ ዝዓበየ ርሕቀት ምረጹ፣ ወይ ኣብቲ ካልእ ቦታታት «ኩሉ» ምረጹ።
web-distance = ኣስታት { $km } ኪ.ሜ. ይርሕቕ
web-details = ኩሉ ብዛዕባ፦ { $name }
web-nationwide = ንብምልእታ ጀርመን፣ ብኢንተርነት ወይ ብስልኪ
web-abroad = ኣብ ሃገርኩም ዝርከቡ ኣድራሻታት
web-page-number = ገጽ { $page } ካብ { $pages }
web-next = ዝቕጽል ገጽ
web-previous = ዝሓለፈ ገጽ

## The page of one service

web-back = ናብ ምድላይ ተመለሱ
web-contact = ከመይ ይርከቡ
web-about = ብዛዕባ እዚ ኣገልግሎት
web-for-whom = ንመን እዩ
web-ages = ካብ { $from } ክሳብ { $to } ዓመት
web-ages-from = ካብ { $from } ዓመት ጀሚሩ
web-ages-up-to = ክሳብ { $to } ዓመት
web-languages-unknown = እቲ ምንጪ ቋንቋታት ኣይጠቐሰን። ተርጓሚ እንተሎ ሕተቱ።
web-in-german = ብጀርመንኛ፦
web-paused = እዚ ኣገልግሎት ንግዚኡ ደው ኢሉ ኣሎ። በጃኹም ካልእ ምረጹ።
web-map = ኣበይ ይርከብ
web-map-text = ካርታ ጀርመን። እቲ ምልክት ን{ $place } የርኢ፤ እቶም ነጥብታት እተን ዝቐረባ ዓበይቲ ከተማታት እየን።
web-map-approximate = እቲ ምልክት ነታ ከተማ እዩ ዘርኢ፣ ነቲ ገዛ ኣይኮነን።
web-map-app = ኣብ ናይ ካርታ ኣፕ ክፈቱ
web-map-openstreetmap = ኣብ OpenStreetMap ረኣዩ
web-print = ነዚ ገጽ ክትሓትምዎ፣ ወይ ብብራውዘርኩም ክትዕቅብዎ ትኽእሉ ኢኹም።

## When something goes wrong

web-error-bad-request = እዚ ኣድራሻ ክንበብ ኣይከኣልን። በጃኹም እንደገና ድለዩ።
web-error-not-found = እዚ ገጽ የለን። እቲ ኣገልግሎት ካብቲ ዝርዝር ወጺኡ ክኸውን ይኽእል።
web-error-too-many = ብጣዕሚ ብዙሕ ሕቶ መጺኡ። በጃኹም ሓንቲ ደቒቕ ተጸበዩ፣ ድሕሪኡ እንደገና ፈትኑ።
web-error-ours = ኣብ ወገንና ገለ ጸገም ኣጋጢሙ። በጃኹም ድሕሪ ሒደት ደቓይቕ እንደገና ፈትኑ።
