### Spanish: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    ¡Hola! Soy Vorweg, un programa informático. Respondo preguntas sobre cómo ir a Alemania y busco un centro de asesoría adecuado para usted. No cuesta nada.
    Escriba su pregunta con sus propias palabras o elija un tema.
goodbye = Hasta luego, y que le vaya muy bien. Puede volver a escribirme cuando quiera.
thanks = Con mucho gusto. ¿Quiere saber algo más?
help =
    Puedo hacer dos cosas. Respondo preguntas sobre cómo ir a Alemania: visa, trabajo, formación profesional, estudios, familia, asilo, idioma, vivienda y más. Y busco centros de asesoría para usted: uno con el que pueda comunicarse desde ahora y otro en el lugar adonde va.
    Escriba con sus propias palabras. También puede escribir: detener, empezar de nuevo, o el nombre de un idioma.
    Soy un programa informático. Mis respuestas vienen de fuentes públicas, y muestro dónde y cuándo se leyeron. No doy asesoría legal sobre su propio caso: eso lo hacen los centros de asesoría.
bot-challenge = Soy un programa informático, no una persona. Si quiere hablar con una persona, puedo darle contactos.
privacy =
    Ninguna persona lee lo que usted me escribe mientras hablamos. No le pregunto su nombre y no paso nada a las autoridades ni a nadie más.
    Para poder seguir nuestra conversación, la guardo { $retention_days ->
        [one] { $retention_days } día
       *[other] { $retention_days } días
    } como máximo; después se borra. Puede borrarla ahora mismo: escriba /forget.
    Sus mensajes pasan por Telegram, que puede verlos. Por favor, no envíe pasaportes, fotos ni documentos.
delete-my-data =
    Guardo los mensajes que usted me escribe { $retention_days ->
        [one] { $retention_days } día
       *[other] { $retention_days } días
    } como máximo, y también su idioma y sus respuestas sobre la edad y el lugar. Su nombre no se guarda.
    ¿Quiere que borre todo ahora? Después no se puede recuperar.
forgotten = Todo está borrado. Si vuelve a escribir, empezamos desde el principio.
forget-cancelled = De acuerdo, no se borró nada.
feedback-positive = Me alegra que le haya servido. Puede preguntarme más cuando quiera.
feedback-negative = Lamento que esto no le haya servido. Puede buscar otro servicio o hablar con una persona.
out-of-scope =
    En eso no puedo ayudarle. Solo conozco lo que tiene que ver con ir a Alemania y los centros de asesoría de ese país.
    Puede preguntarme, por ejemplo, sobre visa, trabajo, formación, familia o asilo.
what-next = ¿Qué quiere saber? Escriba su pregunta o elija un tema.
stopped = De acuerdo, hasta aquí. Puede preguntarme otra cosa cuando quiera.
started-over = De acuerdo, empezamos de nuevo. Ya olvidé sus respuestas. ¿Qué quiere saber?
offer-declined = De acuerdo. Puede preguntarme más cuando quiera.

## Not understood

unsure = No sé si le entendí bien. ¿Se refiere a uno de estos temas?
lost = Disculpe, no entendí. Dígalo con otras palabras, elija un tema o pida hablar con una persona, por favor.
not-understood-where = No reconocí ningún país. Por favor, escriba el nombre del país donde está ahora, por ejemplo: Colombia.
not-understood-age = No reconocí ninguna edad. Por favor, escriba un número, por ejemplo: 25.
not-understood-destination = No conozco ese lugar. Por favor, escriba el nombre de una ciudad alemana o un código postal, por ejemplo: Leipzig.
not-understood-status = No entendí. Por favor, toque uno de los botones.
not-understood-topic = No reconocí ningún tema. Por favor, toque uno de los botones o diga con otras palabras en qué necesita ayuda.
going-on-without = No importa. Seguimos sin ese dato.

## Finding advice

