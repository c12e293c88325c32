"""Spellings of German names in other scripts, by rule."""

import pytest

from gazetteer.normalise import name_key
from gazetteer.transliterate import sounds, spellings


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("Schweinfurt", "Швайнфурт"), ("Bochum", "Бохум"), ("Kassel", "Кассель"),
        ("Bochum", "بوخوم"),
        ("Wolfsburg", "Вольфсбург"),
        ("Leipzig", "لايبزيغ"), ("Kassel", "ካሴል"), ("Bochum", "बोखुम"),
        ("Leipzig", "Lajpcig"), ("Solingen", "Золинген"), ("Bad Homburg", "Бад Хомбург"),
    ],
)  # fmt: skip
def test_a_usual_spelling_is_among_the_generated_ones(name: str, spelt: str) -> None:
    assert name_key(spelt) in {name_key(each) for each in spellings(name)}


def test_german_spelling_rules_are_followed() -> None:
    assert sounds("Stuttgart")[0] == "S"
    assert sounds("Rostock")[2] == "s"
    assert sounds("Leipzig")[1] == "ai"


def test_the_number_of_spellings_stays_small() -> None:
    assert len(spellings("Mönchengladbach")) < 250
