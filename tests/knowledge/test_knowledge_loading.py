"""A mistake in a data file is refused with a message that says where it is."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge import Knowledge, KnowledgeError

type Change = Callable[[dict[str, Any], dict[str, Any]], None]


def example() -> tuple[dict[str, Any], dict[str, Any]]:
    """A topic and its answer, small and right: the tests break one thing at a time."""
    source = {
        "url": "https://www.example.org/wage",
        "title": "Wage",
        "page_date": "2026-01",
        "checked_on": date(2026, 11, 22),
    }
    fact = {
        "id": "wage.minimum",
        "statement": "The wage is EUR 13.90 in 2026.",
        "source": source,
        "confidence": "high",
        "changes_yearly": True,
        "figure_year": 2026,
        "figures": {
            "wage": {"value": "13.90", "unit": "EUR/hour", "as_of": "wage_year"},
            "wage_year": {"value": 2026, "unit": "year"},
        },
    }
    link = {"id": "page", "what": "Page", "url": "https://example.org", "languages": ["de"]}
    topic = {
        "topic": "ask_wage",
        "urgent": False,
        "facts": [fact],
        "links": [link],
        "refer_to": ["mbe"],
        "unsourced": [{"statement": "It rises.", "confidence": "low"}],
    }
    answer = {
        "sentences": [["minimum"], []],
        "figures": ["wage", "wage_year"],
        "sources": ["minimum"],
        "links": ["page"],
    }
    return topic, {"answers": {"ask_wage": answer}}


def load(folder: Path, change: Change | None = None) -> Knowledge:
    topic, answers = example()
    if change:
        change(topic, answers)
    (folder / "facts").mkdir()
    (folder / "facts" / "wage.yml").write_text(yaml.safe_dump(topic), encoding="utf-8")
    (folder / "answers.yml").write_text(yaml.safe_dump(answers), encoding="utf-8")
    return Knowledge.load(folder)


def test_an_amount_keeps_its_cents(tmp_path: Path) -> None:
    figure = load(tmp_path).answer("ask_wage").figures["wage"]
    assert figure.value == Decimal("13.90")
    assert str(figure.value) == "13.90"
    assert (figure.unit, figure.year, figure.fact_id) == ("EUR/hour", 2026, "wage.minimum")


def test_the_year_of_a_figure_is_no_figure_that_changes(tmp_path: Path) -> None:
    assert not load(tmp_path).answer("ask_wage").figures["wage_year"].changes


def test_a_span_of_years_counts_to_its_end(tmp_path: Path) -> None:
    def span(topic: dict[str, Any], _: dict[str, Any]) -> None:
        topic["facts"][0]["figure_year"] = "2025-2027"

    figure = load(tmp_path, span).answer("ask_wage").figures["wage"]
    assert not figure.is_stale(date(2027, 12, 31))
    assert figure.is_stale(date(2028, 1, 1))


def _set(path: str, value: object) -> Change:
    """A change at a path like "fact.source.url" or "answer.links"."""

    def change(topic: dict[str, Any], answers: dict[str, Any]) -> None:
        roots = {
            "topic": topic,
            "fact": topic["facts"][0],
            "answer": answers["answers"]["ask_wage"],
        }
        root, *inner, last = path.split(".")
        target = roots[root]
        for key in inner:
            target = target[key]
        target[last] = value

    return change


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("topic.topic", "ask_pay", "file name says ask_wage"),
        ("topic.urgent", "no", "wage.yml: urgent must be true or false"),
        ("topic.facs", [], "unknown key 'facs'"),
        ("fact.id", "minimum", "must look like wage.some_words"),
        ("fact.statement", "", "wage.minimum: statement must be text"),
        ("fact.confidence", "sure", "must be one of high, medium, low"),
        ("fact.figure_year", None, "figure_year is needed"),
        ("fact.figure_year", "soon", "must be 2026, 2025-2027 or undated"),
        ("fact.source.url", "example.org", "must begin with https://"),
        ("fact.source.checked_on", "lately", "must be a date like 2026-11-22"),
        ("fact.source", None, "source: expected a mapping"),
        ("fact.valid_from", "2026-13", "must be a month like 2025-10"),
        ("fact.figures.wage.unit", "dollars", "known are EUR"),
        ("fact.figures.wage.value", 13.9, "must stand in quotes"),
        ("fact.figures.wage.value", "much", "must be a number"),
        ("fact.figures.wage.value", True, "does not fit the unit EUR/hour"),
        ("fact.figures.wage.as_of", "year", "names 'year', which is no figure of this fact"),
        ("fact.figures.wage-year", {"value": 2026, "unit": "year"}, "use small letters"),
        ("fact.figures.call", {"value": "call us", "unit": "phone"}, "phone number in quotes"),
        ("fact.figures.call", {"value": 112, "unit": "phone"}, "does not fit the unit phone"),
        ("fact.figures.since", {"value": "spring", "unit": "date"}, "must be a month"),
        ("fact.confidence", "low", "must not be told"),
        ("fact.figure_year", "undated", "its year is unknown"),
        ("answer.sentences", [["maximum"]], "there is no fact wage.maximum"),
        ("answer.sentences", ["minimum"], "must be a list"),
        ("answer.figures", ["wages", "wage_year"], "no fact of this answer has a figure wages"),
        ("answer.figures", ["wage"], "must also use the figure that says for when it holds"),
        ("answer.sources", [], "sources must name one to 3 facts"),
        ("answer.links", ["home"], "there is no link home"),
        ("answer.links", ["housing/page"], "there is no link housing/page"),
        ("answer.links", [], "one to 3 links are needed"),
    ],
)
def test_a_mistake_is_refused_with_its_place(
    tmp_path: Path, path: str, value: object, message: str
) -> None:
    with pytest.raises(KnowledgeError, match=message.replace("(", r"\(")):
        load(tmp_path, _set(path, value))


def test_the_example_that_the_mistakes_start_from_is_right(tmp_path: Path) -> None:
    assert load(tmp_path).topic("ask_wage").refer_to == ("mbe",)


def test_the_same_fact_id_twice_is_refused(tmp_path: Path) -> None:
    def twice(topic: dict[str, Any], _: dict[str, Any]) -> None:
        topic["facts"] *= 2

    with pytest.raises(KnowledgeError, match=r"id wage\.minimum twice"):
        load(tmp_path, twice)


def test_one_name_for_two_values_is_refused(tmp_path: Path) -> None:
    def other_value(topic: dict[str, Any], _: dict[str, Any]) -> None:
        other = {**topic["facts"][0], "id": "wage.other"}
        other["figures"] = {"wage_year": {"value": 2025, "unit": "year"}}
        topic["facts"].append(other)

    with pytest.raises(KnowledgeError, match=r"2026 in wage\.minimum but 2025 in wage\.other"):
        load(tmp_path, other_value)


def test_a_topic_without_an_answer_and_an_answer_without_a_topic_are_refused(
    tmp_path: Path,
) -> None:
    def no_answer(_: dict[str, Any], answers: dict[str, Any]) -> None:
        answers["answers"].clear()

    def no_topic(_: dict[str, Any], answers: dict[str, Any]) -> None:
        answers["answers"]["ask_nothing"] = answers["answers"]["ask_wage"]

    for number, (change, message) in enumerate(
        [(no_answer, "no answer is declared for ask_wage"), (no_topic, "ask_nothing is no topic")]
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        with pytest.raises(KnowledgeError, match=message):
            load(folder, change)


def test_a_file_that_is_no_yaml_is_refused(tmp_path: Path) -> None:
    load(tmp_path)
    (tmp_path / "facts" / "wage.yml").write_text("topic: [", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="not readable as YAML"):
        Knowledge.load(tmp_path)


def test_an_empty_or_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no facts found"):
        Knowledge.load(tmp_path)


def test_an_unknown_topic_is_refused(tmp_path: Path) -> None:
    loaded = load(tmp_path)
    with pytest.raises(KnowledgeError, match="'ask_pay' is no topic"):
        loaded.answer("ask_pay")


def _supplement(**changes: Any) -> Change:
    def change(_: dict[str, Any], answers: dict[str, Any]) -> None:
        plan = {"sentences": [["minimum"], []], "figures": ["wage", "wage_year"]}
        more = {"sources": ["minimum"], "links": ["page"]}
        supplement = {**plan, **more, "topics": ["ask_wage"], "countries": ["XK"], **changes}
        answers["supplements"] = {"for_some": supplement}

    return change


def test_a_supplement_is_told_after_its_topics_to_people_of_its_countries(tmp_path: Path) -> None:
    loaded = load(tmp_path, _supplement())

    assert loaded.supplements_to("ask_wage", "XK") == ("for_some",)
    assert loaded.supplements_to("ask_wage", "TN") == ()
    assert loaded.supplements_to("ask_wage", None) == ()
    assert loaded.answer("for_some").facts == ("wage.minimum",)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"topics": ["ask_tax"]}, "topics must name"),
        ({"topics": []}, "topics must name"),
        ({"countries": ["Kosovo"]}, "codes of two capital letters"),
        ({"sources": ["maximum"]}, "there is no fact wage.maximum"),
    ],
)
def test_a_mistake_in_a_supplement_is_named(
    tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(KnowledgeError, match=message):
        load(tmp_path, _supplement(**changes))
