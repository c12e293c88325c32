### English: written by a language model, not yet read by a native speaker.
###
### The 36 answers: what Vorweg says first when somebody asks about a topic.
###
### For translators
### - The reader is a person who is still abroad. Short, plain sentences (level B1 or simpler), friendly,
###   neutral: we neither advertise Germany nor frighten people, and we never judge a single case.
### - Three to five sentences, at most 700 characters once the arguments are filled in. The last
###   sentence is the next step. Do not add facts: each sentence rests on a fact in knowledge/facts/.
### - Words in { } are arguments filled in from data. Keep every one, never write the figure itself,
###   never add a link, a phone number or an amount. What an argument is stands above each message:
###     money  = amount with currency sign, already written in your language's way ("€50,700")
###     date   = written out in your language's way ("24 July 2025")
###     year   = four digits ("2026")
###     number = a number in digits; "(now 6)" says which one it is today, so choose the right plural.
###     phone  = a phone number
### - German official terms stand in brackets once, in German spelling and Latin letters: people will
###   meet exactly this word on forms. Explain the term in your language, keep the German word.
### - Names of organisations, portals and exams (MBE, JMD, mbeon, DAAD, Goethe-Institut, A1, B1 ...) stay.
### - Sources, links and dates of the facts are shown below the answer by the bot.

## Advice, work and learning

# Facts: MBE advises adults, JMD young people, on language courses, housing, work, health, school. mbeon is
# the free chat app of MBE, usable from anywhere. Faire Integration advises non-EU people on work, free, also abroad.
# Keep: MBE (Migrationsberatung), JMD (Jugendmigrationsdienst), mbeon, Faire Integration.
# $mbe_age_over (now 27), $jmd_age_from (now 12), $jmd_age_to (now 27): number, age in years.
answer-ask-counselling = In Germany, two kinds of advice services help newcomers: MBE (Migrationsberatung) for adults over { $mbe_age_over } and JMD (Jugendmigrationsdienst) for people from { $jmd_age_from } to { $jmd_age_to }. MBE helps with language courses, housing, work, health and school. You can use its free chat app mbeon from any place. About work, Faire Integration advises people from outside the EU free of charge, also while they are still abroad. Next step: tell me your age and where you are, and I will look for advice that fits you.

# Facts: national visa before travel; job must match recognised qualification; Blue Card needs degree, job offer and
# a minimum gross salary (lower for shortage occupations and people who graduated recently); regulated professions
# (doctor, nurse) also need a licence to practise or a promise of it.
# Keep: Anerkennung, EU Blue Card, Visa Navigator.
# $blue_card_salary (now €50,700), $blue_card_salary_lower (now €45,934.20): money, gross salary a year.
# $blue_card_year (now 2026): year of both amounts.
answer-ask-work-visa = Skilled workers from outside the EU normally need a national visa before they travel. The job must match a recognised degree or vocational qualification, so start the recognition (Anerkennung) early. For the EU Blue Card you need a recognised or comparable degree, a job offer and, in { $blue_card_year }, a gross salary above { $blue_card_salary } a year; for shortage occupations and new graduates the limit is { $blue_card_salary_lower } a year. In a regulated profession, such as doctor or nurse, you also need the licence to practise or a promise of it. Next step: use the Visa Navigator to find the visa for your case.

# Facts: look for work in Germany without job offer; two ways (full recognition or points); conditions for points;
# up to one year; side job allowed; living costs must be proved; free self-check on the official portal.
# Keep: Chancenkarte, A1, B2.
# $points_needed (now 6), $training_years (now 2), $side_job_hours (now 20): numbers (points, years, hours a week).
answer-ask-opportunity-card = With the opportunity card (Chancenkarte), qualified people from outside the EU can come to Germany to look for work without a job offer. There are two ways: a qualification that is fully recognised in Germany, or at least { $points_needed } points in the points system. For the points you need a degree or at least { $training_years } years of vocational training, in either case recognised in the country of origin, and German A1 or English B2. You must prove your living costs; a side job of up to { $side_job_hours } hours a week is allowed. Next step: do the free self-check on the official portal before you apply.

