"""Services as flat rows: CSV for spreadsheets, GeoJSON (RFC 7946) for maps; streamed."""

import json
from collections.abc import Callable, Iterator, Sequence

from services_catalog.exporters import flat
from services_catalog.exporters.geojson import feature
from services_catalog.record import ServiceRecord

Find = Callable[[str], ServiceRecord | None]


def csv(find: Find, slugs: Sequence[str], base_url: str) -> Iterator[str]:
    """A heading and a row for each service; page: where people read about it."""
    yield flat.line((*flat.SHORT, "page"))
    for record in _records(find, slugs):
        cells = [flat.cell(getattr(record, column)) for column in flat.SHORT]
        yield flat.line((*cells, _page(record, base_url)))


def geojson(find: Find, slugs: Sequence[str], base_url: str) -> Iterator[str]:
    """A FeatureCollection; a service without a position has no geometry."""
    yield '{"type":"FeatureCollection","features":['
    for at, record in enumerate(_records(find, slugs)):
        shown = feature(record, flat.SHORT, page=_page(record, base_url))
        yield (",\n" if at else "\n") + json.dumps(shown, ensure_ascii=False)
    yield "\n]}\n"


def _records(find: Find, slugs: Sequence[str]) -> Iterator[ServiceRecord]:
    for slug in slugs:
        record = find(slug)
        if record is not None:
            yield record


def _page(record: ServiceRecord, base_url: str) -> str:
    return f"{base_url}/de/service/{record.id}"
