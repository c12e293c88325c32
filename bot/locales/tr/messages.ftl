### Turkish: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Merhaba! Ben Vorweg, bir bilgisayar programıyım. Almanya’ya gelmekle ilgili soruları yanıtlıyorum ve size uygun bir danışma merkezi buluyorum. Ücretsizdir.
    Sorunuzu kendi sözlerinizle yazın ya da bir konu seçin.
goodbye = Hoşça kalın, her şey gönlünüzce olsun. Bana istediğiniz zaman yine yazabilirsiniz.
thanks = Rica ederim. Bilmek istediğiniz başka bir şey var mı?
help =
    İki şey yapabilirim. Almanya’ya gelmekle ilgili soruları yanıtlarım: vize, iş, meslek eğitimi, üniversite, aile, iltica, dil, ev ve daha fazlası. Bir de size danışma merkezi bulurum: hem şimdi ulaşabileceğiniz hem de gideceğiniz yerde olan birini.
    Kendi sözlerinizle yazın. Şunları da yazabilirsiniz: dur, baştan başla ya da bir dilin adı.
    Ben bir bilgisayar programıyım. Yanıtlarım herkese açık kaynaklardan gelir; nerede ve ne zaman okunduklarını da gösteririm. Sizin özel durumunuz için hukuki danışmanlık vermem: bunu danışma merkezleri yapar.
bot-challenge = Ben bir bilgisayar programıyım, insan değilim. Bir insanla konuşmak isterseniz size iletişim bilgileri verebilirim.
privacy =
    Siz bana yazarken yazdıklarınızı hiç kimse okumaz. Adınızı sormam; resmî makamlara ya da başkasına hiçbir şey vermem.
    Konuşmamızı takip edebilmek için en fazla { $retention_days } gün saklarım; sonra silinir. Şimdi de silebilirsiniz: /forget yazın.
    Mesajlarınızı Telegram taşır ve görebilir. Lütfen pasaport, fotoğraf veya belge göndermeyin.
delete-my-data =
    Bana yazdığınız mesajları en fazla { $retention_days } gün saklarım; dilinizi, yaşınız ve yeriniz hakkındaki yanıtlarınızı da. Adınız kaydedilmez.
    Bunların hepsini şimdi sileyim mi? Bu geri alınamaz.
forgotten = Her şey silindi. Yeniden yazarsanız en baştan başlarız.
forget-cancelled = Tamam, hiçbir şey silinmedi.
feedback-positive = İşinize yaradığına sevindim. İstediğiniz zaman yine sorabilirsiniz.
feedback-negative = Yardımcı olamadığım için üzgünüm. Başka bir danışma hizmeti arayabilir veya bir insanla konuşabilirsiniz.
out-of-scope =
    Bu konuda yardım edemem. Ben yalnızca Almanya’ya gelmek ve oradaki danışma merkezleri hakkında bilgi verebilirim.
    Bana örneğin vize, iş, meslek eğitimi, aile veya iltica hakkında sorabilirsiniz.
what-next = Ne öğrenmek istersiniz? Sorunuzu yazın ya da bir konu seçin.
stopped = Tamam, durdum. İstediğiniz zaman başka bir şey sorabilirsiniz.
started-over = Tamam, baştan başlıyoruz. Yanıtlarınızı unuttum. Ne öğrenmek istersiniz?
offer-declined = Tamam. İstediğiniz zaman yine sorabilirsiniz.

## Not understood

unsure = Sizi doğru anladığımdan emin değilim. Bunlardan birini mi demek istediniz?
lost = Üzgünüm, bunu anlayamadım. Lütfen başka sözlerle anlatın, bir konu seçin ya da bir insanla konuşmak istediğinizi yazın.
not-understood-where = Bir ülke adı göremedim. Lütfen şu anda bulunduğunuz ülkenin adını yazın, örneğin Tunus.
not-understood-age = Bir yaş göremedim. Lütfen bir sayı yazın, örneğin 25.
not-understood-destination = Bu yeri bilmiyorum. Lütfen Almanya’daki bir şehrin adını veya posta kodunu yazın, örneğin Leipzig.
not-understood-status = Bunu anlayamadım. Lütfen düğmelerden birine basın.
not-understood-topic = Bir konu göremedim. Lütfen düğmelerden birine basın ya da hangi konuda yardıma ihtiyacınız olduğunu başka sözlerle yazın.
going-on-without = Önemli değil. Onsuz devam edelim.

## Finding advice

