### Pashto: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = مشوره، نږدې یا آنلاین
topic-ask-work-visa = د کار ویزه
topic-ask-opportunity-card = د فرصت کارت
topic-ask-job-search = د کار موندل
topic-ask-recognition = د مسلکي سند منل
topic-ask-vocational-training = مسلکي زده کړه
topic-ask-study = په پوهنتون کې زده کړه
topic-ask-au-pair-volunteering = اوپېر، داوطلبانه خدمت
topic-ask-family-reunification = له کورنۍ سره یو ځای کېدل
topic-ask-asylum = پناه غوښتل
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = د اوکراین لپاره ساتنه
topic-ask-visa-procedure = د ویزې غوښتنه څنګه کېږي
topic-ask-eu-citizens = د اروپايي اتحادیې اتباع
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = جرمن نژاده کډوال
topic-ask-language-learning = د جرمني ژبې زده کړه
topic-ask-integration-course = د ادغام کورس
topic-ask-documents = سندونه، ژباړه
topic-ask-first-steps = له رسېدو وروسته لومړي کارونه
topic-ask-residence-permit = د اوسېدو اجازه
topic-ask-housing = د کور موندل
topic-ask-money-banking = پیسې او بانکي حساب
topic-ask-social-benefits = ټولنیزې مرستې
topic-ask-health = ډاکټر، روغتیايي بیمه
topic-ask-mental-health = چې زړه مو تنګ وي
topic-ask-pregnancy = امیندواري او زېږون
topic-ask-children-school = ماشومان، ښوونځی، وړکتون
topic-ask-disability = له معلولیت سره ژوند
topic-ask-labour-rights = د کار حقونه
topic-ask-fraud = دا درغلي خو نه ده؟
topic-ask-discrimination = تبعیض
topic-ask-emergency = خطر او بېړنی حالت
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = بې ویزې سفر
topic-ask-return = بېرته تګ، د تګ مرسته
topic-ask-family-tracing = ورک شوي خپلوان
topic-ask-driving-licence = د موټر چلولو لیسنس
topic-ask-volunteer-networks = له خلکو سره اشنا کېدل
