"""Objects of OpenStreetMap as a stream, from GeoJSON, Overpass JSON or .osm XML.

GeoJSON as Overpass turbo or `osmium export --add-unique-id=type_id` (or `--attributes=type,id`)
writes it, also a feature a line; Overpass JSON with `out center`; XML as `osmium cat` or Overpass
writes it. XML with a document type or entities is refused: no honest file has them.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import ijson
from defusedxml.common import DefusedXmlException

from services_catalog.errors import DataFileError
from services_catalog.importers.lines import LONGEST_LINE, read_lines
from services_catalog.importers.metered import BLOCK, BOM, Metered, OnBytes

LONGEST_ELEMENT = 8 * 1024 * 1024
_OBJECT = "an object"
_TYPES = ("node", "way", "relation")
_ID = re.compile(r"(node|way|relation)/(\d{1,18})|([nwra])(\d{1,18})")
_SHORT = {"n": "node", "w": "way", "r": "relation"}
_MOST_POINTS = 100_000
_DEEPEST = 32
# The depth inside the list of objects.
_LIST = 2
_PACKED = ((b"\x1f\x8b", "gunzip"), (b"BZh", "bunzip2"), (b"\xfd7zXZ", "unxz"), (b"PK", "unzip"))
_PBF = "it is a .osm.pbf file: turn it into XML with `osmium cat FILE.osm.pbf -o FILE.osm`"
_UNKNOWN = "it is neither GeoJSON, nor JSON of Overpass, nor .osm XML of OpenStreetMap"

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Element:
    """An object with tags. type, id: None when the file does not say. point: lat, lon.

    changed: ISO time of its last change; base: of the data in the file; both where known.
    broken: why it cannot be used.
    """

    type: str | None
    id: int | None
    tags: Mapping[str, Any] = field(default_factory=dict)
    point: tuple[Any, Any] | None = None
    changed: str | None = None
    base: str | None = None
    broken: str | None = None


def elements(path: Path, on_bytes: OnBytes) -> Iterator[Element]:
    """The objects of a file. Raises DataFileError when it cannot be used as a whole."""
    with our_errors(path):
        with path.open("rb") as file:
            begin = file.read(BLOCK)
        sign = begin.removeprefix(BOM).lstrip()[:1]
        if b"OSMHeader" in begin[:64]:
            raise DataFileError(_PBF)
        for mark, tool in _PACKED:
            if begin.startswith(mark):
                raise DataFileError(f"it is packed: unpack it with `{tool}` first")
        if sign == b"<":
            # Only here: most imports read no XML.
            from services_catalog.importers.osm_xml import xml_elements

            with path.open("rb") as file:
                yield from xml_elements(Metered(file, on_bytes, LONGEST_ELEMENT, _OBJECT))
        elif sign == b"\x1e" or (sign == b"{" and _is_feature_line(begin)):
            yield from _feature_lines(path, on_bytes)
        elif sign == b"{":
            yield from _json_elements(path, on_bytes)
        else:
            raise DataFileError(_UNKNOWN)


def _json_elements(path: Path, on_bytes: OnBytes) -> Iterator[Element]:
    with path.open("rb") as file:
        key, base = _head(Metered(file, lambda _: None, LONGEST_ELEMENT, _OBJECT))
    read = _of_feature if key == "features" else _of_overpass
    with path.open("rb") as file:
        metered = Metered(file, on_bytes, LONGEST_ELEMENT, _OBJECT)
        for entry in _entries(metered, key):
            metered.start_entry()
            yield read(entry, base)


def _head(file: Metered) -> tuple[str, str | None]:
    """Under which key the objects are, and of when the data are, if that stands before them."""
    base: str | None = None
    name: str | None = None
    for event, value, depth in _events(file):
        if event == "map_key":
            name = value
            if depth == 1 and value in ("features", "elements"):
                return value, base
        elif event == "string" and name in ("timestamp", "timestamp_osm_base"):
            base = value
    raise DataFileError(_UNKNOWN)


def _entries(file: Metered, key: str) -> Iterator[Any]:
    """The objects of the list under a key of the outermost object."""
    builder, name = None, None
    for event, value, depth in _events(file):
        if builder is not None:
            builder.event(event, value)
            if depth == _LIST:
                yield builder.value
                builder = None
        elif name == key and depth == _LIST + 1 and event == "start_map":
            builder = ijson.ObjectBuilder()
            builder.event(event, value)
        elif depth == 1 and event == "map_key":
            name = value


def _events(file: Metered) -> Iterator[tuple[str, Any, int]]:
    """Event, value, and the depth after it. From events: paths, as ijson makes them by itself, grow
    with the square of the depth, and a small file of brackets would fill the memory."""
    depth = 0
    for event, value in ijson.basic_parse(file, use_float=True, buf_size=BLOCK):
        depth += event in ("start_map", "start_array")
        depth -= event in ("end_map", "end_array")
        if depth > _DEEPEST:
            raise DataFileError(f"it is nested deeper than {_DEEPEST} levels")
        yield event, value, depth


def _is_feature_line(begin: bytes) -> bool:
    first = begin.lstrip(BOM).split(b"\n", 1)[0][:LONGEST_LINE]
    is_whole = first.rstrip().endswith(b"}") and b'"features"' not in first
    return is_whole and re.search(rb'"type"\s*:\s*"Feature"', first) is not None


def _feature_lines(path: Path, on_bytes: OnBytes) -> Iterator[Element]:
    for line in read_lines(path, on_bytes, skipped=b"\x1e"):
        if line.row is None:
            yield Element(None, None, broken=line.reason)
        else:
            yield _of_feature(line.row, None)


def _of_feature(entry: Any, base: str | None) -> Element:
    properties = entry.get("properties") if isinstance(entry, dict) else None
    if not isinstance(properties, dict):
        return Element(None, None, broken="is no feature with properties")
    kind, id = _identity(entry.get("id"), properties)
    inner = properties.get("tags")
    tags = inner if isinstance(inner, dict) else {
        key: value for key, value in properties.items() if not key.startswith("@")
    }  # fmt: skip
    changed = next((properties[key] for key in ("@timestamp", "timestamp")
                    if isinstance(properties.get(key), str)), None)  # fmt: skip
    return Element(kind, id, tags, _middle(entry.get("geometry")), changed, base)


def _identity(id: Any, properties: Mapping[str, Any]) -> tuple[str | None, int | None]:
    kind, number = properties.get("@type"), properties.get("@id")
    if kind in _TYPES and isinstance(number, int) and not isinstance(number, bool):
        return kind, number
    for said in (id, number):
        if isinstance(said, str) and (found := _ID.fullmatch(said)):
            if found[1]:
                return found[1], int(found[2])
            if found[3] == "a":  # An area of osmium: twice the id, one more for a relation.
                return ("relation" if int(found[4]) % 2 else "way"), int(found[4]) // 2
            return _SHORT[found[3]], int(found[4])
    return None, None


def _of_overpass(entry: Any, base: str | None) -> Element:
    if not isinstance(entry, dict):
        return Element(None, None, broken="is no object")
    tags = entry.get("tags")
    kind, id = entry.get("type"), entry.get("id")
    if kind not in _TYPES or not isinstance(id, int) or isinstance(id, bool):
        kind, id = None, None
    bounds = entry.get("bounds")
    points: list[tuple[Any, Any]] = [
        (place.get("lat"), place.get("lon")) for place in (entry, entry.get("center"))
        if isinstance(place, dict) and "lat" in place
    ]  # fmt: skip
    if not points and isinstance(bounds, dict):
        middle = middle_of([(bounds.get("minlat"), bounds.get("minlon")),
                            (bounds.get("maxlat"), bounds.get("maxlon"))])  # fmt: skip
        points = [middle] if middle else []
    changed = entry.get("timestamp")
    return Element(kind, id, tags if isinstance(tags, dict) else {}, points[0] if points else None,
                   changed if isinstance(changed, str) else None, base)  # fmt: skip


def _middle(geometry: Any) -> Point | None:
    """The middle of the box around a GeoJSON geometry of any kind."""
    waiting = [geometry.get("coordinates")] if isinstance(geometry, dict) else []
    points: list[tuple[Any, Any]] = []
    while waiting and len(points) < _MOST_POINTS:
        each = waiting.pop()
        if isinstance(each, list) and len(each) >= 2 and not isinstance(each[0], list):
            points.append((each[1], each[0]))
        elif isinstance(each, list):
            waiting += each
    return middle_of(points)


def middle_of(points: list[tuple[Any, Any]]) -> Point | None:
    """The middle of the box around points; None without points or with a broken one."""
    if not points or not all(
        isinstance(value, int | float) and not isinstance(value, bool)
        for point in points for value in point
    ):  # fmt: skip
        return None
    lats, lons = [point[0] for point in points], [point[1] for point in points]
    return (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2


@contextmanager
def our_errors(path: Path) -> Iterator[None]:
    """Whatever the parsers raise as one plain sentence."""
    try:
        yield
    except DataFileError as error:
        raise DataFileError(f"{path.name} cannot be imported: {error}.") from None
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise DataFileError(f"{path} cannot be read: {reason}") from None
    except DefusedXmlException:
        raise DataFileError(
            f"{path.name} cannot be imported: it holds a document type or entities, which no file "
            "of OpenStreetMap has."
        ) from None
    except (ParseError, ijson.JSONError, ValueError, OverflowError, LookupError) as error:
        detail = str(error).split("\n")[0][:100]
        raise DataFileError(
            f"{path.name} is not whole or not sound ({detail}): nothing was imported."
        ) from None