offer-referral = Size bir danışma merkezi bulayım mı? Birkaç kısa soru soracağım. İstediğiniz soruyu atlayabilirsiniz.
offer-again = Bu konu için de bir danışma merkezi arayayım mı?
ask-where = Şu anda hangi ülkedesiniz?
ask-age = Kaç yaşındasınız? Bazı hizmetler gençler için, bazıları { $mbe_age_over } yaş ve üstü yetişkinler içindir.
ask-destination = Almanya’da nereye gitmek istiyorsunuz? Bir şehir adı veya posta kodu yazın.
ask-town = Hangi şehirde yaşıyorsunuz? Posta kodunu da yazabilirsiniz.
ask-which-place = Bu adda birden çok yer var. Hangisini kastediyorsunuz?
ask-status = Almanya’daki durumunuz nedir? Size kimin danışmanlık verebileceği buna bağlıdır.
ask-topic = Hangi konuda danışmanlık istiyorsunuz?
services-now = Bulunduğunuz yerden şimdi ulaşabileceğiniz yardım:
services-there = Almanya’da, yerinde yardım:
after-services = Benimki gibi listeler hiçbir zaman tam değildir. Bir şey yanlışsa veya kimse yanıt vermezse bana yazın. Resmî listelerde daha çok danışma merkezi bulabilirsiniz.
no-services = Listemde uygun bir şey bulamadım. Bu, yardım olmadığı anlamına gelmez: lütfen resmî listelere bakın.
no-more-services = Listemde size uygun başka bir hizmet yok. Resmî listelerde daha çok danışma merkezi bulabilirsiniz.
human-contact = Burada size bir insan yanıt verir. Bu kişiler bu programın parçası değildir:
service-details = Bu hizmetler hakkında bütün bildiklerim:
no-service-shown = Size henüz bir danışma hizmeti göstermedim. Sizin için bir tane arayayım mı?

## Language

choose-language = Hangi dilde konuşalım?
language-changed = Bundan sonra { $language } yazıyorum.
language-not-spoken = Üzgünüm, henüz { $language } bilmiyorum. Bildiğim diller şunlar:

## Things the bot cannot read

voice-not-heard = Sesli mesajları ve videoları dinleyemem. Lütfen sorunuzu birkaç kelimeyle yazın. Konuştuğunuz gibi yazabilirsiniz.
picture-not-seen = Resimleri göremem; bunu da saklamadım. Lütfen sorunuzu birkaç kelimeyle yazın. Tanımadığınız kişilere asla pasaportunuzun fotoğrafını göndermeyin.
sticker-not-read = Çıkartmaları okuyamam. Lütfen sorunuzu birkaç kelimeyle yazın.
contact-not-kept = Telefon numarasına ihtiyacım yok; bunu da saklamadım. Lütfen sorunuzu birkaç kelimeyle yazın.
document-not-read = Belgeleri okuyamam; bunu da saklamadım. Lütfen konunun ne olduğunu birkaç kelimeyle yazın. Bir danışma merkezi, mektupları sizinle birlikte okuyabilir.
kind-not-read = Bu tür mesajları okuyamam. Lütfen sorunuzu birkaç kelimeyle yazın.
edited-not-read = Bir mesajı değiştirdiğinizi gördüm. Yanıt verebilmem için lütfen onu yeniden yazın.
location-not-placed = Bu yerin hangi ülkede olduğunu anlayamadım. Lütfen ülkenin adını yazın.
text-shortened = Mesajınız çok uzundu. Yalnızca başını okudum.
no-words = Size yardım edebilmem için birkaç kelime yazmanız gerekiyor. Ne öğrenmek istersiniz?
old-button = Bu düğme artık geçerli değil. Lütfen ne öğrenmek istediğinizi yazın.
group-declined = Başkaları okumasın diye yalnızca özel sohbette konuşurum. Lütfen bana doğrudan yazın.

## When something goes wrong

apology = Özür dilerim, bende bir sorun çıktı. Lütfen birkaç dakika sonra yeniden yazın. Acilse burada insanlar yanıt verir: { $website }
slow-down = Çok hızlı yazıyorsunuz. Lütfen bir dakika bekleyin; sonra yine yanıt veririm.

## Buttons

button-find-advice = Danışma merkezi bul
button-not-now = Şimdi değil
button-skip = Atla
button-human = Bir insanla konuş
button-more-services = Başkalarını göster
button-start-over = Baştan başla
button-in-germany = Almanya’dayım
button-in-country = { $country }
button-under-27 = { $mbe_age_over } yaş altı
button-27-plus = { $mbe_age_over } yaş ve üstü
button-place = { $place } ({ $land })
button-erase = Evet, her şeyi sil
button-keep = Hayır, kalsın
button-status-asylum-seeker = İltica işlemi sürüyor
button-status-tolerated = Duldung
button-status-protected = İltica/koruma kabul edildi
button-status-temporary-protection = Ukrayna’dan (§ 24)
button-status-visa-holder = Vize veya oturma izni
button-status-eu-citizen = AB vatandaşı
button-status-resettler = Spätaussiedler
button-status-abroad-planning = Henüz yurt dışında
