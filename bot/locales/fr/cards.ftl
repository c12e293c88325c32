### French: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (seulement depuis l’Allemagne)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Gratuit.
card-languages = Langues : { $languages }
card-checked = Vérifié le { $date } · Source : { $source }
card-old-since = ⚠ Date de ces informations : { $date }. Vérifiez avant d’y aller, s’il vous plaît.
card-old = ⚠ Ces informations ne sont peut-être plus à jour. Vérifiez avant d’y aller, s’il vous plaît.
card-finder = 🔎 { $name }

## What kind of help it is

program-mbe = MBE : conseil pour les migrants adultes (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD : conseil pour les jeunes de { $jmd_age_from } à { $jmd_age_to } ans (Jugendmigrationsdienst)
program-refugee-counselling = Conseil pour les réfugiés
program-asylum-procedure-counselling = Conseil indépendant sur la procédure d’asile
program-integration-agency = Agence d’intégration
program-intercultural-centre = Centre interculturel
program-migrant-organisation = Association fondée par des personnes immigrées
program-labour-rights = Conseil sur les droits au travail
program-recognition = Conseil pour faire reconnaître les diplômes et métiers
program-women-support = Aide aux femmes en danger
program-pregnancy = Conseil pendant la grossesse
program-debt = Conseil en cas de dettes
program-psychosocial = Aide psychologique pour les réfugiés
program-tracing = Recherche de proches disparus
program-volunteer-network = Bénévoles et groupes locaux
program-welcome-centre = Centre d’accueil pour les personnes qui viennent travailler
program-online-counselling = Conseil en ligne
program-hotline = Aide par téléphone
program-partner-abroad = Contact dans votre pays
program-other = Autre conseil

## Below an answer

answer-link = 👉 { $website }
answer-source = Source : { $source } (vérifiée le { $date })
answer-source-dated = Source : { $source } (date de la page : { $page_date }, vérifiée le { $date })
answer-figures-of-year = Les chiffres sont de { $year }. Vérifiez sur le site s’ils ont changé.
