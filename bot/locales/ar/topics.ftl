### Arabic: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = استشارة قريبة أو بالإنترنت
topic-ask-work-visa = تأشيرة (فيزا) العمل
topic-ask-opportunity-card = بطاقة الفرص
topic-ask-job-search = البحث عن عمل
topic-ask-recognition = معادلة الشهادات والمهن
topic-ask-vocational-training = التدريب المهني
topic-ask-study = الدراسة الجامعية
topic-ask-au-pair-volunteering = أوبير وخدمة تطوعية
topic-ask-family-reunification = لمّ شمل العائلة
topic-ask-asylum = اللجوء
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = الحماية للقادمين من أوكرانيا
topic-ask-visa-procedure = كيف أطلب التأشيرة (الفيزا)
topic-ask-eu-citizens = مواطنو الاتحاد الأوروبي
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = العائدون من أصل ألماني
topic-ask-language-learning = تعلّم اللغة الألمانية
topic-ask-integration-course = دورة الاندماج
topic-ask-documents = الوثائق والترجمة
topic-ask-first-steps = أول الخطوات بعد الوصول
topic-ask-residence-permit = تصريح الإقامة
topic-ask-housing = البحث عن سكن
topic-ask-money-banking = المال والحساب البنكي
topic-ask-social-benefits = المساعدات الاجتماعية
topic-ask-health = الطبيب والتأمين الصحي
topic-ask-mental-health = عندما تتعب النفس
topic-ask-pregnancy = الحمل والولادة
topic-ask-children-school = الأطفال والمدرسة والروضة
topic-ask-disability = الحياة مع إعاقة
topic-ask-labour-rights = الحقوق في العمل
topic-ask-fraud = هل هذا احتيال؟
topic-ask-discrimination = التمييز
topic-ask-emergency = خطر وحالة طوارئ
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = السفر من دون تأشيرة
topic-ask-return = العودة إلى البلد والمساعدة
topic-ask-family-tracing = أقارب مفقودون
topic-ask-driving-licence = رخصة القيادة
topic-ask-volunteer-networks = تعارف ومجموعات
