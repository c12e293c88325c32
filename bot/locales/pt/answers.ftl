### Portuguese: written by a language model, not yet read by a native speaker.

# Words that Portugal, Brazil, Angola and Mozambique write in the same way are preferred; where there is
# none, both words stand once: aluguel (renda), aposentadoria (reforma), passadores (coiotes).

## Advice, work and learning

answer-ask-counselling = Na Alemanha, há dois tipos de serviço que aconselham pessoas recém-chegadas: a MBE (Migrationsberatung), para adultos com mais de { $mbe_age_over } anos, e o JMD (Jugendmigrationsdienst), para pessoas de { $jmd_age_from } a { $jmd_age_to } anos. A MBE ajuda com cursos de língua, casa, trabalho, saúde e escola. Com mbeon, app de chat da MBE, pode escrever de qualquer lugar, sem pagar nada. Sobre trabalho, Faire Integration aconselha de graça pessoas de fora da UE, mesmo que ainda estejam fora da Alemanha. Próximo passo: diga-me a sua idade e onde está, e eu procuro um serviço adequado ao seu caso.

answer-ask-work-visa = Profissionais qualificados de fora da UE precisam normalmente de um visto nacional antes de viajar. O emprego deve corresponder a um diploma ou curso profissional reconhecido; por isso, comece cedo o reconhecimento (Anerkennung). Para o Cartão Azul UE (EU Blue Card) é preciso um diploma universitário reconhecido ou comparável, uma oferta de emprego e, em { $blue_card_year }, um salário bruto acima de { $blue_card_salary } por ano; para profissões com falta de pessoal e recém-formados, o limite é { $blue_card_salary_lower } por ano. Numa profissão regulamentada, como medicina ou enfermagem, é preciso também a licença para exercer a profissão ou a promessa de licença. Próximo passo: procure no Visa Navigator o seu visto.

answer-ask-opportunity-card = Com o cartão de oportunidades (Chancenkarte), pessoas qualificadas de fora da UE podem ir para a Alemanha procurar trabalho, mesmo sem oferta de emprego. Há dois caminhos: uma formação com reconhecimento completo na Alemanha, ou pelo menos { $points_needed ->
        [one] { $points_needed } ponto
       *[other] { $points_needed } pontos
    } no sistema de pontos. Para os pontos é preciso um diploma universitário ou uma formação profissional de pelo menos { $training_years ->
        [one] { $training_years } ano
       *[other] { $training_years } anos
    }, em ambos os casos com reconhecimento no país de origem, e alemão A1 ou inglês B2. É preciso provar que tem dinheiro para viver; é permitido um trabalho extra de até { $side_job_hours ->
        [one] { $side_job_hours } hora
       *[other] { $side_job_hours } horas
    } por semana. Próximo passo: faça o teste gratuito no portal oficial antes de entregar o pedido.

answer-ask-job-search = Para pedir um emprego na Alemanha, envia-se uma carta de apresentação, um currículo (Lebenslauf: normalmente uma tabela, com o último emprego primeiro) e certificados. Vai tudo em PDF por e-mail, ou então por correio, como diz o anúncio; é costume pôr uma foto, mas não é obrigatório. Pessoas de países da UE também podem receber na EURES aconselhamento e ajuda para encontrar emprego. Não pague por uma oferta de emprego: já houve intermediários que venderam contratos de trabalho falsos. Próximo passo: pergunte na linha de telefone oficial “Trabalhar e viver na Alemanha”, que dá um primeiro aconselhamento sobre emprego, visto e reconhecimento da profissão.

answer-ask-recognition = O reconhecimento (Anerkennung) compara a sua formação, feita em outro país, com a formação alemã; pode fazer o pedido a partir do seu país. Para pessoas de fora da UE que querem trabalhar na sua profissão, o visto normalmente exige esse reconhecimento. Numa profissão regulamentada, como enfermagem, não se pode trabalhar sem autorização do Estado; as diferenças podem ser compensadas com uma prova de conhecimentos ou um período de adaptação. O centro de aconselhamento ZSBA ajuda de graça em { $zsba_languages ->
        [one] { $zsba_languages } língua
       *[other] { $zsba_languages } línguas
    }, encontra o serviço certo e verifica os papéis; quem decide é a autoridade responsável. Próximo passo: fale com a ZSBA, mesmo de fora da Alemanha.

