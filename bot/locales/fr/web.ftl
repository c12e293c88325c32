### French: written by a language model, not yet read by a native speaker.

## On every page

web-title = Trouver un centre de conseil
web-intro = Des centres de conseil pour les personnes qui veulent venir en Allemagne ou qui y sont déjà. Le plus souvent, le conseil est gratuit, et ici personne n’a besoin de donner son nom.
web-skip = Aller au contenu
web-page-language = Langue de cette page
web-open-telegram = Interroger le bot sur Telegram
web-emergency = Êtes-vous en danger en Allemagne ? Appelez le { $number }, de jour comme de nuit. L’appel est gratuit.
web-privacy = Cette page n’utilise pas de cookies et n’enregistre pas ce que vous cherchez. Les liens vers d’autres sites vous font quitter cette page.
web-open-data = Les données sont ouvertes : pour les programmes

## The search form

web-search = Recherche
web-field-words = Mots, par exemple un nom
web-field-place = Ville, quartier ou code postal en Allemagne
web-field-place-hint = Vous pouvez l’écrire dans votre alphabet.
web-field-program = Genre de conseil
web-field-language = Langue du conseil
web-field-distance = À quelle distance
web-field-country = Pays où vous êtes maintenant
web-any = Tout
web-distance-at-most = { $km } km au plus
web-search-button = Chercher

## What was found

web-found = { $count ->
    [one] { $count } service trouvé
   *[other] { $count } services trouvés
}
web-found-near = { $count ->
    [one] { $count } service à proximité : { $place }
   *[other] { $count } services à proximité : { $place }
}
web-none-found = Rien trouvé. Cela ne veut pas dire qu’il n’y a pas d’aide.
web-none-found-hint = Enlevez un mot, choisissez une distance plus grande, ou choisissez « Tout » dans les autres champs.
web-distance = à environ { $km } km
web-details = Tout sur : { $name }
web-nationwide = Pour toute l’Allemagne, en ligne ou par téléphone
web-abroad = Contacts dans votre pays
web-page-number = Page { $page } sur { $pages }
web-next = Page suivante
web-previous = Page précédente

## The page of one service

web-back = Retour à la recherche
web-contact = Comment les contacter
web-about = Sur ce service
web-for-whom = Pour qui
web-ages = De { $from } à { $to } ans
web-ages-from = À partir de { $from } ans
web-ages-up-to = Jusqu’à { $to } ans
web-languages-unknown = La source n’indique pas de langues. Demandez s’il y a un interprète.
web-in-german = En allemand :
web-paused = Ce service est en pause en ce moment. Choisissez-en un autre, s’il vous plaît.
web-map = Où c’est
web-map-text = Carte de l’Allemagne. Le repère montre { $place } ; les points sont les grandes villes les plus proches.
web-map-approximate = Le repère montre la ville, pas la maison.
web-map-app = Ouvrir dans une application de cartes
web-map-openstreetmap = Voir sur OpenStreetMap
web-print = Vous pouvez imprimer cette page ou l’enregistrer avec votre navigateur.

## When something goes wrong

web-error-bad-request = Cette adresse ne peut pas être lue. Cherchez à nouveau, s’il vous plaît.
web-error-not-found = Cette page n’existe pas. Le service a peut-être été retiré de la liste.
web-error-too-many = Trop de demandes. Attendez une minute, s’il vous plaît, puis essayez encore.
web-error-ours = Il y a eu un problème de notre côté. Essayez encore dans quelques minutes, s’il vous plaît.
