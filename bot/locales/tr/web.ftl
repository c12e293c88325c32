### Turkish: written by a language model, not yet read by a native speaker.

## On every page

web-title = Danışma merkezi bulun
web-intro = Almanya’ya gelmek isteyenler ve zaten Almanya’da olanlar için danışma merkezleri. Danışmanlık çoğunlukla ücretsizdir ve burada kimse adını vermek zorunda değildir.
web-skip = İçeriğe geç
web-page-language = Bu sayfanın dili
web-open-telegram = Telegram’da bota sorun
web-emergency = Almanya’da tehlikede misiniz? Gece gündüz { $number } numarasını arayın. Arama ücretsizdir.
web-privacy = Bu sayfa çerez kullanmaz ve ne aradığınızı kaydetmez. Başka sitelere giden bağlantılar sizi buradan çıkarır.
web-open-data = Veriler açıktır: programlar için

## The search form

web-search = Arama
web-field-words = Kelimeler, örneğin bir ad
web-field-place = Almanya’da şehir, semt veya posta kodu
web-field-place-hint = Kendi alfabenizle yazabilirsiniz.
web-field-program = Danışmanlık türü
web-field-language = Danışmanlık dili
web-field-distance = Ne kadar uzakta
web-field-country = Şu anda bulunduğunuz ülke
web-any = Hepsi
web-distance-at-most = En fazla { $km } km
web-search-button = Ara

## What was found

web-found = { $count } hizmet bulundu
web-found-near = { $place } yakınında { $count } hizmet
web-none-found = Hiçbir şey bulunamadı. Bu, yardım olmadığı anlamına gelmez.
web-none-found-hint = Bir kelimeyi çıkarın, daha büyük bir uzaklık seçin ya da öbür alanlarda “Hepsi”ni seçin.
web-distance = yaklaşık { $km } km uzakta
web-details = Tüm bilgiler: { $name }
web-nationwide = Bütün Almanya için, internetten veya telefonla
web-abroad = Ülkenizdeki başvuru yerleri
web-page-number = Sayfa { $page } / { $pages }
web-next = Sonraki sayfa
web-previous = Önceki sayfa

## The page of one service

web-back = Aramaya dön
web-contact = Nasıl ulaşırsınız
web-about = Bu hizmet hakkında
web-for-whom = Kimler için
web-ages = { $from } ile { $to } yaş arası
web-ages-from = { $from } yaş ve üstü
web-ages-up-to = { $to } yaşına kadar
web-languages-unknown = Kaynakta dil belirtilmemiş. Tercüman olup olmadığını sorun.
web-in-german = Almanca olarak:
web-paused = Bu hizmete şu anda ara verildi. Lütfen başka birini seçin.
web-map = Nerede
web-map-text = Almanya haritası. İşaret şurayı gösterir: { $place }; noktalar en yakın büyük şehirlerdir.
web-map-approximate = İşaret evi değil, şehri gösterir.
web-map-app = Harita uygulamasında aç
web-map-openstreetmap = OpenStreetMap’te göster
web-print = Bu sayfayı tarayıcınızla yazdırabilir veya kaydedebilirsiniz.

## When something goes wrong

web-error-bad-request = Bu adres okunamıyor. Lütfen yeniden arayın.
web-error-not-found = Böyle bir sayfa yok. Hizmet listeden çıkarılmış olabilir.
web-error-too-many = Çok fazla istek geldi. Lütfen bir dakika bekleyip yeniden deneyin.
web-error-ours = Bizde bir sorun çıktı. Lütfen birkaç dakika sonra yeniden deneyin.
