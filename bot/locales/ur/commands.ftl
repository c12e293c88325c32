### Urdu: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = بات چیت شروع کریں
command-language = زبان چنیں
command-help = مجھ سے کیا مدد مل سکتی ہے
command-privacy = آپ کی لکھی باتوں کا کیا ہوتا ہے
command-stop = جو پوچھا جا رہا ہے، اسے روکیں
command-forget = سب کچھ ابھی مٹا دیں
# At most 120 letters: shown where the bot is shared
bot-short-description = جرمنی آنے کے بارے میں سوالوں کے جواب، اور آپ کے لیے مناسب مشاورتی مرکز۔ مفت۔
# At most 512 letters: shown in the empty chat
bot-description =
    کیا آپ کا جرمنی آنے کا ارادہ ہے؟ اپنی زبان میں پوچھیں: ویزا، کام، پیشہ ورانہ تربیت، پڑھائی، خاندان، پناہ، زبان یا رہائش کے بارے میں۔
    یہاں چھوٹے جواب ملتے ہیں، ساتھ یہ بھی کہ وہ کہاں سے لیے گئے، اور ایسا مشاورتی مرکز جس سے سفر سے پہلے رابطہ ہو سکے۔ میں ایک کمپیوٹر پروگرام ہوں۔ یہ سب مفت ہے۔ میری طرف سے کبھی پیسے یا پاسپورٹ نہیں مانگا جاتا۔