# Facts: parts of a German application; photo common, not compulsory; forged work contracts are sold; the official
# hotline gives first advice on job, visa and recognition; EURES for EU countries.
# Keep: Lebenslauf, EURES.
answer-ask-job-search = A German application has a covering letter, a CV (Lebenslauf: usually a table, latest job first) and certificates. You send it as a PDF by e-mail or by post, as the advertisement says; a photo is common but not compulsory. People from EU countries can also get advice and job placement from EURES. Do not pay for a job offer: brokers have sold work contracts that were forged. Next step: ask the official hotline "Working and Living in Germany", which gives first advice on job, visa and recognition.

# Facts: right to the check, application possible from the home country; normally required for the visa; nursing as
# example of a regulated profession, gaps made up by knowledge test or adaptation period; ZSBA advises free, does not decide.
# Keep: Anerkennung, ZSBA.
# $zsba_languages (now 11): number of languages.
answer-ask-recognition = Recognition (Anerkennung) compares your foreign qualification with the German one, and you can apply from your home country. For people from outside the EU who want to work in their profession, it is normally required for the visa. In a regulated profession such as nursing you may not work without a state permit; a knowledge test or an adaptation period can make up for differences. The advice centre ZSBA helps free of charge in { $zsba_languages } languages, finds the right office and checks papers; the decision is made by the competent authority. Next step: contact the ZSBA, also from abroad.

# Facts: dual training in company and school, paid; visa needed from outside the EU, B1 normally; visa to look for a
# training place, with an age limit; low pay must be topped up, e.g. blocked account; dealers sell contracts and fake certificates.
# Keep: Ausbildung, B1, Sperrkonto.
# $training_years_from (now 2), $training_years_to (now 3.5): numbers of years.
# $search_age_under (now 35): age in years. $search_months (now 9): number of months.
answer-ask-vocational-training = In vocational training (Ausbildung) you learn in a company and at a vocational school; it takes { $training_years_from } to { $training_years_to } years and is paid. People from outside the EU need a visa and normally German at level B1; people under { $search_age_under } can also get a visa to look for a training place for up to { $search_months } months. If the pay is too low, you must prove the rest of your living costs, for example with a blocked account (Sperrkonto). Be careful: criminal dealers sell training contracts and fake certificates. Next step: read on the Foreign Office page which visa for training fits you.

# Facts: uni-assist checks certificates for many universities, deadline; APS for China, India, Vietnam; blocked account
# amount; no express procedure; DAAD advises abroad.
# Keep: uni-assist, APS, Sperrkonto, DAAD.
# $blocked_account_year (now €11,904): money a year.
# $blocked_account_month (now €992): money a month.
# $blocked_account_since (now January 1, 2025): date from which the amount applies.
answer-ask-study = Many universities use uni-assist to check foreign certificates; documents and the full fee must arrive before the deadline. With certificates from China, India or Vietnam you need an APS certificate. For the student visa you prove your living costs: since { $blocked_account_since } the amount for a blocked account (Sperrkonto) is { $blocked_account_year } a year, that is { $blocked_account_month } a month. Apply for the visa well in advance, because embassies offer no express procedure. Next step: ask the DAAD, the German Academic Exchange Service, which has offices in many countries.

# Facts: au pair conditions; host family not relatives, German family language; voluntary service length, visa needed;
# money; contact a German organisation first.
# Keep: Au-pair, FSJ, FÖJ, Bundesfreiwilligendienst, A1.
# $au_pair_months_from (now 6), $au_pair_months_to (now 12), $service_months_from (now 6), $service_months_to (now 24): numbers of months.
# $au_pair_age_from (now 18), $au_pair_age_to (now 26): ages in years at the time of the visa application.
answer-ask-au-pair-volunteering = An au pair lives with a host family for { $au_pair_months_from } to { $au_pair_months_to } months, is { $au_pair_age_from } to { $au_pair_age_to } years old when applying for the visa, and has German A1. The host family must not be relatives, and German must be the family language. A voluntary service (FSJ, FÖJ or Bundesfreiwilligendienst) lasts { $service_months_from } to { $service_months_to } months and also needs a visa. Plan your money: not every placement pays for housing, and a regular job is not allowed with the visa for voluntary service. Next step: for a voluntary service, first contact an organisation in Germany that runs a programme; for au pair, read the embassy page.

## Family, protection, visa

