"""GeoJSON (RFC 7946): a point for each service at a location, with everything as properties."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from services_catalog.exporters import flat
from services_catalog.record import ServiceRecord


def lines(records: Iterable[ServiceRecord]) -> Iterator[str]:
    """A FeatureCollection, a line for each feature."""
    yield '{"type":"FeatureCollection","features":['
    for at, record in enumerate(records):
        shown = feature(record, flat.WHOLE, phones=[phone.display for phone in record.phones])
        yield (",\n" if at else "\n") + json.dumps(shown, ensure_ascii=False, separators=(",", ":"))
    yield "\n]}\n"


def feature(record: ServiceRecord, columns: Sequence[str], **more: Any) -> dict[str, Any]:
    """A service without a position has no geometry. columns: of `flat`; more: further properties.

    Coordinates are longitude before latitude, in degrees (WGS 84), as the standard wants them.
    """
    values = {each: _property(record, each) for each in columns if each not in ("lat", "lon")}
    known = {key: each for key, each in (values | more).items() if each not in (None, (), [])}
    placed = record.lat is not None and record.lon is not None
    return {
        "type": "Feature",
        "id": record.id,
        "geometry": {"type": "Point", "coordinates": [record.lon, record.lat]} if placed else None,
        "properties": known,
    }


def _property(record: ServiceRecord, column: str) -> Any:
    if column == "channels":
        return [{"kind": each.kind, "reachable_from": each.reachable_from, "target": each.target}
                for each in record.channels]  # fmt: skip
    return flat.value(record, column)
