"""The tabular data package of HSDS 3.0: a zip of datapackage.json and one CSV file for each table.

Objects are taken apart as they come, one row a part, into files beside each other; only tables that
hold something are described and packed. Cells hold what is meant, also where a spreadsheet would
run it: a package is for programs. Our importers refuse such texts before they get so far.
"""

import csv
import json
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from services_catalog.exporters import beyond
from services_catalog.exporters.hsds import SCHEMAS
from services_catalog.models.base import identifier
from services_catalog.provenance import TERMS

Json = dict[str, Any]

DESCRIPTION = "datapackage.json"
EMPTY = "-"
"""Stands in cells that must not be empty and about which nothing is known."""

# Key of an object: the table of what is in it.
PARTS = {
    "phones": "phone",
    "schedules": "schedule",
    "service_areas": "service_area",
    "languages": "language",
    "cost_options": "cost_option",
    "required_documents": "required_document",
    "contacts": "contact",
    "service_at_locations": "service_at_location",
    "attributes": "attribute",
    "metadata": "metadata",
    "addresses": "address",
    "location": "location",
    "organization": "organization",
    "taxonomy_term": "taxonomy_term",
    "taxonomy_detail": "taxonomy",
}
# What many services share is written where it is met first.
_SHARED = {"organization", "taxonomy_term", "taxonomy"}
# The oldest time a zip knows: the same catalogue is to give the same bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16


def write(services: Iterable[Json], file: BinaryIO) -> None:
    """Pack HSDS service objects with everything in them."""
    with tempfile.TemporaryDirectory() as folder:
        with _Tables(Path(folder)) as tables:
            for service in services:
                tables.add("service", _with_organization(service))
        described = [table for table in official() if table in tables.files]
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            text = json.dumps(_description(described), ensure_ascii=False, indent=2) + "\n"
            with package.open(_member(DESCRIPTION), "w") as member:
                member.write(text.encode())
            for table in described:
                name = official()[table]["path"]
                with (
                    (Path(folder) / name).open("rb") as source,
                    package.open(_member(name), "w", force_zip64=True) as member,
                ):
                    while part := source.read(1 << 20):
                        member.write(part)


@cache
def official() -> dict[str, Json]:
    """The official tables by name, in their order, each as datapackage.json describes it."""
    return {table["name"]: table for table in package()["resources"]}


@cache
def package() -> Json:
    """The official datapackage.json."""
    file = SCHEMAS / "tabular" / DESCRIPTION
    content: Json = json.loads(file.read_text(encoding="utf-8"))
    return content


@cache
def fields(table: str) -> dict[str, Json]:
    """The official fields of a table by name."""
    return {field["name"]: field for field in official()[table]["schema"]["fields"]}


class _Tables:
    """One open CSV file for each table that holds something."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open = ExitStack()
        self.files: dict[str, TextIO] = {}
        self._met: dict[str, set[str]] = {table: set() for table in _SHARED}
        self._codes: set[str] = set()

    def __enter__(self) -> "_Tables":
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def add(self, table: str, each: Json) -> None:
        """A row for an object, and rows for what is in it."""
        if table in _SHARED:
            if each["id"] in self._met[table]:
                return
            self._met[table].add(each["id"])
        row = _linked(each)
        if table == "taxonomy_term" and row.get("code") in self._codes:
            row = {**row, "code": None}  # the format wants it once in all lists of words together
        elif table == "taxonomy_term":
            self._codes.add(row["code"])
        if row.get("taxonomy_id") == beyond.taxonomy()["id"]:
            self.add("taxonomy", beyond.taxonomy())
        cells = [_cell(field, row.get(name)) for name, field in fields(table).items()]
        csv.writer(self._file(table)).writerow(cells)
        for key, inner in PARTS.items():
            found = each.get(key)
            for part in found if isinstance(found, list) else [found] if found else []:
                self.add(inner, part)

    def _file(self, table: str) -> TextIO:
        if table not in self.files:
            path = self._folder / official()[table]["path"]
            # Stays open beyond this function: `_open` closes it.
            file = path.open("w", encoding="utf-8", newline="")
            self.files[table] = self._open.enter_context(file)
            csv.writer(file).writerow(fields(table))
        return self.files[table]


def _with_organization(service: Json) -> Json:
    """The format demands an organization: without one, one that says that it only stands in."""
    if "organization" in service:
        return service
    id = str(identifier("organization", service["id"], beyond.STAND_IN))
    stand_in: Json = {"id": id, "name": service["name"], "description": ""}
    stand_in["attributes"] = [beyond.of_stand_in(stand_in)]
    return {**service, "organization_id": id, "organization": stand_in}


def _linked(each: Json) -> Json:
    """Terms name their list by its identifier already; nothing else needs more than its fields."""
    return {key: value for key, value in each.items() if not isinstance(value, list | dict)}


def _cell(field: Json, value: Any) -> Any:
    if value in (None, "") and field.get("constraints", {}).get("required"):
        return EMPTY
    if value is None:
        return ""
    if field["type"] == "date":
        return value[:10]
    if field["type"] == "datetime":
        return value.replace("+00:00", "Z")
    return value


def _description(tables: list[str]) -> Json:
    known = {terms.url for terms in TERMS.values()} - {None}
    return {
        **{key: value for key, value in package().items() if key not in ("resources", "license")},
        "licenses": [{"path": url} for url in sorted(filter(None, known))],
        "notes": "Each entry has terms of its own: attributes reuse, credit and licence_url.",
        "resources": [_resource(official()[table], tables) for table in tables],
    }


def _resource(table: Json, tables: list[str]) -> Json:
    keys = table["schema"].get("foreignKeys", [])
    kept = [key for key in keys if key["reference"]["resource"] in tables]
    schema = {**table["schema"], "foreignKeys": kept} if keys else table["schema"]
    return {**table, "schema": schema}


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, date_time=_NO_TIME)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = _READABLE
    return member
