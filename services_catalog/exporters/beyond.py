"""What the catalogue knows and HSDS has no field for, as attributes of a taxonomy of our own.

Importers read these names back (`services_catalog/importers/hsds.py`), so nothing is lost.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from services_catalog.models.base import identifier
from services_catalog.provenance import TERMS

Json = dict[str, Any]

TAXONOMY = "vorweg"
CHANNEL = "channel"
STAND_IN = "stand_in"
# Name of the attribute: what it means. Of a service, its provenance, its parts.
_OF_SERVICE = {
    "slug": "The identifier that people use: stable, readable.",
    "program": "The kind of service (docs/glossary.md).",
    "subtype": "A finer kind.",
    "kind": "The kind of a partner abroad.",
    "network": "The association or federal programme it belongs to.",
    "scope": "local, state or national.",
    "country": "ISO 3166-1 alpha-2: where it is, of a partner abroad whom it serves.",
    "land": "ISO 3166-2:DE without DE-: the federal state.",
    "description_en": "The description in English.",
    "ages_source_url": "Where the ages were read.",
    "advises_abroad": "true where a source says that it advises people who are still abroad.",
    "advises_abroad_source_url": "Where that was read.",
    "paused": "true while it takes nobody; its own status is active.",
    "paused_until": "The first day on which it takes people again, where that is known.",
    "capacity": "How much room it has at present.",
    "funding_line": "The programme that pays for it.",
    "imsa_member": "true for members of the network IMSA.",
}
_OF_SOURCE = {
    "source_url": "The page on which the entry was read.",
    "source_title": "Its title.",
    "source_date": "The date printed on it; may be a year or a month.",
    "checked_on": "The day when the entry was last compared with its source.",
    "reuse": "The terms on which the entry may be passed on.",
    "evidence": "The words of the source that show it.",
    "evidence_basis": "Which field of the entry these words show.",
    "retrieved_via": "How the page was reached.",
    "listing_may_be_old": "true where the source is old or looks so.",
    "service_label": "What the source calls this kind of service.",
}
_OF_TERMS = {
    "credit": "To be shown with the entry as it is.",
    "licence_url": "The text of the licence.",
}
AS_WRITTEN = "url_as_written"
_OF_URL = {AS_WRITTEN: "The web address with its own letters, where `url` spells them in ASCII."}
_OF_CHANNELS = {CHANNEL: "A way to reach it: kind, from where it works, and the number or link."}
_OF_PHONE = {
    "e164": "The number as it is dialled from abroad, where it is valid.",
    "phone_kind": "ordinary, freephone, special, short or unknown.",
    "from_abroad": "true for numbers that work from other countries.",
}
_OF_LOCATION = {"position_from": "What the coordinates rest on: source, postal_code or city."}
_OF_COST = {
    "cost_source_url": "The page that says what it costs.",
    "cost_checked_on": "The day when that was last compared.",
}
_OF_ORGANIZATION = {
    STAND_IN: "true where no organization is known and the format demands one.",
}
NAMES = {
    **_OF_SERVICE, **_OF_URL, **_OF_SOURCE, **_OF_TERMS, **_OF_CHANNELS, **_OF_PHONE,
    **_OF_LOCATION, **_OF_COST, **_OF_ORGANIZATION,
}  # fmt: skip
_COLUMNS = {
    "phone_kind": "kind",
    "cost_source_url": "source_url",
    "cost_checked_on": "checked_on",
}
# Said only where they are true: false is what everybody takes for granted.
_ONLY_TRUE = {"paused", "listing_may_be_old"}


@cache
def taxonomy() -> Json:
    """The taxonomy of these names."""
    return {
        "id": str(identifier("taxonomy", TAXONOMY)),
        "name": TAXONOMY,
        "description": "What the catalogue of Vorweg says beyond HSDS; the value is in `value`.",
    }


def terms() -> list[Json]:
    """One term for each name."""
    return [_term(name) for name in NAMES]


def of_service(service: Any, provenance: Any, channels: Sequence[Any]) -> list[Json]:
    """The attributes of a service. provenance: its row, None without one; channels: its rows."""
    found = [*_of_row("service", service, service, _OF_SERVICE)]
    if service.url is not None and not service.url.isascii():
        found.append(_attribute("service", service, AS_WRITTEN, service.url))
    if provenance is not None:
        found += _of_row("service", service, provenance, _OF_SOURCE)
        known = TERMS.get(provenance.reuse, TERMS["unclear"])
        for name, value in (("credit", known.credit), ("licence_url", known.url)):
            if value is not None:
                found.append(_attribute("service", service, name, value))
    for place, channel in enumerate(channels):
        said = f"{channel.kind} {channel.reachable_from} {channel.target or ''}".strip()
        found.append(_attribute("service", service, CHANNEL, said, str(place)))
    return found


def of_phone(phone: Any) -> list[Json]:
    """The attributes of a telephone number."""
    return _of_row("phone", phone, phone, _OF_PHONE)


def of_location(location: Any) -> list[Json]:
    """The attributes of a location."""
    return _of_row("location", location, location, _OF_LOCATION)


def of_cost(cost: Any) -> list[Json]:
    """The attributes of a cost option."""
    return _of_row("cost_option", cost, cost, _OF_COST)


def of_stand_in(organization: Json) -> Json:
    """The attribute of an organization that only stands in for one."""
    key = str(identifier("attribute", organization["id"], TAXONOMY, STAND_IN))
    return _made(key, organization["id"], "organization", STAND_IN, "true")


def _of_row(entity: str, owner: Any, row: Any, names: Iterable[str]) -> list[Json]:
    found = []
    for name in names:
        value = getattr(row, _COLUMNS.get(name, name))
        if value is None or (name in _ONLY_TRUE and not value):
            continue
        text = str(value).lower() if isinstance(value, bool) else str(value)
        found.append(_attribute(entity, owner, name, text))
    return found


def _attribute(entity: str, owner: Any, name: str, value: str, *more: str) -> Json:
    key = owner.slug if entity == "service" else str(owner.id)
    id = str(identifier("attribute", key, TAXONOMY, name, *more))
    return _made(id, str(owner.id), entity, name, value)


def _made(id: str, link_id: str, entity: str, name: str, value: str) -> Json:
    term = _term(name)
    return {
        "id": id,
        "link_id": link_id,
        "link_entity": entity,
        "taxonomy_term_id": term["id"],
        "value": value,
        "taxonomy_term": term,
    }


@cache
def _term(name: str) -> Json:
    return {
        "id": str(identifier("taxonomy_term", TAXONOMY, name)),
        "code": name,
        "name": name,
        "description": NAMES[name],
        "taxonomy": TAXONOMY,
        "taxonomy_id": taxonomy()["id"],
    }
