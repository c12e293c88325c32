### Urdu: written by a language model, not yet read by a native speaker.
### Polite "آپ" throughout; plain Pakistani Urdu, with the English words everybody uses (ویزا، اپائنٹمنٹ، فارم).
### Verbs in Urdu show gender: the sentences avoid it for the bot ("میں کرتا ہوں") and for the reader ("آپ چاہتے ہیں").
### No line begins with Latin letters: it would turn to left-to-right. After a number: سال، ماہ، ہفتے، دن without plural forms.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    سلام! میرا نام Vorweg ہے اور میں ایک کمپیوٹر پروگرام ہوں۔ یہاں آپ کو جرمنی آنے کے بارے میں سوالوں کے جواب ملتے ہیں، اور ایسا مشاورتی مرکز بھی جو آپ کے لیے ٹھیک ہو۔ یہ سب مفت ہے۔
    اپنا سوال اپنے لفظوں میں لکھیں یا کوئی موضوع چنیں۔
goodbye = خدا حافظ، آپ کے لیے نیک تمنائیں۔ جب چاہیں، مجھے دوبارہ لکھیں۔
thanks = کوئی بات نہیں۔ کیا آپ کو کچھ اور بھی معلوم کرنا ہے؟
# What can this bot do, how does it work, who is behind it.
help =
    میرے دو کام ہیں۔ پہلا: جرمنی آنے کے بارے میں سوالوں کے جواب دینا، یعنی ویزا، کام، پیشہ ورانہ تربیت، پڑھائی، خاندان، پناہ، زبان، رہائش اور دوسری باتیں۔ دوسرا: آپ کے لیے مشاورتی مرکز ڈھونڈنا، ایک جس سے آپ کا رابطہ ابھی ہو سکے، اور ایک اُس جگہ جہاں آپ کو جانا ہے۔
    اپنے لفظوں میں لکھیں۔ آپ چاہیں تو یہ بھی لکھیں: رک جائیں، شروع سے کریں، یا کسی زبان کا نام۔
    میں ایک کمپیوٹر پروگرام ہوں۔ میرے جواب اُن ذرائع سے ہیں جو سب کے لیے کھلے ہیں، اور ساتھ لکھا ہوتا ہے کہ جواب کہاں سے لیا گیا اور کب پڑھا گیا۔ آپ کے اپنے کیس پر قانونی مشورہ مجھ سے نہیں ملتا: وہ مشاورتی مراکز دیتے ہیں۔
# Am I talking to a human or a machine?
bot-challenge = میں انسان نہیں، ایک کمپیوٹر پروگرام ہوں۔ اگر آپ کو کسی انسان سے بات کرنی ہو تو رابطے کا طریقہ مجھ سے مل سکتا ہے۔
# { $retention_days }: number of days
privacy =
    ہماری بات چیت کے دوران کوئی انسان آپ کے پیغام نہیں پڑھتا۔ آپ کا نام نہیں پوچھا جاتا، اور آپ کی کوئی بات سرکاری دفتروں یا کسی اور کو نہیں دی جاتی۔
    بات کا سلسلہ نہ ٹوٹے، اس لیے ہماری بات چیت زیادہ سے زیادہ { $retention_days } دن رکھی جاتی ہے؛ پھر مٹا دی جاتی ہے۔ ابھی مٹانی ہو تو یہ لکھیں: /forget
    آپ کے پیغام ٹیلیگرام کے ذریعے آتے ہیں اور ٹیلیگرام انہیں دیکھ سکتا ہے۔ مہربانی کر کے پاسپورٹ، تصویریں یا کاغذات نہ بھیجیں۔
# The person wants stored data deleted or shown.
delete-my-data =
    آپ نے مجھے جو پیغام لکھے ہیں، وہ زیادہ سے زیادہ { $retention_days } دن رکھے جاتے ہیں، اور ساتھ آپ کی زبان اور عمر اور جگہ کے بارے میں آپ کے جواب۔ آپ کا نام محفوظ نہیں کیا جاتا۔
    کیا یہ سب ابھی مٹا دوں؟ مٹنے کے بعد یہ واپس نہیں آ سکتا۔
forgotten = سب کچھ مٹا دیا گیا ہے۔ آپ دوبارہ لکھیں تو بات شروع سے ہو گی۔
forget-cancelled = ٹھیک ہے، کچھ نہیں مٹایا گیا۔
feedback-positive = خوشی ہوئی کہ یہ آپ کے کام آیا۔ جب چاہیں، اور بھی پوچھیں۔
feedback-negative = افسوس ہے کہ اس سے آپ کو مدد نہیں ملی۔ چاہیں تو کوئی اور مرکز ڈھونڈیں، یا کسی انسان سے بات کریں۔
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    اس میں مجھ سے مدد نہیں ہو سکتی۔ مجھے صرف جرمنی آنے اور وہاں کے مشاورتی مراکز کا پتا ہے۔
    آپ چاہیں تو مثلاً ویزے، کام، پیشہ ورانہ تربیت، خاندان یا پناہ کے بارے میں پوچھیں۔
