### Pashto: written by a language model, not yet read by a native speaker.
### Polite "تاسې" throughout; the written style of Afghanistan, in words that people in Peshawar know too.
### "Vorweg" is the bot's name and stays in Latin letters. No line begins with Latin letters: it would turn to
### left-to-right. Adjectives that would show whether the bot or the reader is a man or a woman are avoided.

## Greeting and small talk

# The person said hello. Buttons with topics follow.
greet =
    سلام! زه Vorweg یم، یو کمپیوټري پروګرام. جرمني ته د راتلو په اړه پوښتنو ته ځواب وایم، او د مشورې داسې مرکز درته پیدا کوم چې ستاسې لپاره مناسب وي. دا وړیا دی.
    خپله پوښتنه په خپلو خبرو ولیکئ، یا یوه موضوع وټاکئ.
goodbye = د خدای په امان، هر څه مو ښه شه. هر وخت چې وغواړئ، بیا راته لیکلی شئ.
thanks = هیله کوم. نور څه پوښتل غواړئ؟
# What can this bot do, how does it work, who is behind it.
help =
    زه دوه کارونه کوم. جرمني ته د راتلو په اړه پوښتنو ته ځواب وایم: ویزه، کار، مسلکي زده کړه، پوهنتون، کورنۍ، پناه، ژبه، کور او نور. او د مشورې مرکز درته پیدا کوم: یو چې همدا اوس ورسره اړیکه نیولی شئ، او یو په هغه ځای کې چې ورځئ.
    په خپلو خبرو ولیکئ. دا هم لیکلی شئ: «بس کړه»، «له سره پیل کړه»، یا د یوې ژبې نوم.
    زه یو کمپیوټري پروګرام یم. ځوابونه مې له عامو سرچینو دي، او درښیم چې له کومه ځایه او کله لوستل شوي دي. ستاسې د خپلې دوسیې په اړه قانوني مشوره نه ورکوم: دا کار د مشورې مرکزونه کوي.
# Am I talking to a human or a machine?
bot-challenge = زه یو کمپیوټري پروګرام یم، انسان نه یم. که غواړئ له یوه انسان سره خبرې وکړئ، د اړیکې لار درښودلی شم.
# { $retention_days }: number of days
privacy =
    کله چې راته لیکئ، هېڅ انسان یې نه لولي. ستاسې نوم نه پوښتم، او هېڅ شی نه دولتي ادارو ته ورکوم او نه بل چا ته.
    د دې لپاره چې پوه شم مخکې مو څه ویلي، زموږ خبرې تر ټولو زیات { $retention_days ->
        [one] { $retention_days } ورځ
       *[other] { $retention_days } ورځې
    } ساتم؛ بیا پاکېږي. همدا اوس یې هم پاکولی شئ، دا ولیکئ: /forget
    ستاسې پیغامونه د Telegram له لارې راځي او هغه یې لیدلی شي. مهرباني وکړئ، پاسپورټونه، عکسونه یا سندونه مه رالېږئ.
# The person wants stored data deleted or shown.
delete-my-data =
    هغه پیغامونه چې راته لیکئ، تر ټولو زیات یې { $retention_days ->
        [one] { $retention_days } ورځ
       *[other] { $retention_days } ورځې
    } ساتم، ورسره ستاسې ژبه او د عمر او ځای په اړه ستاسې ځوابونه. ستاسې نوم نه ساتل کېږي.
    دا ټول همدا اوس پاک کړم؟ بیا بېرته نه راځي.
forgotten = هر څه پاک شول. که بیا ولیکئ، له سره پیل کوو.
forget-cancelled = سمه ده، هېڅ شی پاک نه شو.
feedback-positive = ښه شوه چې ګټه یې درته وکړه. هر وخت چې وغواړئ، نور هم پوښتلی شئ.
feedback-negative = بښنه غواړم چې دې ګټه درته ونه کړه. د مرستې بل ځای کتلی شئ، یا له یوه انسان سره خبرې کولی شئ.
# Neither a question about Germany nor small talk: weather, football, another country's visa.
out-of-scope =
    په دې کې مرسته نه شم کولی. زه یوازې جرمني ته د راتلو او هلته د مشورې د مرکزونو په اړه پوهېږم.
    مثلاً د ویزې، کار، مسلکي زده کړې، کورنۍ یا پناه په اړه پوښتلی شئ.
