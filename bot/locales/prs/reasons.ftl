### Dari: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("you").

reason-emergency-first = شاید در خطر باشید: این کمک پیش از همه است.
reason-help-against-violence = به زنان در برابر خشونت، تعقیب و آزار و ازدواج اجباری کمک می‌کند.
reason-help-against-trafficking = در برابر قاچاق انسان و بهره‌کشی کمک می‌کند. رفتن پیش پولیس لازم نیست.
reason-help-in-a-crisis = کسی که در وقت بحران با شما گپ می‌زند، بدون این‌که نام خود را بگویید.
reason-help-for-young-in-a-crisis = کسی که در وقت بحران با اطفال و جوانان گپ می‌زند.
# { $topic }
reason-fits-topic = در این باره مشوره می‌دهد: { $topic }.
reason-recognition-before-entry = به کسانی که هنوز بیرون از آلمان هستند، در باره تأیید اسناد و مسلک مشوره می‌دهد.
reason-recognition-advice = در باره تأیید اسناد و مسلک از کشورهای دیگر مشوره می‌دهد.
# { $country }
reason-recognition-partner-in-your-country = اتاق تجارت آلمان در { $country } در تأیید اسناد و مسلک کمک می‌کند.
reason-labour-rights-non-eu = به کسانی که از بیرون اتحادیه اروپا هستند، در باره حقوق در کار مشوره می‌دهد، پیش از آمدن هم.
reason-labour-rights-eu = به کارکنان کشورهای اتحادیه اروپا در باره حقوق‌شان در کار مشوره می‌دهد.
# { $country }
reason-visa-office-in-your-country = سفارت یا قونسلگری آلمان در باره ویزه‌ها از { $country } تصمیم می‌گیرد.
# { $country }
reason-language-courses-in-your-country = کورس‌ها و امتحان‌های زبان آلمانی در { $country }.
# { $country }
reason-study-advice-in-your-country = مشوره در { $country } در باره تحصیل در آلمان.
# { $country }
reason-work-and-training-advice-in-your-country = مشوره در { $country } در باره راه‌های قانونی برای کار و آموزش مسلکی.
reason-preparation-before-entry = مردم را پیش از آمدن برای زندگی در آلمان آماده می‌کند، فامیل‌ها را هم.
reason-information-before-entry = معلومات قابل اعتماد برای خواندن، پیش از آمدن.
reason-resettlers-through-embassy = مهاجران آلمانی‌تبار (Spätaussiedler) از سفارت آلمان شروع می‌کنند؛ سفارت درخواست را به BVA، یعنی اداره مسئول، روان می‌کند.
reason-asylum-not-from-abroad = از خارج نمی‌شود در آلمان درخواست پناهندگی داد. این دفتر به شما می‌گوید که در جایی که هستید چه حمایت وجود دارد.
# { $country }
reason-protection-where-you-are = حمایت و معلومات در { $country }.
reason-asylum-procedure-help = مشوره مستقل پیش از شروع دوسیه پناهندگی و در جریان آن.
reason-return-advice = مشوره بدون فشار در باره بازگشت؛ تصمیم از شماست.
# { $country }
reason-return-help-in-your-country = به کسانی کمک می‌کند که به { $country } برگشته‌اند.
reason-tracing-relatives = صلیب سرخ اقارب گمشده را جستجو می‌کند.
reason-pregnancy-help = کمک محرمانه در وقت حاملگی.
reason-debt-help = مشوره در باره قرض و مشکلات پولی.
reason-disability-help = مشوره مستقل برای افراد دارای معلولیت.
reason-discrimination-help = مشوره برای وقتی که با شما ناحق رفتار می‌شود.
reason-trauma-help = کمک روانی بعد از جنگ، گریز یا شکنجه؛ باید انتظار بکشید.
reason-meet-people = راهی برای آشنا شدن با مردم و پیدا کردن کمک در نزدیکی شما.
reason-run-by-migrants = انجمنی که مهاجران ساخته‌اند.
reason-welcome-for-workers = به کارکنانی که در آن جا نو آمده‌اند کمک می‌کند.
reason-public-information-line = خط تلیفون ادارات دولتی برای چنین سوال‌ها.
reason-helps-newcomers = یک مرکز مشوره محلی برای کسانی که نو آمده‌اند.
reason-age-fits-jmd = برای جوانان هم‌سن شما.
reason-age-fits-mbe = برای بزرگسالان هم‌سن شما.
# { $age }
reason-age-boundary-27 = در سن { $age } سالگی شاید هر دو نوع مرکز مناسب باشد: از هر کدام پرسیده می‌توانید.
reason-age-unknown = سن شما را نمی‌دانم، از این خاطر هم مراکز جوانان و هم مراکز بزرگسالان را نشان می‌دهم.
# { $topic }
reason-adult-question-under-27 = شما جوان هستید، اما با چنین سوال این‌جا هم آمده می‌توانید.
reason-young-person-in-family = برای اطفال و جوانان فامیل شما.
reason-passes-on-to-youth-service = مرکز جوانان در نزدیکی نیست؛ این دفتر شما را به مرکز درست رهنمایی می‌کند.
reason-minor-welcome = بدون پدر و مادر هم آمده می‌توانید.
# { $status }
reason-unsecured-status = برای کسانی که حق ماندن‌شان هنوز قطعی نشده است.
reason-status-not-named = با هر وضعیت اقامت که داشته باشید، به شما مشوره می‌دهد.
# { $status }
reason-open-with-your-status = کسانی که وضعیت شما را دارند، مراجعه کرده می‌توانند.
reason-open-to-eu-citizens = شهروندان اتحادیه اروپا مراجعه کرده می‌توانند.
# { $place } { $km }
reason-nearest-to-destination = نزدیک‌ترین دفتر به { $place }، تقریباً { $km } کیلومتر دور.
# { $place } { $km }
reason-near-destination = نزدیک { $place }، تقریباً { $km } کیلومتر دور.
# { $place } { $km }
reason-nearest-to-you = نزدیک‌ترین دفتر به { $place }، تقریباً { $km } کیلومتر دور.
# { $place } { $km }
reason-near-you = نزدیک { $place }، تقریباً { $km } کیلومتر دور.
# { $place } { $km }
reason-office-far-away = نزدیک‌ترین دفتری که می‌شناسم، تقریباً { $km } کیلومتر از { $place } دور است: اول زنگ بزنید یا بنویسید.
# { $place } { $km }
reason-office-within-reach = تقریباً { $km } کیلومتر دور از { $place }.
# { $place }
reason-in-your-town = در { $place }.
# { $place }
reason-in-destination-town = در { $place }.
# { $land }
reason-in-your-land = در ایالت { $land }.
# { $land }
reason-responsible-for-your-land = برای تمام ایالت { $land } کار می‌کند.
reason-serves-all-germany = برای تمام آلمان کار می‌کند.
# { $country }
reason-partner-in-your-country = در { $country }، جایی که فعلاً هستید.
reason-reachable-online-before-arrival = همین حالا، پیش از سفر، به آن‌ها نوشته می‌توانید.
reason-reachable-online = از راه انترنت با آن‌ها تماس گرفته می‌توانید.
reason-reachable-by-phone = از جایی که هستید زنگ زده می‌توانید.
reason-reachable-by-email = از جایی که هستید ایمیل روان کرده می‌توانید.
reason-not-callable-from-abroad = شماره تلیفون‌شان تنها در داخل آلمان کار می‌کند.
reason-open-after-arrival = وقتی آن‌جا باشید، به شما کمک می‌کند. نمی‌دانم که به کسانی که هنوز در خارج هستند جواب می‌دهد یا نی.
# { $name } { $phone }
reason-contact-through-hotline = از این راه با آن‌ها تماس گرفته می‌توانید: { $name }، { $phone }.
# { $language }
reason-speaks-your-language = به زبان { $language } مشوره می‌دهند.
reason-free-of-charge = رایگان است.
reason-official-finder = لست رسمی که دفتر نزدیک خود را در آن پیدا می‌کنید.
# { $date }
reason-may-be-out-of-date = این معلومات کهنه است: لطفاً پیش از رفتن پرسان کنید.
reason-contact-details-missing = می‌دانم که این دفتر وجود دارد، اما شماره یا آدرس آن را ندارم.

## When something is missing

gap-destination-outside-germany = جایی که نام گرفتید در آلمان نیست. من تنها کمک در آلمان را نشان داده می‌توانم.
gap-place-not-found = جایی را که نام گرفتید نمی‌شناسم.
gap-no-service-for-program = نوع کمکی که برای شما بهترین است، هنوز در لست من نیست.
gap-no-office-nearby = در نزدیکی این جا دفتر مناسبی نمی‌شناسم. مشوره آنلاین و لست‌های رسمی کمک کرده می‌تواند.
gap-no-partner-in-country = در کشوری که هستید، کدام همکار نمی‌شناسم. مشوره آنلاین کمک کرده می‌تواند.
gap-no-language-match = هیچ کدام از این مراکز زبان شما را نام نگرفته است. از آن‌ها ترجمان بخواهید.
gap-nothing-more = مرکز دیگری برای نشان دادن ندارم.
