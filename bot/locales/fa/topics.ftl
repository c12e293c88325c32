### Persian: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = مشاوره حضوری یا آنلاین
topic-ask-work-visa = ویزای کار
topic-ask-opportunity-card = کارت فرصت
topic-ask-job-search = پیدا کردن کار
topic-ask-recognition = تأیید و معادل‌سازی مدرک
topic-ask-vocational-training = آموزش حرفه‌ای (آوسبیلدونگ)
topic-ask-study = تحصیل در دانشگاه
topic-ask-au-pair-volunteering = اوپر و خدمت داوطلبانه
topic-ask-family-reunification = پیوستن به خانواده
topic-ask-asylum = پناهندگی
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = حمایت موقت (اوکراین)
topic-ask-visa-procedure = چگونه ویزا بگیرم
topic-ask-eu-citizens = شهروندان اتحادیه اروپا
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = مهاجران آلمانی‌تبار
topic-ask-language-learning = یادگیری زبان آلمانی
topic-ask-integration-course = دوره ادغام
topic-ask-documents = مدارک و ترجمه
topic-ask-first-steps = اولین قدم‌ها پس از رسیدن
topic-ask-residence-permit = اجازه اقامت
topic-ask-housing = پیدا کردن خانه
topic-ask-money-banking = پول و حساب بانکی
topic-ask-social-benefits = کمک‌های اجتماعی
topic-ask-health = پزشک و بیمه درمانی
topic-ask-mental-health = وقتی حال روحی خوب نیست
topic-ask-pregnancy = بارداری و زایمان
topic-ask-children-school = کودک، مدرسه، مهدکودک
topic-ask-disability = زندگی با معلولیت
topic-ask-labour-rights = حق و حقوق در کار
topic-ask-fraud = آیا این کلاهبرداری است؟
topic-ask-discrimination = تبعیض
topic-ask-emergency = خطر و وضعیت اضطراری
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = سفر بدون ویزا
topic-ask-return = بازگشت و کمک برای آن
topic-ask-family-tracing = بستگان گمشده
topic-ask-driving-licence = گواهینامه رانندگی
topic-ask-volunteer-networks = آشنایی با مردم و گروه‌ها
