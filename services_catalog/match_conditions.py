"""When a rule holds: a small vocabulary of conditions on a person's situation.

All keys of a condition must hold; a list means any of its words. A fact that is not known fulfils
no condition, except the words made for it (`age: unknown`, `where: [unknown]`, `topic: [none]`).
"""

from __future__ import annotations

from dataclasses import dataclass

from services_catalog.match_situation import OLDEST, Situation


@dataclass(frozen=True, slots=True)
class AgeRange:
    """Years, inclusive."""

    low: int = 0
    high: int = OLDEST


@dataclass(frozen=True, slots=True)
class Condition:
    """Empty fields ask nothing.

    age: a range, or "unknown". target: "known" / "undecided". missing: offers of which no office
    is near. unless: none of these may hold.
    """

    age: AgeRange | str | None = None
    where: frozenset[str] | None = None
    country: frozenset[str] | None = None
    origin: frozenset[str] | None = None
    citizenship: frozenset[str] | None = None
    status: frozenset[str] | None = None
    topic: frozenset[str] | None = None
    danger: frozenset[str] | None = None
    target: str | None = None
    in_transit: bool | None = None
    missing: frozenset[str] | None = None
    unless: tuple[Condition, ...] = ()


def holds(condition: Condition, situation: Situation) -> bool:
    """Whether the condition is fulfilled."""
    return first_failing(condition, situation) is None


def first_failing(condition: Condition, situation: Situation) -> str | None:
    """The key of the condition that is not fulfilled, None when all are."""
    person = situation.person
    for key, allowed, value in (
        ("topic", condition.topic, situation.topic),
        ("where", condition.where, situation.where),
        ("status", condition.status, person.status),
        ("citizenship", condition.citizenship, situation.citizenship),
        ("danger", condition.danger, person.danger),
        ("country", condition.country, person.country),
        ("origin", condition.origin, person.origin),
    ):
        if allowed is not None and value not in allowed:
            return key
    if condition.age is not None and not _age_holds(condition.age, situation.ages):
        return "age"
    if condition.target is not None and _target_word(situation) != condition.target:
        return "target"
    if condition.in_transit is not None and situation.in_transit is not condition.in_transit:
        return "in_transit"
    if condition.missing is not None and not condition.missing & situation.missing:
        return "missing"
    if any(holds(exception, situation) for exception in condition.unless):
        return "unless"
    return None


def mentions_missing(condition: Condition) -> frozenset[str]:
    """The offers whose absence the condition asks about, its exceptions included."""
    found = condition.missing or frozenset()
    for exception in condition.unless:
        found |= mentions_missing(exception)
    return found


def _age_holds(wanted: AgeRange | str, ages: tuple[int, int] | None) -> bool:
    if isinstance(wanted, str):
        return ages is None
    return ages is not None and wanted.low <= ages[0] and ages[1] <= wanted.high


def _target_word(situation: Situation) -> str:
    return "undecided" if situation.target is None else "known"
