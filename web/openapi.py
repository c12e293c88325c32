"""The description of the API: the official one of HSDS 3.0, made whole and exact for this server.

The official document refers to schemas elsewhere; here they are inside, so that nothing has to be
fetched to use it. Added are our own filters, the limits of the parameters, the answers to errors.
"""

import json
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, Final

from gazetteer import LAENDER
from services_catalog.exporters.hsds import SCHEMAS
from services_catalog.record import PROGRAMS
from web.api_query import (
    FORMATS,
    LANGUAGE,
    LONGEST_TAG,
    MOST_KM,
    MOST_PAGES,
    MOST_PER_PAGE,
    PER_PAGE,
    PLAIN_FORMATS,
)
from web.parameters import LONGEST_TEXT, MOST_VALUES

Json = dict[str, Any]

DATA: Final = Path(__file__).parent / "data"
HSDS_VERSION: Final = "3.0"
PROFILE: Final = "https://docs.openreferral.org/en/3.0/hsds/"
_LISTS: Final = ("/services", "/service_at_locations", "/organizations", "/taxonomies",
                 "/taxonomy_terms")  # fmt: skip
_LOCATED: Final = _LISTS[:2]
_FILTERS: Final = ("program", "language", "land", "country", "place", "distance")
_SCHEMA: Final = "#/components/schemas/"
_ERRORS: Final = {
    "400": "Something in the query is not valid; the answer says what.",
    "404": "There is nothing of this id.",
    "429": "Too many requests from one address; Retry-After says how long to wait.",
    "503": "The catalogue cannot be read at the moment.",
}


def document(base_url: str) -> Json:
    """The description for a server at this address (without a slash at its end)."""
    return {**deepcopy(_document()), "servers": [{"url": base_url}]}


@cache
def _document() -> Json:
    text = (DATA / "openapi.json").read_text(encoding="utf-8")
    described: Json = json.loads(text)
    described["info"] = _INFO
    described["components"]["schemas"] |= {**_schemas(), "Problem": _PROBLEM}
    described["components"]["parameters"] = _parameters(described["components"]["parameters"])
    for path, item in described["paths"].items():
        operation = item["get"]
        answer = operation["responses"]["200"]["content"]["application/json"]
        answer["schema"] = _pointing(answer["schema"], path)
        _add_parameters(path, operation)
        _add_errors(path, operation)
    return described


def _pointing(schema: Json, path: str) -> Json:
    """A schema of the official document with its references inside the document."""
    properties = schema.get("properties", {})
    if path in _LISTS:
        name = _singular(path)
        items: Json = {"$ref": f"{_SCHEMA}{name}_list"}
        if path in ("/services", "/service_at_locations", "/organizations"):
            items = {"anyOf": [items, {"$ref": _SCHEMA + name}]}
        if path == "/services":
            items["anyOf"].append(_MINIMAL)
        contents = {**properties["contents"], "items": items}
        required = ["contents", "total_items", "total_pages", "page_number", "size"]
        return {**schema, "properties": {**properties, "contents": contents}, "required": required}
    if "$ref" in schema:
        # The official document names the schema of services for a service_at_location: a slip.
        return {"$ref": _SCHEMA + _singular(path.removesuffix("/{id}"))}
    return {**schema, "required": sorted(properties)}


def _singular(path: str) -> str:
    name = path.strip("/")
    return "taxonomy" if name == "taxonomies" else name.removesuffix("s")


def _schemas() -> Json:
    """The official schemas by name; `…_list` is one without what there may be several of."""
    schemas: Json = {}
    for file in sorted(SCHEMAS.glob("*.json")):
        schema: Json = json.loads(file.read_text(encoding="utf-8"))
        if file.stem == "service_at_location":
            schema["properties"]["service"] = {"$ref": "service.json"}
        if file.stem == "organization":
            items = {"$ref": "service.json"}
            schema["properties"]["services"] = {"type": "array", "items": items}
        schemas[file.stem] = _inside(schema, "")
        simple = {k: v for k, v in schema["properties"].items() if v.get("type") != "array"}
        schemas[f"{file.stem}_list"] = _inside({**schema, "properties": simple}, "_list")
    # A service inside an organization or at a location may be only its identifier.
    for name, inner in (("organization", "services"), ("service_at_location", "service")):
        schemas[name]["properties"][inner] = _maybe_short(schemas[name]["properties"][inner])
    return schemas


def _maybe_short(schema: Json) -> Json:
    if "items" in schema:
        return {**schema, "items": _maybe_short(schema["items"])}
    short = {"type": "object", "required": ["id"], "properties": {"id": _UUID}}
    return {"anyOf": [schema, short]}


