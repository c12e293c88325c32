import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.incoming import MAX_TEXT, Incoming, clean, coordinates, language_tag


def of_text(text: str) -> Incoming:
    return Incoming.of_text("jsonl", "a", text, telegram_language="pt-br")


@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_becomes_clean_words_or_one_of_our_commands(text: str) -> None:
    incoming = of_text(text)
    assert not incoming.text.startswith(("/", "／"))
    incoming.text.encode()  # no lone surrogates
    assert not [c for c in incoming.text if unicodedata.category(c) == "Cc" and c not in "\n\t"]
    assert not set(incoming.text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert Incoming.from_json(incoming.to_json()) == incoming


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/restart", "restart"),
        ('/inform{"age":1}', 'inform{"age":1}'),
        ('/start{"age":1}', 'start{"age":1}'),
        ("/startle me", "startle me"),
        ("//help", "help"),
        (" \u200f/restart", "restart"),
        ("／restart", "restart"),
        ("\u202e/\u202crestart", "restart"),
        ("/", ""),
        ("1/2 or 3", "1/2 or 3"),
        ("/\u0000restart", "restart"),
    ],
)
def test_what_is_no_command_of_ours_is_plain_words(typed: str, read: str) -> None:
    incoming = of_text(typed)
    assert (incoming.kind, incoming.command, incoming.text) == ("text", None, read)


@pytest.mark.parametrize(
    ("typed", "command", "argument", "text"),
    [
        ("/start", "start", None, ""),
        ("/start poster-7_a", "start", "poster-7_a", ""),
        ("/START@VorwegBot x", "start", "x", ""),
        ("/start I need help, please", "start", None, "I need help, please"),
        ("/start " + "x" * 65, "start", None, "x" * 65),
        ("/language de", "language", "de", "de"),
        ("/stop he hits me", "stop", None, "he hits me"),
        ("/help /forget", "help", None, "forget"),
        ("/forget\n", "forget", None, ""),
    ],
)
def test_our_commands_keep_what_stands_behind_them(
    typed: str, command: str, argument: str | None, text: str
) -> None:
    incoming = of_text(typed)
    assert incoming.kind == "command"
    assert (incoming.command, incoming.command_argument, incoming.text) == (command, argument, text)


def test_a_text_too_long_is_cut_and_says_so() -> None:
    assert of_text("x" * 5000).shortened
    assert len(of_text("😀" * 5000).text) == MAX_TEXT
    assert not of_text("x" * MAX_TEXT).shortened


def test_what_persian_and_emoji_need_stays() -> None:
    words = "می\u200cخواهم 👩\u200d👩\u200d👧 e\u0301"
    assert clean(words) == words


def test_split_pairs_are_joined_and_half_ones_go() -> None:
    assert clean("a\ud83d\ude00b\ud83d c") == "a😀b c"


def test_line_ends_become_one_kind() -> None:
    assert clean("a\r\nb\rc\u2028d") == "a\nb\nc\nd"


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ([51.3, 12.4], (51.3, 12.4)), ([90, -180], (90.0, -180.0)), ([91, 0], None),
        ([float("nan"), 0], None), ([True, 0], None), (["51", "12"], None), ([1], None),
        ("51,12", None), (None, None), ({"latitude": 1, "longitude": 2}, (1.0, 2.0)),
    ],
)  # fmt: skip
def test_a_place_on_earth_is_told_from_nonsense(
    value: object, read: tuple[float, float] | None
) -> None:
    assert coordinates(value) == read


@pytest.mark.parametrize(
    ("value", "read"),
    [("de", "de"), ("pt-br", "pt-br"), ("ar_EG", "ar-EG"), ("", None), ("<b>", None), (7, None)],
)
def test_a_stated_language_is_a_tag_or_nothing(value: object, read: str | None) -> None:
    assert language_tag(value) == read


def test_no_words_show_when_an_event_is_printed() -> None:
    shown = repr(Incoming.of_text("telegram", "4711", "secret words", message_id="99"))
    assert "secret" not in shown
    assert "4711" not in shown
    assert "99" not in shown
