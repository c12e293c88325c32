"""One import from beginning to end: stream, understand, store, retire, in one transaction."""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import batched
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from services_catalog.database import open_engine, sqlite_file, writing
from services_catalog.duplicate_decisions import apply_decisions
from services_catalog.duplicates import pairs_with
from services_catalog.errors import DataFileError
from services_catalog.freshness import packaged_freshness
from services_catalog.importers.draft import Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.lines import Line, read_lines
from services_catalog.importers.report import Change, ImportReport, Reject, RejectsFile, Warned
from services_catalog.importers.seen import NewEntries, Seen
from services_catalog.importers.store import ServiceStore, Stored
from services_catalog.migrations.upgrade import upgrade
from services_catalog.models import Provenance, Service
from services_catalog.state import next_revision, write_state

_BATCH = 300
# A file that lacks more than this share of its entries is more likely cut off than right.
_SUSPICIOUS_SHARE = 0.5

Understand = Callable[[dict[str, Any]], Understood]
Read = Callable[[Path, Callable[[int], None]], Iterator[Line]]
"""Reads a file of any format as a stream of rows, telling the bytes it has gone through."""
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Source:
    """A file to import. `name` marks its entries: what it no longer has is retired by it."""

    name: str
    path: Path
    understand: Understand = field(repr=False)
    read: Read = field(default=read_lines, repr=False)


@dataclass(frozen=True, slots=True)
class Options:
    """How to import. `retire`: take out what is missing even when it is suspiciously much.

    whole_report: all changes and rejects, not only examples. find_duplicates: look for entries that
    the new ones may be the same as.
    """

    dry_run: bool = False
    without_unclear: bool = False
    retire: bool = False
    rejects_dir: Path | None = None
    whole_report: bool = False
    find_duplicates: bool = False
    state: dict[str, str] = field(default_factory=dict)


class _DryRun(Exception):  # noqa: N818 - not an error: the way out of the transaction
    """Ends the transaction without a trace."""


def import_sources(
    url: str, sources: Sequence[Source], options: Options, progress: Progress | None = None
) -> ImportReport:
    """Import files into the catalogue at `url`, creating it when there is none.

    All or nothing: an error leaves the catalogue as it was. Broken rows are no errors; they are in
    the report and, unless it is a dry run, in a file below `rejects_dir`.
    Raises DataFileError (a file cannot be read) and CatalogueUnavailableError.
    """
    started = time.monotonic()
    report = ImportReport(dry_run=options.dry_run, whole=options.whole_report)
    for source in sources:
        if not source.path.is_file():
            raise DataFileError(f"{source.path} is not there: nothing was imported.")
    with tempfile.TemporaryDirectory() as scratch:
        engine = open_engine(_target(url, Path(scratch), dry_run=options.dry_run))
        try:
            with writing(engine) as connection:
                upgrade(connection)
                new = NewEntries(connection)
                for source in sources:
                    _Import(connection, source, options, report, new).run(progress or _silent)
                apply_decisions(connection)
                if options.find_duplicates and report.counts["new"]:
                    report.duplicates = pairs_with(connection, new.slugs())
                new.close()
                if options.dry_run:
                    raise _DryRun
                for key, value in options.state.items():
                    write_state(connection, key, value)
                next_revision(connection)
        except _DryRun:
            pass
        finally:
            engine.dispose()
    report.seconds = time.monotonic() - started
    return report


def _target(url: str, scratch: Path, *, dry_run: bool) -> str:
    file = sqlite_file(url)
    if file is None:
        return url
    if dry_run and not file.exists():
        return f"sqlite:///{scratch / 'catalogue.db'}"
    file.parent.mkdir(parents=True, exist_ok=True)
    return url