# A yes without an open question.
what-next = آپ کو کیا معلوم کرنا ہے؟ اپنا سوال لکھیں یا کوئی موضوع چنیں۔
stopped = ٹھیک ہے، یہ سوال یہیں ختم۔ جب چاہیں، کچھ اور پوچھیں۔
started-over = ٹھیک ہے، شروع سے چلتے ہیں۔ آپ کے پہلے جواب بھلا دیے گئے ہیں۔ آپ کو کیا معلوم کرنا ہے؟
offer-declined = ٹھیک ہے۔ جب چاہیں، اور بھی پوچھیں۔

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = مجھے یقین نہیں کہ آپ کی بات ٹھیک سے سمجھ آئی ہے۔ کیا آپ کا مطلب ان میں سے کوئی بات تھی؟
# Nothing was understood; buttons with topics and "a person" follow.
lost = معاف کیجیے، آپ کی بات سمجھ نہیں آئی۔ دوسرے لفظوں میں لکھیں، کوئی موضوع چنیں، یا لکھیں کہ آپ کو کسی انسان سے بات کرنی ہے۔
not-understood-where = کسی ملک کا نام سمجھ نہیں آیا۔ آپ ابھی جس ملک میں ہیں، اُس کا نام لکھیں، مثلاً پاکستان۔
not-understood-age = عمر سمجھ نہیں آئی۔ عمر ہندسوں میں لکھیں، مثلاً 25۔
not-understood-destination = یہ جگہ مجھے معلوم نہیں۔ جرمنی کے کسی شہر کا نام یا پوسٹ کوڈ لکھیں، مثلاً لائپزگ (Leipzig)۔
not-understood-status = یہ سمجھ نہیں آیا۔ مہربانی کر کے بٹنوں میں سے کوئی ایک دبائیں۔
not-understood-topic = موضوع سمجھ نہیں آیا۔ کوئی ایک بٹن دبائیں، یا دوسرے لفظوں میں لکھیں کہ آپ کو کس کام میں مدد چاہیے۔
going-on-without = کوئی بات نہیں۔ اس کے بغیر آگے چلتے ہیں۔

## Finding advice

offer-referral = کیا آپ کے لیے مشاورتی مرکز ڈھونڈوں؟ اس کے لیے چند چھوٹے سوال ہیں۔ آپ جو سوال چاہیں، چھوڑ دیں۔
# Everything about the person is known already; a new topic was asked.
offer-again = کیا اس بارے میں بھی مشاورتی مرکز ڈھونڈوں؟
# Which country the person is in at this moment, not where they come from.
ask-where = آپ ابھی کس ملک میں ہیں؟
ask-age = آپ کی عمر کتنی ہے؟ کچھ مراکز نوجوانوں کے لیے ہیں اور کچھ { $mbe_age_over } سال اور اس سے زیادہ عمر کے بالغوں کے لیے۔
ask-destination = آپ کو جرمنی میں کہاں جانا ہے؟ شہر کا نام یا پوسٹ کوڈ لکھیں۔
# For people who are in Germany already.
ask-town = آپ کی رہائش کس شہر میں ہے؟ آپ چاہیں تو پوسٹ کوڈ لکھیں۔
# Several places have this name; each is a button.
ask-which-place = اس نام کی کئی جگہیں ہیں۔ آپ کا مطلب کون سی جگہ ہے؟
ask-status = آپ جرمنی میں کس حیثیت سے ہیں؟ اسی سے طے ہوتا ہے کہ آپ کو کون مشورہ دے سکتا ہے۔
ask-topic = آپ کو کس بارے میں مشورہ چاہیے؟
# Heading of services that can be reached from where the person is now.
services-now = آپ جہاں ہیں، وہاں سے ابھی ان مراکز سے رابطہ ہو سکتا ہے:
# Heading of offices at the place the person goes to or lives in.
services-there = جرمنی میں اُس جگہ پر یہ مدد ہے:
# After the results. Official lists may follow as links.
after-services = ایسی فہرستیں کبھی پوری نہیں ہوتیں۔ اگر کوئی بات غلط ہو یا کوئی جواب نہ دے تو مجھے بتائیں۔ مزید دفتر سرکاری فہرستوں میں ملتے ہیں۔
no-services = میری فہرست میں آپ کے لیے کوئی مرکز نہیں ملا۔ اس کا یہ مطلب نہیں کہ مدد ہے ہی نہیں: مہربانی کر کے سرکاری فہرستوں میں دیکھیں۔
no-more-services = میری فہرست میں آپ کے لیے کوئی اور مرکز نہیں۔ مزید دفتر سرکاری فہرستوں میں ملتے ہیں۔
# Heading of contacts where a person answers.
human-contact = یہاں آپ کو انسان جواب دیتے ہیں۔ وہ اس پروگرام کا حصہ نہیں ہیں:
service-details = ان مراکز کے بارے میں مجھے جو کچھ معلوم ہے:
no-service-shown = ابھی تک آپ کو کوئی مرکز نہیں دکھایا گیا۔ کیا آپ کے لیے ایک ڈھونڈوں؟