# A yes without an open question.
what-next = څه پوښتل غواړئ؟ خپله پوښتنه ولیکئ، یا یوه موضوع وټاکئ.
stopped = سمه ده، بس مې کړه. هر وخت چې وغواړئ، بل څه پوښتلی شئ.
started-over = سمه ده، له سره پیل کوو. ستاسې ځوابونه مې هېر کړل. څه پوښتل غواړئ؟
offer-declined = سمه ده. هر وخت چې وغواړئ، نور هم پوښتلی شئ.

## Not understood

# The bot is not sure what was meant; the two or three likeliest topics follow as buttons.
unsure = یقین نه لرم چې سم پوه شوم. آیا ستاسې مطلب له دې څخه کوم یو و؟
# Nothing was understood; buttons with topics and "a person" follow.
lost = بښنه غواړم، پرې پوه نه شوم. مهرباني وکړئ، په نورو خبرو یې ولیکئ، یوه موضوع وټاکئ، یا ووایئ چې له یوه انسان سره خبرې کول غواړئ.
not-understood-where = د کوم هېواد نوم مې پکې ونه موند. مهرباني وکړئ، د هغه هېواد نوم ولیکئ چې اوس پکې یئ، مثلاً پاکستان.
not-understood-age = پر عمر پوه نه شوم. مهرباني وکړئ، یوه شمېره ولیکئ، مثلاً 25.
not-understood-destination = دا ځای نه پېژنم. مهرباني وکړئ، د جرمني د یوه ښار نوم یا پوستي کوډ ولیکئ، مثلاً لایپزیګ (Leipzig).
not-understood-status = پرې پوه نه شوم. مهرباني وکړئ، یوه تڼۍ کېکاږئ.
not-understood-topic = پر موضوع پوه نه شوم. مهرباني وکړئ، یوه تڼۍ کېکاږئ، یا په نورو خبرو ولیکئ چې څه مرستې ته اړتیا لرئ.
going-on-without = پروا نه لري. پرته له دې مخکې ځو.

## Finding advice

offer-referral = د مشورې مرکز درته پیدا کړم؟ څو لنډې پوښتنې به وکړم. له هرې پوښتنې تېرېدای شئ.
# Everything about the person is known already; a new topic was asked.
offer-again = د دې موضوع لپاره هم مشوره درته پیدا کړم؟
# Which country the person is in at this moment, not where they come from.
ask-where = اوس په کوم هېواد کې یئ؟
ask-age = عمر مو څومره دی؟ ځینې مرکزونه د ځوانانو لپاره دي، ځینې نور د هغو لویانو لپاره چې { $mbe_age_over } کلن یا زیات وي.
ask-destination = په جرمني کې چېرته تلل غواړئ؟ د ښار نوم یا پوستي کوډ ولیکئ.
# For people who are in Germany already.
ask-town = په کوم ښار کې اوسئ؟ پوستي کوډ هم لیکلی شئ.
# Several places have this name; each is a button.
ask-which-place = په دې نوم څو ځایونه شته. ستاسې مطلب کوم یو دی؟
ask-status = په جرمني کې ستاسې د اوسېدو حالت څه دی؟ له دې معلومېږي چې څوک مشوره درکولی شي.
ask-topic = د څه په اړه مشورې ته اړتیا لرئ؟
# Heading of services that can be reached from where the person is now.
services-now = د مرستې ځایونه چې همدا اوس، له همدې ځایه ورسره اړیکه نیولی شئ:
# Heading of offices at the place the person goes to or lives in.
services-there = مرسته په جرمني کې په هغه ځای کې:
# After the results. Official lists may follow as links.
after-services = داسې لېستونه هېڅکله پوره نه وي. که څه ناسم وي یا څوک ځواب درنه کړي، راته ووایئ. نور دفترونه په رسمي لېستونو کې موندلی شئ.
no-services = په خپل لېست کې مې مناسب ځای ونه موند. دا معنا نه لري چې مرسته نشته: مهرباني وکړئ، رسمي لېستونه وګورئ.
no-more-services = بل مناسب ځای مې په لېست کې نشته. نور دفترونه په رسمي لېستونو کې موندلی شئ.
# Heading of contacts where a person answers.
human-contact = دلته انسانان ځواب درکوي. هغوی د دې پروګرام برخه نه دي:
service-details = هر څه چې د دې ځایونو په اړه پوهېږم:
no-service-shown = تر اوسه مې د مرستې ځای نه دی درښودلی. یو درته پیدا کړم؟

## Language

