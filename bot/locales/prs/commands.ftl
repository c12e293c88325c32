### Dari: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = شروع گفتگو
command-language = انتخاب زبان
command-help = چه کارها کرده می‌توانم
command-privacy = نوشته‌های شما چه می‌شود
command-stop = بس کردن سوال‌های فعلی
command-forget = پاک کردن همه چیز، همین حالا
# At most 120 letters: shown where the bot is shared
bot-short-description = جواب سوال‌ها در باره آمدن به آلمان و پیدا کردن مرکز مشوره‌ای که مناسب شما باشد. رایگان.
# At most 512 letters: shown in the empty chat
bot-description =
    می‌خواهید به آلمان بیایید؟ به زبان خود از من بپرسید: در باره ویزه، کار، آموزش مسلکی، تحصیل، فامیل، پناهندگی، زبان یا خانه.
    جواب کوتاه با منبع آن می‌دهم و مرکز مشوره‌ای پیدا می‌کنم که پیش از سفر دست‌تان به آن برسد. من یک برنامه کمپیوتری هستم. همه چیز رایگان است. هیچ وقت پول یا پاسپورت نمی‌خواهم.
