"""The nearest services to a point: look into a small box, widen it until enough is certain.

A box of radius r is at most nine ranges of cells (`cells.py`). Everything within r is then known;
when that is fewer than asked for, r grows, when the box holds more rows than a question should
read, r shrinks, and between a too small and a too large r the middle is tried. The rows looked at
stay bounded, whether the catalogue has a thousand services or a million.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Connection,
    Float,
    Integer,
    Select,
    String,
    bindparam,
    literal_column,
    select,
    type_coerce,
    union_all,
)

from gazetteer.places import distances_from
from services_catalog.cells import ranges_around
from services_catalog.listings import on_offer
from services_catalog.models import Listing
from services_catalog.prepared import Prepared, Statement

_FIRST_RADIUS_KM = 24.0
_SMALLEST_RADIUS_KM = 0.1
_LARGEST_RADIUS_KM = 20_100.0
# Further than Germany is long: the rest of the world is looked at in one step.
_FAR_KM = 900.0
_MOST_GROWTH = 4.0
_SHRINKING = 4.0
# When the too small and the too large radius are this close, the database sorts instead.
_CLOSE = 1.3
_ROWS_AT_LEAST = 100
_ROWS_PER_HIT = 8
# Radii that were right are remembered by quarter of a degree.
_HINT_CELLS_PER_DEGREE = 4
_HINTS = 20_000
# A radius is taken this much larger than the last service was far.
_MARGIN = 1.3
# How much one answer changes what is usual for its program.
_LEARNING = 0.2
_KM_PER_DEGREE = 111.195


# Programs, how many, with paused ones; row and column of the area.
_Area = tuple[frozenset[str], int, bool, int, int]


@dataclass(frozen=True, slots=True)
class Near:
    """A listing within reach. `distance_km`: great circle."""

    listing_id: int
    service_id: str
    distance_km: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question: services of these programs around a point (degrees), at most `limit`.

    today: ISO date, for pauses that are over.
    """

    programs: frozenset[str]
    lat: float
    lon: float
    limit: int
    max_km: float | None
    include_paused: bool
    today: str

    @property
    def most_rows(self) -> int:
        """How many rows are worth reading for it."""
        return _ROWS_AT_LEAST + _ROWS_PER_HIT * self.limit


@dataclass(frozen=True, slots=True)
class _Shape:
    """What makes one statement differ from another: everything but the values."""

    ranges: int
    programs: int
    paused: bool
    ordered: bool


class NearestSearch:
    """Holds the prepared statements and the radii that were right: by program and area the last
    one, by program the usual one."""

    def __init__(self, *, include_unclear: bool) -> None:
        self._include_unclear = include_unclear
        self._statements: dict[_Shape, Prepared] = {}
        self._hints: dict[_Area, float] = {}
        self._usual: dict[tuple[object, ...], float] = {}

    def find(self, connection: Connection, wanted: Wanted) -> list[Near]:
        """At most `limit` services, each at its nearest location, nearest first."""
        widest = min(_LARGEST_RADIUS_KM, wanted.max_km if wanted.max_km is not None else math.inf)
        key = _hint_key(wanted)
        usual = self._usual.get(key[:-2], _FIRST_RADIUS_KM)
        radius = min(widest, self._hints.get(key, usual))
        too_small, too_large = 0.0, math.inf
        while True:
            rows = self._rows(connection, wanted, radius, ordered=False)
            if len(rows) > wanted.most_rows:
                too_large = radius
                next_radius = _between(too_small, too_large)
            else:
                found = _within(rows, wanted, radius)[: wanted.limit]
                if len(found) == wanted.limit or radius >= widest:
                    self._remember(key, found, radius)
                    return found
                too_small = radius
                next_radius = min(widest, _beyond(too_small, too_large, len(found), wanted.limit))
            if too_large <= max(_SMALLEST_RADIUS_KM, too_small * _CLOSE):
                found = self._sorted_by_database(connection, wanted, too_large, widest)
                if len(found) == wanted.limit or too_large >= widest:
                    return found
                # The box was full and the circle in it was not.
                too_small, too_large = too_large, math.inf
                next_radius = min(widest, too_small * _CLOSE)
            radius = next_radius

    def _sorted_by_database(
        self, connection: Connection, wanted: Wanted, radius: float, widest: float
    ) -> list[Near]:
        rows = self._rows(connection, wanted, radius, ordered=True)
        # Seen from another continent the choice among many is rough, the distances are not.
        reach = widest if radius > _FAR_KM else radius
        return _within(rows, wanted, reach)[: wanted.limit]

    def _rows(
        self, connection: Connection, wanted: Wanted, radius: float, *, ordered: bool
    ) -> Sequence[Any]:
        lat, lon = wanted.lat, wanted.lon
        ranges = ranges_around(lat, lon, radius)
        height = radius / _KM_PER_DEGREE
        narrowing = math.cos(math.radians(min(89.0, abs(lat) + height)))
        values: dict[str, Any] = {
            "most": wanted.most_rows + 1,
            "today": wanted.today,
            "south": lat - height,
            "north": lat + height,
            "west": lon - height / narrowing,
            "east": lon + height / narrowing,
        }
        for number, program in enumerate(sorted(wanted.programs)):
            values[f"program{number}"] = program
        for number, (low, high) in enumerate(ranges):
            values[f"low{number}"], values[f"high{number}"] = low, high
        if ordered:
            values |= {"lat": lat, "lon": lon, "narrowing": math.cos(math.radians(lat))}
        shape = _Shape(len(ranges), len(wanted.programs), wanted.include_paused, ordered)
        statement = self._statements.get(shape)
        if statement is None:
            statement = Prepared(_statement(shape, unclear=self._include_unclear))
            self._statements[shape] = statement
        return statement.rows(connection, values)

    def _remember(self, key: _Area, found: Sequence[Near], radius: float) -> None:
        if len(self._hints) >= _HINTS:
            self._hints.clear()
        if found:
            right = max(_SMALLEST_RADIUS_KM, min(radius, found[-1].distance_km * _MARGIN))
            self._hints[key] = right
            usual = self._usual.get(key[:-2], right)
            self._usual[key[:-2]] = usual * (right / usual) ** _LEARNING


