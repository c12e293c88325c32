### Urdu: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("you").

reason-emergency-first = شاید آپ خطرے میں ہیں: یہ مدد سب سے پہلے ہے۔
reason-help-against-violence = تشدد، پیچھا کرنے اور زبردستی کی شادی کے خلاف عورتوں کی مدد کرتا ہے۔
reason-help-against-trafficking = انسانی سمگلنگ اور استحصال کے خلاف مدد کرتا ہے۔ پولیس کے پاس جانا ضروری نہیں۔
reason-help-in-a-crisis = مشکل گھڑی میں بات کرنے کے لیے کوئی، نام بتائے بغیر۔
reason-help-for-young-in-a-crisis = مشکل گھڑی میں بچوں اور نوجوانوں سے بات کرنے کے لیے کوئی۔
# { $topic }
reason-fits-topic = اس بارے میں مشورہ دیتا ہے: { $topic }۔
reason-recognition-before-entry = جو لوگ ابھی جرمنی سے باہر ہیں، اُنہیں ڈگری یا ہنر تسلیم کروانے پر مشورہ دیتا ہے۔
reason-recognition-advice = دوسرے ملک کی ڈگری یا ہنر تسلیم کروانے پر مشورہ دیتا ہے۔
# { $country }
reason-recognition-partner-in-your-country = { $country } میں جرمن چیمبر آف کامرس ڈگری یا ہنر تسلیم کروانے میں مدد کرتا ہے۔
reason-labour-rights-non-eu = یورپی یونین سے باہر کے لوگوں کو کام کی جگہ کے حقوق پر مشورہ دیتا ہے، جرمنی آنے سے پہلے بھی۔
reason-labour-rights-eu = یورپی یونین کے ملکوں کے کارکنوں کو کام کی جگہ کے حقوق پر مشورہ دیتا ہے۔
# { $country }
reason-visa-office-in-your-country = { $country } سے دی گئی ویزے کی درخواستوں کا فیصلہ جرمن سفارت خانہ یا قونصل خانہ کرتا ہے۔
# { $country }
reason-language-courses-in-your-country = { $country } میں جرمن زبان کے کورس اور امتحان۔
# { $country }
reason-study-advice-in-your-country = { $country } میں جرمنی کی پڑھائی کے بارے میں مشورہ۔
# { $country }
reason-work-and-training-advice-in-your-country = { $country } میں کام اور تربیت کے قانونی راستوں پر مشورہ۔
reason-preparation-before-entry = جرمنی آنے سے پہلے وہاں کی زندگی کے لیے تیار کرتا ہے، گھر والوں کو بھی۔
reason-information-before-entry = جرمنی آنے سے پہلے پڑھنے کے لیے بھروسے کی معلومات۔
reason-resettlers-through-embassy = جرمن نسل کے لوگ (Spätaussiedler) جرمن سفارت خانے سے شروع کرتے ہیں؛ وہ درخواست آگے BVA کو بھیجتا ہے، جو ذمہ دار دفتر ہے۔
reason-asylum-not-from-abroad = جرمنی میں پناہ کی درخواست باہر سے نہیں دی جا سکتی۔ آپ جہاں ہیں، وہاں کے تحفظ کے بارے میں یہ دفتر بتاتا ہے۔
# { $country }
reason-protection-where-you-are = { $country } میں تحفظ اور معلومات۔
reason-asylum-procedure-help = پناہ کے کیس سے پہلے اور اس کے دوران آزاد مشورہ۔
reason-return-advice = واپسی پر بغیر کسی دباؤ کے مشورہ؛ فیصلہ آپ کا ہے۔
# { $country }
reason-return-help-in-your-country = { $country } واپس آنے والے لوگوں کی مدد کرتا ہے۔
reason-tracing-relatives = ریڈ کراس لاپتا رشتے داروں کو ڈھونڈتا ہے۔
reason-pregnancy-help = حمل میں مدد، آپ کی بات راز رہتی ہے۔
reason-debt-help = قرض اور پیسوں کی مشکل میں مشورہ۔
reason-disability-help = معذوری والے لوگوں کے لیے آزاد مشورہ۔
reason-discrimination-help = جب آپ کے ساتھ ناانصافی ہو تو مشورہ۔
reason-trauma-help = جنگ، وطن چھوڑنے یا تشدد کے بعد نفسیاتی مدد؛ انتظار کرنا پڑ سکتا ہے۔
reason-meet-people = اپنے قریب لوگوں سے ملنے اور سہارا پانے کا ایک راستہ۔
reason-run-by-migrants = ایک تنظیم جو تارکین وطن نے خود بنائی ہے۔
reason-welcome-for-workers = اُن کام کرنے والوں کی مدد کرتا ہے جو اس جگہ نئے ہیں۔
reason-public-information-line = ایسے سوالوں کے لیے سرکاری دفتروں کی فون لائن۔
reason-helps-newcomers = نئے آنے والوں کے لیے مقامی مشاورتی مرکز۔
reason-age-fits-jmd = آپ کی عمر کے نوجوانوں کے لیے۔
reason-age-fits-mbe = آپ کی عمر کے بالغ لوگوں کے لیے۔
# { $age }
reason-age-boundary-27 = { $age } سال کی عمر میں دونوں طرح کے مراکز ٹھیک ہو سکتے ہیں: کسی سے بھی پوچھیں۔
reason-age-unknown = آپ کی عمر معلوم نہیں، اس لیے نوجوانوں اور بالغوں، دونوں کے مراکز دکھائے گئے ہیں۔
# { $topic }
reason-adult-question-under-27 = آپ کی عمر کم ہے، مگر ایسے سوال کے ساتھ یہاں بھی آیا جا سکتا ہے۔
reason-young-person-in-family = آپ کے خاندان کے بچوں اور نوجوانوں کے لیے۔
reason-passes-on-to-youth-service = قریب میں نوجوانوں کا کوئی مرکز نہیں؛ یہ دفتر آپ کو صحیح مرکز تک پہنچاتا ہے۔
reason-minor-welcome = ماں باپ کے بغیر بھی آنے کی اجازت ہے۔
# { $status }
reason-unsecured-status = اُن لوگوں کے لیے جن کا رہنے کا حق ابھی پکا نہیں۔
reason-status-not-named = آپ کو مشورہ دیتا ہے، آپ کی رہائشی حیثیت کچھ بھی ہو۔
# { $status }
reason-open-with-your-status = آپ کی رہائشی حیثیت والے لوگ یہاں آ سکتے ہیں۔
reason-open-to-eu-citizens = یورپی یونین کے شہری یہاں آ سکتے ہیں۔
# { $place } { $km }
reason-nearest-to-destination = { $place } سے سب سے قریبی دفتر، تقریباً { $km } کلومیٹر دور۔
# { $place } { $km }
reason-near-destination = { $place } کے قریب، تقریباً { $km } کلومیٹر دور۔
# { $place } { $km }
reason-nearest-to-you = { $place } سے سب سے قریبی دفتر، تقریباً { $km } کلومیٹر دور۔
# { $place } { $km }
reason-near-you = { $place } کے قریب، تقریباً { $km } کلومیٹر دور۔
# { $place } { $km }
reason-office-far-away = میرے علم میں سب سے قریبی دفتر { $place } سے تقریباً { $km } کلومیٹر دور ہے: پہلے فون کریں یا لکھیں۔
# { $place } { $km }
reason-office-within-reach = { $place } سے تقریباً { $km } کلومیٹر دور۔
# { $place }
reason-in-your-town = { $place } میں۔
# { $place }
reason-in-destination-town = { $place } میں۔
# { $land }
reason-in-your-land = صوبہ { $land } میں۔
# { $land }
reason-responsible-for-your-land = صوبہ { $land } کے پورے علاقے کے لیے کام کرتا ہے۔
reason-serves-all-germany = پورے جرمنی کے لیے کام کرتا ہے۔
# { $country }
reason-partner-in-your-country = { $country } میں، جہاں آپ ابھی ہیں۔
reason-reachable-online-before-arrival = اُنہیں ابھی، سفر سے پہلے ہی لکھا جا سکتا ہے۔
reason-reachable-online = اُن سے آن لائن رابطہ ہو سکتا ہے۔
reason-reachable-by-phone = آپ جہاں ہیں، وہاں سے فون ہو سکتا ہے۔
reason-reachable-by-email = آپ جہاں ہیں، وہاں سے ای میل بھیجی جا سکتی ہے۔
reason-not-callable-from-abroad = اُن کا فون نمبر صرف جرمنی کے اندر چلتا ہے۔
reason-open-after-arrival = جب آپ وہاں پہنچ جائیں تو مدد کرتا ہے۔ جو لوگ ابھی جرمنی سے باہر ہیں، اُنہیں جواب ملتا ہے یا نہیں، یہ مجھے معلوم نہیں۔
# { $name } { $phone }
reason-contact-through-hotline = اُن سے رابطہ اس کے ذریعے ہوتا ہے: { $name }، { $phone }۔
# { $language }
reason-speaks-your-language = یہاں { $language } میں مشورہ ملتا ہے۔
reason-free-of-charge = یہ مفت ہے۔
reason-official-finder = سرکاری فہرست، جس میں آپ کے قریب کا دفتر ملتا ہے۔
# { $date }
reason-may-be-out-of-date = یہ معلومات پرانی ہیں: وہاں جانے سے پہلے معلوم کر لیں۔
reason-contact-details-missing = یہ دفتر مجھے معلوم ہے، مگر اس کا فون نمبر یا پتا میرے پاس نہیں۔

## When something is missing

gap-destination-outside-germany = آپ نے جو جگہ بتائی، وہ جرمنی میں نہیں۔ یہاں صرف جرمنی کے لیے مدد دکھائی جا سکتی ہے۔
gap-place-not-found = آپ نے جو جگہ بتائی، وہ مجھے معلوم نہیں۔
gap-no-service-for-program = جس طرح کا مرکز آپ کے لیے سب سے ٹھیک ہے، وہ ابھی میری فہرست میں نہیں۔
gap-no-office-nearby = اس جگہ کے قریب مجھے کوئی مناسب دفتر معلوم نہیں۔ آن لائن مشورہ اور سرکاری فہرستیں مدد کر سکتی ہیں۔
gap-no-partner-in-country = آپ جس ملک میں ہیں، وہاں مجھے کوئی ساتھی ادارہ معلوم نہیں۔ آن لائن مشورے سے مدد مل سکتی ہے۔
gap-no-language-match = ان میں سے کسی مرکز نے آپ کی زبان کا نام نہیں لکھا۔ اُن سے مترجم مانگیں۔
gap-nothing-more = دکھانے کے لیے میرے پاس کوئی اور مرکز نہیں۔
