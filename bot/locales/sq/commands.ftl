### Albanian: written by a language model, not yet read by a native speaker.

command-start = Filloni një bisedë
command-language = Zgjidhni gjuhën
command-help = Çfarë mund të bëj
command-privacy = Çfarë ndodh me fjalët tuaja
command-stop = Ndaleni pyetjen
command-forget = Fshini gjithçka tani
bot-short-description = Përgjigje për ardhjen në Gjermani dhe një qendër këshillimi që ju përshtatet. Falas.
bot-description =
    Po planifikoni të vini në Gjermani? Më pyesni në gjuhën tuaj: për vizën, punën, formimin profesional, studimet, familjen, azilin, gjuhën ose banesën.
    Jap përgjigje të shkurtra me burimet e tyre dhe ju gjej një qendër këshillimi që mund ta kontaktoni para udhëtimit. Jam një program kompjuterik. Nuk kushton asgjë. Nuk kërkoj kurrë para ose pasaportë.