answer-ask-vocational-training = Na formação profissional (Ausbildung) aprende-se numa empresa e numa escola profissional; dura de { $training_years_from } a { $training_years_to } anos, e durante esse tempo recebe-se um salário. Pessoas de fora da UE precisam de um visto e normalmente de alemão no nível B1; com menos de { $search_age_under } anos também é possível receber um visto para procurar um lugar de formação, por { $search_months ->
        [one] { $search_months } mês
       *[other] { $search_months } meses
    } no máximo. Se o salário não chegar para viver, é preciso provar que tem o resto do dinheiro, por exemplo com uma conta bloqueada (Sperrkonto). Cuidado: há criminosos que vendem certificados falsos e contratos de formação. Próximo passo: leia na página do Ministério do Exterior da Alemanha qual visto de formação serve para o seu caso.

answer-ask-study = Muitas universidades usam uni-assist para verificar certificados de outros países; os documentos e o pagamento completo devem chegar antes do fim do prazo. Com certificados da China, da Índia ou do Vietnam, é preciso um certificado APS. Para o visto de estudante, é preciso provar que tem dinheiro para viver: desde { $blocked_account_since }, o valor para uma conta bloqueada (Sperrkonto) é { $blocked_account_year } por ano, ou seja, { $blocked_account_month } por mês. Peça o visto com tempo, porque as embaixadas alemãs não têm um processo rápido. Próximo passo: pergunte ao DAAD, o serviço alemão de intercâmbio universitário, que tem escritórios em muitos países.

answer-ask-au-pair-volunteering = Quem faz au pair vive de { $au_pair_months_from } a { $au_pair_months_to } meses em casa de uma família, tem de { $au_pair_age_from } a { $au_pair_age_to } anos quando pede o visto e sabe alemão A1. Essa família não pode ser de parentes, e a língua que se fala em casa deve ser o alemão. Um serviço voluntário (FSJ, FÖJ ou Bundesfreiwilligendienst) dura de { $service_months_from } a { $service_months_to } meses e também exige visto. Faça bem as contas: nem todos os lugares pagam a casa, e com o visto de voluntariado não é permitido um emprego normal. Próximo passo: para o serviço voluntário, fale primeiro com uma organização na Alemanha que tenha um programa; para au pair, leia a página da embaixada alemã.

## Family, protection, visa

answer-ask-family-reunification = Cônjuges, parceiros de união civil e filhos menores podem juntar-se a quem tem, por exemplo, nacionalidade alemã, residência permanente ou Cartão Azul UE. O visto é pedido na embaixada alemã antes de viajar; o cônjuge deve ter pelo menos { $spouse_age_from } anos e, normalmente, mostrar alemão básico (A1). Se essa pessoa tem tolerância (Duldung) ou está em processo de asilo, não é possível. Se tem proteção subsidiária (subsidiärer Schutz), isso está suspenso de { $suspended_from } a { $suspended_to }; só podem ser comunicados casos de exceção muito graves. Próximo passo: junte todos os papéis da lista da embaixada alemã responsável pelo lugar onde vive; pedidos incompletos não podem ser tratados.

answer-ask-asylum = O asilo na Alemanha só se pode pedir em pessoa, dentro do país ou na fronteira alemã; a partir de outro país ou numa embaixada não é possível. Primeiro verifica-se qual país europeu é responsável; depois, o Departamento Federal (BAMF) examina os motivos, com intérpretes que devem guardar segredo. A entrevista pessoal é o momento mais importante: conte todos os seus motivos e leve as suas provas. Organizações de assistência social dão um aconselhamento independente (Asylverfahrensberatung), que explica os seus direitos e deveres, mas ele não existe em todos os lugares. Próximo passo: leia a página de ajuda do ACNUR (UNHCR) para a Alemanha e peça esse aconselhamento o mais cedo possível.

