### Persian: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = شروع گفتگو
command-language = انتخاب زبان
command-help = چه کارهایی از من برمی‌آید
command-privacy = با نوشته‌های شما چه می‌شود
command-stop = توقف سؤال‌های فعلی
command-forget = پاک کردن همه چیز، همین حالا
# At most 120 letters: shown where the bot is shared
bot-short-description = جواب سؤال‌ها درباره آمدن به آلمان و پیدا کردن مرکز مشاوره‌ای که مناسب شماست. رایگان.
# At most 512 letters: shown in the empty chat
bot-description =
    می‌خواهید به آلمان بیایید؟ به زبان خودتان بپرسید: درباره ویزا، کار، آموزش حرفه‌ای، تحصیل، خانواده، پناهندگی، زبان یا خانه.
    جواب کوتاه می‌دهم، منبع آن را نشان می‌دهم و مرکز مشاوره‌ای پیدا می‌کنم که پیش از سفر در دسترس شما باشد. من یک برنامه کامپیوتری هستم. همه چیز رایگان است. هیچ‌وقت پول یا پاسپورت نمی‌خواهم.
