"""What is odd about the entries of a catalogue: the work list of those who look after it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Protocol

import yaml

from gazetteer.places import Place, distance_km
from services_catalog.catalogue import Catalogue
from services_catalog.freshness import Aging, Stage, packaged_freshness
from services_catalog.importers import fields
from services_catalog.importers.draft import Position
from services_catalog.importers.positions import Places, Stated, locate
from services_catalog.record import PARTNER_PROGRAM, ServiceRecord

_WORDS = Path(__file__).parent / "data" / "findings.yml"
# Town and postal code of one entry are not further apart than this.
_FARTHEST_KM = 40.0
# Near a border the next postal code is often the neighbour's: so far around it is looked.
_AROUND_DEGREES = 0.1
_AGES = {
    Stage.MARKED: "may_be_old",
    Stage.NOT_FIRST: "too_old_to_be_first",
    Stage.WARNED: "only_with_warning",
}

URGENT = 1


class KnownPlaces(Places, Protocol):
    """The part of the gazetteer that a check needs."""

    def postal_code_near(self, lat: float, lon: float) -> Place | None:
        """The postal code nearest to a point."""


@dataclass(frozen=True, slots=True)
class Finding:
    """An entry and what is odd about it. `code`: one of the words in docs/catalogue.md."""

    code: str
    id: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.code}: {self.id}" + (f" ({self.detail})" if self.detail else "")

    @property
    def urgency(self) -> int:
        """1: people are misled today, 2: soon, 3: when there is time."""
        return kinds_of_findings()[self.code].urgency


@dataclass(frozen=True, slots=True)
class Kind:
    """How urgent a finding is, and the words for it in German and English."""

    urgency: int
    de: str
    en: str


@cache
def kinds_of_findings() -> dict[str, Kind]:
    """All codes."""
    raw = yaml.safe_load(_WORDS.read_text(encoding="utf-8"))
    return {code: Kind(**entry) for code, entry in raw.items()}


def findings(
    catalogue: Catalogue, places: KnownPlaces, *, today: date | None = None
) -> Iterator[Finding]:
    """All findings, entry by entry, as they are found."""
    check = checker(places, today=today)
    for record in catalogue.all():
        yield from check(record)


def checker(
    places: KnownPlaces, *, today: date | None = None
) -> Callable[[ServiceRecord], Iterator[Finding]]:
    """What finds everything about one entry that can be seen without going online."""
    return _Checker(places, Aging(packaged_freshness(), today or date.today())).findings


class _Checker:
    def __init__(self, places: KnownPlaces, aging: Aging) -> None:
        self._places = places
        self._aging = aging
        self._towns: dict[tuple[str, str | None, str], Position | None] = {}

    def findings(self, record: ServiceRecord) -> Iterator[Finding]:
        if record.status != "active":
            return
        for code, detail in (
            *_of_contact(record),
            *_of_form(record),
            *self._of_place(record),
            *self._of_age(record),
            *_of_what_is_missing(record),
        ):
            yield Finding(code, record.id, detail)

    def _of_place(self, record: ServiceRecord) -> Iterator[tuple[str, str]]:
        if record.city is not None and record.lat is None:
            yield "place_not_found", ""
        if record.scope == "local" and record.city is None and record.lat is None:
            yield "local_without_place", ""
        own = record.position_from == "source"
        stated = Stated(
            record.country,
            postal_code=record.postal_code,
            land=record.land,
            lat=record.lat if own else None,
            lon=record.lon if own else None,
        )
        for oddity in locate(stated, self._places).oddities:
            yield oddity.code, oddity.detail
        if record.country == "DE" and record.postal_code is not None:
            yield from self._of_town(record, record.postal_code)
        elif own and record.country == "DE" and not self._in_land(record):
            yield "position_in_other_land", f"stated is {record.land}"

    def _of_town(self, record: ServiceRecord, postal_code: str) -> Iterator[tuple[str, str]]:
        postal, town = self._places.postal_code(postal_code), self._town(record)
        if postal is None or town is None:
            return
        distance = distance_km(postal.lat, postal.lon, town.lat, town.lon)
        if distance > _FARTHEST_KM:
            yield "city_far_from_postal_code", f"{record.city}, {postal_code}: {distance:.0f} km"

    def _town(self, record: ServiceRecord) -> Position | None:
        if record.city is None:
            return None
        key = record.city, record.land, record.country
        if key not in self._towns:
            stated = Stated(record.country, city=record.city, land=record.land)
            self._towns[key] = locate(stated, self._places).position
        return self._towns[key]

    def _in_land(self, record: ServiceRecord) -> bool:
        if record.land is None or record.lat is None or record.lon is None:
            return True
        steps = (0.0, _AROUND_DEGREES, -_AROUND_DEGREES)
        near = (
            self._places.postal_code_near(record.lat + north, record.lon + east)
            for north in steps
            for east in steps
        )
        lands = {place.land for place in near if place is not None}
        return not lands or record.land in lands

    def _of_age(self, record: ServiceRecord) -> Iterator[tuple[str, str]]:
        stage = self._aging.stage(record)
        if stage > Stage.FRESH:
            yield _AGES[stage], record.source_date or ""
        elif record.source_date is None and record.assured_date is None:
            yield "source_without_date", ""
        if record.paused and record.paused_until is None:
            yield "paused_without_end", ""


def _of_contact(record: ServiceRecord) -> Iterator[tuple[str, str]]:
    if not record.channels:
        yield "no_contact", ""
    for phone in record.phones:
        if phone.kind == "unknown":
            yield "phone_not_valid", phone.display


def _of_form(record: ServiceRecord) -> Iterator[tuple[str, str]]:
    if not _is_sound(fields.email, record.email):
        yield "email_not_valid", record.email or ""
    for link in links_of(record):
        if not _is_sound(fields.link, link):
            yield "link_not_valid", link
    low, high = record.minimum_age, record.maximum_age
    if low is not None and high is not None and low > high:
        yield "ages_turned_round", f"{low} to {high}"


def _is_sound(read: Callable[[dict[str, str | None], str], str | None], value: str | None) -> bool:
    try:
        read({"value": value}, "value")
    except fields.FieldError:
        return False
    return True


def links_of(record: ServiceRecord) -> tuple[str, ...]:
    """The web addresses of an entry, each once: its own, those of its channels, its source."""
    channels = (
        channel.target
        for channel in record.channels
        if channel.target is not None and channel.target.lower().startswith(("http:", "https:"))
    )
    return tuple(dict.fromkeys(filter(None, (record.url, *channels, record.source_url))))


def _of_what_is_missing(record: ServiceRecord) -> Iterator[tuple[str, str]]:
    if not record.channels:
        return
    visited = record.scope == "local" and record.program != PARTNER_PROGRAM
    if visited and record.street is None:
        yield "missing_street", ""
    if visited and record.opening_hours is None:
        yield "missing_hours", ""
    if not record.languages:
        yield "missing_languages", ""
    if not (record.description_de or record.description_en):
        yield "missing_description", ""