answer-ask-temporary-protection = Quem fugiu da Ucrânia por causa da guerra pode receber uma autorização de residência por proteção temporária (parágrafo 24, em alemão § 24), sem processo de asilo. Ela inclui alojamento, ajudas sociais, tratamento médico, escola e acesso ao trabalho. As autorizações que eram válidas em { $section24_valid_on } são prolongadas automaticamente até { $section24_extended_to }, sem fazer pedido. Desde { $other_eu_since }, a Alemanha recusa a proteção temporária a quem já tem essa proteção em outro país da UE. Próximo passo: faça a sua inscrição depois de chegar; o portal oficial Germany4Ukraine explica onde.

answer-ask-visa-procedure = Para ficar mais de { $national_visa_days ->
        [one] { $national_visa_days } dia
       *[other] { $national_visa_days } dias
    }, pede-se um visto nacional na embaixada ou no consulado da Alemanha responsável pelo lugar onde vive, cada vez mais pela internet, no Consular Services Portal. O portal mostra a lista de todos os papéis; depois há um só atendimento, curto, para impressões digitais, originais e taxa. Não é preciso agência, e as agências não conseguem datas melhores. Desde { $no_remonstration_since }, já não existe a reclamação na embaixada (Remonstration): depois de uma recusa, pode pedir o visto outra vez ou, no prazo de um mês, abrir um processo no tribunal de Berlim. Próximo passo: procure o seu visto no Visa Navigator.

answer-ask-eu-citizens = Cidadãos da UE não precisam de visto nem de autorização de residência: basta um passaporte ou um documento de identidade válido, e nos primeiros { $free_months } meses não há condições. Depois é preciso trabalhar, fazer uma formação, estudar, procurar trabalho com possibilidades reais, ou ter dinheiro suficiente e seguro de saúde. Comunique o seu endereço às autoridades (Anmeldung) no prazo de { $register_weeks ->
        [one] { $register_weeks } semana
       *[other] { $register_weeks } semanas
    } depois de ir viver na casa; é preciso uma confirmação do dono da casa. Familiares de fora da UE normalmente precisam de visto para entrar. Próximo passo: para perguntas sobre trabalho, fale com Faire Mobilität, que aconselha de graça em várias línguas.

answer-ask-resettlers = Pessoas de origem alemã (Spätaussiedler) devem pedir a admissão antes de ir viver na Alemanha; quem decide é o Departamento Federal de Administração (BVA). As condições principais são ter antepassados alemães, ter declarado que pertence ao povo alemão e conseguir ter uma conversa simples em alemão. Podem ser incluídos o cônjuge (com pelo menos { $spouse_married_years ->
        [one] { $spouse_married_years } ano
       *[other] { $spouse_married_years } anos
    } de casamento) e os descendentes; o cônjuge e os filhos adultos precisam de alemão básico (A1). Não faça a mudança antes: em princípio, o processo deve terminar antes de ir viver na Alemanha. Próximo passo: pergunte na embaixada ou no consulado da Alemanha como enviar o pedido ao BVA.

answer-ask-language-learning = O nível de alemão necessário depende do que vai fazer: uma embaixada alemã indica A1 para cônjuges e au pairs e B1 para a formação profissional. Para um visto, só valem certificados de centros de exame reconhecidos, como Goethe-Institut, telc ou ÖSD, e eles não devem ter mais de um ano. Pode aprender de graça pela internet, por exemplo com “Nico's Way”, da Deutsche Welle. “Mein Weg nach Deutschland”, do Goethe-Institut, também é gratuito, em alemão simples e em mais { $mein_weg_more_languages ->
        [one] { $mein_weg_more_languages } língua
       *[other] { $mein_weg_more_languages } línguas
    }. Próximo passo: comece um curso gratuito e veja qual certificado é pedido pela embaixada alemã responsável pelo lugar onde vive.

