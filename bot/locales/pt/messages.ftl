### Portuguese: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Olá! Sou Vorweg, um programa de computador. Respondo a perguntas sobre ir para a Alemanha e procuro um centro de aconselhamento adequado ao seu caso. Não custa nada.
    Escreva a sua pergunta com as suas palavras ou escolha um tema.
goodbye = Até logo, e tudo de bom. Pode escrever-me de novo a qualquer hora.
thanks = De nada. Quer saber mais alguma coisa?
help =
    Posso fazer duas coisas. Respondo a perguntas sobre ir para a Alemanha: visto, trabalho, formação profissional, estudos, família, asilo, língua, casa e mais. E procuro um centro de aconselhamento: um que pode ajudar já agora, e um no lugar para onde vai.
    Escreva com as suas palavras. Também pode escrever: parar, começar de novo, ou o nome de uma língua.
    Sou um programa de computador. As minhas respostas vêm de fontes públicas, e mostro onde e quando foram lidas. Não dou conselhos de direito sobre o seu caso: quem faz isso são os centros de aconselhamento.
bot-challenge = Sou um programa de computador, não uma pessoa. Se quer falar com uma pessoa, posso mostrar com quem.
privacy =
    Nenhuma pessoa lê as mensagens enquanto me escreve. Não pergunto o seu nome e não passo nada às autoridades nem a mais ninguém.
    Para poder seguir a nossa conversa, guardo-a no máximo { $retention_days ->
        [one] { $retention_days } dia
       *[other] { $retention_days } dias
    }; depois é apagada. Pode apagar tudo agora: escreva /forget.
    As mensagens passam pelo Telegram, que pode ver o que escreve. Por favor, não envie passaportes, fotos nem documentos.
delete-my-data =
    Guardo as mensagens que me escreve no máximo { $retention_days ->
        [one] { $retention_days } dia
       *[other] { $retention_days } dias
    }, e também a sua língua e as suas respostas sobre idade e lugar. O seu nome não fica guardado.
    Quer que eu apague tudo agora? Depois não é possível voltar atrás.
forgotten = Está tudo apagado. Se escrever de novo, começamos do princípio.
forget-cancelled = Está bem, não apaguei nada.
feedback-positive = Ainda bem que ajudou. Pode perguntar mais a qualquer hora.
feedback-negative = Lamento que isto não tenha ajudado. Pode procurar outro serviço ou falar com uma pessoa.
out-of-scope =
    Nisso não posso ajudar. Só sei responder sobre ir para a Alemanha e sobre os centros de aconselhamento de lá.
    Pode perguntar, por exemplo, sobre visto, trabalho, formação, família ou asilo.
what-next = O que quer saber? Escreva a sua pergunta ou escolha um tema.
stopped = Está bem, parei. Pode perguntar outra coisa a qualquer hora.
started-over = Está bem, começamos de novo. Já esqueci as suas respostas. O que quer saber?
offer-declined = Está bem. Pode perguntar mais a qualquer hora.

## Not understood

unsure = Não sei se entendi bem. É um destes temas?
lost = Desculpe, não entendi. Por favor, diga com outras palavras, escolha um tema ou peça para falar com uma pessoa.
not-understood-where = Não reconheci nenhum país. Por favor, escreva o nome do país onde está agora, por exemplo Angola.
not-understood-age = Não reconheci nenhuma idade. Por favor, escreva um número, por exemplo 25.
not-understood-destination = Não conheço esse lugar. Por favor, escreva o nome de uma cidade alemã ou um código postal, por exemplo Leipzig.
not-understood-status = Não entendi. Por favor, escolha um dos botões.
not-understood-topic = Não reconheci nenhum tema. Por favor, escolha um dos botões ou diga com outras palavras em que precisa de ajuda.
going-on-without = Não faz mal. Continuamos sem isso.

## Finding advice

