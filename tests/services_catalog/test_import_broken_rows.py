"""A broken row stays out with its line, field and reason; the rest goes in."""

import json
from pathlib import Path
from typing import Any

import pytest
from catalogue_rows import import_rows, service_row

from gazetteer import Gazetteer
from services_catalog.catalogue import Catalogue
from services_catalog.importers import Options

_GOOD = [service_row("first"), service_row("last")]


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"name": ...}, "name", "missing"),
        ({"name": "   "}, "name", "missing"),
        ({"name": 7}, "name", "must be a text"),
        ({"name": ["Beratung"]}, "name", "must be a text"),
        ({"name": "x" * 100_000}, "name", "longer than"),
        ({"name": "Beratung\x00"}, "name", "NUL"),
        ({"name": "Beratung\x1b[31m"}, "name", "control"),
        ({"name": "Beratung \u202e001 511 :noffeleT"}, "name", "direction"),
        ({"name": "Beratung \ud83d"}, "name", "surrogate"),
        ({"name": "M\ufffdnchen"}, "name", "replacement character"),
        ({"name": '=HYPERLINK("http://evil.example")'}, "name", "formula"),
        ({"organization": "@SUM(A1:A9)"}, "organization", "formula"),
        ({"street": "+cmd|' /C calc'!A0"}, "street", "formula"),
        ({"description_de": "<script>alert(1)</script>"}, "description_de", "markup"),
        ({"id": None}, "id", "missing"),
        ({"id": "Halle Mitte"}, "id", "lower-case"),
        ({"id": {"$ne": 1}}, "id", "must be a text"),
        ({"program": "casino"}, "program", "not one of"),
        ({"program": "partner_abroad"}, "program", "not one of"),
        ({"scope": "galaxy"}, "scope", "not one of"),
        ({"reuse": ...}, "reuse", "missing"),
        ({"reuse": "stolen"}, "reuse", "not one of"),
        ({"source_url": None}, "source_url", "missing"),
        ({"source_date": "neulich"}, "source_date", "date"),
        ({"source_date": "2023-02-30"}, "source_date", "calendar"),
        ({"listing_may_be_old": "false"}, "listing_may_be_old", "true or false"),
        ({"listing_may_be_old": ...}, "listing_may_be_old", "missing"),
        ({"url": "javascript:alert(1)"}, "url", "http"),
        ({"url": "ftp://files.example/x"}, "url", "http"),
        ({"url": "https://user:secret@host.example"}, "url", "public"),
        ({"url": "http://localhost/"}, "url", "public"),
        ({"url": "https://[::1"}, "url", "not a web address"),
        ({"url": "https://a b.example"}, "url", "not a web address"),
        ({"email": "no at sign"}, "email", "e-mail"),
        ({"phone": 345445050}, "phone", "must be a text"),
        ({"phone": "ruf an!"}, "phone", "no digits"),
        ({"postal_code": 6110}, "postal_code", "must be a text"),
        ({"postal_code": "6110"}, "postal_code", "five digits"),
        ({"state": "Preußen"}, "state", "Länder"),
        ({"languages": "de"}, "languages", "must be a list"),
        ({"languages": ["de", 5]}, "languages", "must be a text"),
        ({"languages": ["klingonisch"]}, "languages", "not a language code"),
        ({"languages": ["xq"]}, "languages", "unknown language"),
        ({"topics": ["work"] * 100}, "topics", "more than"),
        ({"lat": "51.5", "lon": 11.9}, "lat", "must be a number"),
        ({"lat": True, "lon": 11.9}, "lat", "must be a number"),
        ({"lat": 151.5, "lon": 11.9}, "lat", "between"),
        ({"lat": 51.5}, "lon", "missing"),
    ],
)
def test_a_row_with_a_broken_field_is_named_and_the_rest_goes_in(
    changes: dict[str, Any],
    field: str,
    reason: str,
    blank_url: str,
    tmp_path: Path,
    places: Gazetteer,
) -> None:
    """The one in the middle is broken."""
    rows = [_GOOD[0], service_row("broken") | changes, _GOOD[1]]
    rows[1] = {key: value for key, value in rows[1].items() if value is not ...}
    options = Options(rejects_dir=tmp_path / "rejects")
    report = import_rows(blank_url, tmp_path / "rows.jsonl", rows, places, options)
    (reject,) = report.rejects
    assert (reject.file, reject.line, reject.field) == ("rows.jsonl", 2, field)
    assert reason in reject.reason
    with Catalogue.open(blank_url) as catalogue:
        assert [record.id for record in catalogue.all()] == ["first", "last"]
    assert report.rejects_file is not None
    (kept,) = report.rejects_file.read_text(encoding="utf-8").splitlines()
    assert json.loads(kept)["field"] == field


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"id": "x", ', "not JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'{"name": "M\xfcnchen"}', "UTF-8"),
        (b"\x00\x01\x02", "not JSON"),
        (b'{"lat": NaN}', "number or the nesting"),
        (b'{"lat": ' + b"9" * 5_000 + b"}", "number or the nesting"),
        (b'{"a":' * 20_000 + b"1" + b"}" * 20_000, "number or the nesting"),
        (b'{"name": "' + b"x" * 300_000 + b'"}', "longer than"),
    ],
)
def test_a_line_that_is_no_row_is_named_and_the_rest_goes_in(
    line: bytes, reason: str, blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """Whatever stands there, the lines after it are read."""
    rows: list[dict[str, Any] | bytes] = [_GOOD[0], b"", line, _GOOD[1]]
    report = import_rows(blank_url, tmp_path / "rows.jsonl", rows, places)
    (reject,) = report.rejects
    assert reject.line == 3
    assert reason in reject.reason
    assert report.counts["new"] == 2


def test_infinite_numbers_are_refused(blank_url: str, tmp_path: Path, places: Gazetteer) -> None:
    """1e999 is valid JSON and no coordinate."""
    line = json.dumps(service_row("far", lat=1, lon=1)).replace('"lat": 1', '"lat": 1e999')
    report = import_rows(blank_url, tmp_path / "rows.jsonl", [line.encode()], places)
    assert [reject.field for reject in report.rejects] == ["lat"]


def test_a_byte_order_mark_is_no_fault(blank_url: str, tmp_path: Path, places: Gazetteer) -> None:
    """Spreadsheet programs write one."""
    line = b"\xef\xbb\xbf" + json.dumps(_GOOD[0]).encode()
    assert import_rows(blank_url, tmp_path / "rows.jsonl", [line], places).counts["new"] == 1


def test_of_two_rows_with_one_id_the_first_counts(
    blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """Also when hundreds of rows lie between them."""
    between = [service_row(f"between-{number}") for number in range(400)]
    rows = [service_row("twice", name="Erste"), *between, service_row("twice", name="Zweite")]
    report = import_rows(blank_url, tmp_path / "rows.jsonl", rows, places)
    assert [(reject.line, reject.field) for reject in report.rejects] == [(402, "id")]
    with Catalogue.open(blank_url) as catalogue:
        record = catalogue.service("twice")
    assert record is not None
    assert record.name == "Erste"


def test_a_sound_row_goes_in_after_a_broken_one_of_its_id(
    blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """The broken one does not take its place."""
    rows = [service_row("again", scope="nowhere"), service_row("again")]
    report = import_rows(blank_url, tmp_path / "rows.jsonl", rows, places)
    assert (report.counts["new"], report.counts["rejected"]) == (1, 1)


def test_no_rejects_file_is_written_when_nothing_was_rejected(
    blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """Nor for a dry run."""
    folder = tmp_path / "rejects"
    import_rows(blank_url, tmp_path / "rows.jsonl", _GOOD, places, Options(rejects_dir=folder))
    broken = [service_row("broken", name=None)]
    dry = Options(rejects_dir=folder, dry_run=True)
    report = import_rows(blank_url, tmp_path / "rows.jsonl", broken, places, dry)
    assert report.counts["rejected"] == 1
    assert not folder.exists()