answer-ask-integration-course = O curso geral de integração (Integrationskurs) tem { $german_lessons ->
        [one] { $german_lessons } aula
       *[other] { $german_lessons } aulas
    } de alemão até B1 e { $orientation_lessons ->
        [one] { $orientation_lessons } aula
       *[other] { $orientation_lessons } aulas
    } sobre a Alemanha, e é dado na Alemanha. Têm direito ao curso, entre outras, pessoas com uma primeira autorização de longa duração por trabalho, reunificação familiar ou proteção. Desde { $admission_stop_since }, o Departamento Federal (BAMF) não dá novas admissões voluntárias; isto vale para quem pediu asilo, para quem tem tolerância (Duldung), para pessoas da Ucrânia e para cidadãos da UE. Quem ganha pouco pode pedir para não pagar a taxa. Próximo passo: antes de viajar, aproveite cursos de língua no seu país ou ofertas gratuitas na internet.

answer-ask-documents = As autoridades alemãs podem pedir uma prova de que um documento de outro país é verdadeiro; o tipo de prova depende do país que emitiu o documento. Para uma apostila (Apostille), vá a uma autoridade desse país, e não à embaixada alemã. Para uma legalização (Legalisation), vá à embaixada ou ao consulado da Alemanha nesse país; demora mais. Muitas vezes pede-se a prova para certidões de nascimento e de casamento e para certificados da escola ou do trabalho; algumas embaixadas alemãs pedem também uma tradução oficial para alemão. Próximo passo: procure o seu país na página do Ministério do Exterior da Alemanha.

## Living in Germany

answer-ask-first-steps = Comunique o seu endereço (Anmeldung) à administração da cidade no prazo de { $register_weeks ->
        [one] { $register_weeks } semana
       *[other] { $register_weeks } semanas
    } depois de ir viver na casa; leve o passaporte e a confirmação do dono da casa, porque o contrato de aluguel (renda) não basta. O visto nacional serve só para entrar: peça a autorização de residência no serviço de estrangeiros (Ausländerbehörde) enquanto o visto ainda é válido. Todas as pessoas devem ter seguro de saúde, e a escolha da seguradora é sua. Para uma conta no banco, é preciso um documento de identidade e o papel da Anmeldung. Próximo passo: faça uma lista destes papéis antes de viajar; a MBE e o JMD ajudam com as primeiras perguntas.

answer-ask-residence-permit = O serviço de estrangeiros (Ausländerbehörde) do lugar onde vive prolonga e altera as autorizações de residência; a autorização diz se pode trabalhar e em quê. A residência permanente (Niederlassungserlaubnis) é possível, em regra, depois de { $settlement_years ->
        [one] { $settlement_years } ano
       *[other] { $settlement_years } anos
    }, com sustento garantido, espaço suficiente em casa, { $settlement_pension_months ->
        [one] { $settlement_pension_months } mês
       *[other] { $settlement_pension_months } meses
    } de contribuições para a aposentadoria (reforma) e alemão suficiente. A nacionalidade alemã é possível depois de { $citizenship_years ->
        [one] { $citizenship_years } ano
       *[other] { $citizenship_years } anos
    }, e é permitido ter mais de uma nacionalidade; o caminho mais rápido foi abolido ({ $citizenship_abolished }). Próximo passo: marque cedo o atendimento e faça o pedido antes do fim da sua autorização.

answer-ask-housing = O aluguel (renda da casa) tem três partes: o valor básico, as despesas extras e o aquecimento; a maioria dos apartamentos vem sem móveis, muitas vezes sem cozinha. A caução (Kaution) pode ser, no máximo, de { $deposit_months ->
        [one] { $deposit_months } mês
       *[other] { $deposit_months } meses
    } de aluguel, sem contar as despesas extras. Leia o contrato antes de assinar, porque é difícil sair dele. Nunca pague antes de ver o apartamento, assinar o contrato e receber as chaves. Próximo passo: prepare uma pasta com uma carta curta, os seus dados, uma cópia do documento de identidade ou da autorização de residência e uma prova do que ganha.

