"""What the tests of the match share: the real catalogue and names, and the checks of a case."""

import atexit
import tempfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gazetteer import Countries, Gazetteer, Languages
from gazetteer.places import Place, distance_km
from services_catalog.catalogue import Catalogue
from services_catalog.importers.ensure import ensure_catalogue
from services_catalog.matching import Match, Matcher, MatchResult
from services_catalog.person_input import PersonReader
from services_catalog.record import Channel, PhoneNumber, ServiceRecord

# The day of the starter data: what they are worth to a person must not change with the calendar.
TODAY = date(2026, 11, 26)
CASES = Path(__file__).with_name("persons")


@cache
def catalogue() -> Catalogue:
    """The packaged catalogue, imported once per run into a folder that goes away."""
    folder = tempfile.TemporaryDirectory()
    url = f"sqlite:///{folder.name}/catalogue.db"
    ensure_catalogue(url)
    opened = Catalogue.open(url, today=lambda: TODAY)
    atexit.register(folder.cleanup)
    atexit.register(opened.close)
    return opened


@cache
def matcher() -> Matcher:
    """The matcher over the packaged catalogue and rules."""
    return Matcher(catalogue(), today=lambda: TODAY)


@cache
def person_reader() -> PersonReader:
    """Reads the persons of the cases as `vorweg match` reads them."""
    return PersonReader(Gazetteer.load(), Countries.load(), Languages.load())


def cases() -> list[dict[str, Any]]:
    """All cases, each with its file's name before its id."""
    found = []
    for file in sorted(CASES.glob("*.yml")):
        for case in yaml.safe_load(file.read_text(encoding="utf-8")):
            found.append({**case, "id": f"{file.stem}/{case['id']}"})
    return found


def failures(case: dict[str, Any], result: MatchResult) -> Iterator[str]:
    """What the rules promise this person and the result does not keep."""
    first_five = result.ranked[:5]
    programs = [match.service.program for match in first_five]
    if case.get("first") and programs[:1] and programs[0] not in case["first"]:
        yield f"first is {programs[0]}, not one of {case['first']}"
    if not programs:
        yield "no service at all"
    for program in case.get("required", ()):
        if program not in programs:
            yield f"{program} is not among the first five {programs}"
    for program in case.get("forbidden", ()):
        if program in programs:
            yield f"{program} is among the first five {programs}"
    if case.get("now") and not any(match.reachable_now for match in result.ranked[:3]):
        yield "nothing reachable now among the first three"
    for earlier, later in case.get("before", ()):
        if later in programs and (
            earlier not in programs or programs.index(earlier) > programs.index(later)
        ):
            yield f"{earlier} does not come before {later}: {programs}"
    yield from _wrong_services(case, first_five)
    if case.get("gap") and case["gap"] != result.gap:
        yield f"gap is {result.gap}, not {case['gap']}"
    for match in result.ranked:
        if not match.reasons:
            yield f"{match.service.id} without a reason"


def _wrong_services(case: dict[str, Any], first_five: tuple[Match, ...]) -> Iterator[str]:
    ids = [match.service.id for match in first_five]
    for id in case.get("required_ids", ()):
        if not any(found.startswith(id) for found in ids):
            yield f"{id} is not among the first five {ids}"
    if "first_id" in case and ids[:1] != [case["first_id"]]:
        yield f"first is {ids[:1]}, not {case['first_id']}"
    if "first_name" in case and case["first_name"] not in first_five[0].service.name:
        yield f"first is {first_five[0].service.name!r}, not {case['first_name']}"
    for name in case.get("forbidden_names", ()):
        if any(name in match.service.name for match in first_five):
            yield f"{name} is among the first five"
    offices = [m.service for m in first_five if m.service.program in ("mbe", "jmd")]
    if "land" in case and any(office.land != case["land"] for office in offices):
        yield f"offices outside {case['land']}: {[office.land for office in offices]}"
    if "city" in case and offices and offices[0].city != case["city"]:
        yield f"the office is in {offices[0].city}, not in {case['city']}"


LEIPZIG = Place("gn:2879139", "Leipzig", "city", "DE", "SN", 51.34, 12.37, 560_472)
SAXONY = Place("land:SN", "Sachsen", "land", "DE", "SN", 51.05, 13.35, 4_000_000)


@dataclass(frozen=True, slots=True)
class Near:
    """What a catalogue says is near."""

    service: ServiceRecord
    distance_km: float


class Shelf:
    """A catalogue of a few records, for tests in which the real one would say too much."""

    def __init__(self, *records: ServiceRecord) -> None:
        self._records = records

    def at_once(self) -> AbstractContextManager[None]:
        return nullcontext()

    def service(self, id: str) -> ServiceRecord | None:
        return next((one for one in self._records if one.id == id), None)

    def nearest(
        self,
        programs: Collection[str],
        lat: float,
        lon: float,
        limit: int = 5,
        max_km: float | None = None,
    ) -> Sequence[Near]:
        found = [
            Near(one, distance_km(lat, lon, one.lat, one.lon))
            for one in self._records
            if one.program in programs and one.lat is not None and one.lon is not None
        ]
        found.sort(key=lambda near: near.distance_km)
        return [near for near in found if max_km is None or near.distance_km <= max_km][:limit]

    def nationwide(self, programs: Collection[str]) -> Sequence[ServiceRecord]:
        return [o for o in self._records if o.scope == "national" and o.program in programs]

    def in_land(
        self, programs: Collection[str], land: str, limit: int = 50
    ) -> Sequence[ServiceRecord]:
        found = [o for o in self._records if o.land == land and o.program in programs]
        return [one for one in found if one.scope in ("state", "local")][:limit]

    def partners(self, country: str) -> Sequence[ServiceRecord]:
        return [o for o in self._records if o.country == country and o.program == "partner_abroad"]


def office(id: str, program: str, km: float = 0.0, **values: Any) -> ServiceRecord:
    """An office so many kilometres north of Leipzig, with a phone number."""
    phone = PhoneNumber("0341 123456", "+49341123456", "ordinary", from_abroad=True)
    given: dict[str, Any] = {
        "name": id,
        "scope": "local",
        "country": "DE",
        "source_url": "https://example.org",
        "reuse": "facts",
        "checked_on": "2026-11-22",
        "may_be_old": False,
        "city": "Leipzig",
        "land": "SN",
        "lat": LEIPZIG.lat + km / 111.2,
        "lon": LEIPZIG.lon,
        "phones": (phone,),
        "channels": (Channel("phone", "anywhere", "+49341123456"),),
    }
    return ServiceRecord(id=id, program=program, **{**given, **values})