# Facts: who can join whom; visa before entry, spouse age and A1; suspension for subsidiary protection between two dates,
# only hardship cases can be reported; not possible with tolerated stay or asylum procedure; incomplete papers stop the file.
# Keep: A1, subsidiärer Schutz, Duldung.
# $spouse_age_from (now 18): age in years.
# $suspended_from (now July 24, 2025), $suspended_to (now July 23, 2027): dates.
answer-ask-family-reunification = Spouses, registered partners and under-age children can join a person who has, for example, German citizenship, a settlement permit or an EU Blue Card. You apply for the visa at the German embassy before you travel; spouses must be at least { $spouse_age_from } and normally show basic German (A1). If the person has a tolerated stay (Duldung) or is in an asylum procedure, it is not possible. If the person has subsidiary protection (subsidiärer Schutz), it is suspended from { $suspended_from } to { $suspended_to }; only exceptional hardship cases can be reported. Next step: collect all papers on your embassy's checklist, because incomplete files cannot be processed.

# Facts: only in Germany or at its border, in person; first the responsible country is checked; BAMF examines, interpreters;
# interview is the most important appointment; independent advice, not everywhere.
# Careful: no promise, no advice how to travel, no judgement of chances. Keep: BAMF, Asylverfahrensberatung, UNHCR.
answer-ask-asylum = You can ask for asylum only in Germany or at its border, in person; it is not possible from abroad or at an embassy. First it is checked which European country is responsible; then the Federal Office (BAMF) examines the reasons, with interpreters who must keep them secret. The personal interview is the most important appointment: tell all your reasons and bring your evidence. Independent advice by welfare organisations (Asylverfahrensberatung) explains your rights and duties, but it does not exist everywhere. Next step: read the UNHCR help page for Germany and ask for this advice as early as you can.

# Facts: section 24 without asylum procedure; what it includes; automatic extension; refused after protection in another
# EU country; register after arrival.
# Keep: section 24 (§ 24), Germany4Ukraine.
# $section24_valid_on (now February 1, 2026): date on which a permit must have been valid.
# $section24_extended_to (now March 4, 2027): date until which it is extended.
# $other_eu_since (now August 13, 2025): date since which this is the practice.
answer-ask-temporary-protection = People who fled Ukraine because of the war can get a residence permit for temporary protection (section 24) without an asylum procedure. It includes accommodation, social benefits, medical care, school and access to work. Permits that were valid on { $section24_valid_on } are extended automatically to { $section24_extended_to }, without application. Since { $other_eu_since }, people who already have temporary protection in another EU country are refused it in Germany. Next step: register after you arrive; the official portal Germany4Ukraine explains where.

# Facts: national visa for long stays, at the responsible mission, more and more online; checklist; one appointment; no agency
# needed; no remonstration since the date, apply again or sue in Berlin; complete file.
# Keep: Remonstration, Consular Services Portal, Visa Navigator.
# $national_visa_days (now 90): number of days.
# $no_remonstration_since (now July 1, 2025): date.
answer-ask-visa-procedure = For a stay of more than { $national_visa_days } days you apply for a national visa at the German embassy or consulate responsible for your place of residence, more and more online in the Consular Services Portal. The portal shows a checklist of all papers; then there is one short appointment for fingerprints, originals and the fee. You do not need an agency, and agencies get no better appointments. Since { $no_remonstration_since } the objection at the embassy (Remonstration) no longer exists: after a refusal you can apply again, or sue at the court in Berlin within one month. Next step: find your visa in the Visa Navigator.

# Facts: no visa, free first months, conditions after that; Anmeldung; family from outside the EU; Faire Mobilität for work.
# Keep: Anmeldung, Faire Mobilität.
# $free_months (now 3): number of months.
# $register_weeks (now 2): number of weeks.
answer-ask-eu-citizens = EU citizens need no visa and no residence permit: a valid passport or identity card is enough, and the first { $free_months } months have no conditions. After that you must work, train, study, look for work with a real chance, or have enough money and health insurance. Register your address (Anmeldung) within { $register_weeks } weeks of moving in; you need a confirmation from the landlord. Family members from outside the EU usually need a visa to enter. Next step: for questions about work, ask Faire Mobilität, which advises free of charge in several languages.

# Facts: apply for admission before moving, BVA decides; conditions; spouse and descendants, A1; Friedland; do not move first.
# Keep: Spätaussiedler, BVA, Friedland, A1.
# $spouse_married_years (now 3): number of years.
answer-ask-resettlers = Ethnic German resettlers (Spätaussiedler) must apply for admission before they move to Germany; the Federal Office of Administration (BVA) decides. The main conditions are German descent, having declared yourself German, and being able to hold a simple conversation in German. A spouse (married for at least { $spouse_married_years } years) and descendants can be included; spouses and adult children need basic German (A1). Do not move first: in principle the procedure must be finished before you settle in Germany. Next step: ask the German embassy or consulate how to send the application to the BVA.

