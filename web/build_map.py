"""Builds the outlines of the Länder: `python -m web.build_map deu.topo.json`.

A developer's command; the product reads only what it writes, `web/data/laender.json`. The input is
the TopoJSON file named in `web/data/README.md`. Borders are arcs that two Länder share: each arc is
simplified once, so no gap opens between neighbours.
"""

import json
import sys
from itertools import accumulate
from math import sqrt
from pathlib import Path
from typing import Any

from gazetteer import LAENDER
from web.projection import point

OUT = Path(__file__).parent / "data" / "laender.json"
TOLERANCE = 2.2  # units of the map, about two and a half kilometres
SMALLEST = 12.0  # square units: smaller islands are left out

Point = tuple[int, int]
_CODES = {name: code for code, name in LAENDER.items()}


def outlines(topology: dict[str, Any]) -> dict[str, str]:
    """Two-letter code of each Land -> its outline as the path of an SVG."""
    arcs = [_simple(_arc(topology, arc)) for arc in topology["arcs"]]
    paths: dict[str, str] = {}
    for land in next(iter(topology["objects"].values()))["geometries"]:
        polygons = land["arcs"] if land["type"] == "MultiPolygon" else [land["arcs"]]
        rings = [_ring(arcs, ring) for polygon in polygons for ring in polygon]
        paths[_CODES[land["properties"]["name"]]] = "".join(
            _path(ring) for ring in rings if abs(_area(ring)) >= SMALLEST
        )
    return dict(sorted(paths.items()))


def _arc(topology: dict[str, Any], arc: list[list[int]]) -> list[Point]:
    scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]
    steps = accumulate(arc, lambda before, step: [before[0] + step[0], before[1] + step[1]])
    return [point(y * scale[1] + translate[1], x * scale[0] + translate[0]) for x, y in steps]


def _simple(line: list[Point]) -> list[Point]:
    """Douglas and Peucker: without the points that change the line by less than the tolerance."""
    if line[0] == line[-1] and len(line) > 3:
        # A ring has no two ends to draw a line between: cut it where it is farthest from its start.
        far = max(range(len(line)), key=lambda at: _squared(line[0], line[at]))
        return _simple(line[: far + 1])[:-1] + _simple(line[far:])
    if len(line) < 3:
        return line
    away = [_distance(middle, line[0], line[-1]) for middle in line[1:-1]]
    most = max(away)
    if most <= TOLERANCE:
        return [line[0], line[-1]]
    at = away.index(most) + 1
    return _simple(line[: at + 1])[:-1] + _simple(line[at:])


def _squared(a: Point, b: Point) -> int:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def _distance(middle: Point, start: Point, end: Point) -> float:
    length = sqrt(_squared(start, end))
    if length == 0:
        return sqrt(_squared(middle, start))
    across = (end[0] - start[0]) * (start[1] - middle[1]) - (start[0] - middle[0]) * (
        end[1] - start[1]
    )
    return abs(across) / length


def _ring(arcs: list[list[Point]], numbers: list[int]) -> list[Point]:
    """Arcs joined; a negative number ~n is arc n backwards."""
    ring: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc if not ring else arc[1:]
    return ring


def _area(ring: list[Point]) -> float:
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2


def _path(ring: list[Point]) -> str:
    """Relative steps: half the letters of absolute points."""
    x, y = ring[0]
    steps = []
    for to_x, to_y in ring[1:-1]:
        steps.append(f"{to_x - x},{to_y - y}")
        x, y = to_x, to_y
    return f"M{ring[0][0]},{ring[0][1]}l{' '.join(steps)}z"


def main() -> None:
    """Read the file named on the command line, write the outlines."""
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    lines = [
        f"  {json.dumps(code)}: {json.dumps(path)}" for code, path in outlines(topology).items()
    ]
    OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{OUT.name}: {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