## Language

# Names of languages follow as buttons.
choose-language = ہم کس زبان میں بات کریں؟
# { $language }: name of the new language, in this language
language-changed = اب سے میرے جواب { $language } میں ہوں گے۔
# { $language }: name of a language the bot does not speak yet
language-not-spoken = معاف کیجیے، مجھے { $language } ابھی نہیں آتی۔ مجھے یہ زبانیں آتی ہیں:

## Things the bot cannot read

voice-not-heard = آواز والا پیغام یا ویڈیو سننا میرے لیے ممکن نہیں۔ اپنا سوال چند لفظوں میں لکھیں۔ عام بول چال کی زبان بالکل ٹھیک ہے۔
picture-not-seen = تصویریں مجھے نظر نہیں آتیں، اور یہ تصویر رکھی نہیں گئی۔ اپنا سوال چند لفظوں میں لکھیں۔ اپنے پاسپورٹ کی تصویر کبھی کسی اجنبی کو نہ بھیجیں۔
sticker-not-read = سٹیکر مجھے سمجھ نہیں آتے۔ اپنا سوال چند لفظوں میں لکھیں۔
contact-not-kept = مجھے فون نمبر کی ضرورت نہیں، اور یہ نمبر رکھا نہیں گیا۔ اپنا سوال چند لفظوں میں لکھیں۔
document-not-read = کاغذات پڑھنا میرے لیے ممکن نہیں، اور یہ کاغذ رکھا نہیں گیا۔ چند لفظوں میں لکھیں کہ یہ کس بارے میں ہے۔ مشاورتی مرکز والے آپ کے ساتھ بیٹھ کر خط پڑھ سکتے ہیں۔
kind-not-read = اس قسم کا پیغام پڑھنا میرے لیے ممکن نہیں۔ اپنا سوال چند لفظوں میں لکھیں۔
edited-not-read = میں نے دیکھا کہ آپ نے ایک پیغام بدلا ہے۔ اسے دوبارہ لکھیں، تاکہ جواب دیا جا سکے۔
location-not-placed = پتا نہیں چل سکا کہ یہ جگہ کس ملک میں ہے۔ مہربانی کر کے ملک کا نام لکھیں۔
text-shortened = آپ کا پیغام بہت لمبا تھا۔ میں نے صرف شروع کا حصہ پڑھا ہے۔
# There were no words: only signs or emoji.
no-words = آپ کی مدد کے لیے چند لفظ چاہییں۔ آپ کو کیا معلوم کرنا ہے؟
old-button = یہ بٹن اب کام نہیں کرتا۔ مہربانی کر کے لکھیں کہ آپ کو کیا معلوم کرنا ہے۔
group-declined = مجھ سے بات صرف الگ چیٹ میں ہو سکتی ہے، تاکہ کوئی اور نہ پڑھے۔ مہربانی کر کے سیدھا مجھے لکھیں۔

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = معاف کیجیے، میری طرف سے کوئی خرابی ہو گئی۔ مہربانی کر کے چند منٹ بعد دوبارہ لکھیں۔ اگر بات فوری ہو تو یہاں انسان جواب دیتے ہیں: { $website }
slow-down = آپ کے پیغام بہت تیزی سے آ رہے ہیں۔ مہربانی کر کے ایک منٹ رکیں؛ پھر جواب ملے گا۔

## Buttons (short: at most about 25 letters)

button-find-advice = مشاورتی مرکز ڈھونڈیں
button-not-now = ابھی نہیں
button-skip = یہ سوال چھوڑیں
button-human = کسی انسان سے بات کریں
button-more-services = اور مراکز دکھائیں
button-start-over = شروع سے کریں
button-in-germany = میں جرمنی میں ہوں
# { $country }: name of the country the person comes from
button-in-country = { $country } میں
button-under-27 = { $mbe_age_over } سال سے کم
button-27-plus = { $mbe_age_over } سال یا زیادہ
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = جی ہاں، سب مٹا دیں
button-keep = نہیں، رہنے دیں
button-status-asylum-seeker = پناہ کا کیس چل رہا ہے
button-status-tolerated = ملک بدری رکی ہے (Duldung)
button-status-protected = پناہ یا تحفظ مل چکا ہے
button-status-temporary-protection = یوکرین سے (دفعہ 24)
button-status-visa-holder = ویزا یا رہائشی پرمٹ
button-status-eu-citizen = یورپی یونین کی شہریت
button-status-resettler = جرمن نسل (Spätaussiedler)
button-status-abroad-planning = ابھی جرمنی سے باہر
