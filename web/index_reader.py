"""Reads the index from the catalogue, again when the catalogue changes, and whole records.

Both are as of today (UTC): pauses end and entries get old without a change of the catalogue.
"""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from services_catalog.database import open_engine, reading
from services_catalog.freshness import packaged_freshness
from services_catalog.models import (
    Attribute,
    Listing,
    Location,
    Organization,
    Service,
    ServiceAtLocation,
    TaxonomyTerm,
)
from services_catalog.record import ServiceRecord
from services_catalog.state import REVISION, read_state
from web.index import Entry, Index, words_of

_ROWS_AT_ONCE = 500


def today_utc() -> date:
    """The day on which requests are answered."""
    return datetime.now(UTC).date()


class IndexReader:
    """Holds the newest index. `current()` costs one small question while nothing has changed."""

    def __init__(
        self, url: str, *, include_unclear: bool = True, today: Callable[[], date] = today_utc
    ) -> None:
        self._engine = open_engine(url)
        self._include_unclear = include_unclear
        self.today = today
        self._lock = threading.Lock()
        self._index = Index("", today(), ())

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def connect(self) -> AbstractContextManager[Connection]:
        """A connection for reading whole objects."""
        return reading(self._engine)

    def current(self) -> Index:
        """The index of the catalogue as it is now; while a newer one is being read, the last one.

        Raises CatalogueUnavailableError when the database cannot be read.
        """
        known, today = self._index, self.today()
        with reading(self._engine) as connection:
            unchanged = (read_state(connection, REVISION) or "0") == known.revision
        if unchanged and known.day == today:
            return known
        # Whoever comes first reads; the others need not wait unless there is nothing yet.
        if not self._lock.acquire(blocking=not known.revision):
            return known
        try:
            self._read_again(today)
        finally:
            self._lock.release()
        return self._index

    def record(self, slug: str) -> ServiceRecord | None:
        """The whole record of a service as of today, paused ones too; None when there is none."""
        query = select(Listing.record).where(Listing.slug == slug).order_by(Listing.id).limit(1)
        if not self._include_unclear:
            query = query.where(Listing.reuse != "unclear")
        with reading(self._engine) as connection:
            text = connection.execute(query).scalar()
        if not text:
            return None
        return packaged_freshness().as_of(ServiceRecord.from_json(text), self.today())

    def _read_again(self, today: date) -> None:
        with reading(self._engine) as connection:
            revision = read_state(connection, REVISION) or "0"
            if revision == self._index.revision:
                self._index = replace(self._index, day=today)
                return
            entries = tuple(_entries(connection, include_unclear=self._include_unclear))
            self._index = Index(
                revision,
                today,
                entries,
                _organizations(connection, entries),
                _grouped(connection, Attribute.taxonomy_term_id, Attribute.link_id),
                _grouped(connection, TaxonomyTerm.taxonomy_id, TaxonomyTerm.id),
            )


def _entries(connection: Connection, *, include_unclear: bool) -> Iterator[Entry]:
    query = (
        select(
            Listing.id,
            Listing.service_id,
            Listing.record,
            Listing.offered,
            Listing.offered_from,
            Service.organization_id,
            Service.last_modified,
        )
        .join(Service, Service.id == Listing.service_id)
        .order_by(Listing.slug, Listing.id)
    )
    if not include_unclear:
        query = query.where(Listing.reuse != "unclear")
    places = _places(connection)
    streamed = connection.execution_options(yield_per=_ROWS_AT_ONCE).execute(query)
    for listing_id, service_id, text, offered, offered_from, organization_id, modified in streamed:
        record = ServiceRecord.from_json(text)
        yield Entry(
            listing_id=listing_id,
            service_id=service_id,
            organization_id=organization_id,
            at_location_id=_at_location(record, places.get(service_id, ())),
            slug=record.id,
            name=record.name,
            program=record.program,
            scope=record.scope,
            country=record.country,
            land=record.land,
            postal_code=record.postal_code,
            town=words_of(record.city),
            lat=record.lat,
            lon=record.lon,
            languages=frozenset(record.languages),
            offered=offered,
            offered_from=offered_from,
            from_abroad=record.can_be_asked_from_abroad,
            modified=_utc(modified or record.checked_on),
            words=_words(record),
        )


_Place = tuple[UUID, float | None, float | None]


def _places(connection: Connection) -> dict[UUID, list[_Place]]:
    """(service_at_location, latitude, longitude) of each service's locations."""
    query = select(
        ServiceAtLocation.service_id,
        ServiceAtLocation.id,
        Location.latitude,
        Location.longitude,
    ).join(Location, Location.id == ServiceAtLocation.location_id)
    found: dict[UUID, list[_Place]] = {}
    for service_id, id, lat, lon in connection.execute(query.order_by(Location.id)):
        found.setdefault(service_id, []).append((id, lat, lon))
    return found


def _at_location(record: ServiceRecord, places: Sequence[_Place]) -> UUID | None:
    """The location of a listing, told by its position: the listing does not name it."""
    here = [id for id, lat, lon in places if (lat, lon) == (record.lat, record.lon)]
    return here[0] if here else None


def _grouped(
    connection: Connection, key: InstrumentedAttribute[UUID], value: InstrumentedAttribute[UUID]
) -> Mapping[UUID, frozenset[UUID]]:
    found: dict[UUID, set[UUID]] = {}
    for one, other in connection.execute(select(key, value)):
        found.setdefault(one, set()).add(other)
    return {one: frozenset(others) for one, others in found.items()}


def _utc(moment: str) -> str:
    """Our own times are UTC: without the zone they compare as texts."""
    bare = moment.replace("Z", "").partition("+")[0].partition(".")[0]
    return bare if "T" in bare else f"{bare}T00:00:00"


def _words(record: ServiceRecord) -> str:
    return words_of(
        record.name,
        record.organization,
        record.city,
        record.postal_code,
        record.street,
        record.description_de,
        record.description_en,
        record.target_group,
        *(topic.replace("_", " ") for topic in record.topics),
    )


def _organizations(connection: Connection, entries: tuple[Entry, ...]) -> Mapping[UUID, str]:
    """Names, folded, of the organizations that have an entry, in order of their identifiers."""
    used = {entry.organization_id for entry in entries}
    query = select(Organization.id, Organization.name, Organization.description)
    found = connection.execute(query.order_by(Organization.id))
    return {row.id: words_of(row.name, row.description) for row in found if row.id in used}
