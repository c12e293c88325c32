"""What follows from a person's answers: the few facts the rules ask about."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

from gazetteer.places import Place
from services_catalog.person import Person

Where = Literal["germany", "abroad", "unknown"]
Citizenship = Literal["eu", "non_eu", "unknown"]

YOUTH_ENDS = 26
OLDEST = 130
# The topic word of the rules for "no topic given".
NO_TOPIC = "none"

_IMPLIES_GERMANY = frozenset({"asylum_seeker", "tolerated", "protected", "temporary_protection"})
_IMPLIES_NON_EU = _IMPLIES_GERMANY | {"visa_holder"}


@dataclass(frozen=True, slots=True)
class Situation:
    """The person as the rules see them.

    ages: the youngest and oldest the person can be, None = not known. target: the German place
    whose offices matter (home when in Germany, else the destination). missing: names of offers
    for which no office is near; empty until the catalogue was asked.
    """

    person: Person
    ages: tuple[int, int] | None
    where: Where
    citizenship: Citizenship
    in_transit: bool
    target: Place | None
    topic: str
    missing: frozenset[str] = field(default_factory=frozenset)

    @property
    def away(self) -> bool:
        """Whether help must work from outside Germany: not known counts as abroad."""
        return self.where != "germany"


def situation_of(person: Person, eu: Collection[str]) -> Situation:
    """Derive the facts; `eu`: ISO codes of the countries whose nationals move freely."""
    where = _where(person)
    return Situation(
        person=person,
        ages=_ages(person),
        where=where,
        citizenship=_citizenship(person, where, eu),
        in_transit=_in_transit(person, where),
        target=_target(person, where),
        topic=person.topic or NO_TOPIC,
    )


def _ages(person: Person) -> tuple[int, int] | None:
    if person.age is not None:
        return person.age, person.age
    if person.age_group == "under_27":
        # Whoever is asked for the group can use a telephone; children under 12 do not say so.
        return 12, YOUTH_ENDS
    if person.age_group == "27_plus":
        return YOUTH_ENDS + 1, OLDEST
    return None


def _where(person: Person) -> Where:
    if person.country is not None:
        return "germany" if person.country == "DE" else "abroad"
    if person.place is not None or person.status in _IMPLIES_GERMANY:
        return "germany"
    return "abroad" if person.status == "abroad_planning" else "unknown"


def _citizenship(person: Person, where: Where, eu: Collection[str]) -> Citizenship:
    if person.status == "eu_citizen":
        return "eu"
    if person.origin is not None:
        return "eu" if person.origin in eu else "non_eu"
    if person.status in _IMPLIES_NON_EU:
        return "non_eu"
    if where == "abroad" and person.country is not None:
        return "eu" if person.country in eu else "non_eu"
    return "unknown"


def _in_transit(person: Person, where: Where) -> bool:
    known = person.origin is not None and person.country is not None
    return where == "abroad" and known and person.origin != person.country


def _target(person: Person, where: Where) -> Place | None:
    if where == "germany":
        return person.place or person.destination
    return person.destination
