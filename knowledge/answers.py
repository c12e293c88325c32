"""Reading knowledge/answers.yml: which facts, figures, sources and links each answer uses."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from knowledge.fields import Fields, read_yaml, texts_of
from knowledge.types import AnswerPlan, Fact, Figure, KnowledgeError, Link, Supplement, Topic

MOST_SOURCES = 3
MOST_LINKS = 3
_PLAN = ("sentences", "figures", "sources", "links")
_COUNTRY = re.compile("[A-Z]{2}")


def read_answers(path: Path, topics: Mapping[str, Topic]) -> dict[str, AnswerPlan]:
    """The plan of every topic's answer, checked against the facts.

    Raises KnowledgeError when an answer is missing, names what does not exist, or would tell
    something that must not be told (low confidence, a yearly figure without its year).
    """
    root = Fields(read_yaml(path), path.name)
    root.only("answers", "supplements")
    declared = root.mapping("answers")
    for missing in topics.keys() - declared.keys():
        raise KnowledgeError(f"{path.name}: no answer is declared for {missing}")
    for unknown in declared.keys() - topics.keys():
        raise KnowledgeError(f"{path.name}: {unknown} is no topic; see knowledge/facts/")
    plans = {}
    for name, content in declared.items():
        fields = Fields(content, f"{path.name} {name}")
        fields.only(*_PLAN)
        plans[name] = _plan(fields, topics[name], topics)
    return plans


def read_supplements(path: Path, topics: Mapping[str, Topic]) -> dict[str, Supplement]:
    """What is told after some answers to people of some countries. Raises KnowledgeError."""
    root = Fields(read_yaml(path), path.name)
    if not root.has("supplements"):
        return {}
    return {
        name: _supplement(name, Fields(content, f"{path.name} {name}"), topics)
        for name, content in root.mapping("supplements").items()
    }


def _supplement(name: str, fields: Fields, topics: Mapping[str, Topic]) -> Supplement:
    fields.only(*_PLAN, "topics", "countries")
    after, countries = fields.texts("topics"), fields.texts("countries")
    if name in topics:
        raise KnowledgeError(f"{fields.where}: a supplement cannot have the name of a topic")
    if not after or not set(after) <= topics.keys():
        raise KnowledgeError(f"{fields.where}: topics must name at least one of knowledge/facts/")
    if not countries or not all(map(_COUNTRY.fullmatch, countries)):
        raise KnowledgeError(f"{fields.where}: countries must be codes of two capital letters")
    plan = replace(_plan(fields, topics[after[0]], topics), topic=name)
    return Supplement(plan, frozenset(after), frozenset(countries))


def _plan(fields: Fields, topic: Topic, topics: Mapping[str, Topic]) -> AnswerPlan:
    facts = {fact.id: fact for each in topics.values() for fact in each.facts.values()}
    prefix = topic.name.removeprefix("ask_")

    def full(name: str) -> str:
        fact_id = name if "." in name else f"{prefix}.{name}"
        if fact_id not in facts:
            raise KnowledgeError(f"{fields.where}: there is no fact {fact_id}")
        return fact_id

    plan = AnswerPlan(
        topic=topic.name,
        sentences=tuple(
            tuple(full(name) for name in texts_of(item, f"{fields.where}: sentences"))
            for item in fields.items("sentences")
        ),
        figures=fields.texts("figures"),
        sources=tuple(full(name) for name in fields.texts("sources")),
        links=tuple(_link(name, topic, topics, fields.where) for name in fields.texts("links")),
    )
    _check(plan, facts, fields.where)
    return plan


def _link(name: str, topic: Topic, topics: Mapping[str, Topic], where: str) -> Link:
    owner, _, link_id = name.rpartition("/")
    home = topics.get(f"ask_{owner}") if owner else topic
    if home is None or link_id not in home.links:
        raise KnowledgeError(f"{where}: there is no link {name}")
    return home.links[link_id]


def _check(plan: AnswerPlan, facts: Mapping[str, Fact], where: str) -> None:
    used = [facts[fact_id] for fact_id in plan.facts]
    for fact in used:
        if fact.confidence == "low":
            raise KnowledgeError(f"{where}: {fact.id} has confidence low and must not be told")
    if not 1 <= len(plan.sources) <= MOST_SOURCES or not set(plan.sources) <= set(plan.facts):
        raise KnowledgeError(
            f"{where}: sources must name one to {MOST_SOURCES} facts that the sentences use"
        )
    if not 1 <= len(plan.links) <= MOST_LINKS:
        raise KnowledgeError(f"{where}: one to {MOST_LINKS} links are needed")
    for figure in figures_of(plan, facts, where).values():
        _check_figure(figure, plan, where)


def _check_figure(figure: Figure, plan: AnswerPlan, where: str) -> None:
    if not figure.changes:
        return
    if figure.year is None:
        raise KnowledgeError(
            f"{where}: {figure.name} changes yearly and its year is unknown; find a dated source"
        )
    if figure.as_of is None or figure.as_of not in plan.figures:
        raise KnowledgeError(
            f"{where}: {figure.name} changes yearly, so the answer must also use the figure that"
            f" says for when it holds ({figure.as_of or 'add as_of to the figure'})"
        )


def figures_of(plan: AnswerPlan, facts: Mapping[str, Fact], where: str) -> dict[str, Figure]:
    """The figures an answer uses, by name. Raises KnowledgeError for one no used fact has."""
    available = {
        name: figure for fact_id in plan.facts for name, figure in facts[fact_id].figures.items()
    }
    for name in plan.figures:
        if name not in available:
            raise KnowledgeError(f"{where}: no fact of this answer has a figure {name}")
    return {name: available[name] for name in plan.figures}
