import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.incoming_text import LONGEST, clean


@given(st.text(max_size=3000))
def test_no_text_is_left_with_controls_a_slash_in_front_or_too_long(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) <= LONGEST
    assert not cleaned.startswith("/")
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in cleaned)
    assert clean(cleaned) == cleaned
    cleaned.encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/restart", "restart"),
        ("  //  /restart", "restart"),
        ("\u200f/inform{}", "inform{}"),
        ("and/or", "and/or"),
        ("a\nb\tc\x00d", "a b cd"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u200fسلام", "\u200fسلام"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
    ],
)
def test_text_is_changed_only_where_it_must(typed: str, read: str) -> None:
    assert clean(typed) == read


def test_a_long_story_is_cut_between_words() -> None:
    cleaned = clean("word " * 400)
    assert cleaned.endswith("word")
    assert LONGEST - 5 <= len(cleaned) <= LONGEST


def test_a_long_text_without_spaces_is_cut_all_the_same() -> None:
    assert len(clean("ሀ" * 5000)) == LONGEST
