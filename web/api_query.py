"""What a program asks the API for: the official parameters and filters of our own."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from starlette.datastructures import QueryParams

from gazetteer import LAENDER, Gazetteer, Place
from gazetteer.normalise import tokens
from services_catalog.record import PROGRAMS
from web.index import Entry, Index, once
from web.parameters import Parameters
from web.search import GERMANY, NEAR_KM, advises_in, around, words_in

PER_PAGE: Final = 50
MOST_PER_PAGE: Final = 500
MOST_PAGES: Final = 100_000
MOST_KM: Final = 1_000.0
FORMATS: Final = ("json", "ndjson", "csv", "geojson")
PLAIN_FORMATS: Final = ("json", "ndjson")

LANGUAGE: Final = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
LONGEST_TAG: Final = 35

PAGING: Final = frozenset(("page", "per_page", "format"))
_COMMON: Final = frozenset(
    (*PAGING, "search", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after",
     "full", "postcode", "proximity", "program", "language", "land", "country", "place", "distance")
)  # fmt: skip
OF_SERVICES: Final = _COMMON | {"minimal"}
OF_PLACES: Final = _COMMON

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_POSTCODE: Final = re.compile(r"[0-9]{5}")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_MOST_METRES: Final = MOST_KM * 1_000


@dataclass(frozen=True, slots=True)
class Paging:
    """Which part of a list, and how it is written. page: from 1."""

    page: int
    per_page: int
    format: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What suits a query, in order, and how to show it. km: by `listing_id`; none without place."""

    entries: Sequence[Entry]
    km: Mapping[int, float]
    paging: Paging
    full: bool
    minimal: bool


Test = Callable[[Entry], bool]


def paging(given: Parameters, formats: tuple[str, ...] = PLAIN_FORMATS) -> Paging:
    """The parameters that every list has."""
    return Paging(
        given.integer("page", 1, 1, MOST_PAGES),
        given.integer("per_page", PER_PAGE, 1, MOST_PER_PAGE),
        given.choice("format", formats, "json"),
    )


def identifier(given: Parameters, name: str) -> UUID | None:
    """An identifier, None when not given."""
    value = given.text(name)
    if not value:
        return None
    if not _UUID.fullmatch(value):
        given.refuse(name, "an identifier as in ac148810-d857-441c-9679-408f346de14b")
        return None
    return UUID(value)


def services(query: QueryParams, index: Index, gazetteer: Gazetteer) -> Listed:
    """The services a query means, each once, nearest first where there is a place."""
    return _listed(query, index, gazetteer, of_places=False)


def places(query: QueryParams, index: Index, gazetteer: Gazetteer) -> Listed:
    """The services at locations a query means."""
    return _listed(query, index, gazetteer, of_places=True)


def _listed(query: QueryParams, index: Index, gazetteer: Gazetteer, *, of_places: bool) -> Listed:
    given = Parameters(query, OF_PLACES if of_places else OF_SERVICES)
    part = paging(given, FORMATS)
    tests = _tests(given, index)
    full = given.flag("full")
    minimal = False if of_places else given.flag("minimal")
    place, km = _around(given, gazetteer)
    covering = _covering(given, gazetteer, within=place is not None and bool(query.get("postcode")))
    given.done()
    if covering is not None:
        tests.append(covering)
    suiting: Sequence[Entry] = index.located if of_places else index.entries
    if tests:
        suiting = [entry for entry in suiting if all(test(entry) for test in tests)]
    if place is not None:
        hits = around(suiting, place.lat, place.lon, km, each_location=of_places)
        away = {hit.entry.listing_id: hit.km for hit in hits if hit.km is not None}
        return Listed([hit.entry for hit in hits], away, part, full, minimal)
    if not of_places:
        suiting = once(suiting) if tests else index.each_once
    return Listed(suiting, {}, part, full, minimal)


