### Spanish: written by a language model, not yet read by a native speaker.

command-start = Empezar una conversación
command-language = Elegir el idioma
command-help = Lo que puedo hacer
command-privacy = Qué pasa con lo que usted escribe
command-stop = Parar lo que se está preguntando
command-forget = Borrar todo ahora
bot-short-description = Respuestas sobre cómo ir a Alemania y un centro de asesoría adecuado para usted. Gratis.
bot-description =
    ¿Piensa ir a Alemania? Pregunte en su idioma sobre visa, trabajo, formación profesional, estudios, familia, asilo, idioma o vivienda.
    Doy respuestas cortas con sus fuentes y busco un centro de asesoría con el que pueda comunicarse antes de viajar. Soy un programa informático. No cuesta nada. Nunca pido dinero ni pasaportes.
