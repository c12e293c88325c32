"""A draft as rows of the tables: identifiers derived from the slug, the same at every import."""

from dataclasses import fields
from typing import Any
from uuid import UUID

from services_catalog.importers.draft import ServiceDraft
from services_catalog.models import (
    Address,
    Attribute,
    Base,
    Channel,
    CostOption,
    Language,
    Location,
    Organization,
    Phone,
    Provenance,
    RequiredDocument,
    Schedule,
    ServiceArea,
    ServiceAtLocation,
    TaxonomyTerm,
)
from services_catalog.models.base import identifier

Row = dict[str, Any]
Rows = list[tuple[type[Base], Row]]

TOPICS = "topics"
TOPICS_ID = identifier("taxonomy", TOPICS)


def service_id(slug: str) -> UUID:
    """The identifier of a service."""
    return identifier("service", slug)


def service_row(draft: ServiceDraft, source: str) -> Row:
    """The columns of `service` that an import sets; all others stay as they are."""
    return {
        "id": service_id(draft.slug),
        "organization_id": organization_id(draft),
        "slug": draft.slug,
        "program": draft.program,
        "subtype": draft.subtype,
        "kind": draft.kind,
        "network": draft.network,
        "name": draft.name,
        "description": draft.description_de,
        "description_en": draft.description_en,
        "url": draft.url,
        "email": draft.email,
        "scope": draft.scope,
        "country": draft.country,
        "land": draft.land,
        "eligibility_description": draft.target_group,
        "minimum_age": draft.minimum_age,
        "maximum_age": draft.maximum_age,
        "ages_source_url": draft.ages_source_url,
        "advises_abroad": draft.advises_abroad,
        "advises_abroad_source_url": draft.advises_abroad_source_url,
        "import_source": source,
        "content_hash": draft.content_hash(),
        **_further_columns(draft),
    }


# A pause is taken from a source when an entry is new; later it is ended or begun here alone.
_NOT_UPDATED = ("documents", "paused", "paused_until")


def _further_columns(draft: ServiceDraft) -> Row:
    """What only some formats state."""
    if draft.further is None:
        return {}
    columns = {each.name: getattr(draft.further, each.name) for each in fields(draft.further)}
    return {key: value for key, value in columns.items() if key not in _NOT_UPDATED}


def organization_id(draft: ServiceDraft) -> UUID | None:
    """One organization per name and network: "Caritas" of two towns is one entry."""
    if draft.organization is None:
        return None
    return identifier("organization", draft.organization, draft.network)


def shared_rows(draft: ServiceDraft) -> Rows:
    """Rows that several services share; they are written once and never taken away."""
    rows: Rows = []
    if (organization := organization_id(draft)) is not None:
        values = {"id": organization, "name": draft.organization, "description": ""}
        rows.append((Organization, values))
    for topic in draft.topics:
        term = {"id": _topic_id(topic), "taxonomy_id": TOPICS_ID, "code": topic, "name": topic}
        rows.append((TaxonomyTerm, {**term, "description": ""}))
    return rows


def taxonomy_row() -> Row:
    """The one taxonomy of the import."""
    text = "What a service helps with, in the words of its source or of the bot's topics."
    return {"id": TOPICS_ID, "name": TOPICS, "description": text}


def own_rows(draft: ServiceDraft) -> Rows:
    """Rows that belong to this service alone; an import replaces them together."""
    return [
        *_place_rows(draft),
        (Provenance, _provenance_row(draft)),
        *_contact_rows(draft),
        *_offer_rows(draft),
    ]


def _place_rows(draft: ServiceDraft) -> Rows:
    if draft.city is None and draft.street is None and draft.position is None:
        return []
    location = identifier("location", draft.slug)
    position = draft.position
    return [
        (
            Location,
            {
                "id": location,
                "location_type": "physical",
                "organization_id": organization_id(draft),
                "latitude": position.lat if position else None,
                "longitude": position.lon if position else None,
                "position_from": position.position_from if position else None,
            },
        ),
        (
            Address,
            {
                "id": identifier("address", draft.slug),
                "location_id": location,
                "address_1": draft.street,
                "city": draft.city,
                "state_province": draft.land,
                "postal_code": draft.postal_code,
                "country": draft.country,
            },
        ),
        (
            ServiceAtLocation,
            {
                "id": identifier("service_at_location", draft.slug),
                "service_id": service_id(draft.slug),
                "location_id": location,
            },
        ),
    ]


def _provenance_row(draft: ServiceDraft) -> Row:
    return {
        "service_id": service_id(draft.slug),
        "source_url": draft.source_url,
        "source_title": draft.source_title,
        "source_date": draft.source_date,
        "retrieved_via": draft.retrieved_via,
        "evidence": draft.evidence,
        "evidence_basis": draft.evidence_basis,
        "reuse": draft.reuse,
        "checked_on": draft.checked_on,
        "listing_may_be_old": draft.may_be_old,
        "service_label": draft.service_label,
    }


def _contact_rows(draft: ServiceDraft) -> Rows:
    phones = [
        {
            "number": phone.display,
            "e164": phone.e164,
            "kind": phone.kind,
            "from_abroad": phone.from_abroad,
        }
        for phone in draft.phones
    ]
    channels = [
        {"kind": channel.kind, "reachable_from": channel.reachable_from, "target": channel.target}
        for channel in draft.channels
    ]
    return _numbered(draft, Phone, phones) + _numbered(draft, Channel, channels)


def _offer_rows(draft: ServiceDraft) -> Rows:
    rows = _numbered(draft, Language, [{"code": code} for code in draft.languages])
    for place, topic in enumerate(draft.topics):
        link = identifier("attribute", draft.slug, topic)
        values = {"id": link, "link_id": service_id(draft.slug), "position": place}
        rows.append((Attribute, {**values, "taxonomy_term_id": _topic_id(topic)}))
    for document, uri in draft.further.documents if draft.further else ():
        key = {"id": identifier("required_document", draft.slug, document)}
        values = {**key, "service_id": service_id(draft.slug), "document": document, "uri": uri}
        rows.append((RequiredDocument, values))
    own: list[tuple[type[Base], Row]] = [(ServiceArea, _area_row(draft))]
    if draft.opening_hours is not None:
        own.append((Schedule, {"description": draft.opening_hours}))
    if (cost := draft.cost) is not None:
        values = {"amount": 0.0 if cost.free else None, "currency": "EUR" if cost.free else None}
        texts = {"amount_description": cost.statement, "source_url": cost.source_url}
        own.append((CostOption, {**values, **texts, "checked_on": cost.checked_on}))
    for table, row in own:
        key = {"id": identifier(table.__tablename__, draft.slug)}
        rows.append((table, {**key, "service_id": service_id(draft.slug), **row}))
    return rows


def _area_row(draft: ServiceDraft) -> Row:
    if draft.country != "DE" or draft.scope == "national":
        return {"name": draft.country, "extent": draft.country, "extent_type": "country"}
    if draft.scope == "state":
        return {"name": draft.land, "extent": f"DE-{draft.land}", "extent_type": "land"}
    return {"name": draft.city, "extent": None, "extent_type": "city"}


def _numbered(draft: ServiceDraft, table: type[Base], values: list[Row]) -> Rows:
    return [
        (
            table,
            {
                "id": identifier(table.__tablename__, draft.slug, str(position)),
                "service_id": service_id(draft.slug),
                "position": position,
                **row,
            },
        )
        for position, row in enumerate(values)
    ]


def _topic_id(topic: str) -> UUID:
    return identifier("taxonomy_term", TOPICS, topic)
