"""The rules of HSDS 3.0 for tests: official schemas, and a check of tabular packages."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import jsonschema_rs

from services_catalog.exporters.hsds import SCHEMAS

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@cache
def official(name: str) -> jsonschema_rs.Validator:
    """A validator over the official schema files as they are, with formats."""
    resources = [(f"https://hsds/{file.name}", json.loads(file.read_text(encoding="utf-8")))
                 for file in SCHEMAS.glob("*.json")]  # fmt: skip
    registry = jsonschema_rs.Registry(resources)
    schema = {"$ref": f"https://hsds/{name}.json"}
    return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=True)


def package_problems(file: Path) -> Iterator[str]:
    """What a package has against its own datapackage.json: fields, types, constraints, references.

    As the Table Schema reads: an empty cell is no value; a required field must have one.
    """
    with zipfile.ZipFile(file) as package:
        described = json.loads(package.read("datapackage.json"))
        rows = {each["name"]: list(_rows(package, each)) for each in described["resources"]}
        paths = {each["path"] for each in described["resources"]} | {"datapackage.json"}
        yield from (f"{name} is not described" for name in set(package.namelist()) - paths)
    for table in described["resources"]:
        yield from _field_problems(table, rows[table["name"]])
        yield from _reference_problems(table, rows)


def package_rows(file: Path, name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    with zipfile.ZipFile(file) as package:
        described = json.loads(package.read("datapackage.json"))
        table = next(each for each in described["resources"] if each["name"] == name)
        return list(_rows(package, table))


def _rows(package: zipfile.ZipFile, table: dict[str, Any]) -> Iterator[dict[str, str]]:
    text = io.StringIO(package.read(table["path"]).decode("utf-8"), newline="")
    reader = csv.reader(text, strict=True)
    heading = next(reader)
    assert heading == [field["name"] for field in table["schema"]["fields"]]
    for cells in reader:
        yield dict(zip(heading, cells, strict=True))


def _field_problems(table: dict[str, Any], rows: list[dict[str, str]]) -> Iterator[str]:
    for field in table["schema"]["fields"]:
        limits, name = field.get("constraints", {}), field["name"]
        values = [row[name] for row in rows]
        filled = [value for value in values if value != ""]
        where = f"{table['name']}.{name}"
        if limits.get("required") and len(filled) < len(values):
            yield f"{where}: a required value is missing"
        if limits.get("unique") and len(set(filled)) < len(filled):
            yield f"{where}: a value is there twice"
        for value in filled:
            if "enum" in limits and value not in limits["enum"]:
                yield f"{where}: {value} is not allowed"
            if not _is_of_type(field, value):
                yield f"{where}: {value} is no {field['type']} {field.get('format', '')}"


def _is_of_type(field: dict[str, Any], value: str) -> bool:
    try:
        match field["type"], field.get("format"):
            case "string", "uuid":
                return str(UUID(value)) == value
            case "string", "uri":
                parts = urlsplit(value)
                return value.isascii() and bool(parts.scheme and parts.netloc) and " " not in value
            case "string", "email":
                return _EMAIL.fullmatch(value) is not None
            case "number", _:
                float(value)
            case "date", _:
                date.fromisoformat(value)
                return len(value) == 10
            case "datetime", _:
                datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ")
            case "time", _:
                datetime.strptime(value, "%H:%M:%S")
    except ValueError:
        return False
    return True


def _reference_problems(
    table: dict[str, Any], rows: dict[str, list[dict[str, str]]]
) -> Iterator[str]:
    for key in table["schema"].get("foreignKeys", []):
        named = {row[key["reference"]["fields"]] for row in rows[key["reference"]["resource"]]}
        for row in rows[table["name"]]:
            if row[key["fields"]] and row[key["fields"]] not in named:
                yield f"{table['name']}.{key['fields']}: {row[key['fields']]} is nowhere"
