### Hindi: written by a language model, not yet read by a native speaker.

## On every page

web-title = सलाह ढूँढें
web-intro = सलाह केंद्र, उन लोगों के लिए जो जर्मनी आना चाहते हैं या वहाँ पहुँच चुके हैं। ज़्यादातर सलाह मुफ़्त है, और यहाँ किसी को नाम नहीं बताना पड़ता।
web-skip = सीधे मुख्य हिस्से पर जाएँ
web-page-language = इस पेज की भाषा
web-open-telegram = Telegram पर बॉट से पूछें
web-emergency = क्या आप जर्मनी में खतरे में हैं? { $number } पर फ़ोन करें, दिन हो या रात। फ़ोन का पैसा नहीं लगता।
web-privacy = यह पेज कोई कुकी नहीं रखता और यह याद नहीं रखता कि आपने क्या ढूँढा। दूसरी वेबसाइटों के लिंक यहाँ से बाहर ले जाते हैं।
web-open-data = यह डेटा सबके लिए खुला है: प्रोग्रामों के लिए

## The search form (labels of fields: short)

web-search = खोज
web-field-words = शब्द, जैसे कोई नाम
web-field-place = जर्मनी में शहर, इलाका या पिन कोड
web-field-place-hint = इसे अपनी लिपि में भी लिखा जा सकता है।
web-field-program = किस तरह की सलाह
web-field-language = सलाह की भाषा
web-field-distance = कितनी दूर
web-field-country = आप अभी किस देश में हैं
web-any = सभी
web-distance-at-most = ज़्यादा से ज़्यादा { $km } किलोमीटर
web-search-button = खोजें

## What was found

web-found = { $count ->
    [one] { $count } सेवा मिली
   *[other] { $count } सेवाएँ मिलीं
}
web-found-near = { $count ->
    [one] { $place } के पास { $count } सेवा
   *[other] { $place } के पास { $count } सेवाएँ
}
web-none-found = कुछ नहीं मिला। इसका मतलब यह नहीं कि मदद है ही नहीं।
web-none-found-hint = कोई शब्द हटाकर देखें, ज़्यादा दूरी चुनें, या बाकी खानों में “सभी” चुनें।
web-distance = लगभग { $km } किलोमीटर दूर
web-details = पूरी जानकारी: { $name }
web-nationwide = पूरे जर्मनी के लिए, ऑनलाइन या फ़ोन से
web-abroad = आपके देश में संपर्क
web-page-number = पेज { $page }, कुल { $pages }
web-next = अगला पेज
web-previous = पिछला पेज

## The page of one service (labels: short)

web-back = वापस खोज पर
web-contact = संपर्क कैसे करें
web-about = इस सेवा के बारे में
web-for-whom = किसके लिए
web-ages = { $from } से { $to } साल तक
web-ages-from = { $from } साल से
web-ages-up-to = { $to } साल तक
web-languages-unknown = जहाँ से यह जानकारी ली गई, वहाँ भाषाएँ नहीं लिखी हैं। पूछें कि दुभाषिया है या नहीं।
web-in-german = जर्मन में:
web-paused = यह सेवा फ़िलहाल रुकी हुई है। कोई दूसरी सेवा चुनें।
web-map = यह कहाँ है
web-map-text = जर्मनी का नक्शा। निशान { $place } को दिखाता है; बिंदु आसपास के बड़े शहर हैं।
web-map-approximate = निशान शहर को दिखाता है, मकान को नहीं।
web-map-app = मैप ऐप में खोलें
web-map-openstreetmap = OpenStreetMap पर देखें
web-print = इस पेज को प्रिंट किया जा सकता है या ब्राउज़र से सेव किया जा सकता है।

## When something goes wrong

web-error-bad-request = यह पता पढ़ा नहीं जा सका। फिर से खोजें।
web-error-not-found = यह पेज नहीं है। हो सकता है यह सेवा लिस्ट से हटा दी गई हो।
web-error-too-many = बहुत ज़्यादा अनुरोध आ गए। एक मिनट रुककर फिर कोशिश करें।
web-error-ours = हमारी तरफ़ से कुछ गड़बड़ हो गई। कुछ मिनट बाद फिर कोशिश करें।
