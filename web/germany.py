"""A map of Germany as an SVG in the page: the Länder, a mark, the next larger towns by name."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path

from gazetteer import Place, distance_km
from gazetteer.tables import PlaceTable
from web.projection import HEIGHT, WIDTH, on_map, point

OUTLINES = Path(__file__).parent / "data" / "laender.json"
LARGE_TOWN = 100_000
MOST_TOWNS = 5
GAP = 12  # between the dot and its name, in units of the map like what follows
_RADIUS = 8
_LETTER = 15  # width of a letter
_TALL = 17  # half the height of a line


@dataclass(frozen=True, slots=True)
class Dot:
    """A town. left: its name stands to the left of the dot, else to the right."""

    x: int
    y: int
    name: str
    left: bool


@dataclass(frozen=True, slots=True)
class Map:
    """Everything the template draws. outlines: paths. x, y: of the mark."""

    width: int
    height: int
    outlines: tuple[str, ...]
    x: int
    y: int
    towns: tuple[Dot, ...]


def map_of(lat: float, lon: float) -> Map | None:
    """The map with a mark there; None when the place is not on it."""
    if not on_map(lat, lon):
        return None
    x, y = point(lat, lon)
    return Map(WIDTH, HEIGHT, outlines(), x, y, tuple(_towns_around(lat, lon)))


@cache
def outlines() -> tuple[str, ...]:
    """The Länder as paths."""
    return tuple(json.loads(OUTLINES.read_text(encoding="utf-8")).values())


@cache
def large_towns() -> tuple[Place, ...]:
    """German towns that everybody has heard of, largest first."""
    towns = PlaceTable("places-de.tsv", german=True).all()
    return tuple(t for t in towns if t.kind == "city" and t.population >= LARGE_TOWN)


def _towns_around(lat: float, lon: float) -> Iterator[Dot]:
    """The nearest towns whose names neither cover each other nor the mark."""
    x, y = point(lat, lon)
    taken = [_Box(x - 26, y - 72, x + 26, y + 6)]
    found = 0
    for town in sorted(large_towns(), key=lambda town: _farness(town, lat, lon)):
        for left in (False, True):
            dot = _dot(town, left=left)
            box = _box(dot)
            if box.inside and not any(box.meets(other) for other in taken):
                taken.append(box)
                found += 1
                yield dot
                break
        if found == MOST_TOWNS:
            return


def _farness(town: Place, lat: float, lon: float) -> float:
    """A town four times as large is named from twice as far away: more people have heard of it."""
    return distance_km(lat, lon, town.lat, town.lon) / sqrt(town.population)


@dataclass(frozen=True, slots=True)
class _Box:
    left: int
    top: int
    right: int
    bottom: int

    @property
    def inside(self) -> bool:
        return self.left >= 0 and self.top >= 0 and self.right <= WIDTH and self.bottom <= HEIGHT

    def meets(self, other: "_Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def _dot(town: Place, *, left: bool) -> Dot:
    x, y = point(town.lat, town.lon)
    return Dot(x, y, town.name, left)


def _box(dot: Dot) -> _Box:
    """What the dot and its name cover."""
    wide = GAP + _LETTER * len(dot.name)
    near, far = -_RADIUS, wide
    across = (-far, -near) if dot.left else (near, far)
    return _Box(dot.x + across[0], dot.y - _TALL, dot.x + across[1], dot.y + _TALL)