offer-referral = Quer que eu procure um centro de aconselhamento? Faço umas perguntas curtas. Pode deixar qualquer uma sem resposta.
offer-again = Quer que eu procure aconselhamento também sobre isto?
ask-where = Em que país está agora?
ask-age = Que idade tem? Alguns serviços são para jovens, outros para adultos a partir de { $mbe_age_over } anos.
ask-destination = Para que lugar da Alemanha quer ir? Escreva uma cidade ou um código postal.
ask-town = Em que cidade vive? Também pode escrever o código postal.
ask-which-place = Há vários lugares com esse nome. Qual deles é?
ask-status = Qual é a sua situação na Alemanha? Disso depende quem pode aconselhar.
ask-topic = Sobre que assunto precisa de aconselhamento?
services-now = Ajuda que pode ter já, do lugar onde está:
services-there = Ajuda na Alemanha, nesse lugar:
after-services = Uma lista como a minha nunca está completa. Se algo está errado ou se ninguém responde, diga-me. Nas listas oficiais há mais serviços.
no-services = Não encontrei nada adequado na minha lista. Isso não quer dizer que não há ajuda: por favor, veja nas listas oficiais.
no-more-services = Não tenho outro serviço adequado na minha lista. Nas listas oficiais há mais serviços.
human-contact = Aqui responde uma pessoa. Estes serviços não fazem parte deste programa:
service-details = Tudo o que sei sobre estes serviços:
no-service-shown = Ainda não mostrei nenhum serviço. Quer que eu procure um?

## Language

choose-language = Em que língua vamos falar?
language-changed = A partir de agora escrevo em { $language }.
language-not-spoken = Desculpe, ainda não falo esta língua: { $language }. Estas são as línguas que falo:

## Things the bot cannot read

voice-not-heard = Não posso ouvir mensagens de voz nem vídeos. Por favor, escreva a sua pergunta em poucas palavras. Pode escrever como fala.
picture-not-seen = Não posso ver imagens, e não guardei esta. Por favor, escreva a sua pergunta em poucas palavras. Nunca envie fotos do seu passaporte a desconhecidos.
sticker-not-read = Não posso ler stickers (figurinhas). Por favor, escreva a sua pergunta em poucas palavras.
contact-not-kept = Não preciso de números de telefone, e não guardei este. Por favor, escreva a sua pergunta em poucas palavras.
document-not-read = Não posso ler documentos, e não guardei este. Por favor, diga-me em poucas palavras de que se trata. Um centro de aconselhamento pode ajudar a ler cartas.
kind-not-read = Não posso ler este tipo de mensagem. Por favor, escreva a sua pergunta em poucas palavras.
edited-not-read = Vi que mudou uma mensagem. Por favor, escreva de novo, para eu poder responder.
location-not-placed = Não consegui ver em que país fica este lugar. Por favor, escreva o nome do país.
text-shortened = A sua mensagem era muito longa. Li só o começo.
no-words = Preciso de umas palavras para poder ajudar. O que quer saber?
old-button = Este botão já não funciona. Por favor, escreva o que quer saber.
group-declined = Só falo em privado, para ninguém mais ler. Por favor, escreva-me diretamente.

## When something goes wrong

apology = Desculpe, houve um erro do meu lado. Por favor, escreva de novo daqui a alguns minutos. Se é urgente, aqui respondem pessoas: { $website }
slow-down = As mensagens chegam muito depressa. Por favor, espere um minuto; depois respondo de novo.

## Buttons

button-find-advice = Procurar aconselhamento
button-not-now = Agora não
button-skip = Não responder
button-human = Falar com uma pessoa
button-more-services = Mostrar outros
button-start-over = Começar de novo
button-in-germany = Estou na Alemanha
button-in-country = País: { $country }
button-under-27 = Menos de { $mbe_age_over } anos
button-27-plus = { $mbe_age_over } anos ou mais
button-place = { $place } ({ $land })
button-erase = Sim, apagar tudo
button-keep = Não, guardar
button-status-asylum-seeker = Processo de asilo aberto
button-status-tolerated = Duldung (tolerância)
button-status-protected = Proteção reconhecida
button-status-temporary-protection = Da Ucrânia (§ 24)
button-status-visa-holder = Visto ou residência
button-status-eu-citizen = Cidadania da UE
button-status-resettler = Spätaussiedler
button-status-abroad-planning = Ainda fora da Alemanha
