### Pashto: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("you").

reason-emergency-first = ښايي په خطر کې یئ: دا مرسته تر ټولو مخکې ده.
reason-help-against-violence = له ښځو سره د تاوتریخوالي، ځورولو او تعقیب، او د جبري نکاح پر ضد مرسته کوي.
reason-help-against-trafficking = د انسان د قاچاق او زبېښاک پر ضد مرسته کوي. پولیسو ته تلل لازم نه دي.
reason-help-in-a-crisis = څوک چې په سخت حال کې درسره خبرې کوي، د نوم ویل لازم نه دي.
reason-help-for-young-in-a-crisis = څوک چې په سخت حال کې له ماشومانو او ځوانانو سره خبرې کوي.
# { $topic }
reason-fits-topic = په دې اړه مشوره ورکوي: { $topic }.
reason-recognition-before-entry = هغو خلکو ته چې لا په بهر کې دي، د سند د منلو په اړه مشوره ورکوي.
reason-recognition-advice = د بهرني مسلکي سند د منلو په اړه مشوره ورکوي.
# { $country }
reason-recognition-partner-in-your-country = په { $country } کې د جرمني د سوداګرۍ خونه د سند په منلو کې مرسته کوي.
reason-labour-rights-non-eu = له اروپايي اتحادیې د باندې خلکو ته د کار د حقونو په اړه مشوره ورکوي، له راتلو مخکې هم.
reason-labour-rights-eu = د اروپايي اتحادیې د هېوادونو کارکوونکو ته د کار د حقونو په اړه مشوره ورکوي.
# { $country }
reason-visa-office-in-your-country = د جرمني سفارت یا قونسلګري د هغو ویزو پرېکړه کوي چې له { $country } څخه یې خلک غواړي.
# { $country }
reason-language-courses-in-your-country = په { $country } کې د جرمني ژبې کورسونه او ازموینې.
# { $country }
reason-study-advice-in-your-country = په { $country } کې مشوره، په جرمني کې د پوهنتون د زده کړې په اړه.
# { $country }
reason-work-and-training-advice-in-your-country = په { $country } کې مشوره، د کار او مسلکي زده کړې د قانوني لارو په اړه.
reason-preparation-before-entry = خلک، کورنۍ هم، له راتلو مخکې په جرمني کې ژوند ته چمتو کوي.
reason-information-before-entry = باوري معلومات چې له راتلو مخکې یې ولولئ.
reason-resettlers-through-embassy = جرمن نژاده کډوال (Spätaussiedler) له جرمني سفارته پیل کوي؛ سفارت غوښتنه BVA ته لېږي، چې مسووله اداره ده.
reason-asylum-not-from-abroad = په جرمني کې پناه له بهره نه شي غوښتل کېدای. دا دفتر درته وايي چې په هغه ځای کې چې یئ، څه ساتنه شته.
# { $country }
reason-protection-where-you-are = په { $country } کې ساتنه او معلومات.
reason-asylum-procedure-help = خپلواکه مشوره، د پناه له بهیره مخکې او د هغه پر مهال.
reason-return-advice = د بېرته تګ په اړه مشوره، بې زوره؛ پرېکړه ستاسې ده.
# { $country }
reason-return-help-in-your-country = له هغو خلکو سره مرسته کوي چې { $country } ته بېرته تللي دي.
reason-tracing-relatives = سره صلیب ورک شوي خپلوان لټوي.
reason-pregnancy-help = په امیندوارۍ کې مرسته، راز ساتل کېږي.
reason-debt-help = د پور او د پیسو د ستونزو په اړه مشوره.
reason-disability-help = معلولو خلکو ته خپلواکه مشوره.
reason-discrimination-help = مشوره، که ناحق چلند درسره کېږي.
reason-trauma-help = له جګړې، تېښتې یا شکنجې وروسته رواني مرسته؛ انتظار پکې وي.
reason-meet-people = یوه لار چې له خلکو سره اشنا شئ او نږدې مرسته ومومئ.
reason-run-by-migrants = داسې ټولنه چې کډوالو جوړه کړې ده.
reason-welcome-for-workers = له هغو کارکوونکو سره مرسته کوي چې هلته نوي دي.
reason-public-information-line = د دولتي ادارو تلیفون، د همداسې پوښتنو لپاره.
reason-helps-newcomers = د نویو راغلو خلکو لپاره د مشورې ځايي مرکز.
reason-age-fits-jmd = ستاسې د عمر د ځوانانو لپاره.
reason-age-fits-mbe = ستاسې د عمر د لویانو لپاره.
# { $age }
reason-age-boundary-27 = په { $age } کلنۍ کې ښايي دواړه ډوله مرکزونه سم وي: له هر یوه پوښتلی شئ.
reason-age-unknown = ستاسې عمر راته نه دی معلوم، نو د ځوانانو او د لویانو مرکزونه دواړه درښیم.
# { $topic }
reason-adult-question-under-27 = عمر مو کم دی، خو له داسې پوښتنې سره دلته هم راتلی شئ.
reason-young-person-in-family = ستاسې د کورنۍ د ماشومانو او ځوانانو لپاره.
reason-passes-on-to-youth-service = نږدې د ځوانانو مرکز نشته؛ دا دفتر مو سم ځای ته ورلېږي.
reason-minor-welcome = بې مور او پلاره هم راتلی شئ.
# { $status }
reason-unsecured-status = د هغو خلکو لپاره چې د پاتې کېدو حق یې لا نه دی یقیني شوی.
reason-status-not-named = مشوره درکوي، د اوسېدو حالت مو هر څه چې وي.
# { $status }
reason-open-with-your-status = هغه خلک ورتلی شي چې ستاسې د اوسېدو حالت لري.
reason-open-to-eu-citizens = د اروپايي اتحادیې اتباع ورتلی شي.
# { $place } { $km }
reason-nearest-to-destination = { $place } ته تر ټولو نږدې دفتر، شاوخوا { $km } کیلومتره لرې.
# { $place } { $km }
reason-near-destination = { $place } ته نږدې، شاوخوا { $km } کیلومتره لرې.
# { $place } { $km }
reason-nearest-to-you = { $place } ته تر ټولو نږدې دفتر، شاوخوا { $km } کیلومتره لرې.
# { $place } { $km }
reason-near-you = { $place } ته نږدې، شاوخوا { $km } کیلومتره لرې.
# { $place } { $km }
reason-office-far-away = تر ټولو نږدې دفتر چې زه یې پېژنم، له { $place } شاوخوا { $km } کیلومتره لرې دی: لومړی زنګ ووهئ یا ولیکئ.
# { $place } { $km }
reason-office-within-reach = له { $place } شاوخوا { $km } کیلومتره لرې.
# { $place }
reason-in-your-town = په { $place } کې.
# { $place }
reason-in-destination-town = په { $place } کې.
# { $land }
reason-in-your-land = د { $land } په ایالت کې.
# { $land }
reason-responsible-for-your-land = د { $land } د ټول ایالت لپاره کار کوي.
reason-serves-all-germany = د ټولې جرمني لپاره کار کوي.
# { $country }
reason-partner-in-your-country = په { $country } کې، چېرته چې اوس یئ.
reason-reachable-online-before-arrival = همدا اوس، له سفره مخکې، ورته لیکلی شئ.
reason-reachable-online = د انټرنېټ له لارې ورسره اړیکه نیولی شئ.
reason-reachable-by-phone = له همدې ځایه چې یئ، زنګ ورته وهلی شئ.
reason-reachable-by-email = له همدې ځایه چې یئ، ایمیل ورته لېږلی شئ.
reason-not-callable-from-abroad = د تلیفون شمېره یې یوازې په جرمني کې دننه کار کوي.
reason-open-after-arrival = چې هلته ورسېږئ، مرسته درسره کوي. هغو خلکو ته چې لا په بهر کې دي ځواب ورکوي که نه، نه پوهېږم.
# { $name } { $phone }
reason-contact-through-hotline = اړیکه ورسره د دې تلیفون له لارې نیسئ: { $name }، { $phone }.
# { $language }
reason-speaks-your-language = په { $language } مشوره ورکوي.
reason-free-of-charge = وړیا دی.
reason-official-finder = رسمي لېست چې ځان ته نږدې دفتر پکې مومئ.
# { $date }
reason-may-be-out-of-date = دا معلومات زاړه دي: مهرباني وکړئ، هلته له ورتګ مخکې یې وګورئ چې لا سم دي که نه.
reason-contact-details-missing = دا دفتر پېژنم، خو شمېره یا پته یې نه لرم.

## When something is missing

gap-destination-outside-germany = هغه ځای چې تاسې یې نوم واخیست، په جرمني کې نه دی. زه یوازې د جرمني لپاره مرسته ښودلی شم.
gap-place-not-found = هغه ځای چې تاسې یې نوم واخیست، نه یې پېژنم.
gap-no-service-for-program = هغه ډول مرسته چې ستاسې لپاره تر ټولو ښه ده، لا زما په لېست کې نشته.
gap-no-office-nearby = دې ځای ته نږدې مناسب دفتر نه پېژنم. آنلاین مشوره او رسمي لېستونه مرسته کولی شي.
gap-no-partner-in-country = په هغه هېواد کې چې تاسې یئ، د مرستې ځای نه پېژنم. آنلاین مشوره مرسته کولی شي.
gap-no-language-match = له دې ځایونو هېڅ یو ستاسې د ژبې نوم نه دی اخیستی. ژباړونکی ترې وغواړئ.
gap-nothing-more = بل ځای نه لرم چې درته یې وښیم.
