"""Ages in all digits and in words; and the many numbers that are none."""

from datetime import UTC, datetime

import pytest

from gazetteer.normalise import tokens
from nlu.entities.age import find_age
from nlu.entities.numbers import number_at, table
from nlu.types import Entity


def own_age(text: str) -> list[Entity]:
    """Without the ages of others, which are only mentioned."""
    return [entity for entity in find_age(text) if entity.role != "mentioned"]


AGES: dict[str, int | None] = {
    "19": 19,
    "I'm 19": 19,
    "19yo": 19,
    "j'ai 17 ans": 17,
    "возраст 25": 25,
    "мне двадцать пять": 25,
    "عمري 19 سنة": 19,
    "عندي تسعطاش عام": 19,
    "۲۵ سالمه": 25,
    "25 saleme": 25,
    "Ich bin fünfundzwanzig": 25,
    "twenty three": 23,
    "19 yrs": 19,
    "17 fast 18": 17,
    "mein sohn ist 6 und ich bin 31": 31,
    "for my sister, she is 17": 17,
    "3omri 28": 28,
    "بنت، 17": 17,
    "mne 27 let": 27,
    "45 лет, водитель": 45,
    "разведена, сыну 6": None,
    "я несовершеннолетний, 16": 16,
    "Ich bin 22": 22,
    "برای برادرم میپرسم، ۱۶ سالشه": 16,
    "زن هستم، ۱۹ ساله": 19,
    "من ۳۴ سال دارم": 34,
    "мне 34 года": 34,
    "I am 41 years old": 41,
    "ich bin 43 jahre alt": 43,
    "3 years of experience": None,
    "5 Jahre Berufserfahrung": None,
    "§16b": None,
    "A1": None,
    "B2": None,
    "11904 Euro": None,
    "I'm a nurse with 6 years experience": None,
    "wait 6 months": None,
    "for 3 years": None,
    "2 children": None,
    "my daughter is 7": None,
    "12.03.2025": None,
    "am 12. März": None,
    "10:30": None,
    "+49 176 1234567": None,
    "04109": None,
    "I am in Germany for 12 years": None,
    "ich lebe seit 15 jahren in berlin": None,
    "my brother, 17, wants to do Ausbildung": 17,
    "I am 34 years old nurse from Manila": 34,
    "18 jährige Tochter": 18,
    "no, I am 25": 25,
    "age 30": 30,
    "Alter: 44": 44,
    "سني 22": 22,
    "من ۲۷ سالمه و پرستارم": 27,
    "کلینیک ۲۴ ساعته": None,
    "мне уже 52": 52,
    "у меня 15 лет стажа": None,
    "Мне 57, агроном, полжизни в колхозе под Гомелем": 57,
    "omr 42 sal": 42,
    "عمري خمسة وعشرين": 25,
    "yaşım 24": 24,
    "24 yaşındayım": 24,
    "tengo 33 años": 33,
    "tenho 28 anos": 28,
    "mam 40 lat": 40,
    "am 29 de ani": 29,
    "имам 35 години": 35,
    "imam 26 godina": 26,
    "jam 31 vjeç": 31,
    "ተወሊደ 19 ዓመተይ እዩ": 19,
    "मैं 25 साल का हूँ": 25,
    "tôi 27 tuổi": 27,
    "25": 25,
    "150": None,
    "5": None,
    "I have 2 kids 5 and 7": None,
    "I need 11904 euro for the blocked account": None,
    "Section 24": None,
    "paragraph 18a": None,
    "ab 18?": None,
    "I'm 25 km from Berlin": None,
    "ich bin 5 minuten weg": None,
    "عندي 3 اولاد": None,
    "عندي 27 سنة وعندي 3 اولاد": 27,
    "Мне 2 года назад отказали": None,
    "العمر ٣٠": 30,
    "I'm 45 this year, physio": 45,
    "سنم ۲۹": 29,
    "بیست و پنج سالمه": 25,
    "nineteen": 19,
    "I turned 18 last week": 18,
    "im nineteen": 19,
    "22 ans": 22,
    "mechanic, 27": 27,
    "16 سنة": 16,
    "ich bin 17 und meine mutter ist 45": 17,
}


@pytest.mark.parametrize(("text", "age"), AGES.items())
def test_the_age_of_the_person_concerned_is_found_and_nothing_else(
    text: str, age: int | None
) -> None:
    found = own_age(text)
    assert [entity.value for entity in found] == ([] if age is None else [age])


@pytest.mark.parametrize("text", ["2", "111", "-5", "1000", "007", "99999999999999999999", ""])
def test_numbers_no_person_is_old_are_no_ages(text: str) -> None:
    assert own_age(text) == []


def test_own_age_wins_over_others_and_two_others_decide_nothing() -> None:
    assert own_age("my brother is 17 and I am 30")[0].value == 30
    assert own_age("my son is 17 and my daughter is 19") == []


