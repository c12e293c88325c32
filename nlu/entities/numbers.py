"""Numbers from 1 to 99 written as words, in the languages people write to us in.

The words for units and tens stand here; the rest follows each language's rule for putting them
together. Keys are folded; numbers of several words are joined with single blanks.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from gazetteer.normalise import Token, name_key

Units = Sequence[str]  # one entry per number, variants separated by "|"
_MOST_WORDS = 5


def _variants(entry: str) -> list[str]:
    return [word.replace("_", " ") for word in entry.split("|") if word]


def _joined(join: str, *, unit_first: bool = False) -> Callable[[str, str], str]:
    if unit_first:
        return lambda ten, unit: f"{unit}{join}{ten}"
    return lambda ten, unit: f"{ten}{join}{unit}"


# language: (1 to 19, tens 20 to 90, ways of joining a ten and a unit)
_LANGUAGES: dict[str, tuple[str, str, tuple[Callable[[str, str], str], ...]]] = {
    "en": ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
           "sixteen seventeen eighteen nineteen",
           "twenty thirty forty|fourty fifty sixty seventy eighty ninety",
           (_joined(" "), _joined(""))),
    "de": ("ein|eins|einen zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf "
           "dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn",
           "zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig sechzig siebzig achtzig neunzig",
           (_joined("und", unit_first=True), _joined(" und ", unit_first=True))),
    "ar": ("واحد|واحدة|وحدة اثنين|اثنان|تنين|اثنتين|ثنين|جوج|زوج ثلاثة|ثلاث|تلاتة|تلاته|تلات|ثلاثه اربعة|أربعة|اربع|اربعه|أربع "
           "خمسة|خمس|خمسه ستة|ست|سته سبعة|سبع|سبعه ثمانية|ثماني|تمانية|تمنية|تمانيه|ثمانيه|تمنيه|تماني|ثمان تسعة|تسع|تسعه "
           "عشرة|عشر|عشره احدعش|حداشر|احدى_عشر|إحدى_عشرة|حداش|احدعشر|دعش|حدعش|حضاش اثنعش|اتناشر|اثنا_عشر|اثني_عشر|اطناعش|اثناعش|طناش|طنعش|ثنعش|اثنعشر|اتنعش "
           "ثلاثة_عشر|ثلاث_عشرة|تلتاشر|تلطعش|ثلطعش|تلاتاشر|تلتعش|ثلاثطعش|تلطاش|تلتطعش|ثلاثتعش|تلاتعش|تلطعشر "
           "اربعة_عشر|أربعة_عشر|أربع_عشرة|اربعتاشر|اربعطعش|اربعتعش|ربعتاش|اربعطاش|ربعطاش|اربعطعشر "
           "خمسة_عشر|خمس_عشرة|خمستاشر|خمسطعش|خمستعش|خمسطاش|خمطعش|خمسطعشر|خمصطاش "
           "ستة_عشر|ست_عشرة|ستاشر|سطعش|ستعش|سطاش|ستطعش|سطعشر "
           "سبعة_عشر|سبع_عشرة|سبعتاشر|سبعطعش|سبعتعش|سبعطاش|سبعطعشر "
           "ثمانية_عشر|ثماني_عشرة|تمنتاشر|تمنطعش|ثمنطعش|تمنتعش|تمنطاش|ثمنتعش|ثمانطعش|طمنطاش|تمانتاشر|ثمنطعشر|تمنطعشر "
           "تسعة_عشر|تسع_عشرة|تسعتاشر|تسعطعش|تسعتعش|تسعطاش|تسعتاش|تسعطعشر",
           "عشرين|عشرون ثلاثين|ثلاثون|تلاتين اربعين|أربعين|أربعون|اربعون خمسين|خمسون ستين|ستون سبعين|سبعون "
           "ثمانين|ثمانون|تمانين|تمنين تسعين|تسعون",
           (_joined(" و", unit_first=True), _joined(" و ", unit_first=True), _joined("و", unit_first=True))),
    "fa": ("یک|یه دو سه چهار|چار پنج|پنچ شش|شیش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده|پونزده "
           "شانزده|شونزده هفده|هیفده هجده|هیجده|هژده نوزده",
           "بیست سی چهل پنجاه|پنجا شصت هفتاد هشتاد نود",
           (_joined(" و "), _joined(" "), _joined("و"))),
    "fa-Latn": ("yek do se chahar|char panj shesh|shish haft hasht noh dah yazdah davazdah sizdah chahardah "
                "panzdah|poonzdah|punzdah shanzdah|shoonzdah hefdah|hivdah hejdah|hijdah nozdah|noozdah|nuzdah",
                "bist si chehel panjah|panja shast haftad hashtad navad", (_joined(" o "), _joined(" va "))),
    "ps": ("یو دوه درې څلور پنځه شپږ اوه اته نهه لس یوولس دولس دیارلس څوارلس پنځلس شپاړس اوولس اتلس نولس",
           "شل|شلو دیرش څلوېښت|څلویښت پنځوس شپیته|شپېته اویا اتیا نوي", (_joined(" ", unit_first=True),)),
    "ru": ("один|одна|одного два|две|двух три|трех четыре пять шесть семь восемь девять десять одиннадцать двенадцать "
           "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
           "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", (_joined(" "),)),
    "uk": ("один|одна два|дві три чотири п'ять|пять шість сім вісім дев'ять|девять десять одинадцять дванадцять "
           "тринадцять чотирнадцять п'ятнадцять|пятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять|девятнадцять",
           "двадцять тридцять сорок п'ятдесят|пятдесят шістдесят сімдесят вісімдесят дев'яносто|девяносто",
           (_joined(" "),)),
    "bg": ("един|една|едно два|две три четири пет шест седем осем девет десет единадесет|единайсет дванадесет|дванайсет "
           "тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет "
           "седемнадесет|седемнайсет осемнадесет|осемнайсет деветнадесет|деветнайсет",
           "двадесет|двайсет тридесет|трийсет четиридесет|четирийсет петдесет шестдесет|шейсет седемдесет "
           "осемдесет деветдесет", (_joined(" и "),)),
    "sr": ("jedan|jedna dva|dve|dvije tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest "
           "petnaest šesnaest sedamnaest osamnaest devetnaest",
           "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
           (_joined(" "), _joined(" i "))),
    "sr-Cyrl": ("један|једна два|две|двије три четири пет шест седам осам девет десет једанаест дванаест тринаест "
                "четрнаест петнаест шеснаест седамнаест осамнаест деветнаест",
                "двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет",
                (_joined(" "), _joined(" и "))),
    "pl": ("jeden dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
           "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
           "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt "
           "dziewięćdziesiąt", (_joined(" "),)),
    "tr": ("bir iki üç dört beş altı yedi sekiz dokuz on on_bir|onbir on_iki|oniki on_üç|onüç on_dört|ondört "
           "on_beş|onbeş on_altı|onaltı on_yedi|onyedi on_sekiz|onsekiz on_dokuz|ondokuz",
           "yirmi otuz kırk elli altmış yetmiş seksen doksan", (_joined(" "), _joined(""))),
    "ku": ("yek du sê çar pênc şeş heft heşt neh deh yanzdeh|yazde dwanzdeh|donzdeh sêzdeh çardeh panzdeh şanzdeh "
           "hevdeh|hivde hejdeh|hîjdeh nozdeh", "bîst sî çil pêncî şêst heftê heştê nod", (_joined(" û "),)),
    "fr": ("un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept "
           "dix_huit dix_neuf", "vingt trente quarante cinquante soixante septante huitante|octante nonante",
           (_joined(" "), _joined(" et "))),
    "es": ("uno|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
           "dieciséis diecisiete dieciocho diecinueve",
           "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", (_joined(" y "), _joined(" "))),
    "pt": ("um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze "
           "dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
           "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", (_joined(" e "),)),
    "ro": ("unu doi|două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece "
           "paisprezece cincisprezece|cinșpe șaisprezece șaptesprezece|șapteșpe optsprezece|optișpe nouăsprezece|nouășpe",
           "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci", (_joined(" și "),)),
    "sq": ("një dy tre|tri katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë "
           "katërmbëdhjetë pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë",
           "njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë",
           (_joined(" e "), _joined(" "))),
    "so": ("kow laba saddex afar shan lix toddoba siddeed sagaal toban kow_iyo_toban laba_iyo_toban "
           "saddex_iyo_toban afar_iyo_toban shan_iyo_toban lix_iyo_toban toddoba_iyo_toban siddeed_iyo_toban "
           "sagaal_iyo_toban", "labaatan soddon afartan konton lixdan toddobaatan siddeetan sagaashan",
           (_joined(" iyo ", unit_first=True), _joined(" iyo "))),
    "am": ("አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር|ዐሥር አስራ_አንድ አስራ_ሁለት አስራ_ሦስት አስራ_አራት አስራ_አምስት "
           "አስራ_ስድስት አስራ_ሰባት አስራ_ስምንት አስራ_ዘጠኝ", "ሃያ ሠላሳ አርባ ሃምሳ ስድሳ ሰባ ሰማንያ ዘጠና", (_joined(" "),)),
    "ti": ("ሓደ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ ዓሰርተ_ሓደ ዓሰርተ_ክልተ ዓሰርተ_ሰለስተ ዓሰርተ_ኣርባዕተ "
           "ዓሰርተ_ሓሙሽተ ዓሰርተ_ሽዱሽተ ዓሰርተ_ሸውዓተ ዓሰርተ_ሸሞንተ ዓሰርተ_ትሽዓተ", "ዕስራ ሰላሳ|ሠላሳ ኣርብዓ ሓምሳ ስሳ ሰብዓ ሰማንያ ተስዓ",
           (_joined(" "), _joined("ን "))),
    "vi": ("một hai ba bốn năm sáu bảy|bẩy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu "
           "mười_bảy mười_tám mười_chín", "hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi tám_mươi chín_mươi",
           (_joined(" "),)),
}  # fmt: skip

# Romanised Persian numbers that are everyday words of other languages when they stand alone.
_OTHER_WORDS = ("bist", "si", "se", "do", "char", "haft", "panja")

# Languages whose numbers to 99 follow no rule: one word each from 1 (Hindi, Urdu), or irregular ones.
_HINDI = (
    "एक दो तीन चार पांच|पाँच छह|छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस|बाइस "
    "तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस|सत्ताइस अट्ठाईस|अठाईस उनतीस|उन्तीस तीस इकतीस|इकत्तीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस "
    "उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस|चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास"
)
_URDU = (
    "ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس "
    "چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس "
    "تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس"
)
_IRREGULAR = {
    "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "quatre vingt": 80, "quatre vingts": 80, "soixante dix": 70, "quatre vingt dix": 90,
    "dvacat": 20, "dvadtsat": 20, "vosemnadtsat": 18, "devyatnadtsat": 19, "tridtsat": 30,
    "semnadtsat": 17, "ሃያ": 20, "hai lăm": 25, "hai mươi lăm": 25, "ba mươi lăm": 35,
}  # fmt: skip


def _language(entry: tuple[str, str, tuple[Callable[[str, str], str], ...]]) -> Iterator[tuple[str, int]]:
    small, tens, joins = entry
    units = [_variants(word) for word in small.split()]
    for value, words in enumerate(units, start=1):
        yield from ((word, value) for word in words)
    for position, ten_words in enumerate((_variants(word) for word in tens.split()), start=2):
        for ten in ten_words:
            yield ten, position * 10
            for value, words in enumerate(units[:9], start=1):
                yield from ((join(ten, word), position * 10 + value) for join in joins for word in words)


@cache
def table() -> dict[str, int]:
    """Folded number words -> value, 1 to 99, of all languages together."""
    result: dict[str, int] = {}
    for entry in _LANGUAGES.values():
        for words, value in _language(entry):
            result.setdefault(name_key(words), value)
    for row in (_HINDI, _URDU):
        for value, entry in enumerate(row.split(), start=1):
            for word in _variants(entry):
                result.setdefault(name_key(word), value)
    for ten, first in (("soixante", 60), ("quatre vingt", 80)):
        for value, word in enumerate(_LANGUAGES["fr"][0].split(), start=1):
            result.setdefault(name_key(f"{ten} {word.replace('_', ' ')}"), first + value)
    result.update((name_key(words), value) for words, value in _IRREGULAR.items())
    for word in _OTHER_WORDS:
        result.pop(word, None)
    return result


@cache
def _starts() -> frozenset[str]:
    return frozenset(key.partition(" ")[0] for key in table())


_ETHIOPIC_TENS = {chr(0x1372 + i): (i + 1) * 10 for i in range(9)}
_ETHIOPIC_UNITS = {chr(0x1369 + i): i + 1 for i in range(9)}


def _ethiopic(key: str) -> int | None:
    """The value of Ethiopic numerals up to 99 (፲፱ is 19)."""
    total = 0
    for char in key:
        value = _ETHIOPIC_TENS.get(char) or _ETHIOPIC_UNITS.get(char)
        if value is None:
            return None
        total += value
    return total or None


def number_at(words: Sequence[Token], at: int) -> tuple[int, int] | None:
    """(value, count of words) of the number that begins with this word: digits or number words."""
    key = words[at].key
    if key.isascii() and key.isdigit():
        return (int(key), 1) if len(key) <= 3 else None
    if value := _ethiopic(key):
        return value, 1
    if key not in _starts():
        return None
    for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        value_of = table().get(" ".join(token.key for token in words[at : at + size]))
        if value_of is not None:
            return value_of, size
    return None
