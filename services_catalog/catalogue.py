"""The read side of the catalogue: a few questions, each answered from one index range.

Safe to use from several threads. Records are kept until the catalogue's revision changes; every
question looks at the revision first, so an import in another process is seen by the next question.
"""

import threading
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import Connection, Engine, Select, func, select
from sqlalchemy.exc import DBAPIError

from services_catalog.database import open_engine, reading, sqlite_file
from services_catalog.errors import CatalogueMissingError
from services_catalog.models import HistoryEntry, Listing
from services_catalog.models.base import identifier
from services_catalog.nearest import Near, NearestSearch, Wanted
from services_catalog.record import PARTNER_PROGRAM, ServiceRecord
from services_catalog.state import REVISION, read_state

# More would make the garbage collector pause for longer than reading them again takes.
_KEPT_RECORDS = 2_000
_AREA_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Nearby:
    """A service and how far it is, in kilometres as the crow flies."""

    service: ServiceRecord
    distance_km: float


@dataclass(frozen=True, slots=True)
class Changed:
    """A change of one field ("*": the whole entry). on: ISO time; action: see `HistoryEntry`."""

    on: str
    action: str
    field: str
    before: str
    after: str
    by: str


class Catalogue:
    """Open with `Catalogue.open(url)`; close when done (or use it as a context manager)."""

    def __init__(self, engine: Engine, *, include_unclear: bool = True) -> None:
        self._engine = engine
        self._include_unclear = include_unclear
        self._nearest = NearestSearch(include_unclear=include_unclear)
        self._lock = threading.Lock()
        self._revision: str | None = None
        self._records: dict[int, ServiceRecord] = {}

    @classmethod
    def open(cls, url: str, *, include_unclear: bool = True) -> Self:
        """Open an existing catalogue for reading.

        `include_unclear=False` leaves out every entry whose source repository has no licence.
        Raises CatalogueMissingError when nothing was imported there yet.
        """
        file = sqlite_file(url)
        if file is not None and not file.exists():
            raise CatalogueMissingError(_MISSING.format(address=file))
        engine = open_engine(url)
        with reading(engine) as connection:
            try:
                revision = read_state(connection, REVISION)
            except DBAPIError:  # no such table
                revision = None
        if revision is None:
            address = engine.url.render_as_string(hide_password=True)
            engine.dispose()
            raise CatalogueMissingError(_MISSING.format(address=address))
        return cls(engine, include_unclear=include_unclear)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def service(self, id: str) -> ServiceRecord | None:
        """The service of this id, paused and inactive ones too; None when there is none."""
        found = self._fetched(self._listings().where(Listing.slug == id).limit(1))
        return found[0] if found else None

    def nearest(
        self,
        programs: Collection[str],
        lat: float,
        lon: float,
        limit: int = 5,
        max_km: float | None = None,
        include_paused: bool = False,
    ) -> tuple[Nearby, ...]:
        """The services of these programs nearest to a point (degrees), nearest first.

        A service with several locations appears once, at its nearest. Only services with a known
        position; only those on offer unless `include_paused`.
        """
        if not programs or limit < 1:
            return ()
        wanted = Wanted(frozenset(programs), lat, lon, limit, max_km, include_paused)
        with reading(self._engine) as connection:
            self._refresh(connection)
            near = self._nearest.find(connection, wanted)
            records = self._records_of(connection, [hit.listing_id for hit in near])
        return tuple(_nearby(hit, records) for hit in near if hit.listing_id in records)

    def nationwide(
        self, programs: Collection[str], *, include_paused: bool = False
    ) -> tuple[ServiceRecord, ...]:
        """The services of these programs that serve all of Germany, ordered by id."""
        return self._fetched(
            self._listings(include_paused)
            .where(Listing.program.in_(programs), Listing.scope == "national")
            .order_by(Listing.slug)
            .limit(_AREA_LIMIT)
        )

    def in_land(
        self,
        programs: Collection[str],
        land: str,
        limit: int = 50,
        *,
        include_paused: bool = False,
    ) -> tuple[ServiceRecord, ...]:
        """The services of these programs in a Land ("SN"): those for the whole Land first."""
        found: list[ServiceRecord] = []
        for scope in ("state", "local"):
            if len(found) >= limit:
                break
            found += self._fetched(
                self._listings(include_paused)
                .where(Listing.program.in_(programs), Listing.scope == scope, Listing.land == land)
                .order_by(Listing.slug)
                .limit(limit - len(found))
            )
        return tuple(found)

    def partners(self, country: str, *, include_paused: bool = False) -> tuple[ServiceRecord, ...]:
        """The partners abroad that serve a country (ISO alpha-2), ordered by id."""
        return self._fetched(
            self._listings(include_paused)
            .where(Listing.country == country, Listing.program == PARTNER_PROGRAM)
            .order_by(Listing.slug)
            .limit(_AREA_LIMIT)
        )

    def counts(self) -> Mapping[str, int]:
        """How many services on offer each program has. Counts all rows: not for every message."""
        offered = self._listings(
            columns=(Listing.program, func.count(Listing.service_id.distinct()))
        )
        with reading(self._engine) as connection:
            rows = connection.execute(offered.group_by(Listing.program).order_by(Listing.program))
            return {row.program: row[1] for row in rows}

    def history(self, id: str, limit: int = 50) -> tuple[Changed, ...]:
        """What changed in an entry, newest first; also of entries that are gone."""
        query = (
            select(
                HistoryEntry.last_action_date,
                HistoryEntry.last_action_type,
                HistoryEntry.field_name,
                HistoryEntry.previous_value,
                HistoryEntry.replacement_value,
                HistoryEntry.updated_by,
            )
            .where(HistoryEntry.resource_id == identifier("service", id))
            .order_by(HistoryEntry.id.desc())
            .limit(limit)
        )
        with reading(self._engine) as connection:
            return tuple(Changed(*row) for row in connection.execute(query))

    def all(self) -> Iterator[ServiceRecord]:
        """Every entry, paused and inactive ones too, ordered by id, read as it is used."""
        with reading(self._engine) as connection:
            streamed = connection.execution_options(yield_per=500)
            for _, text in streamed.execute(self._listings(True).order_by(Listing.slug)):
                yield ServiceRecord.from_json(text)

    def _listings(
        self, include_paused: bool | None = None, *, columns: tuple[Any, ...] | None = None
    ) -> Select[*tuple[Any, ...]]:
        query = select(*(columns or (Listing.id, Listing.record)))
        if not include_paused:
            query = query.where(Listing.offered)
        if not self._include_unclear:
            query = query.where(Listing.reuse != "unclear")
        return query

    def _fetched(self, query: Select[*tuple[Any, ...]]) -> tuple[ServiceRecord, ...]:
        with reading(self._engine) as connection:
            self._refresh(connection)
            rows = connection.execute(query).all()
        return tuple(self._kept(listing_id, text) for listing_id, text in rows)

    def _records_of(self, connection: Connection, ids: list[int]) -> dict[int, ServiceRecord]:
        records = {id: self._records[id] for id in ids if id in self._records}
        missing = [id for id in ids if id not in records]
        if missing:
            query = select(Listing.id, Listing.record).where(Listing.id.in_(missing))
            for listing_id, text in connection.execute(query):
                records[listing_id] = self._kept(listing_id, text)
        return records

    def _kept(self, listing_id: int, text: str) -> ServiceRecord:
        record = self._records.get(listing_id)
        if record is None:
            record = ServiceRecord.from_json(text)
            if len(self._records) >= _KEPT_RECORDS:
                self._records.clear()
            self._records[listing_id] = record
        return record

    def _refresh(self, connection: Connection) -> None:
        revision = read_state(connection, REVISION)
        if revision != self._revision:
            with self._lock:
                # A new dict: a thread in the middle of a question keeps filling the old one.
                self._records = {}
                self._revision = revision


def _nearby(hit: Near, records: Mapping[int, ServiceRecord]) -> Nearby:
    return Nearby(records[hit.listing_id], round(hit.distance_km, 2))


_MISSING = (
    "There is no catalogue at {address} yet. `vorweg catalogue import` builds it from the data "
    "that come with the program."
)
