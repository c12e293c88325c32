"""What the gazetteer gives: places, mentions of them in a text, distances."""

from collections.abc import Callable
from dataclasses import dataclass
from math import asin, atan2, cos, degrees, radians, sin, sqrt
from typing import Literal

PlaceKind = Literal["city", "district", "land", "postal_code", "city_abroad"]

# ISO 3166-2:DE suffix -> name.
LAENDER: dict[str, str] = {
    "BW": "Baden-Württemberg", "BY": "Bayern", "BE": "Berlin", "BB": "Brandenburg", "HB": "Bremen",
    "HH": "Hamburg", "HE": "Hessen", "MV": "Mecklenburg-Vorpommern", "NI": "Niedersachsen",
    "NW": "Nordrhein-Westfalen", "RP": "Rheinland-Pfalz", "SL": "Saarland", "SN": "Sachsen",
    "ST": "Sachsen-Anhalt", "SH": "Schleswig-Holstein", "TH": "Thüringen",
}  # fmt: skip

_EARTH_RADIUS_KM = 6371.0


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place, district, Land or postal code in Germany, or a city abroad.

    id: "gn:2879139" (GeoNames), "land:SN", "plz:04109". name: the German name in Germany
    ("Köln", "Berlin-Neukölln"; for a postal code the name of its place), the GeoNames name abroad.
    country: ISO 3166-1 alpha-2. land: ISO 3166-2:DE suffix, None abroad. lat, lon: degrees WGS 84.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str
    land: str | None
    lat: float
    lon: float
    population: int
    postal_code: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named in running text, `text[start:end]`. Several places = ambiguous, best first.

    score: 1.0 for a known name, about 0.9 for an inflected form, less for a misspelt one.
    """

    start: int
    end: int
    places: tuple[Place, ...]
    score: float


def distance_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance in kilometres between two points given in degrees."""
    dlat, dlon = radians(lat2 - lat1), radians(lon2 - lon1)
    a = sin(dlat / 2) ** 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(dlon / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * asin(sqrt(min(1.0, a)))


def distances_from(lat: float, lon: float) -> Callable[[float, float], float]:
    """`distance_km` from one point to many: what is the same for all is computed once."""
    lat_rad, lon_rad, cos_lat = radians(lat), radians(lon), cos(radians(lat))

    def to(other_lat: float, other_lon: float) -> float:
        other = radians(other_lat)
        a = (
            sin((other - lat_rad) / 2) ** 2
            + cos_lat * cos(other) * sin((radians(other_lon) - lon_rad) / 2) ** 2
        )
        return 2 * _EARTH_RADIUS_KM * asin(sqrt(min(1.0, a)))

    return to


def bearing(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Compass direction in degrees (0 to 360, 0 is north) from the first point to the second."""
    east = sin(radians(lon2 - lon1)) * cos(radians(lat2))
    north = cos(radians(lat1)) * sin(radians(lat2)) - sin(radians(lat1)) * cos(radians(lat2)) * cos(
        radians(lon2 - lon1)
    )
    return degrees(atan2(east, north)) % 360.0
