### Portuguese: written by a language model, not yet read by a native speaker.

# The person may be writing secretly.
emergency-violence =
    O que lhe acontece não é culpa sua. Se está em perigo agora, ligue para a polícia ou vá para onde há outras pessoas. Se for mais seguro, apague esta conversa depois.
emergency-forced-marriage =
    Ninguém tem o direito de lhe impor um casamento. Se está em perigo agora, ligue para a polícia. Num aeroporto, pode dizer a qualquer agente da polícia, em voz baixa, que a viagem é forçada, contra a sua vontade.
emergency-trafficking =
    Ninguém tem o direito de tirar o seu passaporte, de impedir a sua saída ou de lhe impor trabalho. Não fez nada de errado. Se está em perigo agora, ligue para a polícia. Há centros de aconselhamento que ajudam de graça, mesmo sem queixa na polícia.
emergency-suicide =
    Ainda bem que escreveu isto. Sou um programa e não posso estar ao seu lado, mas há pessoas que podem. Por favor, não fique sem companhia: ligue agora para pedir ajuda, vá a um hospital ou procure alguém de confiança. Se se trata de outra pessoa, fique ao lado dela.
emergency-sea =
    Ligue agora para a guarda costeira ou para o número de emergência. Se está no mar, diga isso primeiro. Diga onde está, quantas pessoas são e se há alguém com ferimentos. Envie a sua posição, se o telefone a mostra. Poupe a bateria.
emergency-medical =
    Chame uma ambulância agora. Diga onde está e o que aconteceu. Fique com a pessoa até a ajuda chegar.
emergency-general =
    Se está em perigo agora, ligue para o número de emergência ou vá para onde há outras pessoas.
emergency-numbers-country = ☎ Números de emergência ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Ligue para o número de emergência do país onde está.
emergency-numbers-germany = ☎ Na Alemanha: { $numbers }
emergency-who-else = Aqui também há quem possa ajudar. Alguns números só funcionam dentro da Alemanha; muitos destes serviços também respondem pela internet.