offer-referral = ¿Quiere que le busque un centro de asesoría? Le haré unas preguntas cortas. Puede saltarse cualquiera de ellas.
offer-again = ¿Quiere que busque asesoría también sobre esto?
ask-where = ¿En qué país está ahora?
ask-age = ¿Cuántos años tiene? Algunos servicios son para jóvenes; otros, para adultos a partir de { $mbe_age_over } años.
ask-destination = ¿A qué lugar de Alemania quiere ir? Escriba una ciudad o un código postal.
ask-town = ¿En qué ciudad o pueblo vive? También puede escribir el código postal.
ask-which-place = Hay varios lugares con ese nombre. ¿A cuál se refiere?
ask-status = ¿Cuál es su situación en Alemania? De eso depende quién puede asesorarle.
ask-topic = ¿Sobre qué necesita asesoría?
services-now = Servicios con los que puede comunicarse ahora, desde donde está:
services-there = Ayuda en Alemania, en ese lugar:
after-services = Una lista como la mía nunca está completa. Si algo está mal o nadie responde, dígamelo. En las listas oficiales hay más oficinas.
no-services = No encontré nada adecuado en mi lista. Eso no quiere decir que no haya ayuda: por favor, busque en las listas oficiales.
no-more-services = No tengo otro servicio adecuado en mi lista. En las listas oficiales hay más oficinas.
human-contact = Aquí le responde una persona. Estos servicios no son parte de este programa:
service-details = Todo lo que sé sobre estos servicios:
no-service-shown = Todavía no le he mostrado ningún servicio. ¿Quiere que le busque uno?

## Language

choose-language = ¿En qué idioma quiere que hablemos?
language-changed = Desde ahora le escribo en este idioma: { $language }.
language-not-spoken = Disculpe, todavía no hablo este idioma: { $language }. Estos son los idiomas que hablo:

## Things the bot cannot read

voice-not-heard = No puedo escuchar mensajes de voz ni videos. Por favor, escriba su pregunta en pocas palabras. Puede escribir como habla.
picture-not-seen = No puedo ver imágenes, y no he guardado esta. Por favor, escriba su pregunta en pocas palabras. Nunca envíe fotos de su pasaporte a desconocidos.
sticker-not-read = No puedo leer stickers. Por favor, escriba su pregunta en pocas palabras.
contact-not-kept = No necesito números de teléfono, y no he guardado este. Por favor, escriba su pregunta en pocas palabras.
document-not-read = No puedo leer documentos, y no he guardado este. Por favor, dígame en pocas palabras de qué se trata. En un centro de asesoría pueden leer las cartas con usted.
kind-not-read = No puedo leer este tipo de mensaje. Por favor, escriba su pregunta en pocas palabras.
edited-not-read = Vi que cambió un mensaje. Por favor, escríbalo otra vez para que pueda responderle.
location-not-placed = No pude saber en qué país está ese lugar. Por favor, escriba el nombre del país.
text-shortened = Su mensaje era muy largo. Solo leí el principio.
no-words = Necesito unas palabras para poder ayudarle. ¿Qué quiere saber?
old-button = Este botón ya no sirve. Por favor, escriba lo que quiere saber.
group-declined = Solo hablo en privado, para que nadie más lea. Por favor, escríbame directamente.

## When something goes wrong

apology = Disculpe, algo falló de mi lado. Por favor, escriba otra vez en unos minutos. Si es urgente, aquí responden personas: { $website }
slow-down = Está escribiendo muy rápido. Por favor, espere un minuto; después le sigo respondiendo.

## Buttons

button-find-advice = Buscar asesoría
button-not-now = Ahora no
button-skip = Saltar
button-human = Hablar con una persona
button-more-services = Mostrar otros
button-start-over = Empezar de nuevo
button-in-germany = Estoy en Alemania
button-in-country = En { $country }
button-under-27 = Menos de { $mbe_age_over } años
button-27-plus = { $mbe_age_over } años o más
button-place = { $place } ({ $land })
button-erase = Sí, borrar todo
button-keep = No, guardarlo
button-status-asylum-seeker = Asilo en trámite
button-status-tolerated = Duldung (tolerancia)
button-status-protected = Protección reconocida
button-status-temporary-protection = De Ucrania (§ 24)
button-status-visa-holder = Visa o residencia
button-status-eu-citizen = Ciudadanía de la UE
button-status-resettler = Spätaussiedler
button-status-abroad-planning = Aún fuera de Alemania