answer-ask-money-banking = Para alguns vistos é preciso provar que tem dinheiro para viver, por exemplo com uma conta bloqueada (Sperrkonto), uma bolsa ou um termo de responsabilidade de uma pessoa na Alemanha. Para estudantes, o valor desde { $blocked_account_since } é { $blocked_account_year } por ano. Só se pode tirar uma parte por mês ({ $blocked_account_month } para estudantes), e a escolha do banco ou da empresa é sua. Na Alemanha é preciso uma conta corrente (Girokonto) para o salário e o aluguel (renda); leve um documento de identidade e a prova do endereço e compare as taxas. Próximo passo: veja o valor para o seu visto na página da embaixada alemã responsável pelo lugar onde vive.

answer-ask-social-benefits = O Jobcenter paga uma ajuda básica a quem pode trabalhar, mas não consegue viver do que ganha; desde { $basic_income_renamed }, ela chama-se Grundsicherungsgeld (antes: Bürgergeld). Em { $basic_income_year }, o valor para um adulto sozinho é { $basic_income_month } por mês, mais um aluguel (renda) razoável. A ajuda para filhos (Kindergeld), em { $child_benefit_year }, é { $child_benefit_month } por mês para cada filho; quem pode receber depende da situação de residência. Ter sustento próprio garantido é uma das condições para a residência permanente. Próximo passo: peça aconselhamento à MBE ou ao JMD antes de contar com estas ajudas.

answer-ask-health = Na Alemanha, o seguro de saúde (Krankenversicherung) é obrigatório para todos; a maioria das pessoas está no seguro público, e o trabalhador e o empregador dividem o pagamento. Para o visto é preciso, normalmente, um seguro de viagem ou para recém-chegados, até ter inscrição numa seguradora alemã. Em caso de doença, vá primeiro ao médico de família (Hausarzt), que pode escolher livremente, e leve o cartão do seguro. Se houver perigo de vida na Alemanha, ligue para o { $emergency_phone }. Próximo passo: pergunte à embaixada alemã responsável pelo lugar onde vive qual seguro ela aceita para o seu visto.

answer-ask-mental-health = Fez bem em perguntar: não é preciso carregar isto sem ajuda. Na Alemanha, se há perigo imediato ou se alguém quer morrer, ligue para o { $emergency_phone } ou vá a qualquer hospital, de dia ou de noite. A linha de apoio Telefonseelsorge escuta de graça e sem perguntar o nome: { $telefonseelsorge_phone }. Centros psicossociais oferecem aconselhamento e terapia com intérpretes a pessoas refugiadas e a quem sobreviveu à tortura; a espera é longa, por isso também é bom falar primeiro com um médico de família (Hausarzt). Próximo passo: fale hoje com uma pessoa de confiança ou com um destes serviços.

answer-ask-pregnancy = Na Alemanha, as mulheres grávidas têm proteção especial: há aconselhamento, exames médicos e uma caderneta da gravidez (Mutterpass), que se recebe no ginecologista. A proteção da maternidade (Mutterschutz), para trabalhadoras, começa { $leave_weeks_before ->
        [one] { $leave_weeks_before } semana
       *[other] { $leave_weeks_before } semanas
    } antes do parto e termina { $leave_weeks_after ->
        [one] { $leave_weeks_after } semana
       *[other] { $leave_weeks_after } semanas
    } depois. Os centros de aconselhamento para grávidas são gratuitos, e pode escolher qualquer um. Próximo passo: a linha de emergência para grávidas responde a qualquer hora, de graça e sem perguntar o nome, com intérpretes para muitas línguas: { $pregnancy_phone }, também por chat e por e-mail.

