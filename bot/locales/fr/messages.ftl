### French: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Bonjour ! Je suis Vorweg, un programme informatique. Je réponds aux questions des personnes qui veulent venir en Allemagne, et je trouve un centre de conseil qui vous convient. C’est gratuit.
    Écrivez votre question avec vos propres mots, ou choisissez un sujet.
goodbye = Au revoir, et bonne continuation. Vous pouvez m’écrire à nouveau quand vous voulez.
thanks = Avec plaisir. Voulez-vous savoir autre chose ?
help =
    Je peux faire deux choses. Je réponds aux questions sur la venue en Allemagne : visa, travail, formation, études, famille, asile, langue, logement et autres. Et je trouve pour vous un centre de conseil : un que vous pouvez contacter dès maintenant, et un à l’endroit où vous allez.
    Écrivez avec vos propres mots. Vous pouvez aussi écrire : stop, recommencer, ou le nom d’une langue.
    Je suis un programme informatique. Mes réponses viennent de sources publiques, et je montre où et quand elles ont été lues. Je ne donne pas de conseil juridique sur votre cas : les centres de conseil le font.
bot-challenge = Je suis un programme informatique, pas une personne. Si vous voulez parler à une personne, je peux vous donner des contacts.
privacy =
    Personne ne lit nos échanges pendant que vous m’écrivez. Je ne demande pas votre nom, et je ne transmets rien aux autorités ni à qui que ce soit.
    Pour pouvoir suivre notre conversation, je la garde au plus { $retention_days ->
        [one] { $retention_days } jour
       *[other] { $retention_days } jours
    } ; ensuite, elle est effacée. Vous pouvez l’effacer maintenant : écrivez /forget.
    Telegram transporte vos messages et peut les voir. S’il vous plaît, n’envoyez pas de passeport, de photo ni de document.
delete-my-data =
    Je garde au plus { $retention_days ->
        [one] { $retention_days } jour
       *[other] { $retention_days } jours
    } les messages que vous m’écrivez, votre langue et vos réponses sur l’âge et le lieu. Votre nom n’est pas enregistré.
    Voulez-vous que j’efface tout maintenant ? On ne pourra pas revenir en arrière.
forgotten = Tout est effacé. Si vous écrivez à nouveau, nous recommençons depuis le début.
forget-cancelled = D’accord, rien n’a été effacé.
feedback-positive = Tant mieux si c’était utile. Vous pouvez me poser d’autres questions quand vous voulez.
feedback-negative = Je regrette de ne pas avoir pu vous aider. Vous pouvez chercher un autre service, ou parler à une personne.
out-of-scope =
    Là, je ne peux pas vous aider. Je connais seulement ce qui concerne la venue en Allemagne et les centres de conseil de ce pays.
    Vous pouvez m’interroger par exemple sur le visa, le travail, la formation, la famille ou l’asile.
what-next = Que voulez-vous savoir ? Écrivez votre question, ou choisissez un sujet.
stopped = D’accord, j’arrête. Vous pouvez me demander autre chose quand vous voulez.
started-over = D’accord, nous recommençons. J’ai oublié vos réponses. Que voulez-vous savoir ?
offer-declined = D’accord. Vous pouvez me poser d’autres questions quand vous voulez.

## Not understood

unsure = Je ne sais pas si j’ai bien compris. Parlez-vous d’un de ces sujets ?
lost = Pardon, je n’ai pas compris. S’il vous plaît, dites-le avec d’autres mots, choisissez un sujet, ou demandez à parler à une personne.
not-understood-where = Je n’ai pas reconnu de pays. S’il vous plaît, écrivez le nom du pays où vous êtes maintenant, par exemple : Tunisie.
not-understood-age = Je n’ai pas reconnu d’âge. S’il vous plaît, écrivez un nombre, par exemple : 25.
not-understood-destination = Je ne connais pas ce lieu. S’il vous plaît, écrivez le nom d’une ville d’Allemagne ou un code postal, par exemple : Leipzig.
not-understood-status = Je n’ai pas compris. Appuyez sur un des boutons, s’il vous plaît.
not-understood-topic = Je n’ai pas reconnu de sujet. S’il vous plaît, appuyez sur un des boutons, ou dites avec d’autres mots pour quoi vous avez besoin d’aide.
going-on-without = Ce n’est pas grave. Continuons sans cela.

## Finding advice