# Facts: the level depends on purpose (one embassy's list); certificates of recognised providers, not old; free courses.
# Keep: A1, B1, Goethe-Institut, telc, ÖSD, Nico's Way, Mein Weg nach Deutschland.
# $mein_weg_more_languages (now 29): number of languages besides German.
answer-ask-language-learning = Which level of German you need depends on your purpose: one embassy names A1 for spouses and au pairs and B1 for vocational training. For a visa, only certificates of recognised test providers count, such as Goethe-Institut, telc or ÖSD, and they should not be older than one year. You can learn free of charge online, for example with "Nico's Way" by Deutsche Welle. "Mein Weg nach Deutschland" by the Goethe-Institut is free too, in simple German and { $mein_weg_more_languages } more languages. Next step: start a free course and check which certificate your embassy asks for.

# Facts: lessons of the general course; takes place in Germany; who has a legal right; no new voluntary admissions since the
# date; fee exemption with low income.
# Keep: Integrationskurs, B1, BAMF.
# $german_lessons (now 600), $orientation_lessons (now 100): numbers.
# $admission_stop_since (now February 9, 2026): date.
answer-ask-integration-course = The general integration course (Integrationskurs) has { $german_lessons } lessons of German up to B1 and { $orientation_lessons } lessons about Germany, and it takes place in Germany. Among others, people with a first long-term permit for work, family reunification or protection have a right to it. Since { $admission_stop_since } the Federal Office (BAMF) gives no new voluntary admissions; this concerns asylum seekers, tolerated persons, people from Ukraine and EU citizens. People with low income can apply to be freed from the fee. Next step: before you travel, use language courses or free online offers in your country.

# Facts: proof that a document is genuine depends on the country; apostille from the issuing country; legalisation by the German
# embassy, slower; German translation; typical papers.
# Keep: Apostille, Legalisation.
answer-ask-documents = German authorities may ask for proof that a foreign document is genuine; which proof depends on the country that issued it. For an apostille (Apostille) you go to an authority of that country, not to the German embassy. For legalisation (Legalisation) you go to the German embassy or consulate there, and it takes longer. Proof is often asked for birth and marriage certificates and for school or work certificates; some embassies also ask for an official German translation. Next step: look up your country on the page of the Federal Foreign Office.

## Living in Germany

# Facts: Anmeldung; residence permit while visa is valid; health insurance compulsory; account; rental contract is not enough.
# Keep: Anmeldung, Ausländerbehörde.
# $register_weeks (now 2): number of weeks.
answer-ask-first-steps = Register your address (Anmeldung) at the town hall within { $register_weeks } weeks of moving in; bring your passport and the landlord's confirmation, because a rental contract is not enough. The national visa is only for entry: apply for the residence permit at the foreigners' office (Ausländerbehörde) while the visa is still valid. Everybody must have health insurance, and you choose the insurer. For a bank account you need an identity document and the proof of registration. Next step: make a list of these papers before you travel; MBE and JMD advisers help with the first questions.

# Facts: foreigners' office extends and changes permits; permit says whether you may work; settlement permit; citizenship; file early.
# Keep: Ausländerbehörde, Niederlassungserlaubnis.
# $settlement_years (now 5), $citizenship_years (now 5): numbers of years.
# $settlement_pension_months (now 60): number of months.
# $citizenship_abolished (now October 2025): month and year in which the faster way to citizenship ended.
answer-ask-residence-permit = The foreigners' office (Ausländerbehörde) where you live extends and changes residence permits; the permit says whether and what you may work. A settlement permit (Niederlassungserlaubnis) is as a rule possible after { $settlement_years } years with secure living, enough housing, { $settlement_pension_months } months of pension contributions and sufficient German. Citizenship is possible after { $citizenship_years } years, and more than one nationality is allowed; the faster way was abolished in { $citizenship_abolished }. Next step: ask for an appointment early and apply before your permit ends.

