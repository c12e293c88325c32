### Portuguese: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (só a partir da Alemanha)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Não custa nada.
card-languages = Línguas: { $languages }
card-checked = Verificado em { $date } · Fonte: { $source }
card-old-since = ⚠ Data desta informação: { $date }. Por favor, confirme antes de ir lá.
card-old = ⚠ Esta informação pode estar desatualizada. Por favor, confirme antes de ir lá.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: aconselhamento sobre migração para adultos (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: aconselhamento para jovens de { $jmd_age_from } a { $jmd_age_to } anos (Jugendmigrationsdienst)
program-refugee-counselling = Aconselhamento para pessoas refugiadas
program-asylum-procedure-counselling = Aconselhamento independente sobre o processo de asilo
program-integration-agency = Agência de integração
program-intercultural-centre = Centro intercultural
program-migrant-organisation = Organização fundada por migrantes
program-labour-rights = Aconselhamento sobre direitos no trabalho
program-recognition = Aconselhamento sobre o reconhecimento de profissões e diplomas
program-women-support = Ajuda para mulheres em perigo
program-pregnancy = Aconselhamento na gravidez
program-debt = Aconselhamento sobre dívidas
program-psychosocial = Ajuda psicológica para pessoas refugiadas
program-tracing = Busca de familiares desaparecidos
program-volunteer-network = Voluntários e grupos locais
program-welcome-centre = Centro de boas-vindas para quem chega para trabalhar
program-online-counselling = Aconselhamento pela internet
program-hotline = Linha de ajuda por telefone
program-partner-abroad = Parceiro no seu país
program-other = Outro aconselhamento

## Below an answer

answer-link = 👉 { $website }
answer-source = Fonte: { $source } (verificada em { $date })
answer-source-dated = Fonte: { $source } (data da página: { $page_date }; verificada em { $date })
answer-figures-of-year = Os valores são de { $year }. Por favor, veja no site se já mudaram.
