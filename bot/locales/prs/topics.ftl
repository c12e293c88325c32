### Dari: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = مشوره نزدیک شما یا آنلاین
topic-ask-work-visa = ویزه کار
topic-ask-opportunity-card = کارت فرصت
topic-ask-job-search = پیدا کردن کار
topic-ask-recognition = تأیید اسناد و مسلک
topic-ask-vocational-training = آموزش مسلکی (اوسبیلدونگ)
topic-ask-study = تحصیل در پوهنتون
topic-ask-au-pair-volunteering = اوپیر و خدمت رضاکارانه
topic-ask-family-reunification = پیوستن به فامیل
topic-ask-asylum = پناهندگی
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = حمایت برای مردم اوکراین
topic-ask-visa-procedure = چگونه ویزه درخواست بدهم
topic-ask-eu-citizens = شهروندان اتحادیه اروپا
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = مهاجران آلمانی‌تبار
topic-ask-language-learning = یاد گرفتن زبان آلمانی
topic-ask-integration-course = کورس ادغام
topic-ask-documents = اسناد و ترجمه
topic-ask-first-steps = قدم‌های اول بعد از رسیدن
topic-ask-residence-permit = اجازه اقامت
topic-ask-housing = پیدا کردن خانه
topic-ask-money-banking = پول و حساب بانکی
topic-ask-social-benefits = کمک‌های اجتماعی
topic-ask-health = داکتر و بیمه صحی
topic-ask-mental-health = وقتی دل و روان ناآرام است
topic-ask-pregnancy = حاملگی و ولادت
topic-ask-children-school = طفل، مکتب، کودکستان
topic-ask-disability = زندگی با معلولیت
topic-ask-labour-rights = حقوق در کار
topic-ask-fraud = آیا این فریب است؟
topic-ask-discrimination = تبعیض
topic-ask-emergency = خطر و حالت عاجل
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = سفر بدون ویزه
topic-ask-return = بازگشت و کمک برای آن
topic-ask-family-tracing = اقارب گمشده
topic-ask-driving-licence = لیسنس دریوری
topic-ask-volunteer-networks = آشنا شدن با مردم، گروه‌ها