class _Import:
    """The import of one source."""

    def __init__(
        self,
        connection: Connection,
        source: Source,
        options: Options,
        report: ImportReport,
        new: NewEntries,
    ) -> None:
        self._connection = connection
        self._source = source
        self._options = options
        self._report = report
        self._store = ServiceStore(connection, source.name)
        self._rejects = RejectsFile(self._rejects_path())
        self._seen = Seen(connection)
        self._nameless_reject = False
        self._new = new

    def run(self, progress: Progress) -> None:
        """Read the whole file."""
        total, done = self._source.path.stat().st_size, 0

        def on_bytes(count: int) -> None:
            nonlocal done
            done += count
            progress(self._source.name, done, total)

        for batch in batched(self._source.read(self._source.path, on_bytes), _BATCH):
            self._take(batch)
        self._retire_missing()
        self._seen.close()

    def _take(self, batch: Sequence[Line]) -> None:
        results = [(line, self._understand(line)) for line in batch]
        slugs = [result.draft.slug for _, result in results if result is not None]
        earlier = self._seen.accepted(slugs)
        understood: dict[str, tuple[Line, Understood]] = {}
        for line, result in results:
            if result is None:
                continue
            slug = result.draft.slug
            if slug in understood or slug in earlier:
                self._reject(line, "id", "stands twice in the file; the first one counts", slug)
            elif self._options.without_unclear and result.draft.reuse == "unclear":
                self._report.counts["left_out"] += 1
            else:
                understood[slug] = (line, result)
        self._seen.add(list(understood), accepted=True)
        stored = self._store.store([result.draft for _, result in understood.values()])
        self._new.add([done.draft.slug for done in stored if done.outcome == "new"])
        for done in stored:
            self._note(done, *understood[done.draft.slug])

    def _understand(self, line: Line) -> Understood | None:
        if line.left_out is not None:
            self._report.left(line.left_out)
            return None
        if line.row is None:
            self._reject(line, None, line.reason or "cannot be read", None)
            return None
        try:
            return self._source.understand(line.row)
        except FieldError as error:
            self._reject(line, error.field, error.reason, line.row.get("id"))
            return None

    def _note(self, done: Stored, line: Line, understood: Understood) -> None:
        slug = done.draft.slug
        if done.outcome == "foreign":
            self._reject(line, "id", "belongs to an entry that came from elsewhere", slug)
            return
        named = f"{done.draft.name}, {done.draft.city}" if done.draft.city else done.draft.name
        self._report.changed(Change(done.outcome, slug, done.fields, named, done.differences))
        for oddity in understood.oddities:
            where = (self._source.path.name, line.number, slug)
            self._report.warned(Warned(*where, oddity.code, oddity.detail))

    def _reject(self, line: Line, field: str | None, reason: str, slug: object) -> None:
        name = slug if isinstance(slug, str) and len(slug) <= 200 else None
        if name is None:
            self._nameless_reject = True
        else:
            # The entry is still in its source, if broken: its last good state stays on offer.
            self._seen.add([name], accepted=False)
        file = self._source.path.name
        shown = name.encode("utf-8", "backslashreplace").decode() if name else None
        reject = Reject(file, line.number, shown, field, reason, line.raw)
        self._rejects.add(reject)
        self._report.rejected(reject)
        if self._rejects.written:
            self._report.rejects_file = self._rejects.path

    def _retire_missing(self) -> None:
        held = (
            select(Service.slug, Service.program, Service.assured_date, Provenance.reuse)
            .join(Provenance, Provenance.service_id == Service.id)
            .where(Service.import_source == self._source.name, Service.content_hash.is_not(None))
        )
        missing = self._connection.execute(self._seen.without(held, Service.slug)).all()
        gone = [row.slug for row in missing if not self._must_go(row) and not _stands(row)]
        total = self._connection.scalar(select(func.count()).select_from(held.subquery())) or 0
        unsafe = self._nameless_reject or len(gone) > total * _SUSPICIOUS_SHARE
        if unsafe and not self._options.retire:
            self._report.counts["not_retired"] += len(gone)
            gone = []
        self._retire(gone, delete_rows=False)
        self._retire([row.slug for row in missing if self._must_go(row)], delete_rows=True)

    def _must_go(self, row: Any) -> bool:
        return self._options.without_unclear and row.reuse == "unclear"

    def _retire(self, slugs: Sequence[str], *, delete_rows: bool) -> None:
        for batch in batched(slugs, _BATCH):
            self._store.retire(batch, delete_rows=delete_rows)
        for slug in slugs:
            self._report.changed(Change("gone", slug))

    def _rejects_path(self) -> Path | None:
        if self._options.rejects_dir is None or self._options.dry_run:
            return None
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        return self._options.rejects_dir / f"{self._source.path.stem}-{stamp}.jsonl"


def _stands(row: Any) -> bool:
    """Whether its provider assured the entry so lately that a file without it proves nothing."""
    return packaged_freshness().stands(row.program, row.assured_date, date.today())


def _silent(_what: str, _done: int, _total: int) -> None:
    """No progress wanted."""
