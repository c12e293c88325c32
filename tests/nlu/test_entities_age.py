"""Ages in all digits and in words; and the many numbers that are none."""

import pytest

from gazetteer.normalise import tokens
from nlu.entities.age import find_age
from nlu.entities.numbers import number_at, table

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
    found = find_age(text)
    assert [entity.value for entity in found] == ([] if age is None else [age])


@pytest.mark.parametrize("text", ["2", "111", "-5", "1000", "007", "99999999999999999999", ""])
def test_numbers_no_person_is_old_are_no_ages(text: str) -> None:
    assert find_age(text) == []


def test_own_age_wins_over_others_and_two_others_decide_nothing() -> None:
    assert find_age("my brother is 17 and I am 30")[0].value == 30
    assert find_age("my son is 17 and my daughter is 19") == []


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
