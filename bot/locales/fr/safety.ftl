### French: written by a language model, not yet read by a native speaker.

# The person may be writing secretly.
emergency-violence =
    Ce qui vous arrive n’est pas votre faute. Si vous êtes en danger maintenant, appelez la police ou allez là où il y a du monde. Si c’est plus sûr pour vous, effacez ensuite cette conversation.
emergency-forced-marriage =
    Personne n’a le droit de vous forcer à vous marier. Si vous êtes en danger maintenant, appelez la police. À l’aéroport, vous pouvez dire tout bas à n’importe quel policier qu’on vous emmène contre votre volonté.
emergency-trafficking =
    Personne n’a le droit de vous prendre votre passeport, de vous enfermer ou de vous forcer à travailler. Vous n’avez rien fait de mal. Si vous êtes en danger maintenant, appelez la police. Des centres de conseil vous aident gratuitement, même si vous ne portez pas plainte.
emergency-suicide =
    C’est bien que vous l’écriviez. Je suis un programme et je ne peux pas être à vos côtés, mais des gens le peuvent. S’il vous plaît, restez avec quelqu’un : appelez de l’aide maintenant, ou allez à l’hôpital ou chez une personne de confiance. S’il s’agit d’une autre personne, restez avec elle.
emergency-sea =
    Appelez maintenant les garde-côtes ou le numéro d’urgence. Si vous êtes en mer, dites-le en premier. Dites où vous êtes, combien vous êtes et si quelqu’un est blessé. Envoyez votre position si le téléphone la montre. Économisez la batterie.
emergency-medical =
    Appelez une ambulance maintenant. Dites où vous êtes et ce qui s’est passé. Restez avec la personne jusqu’à l’arrivée des secours.
emergency-general =
    Si vous êtes en danger maintenant, appelez le numéro d’urgence ou allez là où il y a du monde.
emergency-numbers-country = ☎ Numéros d’urgence ({ $country }) : { $numbers }
emergency-numbers-unknown = ☎ Appelez le numéro d’urgence du pays où vous êtes.
emergency-numbers-germany = ☎ En Allemagne : { $numbers }
emergency-who-else = Ces personnes aussi peuvent vous aider. Certains numéros marchent seulement en Allemagne ; beaucoup de ces services répondent aussi en ligne.
