### Arabic: written by a language model, not yet read by a native speaker.
### The public page: a website where people look for advice centres. Where it uses a message from cards.ftl,
### reasons.ftl or messages.ftl, it is not repeated here. The reader is addressed without gender.

## On every page

# Title of the page and first heading.
web-title = البحث عن استشارة
# One or two sentences below it.
web-intro = مراكز استشارة لمن يريدون القدوم إلى ألمانيا أو يعيشون فيها الآن. أغلب الاستشارات مجانية، ولا يلزم هنا ذكر أي اسم.
# For people who move with the keyboard or a screen reader: jumps over the head of the page.
web-skip = الانتقال إلى المحتوى
# Before the list of languages of the page itself.
web-page-language = لغة هذه الصفحة
# Link to the bot.
web-open-telegram = طرح سؤال على البوت في تيليغرام
# { $number }: the emergency number
web-emergency = هل أنت في خطر في ألمانيا؟ الرجاء الاتصال بالرقم { $number }، ليلاً أو نهاراً. الاتصال مجاني.
web-privacy = هذه الصفحة لا تستخدم ملفات تعريف الارتباط (كوكيز)، ولا تحفظ كلمات البحث. الروابط تنقلك إلى مواقع أخرى.
# Link to the catalogue for programmers.
web-open-data = بيانات مفتوحة: للبرامج

## The search form (labels of fields: short)

web-search = البحث
web-field-words = كلمات، مثلاً اسم
web-field-place = مدينة أو حي أو رمز بريدي في ألمانيا
# Below the field of the place.
web-field-place-hint = يمكنك الكتابة بحروف لغتك.
web-field-program = نوع الاستشارة
web-field-language = لغة الاستشارة
web-field-distance = المسافة
web-field-country = البلد الذي أنت فيه الآن
# First choice in a list: no restriction.
web-any = الكل
# { $km }: a distance in a list
web-distance-at-most = { $km } كم على الأكثر
web-search-button = بحث

## What was found

# Heading. { $count }: number of services
web-found = { $count ->
    [zero] لم توجد أي جهة
    [one] وُجدت جهة واحدة
    [two] وُجدت جهتان
    [few] وُجدت { $count } جهات
    [many] وُجدت { $count } جهة
   *[other] وُجدت { $count } جهة
}
# Heading. { $place }: a town or postal code
web-found-near = { $count ->
    [zero] لا توجد أي جهة بالقرب من { $place }
    [one] جهة واحدة بالقرب من { $place }
    [two] جهتان بالقرب من { $place }
    [few] { $count } جهات بالقرب من { $place }
    [many] { $count } جهة بالقرب من { $place }
   *[other] { $count } جهة بالقرب من { $place }
}
web-none-found = لم نجد شيئاً. هذا لا يعني أنه لا توجد مساعدة.
web-none-found-hint = يمكنك حذف كلمة، أو اختيار مسافة أكبر، أو اختيار «الكل» في الحقول الأخرى.
# Distance on a card. { $km }
web-distance = على بعد { $km } كم تقريباً
# Link to the page of one service. { $name }: its name, for screen readers
web-details = كل شيء عن: { $name }
# Heading of help online or by phone, for everywhere.
web-nationwide = لكل ألمانيا، عبر الإنترنت أو الهاتف
# Heading of contacts abroad, sorted by country.
web-abroad = جهات تواصل في بلدك
web-page-number = الصفحة { $page } من { $pages }
web-next = الصفحة التالية
web-previous = الصفحة السابقة

## The page of one service (labels: short)

web-back = العودة إلى البحث
web-contact = كيف يمكن الوصول إليهم
web-about = عن هذه الجهة
web-for-whom = لمن هذه الجهة
# { $from } { $to }: years
web-ages = من عمر { $from } إلى { $to }
web-ages-from = من عمر { $from }
web-ages-up-to = حتى عمر { $to }
web-languages-unknown = المصدر لا يذكر اللغات. الرجاء السؤال إن كان هناك مترجم.
# The descriptions of services are mostly in German.
web-in-german = باللغة الألمانية:
web-paused = هذه الجهة متوقفة عن العمل حالياً. الرجاء اختيار جهة أخرى.
# Heading and, for people who cannot see it, description of the map. { $place }: the town of the service
web-map = المكان
web-map-text = خريطة ألمانيا. العلامة تُظهر { $place }؛ والنقاط هي أقرب المدن الكبيرة.
# The place on the map is the middle of the town or of the postal code.
web-map-approximate = العلامة تُظهر المدينة، لا المبنى نفسه.
# Link that opens the phone's own map.
web-map-app = فتح في تطبيق الخرائط
# Link to OpenStreetMap. Keep the name.
web-map-openstreetmap = عرض في OpenStreetMap
web-print = يمكنك طباعة هذه الصفحة أو حفظها من المتصفح.

## When something goes wrong

web-error-bad-request = لا يمكن قراءة هذا العنوان. الرجاء البحث من جديد.
web-error-not-found = هذه الصفحة غير موجودة. ربما حُذفت هذه الجهة من القائمة.
web-error-too-many = عدد الطلبات كبير جداً. الرجاء الانتظار دقيقة، ثم المحاولة من جديد.
web-error-ours = حدث خطأ عندنا. الرجاء المحاولة من جديد بعد بضع دقائق.
