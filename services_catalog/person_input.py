"""Reads a person from what people and programs write: liberal, and never an error.

Whatever cannot be understood counts as not known: a match with less is better than none. Places
that are named but not in Germany, or not known at all, become the gap of the result.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from gazetteer.places import Mention, Place
from services_catalog.person import AGE_GROUPS, DANGERS, STATUSES, AgeGroup, Person, Status

_OLDEST = 120
_LONGEST = 200
# Longer than any message a person types; what comes after is not read.
_LONGEST_DESCRIPTION = 8000
_EMERGENCY = "ask_emergency"
# What programs and forms write for "not decided"; people's own words are understood elsewhere.
_NOT_DECIDED = frozenset(
    {"", "unknown", "undecided", "not decided", "not sure", "none", "null", "n/a", "-", "?"}
    | {"any", "anywhere", "unbekannt", "noch offen", "offen", "egal", "weiß nicht"}
)
_POSTAL_CODE = re.compile(r"(?<!\d)\d{5}(?!\d)")
_STATUS_WORDS = {"eu": "eu_citizen", "refugee": "protected", "asylum": "asylum_seeker"}

CountryFound = tuple[int, int, str, str]
LanguageFound = tuple[int, int, str]


class Places(Protocol):
    """What is asked of the gazetteer."""

    def place(self, id: str) -> Place | None: ...
    def postal_code(self, code: str) -> Place | None: ...
    def resolve(self, name: str, *, country: str | None = "DE") -> tuple[Place, ...]: ...
    def german_places_in(self, text: str) -> list[Mention]: ...


class CountryNames(Protocol):
    """Names of countries and nationalities in a text: (start, end, ISO alpha-2, kind)."""

    def find(self, text: str) -> Sequence[CountryFound]: ...


class LanguageNames(Protocol):
    """Names of languages in a text: (start, end, BCP 47)."""

    def find(self, text: str) -> Sequence[LanguageFound]: ...


@dataclass(frozen=True, slots=True)
class Described:
    """What a free description says.

    topic: intent name; "ask_emergency" where it tells of danger. danger: its kind, if known.
    told: other fields of a person that it names, written like those of a line.
    """

    topic: str | None = None
    danger: str | None = None
    told: Mapping[str, Any] = field(default_factory=dict)


class Describe(Protocol):
    """Reads a free description. topic_known: a topic is given, only danger is looked for."""

    def __call__(self, text: str, *, topic_known: bool) -> Described: ...


@dataclass(frozen=True, slots=True)
class PersonReader:
    """Reads persons. describe: reads free descriptions; without it they are passed over."""

    places: Places
    countries: CountryNames
    languages: LanguageNames
    describe: Describe | None = None

    def read(self, given: Mapping[str, Any]) -> Person:
        """The person of one line of `vorweg match` (fields of docs/commands.md)."""
        described = self._described(given)
        given = _completed(given, described.told)
        status = _status(given.get("status"))
        country = self._country(given.get("country"))
        place, place_problem = self._german_place(given.get("place"))
        destination, problem = self._german_place(given.get("destination"))
        if country == "DE" and place is None:
            # Who is in Germany and names one place lives there.
            place, destination = destination, None
        # A group may stand where the age would: the dialogue calls both "age".
        group = _word(given.get("age_group"), AGE_GROUPS) or _word(given.get("age"), AGE_GROUPS)
        age = None if _word(given.get("age"), AGE_GROUPS) else _age(given.get("age"))
        return Person(
            age=age,
            age_group=cast("AgeGroup | None", group if age is None else None),
            country=country,
            origin=self._country(given.get("origin")),
            place=place,
            destination=destination,
            status=status,
            language=self._language(given.get("language")),
            topic=described.topic,
            danger=described.danger,
            destination_problem=problem or place_problem,
        )

    def _described(self, given: Mapping[str, Any]) -> Described:
        topic, danger = _topic(given.get("topic")), _word(given.get("danger"), DANGERS)
        description = _text(given.get("description"), longest=_LONGEST_DESCRIPTION)
        if not description or self.describe is None:
            return Described(topic, danger)
        found = self.describe(description, topic_known=topic is not None)
        if found.topic == _EMERGENCY:
            # Whoever is in danger is helped against it first, whatever else they ask about.
            topic = _EMERGENCY
        return Described(topic or found.topic, danger or found.danger, found.told)

    def _country(self, given: object) -> str | None:
        text = _text(given)
        if text.lower() in _NOT_DECIDED:
            return None
        if len(text) == 2 and text.isascii() and text.isalpha():
            return {"UK": "GB", "EL": "GR"}.get(text.upper(), text.upper())
        found = self.countries.find(text)
        if found:
            return found[0][2]
        for place in self.places.resolve(text, country=None):
            return place.country
        return None

    def _german_place(self, given: object) -> tuple[Place | None, str | None]:
        """A place in Germany, or why there is none (a gap code)."""
        text = _text(given)
        if text.lower() in _NOT_DECIDED:
            return None, None
        place = self.places.place(text) or self._by_postal_code(text)
        if place is not None:
            return _in_germany(place)
        found = self.places.resolve(text, country=None)
        if found and found[0].country == "DE":
            return found[0], None
        country = self._country_named_alone(text)
        if country is not None:
            return None, None if country == "DE" else "destination_outside_germany"
        return self._mentioned(text, found)

    def _by_postal_code(self, text: str) -> Place | None:
        for code in _POSTAL_CODE.findall(text):
            place = self.places.postal_code(code)
            if place is not None:
                return place
        return None

    def _country_named_alone(self, text: str) -> str | None:
        for start, end, country, kind in self.countries.find(text):
            if kind == "country" and end - start >= len(text) - 2:
                return country
        return None

    def _mentioned(self, text: str, found: Sequence[Place]) -> tuple[Place | None, str | None]:
        """A place in a few words; a German one counts more than a namesake abroad."""
        mentions = self.places.german_places_in(text) if " " in text else []
        if mentions:
            return _in_germany(mentions[0].places[0])
        if found:
            return _in_germany(found[0])
        if any(country == "DE" for _, _, country, _ in self.countries.find(text)):
            return None, None
        return None, "place_not_found"

    def _language(self, given: object) -> str | None:
        text = _text(given)
        if text.lower() in _NOT_DECIDED:
            return None
        base, _, rest = text.partition("-")
        if text.isascii() and base.isalpha() and 2 <= len(base) <= 3:
            return f"{base.lower()}-{rest}" if rest else base.lower()
        found = self.languages.find(text)
        return found[0][2] if found else None


def _completed(given: Mapping[str, Any], told: Mapping[str, Any]) -> Mapping[str, Any]:
    """Fields that are not given, from what was told; given ones stay as they are.

    Who gives one of age and age group, or of place and destination, has said what there is to say.
    """
    known = {name for name, value in given.items() if _text(value).lower() not in _NOT_DECIDED}
    for pair in ({"age", "age_group"}, {"place", "destination"}):
        known |= pair if known & pair else set()
    return {**given, **{name: value for name, value in told.items() if name not in known}}


def _topic(given: object) -> str | None:
    topic = _text(given).lower()
    if topic in _NOT_DECIDED:
        return None
    return topic if topic.startswith("ask_") else f"ask_{topic}"


def _in_germany(place: Place) -> tuple[Place | None, str | None]:
    return (place, None) if place.country == "DE" else (None, "destination_outside_germany")


def _text(given: object, *, longest: int | None = _LONGEST) -> str:
    """Text without control characters; numbers as text; anything else is nothing."""
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        return ""
    text = unicodedata.normalize("NFKC", str(given))
    kept = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in text)
    return kept.strip()[:longest]


def _age(given: object) -> int | None:
    """Years from a number or the first number in a text, in any digits; None when unlikely."""
    if isinstance(given, float) and not given.is_integer():
        given = int(given) if abs(given) < _OLDEST else None
    digits = ""
    for character in _text(given):
        if character.isdecimal():
            digits += str(unicodedata.decimal(character))
        elif digits or character == "-":
            break
    age = int(digits) if 0 < len(digits) <= 3 else -1
    return age if 0 <= age <= _OLDEST else None


def _status(given: object) -> Status:
    word = _text(given).lower().replace(" ", "_").replace("-", "_")
    word = _STATUS_WORDS.get(word, word)
    return cast(Status, word) if word in STATUSES else "unknown"


def _word(given: object, known: Sequence[str]) -> str | None:
    word = _text(given).lower()
    return word if word in known else None
