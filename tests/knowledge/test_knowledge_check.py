"""`vorweg knowledge check` finds what needs a person, and `accept` clears what was read."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from knowledge import Fact, Knowledge, KnowledgeError, Topic
from knowledge.check import URGENT, findings, page_age_days
from knowledge.lock import accept, current, read_lock
from vorweg.commands.knowledge import knowledge as command

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def loaded() -> Knowledge:
    return Knowledge.load()


def changed(loaded: Knowledge, fact: Fact) -> Knowledge:
    """The knowledge with one fact replaced."""
    topics: dict[str, Topic] = dict(loaded.topics)
    name = f"ask_{fact.id.partition('.')[0]}"
    topics[name] = replace(topics[name], facts={**topics[name].facts, fact.id: fact})
    plans = {name: plan for name, plan in loaded.plans.items() if name in topics}
    return Knowledge(topics, plans, loaded.supplements)


def urgent(
    loaded: Knowledge, accepted: dict[str, dict[str, str]], today: date = TODAY
) -> list[str]:
    found = findings(loaded, today, 10_000, accepted)
    return [f"{item.subject}: {item.detail}" for item in found if item.code in URGENT]


def all_accepted(loaded: Knowledge) -> dict[str, dict[str, str]]:
    return {topic: current(loaded, topic) for topic in loaded.plans}


def test_the_words_in_the_repository_were_compared_with_the_facts_as_they_are(
    loaded: Knowledge,
) -> None:
    assert urgent(loaded, {topic: dict(facts) for topic, facts in read_lock().items()}) == []


def test_a_changed_statement_flags_every_answer_that_tells_it(loaded: Knowledge) -> None:
    fact = loaded.facts["labour_rights.faire_integration"]
    other = changed(loaded, replace(fact, statement="It costs money now."))
    found = findings(other, TODAY, 10_000, all_accepted(loaded))
    assert {item.topic for item in found if item.code == "changed"} == {
        "ask_labour_rights",
        "ask_fraud",
    }


def test_a_changed_figure_flags_the_answer(loaded: Knowledge) -> None:
    fact = loaded.facts["housing.deposit"]
    figure = replace(fact.figures["deposit_months"], value=4)
    other = changed(loaded, replace(fact, figures={"deposit_months": figure}))
    assert urgent(other, all_accepted(loaded)) == ["housing.deposit: reads differently now"]


def test_a_changed_source_address_does_not_flag_the_answer(loaded: Knowledge) -> None:
    fact = loaded.facts["housing.deposit"]
    moved = replace(fact, source=replace(fact.source, url="https://example.org/moved"))
    assert urgent(changed(loaded, moved), all_accepted(loaded)) == []


def test_an_answer_never_accepted_is_flagged(loaded: Knowledge) -> None:
    accepted = all_accepted(loaded)
    del accepted["ask_housing"]
    assert "housing.deposit: not accepted yet" in urgent(loaded, accepted)


def test_a_fact_that_is_over_is_urgent(loaded: Knowledge) -> None:
    found = urgent(loaded, all_accepted(loaded), date(2027, 7, 24))
    assert "family_reunification.subsidiary_suspended: valid to 2027-07-23" in found


def test_low_unsourced_undated_and_unused_are_listed(loaded: Knowledge) -> None:
    found = findings(loaded, TODAY, 730, {})
    by_code = {item.code: item.subject for item in reversed(found)}
    assert {"low", "unsourced", "undated", "unused"} <= by_code.keys()
    subjects = {(item.code, item.subject) for item in found}
    assert ("low", "fraud.first_step") in subjects
    assert ("unused", "work_visa.visa_fee") in subjects
    assert ("undated", "work_visa.visa_fee") in subjects


@pytest.mark.parametrize(
    ("page_date", "days"),
    [
        ("2026-11-20", 5),
        ("2026-10", 24),  # may be as young as the end of October
        ("2026", 0),
        ("2024", 693),
        (None, 3),  # counted from the day it was checked
    ],
)
def test_the_age_of_a_page_is_the_least_it_can_be(
    loaded: Knowledge, page_date: str | None, days: int
) -> None:
    fact = loaded.facts["housing.deposit"]
    source = replace(fact.source, page_date=page_date, checked_on=date(2026, 11, 22))
    assert page_age_days(replace(fact, source=source), TODAY) == days


def test_accepting_one_topic_leaves_the_others_as_they_were(
    loaded: Knowledge, tmp_path: Path
) -> None:
    path = tmp_path / "answers.lock.yml"
    accept(loaded, ["ask_housing", "ask_study"], path)
    fact = loaded.facts["housing.deposit"]
    other = changed(loaded, replace(fact, statement="Changed."))
    accept(other, ["ask_housing"], path)
    assert read_lock(path)["ask_housing"] == current(other, "ask_housing")
    assert read_lock(path)["ask_study"] == current(loaded, "ask_study")


def test_accepting_what_is_no_topic_is_refused_and_writes_nothing(
    loaded: Knowledge, tmp_path: Path
) -> None:
    path = tmp_path / "answers.lock.yml"
    with pytest.raises(KnowledgeError, match="'ask_nothing' is no topic"):
        accept(loaded, ["ask_housing", "ask_nothing"], path)
    assert not path.exists()


def test_the_command_lists_findings_with_counts() -> None:
    result = CliRunner().invoke(command, ["check", "--all", "--today", "2026-11-25"])
    assert result.exit_code == 0, result.output
    assert "37 answers" in result.output
    assert "fraud.first_step" in result.output


def test_the_command_fails_when_something_told_is_over() -> None:
    result = CliRunner().invoke(command, ["check", "--today", "2027-07-24"])
    assert result.exit_code == 1
    assert "family_reunification.subsidiary_suspended: valid to 2027-07-23" in result.output


def test_accept_without_a_topic_says_what_is_missing() -> None:
    result = CliRunner().invoke(command, ["accept"])
    assert result.exit_code == 2
    assert "name at least one topic" in result.output
