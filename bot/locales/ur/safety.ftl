### Urdu: written by a language model, not yet read by a native speaker.
### For people in danger. Calm, short, first what to do now. Never blame, never promise, ask nothing.
### The telephone numbers come from data and are added below the text. Sources: docs/safety.md.

# Violence, threats, being locked in. The person may be writing secretly.
emergency-violence =
    آپ کے ساتھ جو ہو رہا ہے، اس میں آپ کا قصور نہیں۔ اگر آپ ابھی خطرے میں ہیں تو پولیس کو فون کریں یا ایسی جگہ جائیں جہاں اور لوگ ہوں۔ اگر آپ کے لیے زیادہ محفوظ ہو تو بعد میں یہ چیٹ مٹا دیں۔
# Forced marriage, being taken abroad against one's will.
emergency-forced-marriage =
    کسی کو حق نہیں کہ زبردستی آپ کی شادی کروائے۔ اگر آپ ابھی خطرے میں ہیں تو پولیس کو فون کریں۔ ہوائی اڈے پر کسی بھی پولیس والے کو چپکے سے بتایا جا سکتا ہے کہ آپ کو مرضی کے خلاف لے جایا جا رہا ہے۔
# Trafficking, forced work, a passport that was taken away, threats because of debts.
emergency-trafficking =
    کسی کو حق نہیں کہ آپ کا پاسپورٹ لے لے، آپ کو بند رکھے یا زبردستی کام کروائے۔ آپ نے کوئی غلط کام نہیں کیا۔ اگر آپ ابھی خطرے میں ہیں تو پولیس کو فون کریں۔ مشاورتی مراکز مفت مدد کرتے ہیں، چاہے آپ رپورٹ نہ بھی کریں۔
# Thoughts of suicide, or somebody wants to kill themselves or has taken something.
emergency-suicide =
    اچھا ہوا کہ آپ نے یہ لکھا۔ میں ایک پروگرام ہوں، آپ کے پاس ہونا میرے بس میں نہیں، مگر انسان آپ کے پاس ہو سکتے ہیں۔ مہربانی کر کے اکیلے نہ رہیں: ابھی فون کر کے مدد مانگیں، یا ہسپتال یا کسی ایسے کے پاس جائیں جس پر آپ کو بھروسا ہے۔ اگر بات کسی اور کی ہے تو اس کے پاس رہیں۔
# On a boat, in the desert, in the forest at a border.
emergency-sea =
    ابھی کوسٹ گارڈ یا ایمرجنسی نمبر پر فون کریں۔ اگر آپ سمندر میں ہیں تو سب سے پہلے یہی بتائیں۔ بتائیں کہ آپ کہاں ہیں، کتنے لوگ ہیں اور کیا کوئی زخمی ہے۔ اگر فون پر لوکیشن نظر آئے تو وہ بھیجیں۔ فون کی بیٹری بچائیں۔
# Injured, unconscious, cannot breathe, giving birth, poisoned.
emergency-medical =
    ابھی ایمبولینس کو فون کریں۔ بتائیں کہ آپ کہاں ہیں اور کیا ہوا ہے۔ مدد آنے تک اُس شخص کے پاس رہیں۔
# Danger of another or an unclear kind.
emergency-general =
    اگر آپ ابھی خطرے میں ہیں تو ایمرجنسی نمبر پر فون کریں یا ایسی جگہ جائیں جہاں اور لوگ ہوں۔
# { $country }, { $numbers }: the emergency numbers of that country
emergency-numbers-country = ☎ { $country } میں ایمرجنسی نمبر: { $numbers }
emergency-numbers-unknown = ☎ آپ جس ملک میں ہیں، وہاں کے ایمرجنسی نمبر پر فون کریں۔
# { $numbers }: police and ambulance in Germany
emergency-numbers-germany = ☎ جرمنی میں: { $numbers }
# Contacts follow.
emergency-who-else = یہ لوگ بھی مدد کر سکتے ہیں۔ کچھ نمبر صرف جرمنی کے اندر چلتے ہیں؛ ان میں سے بہت سوں سے آن لائن بھی رابطہ ہو سکتا ہے۔
