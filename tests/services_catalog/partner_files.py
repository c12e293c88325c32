"""Tables of services and their import: what several test modules need."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from services_catalog.catalogue import Catalogue
from services_catalog.importers import ImportReport, Options, import_sources
from services_catalog.importers.formats import FORMATS
from services_catalog.record import ServiceRecord

FOLDER = Path(__file__).parent
HEADER = ("Kennung", "Name", "Träger", "Art der Beratung", "Straße", "PLZ", "Ort", "Telefon",
          "E-Mail", "Internetseite", "Sprachen", "Geprüft am")  # fmt: skip
ROW = ("a1", "Migrationsberatung Süd", "Müller e.V.", "MBE", "Musterstraße 1", "04109", "Leipzig",
       "+49 341 963610", "stelle@sued.example", "https://sued.example/", "Deutsch; Arabisch",
       "02.11.2026")  # fmt: skip


def row(**changes: str) -> tuple[str, ...]:
    """A sound row below `HEADER`; `changes` by header, "E_Mail" for "E-Mail"."""
    cells = dict(zip(HEADER, ROW, strict=True))
    for name, cell in changes.items():
        key = name.replace("_", " ") if name.replace("_", " ") in cells else name.replace("_", "-")
        assert key in cells, key
        cells[key] = cell
    return tuple(cells.values())


def table(
    *rows: Sequence[str],
    header: Sequence[str] = HEADER,
    separator: str = ";",
    encoding: str = "utf-8",
) -> bytes:
    """A table as a spreadsheet writes it."""
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows([header, *rows])
    return text.getvalue().encode(encoding)


def imported(
    url: str, format: str, file: Path, options: Options | None = None, name: str = "partner"
) -> ImportReport:
    """Import a file of one of the formats."""
    return import_sources(url, [FORMATS[format](file, name)], options or Options())


def records(url: str) -> dict[str, ServiceRecord]:
    """All entries."""
    with Catalogue.open(url) as catalogue:
        return {record.id: record for record in catalogue.all()}
