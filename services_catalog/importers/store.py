"""Putting drafts into the tables, batch by batch, inside one transaction that the caller holds."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Connection, Table, Update, bindparam, delete, func, insert, select, update

from services_catalog.importers import rows as draft_rows
from services_catalog.importers.differences import differences, readable
from services_catalog.importers.draft import ServiceDraft
from services_catalog.listings import build_records, write_listings
from services_catalog.models import (
    Attribute,
    Base,
    Channel,
    CostOption,
    HistoryEntry,
    Language,
    Location,
    Phone,
    Provenance,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    Taxonomy,
)
from services_catalog.record import ServiceRecord

Outcome = Literal["new", "changed", "back", "unchanged", "kept", "foreign"]

# What an import writes for a service and therefore takes away before it writes anew.
_REPLACED: tuple[type[Base], ...] = (
    Phone, Channel, Language, Schedule, CostOption, ServiceArea, Provenance,
)  # fmt: skip
_HISTORY_LENGTH = 500
_CLOSED = "temporarily closed"
# Organizations and words known to be stored; beyond that the database is asked again.
_MOST_REMEMBERED = 20_000


@dataclass(slots=True)
class Stored:
    """What became of a draft."""

    draft: ServiceDraft
    outcome: Outcome
    fields: tuple[str, ...] = ()
    differences: tuple[tuple[str, str, str], ...] = ()


@dataclass(slots=True)
class ServiceStore:
    """Writes the drafts of one source (`source`: "services", "partners", …)."""

    connection: Connection
    source: str
    now: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    _shared: set[UUID] = field(default_factory=set)

    def store(self, drafts: Sequence[ServiceDraft]) -> list[Stored]:
        """Store a batch of drafts with different slugs, in order."""
        known = self._known([draft.slug for draft in drafts])
        outcomes = [Stored(draft, self._outcome(draft, known.get(draft.slug))) for draft in drafts]
        new = [done.draft for done in outcomes if done.outcome == "new"]
        altered = [done.draft for done in outcomes if done.outcome in ("changed", "back")]
        before = self._records(altered)
        self._insert_shared(new + altered)
        self._insert_services(new)
        self._update_services(altered, [done for done in outcomes if done.outcome == "back"])
        self._close_or_open(new + altered)
        self._clear_own(altered)
        self._insert_own(new + altered)
        ids = [draft_rows.service_id(draft.slug) for draft in new + altered]
        write_listings(self.connection, ids)
        after = self._records(altered)
        self._write_history(outcomes, before, after)
        return outcomes

    def retire(self, slugs: Sequence[str], *, delete_rows: bool) -> None:
        """Entries that their source no longer has: kept but not offered, or deleted.

        Deleting is for entries that may not be held any more (`reuse: unclear` left out).
        """
        ids = [draft_rows.service_id(slug) for slug in slugs]
        if not ids:
            return
        if delete_rows:
            self._clear_own_ids(ids)
            self.connection.execute(delete(Service).where(Service.id.in_(ids)))
        else:
            # No hash: when the source has the entry again, it differs and comes back.
            gone = update(Service).where(Service.id.in_(ids))
            values = {"status": "inactive", "content_hash": None, "last_modified": self.now}
            self.connection.execute(gone.values(**values))
            write_listings(self.connection, ids)
        self._history([self._entry(id, "delete") for id in ids])

    def _known(self, slugs: Sequence[str]) -> dict[str, Any]:
        query = select(
            Service.slug,
            Service.content_hash,
            Service.assured_date,
            Service.status,
            Service.import_source,
        ).where(Service.slug.in_(slugs))
        return {row.slug: row for row in self.connection.execute(query)}

    def _outcome(self, draft: ServiceDraft, known: Any) -> Outcome:
        if known is None:
            return "new"
        if known.import_source != self.source:
            return "foreign"
        if known.content_hash == draft.content_hash():
            return "unchanged"
        if known.assured_date is not None and known.assured_date >= draft.checked_on:
            return "kept"
        gone = known.content_hash is None and known.status == "inactive"
        return "back" if gone else "changed"

    def _records(self, drafts: Sequence[ServiceDraft]) -> dict[UUID, ServiceRecord]:
        ids = [draft_rows.service_id(draft.slug) for draft in drafts]
        return dict(build_records(self.connection, ids)) if ids else {}

    def _insert_shared(self, drafts: Sequence[ServiceDraft]) -> None:
        wanted: dict[type[Base], dict[UUID, Any]] = defaultdict(dict)
        if drafts:
            wanted[Taxonomy][draft_rows.TOPICS_ID] = draft_rows.taxonomy_row()
        for draft in drafts:
            for table, row in draft_rows.shared_rows(draft):
                wanted[table][row["id"]] = row
        for table, rows in wanted.items():
            key = _table(table).c.id
            missing = [id for id in rows if id not in self._shared]
            present = set(self.connection.scalars(select(key).where(key.in_(missing))))
            values = [rows[id] for id in missing if id not in present]
            if values:
                self.connection.execute(insert(table), values)
            if len(self._shared) > _MOST_REMEMBERED:
                self._shared.clear()
            self._shared |= set(rows)

    def _insert_services(self, drafts: Sequence[ServiceDraft]) -> None:
        rows = [
            {
                "status": "active",
                "paused": draft.further is not None and draft.further.paused,
                "paused_until": draft.further and draft.further.paused_until,
                "last_modified": draft.last_modified or self.now,
                **draft_rows.service_row(draft, self.source),
            }
            for draft in drafts
        ]
        for alike in _by_columns(rows):
            self.connection.execute(insert(Service), alike)

    def _update_services(self, drafts: Sequence[ServiceDraft], back: Sequence[Stored]) -> None:
        rows = []
        for draft in drafts:
            row = draft_rows.service_row(draft, self.source) | {"last_modified": self.now}
            rows.append({"key": row.pop("id"), **row})
        for alike in _by_columns(rows):
            self.connection.execute(_update_of(alike[0]), alike)
        again = [done.draft for done in back if done.draft.further is None]
        ids = [draft_rows.service_id(draft.slug) for draft in again]
        if ids:
            query = update(Service).where(Service.id.in_(ids)).values(status="active")
            self.connection.execute(query)

    def _close_or_open(self, drafts: Sequence[ServiceDraft]) -> None:
        """What its source closes for a time; one that is inactive or defunct stays so."""
        for status, before in ((_CLOSED, "active"), ("active", _CLOSED)):
            ids = [draft_rows.service_id(each.slug) for each in drafts if each.status == status]
            if ids:
                changed = update(Service).where(Service.id.in_(ids), Service.status == before)
                self.connection.execute(changed.values(status=status))

    def _clear_own(self, drafts: Sequence[ServiceDraft]) -> None:
        self._clear_own_ids([draft_rows.service_id(draft.slug) for draft in drafts])
        stating = [draft_rows.service_id(draft.slug) for draft in drafts if draft.further]
        if stating:
            stated = RequiredDocument.service_id.in_(stating)
            self.connection.execute(delete(RequiredDocument).where(stated))

    def _clear_own_ids(self, ids: Sequence[UUID]) -> None:
        if not ids:
            return
        for table in _REPLACED:
            key = _table(table).c.service_id
            self.connection.execute(delete(table).where(key.in_(ids)))
        self.connection.execute(delete(Attribute).where(Attribute.link_id.in_(ids)))
        at = select(ServiceAtLocation.location_id).where(ServiceAtLocation.service_id.in_(ids))
        self.connection.execute(delete(Location).where(Location.id.in_(at)))

    def _insert_own(self, drafts: Sequence[ServiceDraft]) -> None:
        grouped: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
        for draft in drafts:
            for table, row in draft_rows.own_rows(draft):
                grouped[table].append(row)
        # Locations before what refers to them: the order of the tables themselves.
        for table in sorted(grouped, key=lambda table: _ORDER[table.__tablename__]):
            self.connection.execute(insert(table), grouped[table])

    def _write_history(
        self,
        outcomes: Sequence[Stored],
        before: dict[UUID, ServiceRecord],
        after: dict[UUID, ServiceRecord],
    ) -> None:
        entries: list[dict[str, Any]] = []
        for done in outcomes:
            id = draft_rows.service_id(done.draft.slug)
            if done.outcome == "new":
                entries += self._earlier(id, done.draft) or [self._entry(id, "create")]
            elif done.outcome == "kept":
                entries.append(self._entry(id, "keep"))
            elif done.outcome == "back":
                entries.append(self._entry(id, "restore"))
            if done.outcome in ("changed", "back") and id in before and id in after:
                changes = differences(before[id], after[id])
                done.fields = tuple(name for name, _, _ in changes)
                done.differences = tuple(
                    (name, readable(before[id], name), readable(after[id], name))
                    for name in done.fields
                )
                entries += [self._entry(id, "update", *change) for change in changes]
        self._history(entries)

    def _earlier(self, id: UUID, draft: ServiceDraft) -> list[dict[str, Any]]:
        """The history of an entry that moves in from another catalogue."""
        owner = {"resource_id": id, "resource_type": "service"}
        return [owner | asdict(change) for change in draft.history]

    def _entry(
        self, id: UUID, action: str, field_name: str = "*", old: str = "", new: str = ""
    ) -> dict[str, Any]:
        return {
            "resource_id": id,
            "resource_type": "service",
            "last_action_date": self.now,
            "last_action_type": action,
            "field_name": field_name,
            "previous_value": old[:_HISTORY_LENGTH],
            "replacement_value": new[:_HISTORY_LENGTH],
            "updated_by": f"import: {self.source}",
        }

    def _history(self, entries: list[dict[str, Any]]) -> None:
        if entries:
            self.connection.execute(insert(HistoryEntry), entries)


def _by_columns(rows: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Rows that one statement can write together: only some drafts state further fields."""
    found: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[tuple(row)].append(row)
    return list(found.values())


def _update_of(columns: Iterable[str]) -> Update:
    """An update of these columns of a service; `key`: its id."""
    table = _table(Service)
    values: dict[str, Any] = {name: bindparam(name) for name in columns if name != "key"}
    # Who says nothing about an assurance does not take back one that was given here.
    given = [name for name in ("assured_date", "assurer_email") if name in values]
    values |= {name: func.coalesce(values[name], table.c[name]) for name in given}
    return update(table).where(table.c.id == bindparam("key")).values(values)


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table


_ORDER = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}
