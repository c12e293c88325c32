"""HSDS 3.0 objects read from the catalogue, for some identifiers at a time.

Each kind of part is read with one query for all of them; what a row becomes is said in `hsds.py`.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, inspect, select

from services_catalog.exporters import beyond, hsds
from services_catalog.models import (
    Address,
    Attribute,
    Base,
    Channel,
    Contact,
    CostOption,
    HistoryEntry,
    Language,
    Location,
    Organization,
    Phone,
    Provenance,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    Taxonomy,
    TaxonomyTerm,
)

Json = hsds.Json
Terms = Mapping[UUID, Json]
Rows = dict[UUID, list[Any]]

# What belongs to a service: key of the object, table, what makes an object of a row.
_PARTS: tuple[tuple[str, type[Base], Callable[[Any], Json]], ...] = (
    ("phones", Phone, hsds.phone_object),
    ("schedules", Schedule, partial(hsds.plain, Schedule)),
    ("service_areas", ServiceArea, partial(hsds.plain, ServiceArea)),
    ("languages", Language, partial(hsds.plain, Language)),
    ("cost_options", CostOption, hsds.cost_option_object),
    ("required_documents", RequiredDocument, partial(hsds.plain, RequiredDocument)),
    ("contacts", Contact, partial(hsds.plain, Contact)),
)
_ORDER = ("position", "id")


def services(
    connection: Connection,
    ids: Sequence[UUID],
    *,
    full: bool,
    terms: Terms | None = None,
    today: date | None = None,
) -> list[Json]:
    """The services in the order of the identifiers; those that are gone are left out.

    full: with everything that belongs to them; else only what there can be one of.
    terms: `terms_by_id(connection)`, for those who ask many times. today: pauses that are over by
    then have ended; None: everything as it is stored.
    """
    stored = _by_id(connection, Service, ids)
    rows = {id: _as_of(row, today) for id, row in stored.items()}
    organizations = _organizations_of(connection, rows.values())
    parts = _Parts(connection, list(rows), terms) if full else None
    found = []
    for id in ids:
        if (row := rows.get(id)) is not None:
            organization = organizations.get(row.organization_id)
            own = parts.of(row) if parts else None
            found.append(hsds.service_object(row, organization, own))
    return found


def at_locations(
    connection: Connection, ids: Sequence[UUID], *, full: bool, today: date | None = None
) -> list[Json]:
    """Services at locations, each with its location and its service. today: see `services`."""
    rows = _by_id(connection, ServiceAtLocation, ids)
    locations = _locations(connection, [row.location_id for row in rows.values()], full=full)
    wanted = list({row.service_id for row in rows.values()})
    known = {UUID(s["id"]): s for s in services(connection, wanted, full=full, today=today)}
    found = []
    for id in ids:
        row = rows.get(id)
        if row is not None and row.service_id in known:
            place, service = locations[row.location_id], known[row.service_id]
            found.append(hsds.service_at_location_object(row, place, service))
    return found


def organizations(
    connection: Connection, ids: Sequence[UUID], services_of: dict[UUID, list[Json]] | None
) -> list[Json]:
    """Organizations; services_of: what to put in as their services, None for none."""
    rows = _by_id(connection, Organization, ids)
    found = []
    for id in ids:
        if id in rows:
            inner = {} if services_of is None else {"services": services_of.get(id, [])}
            found.append({**hsds.organization_object(rows[id]), **inner})
    return found


def taxonomies(connection: Connection) -> list[Json]:
    """All lists of words."""
    query = select(Taxonomy.__table__).order_by(Taxonomy.id)
    stored = (hsds.taxonomy_object(row) for row in connection.execute(query))
    return [beyond.taxonomy(), *stored]


def taxonomy_terms(connection: Connection) -> list[Json]:
    """All words."""
    lists = {UUID(each["id"]): each for each in taxonomies(connection)}
    query = select(TaxonomyTerm.__table__).order_by(TaxonomyTerm.id)
    stored = (
        hsds.taxonomy_term_object(row, lists[row.taxonomy_id]) for row in connection.execute(query)
    )
    return [*beyond.terms(), *stored]


def terms_by_id(connection: Connection) -> Terms:
    """All words by identifier."""
    return {UUID(term["id"]): term for term in taxonomy_terms(connection)}


class _Parts:
    """The many-valued parts of some services, each read with one query."""

    def __init__(self, connection: Connection, ids: Sequence[UUID], terms: Terms | None) -> None:
        self._terms = terms_by_id(connection) if terms is None else terms
        self._parts = {
            key: _grouped(connection, table, "service_id", ids) for key, table, _ in _PARTS
        }
        self._attributes = _grouped(connection, Attribute, "link_id", ids)
        self._channels = _grouped(connection, Channel, "service_id", ids)
        self._history = _grouped(connection, HistoryEntry, "resource_id", ids)
        provenance = _grouped(connection, Provenance, "service_id", ids)
        self._provenance = {id: rows[0] for id, rows in provenance.items()}
        self._at = _grouped(connection, ServiceAtLocation, "service_id", ids)
        at = [row.location_id for rows in self._at.values() for row in rows]
        self._locations = _locations(connection, at, full=True)

    def of(self, service: Any) -> dict[str, list[Json]]:
        """What belongs to a service."""
        parts = {
            key: [made(row) for row in self._parts[key].get(service.id, ())]
            for key, _, made in _PARTS
        }
        parts["service_at_locations"] = [
            hsds.service_at_location_object(row, self._locations[row.location_id])
            for row in self._at.get(service.id, ())
        ]
        provenance = self._provenance.get(service.id)
        parts["attributes"] = [
            *(
                hsds.attribute_object(row, self._terms[row.taxonomy_term_id])
                for row in self._attributes.get(service.id, ())
            ),
            *beyond.of_service(service, provenance, self._channels.get(service.id, [])),
        ]
        parts["metadata"] = hsds.metadata_objects(self._history.get(service.id, []))
        return parts


def _as_of(service: Any, today: date | None) -> Any:
    until = service.paused_until
    if today is None or until is None or until > today.isoformat():
        return service
    return SimpleNamespace(**{**service._mapping, "paused": False, "paused_until": None})


def _organizations_of(connection: Connection, services: Any) -> dict[UUID, Json]:
    ids = {row.organization_id for row in services} - {None}
    rows = _by_id(connection, Organization, list(ids))
    return {id: hsds.organization_object(row) for id, row in rows.items()}


def _locations(connection: Connection, ids: Sequence[UUID], *, full: bool) -> dict[UUID, Json]:
    rows = _by_id(connection, Location, ids)
    addresses = _grouped(connection, Address, "location_id", list(rows)) if full else None
    return {
        id: hsds.location_object(row, None if addresses is None else addresses.get(id, []))
        for id, row in rows.items()
    }


def _by_id(connection: Connection, table: type[Base], ids: Sequence[UUID]) -> dict[UUID, Any]:
    if not ids:
        return {}
    columns = inspect(table).local_table
    found = connection.execute(select(columns).where(columns.c.id.in_(ids)))
    return {row.id: row for row in found}


def _grouped(connection: Connection, table: type[Base], key: str, ids: Sequence[UUID]) -> Rows:
    found: Rows = defaultdict(list)
    if ids:
        columns = inspect(table).local_table
        order = [columns.c[name] for name in _ORDER if name in columns.c]
        query = select(columns).where(columns.c[key].in_(ids))
        for row in connection.execute(query.order_by(*order)):
            found[getattr(row, key)].append(row)
    return found
