### English: written by a language model, not yet read by a native speaker.
###
### Short names of the 36 topics: button labels, at most 28 characters.
### For translators: everyday words, as on a shop sign; no full stop, no German term needed.

topic-ask-counselling = Advice near you or online
topic-ask-work-visa = Visa for work
topic-ask-opportunity-card = Opportunity card
topic-ask-job-search = Finding a job
topic-ask-recognition = Recognition of a profession
topic-ask-vocational-training = Vocational training
topic-ask-study = Studying
topic-ask-au-pair-volunteering = Au pair, voluntary service
topic-ask-family-reunification = Joining your family
topic-ask-asylum = Asylum
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = Protection for Ukraine
topic-ask-visa-procedure = How to apply for a visa
topic-ask-eu-citizens = EU citizens
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = Ethnic German resettlers
topic-ask-language-learning = Learning German
topic-ask-integration-course = Integration course
topic-ask-documents = Documents, translations
topic-ask-first-steps = First steps after arrival
topic-ask-residence-permit = Residence permit
topic-ask-housing = Finding a flat
topic-ask-money-banking = Money and bank account
topic-ask-social-benefits = Social benefits
topic-ask-health = Doctor, health insurance
topic-ask-mental-health = When the soul hurts
topic-ask-pregnancy = Pregnancy and birth
topic-ask-children-school = Children, school, day care
topic-ask-disability = Living with a disability
topic-ask-labour-rights = Rights at work
topic-ask-fraud = Is it a scam?
topic-ask-discrimination = Discrimination
topic-ask-emergency = Danger and emergency
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = Travelling without a visa
topic-ask-return = Going back, return help
topic-ask-family-tracing = Missing relatives
topic-ask-driving-licence = Driving licence
topic-ask-volunteer-networks = Meeting people, groups
