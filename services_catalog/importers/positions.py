"""Where an entry is on the map: its own coordinates, else its postal code's, else its town's."""

import re
from dataclasses import dataclass, field
from typing import Protocol

from rapidfuzz import fuzz

from gazetteer.normalise import fold
from gazetteer.places import LAENDER, Place, distance_km
from services_catalog.importers.draft import Oddity, Position

_LAND_BY_NAME = {name.casefold(): code for code, name in LAENDER.items()}
# Coordinates further than this from the entry's own postal code belong to another place.
_FARTHEST_KM = 40.0
# Spellings of one name (Karaganda, Karagandy) are at least this alike, of a hundred.
_SIMILAR = 70
# A town with its district in brackets, as Hagen in Landkreis Cuxhaven is written.
_DISTRICT = re.compile(r"\((?:Landkreis|Kreis|Lkr?\.)\s+([^)]+)\)")
# Germany with its islands, generously (degrees).
_GERMANY = (47.2, 55.1, 5.8, 15.1)


class Places(Protocol):
    """The part of the gazetteer that an import needs."""

    def postal_code(self, code: str) -> Place | None:
        """The place of a German postal code."""

    def resolve(self, name: str, *, country: str | None = "DE") -> tuple[Place, ...]:
        """The candidates for a name, best first."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What the source says about the place; `land`: ISO suffix."""

    country: str
    postal_code: str | None = None
    city: str | None = None
    land: str | None = None
    lat: float | None = None
    lon: float | None = None


@dataclass(slots=True)
class Located:
    """Position and Land, and what is odd about them."""

    position: Position | None
    land: str | None
    oddities: list[Oddity] = field(default_factory=list)


def land_code(name: str) -> str | None:
    """ "Sachsen" or "SN" becomes "SN"; None for anything that is not a Land."""
    return name if name in LAENDER else _LAND_BY_NAME.get(name.casefold())


def locate(stated: Stated, places: Places) -> Located:
    """The best position there is. Implausible coordinates are not used, and it is said so."""
    postal = places.postal_code(stated.postal_code) if stated.postal_code else None
    oddities = _disagreements(stated, postal)
    own = _own_position(stated, postal, oddities)
    land = stated.land or (postal.land if postal else None)
    if own is not None and land is not None:
        return Located(own, land, oddities)
    if postal is not None:
        return Located(own or Position(postal.lat, postal.lon, "postal_code"), land, oddities)
    if (town := _town(stated, places)) is not None:
        at_town = Position(town.lat, town.lon, "city")
        return Located(own or at_town, land or town.land, oddities)
    if own is None and stated.city is not None:
        oddities.append(Oddity("place_not_found", "no coordinates, postal code or known town"))
    return Located(own, land, oddities)


def _town(stated: Stated, places: Places) -> Place | None:
    if stated.city is None:
        return None
    # "Hagen (Landkreis Cuxhaven)", "New Karu, Nasarawa State": the town's own name comes first.
    name = _plain(re.split(r"[(,]", stated.city)[0].strip() or stated.city)
    fitting = [
        place
        for place in places.resolve(stated.city, country=stated.country)
        # Several towns of one name (Hagen, Neustadt): the one in the entry's Land, else none.
        if stated.land in (None, place.land) and _names(name, place)
    ]
    if (district := _DISTRICT.search(stated.city)) is not None:
        fitting = _near(fitting, places.resolve(district[1], country=stated.country))
    return max(fitting, key=lambda place: _plain(place.name) == name, default=None)


def _near(candidates: list[Place], around: tuple[Place, ...]) -> list[Place]:
    return [
        place
        for place in candidates
        if around
        and distance_km(place.lat, place.lon, around[0].lat, around[0].lon) <= _FARTHEST_KM
    ]


def _names(name: str, place: Place) -> bool:
    """Whether a candidate may bear the stated name: a search forgives more than a map should."""
    if place.kind == "land":  # Berlin and Hamburg, but not Schleswig for Schleswig-Holstein
        return _plain(place.name) == name
    return fuzz.token_set_ratio(name, _plain(place.name)) >= _SIMILAR


def _plain(name: str) -> str:
    return " ".join(fold(name).replace("-", " ").replace("/", " ").split())


def _own_position(stated: Stated, postal: Place | None, oddities: list[Oddity]) -> Position | None:
    if stated.lat is None or stated.lon is None:
        return None
    south, north, west, east = _GERMANY
    in_germany = south <= stated.lat <= north and west <= stated.lon <= east
    if stated.country == "DE" and not in_germany:
        oddities.append(Oddity("position_outside_country", "coordinates not used"))
        return None
    if postal is not None:
        distance = distance_km(stated.lat, stated.lon, postal.lat, postal.lon)
        if distance > _FARTHEST_KM:
            detail = f"{distance:.0f} km from its postal code; coordinates not used"
            oddities.append(Oddity("position_far_from_postal_code", detail))
            return None
    return Position(stated.lat, stated.lon, "source")


def _disagreements(stated: Stated, postal: Place | None) -> list[Oddity]:
    if stated.country != "DE" or stated.postal_code is None:
        return []
    if postal is None:
        return [Oddity("postal_code_unknown", stated.postal_code)]
    if stated.land and postal.land and stated.land != postal.land:
        detail = f"postal code {stated.postal_code} lies in {postal.land}, state says {stated.land}"
        return [Oddity("land_mismatch", detail)]
    return []
