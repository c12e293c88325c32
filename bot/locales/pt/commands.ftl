### Portuguese: written by a language model, not yet read by a native speaker.

command-start = Começar uma conversa
command-language = Escolher a língua
command-help = O que posso fazer
command-privacy = O que acontece com o que escreve
command-stop = Parar as perguntas
command-forget = Apagar tudo agora
bot-short-description = Respostas sobre ir para a Alemanha e um centro de aconselhamento para o seu caso. Não custa nada.
bot-description =
    Pensa em ir para a Alemanha? Pergunte na sua língua: sobre visto, trabalho, formação profissional, estudos, família, asilo, língua ou casa.
    Dou respostas curtas, com as fontes, e procuro um centro de aconselhamento que possa ajudar já antes da viagem. Sou um programa de computador. Não custa nada. Nunca peço dinheiro nem passaporte.
