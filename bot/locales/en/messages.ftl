### English: written by a language model, not yet read by a native speaker.
###
### What the bot says in a conversation. English is the model for the other languages:
### plain words, short sentences, polite. No links, phone numbers, amounts or dates in the text:
### they come as { $arguments } from data. Official German terms stay German and are explained once.
### "Vorweg" is the bot's name: German for "ahead of time, on the way".

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    Hello! I am Vorweg, a computer program. I answer questions about coming to Germany, and I find an advice centre that suits you. It costs nothing.
    Write your question in your own words, or choose a topic.
goodbye = Goodbye, and all the best. You can write to me again at any time.
thanks = You are welcome. Is there anything else you want to know?
# What can this bot do, how does it work, who is behind it.
help =
    I can do two things. I answer questions about coming to Germany: visa, work, training, study, family, asylum, language, housing and more. And I find an advice centre for you, one you can reach now and one at the place you are going to.
    Write in your own words. You can also write: stop, start again, or the name of a language.
    I am a computer program. My answers come from public sources, and I show where and when they were read. I give no legal advice for your own case: the advice centres do.
# Am I talking to a human or a machine?
bot-challenge = I am a computer program, not a person. If you want to talk to a person, I can give you contacts.
# { $retention_days }: number of days
privacy =
    No person reads along while you write to me. I do not ask for your name, and I pass nothing on to authorities or to anybody else.
    So that I can follow our conversation, I keep it for at most { $retention_days } days; then it is erased. You can erase it now: write /forget.
    Telegram carries your messages and can see them. Please do not send passports, photos or documents.
# The person wants stored data deleted or shown.
delete-my-data =
    I keep your messages to me for at most { $retention_days } days, your language and your answers about age and place. Your name is not stored.
    Shall I erase all of it now? This cannot be undone.
forgotten = Everything is erased. If you write again, we start from the beginning.
forget-cancelled = All right, nothing was erased.
feedback-positive = I am glad it helped. You can ask me more at any time.
feedback-negative = I am sorry that this did not help. You can look for another service, or talk to a person.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    I cannot help with that. I only know about coming to Germany and about advice centres there.
    You can ask me, for example, about a visa, work, training, family or asylum.
# A yes without an open question.
what-next = What would you like to know? Write your question, or choose a topic.
stopped = All right, I have stopped. You can ask me something else at any time.
started-over = All right, we start again. I have forgotten your answers. What would you like to know?
offer-declined = All right. You can ask me more at any time.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = I am not sure that I understood you. Did you mean one of these?
# Nothing was understood; buttons with topics and "a person" follow.
lost = I am sorry, I did not understand that. Please say it in other words, choose a topic, or ask for a person to talk to.
not-understood-where = I did not recognise a country. Please write the name of the country you are in now, for example Tunisia.
not-understood-age = I did not recognise an age. Please write a number, for example 25.
not-understood-destination = I do not know this place. Please write the name of a German town or a postal code, for example Leipzig.
not-understood-status = I did not understand that. Please press one of the buttons.
not-understood-topic = I did not recognise a topic. Please press one of the buttons, or write in other words what you need help with.
going-on-without = That does not matter. Let us go on without it.

## Finding advice

offer-referral = Shall I find an advice centre for you? I will ask a few short questions. You can skip each of them.
# Everything about the person is known already; a new topic was asked.
offer-again = Shall I look for advice on this too?
# Which country the person is in at this moment, not where they come from.
ask-where = Which country are you in now?
ask-age = How old are you? Some services are for young people, others for adults from { $mbe_age_over }.
ask-destination = Where in Germany do you want to go? Write a town or a postal code.
# For people who are in Germany already.
ask-town = In which town do you live? You can also write the postal code.
# Several places have this name; each is a button.
ask-which-place = There are several places with this name. Which one do you mean?
ask-status = What is your situation in Germany? It decides who may advise you.
ask-topic = What do you need advice about?
# Heading of services that can be reached from where the person is now.
services-now = Help you can reach now, from where you are:
# Heading of offices at the place the person goes to or lives in.
services-there = Help in the place in Germany:
# After the results. Official lists may follow as links.
after-services = Lists like mine are never complete. If something is wrong or nobody answers, tell me. You find more offices in the official lists.
no-services = I found nothing suitable in my list. That does not mean that there is no help: please look in the official lists.
no-more-services = I have no other suitable service in my list. You find more offices in the official lists.
# Heading of contacts where a person answers.
human-contact = Here a person answers you. They are not part of this program:
service-details = All that I know about these services:
no-service-shown = I have not shown you a service yet. Shall I find one for you?

## Language

# Names of languages follow as buttons.
choose-language = Which language shall we speak?
# { $language }: name of the new language, in this language
language-changed = From now on I write in { $language }.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = I am sorry, I do not speak { $language } yet. These are the languages I speak:

## Things the bot cannot read

voice-not-heard = I cannot listen to voice messages or videos. Please write your question in a few words. You can write the way you speak.
picture-not-seen = I cannot see pictures, and I have not kept this one. Please write your question in a few words. Never send photos of your passport to strangers.
sticker-not-read = I cannot read stickers. Please write your question in a few words.
contact-not-kept = I do not need phone numbers, and I have not kept this one. Please write your question in a few words.
document-not-read = I cannot read documents, and I have not kept this one. Please tell me in a few words what it is about. An advice centre can read letters with you.
kind-not-read = I cannot read this kind of message. Please write your question in a few words.
edited-not-read = I have seen that you changed a message. Please write it again, so that I can answer it.
location-not-placed = I could not tell which country this place is in. Please write the name of the country.
text-shortened = Your message was very long. I have read only the beginning.
# There were no words: only signs or emoji.
no-words = I need a few words to help you. What would you like to know?
old-button = This button is no longer valid. Please write what you would like to know.
group-declined = I only talk in private, so that nobody reads along. Please write to me directly.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = I am sorry, something went wrong on my side. Please write again in a few minutes. If it is urgent, people answer here: { $website }
slow-down = You are writing very fast. Please wait a minute; then I answer again.

## Buttons (short: at most about 25 letters)

button-find-advice = Find advice
button-not-now = Not now
button-skip = Skip
button-human = Talk to a person
button-more-services = Show others
button-start-over = Start again
button-in-germany = I am in Germany
# { $country }: name of the country the person comes from
button-in-country = In { $country }
button-under-27 = Under { $mbe_age_over }
button-27-plus = { $mbe_age_over } or older
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = Yes, erase everything
button-keep = No, keep it
button-status-asylum-seeker = Asylum procedure is running
button-status-tolerated = Duldung (tolerated)
button-status-protected = Recognised protection
button-status-temporary-protection = From Ukraine (section 24)
button-status-visa-holder = Visa or residence permit
button-status-eu-citizen = EU citizen
button-status-resettler = Resettler (Spätaussiedler)
button-status-abroad-planning = Still abroad
