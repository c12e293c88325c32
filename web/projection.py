"""Degrees to points of the map of Germany: equidistant at 51 degrees north, 100 units a degree."""

from math import cos, radians

WEST, EAST = 5.7, 15.2
SOUTH, NORTH = 47.15, 55.15
UNITS_PER_DEGREE = 100
_NARROWING = cos(radians(51.2))

WIDTH = round((EAST - WEST) * _NARROWING * UNITS_PER_DEGREE)
HEIGHT = round((NORTH - SOUTH) * UNITS_PER_DEGREE)


def point(lat: float, lon: float) -> tuple[int, int]:
    """x to the right and y downwards, in units of the map."""
    x = (lon - WEST) * _NARROWING * UNITS_PER_DEGREE
    y = (NORTH - lat) * UNITS_PER_DEGREE
    return round(x), round(y)


def on_map(lat: float, lon: float) -> bool:
    """Whether the map reaches so far."""
    return SOUTH <= lat <= NORTH and WEST <= lon <= EAST
