"""The read side of the catalogue: a few questions, each answered from one index range.

Safe to use from several threads. Records are kept until the catalogue's revision changes; every
question looks at the revision first, so an import in another process is seen by the next question.
Records are as of today: marked when they are past their months, on offer again after a pause.
"""

import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, Engine, Select, bindparam, func, literal, select
from sqlalchemy.exc import DBAPIError

from services_catalog.database import open_engine, our_errors, reading, sqlite_file
from services_catalog.errors import CatalogueMissingError
from services_catalog.freshness import packaged_freshness
from services_catalog.history import Changed, changes_of
from services_catalog.listings import on_offer
from services_catalog.models import Listing
from services_catalog.nearest import Near, NearestSearch, Wanted
from services_catalog.prepared import Prepared
from services_catalog.record import PARTNER_PROGRAM, ServiceRecord
from services_catalog.records_by_ids import RecordsByIds
from services_catalog.remembered import Remembered
from services_catalog.state import REVISION, read_state

_AREA_LIMIT = 200
_BY_SLUG = Prepared(
    select(Listing.id, Listing.record, Listing.reuse)
    .where(Listing.slug == bindparam("slug"))
    .order_by(Listing.id)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Nearby:
    """A service and how far it is, in kilometres as the crow flies."""

    service: ServiceRecord
    distance_km: float


class Catalogue:
    """Open with `Catalogue.open(url)`; close when done (or use it as a context manager)."""

    def __init__(
        self,
        engine: Engine,
        *,
        include_unclear: bool = True,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._engine = engine
        self._today = today
        self._freshness = packaged_freshness()
        self._include_unclear = include_unclear
        self._nearest = NearestSearch(include_unclear=include_unclear)
        self._state = Remembered(None, today(), self._freshness)
        self._by_ids = RecordsByIds()
        self._held = threading.local()

    @classmethod
    def open(
        cls, url: str, *, include_unclear: bool = True, today: Callable[[], date] = date.today
    ) -> Self:
        """Open an existing catalogue for reading.

        `include_unclear=False` leaves out every entry whose source repository has no licence.
        `today`: the day on which records are read.
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
        return cls(engine, include_unclear=include_unclear, today=today)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Questions of this thread within the block share a connection (on SQLite: a snapshot)."""
        with reading(self._engine) as connection:
            self._held.now = connection, self._current(connection)
            try:
                yield
            finally:
                self._held.now = None

    @contextmanager
    def _asking(self) -> Iterator[tuple[Connection, Remembered]]:
        held = getattr(self._held, "now", None)
        if held is not None:
            with our_errors(self._engine):
                yield held
            return
        with reading(self._engine) as connection:
            yield connection, self._current(connection)

    def service(self, id: str) -> ServiceRecord | None:
        """The service of this id, paused and inactive ones too; None when there is none."""
        with self._asking() as (connection, state):
            rows = _BY_SLUG.rows(connection, {"slug": id})
        if not rows or (rows[0][2] == "unclear" and not self._include_unclear):
            return None
        return state.record(rows[0][0], rows[0][1])

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
        with self._asking() as (connection, state):
            today = state.day.isoformat()
            asked = frozenset(programs), lat, lon, limit, max_km, include_paused
            near = self._nearest.find(connection, Wanted(*asked, today))
            ids = [hit.listing_id for hit in near]
            records = self._by_ids.records(connection, state, ids)
        return tuple(_nearby(hit, records) for hit in near if hit.listing_id in records)

    def nationwide(
        self, programs: Collection[str], *, include_paused: bool = False
    ) -> tuple[ServiceRecord, ...]:
        """The services of these programs that serve all of Germany, ordered by id."""
        return self._answer(
            ("nationwide", frozenset(programs), include_paused),
            lambda: (Listing.program.in_(programs), Listing.scope == "national"),
            _AREA_LIMIT,
            include_paused,
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
            room = limit - len(found)
            found += self._answer(
                (scope, frozenset(programs), land, room, include_paused),
                partial(_in_land, programs, scope, land),
                room,
                include_paused,
            )
        return tuple(found)

    def partners(self, country: str, *, include_paused: bool = False) -> tuple[ServiceRecord, ...]:
        """The partners abroad that serve a country (ISO alpha-2), ordered by id."""
        return self._answer(
            ("partners", country, include_paused),
            lambda: (Listing.country == country, Listing.program == PARTNER_PROGRAM),
            _AREA_LIMIT,
            include_paused,
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
        with reading(self._engine) as connection:
            return changes_of(connection, id, limit)

    def all(self) -> Iterator[ServiceRecord]:
        """Every entry, paused and inactive ones too, ordered by id, read as it is used."""
        with reading(self._engine) as connection:
            streamed = connection.execution_options(yield_per=500)
            for _, text in streamed.execute(self._listings(True).order_by(Listing.slug)):
                yield self._freshness.as_of(ServiceRecord.from_json(text), self._today())

    def _listings(
        self, include_paused: bool | None = None, *, columns: tuple[Any, ...] | None = None
    ) -> Select[*tuple[Any, ...]]:
        query = select(*(columns or (Listing.id, Listing.record)))
        if not include_paused:
            query = query.where(on_offer(literal(self._today().isoformat())))
        if not self._include_unclear:
            query = query.where(Listing.reuse != "unclear")
        return query

    def _answer(
        self,
        question: object,
        conditions: Callable[[], Sequence[ColumnElement[bool]]],
        limit: int,
        include_paused: bool,
    ) -> tuple[ServiceRecord, ...]:
        """Asked once, then remembered: the statement is not even put together again."""
        with self._asking() as (connection, state):
            known = state.answer(question)
            if known is not None:
                return known
            query = self._listings(include_paused).where(*conditions())
            rows = connection.execute(query.order_by(Listing.slug).limit(limit)).all()
        found = tuple(state.record(listing_id, text) for listing_id, text in rows)
        state.keep(question, found)
        return found

    def _current(self, connection: Connection) -> Remembered:
        """What is remembered of the catalogue as it is now and today."""
        revision, day = read_state(connection, REVISION), self._today()
        state = self._state
        if (revision, day) != (state.revision, state.day):
            # A new one: a thread in the middle of a question goes on with the old one.
            state = self._state = Remembered(revision, day, self._freshness)
        return state


def _in_land(programs: Collection[str], scope: str, land: str) -> Sequence[ColumnElement[bool]]:
    return Listing.program.in_(programs), Listing.scope == scope, Listing.land == land


def _nearby(hit: Near, records: Mapping[int, ServiceRecord]) -> Nearby:
    return Nearby(records[hit.listing_id], round(hit.distance_km, 2))


_MISSING = (
    "There is no catalogue at {address} yet. `vorweg catalogue import` builds it from the data "
    "that come with the program."
)
