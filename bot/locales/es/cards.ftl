### Spanish: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (solo desde Alemania)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = No cuesta nada.
card-languages = Idiomas: { $languages }
card-checked = Revisado: { $date } · Fuente: { $source }
card-old-since = ⚠ Fecha de esta información: { $date }. Por favor, confírmela antes de ir.
card-old = ⚠ Esta información puede estar desactualizada. Por favor, confírmela antes de ir.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE: asesoría sobre migración para adultos (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: asesoría para jóvenes de { $jmd_age_from } a { $jmd_age_to } años (Jugendmigrationsdienst)
program-refugee-counselling = Asesoría para personas refugiadas
program-asylum-procedure-counselling = Asesoría independiente sobre el procedimiento de asilo
program-integration-agency = Agencia de integración
program-intercultural-centre = Centro intercultural
program-migrant-organisation = Organización fundada por migrantes
program-labour-rights = Asesoría sobre derechos en el trabajo
program-recognition = Asesoría sobre el reconocimiento de profesiones y títulos
program-women-support = Ayuda para mujeres en peligro
program-pregnancy = Asesoría para el embarazo
program-debt = Asesoría sobre deudas
program-psychosocial = Ayuda psicológica para personas refugiadas
program-tracing = Búsqueda de familiares desaparecidos
program-volunteer-network = Voluntarios y grupos locales
program-welcome-centre = Centro de bienvenida para personas que llegan a trabajar
program-online-counselling = Asesoría en línea
program-hotline = Línea telefónica de ayuda
program-partner-abroad = Contacto en su país
program-other = Otra asesoría

## Below an answer

answer-link = 👉 { $website }
answer-source = Fuente: { $source } (revisada: { $date })
answer-source-dated = Fuente: { $source } (fecha de la página: { $page_date }; revisada: { $date })
answer-figures-of-year = Son cifras de { $year }: mire en la página web si han cambiado.
