"""German postal codes: the place behind a code, and the code nearest to a point."""

import csv
from collections.abc import Iterable
from importlib import resources
from math import floor

from gazetteer.places import LAENDER, Place, distance_km

_FARTHEST_KM = 30.0
_CELL = 0.5  # degrees


class PostalCodes:
    """All German postal codes. Rows without a Land (Jungholz, which is Austrian) are left out."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places: dict[str, Place] = {}
        self._cells: dict[tuple[int, int], list[Place]] = {}
        for place in places:
            if place.postal_code and place.postal_code not in self._places:
                self._places[place.postal_code] = place
                self._cells.setdefault(_cell(place.lat, place.lon), []).append(place)

    @classmethod
    def load(cls) -> "PostalCodes":
        """Reads data/postal-codes-de.csv; of several places with one code the first row counts."""
        path = resources.files("gazetteer") / "data" / "postal-codes-de.csv"
        with path.open(encoding="utf-8") as file:
            return cls(_place(row) for row in csv.DictReader(file) if row["state_code"] in LAENDER)

    def get(self, code: str) -> Place | None:
        """The place of a five-digit code."""
        return self._places.get(code)

    def near(self, lat: float, lon: float) -> Place | None:
        """The nearest code within 30 km, None outside."""
        row, column = _cell(lat, lon)
        around = [
            place
            for i in range(row - 1, row + 2)
            for j in range(column - 1, column + 2)
            for place in self._cells.get((i, j), ())
        ]
        best = min(around, key=lambda p: distance_km(lat, lon, p.lat, p.lon), default=None)
        return best if best and distance_km(lat, lon, best.lat, best.lon) <= _FARTHEST_KM else None


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return floor(lat / _CELL), floor(lon / _CELL)


def _place(row: dict[str, str]) -> Place:
    code = row["postal_code"]
    return Place(f"plz:{code}", row["place"], "postal_code", "DE", row["state_code"],
                 float(row["latitude"]), float(row["longitude"]), 0, code)  # fmt: skip
