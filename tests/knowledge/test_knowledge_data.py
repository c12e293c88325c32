"""The packaged facts and answers keep their promises."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from knowledge import Knowledge

COLLECTED = yaml.safe_load((Path(__file__).parent / "collected.yml").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.load()


def test_nothing_of_the_collection_got_lost(knowledge: Knowledge) -> None:
    kept = {
        name: {
            "facts": sum(fact.added_on is None for fact in topic.facts.values()),
            "dated_yearly": sum(
                fact.figure_year not in (None, "undated")
                for fact in topic.facts.values()
                if fact.added_on is None
            ),
            "links": len(topic.links),
            "refer_to": len(topic.refer_to),
            "unsourced": len(topic.unsourced),
        }
        for name, topic in knowledge.topics.items()
    }
    for name, counts in COLLECTED["topics"].items():
        for what, number in counts.items():
            assert kept[name][what] >= number, (name, what)
    assert kept.keys() == COLLECTED["topics"].keys()


def test_only_the_topics_of_danger_are_urgent(knowledge: Knowledge) -> None:
    urgent = {topic.name for topic in knowledge.topics.values() if topic.urgent}
    assert urgent == {"ask_asylum", "ask_mental_health", "ask_emergency", "ask_irregular_route"}


def test_every_fact_names_an_address_and_a_day_somebody_looked(knowledge: Knowledge) -> None:
    for fact in knowledge.facts.values():
        assert "." in fact.source.site, fact.id
        assert date(2026, 11, 1) <= fact.source.checked_on, fact.id


def test_integreat_content_carries_its_licence_and_credit(knowledge: Knowledge) -> None:
    of_integreat = [
        fact.source for fact in knowledge.facts.values() if fact.source.site == "integreat.app"
    ]
    assert of_integreat
    for source in of_integreat:
        assert source.licence == "CC BY 4.0", source.url
        assert source.credit is not None
        assert "Integreat" in source.credit, source.url


def test_no_number_of_a_told_statement_is_hidden_from_the_figures(knowledge: Knowledge) -> None:
    """An amount in a statement that is told must exist as a figure: words use only those."""
    for plan in knowledge.plans.values():
        for fact_id in plan.facts:
            fact = knowledge.facts[fact_id]
            amounts = len(re.findall(r"EUR [0-9]", fact.statement))
            money = sum(figure.unit.startswith("EUR") for figure in fact.figures.values())
            assert money >= amounts, fact_id


def test_an_answer_names_its_main_sources_first_and_each_page_once(knowledge: Knowledge) -> None:
    for topic in knowledge.topics:
        answer = knowledge.answer(topic, TODAY)
        urls = [source.url for source in answer.sources]
        assert len(urls) == len(set(urls)), topic
        assert answer.sources[: len(answer.main_sources)] == answer.main_sources
        assert 1 <= len(answer.main_sources) <= 3


def test_no_answer_tells_a_fact_that_is_over(knowledge: Knowledge) -> None:
    assert {
        topic: knowledge.answer(topic, TODAY).over for topic in knowledge.topics
    } == dict.fromkeys(knowledge.topics, ())


def test_the_suspension_of_family_reunification_is_over_after_its_last_day(
    knowledge: Knowledge,
) -> None:
    last_day = date(2027, 7, 23)
    assert knowledge.answer("ask_family_reunification", last_day).over == ()
    after = knowledge.answer("ask_family_reunification", date(2027, 7, 24))
    assert after.over == ("family_reunification.subsidiary_suspended",)


def test_a_figure_of_this_year_is_current_and_of_last_year_is_stale(knowledge: Knowledge) -> None:
    names = {figure.name for figure in knowledge.answer("ask_work_visa", TODAY).stale}
    assert names == set()
    later = {figure.name for figure in knowledge.answer("ask_work_visa", date(2027, 1, 1)).stale}
    assert later == {"blue_card_salary", "blue_card_salary_lower"}


def test_an_answer_with_a_stale_figure_links_to_its_source_or_an_official_page(
    knowledge: Knowledge,
) -> None:
    for topic in ("ask_study", "ask_money_banking"):
        answer = knowledge.answer(topic, TODAY)
        assert answer.stale
        stale_pages = {knowledge.facts[figure.fact_id].source.url for figure in answer.stale}
        assert stale_pages & {link.url for link in answer.links[:2]}, topic
