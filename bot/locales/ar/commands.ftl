### Arabic: written by a language model, not yet read by a native speaker.
### What Telegram shows in its menu and on the bot's page.

# Commands: at most 60 letters each
command-start = بدء محادثة
command-language = اختيار اللغة
command-help = ماذا أستطيع أن أفعل
command-privacy = ماذا يحدث لرسائلك
command-stop = إيقاف الأسئلة الحالية
command-forget = مسح كل شيء الآن
# At most 120 letters: shown where the bot is shared
bot-short-description = إجابات عن القدوم إلى ألمانيا، ومركز استشارة يناسبك. مجاناً.
# At most 512 letters: shown in the empty chat
bot-description =
    هل لديك خطط للقدوم إلى ألمانيا؟ يمكنك طرح أسئلتك بلغتك: عن التأشيرة أو العمل أو التدريب المهني أو الدراسة أو العائلة أو اللجوء أو اللغة أو السكن.
    أعطيك إجابات قصيرة مع مصادرها، وأبحث لك عن مركز استشارة يمكنك الوصول إليه قبل السفر. أنا برنامج كمبيوتر. كل شيء مجاني. لا أطلب أبداً مالاً أو جواز سفر.
