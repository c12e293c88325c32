"""An export from beginning to end: one snapshot of the catalogue, streamed into one file."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from services_catalog.catalogue import Catalogue
from services_catalog.database import open_engine, reading
from services_catalog.exporters import flat, geojson, objects, tabular
from services_catalog.exporters.whole_file import written_whole
from services_catalog.models import Listing, Provenance, Service
from services_catalog.record import ServiceRecord

Json = dict[str, Any]
Progress = Callable[[int, int], None]
"""Hears how many services are done, and of how many."""

_BATCH = 300


def export_catalogue(
    url: str,
    format: str,
    target: Path | BinaryIO,
    *,
    without_unclear: bool = False,
    progress: Progress | None = None,
) -> int:
    """Write the catalogue into a file or an open one; the number of services written.

    format: a key of `EXPORTS`. The same catalogue gives the same bytes: entries are ordered by id.
    A file is written whole or not at all; an open one gets its first byte when everything is made.
    Raises CatalogueMissingError, CatalogueUnavailableError, DataFileError (cannot be written).
    """
    Catalogue.open(url).close()  # says what to do where there is none
    with _place(target) as file, _snapshot(url) as connection:
        selected = _Selected(connection, without_unclear, progress or _silent)
        EXPORTS[format](selected, file)
    return selected.done


class _Selected:
    """The services of an export, as objects or as records, read in batches."""

    def __init__(self, connection: Connection, without_unclear: bool, progress: Progress) -> None:
        self._connection = connection
        self._without_unclear = without_unclear
        self._progress = progress
        self.done = 0

    def services(self) -> Iterator[Json]:
        """HSDS objects with everything, ordered by slug."""
        terms = objects.terms_by_id(self._connection)
        for ids in self._batches():
            yield from objects.services(self._connection, ids, full=True, terms=terms)
            self._count(len(ids))

    def records(self) -> Iterator[ServiceRecord]:
        """One record for each location, ordered by slug, then by location."""
        for ids in self._batches():
            query = select(Listing.record).where(Listing.service_id.in_(ids))
            ordered = query.order_by(self._in_code_order(Listing.slug), Listing.id)
            for text in self._connection.scalars(ordered):
                yield ServiceRecord.from_json(text)
            self._count(len(ids))

    def _batches(self) -> Iterator[list[UUID]]:
        last, slug = "", self._in_code_order(Service.slug)
        self._total = self._connection.scalar(self._query(func.count())) or 0
        while True:
            query = self._query(Service.id, Service.slug).where(slug > last)
            rows = self._connection.execute(query.order_by(slug).limit(_BATCH)).all()
            if not rows:
                return
            yield [row.id for row in rows]
            last = rows[-1].slug

    def _query(self, *columns: Any) -> Select[*tuple[Any, ...]]:
        query = select(*columns).select_from(Service)
        if self._without_unclear:
            query = query.join(Provenance, Provenance.service_id == Service.id)
            query = query.where(Provenance.reuse != "unclear")
        return query

    def _in_code_order(self, column: Any) -> Any:
        # PostgreSQL orders texts by its locale, and the same data are to give the same bytes.
        on_postgresql = self._connection.dialect.name == "postgresql"
        return column.collate("C") if on_postgresql else column

    def _count(self, services: int) -> None:
        self.done += services
        self._progress(self.done, self._total)


def _hsds(selected: _Selected, file: BinaryIO) -> None:
    """An array of services, one a line."""
    for at, service in enumerate(selected.services()):
        text = json.dumps(service, ensure_ascii=False, separators=(",", ":"))
        file.write((",\n" if at else "[\n").encode() + text.encode())
    file.write(b"\n]\n" if selected.done else b"[]\n")


def _tabular(selected: _Selected, file: BinaryIO) -> None:
    tabular.write(selected.services(), file)


def _csv(selected: _Selected, file: BinaryIO) -> None:
    """A row for each service, at its first location; with the mark that Excel knows UTF-8 by."""
    file.write(b"\xef\xbb\xbf" + flat.line(flat.WHOLE).encode())
    last = None
    for record in selected.records():
        if record.id != last:
            file.write(flat.line(flat.row(record)).encode())
        last = record.id


def _geojson(selected: _Selected, file: BinaryIO) -> None:
    for line in geojson.lines(selected.records()):
        file.write(line.encode())


EXPORTS: dict[str, Callable[[_Selected, BinaryIO], None]] = {
    "hsds": _hsds,
    "tabular": _tabular,
    "csv": _csv,
    "geojson": _geojson,
}
"""The formats by their name on the command line."""


@contextmanager
def _place(target: Path | BinaryIO) -> Iterator[BinaryIO]:
    if isinstance(target, Path):
        with written_whole(target) as file:
            yield file
        return
    with tempfile.TemporaryFile() as scratch:
        yield scratch
        scratch.seek(0)
        shutil.copyfileobj(scratch, target)


@contextmanager
def _snapshot(url: str) -> Iterator[Connection]:
    engine = open_engine(url)
    try:
        with reading(engine) as connection:
            if engine.dialect.name == "postgresql":
                # Every query sees the same state, as SQLite's transactions do by themselves.
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection
    finally:
        engine.dispose()


def _silent(_done: int, _total: int) -> None:
    """No progress wanted."""
