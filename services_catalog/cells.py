"""Grid cells as plain integers, so that "what is near" is a range query in any database.

A position becomes a Morton number (bits of row and column in turn): the world is halved 20 times
each way, a cell of the finest level is about 38 m by 19 m at the equator. All positions of one
coarser cell form one unbroken range of numbers; a B-tree index over (program, cell) therefore
finds the neighbourhood in SQLite and PostgreSQL alike, without an extension, at a cost that does
not grow with the catalogue. Boxes do not wrap around the 180th meridian.
"""

import math

LEVELS = 20
MOST_RANGES = 9
_SIDE = 1 << LEVELS
_KM_PER_DEGREE = 111.195


def cell_of(lat: float, lon: float) -> int:
    """The finest cell of a position in degrees."""
    return _interleave(_row(lat), _column(lon))


def ranges_around(lat: float, lon: float, radius_km: float) -> list[tuple[int, int]]:
    """At most nine inclusive ranges of cells that cover the circle (and some more)."""
    half_height = radius_km / _KM_PER_DEGREE
    # The circle is widest, in degrees, on its side towards the pole.
    poleward = min(89.0, abs(lat) + half_height)
    half_width = half_height / math.cos(math.radians(poleward))
    rows = (_row(lat - half_height), _row(lat + half_height))
    columns = (_column(lon - half_width), _column(lon + half_width))
    # Cells of at least half the box: two or three of them span it each way.
    widest = max(rows[1] - rows[0], columns[1] - columns[0])
    shift = max(0, widest.bit_length() - 1)
    found = sorted(
        _interleave(row, column)
        for row in range(rows[0] >> shift, (rows[1] >> shift) + 1)
        for column in range(columns[0] >> shift, (columns[1] >> shift) + 1)
    )
    return _merged([(cell << 2 * shift, ((cell + 1) << 2 * shift) - 1) for cell in found])


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged = ranges[:1]
    for low, high in ranges[1:]:
        if low == merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return merged


def _row(lat: float) -> int:
    return min(_SIDE - 1, max(0, math.floor((lat + 90.0) / 180.0 * _SIDE)))


def _column(lon: float) -> int:
    return min(_SIDE - 1, max(0, math.floor((lon + 180.0) / 360.0 * _SIDE)))


def _interleave(row: int, column: int) -> int:
    return _spread(row) << 1 | _spread(column)


def _spread(bits: int) -> int:
    """The bits with a gap after each: abc becomes 0a0b0c."""
    bits &= 0xFFFFF
    bits = (bits | bits << 16) & 0x0000FFFF0000FFFF
    bits = (bits | bits << 8) & 0x00FF00FF00FF00FF
    bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0F
    bits = (bits | bits << 2) & 0x3333333333333333
    return (bits | bits << 1) & 0x5555555555555555
