"""The shape of the matching rules: what may be offered, when, and what is never offered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from services_catalog.match_conditions import Condition

Band = Literal["now", "there"]
Reach = Literal["near", "nationwide", "partners"]
Beyond = Literal["far", "last", "nationwide", "never"]

FAR_KM = 100


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of help the rules can name, and how to find it in the catalogue.

    ids: only these services, in order of preference. kinds: partner kinds, in order of
    preference. topics, names: the record must name one of these topics or one of these words.
    fits_topic: the record must name the person's topic; prefer_topic: it is preferred;
    prefer_topics: records that name one of these are preferred.
    advises_abroad: a source says that this service answers people still abroad.
    beyond: what is offered where no office is near (see the file).
    through: service id -> id of the telephone line through which it is reached.
    """

    name: str
    programs: tuple[str, ...]
    band: Band
    reach: Reach
    subtype: str | None = None
    ids: tuple[str, ...] = ()
    lacks_ids: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    lacks_names: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    fits_topic: bool = False
    prefer_topic: bool = False
    prefer_topics: tuple[str, ...] = ()
    advises_abroad: bool = False
    radius_km: int = FAR_KM
    beyond: Beyond = "last"
    through: Mapping[str, str] | None = None

    @property
    def takes_some(self) -> bool:
        """Whether only some services of its programs can fill it."""
        return bool(self.names or self.topics or self.subtype or self.lacks_names)


@dataclass(frozen=True, slots=True)
class Rule:
    """One sentence of a counsellor.

    source: URL, or None when the rule is marked unsourced. offer: offer name -> weight.
    reasons: offer name -> reason code. forbid: offer names and program ids.
    """

    id: str
    statement: str
    source: str | None
    when: Condition
    offer: Mapping[str, int]
    must: frozenset[str]
    forbid: frozenset[str]
    reasons: Mapping[str, str]
    urgent: bool


@dataclass(frozen=True, slots=True)
class Finder:
    """An official list of offices: service id, the programs it lists, and the Land it is for."""

    id: str
    programs: frozenset[str]
    land: str | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """All of it, checked. lists: named lists of countries, topics, statuses."""

    lists: Mapping[str, tuple[str, ...]]
    offers: Mapping[str, Offer]
    rules: tuple[Rule, ...]
    finders: tuple[Finder, ...]

    @property
    def eu(self) -> tuple[str, ...]:
        """ISO codes of the countries whose nationals move freely."""
        return self.lists.get("EU", ())

    @property
    def finder_ids(self) -> frozenset[str]:
        """Services that are lists of offices and no help themselves."""
        return frozenset(finder.id for finder in self.finders)

    @property
    def programs(self) -> tuple[str, ...]:
        """All programs that offers name."""
        return tuple(sorted({name for offer in self.offers.values() for name in offer.programs}))