# Facts: rent parts; deposit limit; flats unfurnished; scam warning; application folder.
# Keep: Kaution.
# $deposit_months (now 3): number of months' rent.
answer-ask-housing = Rent has three parts: basic rent, extra costs and heating; most flats are let without furniture, often without a kitchen. The deposit (Kaution) may be at most { $deposit_months } months' rent without extra costs. Read the contract before you sign, because it is hard to cancel. Never pay before you have seen the flat, signed the contract and received the keys. Next step: prepare a folder with a short letter, information about yourself, a copy of your identity card or permit, and proof of income.

# Facts: blocked account for students, amount and date; only a monthly amount can be withdrawn; other proofs; current account.
# Keep: Sperrkonto, Girokonto.
# $blocked_account_year (now €11,904): money a year.
# $blocked_account_month (now €992): money a month.
# $blocked_account_since (now January 1, 2025): date.
answer-ask-money-banking = For some visas you must prove that you can pay your living costs, for example with a blocked account (Sperrkonto), a scholarship or a declaration of commitment by a person in Germany. For students the amount since { $blocked_account_since } is { $blocked_account_year } a year. Only a monthly amount ({ $blocked_account_month } for students) can be taken out, and you choose the provider yourself. In Germany you need a current account (Girokonto) for wages and rent; bring an identity paper and proof of address, and compare the fees. Next step: check the amount for your visa on the page of your German embassy.

# Facts: basic income support and its name and rate; child benefit; education package; secure living counts for permanent residence.
# Keep: Grundsicherungsgeld, Bürgergeld, Kindergeld, Jobcenter.
# $basic_income_month (now €563): money a month for a single adult.
# $basic_income_year (now 2026): year of the rate.
# $basic_income_renamed (now July 1, 2026): date of the new name.
# $child_benefit_month (now €259): money a month per child.
# $child_benefit_year (now 2026): year of that amount.
answer-ask-social-benefits = The Jobcenter pays basic income support to people who can work but cannot live from their income; since { $basic_income_renamed } it is called Grundsicherungsgeld (before: Bürgergeld). In { $basic_income_year } the rate for a single adult is { $basic_income_month } a month plus reasonable rent. Child benefit (Kindergeld) in { $child_benefit_year } is { $child_benefit_month } a month for each child; who can get it depends on the residence status. A secure living of your own is one condition for permanent residence. Next step: ask MBE or JMD for advice before you rely on benefits.

# Facts: insurance compulsory; visa insurance; family doctor first, free choice; insurance card; emergency number.
# Keep: Krankenversicherung, Hausarzt.
# $emergency_phone (now 112): phone number.
answer-ask-health = Health insurance (Krankenversicherung) is compulsory for everyone in Germany; most people are in a statutory insurance, and employee and employer share the contribution. For the visa you usually need a travel or incoming insurance until you are registered with a German insurer. When you are ill, go first to a general practitioner (Hausarzt), whom you choose freely, and take your insurance card. In a life-threatening emergency in Germany, call { $emergency_phone }. Next step: ask your embassy which insurance it accepts for your visa.

# Facts: acute danger in Germany: emergency number or any hospital; Telefonseelsorge free, anonymous; psychosocial centres with
# interpreters, long waiting times; general practitioner.
# Careful: calm and warm, no blame, no promise of a therapy place. Keep: Telefonseelsorge, Hausarzt.
# $emergency_phone (now 112), $telefonseelsorge_phone (now 0800 1110111): phone numbers.
answer-ask-mental-health = It is good that you ask: you do not have to be alone with this. In Germany, when there is acute danger or somebody wants to die, call { $emergency_phone } or go to any hospital, day or night. Telefonseelsorge listens free of charge and anonymously: { $telefonseelsorge_phone }. Psychosocial centres offer counselling and therapy with interpreters for refugees and survivors of torture; waiting times are long, so a general practitioner (Hausarzt) is also a good first contact. Next step: talk to one person you trust or to one of these services today.

# Facts: protection, check-ups, maternity pass; maternity protection for employees; hotline free, anonymous, many languages;
# counselling centres free.
# Careful: neutral about every decision. Keep: Mutterpass, Mutterschutz.
# $leave_weeks_before (now 6), $leave_weeks_after (now 8): numbers of weeks.
# $pregnancy_phone (now 0800 40 40 020): phone number.
answer-ask-pregnancy = Pregnant women in Germany are specially protected: there are counselling, medical check-ups and a maternity pass (Mutterpass) from the gynaecologist. Maternity protection for employees (Mutterschutz) starts { $leave_weeks_before } weeks before the birth and ends { $leave_weeks_after } weeks after it. Pregnancy counselling centres are free, and you may choose any centre. Next step: the Pregnancy Emergency Hotline answers at any time, free and anonymously, with interpreters for many languages: { $pregnancy_phone }, also by chat and e-mail.

