### French: written by a language model, not yet read by a native speaker.

command-start = Commencer une conversation
command-language = Choisir la langue
command-help = Ce que je peux faire
command-privacy = Ce que deviennent vos messages
command-stop = Arrêter les questions en cours
command-forget = Tout effacer maintenant
bot-short-description = Des réponses sur la venue en Allemagne et un centre de conseil qui vous convient. C’est gratuit.
bot-description =
    Vous pensez venir en Allemagne ? Posez vos questions dans votre langue : visa, travail, formation, études, famille, asile, langue ou logement.
    Je donne des réponses courtes avec leurs sources et je trouve un centre de conseil que vous pouvez contacter avant le voyage. Je suis un programme informatique. C’est gratuit. Je ne demande jamais d’argent ni de passeport.
