"""The English answers say what their declared facts say, with figures from data only."""

import re
from datetime import date

import pytest
from rendered_english import LOCALES, arguments_of, messages, rendered, sentences, shown

from knowledge import Knowledge

KNOWLEDGE = Knowledge.load()
TOPICS = sorted(KNOWLEDGE.plans)  # supplements too
ANSWERS = {message.id.name: message for message in messages("answers.ftl")}
LABELS = {message.id.name: message for message in messages("topics.ftl")}
TODAY = date(2026, 11, 25)
# Levels and names that are written with digits and are no figures.
PROPER_TERMS = re.compile(r"\b(A1|A2|B1|B2|C1|section 24|Germany4Ukraine)\b")


def message_of(topic: str, prefix: str = "answer") -> str:
    return f"{prefix}-{topic.replace('_', '-')}"


def text_of(topic: str) -> str:
    return rendered(message_of(topic), KNOWLEDGE.answer(topic, TODAY).figures)


def source_text(topic: str) -> str:
    """The message as written, arguments left as { $name }."""
    ftl = (LOCALES / "en" / "answers.ftl").read_text(encoding="utf-8")
    message = ANSWERS[message_of(topic)]
    assert message.value is not None
    assert message.value.span is not None
    return ftl[message.value.span.start : message.value.span.end]


def test_every_topic_has_an_answer_and_a_short_name_and_nothing_else_has() -> None:
    assert set(ANSWERS) == {message_of(topic) for topic in TOPICS}
    assert set(LABELS) == {message_of(topic, "topic") for topic in KNOWLEDGE.topics}


@pytest.mark.parametrize("topic", TOPICS)
def test_the_words_use_exactly_the_declared_figures(topic: str) -> None:
    assert arguments_of(ANSWERS[message_of(topic)]) == set(KNOWLEDGE.plans[topic].figures)


@pytest.mark.parametrize("topic", TOPICS)
def test_each_sentence_has_its_declared_facts(topic: str) -> None:
    declared = KNOWLEDGE.plans[topic].sentences
    written = sentences(text_of(topic))
    assert len(written) == len(declared), written
    assert 3 <= len(written) <= 5


@pytest.mark.parametrize("topic", TOPICS)
def test_a_figure_stands_in_a_sentence_that_declares_its_fact(topic: str) -> None:
    plan = KNOWLEDGE.plans[topic]
    for words, facts in zip(sentences(source_text(topic)), plan.sentences, strict=True):
        available = {name for fact in facts for name in KNOWLEDGE.facts[fact].figures}
        used = set(re.findall(r"\$(\w+)", words))
        assert used <= available, (words, used - available)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_yearly_figure_stands_beside_its_year_or_date(topic: str) -> None:
    figures = KNOWLEDGE.answer(topic, TODAY).figures
    text = source_text(topic)
    for figure in figures.values():
        if figure.changes:
            assert figure.as_of is not None
            distance = abs(text.index(f"${figure.as_of} ") - text.index(f"${figure.name} "))
            assert distance < 250, figure.name


@pytest.mark.parametrize("topic", TOPICS)
def test_the_last_sentence_is_the_next_step(topic: str) -> None:
    last = sentences(text_of(topic))[-1]
    assert last.startswith("Next step: ")
    assert text_of(topic).count("Next step") == 1


@pytest.mark.parametrize("topic", TOPICS)
def test_an_answer_is_short(topic: str) -> None:
    assert 300 <= len(text_of(topic)) <= 700


@pytest.mark.parametrize("topic", TOPICS)
def test_no_digit_link_or_markup_is_written_into_the_words(topic: str) -> None:
    words = PROPER_TERMS.sub("", re.sub(r"\{ \$\w+ \}", "", source_text(topic)))
    assert not re.search(r"\d", words), words
    assert not re.search(r"https?:|www\.|\.(de|com|org|eu|app)\b|[<>&€@]", words), words


@pytest.mark.parametrize("topic", TOPICS)
def test_the_translators_comment_gives_facts_and_present_values(topic: str) -> None:
    comment = ANSWERS[message_of(topic)].comment
    assert comment is not None
    assert comment.content is not None
    assert comment.content.startswith("Facts: ")
    figures = KNOWLEDGE.answer(topic, TODAY).figures
    explained = dict(re.findall(r"\$(\w+) \(now ([^)]+)\)", comment.content))
    assert explained == {name: shown(figure) for name, figure in figures.items()}


@pytest.mark.parametrize("topic", sorted(KNOWLEDGE.topics))
def test_a_short_name_fits_on_a_button(topic: str) -> None:
    label = rendered(message_of(topic, "topic"), {}, "topics.ftl")
    assert 3 <= len(label) <= 28
    assert not label.endswith(".")


def test_short_names_can_be_told_apart() -> None:
    labels = {rendered(message_of(topic, "topic"), {}, "topics.ftl") for topic in KNOWLEDGE.topics}
    assert len(labels) == len(KNOWLEDGE.topics)
