"""What an HSDS service says and has no place here: named in the report."""

from collections.abc import Iterator
from typing import Any

# What is read of each object; identifiers and what hangs on them are no statements of their own.
_READ = {
    "service": {
        "name", "alternate_name", "description", "url", "email", "status", "alert",
        "interpretation_services", "application_process", "fees_description",
        "eligibility_description", "minimum_age", "maximum_age", "assured_date", "last_modified",
    },
    "organization": {"name", "email", "website", "uri"},
    "phone": {"number", "type"},
    "schedule": {"description", "freq", "byday", "opens_at", "closes_at", "valid_to"},
    "language": {"code", "name"},
    "service_area": {"name", "extent", "extent_type"},
    "cost_option": {"option", "currency", "amount", "amount_description", "valid_to"},
    "required_document": {"document", "uri"},
    "service_at_location": set[str](),
    "location": {"location_type", "latitude", "longitude"},
    "address": {"address_1", "address_2", "city", "state_province", "postal_code", "country",
                "address_type"},
}  # fmt: skip
_INSIDE = {
    "organization": "organization", "phones": "phone", "schedules": "schedule",
    "languages": "language", "service_areas": "service_area", "cost_options": "cost_option",
    "required_documents": "required_document", "service_at_locations": "service_at_location",
    "location": "location", "addresses": "address",
}  # fmt: skip
_NOT_TOLD = {"id", "attributes"}


def left_behind(entity: str, each: Any) -> Iterator[str]:
    """The fields that are lost, as "phone.extension"; some may come more than once."""
    if not isinstance(each, dict):
        return
    for key, value in each.items():
        if value in (None, "", []) or key in _NOT_TOLD or key.endswith("_id"):
            continue
        if key in _INSIDE:
            for inner in value if isinstance(value, list) else [value]:
                yield from left_behind(_INSIDE[key], inner)
        elif key not in _READ[entity]:
            yield f"{entity}.{key}" if len(key) <= 40 else entity
