"""The reply language: the person's, without jumping at one borrowed word."""

from typing import Any

import pytest

from bot.language import Decision, decide
from bot.languages import of_telegram, reply_language
from nlu.types import RankedIntent, Understanding


def wrote(text: str, language: str, confidence: float = 0.95) -> Understanding:
    ranking = (RankedIntent("greet", 0.9),)
    return Understanding(text, language, confidence, ranking, (), unsure=False, lost=False)


def decided(understanding: Understanding, **known: Any) -> Decision:
    start: dict[str, Any] = {"chosen": None, "last": None, "telegram": None, "memory": {}}
    return decide(understanding, **{**start, **known})


def test_the_first_message_is_answered_in_its_own_language() -> None:
    assert decided(wrote("چطور ویزا بگیرم", "fa")).reply == "fa"


def test_an_unclear_first_message_leans_on_the_telegram_client() -> None:
    decision = decided(wrote("ok", "en", 0.3), telegram="ar-EG")
    assert decision.reply == "ar"
    assert not decision.ask


def test_an_unclear_first_message_without_any_hint_asks_which_language() -> None:
    assert decided(wrote("salam", "fa", 0.4)).ask


def test_one_borrowed_word_changes_nothing() -> None:
    assert decided(wrote("visa?", "en", 0.9), last="fa").reply == "fa"


def test_a_person_who_really_writes_another_language_is_answered_in_it() -> None:
    text = wrote("please can you write in english with me", "en")
    assert decided(text, last="fa").reply == "en"


def test_the_second_short_message_in_another_language_is_believed() -> None:
    first = decided(wrote("how much", "en", 0.7), last="de")
    assert first.reply == "de"
    assert decided(wrote("how long", "en", 0.7), last="de", memory=first.memory).reply == "en"


def test_a_chosen_language_is_left_only_for_a_clear_message() -> None:
    short = wrote("wie viel kostet das", "de", 0.95)
    assert decided(short, chosen="ar").reply == "ar"
    clear = wrote("ich möchte jetzt lieber auf deutsch weiter schreiben", "de", 0.97)
    assert decided(clear, chosen="ar").reply == "de"


def test_a_language_nobody_speaks_here_is_answered_in_english_and_said_once() -> None:
    text = wrote("我想去德国 工作 请问 怎么 办", "zh")
    first = decided(text)
    assert (first.reply, first.not_spoken) == ("en", "zh")
    assert decided(text, last="en", memory=first.memory).not_spoken is None


def test_dari_is_answered_in_dari_and_not_in_persian() -> None:
    decision = decided(wrote("مه میخواهم المان بروم چطور ویزه بگیرم", "prs"), telegram="fa")
    assert (decision.reply, decision.not_spoken) == ("prs", None)


@pytest.mark.parametrize(
    ("tag", "code"),
    [("pt-br", "pt"), ("kmr", "ku"), ("bs", "sr"), ("zh-hans", None), (None, None), ("fa", "fa")],
)
def test_telegrams_tags_become_our_codes(tag: str | None, code: str | None) -> None:
    assert of_telegram(tag) == code


def test_a_language_that_is_not_ours_is_answered_in_english() -> None:
    assert reply_language("prs") == "prs"
    assert reply_language("xx") == "en"
