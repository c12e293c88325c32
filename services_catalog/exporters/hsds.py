"""Objects of HSDS 3.0 made from rows of the catalogue's tables. Pure: nothing is read here.

The tables bear the names of the standard, so a row becomes an object by taking the columns that the
official schema knows and that hold something. A row is anything with the columns as attributes.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit
from uuid import UUID

from sqlalchemy import inspect

from services_catalog.exporters import beyond
from services_catalog.models import (
    Address,
    Attribute,
    Base,
    CostOption,
    HistoryEntry,
    Location,
    Organization,
    Phone,
    Service,
    ServiceAtLocation,
    Taxonomy,
    TaxonomyTerm,
)
from services_catalog.models.base import identifier

SCHEMAS = Path(__file__).parent.parent / "hsds_schemas"
"""The official schemas: `<object>.json`."""
MOST_HISTORY = 50
"""Changes of an entry that are told, the newest ones."""

Json = dict[str, Any]

# HSDS word for a service that is paused.
_CLOSED = "temporarily closed"
# Our `program` is a word, the standard's an object.
_OURS = {"program"}


def service_object(
    row: Any, organization: Json | None = None, parts: Mapping[str, Sequence[Json]] | None = None
) -> Json:
    """A service. organization: its object; parts: lists of objects by key ("phones" …)."""
    found = plain(Service, row)
    if row.paused:
        found["status"] = _CLOSED
    if "description" not in found and row.description_en:
        found["description"] = row.description_en
    if organization is not None:
        found["organization"] = organization
    return {**found, **{key: list(part) for key, part in (parts or {}).items() if part}}


def organization_object(row: Any) -> Json:
    """An organization."""
    # The standard demands a description; nobody has written any yet.
    return {"description": "", **plain(Organization, row)}


def location_object(row: Any, addresses: Sequence[Any] | None = None) -> Json:
    """A location. addresses: their rows; None for what there is only one of."""
    found = plain(Location, row)
    if addresses is not None:
        lists = (("addresses", [_address(each) for each in addresses]),
                 ("attributes", beyond.of_location(row)))  # fmt: skip
        found |= {key: each for key, each in lists if each}
    return found


def service_at_location_object(row: Any, location: Json, service: Json | None = None) -> Json:
    """A service at a location with the location, and with the service where it is not outside."""
    inner = {"location": location} if service is None else {"location": location,
                                                            "service": service}  # fmt: skip
    return {**plain(ServiceAtLocation, row), **inner}


def taxonomy_object(row: Any) -> Json:
    """A list of words."""
    return plain(Taxonomy, row)


def taxonomy_term_object(row: Any, taxonomy: Json) -> Json:
    """A word of a list. taxonomy: the object of the list."""
    named = {"taxonomy": taxonomy["name"], "taxonomy_detail": taxonomy}
    return {**plain(TaxonomyTerm, row), **named}


def attribute_object(row: Any, term: Json) -> Json:
    """A word that is linked to something."""
    return {**plain(Attribute, row), "taxonomy_term": term}


def phone_object(row: Any) -> Json:
    """A telephone number."""
    return {**plain(Phone, row), "attributes": beyond.of_phone(row)}


def cost_option_object(row: Any) -> Json:
    """What a service costs."""
    return {**plain(CostOption, row), "attributes": beyond.of_cost(row)}


def metadata_objects(rows: Sequence[Any]) -> list[Json]:
    """The newest changes of an entry. rows: all of them, oldest first.

    Our rows are numbered; the standard wants identifiers that stay, here too after an import
    elsewhere: they are made from what the change says, with its day (tables have no time of day).
    """
    found: list[Json] = []
    met: dict[tuple[str, ...], int] = {}
    for row in rows:
        said = plain(HistoryEntry, row)
        key = tuple(said[name][:10] if name == "last_action_date" else said[name]
                    for name in sorted(said) if name != "id")  # fmt: skip
        met[key] = met.get(key, 0) + 1
        found.append({**said, "id": str(identifier("metadata", *key, str(met[key])))})
    return found[-MOST_HISTORY:]


def plain(table: type[Base], row: Any) -> Json:
    """The columns that the standard knows and that hold something."""
    found = {}
    for name, is_uri in _known(table).items():
        value = getattr(row, name)
        if value is not None:
            text = str(value) if isinstance(value, UUID) else value
            found[name] = _uri(text) if is_uri else text
    return found


def _address(row: Any) -> Json:
    # All of these are demanded; an unknown part is an empty text.
    empty = dict.fromkeys(("address_1", "city", "state_province", "postal_code"), "")
    return {**empty, **plain(Address, row)}


@cache
def _known(table: type[Base]) -> dict[str, bool]:
    """Columns that the official schema has too: whether they are URIs."""
    file = SCHEMAS / f"{table.__tablename__}.json"
    properties = json.loads(file.read_text(encoding="utf-8"))["properties"]
    columns = inspect(table).local_table.columns.keys()
    return {
        name: properties[name].get("format") == "uri"
        for name in columns
        if name in properties and name not in _OURS
    }


def _uri(address: str) -> str:
    """Addresses as people write them, with umlauts, as the standard wants them: ASCII."""
    if address.isascii():
        return address
    parts = urlsplit(address)
    try:
        host = parts.netloc.encode("idna").decode("ascii")
    except UnicodeError:
        return address
    rest = (quote(part, safe="/%:@!$&'()*+,;=~?") for part in parts[2:])
    return urlunsplit((parts.scheme, host, *rest))
