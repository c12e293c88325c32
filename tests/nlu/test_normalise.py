"""Normalisation: one spelling for one word, whatever keyboard wrote it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.normalise import MAX_CHARACTERS, has_words, normalise
from nlu.views import skeleton, spelling, words


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("İŞ VİZESİ", "iş vizesi"),
        ("ISTANBUL", "istanbul"),
        ("ＶＩＳＡ　２０２６", "visa 2026"),
        ("سلاااام عليكم", "سلام عليكم"),
        ("مَرْحَبًا", "مرحبا"),
        ("مـــرحبا", "مرحبا"),
        ("می\u200cخواهم", "مي خواهم"),
        ("کتابی", "كتابي"),
        ("۱۹ سال", "19 سال"),
        ("٢٥", "25"),
        ("१९", "19"),
        ("ሰላም፡ዓለም።", "ሰላም ዓለም."),
        ("pleaaase!!!", "please!"),
        ("😭😭😭 help👍🏽", "😭 help 👍"),
        ("\u202evisa\u202c", "visa"),
        ("vi\x00sa", "vi sa"),
        ("don’t", "don't"),
    ],
)
def test_the_same_word_gets_the_same_spelling(typed: str, same: str) -> None:
    assert normalise(typed) == same


def test_decomposed_vietnamese_and_hindi_stay_whole() -> None:
    vietnamese = "Tiếng Việt"
    assert normalise(unicodedata.normalize("NFD", vietnamese)) == vietnamese.lower()
    assert normalise("मुझे वीज़ा").split() == unicodedata.normalize("NFKC", "मुझे वीज़ा").split()


def test_numbers_are_not_shortened() -> None:
    assert normalise("1000 11904") == "1000 11904"


def test_long_messages_are_cut() -> None:
    assert len(normalise("wort " * 5000)) <= MAX_CHARACTERS


@given(st.text(max_size=200))
def test_normalising_never_fails_and_twice_is_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert once == once.strip()


@pytest.mark.parametrize("text", ["", " \n", "😭", "!!!", "\u200f\u202e"])
def test_text_without_letters_or_digits_has_no_words(text: str) -> None:
    assert not has_words(text)


def test_spellings_of_neighbouring_scripts_meet() -> None:
    assert spelling(words(normalise("работа"))) == spelling("rabota")
    assert spelling(words(normalise("VİZE é"))) == "vize e"
    assert skeleton(normalise("سلام")) == skeleton("salam") == skeleton("selam") == "slm"
    assert skeleton("ሰላም") == "slm"
    assert skeleton(normalise("Работа")) == skeleton("rabota")


def test_punctuation_and_emoji_are_words_of_their_own() -> None:
    assert words("visa? ja").split() == ["visa", "?", "ja"]