def _hint_key(wanted: Wanted) -> _Area:
    row = math.floor(wanted.lat * _HINT_CELLS_PER_DEGREE)
    column = math.floor(wanted.lon * _HINT_CELLS_PER_DEGREE)
    return wanted.programs, wanted.limit, wanted.include_paused, row, column


def _between(too_small: float, too_large: float) -> float:
    if too_small == 0.0:
        return max(_SMALLEST_RADIUS_KM, too_large / _SHRINKING)
    return math.sqrt(too_small * too_large)


def _beyond(too_small: float, too_large: float, found: int, limit: int) -> float:
    if too_large < math.inf:
        return math.sqrt(too_small * too_large)
    if too_small > _FAR_KM:
        return _LARGEST_RADIUS_KM
    # As if the services were spread evenly: so many in a circle, so many more in a larger one.
    growth = math.sqrt(limit / found) * _MARGIN if found else _MOST_GROWTH
    return too_small * min(_MOST_GROWTH, growth) or _SMALLEST_RADIUS_KM


def _within(rows: Sequence[Any], wanted: Wanted, radius: float) -> list[Near]:
    nearest: dict[str, Near] = {}
    kilometres = distances_from(wanted.lat, wanted.lon)
    for listing_id, service_id, row_lat, row_lon in rows:
        distance = kilometres(row_lat, row_lon)
        known = nearest.get(service_id)
        if distance <= radius and (known is None or distance < known.distance_km):
            nearest[service_id] = Near(listing_id, service_id, distance)
    return sorted(nearest.values(), key=lambda near: (near.distance_km, near.service_id))


def _statement(shape: _Shape, *, unclear: bool) -> Statement:
    boxes = union_all(*(_box(number, shape, unclear) for number in range(shape.ranges)))
    most = bindparam("most", type_=Integer)
    if not shape.ordered:
        return boxes.limit(most)
    rows = boxes.subquery()
    # Flat-earth distance, squared: good enough to choose candidates, the exact one follows.
    north = rows.c.latitude - bindparam("lat", type_=Float)
    east = (rows.c.longitude - bindparam("lon", type_=Float)) * bindparam("narrowing", type_=Float)
    query: Select[*tuple[Any, ...]] = select(rows)
    return query.order_by(north * north + east * east, rows.c.service_id).limit(most)


def _box(number: int, shape: _Shape, unclear: bool) -> Select[*tuple[Any, ...]]:
    # The service id only tells locations of one service together: as text it costs no parsing.
    service_id = type_coerce(Listing.service_id, String).label("service_id")
    programs: list[Any] = [bindparam(f"program{place}") for place in range(shape.programs)]
    query: Select[*tuple[Any, ...]] = select(
        Listing.id, service_id, Listing.latitude, Listing.longitude
    ).where(
        Listing.program.in_(programs),
        Listing.cell.between(bindparam(f"low{number}"), bindparam(f"high{number}")),
        Listing.latitude.between(bindparam("south"), bindparam("north")),
        Listing.longitude.between(bindparam("west"), bindparam("east")),
    )
    if not shape.paused:
        query = query.where(on_offer(bindparam("today")))
    if not unclear:
        query = query.where(Listing.reuse != literal_column("'unclear'"))
    return query
