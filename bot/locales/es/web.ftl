### Spanish: written by a language model, not yet read by a native speaker.

## On every page

web-title = Buscar asesoría
web-intro = Centros de asesoría para personas que quieren ir a Alemania o que ya están allí. En la mayoría de los casos la asesoría es gratis, y aquí nadie tiene que dar su nombre.
web-skip = Ir al contenido
web-page-language = Idioma de esta página
web-open-telegram = Preguntar al bot en Telegram
web-emergency = ¿Está en peligro en Alemania? Llame al { $number }, de día o de noche. La llamada no cuesta nada.
web-privacy = Esta página no usa cookies y no guarda lo que usted busca. Los enlaces a otros sitios web le llevan fuera de esta página.
web-open-data = Los datos son abiertos: para programas

## The search form

web-search = Búsqueda
web-field-words = Palabras, por ejemplo un nombre
web-field-place = Ciudad, barrio o código postal en Alemania
web-field-place-hint = Puede escribirlo en su propio alfabeto.
web-field-program = Tipo de asesoría
web-field-language = Idioma de la asesoría
web-field-distance = A qué distancia
web-field-country = País donde está ahora
web-any = Cualquiera
web-distance-at-most = A { $km } km como máximo
web-search-button = Buscar

## What was found

web-found = { $count ->
    [one] { $count } servicio encontrado
   *[other] { $count } servicios encontrados
}
web-found-near = { $count ->
    [one] { $count } servicio cerca de { $place }
   *[other] { $count } servicios cerca de { $place }
}
web-none-found = No se encontró nada. Eso no quiere decir que no haya ayuda.
web-none-found-hint = Quite una palabra, elija una distancia mayor o elija “Cualquiera” en los otros campos.
web-distance = a { $km } km, más o menos
web-details = Todo sobre: { $name }
web-nationwide = Para toda Alemania, en línea o por teléfono
web-abroad = Contactos en su país
web-page-number = Página { $page } de { $pages }
web-next = Página siguiente
web-previous = Página anterior

## The page of one service

web-back = Volver a la búsqueda
web-contact = Cómo comunicarse
web-about = Sobre este servicio
web-for-whom = Para quién
web-ages = De { $from } a { $to } años
web-ages-from = Desde { $from } años
web-ages-up-to = Hasta { $to } años
web-languages-unknown = La fuente no menciona idiomas. Pregunte si hay intérprete.
web-in-german = En alemán:
web-paused = Este servicio está en pausa en este momento. Por favor, elija otro.
web-map = Dónde está
web-map-text = Mapa de Alemania. La marca muestra { $place }; los puntos son las ciudades grandes más cercanas.
web-map-approximate = La marca muestra la ciudad, no la casa.
web-map-app = Abrir en una aplicación de mapas
web-map-openstreetmap = Ver en OpenStreetMap
web-print = Puede imprimir esta página o guardarla con su navegador.

## When something goes wrong

web-error-bad-request = Esta dirección no se puede leer. Por favor, busque otra vez.
web-error-not-found = Esta página no existe. Puede que el servicio ya no esté en la lista.
web-error-too-many = Demasiadas solicitudes. Por favor, espere un minuto y vuelva a intentarlo.
web-error-ours = Algo falló de nuestro lado. Por favor, vuelva a intentarlo en unos minutos.