# Facts: school compulsory, differs by federal state; day care; measles proof; certificates, recognised by an office of the state; help
# for families with little money.
# Keep: Kita.
answer-ask-children-school = School is compulsory for every child who lives in Germany; the school system differs between the federal states. Small children can go to a day-care centre (Kita) or a childminder and learn German quickly there. Day care and school ask for proof of vaccination against measles. Families with little money get help for lunch, trips and school material. Next step: bring the school certificates and vaccination papers of your children with you.

# Facts: right to help; EUTB free, barrier-free; early support, kinds of day care and school; support at work.
# Keep: EUTB.
answer-ask-disability = Nobody in Germany may be disadvantaged because of a disability, and people with a disability have a right to help. Small children can get early support, and parents choose between a regular day-care centre and a special one; some schools teach all children together. There is also support for finding and adapting a job. EUTB advice centres help people with disabilities and their relatives free of charge, all over Germany. Next step: look up an EUTB centre near the place you plan to live.

# Facts: Faire Integration topics, free, also abroad; Faire Mobilität for EU workers; minimum wage with its year; contract advice;
# withheld wages punishable.
# Keep: Mindestlohn, Faire Integration, Faire Mobilität.
# $minimum_wage_hour (now €13.90): money an hour.
# $minimum_wage_year (now 2026): year.
answer-ask-labour-rights = Sign a work contract only when you understand it; the employer must pay for work done even without a written contract. There is a statutory minimum wage (Mindestlohn): in { $minimum_wage_year } it is { $minimum_wage_hour } an hour, but not for apprentices and some interns. Withheld wages, unpaid sick leave or forced longer hours are exploitation and punishable. Workers from EU countries can ask Faire Mobilität, also free of charge. Next step: if you come from outside the EU, ask Faire Integration; its advice on wages, working hours and dismissal is free, also from abroad.

# Facts: appointment and forms free, only the official fee; embassies do not work with private agencies for appointments; warning signs;
# forged papers lead to refusal; never pay for a flat nobody has seen.
# Careful: never blame the person. Keep: Faire Integration.
answer-ask-fraud = It is right to check an offer first. The embassy appointment and the forms are free; only the official visa fee is charged, and agencies get no better appointments. Warning signs are: money before you have seen anything, no interview, a guaranteed visa, a free e-mail address, pressure to decide fast. Dealers also sell contracts and forged certificates, and forged papers lead to refusal. Next step: do not pay, and first show the offer or the contract to an advice service such as Faire Integration.

# Facts: AGG and its grounds; Federal Anti-Discrimination Agency free; local offices; what counselling does; SOLVIT for EU citizens.
# Keep: AGG (General Equal Treatment Act), SOLVIT.
answer-ask-discrimination = In Germany a law (AGG, the General Equal Treatment Act) forbids disadvantage because of ethnic origin, gender, religion or belief, disability, age or sexual identity, at work and in everyday business. The Federal Anti-Discrimination Agency gives advice free of charge. Local advice offices help when it happens at work, at school, with authorities, in shops or while looking for a flat. EU citizens who are treated unfairly by an authority can also ask SOLVIT. Next step: write down what happened and talk to an advice service; it can help you to complain or to go to court.

## Danger, ways, return

# Facts: numbers in Germany, one of them works in the whole EU; women's help line free, anonymous, in many languages; trafficking: free, anonymous help, independent of the
# authorities. Careful: calm, very short; the first thing is the number.
# Keep: KOK.
# $police_phone (now 110), $emergency_phone (now 112), $women_phone (now 116 016): phone numbers.
# $women_languages (now 18): number of languages.
answer-ask-emergency = If there is danger now and you are in Germany, call { $police_phone } (police) or { $emergency_phone } (ambulance, fire); { $emergency_phone } works in all EU countries. The help line for women who suffer violence is free and anonymous, day and night, in { $women_languages } languages: { $women_phone }. If somebody keeps your passport or forces you to work, counselling centres of the KOK network help free of charge and independently of the authorities. Next step: if you are in danger, call now; the help line also answers by chat and e-mail.

