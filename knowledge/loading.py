"""The knowledge as a whole: loaded once, checked, then asked."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from knowledge.answers import figures_of, read_answers, read_supplements
from knowledge.facts import read_topic
from knowledge.types import (
    Answer,
    AnswerPlan,
    Fact,
    Figure,
    KnowledgeError,
    Source,
    Supplement,
    Topic,
)

DATA = Path(__file__).parent


class Knowledge:
    """Topics with their facts, and which of them each answer tells.

    plans: by topic, and by name of a supplement."""

    def __init__(
        self,
        topics: Mapping[str, Topic],
        plans: Mapping[str, AnswerPlan],
        supplements: Mapping[str, Supplement] | None = None,
    ) -> None:
        self.topics = topics
        self.supplements = supplements or {}
        self.plans = {**plans, **{name: each.plan for name, each in self.supplements.items()}}
        self.facts: Mapping[str, Fact] = {
            fact.id: fact for topic in topics.values() for fact in topic.facts.values()
        }
        _one_value_per_name(self.facts.values())

    @classmethod
    def load(cls, folder: Path = DATA) -> "Knowledge":
        """The packaged knowledge (or that of another folder). Raises KnowledgeError."""
        topics = {
            topic.name: topic for topic in map(read_topic, sorted((folder / "facts").glob("*.yml")))
        }
        if not topics:
            raise KnowledgeError(f"no facts found in {folder.name}/facts")
        answers = folder / "answers.yml"
        return cls(topics, read_answers(answers, topics), read_supplements(answers, topics))

    def topic(self, name: str) -> Topic:
        """Raises KnowledgeError for a name that is no topic."""
        try:
            return self.topics[name]
        except KeyError as error:
            raise KnowledgeError(f"{name!r} is no topic; see knowledge/facts/") from error

    def plan(self, name: str) -> AnswerPlan:
        """Of a topic or a supplement. Raises KnowledgeError for a name that is neither."""
        if name in self.plans:
            return self.plans[name]
        return self.plans[self.topic(name).name]

    def supplements_to(self, topic: str, country: str | None) -> tuple[str, ...]:
        """What is told after the answer to a topic to somebody of this country (alpha-2)."""
        return tuple(
            name
            for name, each in self.supplements.items()
            if topic in each.topics and country in each.countries
        )

    def answer(self, topic: str, today: date | None = None) -> Answer:
        """What the answer to a topic, or a supplement, needs as of `today` (default: this day)."""
        day = today or date.today()
        plan = self.plan(topic)
        figures = figures_of(plan, self.facts, topic)
        main = self._sources(plan.sources)
        return Answer(
            topic=topic,
            facts=plan.facts,
            figures=figures,
            sources=self._sources((*plan.sources, *plan.facts)),
            main_sources=main,
            links=plan.links,
            stale=tuple(figure for figure in figures.values() if figure.is_stale(day)),
            over=tuple(fact_id for fact_id in plan.facts if self.facts[fact_id].is_over(day)),
        )

    def _sources(self, fact_ids: Iterable[str]) -> tuple[Source, ...]:
        """The pages of these facts, each once, in the order of the facts."""
        pages: dict[str, Source] = {}
        for fact_id in fact_ids:
            source = self.facts[fact_id].source
            pages.setdefault(source.url, source)
        return tuple(pages.values())


@cache
def packaged_knowledge() -> Knowledge:
    """The knowledge of the product, read once for all who use it. Raises KnowledgeError."""
    return Knowledge.load()


def _one_value_per_name(facts: Iterable[Fact]) -> None:
    """A figure told in two places must be the same in both, or one of them is out of date."""
    seen: dict[str, Figure] = {}
    for fact in facts:
        for name, figure in fact.figures.items():
            first = seen.setdefault(name, figure)
            if (first.value, first.unit) != (figure.value, figure.unit):
                raise KnowledgeError(
                    f"the figure {name} is {first.value} in {first.fact_id} but {figure.value} in"
                    f" {figure.fact_id}: correct one, or give them different names"
                )
