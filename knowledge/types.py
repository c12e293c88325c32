"""What the knowledge consists of: topics, facts, figures, sources, links, answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal
from urllib.parse import urlsplit

type Confidence = Literal["high", "medium", "low"]
type FigureValue = int | Decimal | str | date

CONFIDENCES: tuple[Confidence, ...] = ("high", "medium", "low")

# unit -> the types its values have. A date known only to the month is the text "2025-10".
UNITS: Mapping[str, tuple[type, ...]] = {
    "EUR": (int, Decimal),
    "EUR/hour": (int, Decimal),
    "EUR/month": (int, Decimal),
    "EUR/year": (int, Decimal),
    "count": (int,),
    "date": (date, str),
    "days": (int,),
    "hours": (int,),
    "hours/day": (int,),
    "hours/week": (int,),
    "months": (int,),
    "percent": (int, Decimal),
    "phone": (str,),
    "weeks": (int,),
    "year": (int,),
    "years": (int, Decimal),
}
# Figures that say when something holds; they do not themselves change from year to year.
TIME_UNITS = frozenset({"date", "year"})


class KnowledgeError(Exception):
    """The data files contradict their rules; the message says where and what to do."""


def site_of(url: str) -> str:
    """The host of an address without `www.`, as people read it."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


@dataclass(frozen=True, slots=True)
class Source:
    """The page a fact was read on."""

    url: str
    title: str
    page_date: str | None  # "2026-02-09", "2021-09" or "2026", as visible in the page
    checked_on: date
    licence: str | None = None
    credit: str | None = None

    @property
    def site(self) -> str:
        return site_of(self.url)


@dataclass(frozen=True, slots=True)
class Figure:
    """A named value of a fact. Its name is the name of the Fluent argument."""

    name: str
    value: FigureValue
    unit: str  # one of UNITS
    year: int | None  # the year the source states for it; None: it does not change, or is undated
    fact_id: str
    changes: bool  # every year or so
    as_of: str | None = None  # the figure that says since when or for which year this one holds

    def is_stale(self, today: date) -> bool:
        """True for a yearly figure whose year is over: show it with its year and a link."""
        return self.changes and (self.year is None or self.year < today.year)


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement with its source."""

    id: str  # "work_visa.blue_card_salary"
    statement: str
    source: Source
    confidence: Confidence
    changes_yearly: bool
    figure_year: str | None  # as the source states it: "2026", "2025-2027", "undated"
    figures: Mapping[str, Figure]
    valid_from: date | None = None
    valid_to: date | None = None
    added_on: date | None = None  # None: from the collection of 2026-11-22
    confirmed_by: tuple[Source, ...] = ()  # other pages that say the same; not shown to people

    def is_over(self, today: date) -> bool:
        return self.valid_to is not None and self.valid_to < today


@dataclass(frozen=True, slots=True)
class Link:
    """An address worth showing. `what` is English; show `site` where words are missing."""

    id: str
    what: str
    url: str
    languages: tuple[str, ...]

    @property
    def site(self) -> str:
        return site_of(self.url)


@dataclass(frozen=True, slots=True)
class Unsourced:
    """Something said without a source: kept for whoever looks for one, never told."""

    statement: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Topic:
    name: str  # "ask_housing"
    urgent: bool
    facts: Mapping[str, Fact]  # by full id
    links: Mapping[str, Link]  # by id within the topic
    refer_to: tuple[str, ...]  # program ids, most important first
    unsourced: tuple[Unsourced, ...]


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """What answers.yml declares for one topic, every id checked and in full."""

    topic: str  # or the name of a supplement
    sentences: tuple[tuple[str, ...], ...]  # fact ids per sentence
    figures: tuple[str, ...]
    sources: tuple[str, ...]  # fact ids whose sources come first
    links: tuple[Link, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact used, once, in the order of the sentences."""
        return tuple(dict.fromkeys(fact for sentence in self.sentences for fact in sentence))


@dataclass(frozen=True, slots=True)
class Supplement:
    """A further answer after the answers to some topics, for people of some countries."""

    plan: AnswerPlan
    topics: frozenset[str]
    countries: frozenset[str]  # ISO 3166-1 alpha-2; XK: Kosovo


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything the words of an answer need, as of one day."""

    topic: str
    facts: tuple[str, ...]
    figures: Mapping[str, Figure]  # by Fluent argument name
    sources: tuple[Source, ...]  # each page once, most important first
    main_sources: tuple[Source, ...]  # the one to three of them to show
    links: tuple[Link, ...]  # at most three, the one of the next step first
    stale: tuple[Figure, ...]  # yearly figures of a past year among `figures`
    over: tuple[str, ...]  # facts whose validity has ended
