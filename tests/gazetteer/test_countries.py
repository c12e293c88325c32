"""Countries, nationalities and languages by name."""

import pytest

from gazetteer import Countries, Languages


@pytest.fixture(scope="module")
def countries() -> Countries:
    return Countries.load()


@pytest.fixture(scope="module")
def languages() -> Languages:
    return Languages.load()


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("I come from Syria", "SY", "country"), ("Suriyeliyim", "SY", "nationality"),
        ("أنا سورية", "SY", "country"), ("من سوريا", "SY", "country"),
        ("Я сирийка", "SY", "nationality"),
        ("я из Узбекистана", "UZ", "country"),
        ("jestem z Iranu", "IR", "country"), ("iz Srbije", "RS", "country"),
        ("nga Kosova", "XK", "country"), ("ኤርትራዊት", "ER", "nationality"),
        ("मैं भारत से हूँ", "IN", "country"), ("Việt Nam", "VN", "country"),
        ("Türkiye'de", "TR", "country"),
        ("ana men tounes", "TN", "country"), ("kamerunische Krankenschwester", "CM", "nationality"),
        ("Côte d'Ivoire", "CI", "country"), ("je suis malienne", "ML", "nationality"),
        ("Deutshland", "DE", "country"), ("بألمانيا", "DE", "country"),
    ],
)  # fmt: skip
def test_countries_and_nationalities_are_found(
    countries: Countries, text: str, code: str, kind: str
) -> None:
    found = [(c, k) for _, _, c, k in countries.find(text)]
    assert code in {c for c, _ in found}
    if text != "أنا سورية":  # the same word is the country and "a Syrian woman"
        assert (code, kind) in found


@pytest.mark.parametrize(
    "text",
    [
        "my friend Jordan called me", "to je mali problem za nas",
        "it is hard to do so",
        "the man in the street over there", "iyi günler benim adım Ayşe",
        "la lettre de ma mère ici",
        "Oma und Opa sind alt geworden", "kabul ediyorum bunu hemen", "чего тебе надо от нас",
    ],
)  # fmt: skip
def test_everyday_words_are_no_countries(countries: Countries, text: str) -> None:
    assert countries.find(text) == []


def test_a_country_is_named_in_the_language_asked_for(countries: Countries) -> None:
    assert countries.name("SY", "de") == "Syrien"
    assert countries.name("SY", "ti") == "ሶርያ"
    assert countries.name("TN", "prs") == "تونس"
    assert countries.name("TN", "no-such-language") == "Tunisia"
    assert countries.name("XX", "en") == "XX"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("فارسی", ["fa"]), ("Deutsch bitte", ["de"]), ("можно по-русски", ["ru"]),
        ("continue in arabic", ["ar"]), ("I speak Dari and English", ["prs", "en"]),
        ("بالعربي", ["ar"]), ("Türkçe", ["tr"]), ("ትግርኛ", ["ti"]), ("Kurmancî", ["ku"]),
        ("српски", ["sr"]), ("українською", ["uk"]), ("tiếng Việt", ["vi"]),
        ("af soomaali", ["so"]),
        ("हिन्दी", ["hi"]), ("پښتو", ["ps"]),
        ("اردو", ["ur"]), ("shqip", ["sq"]), ("አማርኛ", ["am"]),
        ("română", ["ro"]), ("български", ["bg"]), ("po polsku", ["pl"]), ("português", ["pt"]),
        ("no language here", []),
    ],
)  # fmt: skip
def test_languages_are_found(languages: Languages, text: str, codes: list[str]) -> None:
    assert [code for _, _, code in languages.find(text)] == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I live in Turkey", "TR"), ("i live in turkey", "TR"), ("We fled Turkey", "TR"),
        ("I live in Jordan", "JO"), ("27, nurse, Georgia", "GE"), ("Mali'den geldim", "ML"),
        ("Ich bin in Island", "IS"), ("живу в Перу", "PE"), ("من مالي", "ML"), ("از قطر", "QA"),
    ],
)  # fmt: skip
def test_a_country_called_like_a_word_counts_where_the_text_says_so(text: str, code: str) -> None:
    assert [found[2] for found in Countries().find(text)] == [code]


@pytest.mark.parametrize(
    "text",
    ["hi Chad, can you help me", "Hi I'm Jordan", "roast turkey tonight", "an island in the sea",
     "امور مالی", "حکومت سے مالی مدد کیسے", "из того дома", "a woman from Benin City"],
)  # fmt: skip
def test_first_names_and_words_are_no_countries(text: str) -> None:
    assert Countries().find(text) == []
