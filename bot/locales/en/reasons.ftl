### English: written by a language model, not yet read by a native speaker.
###
### Why a service is shown. One short line each, said to the person ("you").

reason-emergency-first = You may be in danger: this help comes first.
reason-help-against-violence = Helps women against violence, stalking and forced marriage.
reason-help-against-trafficking = Helps against human trafficking and exploitation. You need not go to the police.
reason-help-in-a-crisis = Somebody to talk to in a crisis, without giving your name.
reason-help-for-young-in-a-crisis = Somebody to talk to in a crisis, for children and young people.
# { $topic }
reason-fits-topic = Advises on: { $topic }.
reason-recognition-before-entry = Advises people who are still abroad on the recognition of their qualification.
reason-recognition-advice = Advises on the recognition of a foreign qualification.
# { $country }
reason-recognition-partner-in-your-country = The German chamber of commerce in { $country } helps with recognition.
reason-labour-rights-non-eu = Advises people from outside the EU on rights at work, also before they come.
reason-labour-rights-eu = Advises workers from EU countries on their rights at work.
# { $country }
reason-visa-office-in-your-country = The German embassy or consulate decides on visas from { $country }.
# { $country }
reason-language-courses-in-your-country = German courses and examinations in { $country }.
# { $country }
reason-study-advice-in-your-country = Advice in { $country } on studying in Germany.
# { $country }
reason-work-and-training-advice-in-your-country = Advice in { $country } on legal ways to work and training.
reason-preparation-before-entry = Prepares people for life in Germany before they enter, families too.
reason-information-before-entry = Reliable information to read before you come.
reason-resettlers-through-embassy = Resettlers (Spätaussiedler) begin at the German embassy; it sends the application on to the BVA, the office in charge.
reason-asylum-not-from-abroad = Asylum in Germany cannot be applied for from abroad. This office tells you about protection where you are.
# { $country }
reason-protection-where-you-are = Protection and information in { $country }.
reason-asylum-procedure-help = Independent advice before and during the asylum procedure.
reason-return-advice = Open-ended advice on going back; you decide.
# { $country }
reason-return-help-in-your-country = Helps people who have come back to { $country }.
reason-tracing-relatives = The Red Cross searches for missing relatives.
reason-pregnancy-help = Confidential help in pregnancy.
reason-debt-help = Advice on debts and money problems.
reason-disability-help = Independent advice for people with a disability.
reason-discrimination-help = Advice when you are treated unfairly.
reason-trauma-help = Psychological help after war, flight or torture; expect a wait.
reason-meet-people = A way to meet people and find support near you.
reason-run-by-migrants = An organisation founded by migrants.
reason-welcome-for-workers = Helps workers who are new in the place.
reason-public-information-line = A telephone line of the authorities for such questions.
reason-helps-newcomers = A local advice centre for people who are new.
reason-age-fits-jmd = For young people of your age.
reason-age-fits-mbe = For adults of your age.
# { $age }
reason-age-boundary-27 = At { $age } both kinds of service may be right: ask either.
reason-age-unknown = I do not know your age, so I show services for younger people and for adults.
# { $topic }
reason-adult-question-under-27 = You are young, but with a question like this you can also come here.
reason-young-person-in-family = For the children and young people in your family.
reason-passes-on-to-youth-service = No youth service is near; this office passes you on to the right one.
reason-minor-welcome = You may come without your parents.
# { $status }
reason-unsecured-status = For people whose right to stay is not yet secure.
reason-status-not-named = Advises you whatever your residence status is.
# { $status }
reason-open-with-your-status = Open to people with your status.
reason-open-to-eu-citizens = Open to EU citizens.
# { $place } { $km }
reason-nearest-to-destination = The office nearest to { $place }, about { $km } km away.
# { $place } { $km }
reason-near-destination = Near { $place }, about { $km } km away.
# { $place } { $km }
reason-nearest-to-you = The office nearest to { $place }, about { $km } km away.
# { $place } { $km }
reason-near-you = Near { $place }, about { $km } km away.
# { $place } { $km }
reason-office-far-away = The nearest office I know of is about { $km } km from { $place }: call or write first.
# { $place } { $km }
reason-office-within-reach = About { $km } km from { $place }.
# { $place }
reason-in-your-town = In { $place }.
# { $place }
reason-in-destination-town = In { $place }.
# { $land }
reason-in-your-land = In { $land }.
# { $land }
reason-responsible-for-your-land = Works for all of { $land }.
reason-serves-all-germany = Works for all of Germany.
# { $country }
reason-partner-in-your-country = In { $country }, where you are now.
reason-reachable-online-before-arrival = You can write to them now, before you travel.
reason-reachable-online = You can reach them online.
reason-reachable-by-phone = You can call from where you are.
reason-reachable-by-email = You can send an e-mail from where you are.
reason-not-callable-from-abroad = Their phone number works only inside Germany.
reason-open-after-arrival = Helps you when you are there. Whether they answer people who are still abroad, I do not know.
# { $name } { $phone }
reason-contact-through-hotline = You reach them through { $name }: { $phone }.
# { $language }
reason-speaks-your-language = They advise in { $language }.
reason-free-of-charge = It costs nothing.
reason-official-finder = The official list where you find the office near you.
# { $date }
reason-may-be-out-of-date = This entry is old: please check before you go there.
reason-contact-details-missing = I know of this office, but I have no number or address.

## When something is missing

gap-destination-outside-germany = The place you named is not in Germany. I can only show help for Germany.
gap-place-not-found = I do not know the place you named.
gap-no-service-for-program = The kind of service that suits you best is not in my list yet.
gap-no-office-nearby = I know of no suitable office near this place. Advice online and the official lists can help.
gap-no-partner-in-country = I know of no partner in the country where you are. Advice online can help.
gap-no-language-match = None of these services names your language. Ask them for an interpreter.
gap-nothing-more = I have no other service to show.
