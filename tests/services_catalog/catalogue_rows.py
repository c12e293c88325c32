"""Rows to import, and an import of rows: what several test modules need."""

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from services_catalog.importers import ImportReport, Options, Source, import_sources
from services_catalog.importers.positions import Places
from services_catalog.importers.starter import understand_service

CHECKED_ON = "2026-11-22"


def service_row(id: str = "mbe-halle", **changes: Any) -> dict[str, Any]:
    """A sound row of a service; `changes` replaces values, `...` takes a field away."""
    row: dict[str, Any] = {
        "id": id,
        "program": "mbe",
        "subtype": None,
        "name": "Migrationsberatung",
        "organization": "Caritas Halle",
        "network": "caritas",
        "street": "Mauerstraße 12",
        "postal_code": "06110",
        "city": "Halle (Saale)",
        "state": "Sachsen-Anhalt",
        "scope": "local",
        "phone": "0345 445050",
        "email": "info@caritas-halle.example",
        "url": "https://www.caritas-halle.example/beratung",
        "opening_hours": "Mo 9–12 Uhr",
        "languages": ["de", "ar"],
        "target_group": "Erwachsene",
        "topics": ["residence law"],
        "description_de": "Beratung in Halle.",
        "source_url": "https://www.caritas-halle.example/",
        "source_title": "Caritas Halle",
        "source_date": "2025-03",
        "evidence": "Mauerstraße 12, 06110 Halle",
        "evidence_basis": "street",
        "retrieved_via": "page search (stored copy)",
        "service_label": None,
        "listing_may_be_old": False,
        "lat": None,
        "lon": None,
        "reuse": "facts",
    }
    row |= changes
    return {key: value for key, value in row.items() if value is not ...}


def write_rows(path: Path, rows: Iterable[dict[str, Any] | bytes]) -> Path:
    """A JSON Lines file; bytes go in as they are."""
    with path.open("wb") as file:
        for row in rows:
            file.write(row if isinstance(row, bytes) else json.dumps(row).encode())
            file.write(b"\n")
    return path


def import_rows(
    url: str,
    file: Path,
    rows: Iterable[dict[str, Any] | bytes],
    places: Places,
    options: Options | None = None,
    checked_on: str = CHECKED_ON,
) -> ImportReport:
    """Import rows of services, without the facts about programs."""
    understand = partial(understand_service, checked_on=checked_on, places=places)
    source = Source("services", write_rows(file, rows), understand)
    return import_sources(url, [source], replace(options or Options()))
