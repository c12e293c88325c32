"""Batches in which entries state different things, pauses that move, and what the report counts."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from catalogue_rows import import_rows, service_row, write_rows
from hsds_files import import_file

from gazetteer import Gazetteer
from services_catalog.care import assure, pause
from services_catalog.catalogue import Catalogue
from services_catalog.exporters import flat
from services_catalog.exporters.export import export_catalogue
from services_catalog.importers import Options, Source, import_sources
from services_catalog.importers.draft import Further, Understood
from services_catalog.importers.report import summary
from services_catalog.importers.starter import understand_service
from services_catalog.record import ServiceRecord

TODAY = date.today()
FAR = (TODAY + timedelta(days=400)).isoformat()
BY = "Leitung Migrationsberatung"
ADDRESS = "beratung@caritas-halle.example"
pytestmark = pytest.mark.usefixtures("loaded_once")


def _records(url: str) -> dict[str, ServiceRecord]:
    with Catalogue.open(url) as catalogue:
        return {record.id: record for record in catalogue.all()}


def test_a_batch_may_mix_entries_that_state_further_fields_with_others(
    database_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """Who states none keeps what is there."""

    def understand(row: dict[str, Any]) -> Understood:
        alert = row.pop("alert", None)
        understood = understand_service(row, "2026-11-22", places)
        further = None if alert is None else Further(alert=alert)
        return replace(understood, draft=replace(understood.draft, further=further))

    def fill(*rows: dict[str, Any]) -> None:
        file = write_rows(tmp_path / "rows.jsonl", rows)
        import_sources(database_url, [Source("services", file, understand)], Options())

    fill(service_row("a", alert="Old."), service_row("b", alert="Kept."), service_row("c"))
    assure(database_url, "c", ADDRESS, today=date(2026, 11, 1))
    fill(
        service_row("a", name="New", alert="Moved."),
        service_row("b", name="New"),
        service_row("c", name="New", alert="Closed on Friday."),
        service_row("d"),
    )
    found = _records(database_url)
    assert {id: record.name for id, record in found.items() if id != "d"} == dict.fromkeys(
        "abc", "New"
    )
    assert [found[id].alert for id in "abcd"] == ["Moved.", "Kept.", "Closed on Friday.", None]
    assert found["c"].assured_date == "2026-11-01"


@pytest.fixture
def paused_url(tmp_path: Path, places: Gazetteer) -> Iterator[str]:
    """Two entries: one pauses until a day, one without an end."""
    url = f"sqlite:///{tmp_path / 'paused.db'}"
    rows = [service_row("a"), service_row("b"), service_row("c")]
    import_rows(url, tmp_path / "rows.jsonl", rows, places)
    pause(url, "a", BY, date.fromisoformat(FAR), today=TODAY)
    pause(url, "b", BY, today=TODAY)
    yield url


@pytest.mark.parametrize("format", ["hsds", "tabular", "csv"])
def test_a_pause_moves_with_its_end(
    format: str, paused_url: str, blank_url: str, tmp_path: Path
) -> None:
    export_catalogue(paused_url, format, tmp_path / "moving")
    import_file(blank_url, format, tmp_path / "moving")
    pauses = {
        id: (record.paused, record.paused_until) for id, record in _records(blank_url).items()
    }
    assert pauses == {"a": (True, FAR), "b": (True, None), "c": (False, None)}
    export_catalogue(blank_url, format, tmp_path / "moved")
    if format == "csv":
        assert (tmp_path / "moved").read_bytes() == (tmp_path / "moving").read_bytes()


def test_a_table_written_before_it_had_the_end_of_pauses_is_still_one_of_ours(
    paused_url: str, blank_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "old.csv"
    export_catalogue(paused_url, "csv", file)
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    columns = [name for name in flat.WHOLE if name not in flat.LATER]
    cells = ([row[name] for name in columns] for row in rows)
    file.write_text(flat.line(columns) + "".join(map(flat.line, cells)), encoding="utf-8")
    import_file(blank_url, "csv", file)
    assert {id: record.paused for id, record in _records(blank_url).items()} == {
        "a": True, "b": True, "c": False,
    }  # fmt: skip


def test_the_report_counts_all_warnings_and_rejects_not_only_those_it_shows(
    blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    odd = [service_row(f"odd-{n}", phone="123", url=f"odd{n}.example") for n in range(230)]
    broken = [service_row(f"broken-{n}", url="javascript:1") for n in range(210)]
    report = import_rows(blank_url, tmp_path / "rows.jsonl", odd + broken, places)
    assert len(report.warnings) == len(report.rejects) == 200
    lines = list(summary(report, 3))
    assert lines[0] == "230 new, 210 rejected"
    assert "rejected: … 207 more (--verbose)" in lines
    assert "warning: 230 x phone_not_valid" in lines
    assert "warning: 230 x url_without_scheme" in lines