answer-ask-children-school = A escola é obrigatória para todas as crianças que vivem na Alemanha; o sistema escolar é diferente de um estado (Land) para outro. As crianças pequenas podem ir para uma creche (Kita) ou ficar com uma pessoa que cuida de crianças em casa, e ali aprendem alemão depressa. A creche e a escola pedem uma prova da vacina contra o sarampo. Famílias com pouco dinheiro recebem ajuda para o almoço, os passeios e o material escolar. Próximo passo: na viagem, leve os certificados da escola e os papéis das vacinas dos seus filhos.

answer-ask-disability = Na Alemanha, ninguém pode ser prejudicado por causa de uma deficiência, e as pessoas com deficiência têm direito a ajuda. As crianças pequenas podem receber apoio desde cedo, e os pais escolhem entre uma creche comum e uma especial; algumas escolas ensinam todas as crianças juntas. Também há apoio para encontrar um emprego e para adaptar o lugar de trabalho. Os centros de aconselhamento EUTB ajudam de graça pessoas com deficiência e os seus familiares, em toda a Alemanha. Próximo passo: procure um centro EUTB perto do lugar onde pensa viver.

answer-ask-labour-rights = Só assine um contrato de trabalho quando entender o que está escrito; o empregador deve pagar o trabalho feito, mesmo sem contrato escrito. Há um salário mínimo por lei (Mindestlohn): em { $minimum_wage_year } é { $minimum_wage_hour } por hora, mas não vale para aprendizes nem para alguns estagiários. Não pagar o salário, não pagar os dias de doença ou obrigar a trabalhar mais horas é exploração e é punido por lei. Trabalhadores de países da UE podem falar com Faire Mobilität, também de graça. Próximo passo: se vem de fora da UE, fale com Faire Integration; o aconselhamento sobre salário, horário e despedimento (demissão) é gratuito, também a partir de outro país.

answer-ask-fraud = Faz bem em verificar primeiro uma oferta. O atendimento na embaixada alemã e os formulários são gratuitos; só se paga a taxa oficial do visto, e as agências não conseguem datas melhores. Sinais de alerta: pedem dinheiro antes de mostrar alguma coisa, não há entrevista, garantem o visto, usam um e-mail gratuito, fazem pressão para decidir depressa. Também há quem venda certificados falsos e contratos, e papéis falsos levam à recusa. Próximo passo: não pague e mostre primeiro a oferta ou o contrato a um serviço de aconselhamento, como Faire Integration.

answer-ask-discrimination = Na Alemanha há uma lei (AGG, Lei Geral da Igualdade de Tratamento) que proíbe prejudicar alguém por causa da origem étnica, do sexo, da religião ou convicção, de uma deficiência, da idade ou da identidade sexual, no trabalho e nas compras e contratos do dia a dia. A Agência Federal contra a Discriminação aconselha de graça. Centros de aconselhamento locais ajudam quando isso acontece no trabalho, na escola, com autoridades, em lojas ou ao procurar casa. Cidadãos da UE que uma autoridade trata de forma injusta podem falar também com SOLVIT. Próximo passo: escreva o que aconteceu e fale com um serviço de aconselhamento; ele pode ajudar a fazer uma queixa ou a ir ao tribunal.

## Danger, ways, return

answer-ask-emergency = Se há perigo agora e está na Alemanha, ligue para o { $police_phone } (polícia) ou para o { $emergency_phone } (ambulância, bombeiros); o { $emergency_phone } funciona em todos os países da UE. A linha de ajuda para mulheres que sofrem violência é gratuita e não pede o nome, de dia e de noite, em { $women_languages ->
        [one] { $women_languages } língua
       *[other] { $women_languages } línguas
    }: { $women_phone }. Se alguém não lhe devolve o passaporte ou lhe impõe trabalho forçado, os centros de aconselhamento da rede KOK ajudam de graça e não dependem das autoridades. Próximo passo: se está em perigo, ligue agora; a linha para mulheres responde também por chat e por e-mail.

