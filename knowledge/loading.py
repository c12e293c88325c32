"""The knowledge as a whole: loaded once, checked, then asked."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from knowledge.answers import figures_of, read_answers
from knowledge.facts import read_topic
from knowledge.types import Answer, AnswerPlan, Fact, Figure, KnowledgeError, Source, Topic

DATA = Path(__file__).parent


class Knowledge:
    """Topics with their facts, and which of them each answer tells."""

    def __init__(self, topics: Mapping[str, Topic], plans: Mapping[str, AnswerPlan]) -> None:
        self.topics = topics
        self.plans = plans
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
        return cls(topics, read_answers(folder / "answers.yml", topics))

    def topic(self, name: str) -> Topic:
        """Raises KnowledgeError for a name that is no topic."""
        try:
            return self.topics[name]
        except KeyError as error:
            raise KnowledgeError(f"{name!r} is no topic; see knowledge/facts/") from error

    def answer(self, topic: str, today: date | None = None) -> Answer:
        """What the answer to a topic needs, as of `today` (default: the current day)."""
        day = today or date.today()
        plan = self.plans[self.topic(topic).name]
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
