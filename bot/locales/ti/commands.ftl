### Tigrinya: written by a language model, not yet read by a native speaker.

command-start = ዝርርብ ጀምሩ
command-language = ቋንቋ ምረጹ
command-help = እንታይ ክገብር ከም ዝኽእል
command-privacy = ቃላትኩም እንታይ ከም ዝኸውን
command-stop = ነቲ ሕቶታት ኣቋርጹ
command-forget = ሕጂ ኩሉ ደምስሱ
bot-short-description = ብዛዕባ ናብ ጀርመን ምምጻእ መልስታትን፣ ንዓኹም ዝሰማማዕ ማእከል ምኽርን። ብናጻ።
bot-description =
    ናብ ጀርመን ክትመጹ ትሓስቡ ዶ ኣለኹም? ብቋንቋኹም ሕተቱኒ፦ ብዛዕባ ቪዛ፣ ስራሕ፣ ሞያዊ ስልጠና፣ ላዕለዋይ ትምህርቲ፣ ስድራቤት፣ ዑቕባ፣ ቋንቋ ወይ ገዛ።
    ሓጸርቲ መልስታት ምስ ምንጮም እህበኩም፣ ቅድሚ ጉዕዞኹም እትረኽብዎ ማእከል ምኽሪ እውን እደልየልኩም። ኣነ ናይ ኮምፒተር ፕሮግራም እየ። ብናጻ እዩ። ገንዘብ ወይ ፓስፖርት ፈጺመ ኣይሓትትን።
