### Turkish: written by a language model, not yet read by a native speaker.

emergency-violence =
    Başınıza gelenler sizin suçunuz değil. Şu anda tehlikedeyseniz polisi arayın ya da başka insanların olduğu bir yere gidin. Sizin için daha güvenliyse, sonra bu sohbeti silin.
emergency-forced-marriage =
    Hiç kimse sizi evlenmeye zorlayamaz. Şu anda tehlikedeyseniz polisi arayın. Havaalanında herhangi bir polise, istemediğiniz hâlde götürüldüğünüzü sessizce söyleyebilirsiniz.
emergency-trafficking =
    Hiç kimse pasaportunuzu elinizden alamaz, sizi bir yere kapatamaz veya çalışmaya zorlayamaz. Siz yanlış bir şey yapmadınız. Şu anda tehlikedeyseniz polisi arayın. Şikâyetçi olmasanız da danışma merkezleri size ücretsiz yardım eder.
emergency-suicide =
    Bunu yazmanız iyi oldu. Ben bir programım, yanınızda olamam; ama insanlar yanınızda olabilir. Lütfen yalnız kalmayın: hemen telefonla yardım isteyin ya da bir hastaneye veya güvendiğiniz birine gidin. Söz konusu olan başka biriyse onun yanında kalın.
emergency-sea =
    Hemen sahil güvenliği veya acil numarayı arayın. Denizdeyseniz önce bunu söyleyin. Nerede olduğunuzu, kaç kişi olduğunuzu ve yaralı olup olmadığını söyleyin. Telefon gösteriyorsa konumunuzu gönderin. Telefonun şarjını idareli kullanın.
emergency-medical =
    Hemen ambulans çağırın. Nerede olduğunuzu ve ne olduğunu söyleyin. Yardım gelene kadar o kişinin yanında kalın.
emergency-general =
    Şu anda tehlikedeyseniz acil numarayı arayın ya da başka insanların olduğu bir yere gidin.
emergency-numbers-country = ☎ Acil numaralar ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Bulunduğunuz ülkenin acil numarasını arayın.
emergency-numbers-germany = ☎ Almanya’da: { $numbers }
emergency-who-else = Bu kişiler de yardım edebilir. Bazı numaralar yalnızca Almanya içinden aranabilir; bu yerlerin birçoğuna internetten de ulaşılır.
