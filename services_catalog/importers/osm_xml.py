"""Objects out of .osm XML: nodes, ways and relations one after another, and then forgotten."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element as Node

from defusedxml.ElementTree import iterparse

from services_catalog.errors import DataFileError
from services_catalog.importers.metered import Metered
from services_catalog.importers.osm_elements import Element, middle_of

_KINDS = ("node", "way", "relation")
# Positions of nodes are kept for the ways that follow: some 150 MB at most.
_MOST_NODES = 1_000_000
_DEEPEST = 8


def xml_elements(file: Metered) -> Iterator[Element]:
    """The objects with tags. Raises DataFileError, ParseError and what defusedxml raises."""
    nodes: dict[str, tuple[float, float]] = {}
    base: str | None = None
    path: list[Any] = []
    # A document type can only be there to blow the reader up: entities are in it.
    for event, node in iterparse(file, events=("start", "end"), forbid_dtd=True):
        if event == "start":
            path.append(node)
            if len(path) == 1 and node.tag != "osm":
                raise DataFileError("its first element is not <osm>")
            if len(path) > _DEEPEST:
                raise DataFileError("its elements are nested deeper than those of OpenStreetMap")
            continue
        path.pop()
        if len(path) != 1:
            continue
        file.start_entry()
        if node.tag == "meta":
            base = node.get("osm_base")
        elif node.tag in _KINDS:
            found = _element(node, nodes, base)
            if found is not None:
                yield found
        path[0].clear()


def _element(node: Node, nodes: dict[str, tuple[float, float]], base: str | None) -> Element | None:
    tags = {each.get("k", ""): each.get("v", "") for each in node.iter("tag")}
    id = node.get("id", "")
    point = _point(node)
    if node.tag == "node" and point is not None and len(nodes) < _MOST_NODES:
        nodes[id] = point
    if not tags:
        return None
    if point is None:
        points: list[tuple[Any, Any]] = [nodes[ref] for each in node.iter("nd")
                                         if (ref := each.get("ref", "")) in nodes]  # fmt: skip
        point = middle_of(points)
    known = id.isascii() and id.isdigit() and len(id) <= 18
    return Element(node.tag if known else None, int(id) if known else None, tags, point,
                   node.get("timestamp"), base)  # fmt: skip


def _point(node: Node) -> tuple[float, float] | None:
    """Its own position, that of its centre, or the middle of its bounds."""
    for place in (node, node.find("center")):
        if place is not None and place.get("lat") is not None:
            return _number(place, "lat"), _number(place, "lon")
    bounds = node.find("bounds")
    if bounds is None:
        return None
    return middle_of([(_number(bounds, "minlat"), _number(bounds, "minlon")),
                      (_number(bounds, "maxlat"), _number(bounds, "maxlon"))])  # fmt: skip


def _number(node: Node, key: str) -> float:
    try:
        return float(node.get(key, ""))
    except ValueError:
        return float("nan")  # Refused where the entry is understood.
