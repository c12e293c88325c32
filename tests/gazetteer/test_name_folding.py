"""The key of a name: one spelling for the many ways of typing it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.normalise import fold, name_key, tokens


@pytest.mark.parametrize(
    ("typed", "also"),
    [
        ("KÖLN", "koln"),
        ("İstanbul", "istanbul"),
        ("ıssız", "issiz"),
        ("برلين", "برلین"),
        ("كاسل", "کاسل"),
        ("أَلْمَانيا", "المانیا"),
        ("مدينة", "مدینه"),
        ("ሓምቡርግ", "ሀምቡርግ"),
        ("Йод", "йод"),
        ("Ёлка", "елка"),
        ("٠٤١٠٩", "04109"),
        ("۲۵", "25"),
        ("२५", "25"),
        ("１２", "12"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Đức", "duc"),
        ("Ber\u200clin\u200f", "berlin"),
    ],
)
def test_spellings_of_one_name_have_one_key(typed: str, also: str) -> None:
    assert fold(typed) == fold(also) == also


def test_letters_that_tell_words_apart_are_kept() -> None:
    assert fold("май") != fold("маи")
    assert fold("के") != fold("का")


def test_tokens_give_offsets_into_the_original_text() -> None:
    text = "Köln'de, Berlin-Neukölln (Saale)"
    assert [text[t.start : t.end] for t in tokens(text)] == [
        "Köln", "de", "Berlin", "Neukölln", "Saale",
    ]  # fmt: skip


def test_a_name_of_several_words_is_joined_with_single_blanks() -> None:
    assert name_key("  Frankfurt  (am)-Main ") == "frankfurt am main"


@given(st.text())
def test_folding_twice_changes_nothing_and_never_fails(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    for token in tokens(text):
        assert token.key
        assert 0 <= token.start < token.end <= len(text)
