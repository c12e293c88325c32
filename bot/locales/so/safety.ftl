### Somali: written by a language model, not yet read by a native speaker.

# The person may be writing secretly.
emergency-violence =
    Waxa kugu dhacaya adigu eed kuma lihid. Haddii aad hadda khatar ku jirto, wac booliiska ama u tag meel dad kale joogaan. Haddii ay sidaas kuu ammaan badan tahay, wadahadalkan ka dib tirtir.
emergency-forced-marriage =
    Qofna xaq uma laha inuu guur kugu qasbo. Haddii aad hadda khatar ku jirto, wac booliiska. Garoonka diyaaradaha askari kasta oo booliis ah hoos ayaad ugu sheegi kartaa in adigoon rabin lagu kaxaynayo.
emergency-trafficking =
    Qofna xaq uma laha inuu baasaboorkaaga kaa qaato, inuu ku xiro ama inuu shaqo kugu qasbo. Wax khalad ah ma aadan samayn. Haddii aad hadda khatar ku jirto, wac booliiska. Xarumaha talada bilaash ayay kuu caawiyaan, xitaa haddii aadan dacwoon.
emergency-suicide =
    Waan ku faraxsanahay inaad tan ii soo qortay. Waxaan ahay barnaamij, kumana ag joogi karo, laakiin dad baa ku ag joogi kara. Fadlan keligaa ha ahaan: hadda wac cid ku caawisa, ama tag isbitaal ama qof aad ku kalsoon tahay. Haddii ay qof kale ku saabsan tahay, qofkaas la joog.
emergency-sea =
    Hadda wac ilaalada xeebaha ama lambarka degdegga. Haddii aad badda ku jirto, taas marka hore sheeg. Sheeg meesha aad joogto, inta qof ee aad tihiin iyo in cid dhaawac ahi jirto. Dir goobta aad joogto haddii taleefanku tuso. Baytariga badbaadi.
emergency-medical =
    Hadda ambalaas wac. Sheeg meesha aad joogto iyo waxa dhacay. Qofka la joog ilaa caawimaad timaaddo.
emergency-general =
    Haddii aad hadda khatar ku jirto, wac lambarka degdegga ama u tag meel dad kale joogaan.
emergency-numbers-country = ☎ Lambarrada degdegga ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Wac lambarka degdegga ee dalka aad joogto.
emergency-numbers-germany = ☎ Jarmalka: { $numbers }
emergency-who-else = Kuwan xitaa way ku caawin karaan. Lambarrada qaarkood Jarmalka gudihiisa oo keliya ayay ka shaqeeyaan; kuwo badan internetka ayaa sidoo kale lagala xiriiri karaa.
