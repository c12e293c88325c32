### Urdu: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = مشورہ: قریب یا آن لائن
topic-ask-work-visa = کام کا ویزا
topic-ask-opportunity-card = اپرچونٹی کارڈ
topic-ask-job-search = نوکری ڈھونڈنا
topic-ask-recognition = ڈگری یا ہنر تسلیم کروانا
topic-ask-vocational-training = پیشہ ورانہ تربیت
topic-ask-study = یونیورسٹی کی پڑھائی
topic-ask-au-pair-volunteering = او پیئر، رضاکارانہ خدمت
topic-ask-family-reunification = گھر والوں کے پاس جانا
topic-ask-asylum = پناہ (اسائلم)
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = یوکرین والوں کا تحفظ
topic-ask-visa-procedure = ویزے کی درخواست کیسے دیں
topic-ask-eu-citizens = یورپی یونین کے شہری
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = جرمن نسل کے لوگ
topic-ask-language-learning = جرمن زبان سیکھنا
topic-ask-integration-course = انٹیگریشن کورس
topic-ask-documents = کاغذات اور ترجمے
topic-ask-first-steps = پہنچنے کے بعد پہلے کام
topic-ask-residence-permit = رہائشی پرمٹ
topic-ask-housing = کرائے کا گھر ڈھونڈنا
topic-ask-money-banking = پیسے اور بینک اکاؤنٹ
topic-ask-social-benefits = سرکاری مالی مدد
topic-ask-health = ڈاکٹر، ہیلتھ انشورنس
topic-ask-mental-health = جب دل بہت پریشان ہو
topic-ask-pregnancy = حمل اور بچے کی پیدائش
topic-ask-children-school = بچے، سکول، کنڈرگارٹن
topic-ask-disability = معذوری کے ساتھ زندگی
topic-ask-labour-rights = کام کی جگہ پر حقوق
topic-ask-fraud = کیا یہ دھوکا ہے؟
topic-ask-discrimination = امتیازی سلوک
topic-ask-emergency = خطرہ اور ایمرجنسی
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = ویزے کے بغیر سفر
topic-ask-return = واپسی اور اس میں مدد
topic-ask-family-tracing = لاپتا رشتے دار
topic-ask-driving-licence = ڈرائیونگ لائسنس
topic-ask-volunteer-networks = لوگوں سے ملنا، گروپ