def _tests(given: Parameters, index: Index) -> list[Test]:
    """What each filter demands of an entry."""
    tests: list[Test] = []
    if words := words_in(given.text("search")):
        tests.append(lambda entry: all(word in entry.words for word in words))
    if programs := given.several("program", PROGRAMS):
        tests.append(lambda entry: entry.program in programs)
    if languages := given.several("language"):
        if not all(len(code) <= LONGEST_TAG and re.search(LANGUAGE, code) for code in languages):
            given.refuse("language", "BCP 47 as in ar or zh-Hans")
        tests.append(lambda entry: advises_in(entry.languages, languages))
    if laender := given.several("land", LAENDER):
        tests.append(lambda entry: entry.land in laender)
    if countries := given.several("country"):
        if not all(_COUNTRY.fullmatch(code) for code in countries):
            given.refuse("country", "two capital letters of ISO 3166-1 as in TN")
        tests.append(lambda entry: entry.country in countries)
    if since := given.moment("modified_after"):
        tests.append(lambda entry: entry.modified >= since)
    return [*tests, *_linked(given, index)]


def _linked(given: Parameters, index: Index) -> list[Test]:
    tests: list[Test] = []
    if organization := identifier(given, "organization_id"):
        tests.append(lambda entry: entry.organization_id == organization)
    if term := identifier(given, "taxonomy_term_id"):
        with_term = index.services_by_term.get(term, frozenset())
        tests.append(lambda entry: entry.service_id in with_term)
    if taxonomy := identifier(given, "taxonomy_id"):
        with_any = index.services_of_taxonomy(taxonomy)
        tests.append(lambda entry: entry.service_id in with_any)
    return tests


def _around(given: Parameters, gazetteer: Gazetteer) -> tuple[Place | None, float]:
    """The middle of a circle and its radius in kilometres; (None, 0) without one."""
    name, km = given.text("place"), given.decimal("distance", MOST_KM)
    metres = given.decimal("proximity", _MOST_METRES)
    code = given.text("postcode", 5)
    if km is not None and not name:
        given.refuse("distance", "needs place")
    if metres is not None and not code:
        given.refuse("proximity", "needs postcode")
    if name and code:
        given.refuse("place", "give either place or postcode")
    if name:
        return _place(given, name, gazetteer), NEAR_KM if km is None else km
    if code and metres is not None:
        return gazetteer.postal_code(code), metres / 1_000
    return None, 0.0


def _place(given: Parameters, name: str, gazetteer: Gazetteer) -> Place | None:
    exact = gazetteer.place(name)
    found = (exact,) if exact else gazetteer.resolve(name)
    found = tuple(place for place in found if place.country == GERMANY)
    if not found:
        given.refuse("place", "not known in Germany")
    elif len(found) > 1:
        choices = ", ".join(f"{p.id} ({p.name}, {p.land})" for p in found)
        given.refuse("place", f"there are several: {choices}")
    elif found[0].kind == "land":
        given.refuse("place", "a Land: use the parameter land")
    return found[0] if len(found) == 1 else None


def _covering(given: Parameters, gazetteer: Gazetteer, *, within: bool) -> Test | None:
    """Whether a service is for people at a postal code; None when it is not asked for."""
    code = given.text("postcode", 5)
    if not code:
        return None
    place = gazetteer.postal_code(code) if _POSTCODE.fullmatch(code) else None
    if place is None:
        given.refuse("postcode", "a German postal code of five digits")
        return None
    if within:
        return None
    town = " ".join(token.key for token in tokens(place.name))
    return lambda entry: entry.country == GERMANY and _covers(entry, place, town)


def _covers(entry: Entry, place: Place, town: str) -> bool:
    if entry.scope == "national":
        return True
    if entry.scope == "state":
        return entry.land == place.land
    return entry.postal_code == place.postal_code or (entry.town == town and
                                                      entry.land == place.land)  # fmt: skip