offer-referral = Voulez-vous que je cherche un centre de conseil pour vous ? Je poserai quelques questions courtes. Vous pouvez passer n’importe laquelle.
offer-again = Voulez-vous que je cherche un centre de conseil pour ce sujet aussi ?
ask-where = Dans quel pays êtes-vous maintenant ?
ask-age = Quel âge avez-vous ? Certains services sont pour les jeunes, d’autres pour les adultes à partir de { $mbe_age_over } ans.
ask-destination = Où voulez-vous aller en Allemagne ? Écrivez une ville ou un code postal.
ask-town = Dans quelle ville habitez-vous ? Vous pouvez aussi écrire le code postal.
ask-which-place = Plusieurs lieux portent ce nom. Lequel est le bon ?
ask-status = Quelle est votre situation en Allemagne ? Cela décide qui a le droit de vous conseiller.
ask-topic = Sur quel sujet avez-vous besoin d’un conseil ?
services-now = Des services que vous pouvez contacter dès maintenant, de là où vous êtes :
services-there = De l’aide sur place, en Allemagne :
after-services = Une liste comme la mienne n’est jamais complète. Si quelque chose est faux ou si personne ne répond, dites-le-moi. Vous trouverez d’autres bureaux dans les listes officielles.
no-services = Je n’ai rien trouvé dans ma liste pour vous. Cela ne veut pas dire qu’il n’y a pas d’aide : regardez dans les listes officielles, s’il vous plaît.
no-more-services = Je n’ai pas d’autre service pour vous dans ma liste. Vous trouverez d’autres bureaux dans les listes officielles.
human-contact = Ici, une personne vous répond. Ces services ne font pas partie de ce programme :
service-details = Tout ce que je sais sur ces services :
no-service-shown = Je ne vous ai pas encore montré de service. Voulez-vous que j’en cherche un pour vous ?

## Language

choose-language = Dans quelle langue voulez-vous parler ?
language-changed = À partir de maintenant, je vous écris en { $language }.
language-not-spoken = Pardon, je ne sais pas encore écrire en { $language }. Voici les langues que je parle :

## Things the bot cannot read

voice-not-heard = Je ne peux pas écouter les messages vocaux ni les vidéos. Écrivez votre question en quelques mots, s’il vous plaît. Vous pouvez écrire comme vous parlez.
picture-not-seen = Je ne peux pas voir les images, et je n’ai pas gardé celle-ci. Écrivez votre question en quelques mots, s’il vous plaît. N’envoyez jamais de photo de votre passeport à des inconnus.
sticker-not-read = Je ne peux pas lire les autocollants. Écrivez votre question en quelques mots, s’il vous plaît.
contact-not-kept = Je n’ai pas besoin de numéros de téléphone, et je n’ai pas gardé celui-ci. Écrivez votre question en quelques mots, s’il vous plaît.
document-not-read = Je ne peux pas lire les documents, et je n’ai pas gardé celui-ci. Dites-moi en quelques mots de quoi il s’agit. Un centre de conseil peut lire les lettres avec vous.
kind-not-read = Je ne peux pas lire ce genre de message. Écrivez votre question en quelques mots, s’il vous plaît.
edited-not-read = J’ai vu que vous avez modifié un message. Écrivez-le encore une fois, s’il vous plaît, pour que je puisse répondre.
location-not-placed = Je n’ai pas pu voir dans quel pays se trouve ce lieu. Écrivez le nom du pays, s’il vous plaît.
text-shortened = Votre message était très long. Je n’ai lu que le début.
no-words = Il me faut quelques mots pour vous aider. Que voulez-vous savoir ?
old-button = Ce bouton ne marche plus. Écrivez ce que vous voulez savoir, s’il vous plaît.
group-declined = Je parle seulement en privé, pour que personne d’autre ne lise. Écrivez-moi directement, s’il vous plaît.

## When something goes wrong

apology = Pardon, il y a eu un problème de mon côté. Écrivez à nouveau dans quelques minutes, s’il vous plaît. Si c’est urgent, des personnes répondent ici : { $website }
slow-down = Vous écrivez très vite. Attendez une minute, s’il vous plaît ; ensuite, je répondrai de nouveau.

## Buttons

button-find-advice = Trouver un centre de conseil
button-not-now = Pas maintenant
button-skip = Passer
button-human = Parler à une personne
button-more-services = En voir d’autres
button-start-over = Recommencer
button-in-germany = Je suis en Allemagne
button-in-country = { $country }
button-under-27 = Moins de { $mbe_age_over } ans
button-27-plus = { $mbe_age_over } ans ou plus
button-place = { $place } ({ $land })
button-erase = Oui, tout effacer
button-keep = Non, garder
button-status-asylum-seeker = Demande d’asile en cours
button-status-tolerated = Duldung (tolérance)
button-status-protected = Protection reconnue
button-status-temporary-protection = D’Ukraine (§ 24)
button-status-visa-holder = Visa ou titre de séjour
button-status-eu-citizen = Citoyenneté de l’UE
button-status-resettler = Statut de Spätaussiedler
button-status-abroad-planning = Encore à l’étranger