# Names of languages follow as buttons.
choose-language = په کومه ژبه خبرې وکړو؟
# { $language }: name of the new language, in this language
language-changed = له دې وروسته په { $language } لیکم.
# { $language }: name of a language the bot does not speak yet
language-not-spoken = بښنه غواړم، { $language } مې لا زده نه ده. دا ژبې مې زده دي:

## Things the bot cannot read

voice-not-heard = غږیز پیغامونه نه شم اورېدلی او ویډیوګانې نه شم لیدلی. مهرباني وکړئ، خپله پوښتنه په څو ټکو کې ولیکئ. لکه څنګه چې خبرې کوئ، همداسې یې لیکلی شئ.
picture-not-seen = عکسونه نه شم لیدلی، او دا عکس مې نه دی ساتلی. مهرباني وکړئ، خپله پوښتنه په څو ټکو کې ولیکئ. د خپل پاسپورټ عکس هېڅکله ناپېژندو خلکو ته مه لېږئ.
sticker-not-read = سټېکر نه شم لوستلی. مهرباني وکړئ، خپله پوښتنه په څو ټکو کې ولیکئ.
contact-not-kept = د تلیفون شمېرو ته اړتیا نه لرم، او دا مې نه ده ساتلې. مهرباني وکړئ، خپله پوښتنه په څو ټکو کې ولیکئ.
document-not-read = سندونه او فایلونه نه شم لوستلی، او دا مې نه دی ساتلی. مهرباني وکړئ، په څو ټکو کې راته ولیکئ چې د څه په اړه دی. د مشورې مرکز درسره لیکونه لوستلی شي.
kind-not-read = دا ډول پیغام نه شم لوستلی. مهرباني وکړئ، خپله پوښتنه په څو ټکو کې ولیکئ.
edited-not-read = ومې لیدل چې یو پیغام مو بدل کړی دی. مهرباني وکړئ، بیا یې ولیکئ چې ځواب درکړم.
location-not-placed = پوه نه شوم چې دا ځای په کوم هېواد کې دی. مهرباني وکړئ، د هېواد نوم ولیکئ.
text-shortened = ستاسې پیغام ډېر اوږد و. یوازې مې یې لومړۍ برخه ولوسته.
# There were no words: only signs or emoji.
no-words = څو ټکو ته اړتیا لرم چې مرسته درسره وکړم. څه پوښتل غواړئ؟
old-button = دا تڼۍ نور کار نه کوي. مهرباني وکړئ، ولیکئ چې څه پوښتل غواړئ.
group-declined = زه یوازې په شخصي چټ کې خبرې کوم، چې بل څوک یې ونه لولي. مهرباني وکړئ، نېغ په نېغه ماته ولیکئ.

## When something goes wrong

# A fault of ours. { $website }: address of an advice centre where people answer
apology = بښنه غواړم، زما له خوا څه ستونزه پېښه شوه. مهرباني وکړئ، څو دقیقې وروسته بیا ولیکئ. که بېړنی کار وي، دلته انسانان ځواب درکوي: { $website }
slow-down = ډېر ژر ژر لیکئ. مهرباني وکړئ، یوه دقیقه صبر وکړئ؛ بیا ځواب درکوم.

## Buttons (short: at most about 25 letters)

button-find-advice = مشوره پیدا کړه
button-not-now = اوس نه
button-skip = ترې تېر شه
button-human = له انسان سره خبرې
button-more-services = نور وښیه
button-start-over = له سره پیل
button-in-germany = زه په جرمني کې یم
# { $country }: name of the country the person comes from
button-in-country = په { $country } کې
button-under-27 = له { $mbe_age_over } کلونو کم
button-27-plus = { $mbe_age_over } کلن یا زیات
# { $place }: town, { $land }: two-letter code of the federal state
button-place = { $place } ({ $land })
button-erase = هو، هر څه پاک کړه
button-keep = نه، ویې ساته
button-status-asylum-seeker = د پناه دوسیه مې روانه ده
button-status-tolerated = د اېستلو ځنډ (Duldung)
button-status-protected = ساتنه یا پناه منل شوې
button-status-temporary-protection = له اوکراینه (24مه ماده)
button-status-visa-holder = ویزه یا د اوسېدو اجازه
button-status-eu-citizen = د اروپايي اتحادیې تبعه
button-status-resettler = جرمن نژاده (Spätaussiedler)
button-status-abroad-planning = لا له جرمني بهر