def test_number_words_reach_from_twelve_to_eighty_in_the_five_languages() -> None:
    for words, value in {
        "twelve": 12, "seventy-nine": 79, "zwölf": 12, "neunundsiebzig": 79, "اثنا عشر": 12,
        "تسعة وسبعين": 79, "دوازده": 12, "هفتاد و نه": 79, "двенадцать": 12, "семьдесят девять": 79,
    }.items():  # fmt: skip
        found = number_at(tokens(words), 0)
        assert found is not None
        assert found[0] == value


def test_every_number_from_twelve_to_eighty_has_a_word() -> None:
    assert set(range(12, 81)) <= set(table().values())


GROUPS = {
    "under_27": (
        "Under 27", "Unter 27", "I am under 27", "ich bin noch nicht 27", "أقل من 27", "زیر ۲۷",
        "أقل من 27 سنة", "Младше 27 лет", "младше 27", "мне нет 27", "<27", "27 yaş altı",
        "moins de 27 ans", "under 18",
    ),
    "27_plus": (
        "27 or older", "27 oder älter", "over 27", "ich bin über 27 Jahre alt", "27 أو أكثر",
        "27 سنة أو أكثر", "فوق 27", "بالای ۲۷", "۲۷ سال یا بیشتر", "27 или старше", "больше 27",
        "27 лет или старше", "27+", "27 yaş ve üzeri", "over 40",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "group"), [(text, group) for group, texts in GROUPS.items() for text in texts]
)
def test_an_age_group_typed_in_words_is_the_group_of_the_button(text: str, group: str) -> None:
    assert [entity.value for entity in own_age(text)] == [group]


@pytest.mark.parametrize(
    "text",
    [
        "under 30", "courses for people under 27", "over 30 applications", "до 27 мая",
        "за 30 дней", "за 30 евро", "between 20 and 30", "Mitte 2024",
        "Bundesfreiwilligendienst über 27",
    ],
)  # fmt: skip
def test_limits_that_decide_no_group_or_are_of_other_things_are_no_age(text: str) -> None:
    assert own_age(text) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1998", 1998), ("born in 1998", 1998), ("год рождения 1998", 1998), ("۱۹۹۸", 1998),
        ("geboren am 12.03.1998", 1998), ("مواليد 1995", 1995), ("متولد ۱۳۷۷", 1998),
    ],
)  # fmt: skip
def test_a_year_of_birth_becomes_an_age(text: str, year: int) -> None:
    assert [entity.value for entity in own_age(text)] == [datetime.now(UTC).year - year]


@pytest.mark.parametrize(
    "text", ["2024", "1850", "in 1998 I came to Germany", "1998 euro", "My son was born in 2010",
             "is the programme still running for people born after 1992",
             "ne femijet jemi rritur prej 1993"]
)  # fmt: skip
def test_other_years_are_no_ages(text: str) -> None:
    assert own_age(text) == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("26 and a half", 26), ("20 с половиной", 20), ("26½", 26), ("۲۶ و نیم", 26),
        ("Anfang 30", 31), ("early thirties", 32), ("mid twenties", 25), ("Mitte 20", 25),
        ("за 30", 31), ("чуть за сорок", 41), ("I'm in my thirties", 35), ("Ende 20", 28),
        ("Ich bin Anfang 30, Pflegerin aus Manila", 31),
        ("I'm from Georgia and 24, want to do Ausbildung in Halle", 24),
    ],
)  # fmt: skip
def test_halves_and_decades_give_a_representative_age(text: str, age: int) -> None:
    assert [entity.value for entity in own_age(text)] == [age]


@pytest.mark.parametrize(
    "text",
    [
        "Meine Tochter ist 15", "أمي عمرها ٦٠ سنة", "دخترم ۱۲ ساله است", "my daughter is 16",
        "сыну 17", "my daughter is 16 and I want to bring her to Germany", "my wife is 30",
        "بنتي 16 سنة وبدي جيبها",
    ],
)  # fmt: skip
def test_a_relatives_age_is_not_taken_for_ones_own(text: str) -> None:
    assert own_age(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "my son is 17 and wants to do Ausbildung", "mein Sohn ist 17 und sucht einen Schulplatz",
        "ابني عمره 17 ويريد يدرس في ألمانيا", "پسرم ۱۷ ساله است و میخواهد درس بخواند",
        "сыну 17, хочет учиться в Германии", "he is 17",
    ],
)  # fmt: skip
def test_the_age_of_a_relative_who_is_to_be_advised_counts(text: str) -> None:
    assert [entity.value for entity in own_age(text)] == [17]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("my daughter is 7", [7]),
        ("my son is 17 and my daughter is 19", [17, 19]),
        ("ich bin 17 und meine mutter ist 45", [45]),
        ("сыну 5, дочке 9", [5, 9]),
        ("mi hija de siete años no habla alemán", [7]),
        ("my brother is 17, he wants to work there", []),  # who is asked for is no aside
        ("two years ago I was there", []),
    ],
)
def test_the_ages_of_others_are_mentioned(text: str, others: list[int]) -> None:
    found = [entity.value for entity in find_age(text) if entity.role == "mentioned"]
    assert found == others
