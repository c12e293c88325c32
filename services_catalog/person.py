"""The person who asks, as far as the match needs to know them. Nothing here names anybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from gazetteer.places import Place

Status = Literal[
    "abroad_planning",
    "visa_holder",
    "eu_citizen",
    "asylum_seeker",
    "tolerated",
    "protected",
    "resettler",
    "temporary_protection",
    "unknown",
]
AgeGroup = Literal["under_27", "27_plus"]

STATUSES: tuple[str, ...] = get_args(Status)
AGE_GROUPS: tuple[str, ...] = get_args(AgeGroup)

# What people may be in danger of; refines the topic ask_emergency (rules T1 to T3).
DANGERS: tuple[str, ...] = ("violence", "trafficking", "suicide", "route")


@dataclass(frozen=True, slots=True)
class Person:
    """What is known; every field may be unknown.

    age: years. age_group: when only the group is known. country: ISO alpha-2 where the person is
    now. origin: nationality, ISO alpha-2. place: the German place where the person lives
    (country == "DE"). destination: German place or Land, None = not decided. language: BCP 47.
    topic: intent name ("ask_housing"). danger: one of ``DANGERS`` when more than the topic is
    known. destination_problem: gap code when a destination was named that is no place in Germany.
    """

    age: int | None = None
    age_group: AgeGroup | None = None
    country: str | None = None
    origin: str | None = None
    place: Place | None = None
    destination: Place | None = None
    status: Status = "unknown"
    language: str | None = None
    topic: str | None = None
    danger: str | None = None
    destination_problem: str | None = None
