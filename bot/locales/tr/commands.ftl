### Turkish: written by a language model, not yet read by a native speaker.

command-start = Konuşmaya başla
command-language = Dili seç
command-help = Neler yapabilirim
command-privacy = Yazdıklarınız ne oluyor
command-stop = Sorulan soruyu durdur
command-forget = Her şeyi şimdi sil
bot-short-description = Almanya’ya gelmekle ilgili yanıtlar ve size uygun bir danışma merkezi. Ücretsiz.
bot-description =
    Almanya’ya gelmeyi mi düşünüyorsunuz? Bana kendi dilinizde sorun: vize, iş, meslek eğitimi, üniversite, aile, iltica, dil veya ev hakkında.
    Kısa yanıtlar verir, kaynaklarını gösteririm; yola çıkmadan önce ulaşabileceğiniz bir danışma merkezi bulurum. Ben bir bilgisayar programıyım. Ücretsizdir. Asla para veya pasaport istemem.