def _inside(value: Any, suffix: str) -> Any:
    """References to files as references within the document."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            name = value["$ref"].removesuffix(".json")
            return {"$ref": f"{_SCHEMA}{name}{suffix}"}
        return {key: _inside(item, suffix) for key, item in value.items() if key not in _NOTES}
    return [_inside(item, suffix) for item in value] if isinstance(value, list) else value


def _parameters(official: Json) -> Json:
    parameters = {name: {**parameter} for name, parameter in official.items()}
    for name, schema in _LIMITS.items():
        parameters[name]["schema"] = schema
    for name, (description, schema) in _OURS.items():
        parameters[name] = {"name": name, "in": "query", "required": False,
                            "description": description, "schema": schema}  # fmt: skip
        if schema["type"] == "array":
            parameters[name] |= {"style": "form", "explode": False}
    parameters["proximity"]["description"] += " (needs `postcode`)."
    parameters["format"]["description"] += " Also `csv` and `geojson` for services and locations."
    return parameters


def _add_parameters(path: str, operation: Json) -> None:
    parameters = operation.get("parameters", [])
    if path in _LOCATED:
        # The official document has the postal code for locations only.
        official = {parameter.get("$ref") for parameter in parameters}
        named = [f"#/components/parameters/{n}" for n in (*_FILTERS, "postcode", "proximity")]
        parameters += [{"$ref": name} for name in named if name not in official]
        return
    for at, parameter in enumerate(parameters):
        if parameter.get("$ref", "").endswith("/format"):
            parameters[at] = _PLAIN_FORMAT
        elif parameter.get("name") == "parent_id":
            parameters[at] = {**parameter, "schema": _UUID}


def _add_errors(path: str, operation: Json) -> None:
    problem = {"application/problem+json": {"schema": {"$ref": _SCHEMA + "Problem"}}}
    for status, description in _ERRORS.items():
        if status != "404" or path.endswith("{id}"):
            operation["responses"][status] = {"description": description, "content": problem}
    if path in _LISTS:
        formats = operation["responses"]["200"]["content"]
        formats["application/x-ndjson"] = {"schema": {"type": "string"}}
        if path in _LOCATED:
            formats["text/csv"] = {"schema": {"type": "string"}}
            formats["application/geo+json"] = {"schema": {"type": "object"}}


# Keywords of HSDS that say nothing about JSON and only make the document long.
_NOTES: Final = frozenset(("datapackage_metadata", "datapackage_type", "constraints", "example",
                           "core", "path", "tabular_required", "order"))  # fmt: skip
_UUID: Final[Json] = {"type": "string", "format": "uuid"}
_MINIMAL: Final[Json] = {
    "type": "object",
    "description": "What `minimal` asks for.",
    "required": ["id", "modified_date"],
    "properties": {"id": _UUID, "modified_date": {"type": "string", "format": "date-time"}},
    "additionalProperties": False,
}
_PROBLEM: Final[Json] = {
    "type": "object",
    "description": "RFC 9457 problem details.",
    "required": ["type", "title", "status"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"parameter": {"type": "string"}, "detail": {"type": "string"}},
            },
        },
    },
}
_TEXT: Final[Json] = {"type": "string", "maxLength": LONGEST_TEXT}
_SEVERAL: Final[Json] = {"type": "array", "minItems": 1, "maxItems": MOST_VALUES}
_LIMITS: Final[Json] = {
    "search": _TEXT,
    "page": {"type": "integer", "minimum": 1, "maximum": MOST_PAGES, "default": 1},
    "per_page": {"type": "integer", "minimum": 1, "maximum": MOST_PER_PAGE, "default": PER_PAGE},
    "format": {"type": "string", "enum": list(FORMATS)},
    "taxonomy_term_id": _UUID,
    "taxonomy_id": _UUID,
    "organization_id": _UUID,
    "modified_after": {"type": "string", "format": "date-time"},
    "postcode": {"type": "string", "pattern": "^[0-9]{5}$"},
    "proximity": {"type": "string", "pattern": "^[0-9]{1,6}$"},
}
_PLAIN_FORMAT: Final[Json] = {
    "name": "format",
    "in": "query",
    "required": False,
    "description": "`ndjson` streams all results without paging.",
    "schema": {"type": "string", "enum": list(PLAIN_FORMATS)},
}
_OURS: Final[dict[str, tuple[str, Json]]] = {
    "program": (
        "The kind of service; several with commas.",
        {**_SEVERAL, "items": {"type": "string", "enum": list(PROGRAMS)}},
    ),
    "language": (
        "A language of counselling, BCP 47; several with commas mean any of them.",
        {**_SEVERAL, "items": {"type": "string", "pattern": LANGUAGE, "maxLength": LONGEST_TAG}},
    ),
    "land": (
        "A Land, ISO 3166-2:DE without `DE-`; several with commas.",
        {**_SEVERAL, "items": {"type": "string", "enum": sorted(LAENDER)}},
    ),
    "country": (
        "ISO 3166-1 alpha-2: where the service is, of a partner abroad whom it serves; several "
        "with commas.",
        {**_SEVERAL, "items": {"type": "string", "pattern": "^[A-Z]{2}$"}},
    ),
    "place": (
        "A town or district in Germany, in any script, or an id as in `gn:2879139`. Nearest first; "
        "several places of one name are an error that lists their ids.",
        {**_TEXT, "minLength": 1},
    ),
    "distance": (
        "Kilometres around `place`, with at most three decimals; 50 when not given.",
        {"type": "number", "minimum": 0, "maximum": MOST_KM},
    ),
}
_INFO: Final[Json] = {
    "title": "Vorweg: counselling services for people coming to Germany",
    "version": HSDS_VERSION,
    "summary": "Reads the catalogue of Vorweg as HSDS 3.0.",
    "description": (
        "Every service carries its source and the terms on which it may be passed on in its "
        "attributes. After the official description of the Human Services Data Specification "
        "(openreferral.org, CC BY-SA 4.0), with filters of our own."
    ),
    "license": {"name": "Apache-2.0 (program); the data as each entry says"},
}
