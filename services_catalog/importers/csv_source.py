"""A table of services, as a partner without technical staff fills it in (docs/catalogue-csv.md)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from services_catalog.errors import DataFileError
from services_catalog.exporters.flat import LATER, WHOLE, as_meant
from services_catalog.importers.built import plain_words
from services_catalog.importers.csv_columns import by_header, plain
from services_catalog.importers.csv_entry import Table, understand
from services_catalog.importers.csv_template import MARK, is_of_template
from services_catalog.importers.draft import Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.lines import Line
from services_catalog.importers.run import Source
from services_catalog.importers.table_lines import Row, form_of, rows, separator_of

_EXAMPLE = (
    "the row is marked with # in its first cell and has content of yours: take the # away to "
    "import it, or delete the row"
)
_NOT_READ = (
    "{file} has no header row that can be understood: the first row must name the columns, with at "
    "least {name}. Found: {found}. `vorweg catalogue template` writes an empty table."
)


def source(path: Path, name: str) -> Source:
    """A CSV file. Raises nothing: what is wrong with the file is told when it is read."""
    sheet = _Sheet(path, name)
    return Source(name, path, sheet.understand, sheet.read)


class _Sheet:
    """One file while it is imported."""

    def __init__(self, path: Path, name: str) -> None:
        # Loading takes most of a second: only when something is imported.
        from gazetteer import Gazetteer

        self._name = name
        self._table = Table(name, _day(path), Gazetteer.load())
        self._headers: dict[str, str] = {}
        self._keys: list[str | None] = []
        self._unknown: tuple[str, ...] = ()

    def read(self, path: Path, on_bytes: Callable[[int], object]) -> Iterator[Line]:
        """The rows below the header. Raises DataFileError when the file cannot be used."""
        try:
            form = form_of(path)
            separator = separator_of(path, form, _known)
            for row in rows(path, form, separator, on_bytes):
                if self._keys:
                    yield from self._line(row)
                elif not _is_hint(row):
                    self._take_header(row, path)
        except OSError as error:
            reason = error.strerror or "unknown error"
            raise DataFileError(f"{path} cannot be read: {reason}") from None
        if not self._keys:
            raise DataFileError(_NOT_READ.format(file=path.name, name="Name", found="nothing"))

    def understand(self, row: Mapping[str, Any]) -> Understood:
        """The draft of a row; errors name the column as the file does."""
        try:
            understood = understand(row, self._table)
        except FieldError as error:
            field = self._headers.get(error.field, error.field)
            raise FieldError(field, error.reason) from None
        return understood

    def _take_header(self, row: Row, path: Path) -> None:
        cells = row.cells or ()
        keys = [by_header().get(plain(cell)) for cell in cells]
        known = [key for key in keys if key is not None]
        found = ", ".join(repr(cell[:40]) for cell in cells[:12]) or row.reason or "nothing"
        if "name" not in known:
            raise DataFileError(_NOT_READ.format(file=path.name, name="Name", found=found))
        twice = {key for key in known if known.count(key) > 1}
        if twice:
            named = [cell for cell, key in zip(cells, keys, strict=True) if key in twice]
            raise DataFileError(
                f"{path.name}: these columns mean the same: {', '.join(named)}. Keep one of them."
            )
        self._keys = list(keys)
        self._headers = {key: " ".join(cell.split()) for key, cell in zip(keys, cells, strict=True)
                         if key}  # fmt: skip
        unknown = [cell for cell, key in zip(cells, keys, strict=True) if not key and cell.strip()]
        self._table.is_own = set(WHOLE) - LATER <= set(known)
        self._unknown = tuple(" ".join(cell.split())[:40] for cell in unknown)

    def _line(self, row: Row) -> Iterator[Line]:
        if row.cells is None:
            yield Line(row.number, row.raw, reason=row.reason)
            return
        cells = [as_meant(cell).strip() for cell in row.cells]
        if not any(cells):
            return
        if cells[0].startswith(MARK):
            yield from self._marked(row, cells)
            return
        if any(cells[len(self._keys) :]):
            reason = (f"has {len(cells)} cells, the header {len(self._keys)}: a separator inside a "
                      "text needs quotation marks around the text")  # fmt: skip
            yield Line(row.number, row.raw, reason=reason)
            return
        values = self._values(cells)
        entry = {"id": self._slug(values), "cells": values, "unknown": self._unknown}
        self._unknown = ()  # Said once, with the first row.
        yield Line(row.number, row.raw, row=entry)

    def _marked(self, row: Row, cells: Sequence[str]) -> Iterator[Line]:
        values = self._values([cells[0].removeprefix(MARK).strip(), *cells[1:]])
        if any(cells[1:]) and not is_of_template(values):
            yield Line(row.number, row.raw, reason=_EXAMPLE)

    def _values(self, cells: Sequence[str]) -> dict[str, str]:
        pairs = zip(self._keys, cells, strict=False)
        return {key: cell for key, cell in pairs if key is not None and cell}

    def _slug(self, values: Mapping[str, str]) -> str | None:
        if self._table.is_own:
            return values.get("id")
        stated = plain_words(values.get("id", ""))
        if not stated:
            parts = (values.get(key, "") for key in ("name", "postal_code", "city", "street"))
            stated = plain_words(" ".join(parts))
        return f"{self._name}-{stated}" if stated else None


def _known(cells: tuple[str, ...]) -> int:
    return sum(plain(cell) in by_header() for cell in cells)


def _is_hint(row: Row) -> bool:
    """Whether it says "sep=;", which spreadsheets write and do not show."""
    text = row.raw.strip()
    return (text.lower().startswith("sep=") and len(text) == 5) or not text


def _day(path: Path) -> str:
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:  # The import itself says that it is not there.
        written = datetime.now(UTC)
    return written.date().isoformat()