answer-ask-irregular-route = Todas as rotas sem visto são perigosas, por mar e por terra, e há pessoas que morrem nelas. Passadores (coiotes) espalham boatos para vender a viagem, mas não existem lugares reservados, nem dinheiro de boas-vindas, nem casas de graça. O asilo é possível para quem precisa de proteção; cada caso é examinado, e primeiro verifica-se qual país europeu é responsável. Se já está a caminho, há aconselhamento nos países de passagem; em perigo no mar, ligue para a guarda costeira. Próximo passo: veja no Visa Navigator se há um caminho legal para o seu caso, como trabalho, formação, estudos ou família.

answer-ask-return = O aconselhamento para o regresso (Rückkehrberatung) não obriga a nada: só depois decide se quer partir. O programa REAG/GARP paga a viagem, dinheiro para o caminho e, para algumas nacionalidades, uma ajuda para começar; não há direito legal a isso. Depois de um pedido de asilo recusado ou de uma deportação, pode haver uma proibição de entrada de até { $entry_ban_years ->
        [one] { $entry_ban_years } ano
       *[other] { $entry_ban_years } anos
    }; pode pedir que esse tempo seja encurtado. Depois do regresso, centros da GIZ e parceiros ajudam em muitos países com formação e emprego. Próximo passo: vá a um centro de aconselhamento para o regresso, porque os pedidos são feitos ali e não diretamente.

answer-ask-family-tracing = O Serviço de Busca da Cruz Vermelha Alemã (DRK-Suchdienst) procura familiares que desapareceram na guerra, na fuga ou na migração, e guarda segredo. Trabalha com as sociedades da Cruz Vermelha e do Crescente Vermelho em todo o mundo; uma busca pede paciência e nem sempre tem resultado. Em “Trace the Face” há fotos de pessoas que procuram alguém; um familiar que vê uma foto pode escrever uma mensagem. Para crianças desaparecidas há um número em toda a Europa: { $missing_children_phone }. Próximo passo: comece pela Cruz Vermelha ou pelo Crescente Vermelho do país onde está.

answer-ask-driving-licence = Cartas de condução ou carteiras de motorista (Führerschein) da UE, da Noruega, da Islândia e do Liechtenstein continuam válidas na Alemanha. Uma carta de outro país só vale { $licence_months ->
        [one] { $licence_months } mês
       *[other] { $licence_months } meses
    } a partir do momento em que passa a viver na Alemanha; conduzir depois disso é punido por lei. Para trocar a carta, normalmente é preciso passar num exame de teoria e num exame de prática; alguns países são exceção. É preciso ter, entre outros papéis, a carta original com tradução, um exame da vista e um curso de primeiros socorros. Próximo passo: pergunte ao serviço de cartas de condução (Fahrerlaubnisbehörde) do lugar onde vai viver quais exames deve fazer.

answer-ask-volunteer-networks = “Start with a Friend” aproxima pessoas com e sem história de migração, a partir dos { $friend_age_from } anos; não custa nada. As organizações de migrantes são fundadas por migrantes; há grupos culturais, religiosos, de mulheres e de jovens. As associações e os clubes (Verein) e o trabalho voluntário, por exemplo no esporte (desporto) ou nos bombeiros, são uma maneira fácil de conhecer pessoas. Muitas cidades têm centros de voluntariado e grupos de ajuda. Próximo passo: com Integreat (app para o telefone), procure grupos e centros de aconselhamento na cidade onde pensa viver.

answer-western-balkans = Quem tem passaporte da Albânia, da Bósnia e Herzegovina, do Kosovo, da Macedónia do Norte, do Montenegro ou da Sérvia tem mais um caminho, a regra dos Balcãs Ocidentais (Westbalkanregelung): com uma oferta de emprego pode fazer quase qualquer trabalho; só as profissões regulamentadas, como médico, exigem o reconhecimento. O número de lugares por ano é limitado; em { $western_balkans_year } esgotaram-se antes do fim do ano. O seu empregador tem de pedir primeiro a aprovação da Agência Federal do Trabalho, antes da sua marcação para o visto. Onde há muitos pedidos, a embaixada sorteia as marcações, por isso uma agência não traz vantagem nenhuma. Próximo passo: leia a página da embaixada alemã no seu país sobre esta regra.