# Facts: smugglers' rumours; all routes dangerous; asylum is examined, responsibility; legal ways exist; help in transit countries; coast guard at sea.
# Careful: no instruction for any route, no scaring, no blame. Keep: Visa Navigator.
answer-ask-irregular-route = All routes without a visa are dangerous, by sea and by land, and people die on them. Smugglers spread rumours to sell the journey, but reserved places, welcome money and free houses do not exist. Asylum is possible for people who need protection; each case is examined, and first it is checked which European country is responsible. If you are already on the way, there is advice in transit countries; in danger at sea, call the coast guard. Next step: see in the Visa Navigator whether there is a legal way for you, such as work, training, study or family.

# Facts: counselling is open-ended; REAG/GARP pays journey and some help, no legal claim; via counselling centre; entry bans; help after return.
# Keep: Rückkehrberatung, REAG/GARP, GIZ.
# $entry_ban_years (now 5): number of years.
answer-ask-return = Return counselling (Rückkehrberatung) is open-ended: you decide afterwards whether you want to leave. The programme REAG/GARP pays the journey, travel money and, for some nationalities, start help; there is no legal claim to it. After a rejected asylum application or a deportation there can be an entry ban of up to { $entry_ban_years } years; you can ask for it to be shortened. After return, GIZ centres and partners in many countries help with training and jobs. Next step: go to a return counselling centre, because applications are made there and not directly.

# Facts: DRK tracing service, confidential; works worldwide with Red Cross and Red Crescent; Trace the Face; missing children number;
# many searches take long. Careful: no promise of success.
# Keep: DRK-Suchdienst, Trace the Face.
# $missing_children_phone (now 116 000): phone number, Europe-wide.
answer-ask-family-tracing = The Tracing Service of the German Red Cross (DRK-Suchdienst) looks for relatives who went missing in war, flight or migration, and it is confidential. It works with Red Cross and Red Crescent societies all over the world; a search needs patience and does not always lead to a result. On "Trace the Face" you can see photos of people who are searching; a relative who sees a photo can write a message. For missing children there is a number in all of Europe: { $missing_children_phone }. Next step: start with the Red Cross or Red Crescent society in the country where you are.

# Facts: EU/EEA licences stay valid; others only for some months; conversion usually with theory and practical test, some countries exempt;
# papers; driving without valid licence is an offence.
# Keep: Führerschein, Fahrerlaubnisbehörde.
# $licence_months (now 6): number of months.
answer-ask-driving-licence = Driving licences (Führerschein) from the EU, Norway, Iceland and Liechtenstein stay valid in Germany. A licence from another country is valid for only { $licence_months } months after you take up residence; driving after that is an offence. To convert it, you usually pass a theory and a practical test; some countries are exempt. You need, among other papers, the original licence with a translation, an eye test and a first-aid course. Next step: ask the driving licence authority (Fahrerlaubnisbehörde) where you will live which tests you need.

# Facts: Start with a Friend; migrant organisations; clubs and volunteering; volunteer centres; Integreat app.
# Keep: Start with a Friend, Verein, Integreat.
# $friend_age_from (now 18): age in years.
answer-ask-volunteer-networks = "Start with a Friend" brings people with and without a migration background together from the age of { $friend_age_from }; it costs nothing. Migrant organisations are founded by migrants; there are cultural, religious, women's and youth groups. Clubs (Verein) and volunteering, for example in sports or the fire brigade, are an easy way to meet people. Many towns have volunteer centres and helper groups. Next step: look in the Integreat app for groups and advice centres in the town you plan to live in.

# Facts: told after "visa for work" and "job search" to people of these countries only; rule for these six countries; nearly any job, no recognition needed, except regulated professions; limited number a
# year, used up before the end of the year; employer asks the employment agency first; lots drawn, an agency is no advantage.
# Keep: Westbalkanregelung.
# $western_balkans_year (now 2025): a year.
answer-western-balkans = People with a passport of Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia or Serbia have one more way, the Western Balkans rule (Westbalkanregelung): with a job offer you can do nearly any job, and only regulated professions such as doctor need recognition. Each year there is a limited number of places; in { $western_balkans_year } they were used up before the end of the year. Your employer must first ask the German Federal Employment Agency for approval, before your visa appointment. Where very many people apply, the embassy draws lots for appointments, so an agency brings no advantage. Next step: read the page of the German embassy in your country about this rule.
