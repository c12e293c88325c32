### Amharic: written by a language model, not yet read by a native speaker.

command-start = ውይይት መጀመር
command-language = ቋንቋ መምረጥ
command-help = ምን ማድረግ እንደምችል
command-privacy = የሚጽፉት ነገር ምን ይሆናል
command-stop = አሁን የሚጠየቀውን ማቆም
command-forget = ሁሉንም አሁን ማጥፋት
bot-short-description = ወደ ጀርመን ስለ መምጣት መልስ ይሰጣል፤ ለእርስዎ የሚሆን የምክር ማዕከልም ይፈልግልዎታል። ክፍያ የለውም።
bot-description =
    ወደ ጀርመን ለመምጣት አስበዋል? በቋንቋዎ ይጠይቁኝ፦ ስለ ቪዛ፣ ሥራ፣ ሥልጠና፣ ትምህርት፣ ቤተሰብ፣ ጥገኝነት፣ ቋንቋ ወይም መኖሪያ ቤት።
    አጫጭር መልሶችን ከምንጫቸው ጋር እሰጣለሁ፤ ከመጓዝዎ በፊት ሊያገኙት የሚችሉት የምክር ማዕከልም እፈልግልዎታለሁ። እኔ የኮምፒውተር ፕሮግራም ነኝ። ክፍያ የለውም። ገንዘብ ወይም ፓስፖርት በፍጹም አልጠይቅም።
