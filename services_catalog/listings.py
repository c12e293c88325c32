"""Writing the read rows: what the tables know about a service, gathered into one listing each.

Whoever changes a service (an import, later a partner) calls `write_listings` in the same
transaction. The listing is derived, never edited.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, delete, insert, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from services_catalog.cells import cell_of
from services_catalog.duplicate_decisions import duplicates_of, staying_for
from services_catalog.models import (
    Address,
    Attribute,
    Channel,
    CostOption,
    Language,
    Listing,
    Location,
    Organization,
    Phone,
    Provenance,
    Schedule,
    Service,
    ServiceAtLocation,
    Taxonomy,
    TaxonomyTerm,
)
from services_catalog.record import Channel as ChannelValue
from services_catalog.record import PhoneNumber, ServiceRecord

Grouped = dict[UUID, list[Any]]


def on_offer(today: ColumnElement[str]) -> ColumnElement[bool]:
    """The condition that a listing may be offered on a day (ISO date)."""
    return or_(Listing.offered, Listing.offered_from <= today)


def write_listings(connection: Connection, service_ids: Sequence[UUID]) -> None:
    """Replace the listings of these services (some hundred at a time).

    Those decided to be the same as one of them follow: they are offered when it is gone.
    """
    if not service_ids:
        return
    service_ids = [*service_ids, *duplicates_of(service_ids)]
    connection.execute(delete(Listing).where(Listing.service_id.in_(service_ids)))
    rows = [listing_row(id, record) for id, record in build_records(connection, service_ids)]
    if rows:
        connection.execute(insert(Listing), rows)


def build_records(
    connection: Connection, service_ids: Sequence[UUID]
) -> Iterable[tuple[UUID, ServiceRecord]]:
    """The records of these services as the tables have them, one for each location."""
    parts = _Parts(connection, service_ids)
    query = (
        select(Service, Provenance, Organization, Location, Address)
        .join(Provenance, Provenance.service_id == Service.id)
        .outerjoin(Organization, Organization.id == Service.organization_id)
        .outerjoin(ServiceAtLocation, ServiceAtLocation.service_id == Service.id)
        .outerjoin(Location, Location.id == ServiceAtLocation.location_id)
        .outerjoin(Address, Address.location_id == Location.id)
        .where(Service.id.in_(service_ids))
        .order_by(Service.slug, Location.id)
    )
    for row in connection.execute(_labelled(query)).mappings():
        yield row["service_id"], _record(row, parts)


class _Parts:
    """The many-valued parts of some services, each read with one query."""

    def __init__(self, connection: Connection, ids: Sequence[UUID]) -> None:
        def grouped(key: InstrumentedAttribute[Any], query: Select[*tuple[Any, ...]]) -> Grouped:
            found: Grouped = defaultdict(list)
            for row in connection.execute(query.add_columns(key).where(key.in_(ids))):
                found[row[-1]].append(row)
            return found

        phones = select(Phone.number, Phone.e164, Phone.kind, Phone.from_abroad)
        self.phones = grouped(Phone.service_id, phones.order_by(Phone.position))
        channels = select(Channel.kind, Channel.reachable_from, Channel.target)
        self.channels = grouped(Channel.service_id, channels.order_by(Channel.position))
        languages = select(Language.code).order_by(Language.position)
        self.languages = grouped(Language.service_id, languages)
        hours = select(Schedule.description).order_by(Schedule.id)
        self.hours = grouped(Schedule.service_id, hours)
        costs = select(CostOption.amount, CostOption.source_url, CostOption.checked_on)
        self.costs = grouped(CostOption.service_id, costs.order_by(CostOption.id))
        terms = (
            select(Taxonomy.name, TaxonomyTerm.code)
            .select_from(Attribute)
            .join(TaxonomyTerm, TaxonomyTerm.id == Attribute.taxonomy_term_id)
            .join(Taxonomy, Taxonomy.id == TaxonomyTerm.taxonomy_id)
            .order_by(Attribute.position)
        )
        self.terms = grouped(Attribute.link_id, terms)
        self.staying = staying_for(connection, ids)

    def words(self, id: UUID, taxonomy: str) -> tuple[str, ...]:
        """The words of a taxonomy that are linked to the service."""
        return tuple(code for name, code, _ in self.terms.get(id, ()) if name == taxonomy)


def _record(row: Any, parts: _Parts) -> ServiceRecord:
    id = row["service_id"]
    costs = parts.costs.get(id)
    hours = [hour.description for hour in parts.hours.get(id, ()) if hour.description]
    assured = row["service_assured_date"]
    return ServiceRecord(
        id=row["service_slug"],
        program=row["service_program"],
        subtype=row["service_subtype"],
        kind=row["service_kind"],
        name=row["service_name"],
        organization=row["organization_name"],
        network=row["service_network"],
        street=row["address_address_1"],
        postal_code=row["address_postal_code"],
        city=row["address_city"],
        land=row["service_land"],
        country=row["service_country"],
        lat=row["location_latitude"],
        lon=row["location_longitude"],
        position_from=row["location_position_from"],
        scope=row["service_scope"],
        phones=tuple(PhoneNumber(*phone[:4]) for phone in parts.phones.get(id, ())),
        channels=tuple(ChannelValue(*channel[:3]) for channel in parts.channels.get(id, ())),
        email=row["service_email"],
        url=row["service_url"],
        opening_hours="; ".join(hours) or None,
        languages=tuple(language.code for language in parts.languages.get(id, ())),
        target_group=row["service_eligibility_description"],
        topics=parts.words(id, "topics"),
        status_groups=parts.words(id, "status_groups"),
        description_de=row["service_description"],
        description_en=row["service_description_en"],
        minimum_age=row["service_minimum_age"],
        maximum_age=row["service_maximum_age"],
        ages_source_url=row["service_ages_source_url"],
        cost_free=costs[0].amount == 0 if costs else None,
        cost_source_url=costs[0].source_url if costs else None,
        cost_checked_on=costs[0].checked_on if costs else None,
        advises_abroad=row["service_advises_abroad"],
        advises_abroad_source_url=row["service_advises_abroad_source_url"],
        source_url=row["provenance_source_url"],
        source_title=row["provenance_source_title"],
        source_date=row["provenance_source_date"],
        retrieved_via=row["provenance_retrieved_via"],
        evidence=row["provenance_evidence"],
        evidence_basis=row["provenance_evidence_basis"],
        reuse=row["provenance_reuse"],
        checked_on=max(row["provenance_checked_on"], assured or ""),
        assured_date=assured,
        may_be_old=row["provenance_listing_may_be_old"] and assured is None,
        status=row["service_status"],
        paused=row["service_paused"],
        paused_until=row["service_paused_until"],
        alert=row["service_alert"],
        duplicate_of=parts.staying.get(id),
    )


def _labelled(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    columns = [
        column.label(f"{table.__tablename__}_{column.key}")
        for table in (Service, Provenance, Organization, Location, Address)
        for column in table.__table__.columns
        if (table, column.key) != (Provenance, "service_id")
    ]
    return query.with_only_columns(*columns, maintain_column_froms=True)


def listing_row(id: UUID, record: ServiceRecord) -> dict[str, Any]:
    known = record.lat is not None and record.lon is not None
    single = record.duplicate_of is None
    return {
        "service_id": id,
        "slug": record.id,
        "program": record.program,
        "scope": record.scope,
        "land": record.land,
        "country": record.country,
        "latitude": record.lat,
        "longitude": record.lon,
        "cell": cell_of(record.lat, record.lon) if known else None,  # type: ignore[arg-type]
        "offered": record.offered,
        "offered_from": record.paused_until if record.status == "active" and single else None,
        "reuse": record.reuse,
        "record": record.to_json(),
    }
