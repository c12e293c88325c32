"""What the matcher asks the catalogue, each question once, for one person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from services_catalog.match_rules import FAR_KM, Offer, Rules
from services_catalog.match_situation import Situation
from services_catalog.record import ServiceRecord

_NEAREST = 8
# More are looked at when the offer takes only some services of the program.
_NEAREST_OF_SOME = 60
# The catalogue answers at most so many at a time.
_MOST_NATIONWIDE = 200


class FoundNear(Protocol):
    """A service and its distance in kilometres."""

    @property
    def service(self) -> ServiceRecord: ...
    @property
    def distance_km(self) -> float: ...


class CatalogueReader(Protocol):
    """What the matcher asks the catalogue (`services_catalog.catalogue.Catalogue`)."""

    def at_once(self) -> AbstractContextManager[None]: ...
    def service(self, id: str) -> ServiceRecord | None: ...
    def nearest(
        self,
        programs: Collection[str],
        lat: float,
        lon: float,
        limit: int = 5,
        max_km: float | None = None,
    ) -> Sequence[FoundNear]: ...
    def nationwide(self, programs: Collection[str]) -> Sequence[ServiceRecord]: ...
    def in_land(
        self, programs: Collection[str], land: str, limit: int = 50
    ) -> Sequence[ServiceRecord]: ...
    def partners(self, country: str) -> Sequence[ServiceRecord]: ...


class Questions:
    """The answers for one situation, kept while the match is made."""

    def __init__(self, catalogue: CatalogueReader, rules: Rules, situation: Situation) -> None:
        self._catalogue = catalogue
        self._situation = situation
        self._programs = rules.programs
        self._records: dict[str, ServiceRecord | None] = {}
        self._all_nationwide: tuple[ServiceRecord, ...] | None = None
        self._partners: tuple[ServiceRecord, ...] | None = None
        self._in_land: dict[tuple[str, ...], tuple[ServiceRecord, ...]] = {}
        self._nearest: dict[tuple[object, ...], tuple[tuple[ServiceRecord, float], ...]] = {}

    def record(self, id: str) -> ServiceRecord | None:
        """A service by its id; nothing is asked when it was seen already."""
        if id not in self._records:
            self._records[id] = self._catalogue.service(id)
        return self._records[id]

    def partners(self) -> tuple[ServiceRecord, ...]:
        """The partners in the country where the person is."""
        country = self._situation.person.country
        if country is None or country == "DE":
            return ()
        if self._partners is None:
            self._partners = self._seen(self._catalogue.partners(country))
        return self._partners

    def nationwide(self, programs: Collection[str]) -> tuple[ServiceRecord, ...]:
        """The services for all of Germany: one question for all programs, as there are few."""
        if self._all_nationwide is None:
            self._all_nationwide = self._seen(self._catalogue.nationwide(self._programs))
        if len(self._all_nationwide) >= _MOST_NATIONWIDE:
            return self._seen(self._catalogue.nationwide(programs))
        return tuple(one for one in self._all_nationwide if one.program in programs)

    def in_land(self, programs: tuple[str, ...]) -> tuple[ServiceRecord, ...]:
        """The services in the Land of the place that matters, those for the whole Land first."""
        target = self._situation.target
        if target is None or target.land is None:
            return ()
        if programs not in self._in_land:
            self._in_land[programs] = self._seen(self._catalogue.in_land(programs, target.land))
        return self._in_land[programs]

    def nearest(self, offer: Offer, *, wide: bool) -> tuple[tuple[ServiceRecord, float], ...]:
        """The services nearest to the place that matters, with kilometres.

        wide: at any distance; else within the largest radius an offer can have. The narrow
        question costs the same in a small and a large catalogue.
        """
        target = self._situation.target
        if target is None:
            return ()
        limit = _NEAREST_OF_SOME if offer.takes_some else _NEAREST
        key = (offer.programs, limit, wide)
        if key not in self._nearest:
            found = self._catalogue.nearest(
                offer.programs, target.lat, target.lon, limit, None if wide else FAR_KM
            )
            self._seen(near.service for near in found)
            self._nearest[key] = tuple((near.service, near.distance_km) for near in found)
        return self._nearest[key]

    def _seen(self, records: Iterable[ServiceRecord]) -> tuple[ServiceRecord, ...]:
        found = tuple(records)
        self._records |= {record.id: record for record in found}
        return found
