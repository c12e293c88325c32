### Portuguese: written by a language model, not yet read by a native speaker.

## On every page

web-title = Procurar aconselhamento
web-intro = Centros de aconselhamento para pessoas que querem ir para a Alemanha ou já estão lá. A maior parte do aconselhamento não custa nada, e aqui não é preciso dizer o nome.
web-skip = Ir para o conteúdo
web-page-language = Língua desta página
web-open-telegram = Perguntar ao bot no Telegram
web-emergency = Está em perigo na Alemanha? Ligue para o { $number }, de dia ou de noite. A chamada não custa nada.
web-privacy = Esta página não usa cookies e não guarda o que procura. Os links para outros sites levam para fora desta página.
web-open-data = Os dados são abertos: para programas

## The search form

web-search = Pesquisa
web-field-words = Palavras, por exemplo um nome
web-field-place = Cidade, bairro ou código postal na Alemanha
web-field-place-hint = Pode escrever no seu próprio alfabeto.
web-field-program = Tipo de aconselhamento
web-field-language = Língua do aconselhamento
web-field-distance = A que distância
web-field-country = País onde está agora
web-any = Qualquer
web-distance-at-most = No máximo { $km } km
web-search-button = Procurar

## What was found

web-found = { $count ->
    [one] { $count } serviço encontrado
   *[other] { $count } serviços encontrados
}
web-found-near = { $count ->
    [one] { $count } serviço perto de { $place }
   *[other] { $count } serviços perto de { $place }
}
web-none-found = Nada encontrado. Isso não quer dizer que não há ajuda.
web-none-found-hint = Tire uma palavra, escolha uma distância maior ou escolha “Qualquer” nos outros campos.
web-distance = a cerca de { $km } km
web-details = Tudo sobre: { $name }
web-nationwide = Para toda a Alemanha, pela internet ou por telefone
web-abroad = Com quem falar no seu país
web-page-number = Página { $page } de { $pages }
web-next = Página seguinte
web-previous = Página anterior

## The page of one service

web-back = Voltar à pesquisa
web-contact = Como falar com o serviço
web-about = Sobre este serviço
web-for-whom = Para quem
web-ages = De { $from } a { $to } anos
web-ages-from = A partir de { $from } anos
web-ages-up-to = Até { $to } anos
web-languages-unknown = A fonte não indica línguas. Pergunte se há intérprete.
web-in-german = Em alemão:
web-paused = Este serviço está parado neste momento. Por favor, escolha outro.
web-map = Onde fica
web-map-text = Mapa da Alemanha. A marca mostra { $place }; os pontos são as cidades maiores mais próximas.
web-map-approximate = A marca mostra a cidade, não a casa.
web-map-app = Abrir no mapa do telefone
web-map-openstreetmap = Ver no OpenStreetMap
web-print = Pode imprimir esta página ou guardar com o seu navegador.

## When something goes wrong

web-error-bad-request = Não é possível ler este endereço. Por favor, procure de novo.
web-error-not-found = Esta página não existe. Talvez o serviço já não esteja na lista.
web-error-too-many = Pedidos demais. Por favor, espere um minuto e tente de novo.
web-error-ours = Houve um erro do nosso lado. Por favor, tente de novo daqui a alguns minutos.
