### English: written by a language model, not yet read by a native speaker.
###
### The public page: a website where people look for advice centres. It is read on cheap phones by people
### who may be abroad and afraid: plain words, short sentences, polite. Where the page uses a message from
### cards.ftl, reasons.ftl or messages.ftl (kinds of advice, "Costs nothing", …), it is not repeated here.

## On every page

# Title of the page and first heading.
web-title = Find advice
# One or two sentences below it.
web-intro = Advice centres for people who want to come to Germany or are already there. Most advice costs nothing, and nobody has to give a name here.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = Go to the content
# Before the list of languages of the page itself.
web-page-language = Language of this page
# Link to the bot.
web-open-telegram = Ask the bot on Telegram
# { $number }: the emergency number
web-emergency = Are you in danger in Germany? Call { $number }, day and night. The call costs nothing.
web-privacy = This page sets no cookies and does not store what you look for. Links to other websites lead away from here.
# Link to the catalogue for programmers.
web-open-data = The data are open: for programs

## The search form (labels of fields: short)

web-search = Search
web-field-words = Words, for example a name
web-field-place = Town, district or postal code in Germany
# Below the field of the place.
web-field-place-hint = You can write it in your own script.
web-field-program = Kind of advice
web-field-language = Language of the advice
web-field-distance = How far away
web-field-country = Country where you are now
# First choice in a list: no restriction.
web-any = All
# { $km }: a distance in a list
web-distance-at-most = At most { $km } km
web-search-button = Search

## What was found

# Heading. { $count }: number of services
web-found = { $count ->
    [one] { $count } service found
   *[other] { $count } services found
}
# Heading. { $place }: a town or postal code
web-found-near = { $count ->
    [one] { $count } service near { $place }
   *[other] { $count } services near { $place }
}
web-none-found = Nothing found. That does not mean that there is no help.
web-none-found-hint = Leave out a word or choose a greater distance, or choose "All" in the other fields.
# Distance on a card. { $km }
web-distance = about { $km } km away
# Link to the page of one service. { $name }: its name, for screen readers
web-details = Everything about: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = For all of Germany, online or by phone
# Heading of contacts abroad, sorted by country.
web-abroad = Contacts in your country
web-page-number = Page { $page } of { $pages }
web-next = Next page
web-previous = Previous page

## The page of one service (labels: short)

web-back = Back to the search
web-contact = How to reach them
web-about = About this service
web-for-whom = For whom
# { $from } { $to }: years
web-ages = From { $from } to { $to } years
web-ages-from = From { $from } years
web-ages-up-to = Up to { $to } years
web-languages-unknown = The source does not name languages. Ask whether there is an interpreter.
# The descriptions of services are mostly in German.
web-in-german = In German:
web-paused = This service is paused at the moment. Please choose another one.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = Where it is
web-map-text = Map of Germany. The mark shows { $place }; the dots are the nearest larger towns.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = The mark shows the town, not the house.
# Link that opens the phone's own map.
web-map-app = Open in a map app
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = Show on OpenStreetMap
web-print = You can print this page or save it with your browser.

## When something goes wrong

web-error-bad-request = This address cannot be read. Please search again.
web-error-not-found = This page does not exist. The service may have been taken out of the list.
web-error-too-many = Too many requests. Please wait a minute, then try again.
web-error-ours = Something went wrong on our side. Please try again in a few minutes.
