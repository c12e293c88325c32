"""The whole starter catalogue given away: official schemas, terms, sources, same bytes again."""

import csv
import io
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hsds_rules import official, package_problems, package_rows
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update

from services_catalog.catalogue import Catalogue
from services_catalog.database import open_engine, writing
from services_catalog.exporters import flat, objects
from services_catalog.exporters.export import EXPORTS, export_catalogue
from services_catalog.importers import Options, import_sources
from services_catalog.importers.formats import FORMATS
from services_catalog.listings import write_listings
from services_catalog.models import RequiredDocument, Service
from services_catalog.models.base import identifier
from services_catalog.record import ServiceRecord

pytestmark = pytest.mark.usefixtures("loaded_once")

Json = dict[str, Any]


@pytest.fixture(scope="module")
def exported(starter_url: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Files of the starter catalogue by format, each made once."""
    folder = tmp_path_factory.mktemp("exports")

    def file(format: str) -> Path:
        path = folder / f"all.{format}"
        if not path.exists():
            assert export_catalogue(starter_url, format, path) == 909
        return path

    return file


@pytest.fixture(scope="module")
def services(exported: Callable[[str], Path]) -> list[Json]:
    """All services of the JSON export."""
    return list(json.loads(exported("hsds").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def records(starter_url: str) -> dict[str, ServiceRecord]:
    """All entries by id."""
    with Catalogue.open(starter_url) as catalogue:
        return {record.id: record for record in catalogue.all()}


def _said(entity: Json) -> dict[str, str]:
    return {a["taxonomy_term"]["code"]: a["value"] for a in entity["attributes"] if "value" in a}


def _inside(each: Any, key: str) -> Iterator[Json]:
    """All objects under a key, however deep."""
    if isinstance(each, dict):
        for name, value in each.items():
            if name == key:
                yield from value if isinstance(value, list) else [value]
            yield from _inside(value, key)
    elif isinstance(each, list):
        for value in each:
            yield from _inside(value, key)


@pytest.mark.parametrize(
    ("key", "schema"),
    [
        ("organization", "organization"), ("service_at_locations", "service_at_location"),
        ("location", "location"), ("addresses", "address"), ("phones", "phone"),
        ("schedules", "schedule"), ("languages", "language"), ("service_areas", "service_area"),
        ("cost_options", "cost_option"), ("attributes", "attribute"), ("metadata", "metadata"),
        ("taxonomy_term", "taxonomy_term"), ("taxonomy_detail", "taxonomy"),
    ],
)  # fmt: skip
def test_every_part_of_every_service_follows_its_official_schema(
    services: list[Json], key: str, schema: str
) -> None:
    found = list(_inside(services, key))
    assert found
    validator = official(schema)
    assert [error.message for each in found for error in validator.iter_errors(each)] == []


def test_every_service_follows_the_official_schema(services: list[Json]) -> None:
    assert len(services) == 909
    validator = official("service")
    assert [error.message for each in services for error in validator.iter_errors(each)] == []


def test_the_tabular_package_keeps_what_its_description_says(
    exported: Callable[[str], Path],
) -> None:
    assert list(package_problems(exported("tabular"))) == []
    assert len(package_rows(exported("tabular"), "service")) == 909


def test_the_check_of_packages_finds_what_is_wrong(
    exported: Callable[[str], Path], tmp_path: Path
) -> None:
    """A phone of a service that is not there, a status nobody knows."""
    import zipfile

    broken = tmp_path / "broken.zip"
    with zipfile.ZipFile(exported("tabular")) as good, zipfile.ZipFile(broken, "w") as bad:
        for name in good.namelist():
            content = good.read(name)
            if name == "phones.csv":
                content = re.sub(
                    rb"\n([0-9a-f-]{36}),,([0-9a-f]{8})", rb"\n\1,,00000000", content, count=1
                )
            if name == "services.csv":
                content = content.replace(b",active,", b",open,", 1)
            bad.writestr(name, content)
    problems = list(package_problems(broken))
    assert any(problem.startswith("phone.service_id") for problem in problems)
    assert any("open is not allowed" in problem for problem in problems)


def test_every_service_carries_its_source_and_the_terms_of_its_reuse(
    services: list[Json], records: dict[str, ServiceRecord]
) -> None:
    assert {_said(each)["slug"] for each in services} == set(records)
    for each in services:
        said = _said(each)
        record = records[said["slug"]]
        assert said["source_url"] == record.source_url
        assert said["reuse"] == record.reuse
        assert said["checked_on"] == record.checked_on
        assert ("credit" in said) == (record.reuse in ("cc-by-4.0", "mit", "odbl"))


def test_nothing_that_a_record_knows_is_missing_from_the_objects(
    services: list[Json], records: dict[str, ServiceRecord]
) -> None:
    """Every value of every record stands somewhere in its object."""
    for each in services:
        record = records[_said(each)["slug"]]
        text = json.dumps(each, ensure_ascii=False)
        for field in ("name", "program", "subtype", "kind", "network", "street", "email",
                      "opening_hours", "target_group", "description_de", "description_en",
                      "evidence", "retrieved_via", "advises_abroad_source_url", "url",
                      "ages_source_url", "cost_source_url", "position_from"):  # fmt: skip
            value = getattr(record, field)
            assert value is None or json.dumps(value, ensure_ascii=False)[1:-1] in text, field
        assert [p["number"] for p in each.get("phones", [])] == [p.display for p in record.phones]
        said = [a["value"] for a in each["attributes"] if a["taxonomy_term"]["code"] == "channel"]
        assert said == [
            " ".join(filter(None, (c.kind, c.reachable_from, c.target))) for c in record.channels
        ]


def test_entries_of_unclear_reuse_are_left_out_on_wish(
    starter_url: str, records: dict[str, ServiceRecord], tmp_path: Path
) -> None:
    clear = {id for id, record in records.items() if record.reuse != "unclear"}
    assert 0 < len(clear) < len(records)
    for format in EXPORTS:
        file = tmp_path / f"clear.{format}"
        assert export_catalogue(starter_url, format, file, without_unclear=True) == len(clear)
    kept = json.loads((tmp_path / "clear.hsds").read_text(encoding="utf-8"))
    assert {_said(each)["slug"] for each in kept} == clear
    assert list(package_problems(tmp_path / "clear.tabular")) == []


@pytest.mark.parametrize("format", ["hsds", "tabular", "csv"])
def test_an_export_imported_elsewhere_gives_the_same_bytes_again(
    exported: Callable[[str], Path], format: str, blank_url: str, tmp_path: Path
) -> None:
    """The file itself, and of the richer formats the other ones too."""
    file = exported(format)
    report = import_sources(blank_url, [FORMATS[format](file, "moved")], Options())
    assert (report.counts["new"], report.counts["rejected"]) == (909, 0)
    for again in {format, "csv"} if format == "csv" else {format, "csv", "geojson"}:
        export_catalogue(blank_url, again, tmp_path / again)
        assert (tmp_path / again).read_bytes() == exported(again).read_bytes()
    second = import_sources(blank_url, [FORMATS[format](file, "moved")], Options())
    assert second.counts["unchanged"] == 909


def test_csv_has_a_row_for_each_service_and_no_cell_that_a_spreadsheet_runs(
    exported: Callable[[str], Path], records: dict[str, ServiceRecord]
) -> None:
    text = exported("csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["id"] for row in rows] == sorted(records)
    for row in rows:
        record = records[row["id"]]
        for column, cell in row.items():
            assert not cell.startswith(("=", "+", "@", "\t")), (column, cell)
            assert not cell.startswith("-") or column in ("lat", "lon")
        assert flat.as_meant(row["phone"]) == "; ".join(p.display for p in record.phones)
        assert flat.as_meant(row["evidence"]) == (record.evidence or "")


@given(text=st.text() | st.from_regex(r"\A'*[=+\-@\t\r].*"))
def test_what_is_made_harmless_comes_back_as_it_was(text: str) -> None:
    assert flat.as_meant(flat.harmless(text)) == text
    assert not flat.harmless(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_geojson_has_a_point_for_each_known_position(
    exported: Callable[[str], Path], records: dict[str, ServiceRecord]
) -> None:
    collection = json.loads(exported("geojson").read_text(encoding="utf-8"))
    assert collection["type"] == "FeatureCollection"
    kinds = Counter((f["geometry"] or {}).get("type") for f in collection["features"])
    placed = sum(record.lat is not None for record in records.values())
    assert kinds == {"Point": placed, None: 909 - placed}
    for feature in collection["features"]:
        record = records[feature["id"]]
        if feature["geometry"]:
            assert feature["geometry"]["coordinates"] == [record.lon, record.lat]
        assert feature["properties"]["reuse"] == record.reuse


def test_words_and_their_lists_follow_the_official_schemas(starter: Catalogue) -> None:
    with starter._engine.connect() as connection:
        lists, words = objects.taxonomies(connection), objects.taxonomy_terms(connection)
    assert {each["name"] for each in lists} == {"topics", "vorweg"}
    assert all(official("taxonomy").is_valid(each) for each in lists)
    assert all(official("taxonomy_term").is_valid(each) for each in words)


@pytest.mark.parametrize("format", ["hsds", "tabular"])
def test_what_was_done_to_an_entry_moves_with_it(
    format: str, starter_url: str, blank_url: str, tmp_path: Path
) -> None:
    """Pauses, assurances, alerts, documents, costs and the history, into another catalogue."""
    here = tmp_path / "here.db"
    shutil.copy(starter_url.removeprefix("sqlite:///"), here)
    url = f"sqlite:///{here}"
    engine = open_engine(url)
    with writing(engine) as connection:
        few = list(connection.scalars(select(Service.id).order_by(Service.slug).limit(30)))
        connection.execute(delete(Service).where(Service.id.not_in(few)))
        ids = few[:4]
        states: list[dict[str, Any]] = [
            {"paused": True, "paused_until": "2999-01-01"},
            {"assured_date": "2026-11-23", "assurer_email": "office@example.org"},
            {"alert": "Moved.", "alternate_name": "Other", "capacity": "full",
             "application_process": "Call.", "fees_description": "None.", "imsa_member": True,
             "interpretation_services": "Yes.", "funding_line": "AMIF"},
            {"status": "inactive", "content_hash": None},
        ]  # fmt: skip
        for id, state in zip(ids, states, strict=True):
            connection.execute(update(Service).where(Service.id == id).values(**state))
        for name in ("Passport", "Birth certificate", "Visa"):
            row = {"id": identifier("required_document", str(ids[0]), name), "service_id": ids[0]}
            connection.execute(insert(RequiredDocument).values(document=name, **row))
        write_listings(connection, ids)
    engine.dispose()
    export_catalogue(url, format, tmp_path / "first")
    report = import_sources(blank_url, [FORMATS[format](tmp_path / "first", "moved")], Options())
    assert report.counts["rejected"] == 0
    export_catalogue(blank_url, "csv", tmp_path / "moved.csv")
    export_catalogue(url, "csv", tmp_path / "here.csv")
    assert (tmp_path / "moved.csv").read_bytes() == (tmp_path / "here.csv").read_bytes()
    export_catalogue(blank_url, format, tmp_path / "second")
    _import_again(format, tmp_path / "second", tmp_path)
    changed = _without_document_ids(tmp_path / "first", format)
    assert changed == _without_document_ids(tmp_path / "second", format)


def _import_again(format: str, file: Path, folder: Path) -> None:
    """A second move gives the same bytes as the first."""
    url = f"sqlite:///{folder / 'third.db'}"
    import_sources(url, [FORMATS[format](file, "moved")], Options())
    export_catalogue(url, format, folder / "third")
    assert (folder / "third").read_bytes() == file.read_bytes()


def _without_document_ids(file: Path, format: str) -> list[Any]:
    """Documents get ids of their own by what they are called."""
    if format == "tabular":
        documents = {row["document"] for row in package_rows(file, "required_document")}
        return [sorted(documents), package_rows(file, "service"), package_rows(file, "metadata")]
    services = json.loads(file.read_text(encoding="utf-8"))
    for each in services:
        if "required_documents" in each:
            each["required_documents"] = sorted(d["document"] for d in each["required_documents"])
    return list(services)
