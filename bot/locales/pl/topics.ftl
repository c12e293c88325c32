### Polish: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = Porady w pobliżu i online
topic-ask-work-visa = Wiza do pracy
topic-ask-opportunity-card = Karta szans
topic-ask-job-search = Szukanie pracy
topic-ask-recognition = Uznanie zawodu
topic-ask-vocational-training = Nauka zawodu
topic-ask-study = Studia
topic-ask-au-pair-volunteering = Au pair, wolontariat
topic-ask-family-reunification = Łączenie rodzin
topic-ask-asylum = Azyl
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = Ochrona dla osób z Ukrainy
topic-ask-visa-procedure = Jak złożyć wniosek o wizę
topic-ask-eu-citizens = Obywatele UE
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = Późni przesiedleńcy
topic-ask-language-learning = Nauka niemieckiego
topic-ask-integration-course = Kurs integracyjny
topic-ask-documents = Dokumenty, tłumaczenia
topic-ask-first-steps = Pierwsze kroki na miejscu
topic-ask-residence-permit = Zezwolenie na pobyt
topic-ask-housing = Szukanie mieszkania
topic-ask-money-banking = Pieniądze i konto w banku
topic-ask-social-benefits = Świadczenia socjalne
topic-ask-health = Lekarz i ubezpieczenie
topic-ask-mental-health = Kiedy boli dusza
topic-ask-pregnancy = Ciąża i poród
topic-ask-children-school = Dzieci, szkoła, przedszkole
topic-ask-disability = Życie z niepełnosprawnością
topic-ask-labour-rights = Prawa w pracy
topic-ask-fraud = Czy to oszustwo?
topic-ask-discrimination = Dyskryminacja
topic-ask-emergency = Niebezpieczeństwo i pomoc
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = Podróż bez wizy
topic-ask-return = Powrót do kraju i pomoc
topic-ask-family-tracing = Zaginieni bliscy
topic-ask-driving-licence = Prawo jazdy
topic-ask-volunteer-networks = Nowi znajomi, grupy
