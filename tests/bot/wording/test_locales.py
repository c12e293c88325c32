"""Every message in every language the bot speaks: there, complete, renderable, within limits."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.languages import spoken
from bot.wording.answers import Answers
from bot.wording.bundles import LOCALES, Bundles, MessageBrokenError, MessageMissingError
from knowledge import Knowledge

CODES = [language.code for language in spoken()]
BUTTON_LENGTH, TOPIC_LENGTH = 30, 30
ANSWER_LENGTH = 720
TELEGRAM_LIMITS = {"command-": 256, "bot-short-description": 120, "bot-description": 512}


class Arguments(Visitor):  # type: ignore[misc]
    """Collects the names of a message's arguments."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str) -> Iterator[tuple[str, Any, Path]]:
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content[:80]}"
            if isinstance(entry, ast.Message):
                yield entry.id.name, entry, file


def arguments(language: str) -> dict[str, set[str]]:
    found = {}
    for name, entry, _ in messages(language):
        assert name not in found, f"{language}: {name} stands twice"
        visitor = Arguments()
        visitor.visit(entry)
        found[name] = visitor.names
    return found


ENGLISH = arguments("en")


@pytest.mark.parametrize("language", CODES)
def test_a_language_says_everything_english_says_with_the_same_arguments(language: str) -> None:
    assert arguments(language) == ENGLISH


@pytest.mark.parametrize("language", CODES)
def test_every_message_renders_with_words_and_with_numbers_as_arguments(language: str) -> None:
    bundles = Bundles()
    for name, names in ENGLISH.items():
        for sample in ("X", 1, 2, 3, 5, 11, 100, 3.5):
            text = bundles.text(name, language, dict.fromkeys(names, sample))
            assert text.strip(), name


@pytest.mark.parametrize("language", CODES)
def test_no_text_holds_a_link_a_phone_number_or_markup(language: str) -> None:
    for name, entry, file in messages(language):
        for element in entry.value.elements:
            if isinstance(element, ast.TextElement):
                text = element.value
                assert "http" not in text and "www." not in text, (file.name, name)
                assert "<" not in text and ">" not in text, (file.name, name)
                digits = sum(character.isdigit() for character in text)
                assert digits <= 6, (file.name, name, text)


@pytest.mark.parametrize("language", CODES)
def test_buttons_and_topics_are_short_enough_to_be_read_on_a_phone(language: str) -> None:
    bundles = Bundles()
    for name, names in ENGLISH.items():
        if name.startswith(("button-", "topic-")):
            text = bundles.text(name, language, dict.fromkeys(names, "X"))
            assert len(text) <= (BUTTON_LENGTH if name.startswith("button-") else TOPIC_LENGTH), (
                name,
                text,
            )


@pytest.mark.parametrize("language", CODES)
def test_telegrams_limits_for_commands_and_descriptions_are_kept(language: str) -> None:
    bundles = Bundles()
    for name in ENGLISH:
        for prefix, limit in TELEGRAM_LIMITS.items():
            if name.startswith(prefix):
                assert len(bundles.text(name, language)) <= limit, name


@pytest.mark.parametrize("language", CODES)
def test_every_answer_is_short_and_names_its_sources(language: str) -> None:
    bundles, knowledge = Bundles(), Knowledge.load()
    answers = Answers(bundles, knowledge)
    topics = [name for name in ENGLISH if name.startswith("answer-ask-")]
    assert len(topics) == 36
    for name in topics:
        topic = name.removeprefix("answer-").replace("-", "_")
        text = answers.text(topic, language)
        words = str(text).split("\n\n")[0]
        assert len(words) <= ANSWER_LENGTH, (name, len(words))
        sources = {source.url for source in knowledge.answer(topic).sources[:3]}
        assert sources <= set(text.links), name
        assert not bundles.missing, bundles.missing


def test_every_span_of_an_answer_covers_the_words_that_are_the_link() -> None:
    text = Answers(Bundles(), Knowledge.load()).text("ask_housing", "ar")
    whole = str(text)
    for offset, length, url in text.spans:
        shown = whole[offset : offset + length].rstrip("…")
        assert shown.split("/")[0] in url


def test_a_message_nobody_has_words_for_is_an_error_that_names_it() -> None:
    with pytest.raises(MessageMissingError, match="no-such-message"):
        Bundles().text("no-such-message", "fa")


def test_a_missing_argument_is_an_error_and_not_a_hole_in_the_sentence() -> None:
    with pytest.raises(MessageBrokenError):
        Bundles().text("button-in-country", "en", {})


def test_a_language_without_words_falls_back_and_is_counted() -> None:
    bundles = Bundles()
    assert bundles.text("goodbye", "prs") == bundles.text("goodbye", "fa")
    assert bundles.missing["prs", "goodbye"] == 1
