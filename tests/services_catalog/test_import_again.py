"""Importing again: what is new, changed, gone, back or better left alone."""

from pathlib import Path
from typing import Any

import pytest
from catalogue_rows import import_rows, service_row, write_rows
from sqlalchemy import update

from gazetteer import Gazetteer
from services_catalog.catalogue import Catalogue
from services_catalog.database import open_engine, writing
from services_catalog.errors import DataFileError
from services_catalog.importers import ImportReport, Options, Source, import_sources
from services_catalog.importers.draft import Understood
from services_catalog.importers.rows import service_id
from services_catalog.importers.starter import understand_service
from services_catalog.listings import write_listings
from services_catalog.models import Service
from services_catalog.record import ServiceRecord


class Shelf:
    """A catalogue that is filled again and again."""

    def __init__(self, url: str, folder: Path, places: Gazetteer) -> None:
        self.url = url
        self._folder = folder
        self._places = places

    def fill(self, *rows: Any, options: Options | None = None, **more: Any) -> ImportReport:
        """Import these rows."""
        file = self._folder / "rows.jsonl"
        return import_rows(self.url, file, rows, self._places, options, **more)

    def records(self) -> dict[str, ServiceRecord]:
        """All entries."""
        with Catalogue.open(self.url) as catalogue:
            return {record.id: record for record in catalogue.all()}

    def assure(self, id: str, **values: Any) -> None:
        """Change an entry as a partner will."""
        engine = open_engine(self.url)
        with writing(engine) as connection:
            changed = update(Service).where(Service.slug == id).values(**values)
            connection.execute(changed)
            write_listings(connection, [service_id(id)])
        engine.dispose()


@pytest.fixture
def shelf(database_url: str, tmp_path: Path, places: Gazetteer) -> Shelf:
    """An empty one."""
    return Shelf(database_url, tmp_path, places)


def test_the_same_file_again_changes_nothing(shelf: Shelf) -> None:
    """Neither entries nor history."""
    shelf.fill(service_row("a"), service_row("b"))
    before = shelf.records()
    report = shelf.fill(service_row("a"), service_row("b"))
    assert dict(report.counts) == {"unchanged": 2}
    assert shelf.records() == before
    with Catalogue.open(shelf.url) as catalogue:
        assert [change.action for change in catalogue.history("a")] == ["create"]


def test_a_changed_field_is_named_in_report_and_history(shelf: Shelf) -> None:
    """With the value before and after."""
    shelf.fill(service_row("a"))
    report = shelf.fill(service_row("a", opening_hours="Di 14–17 Uhr"))
    assert [(change.kind, change.fields) for change in report.changes] == [
        ("changed", ("opening_hours",))
    ]
    with Catalogue.open(shelf.url) as catalogue:
        latest = catalogue.history("a")[0]
    assert (latest.field, latest.before, latest.after) == (
        "opening_hours",
        "Mo 9–12 Uhr",
        "Di 14–17 Uhr",
    )
    assert latest.by == "import: services"


def test_all_parts_of_a_changed_entry_are_replaced(shelf: Shelf) -> None:
    """No telephone number of the old place stays behind."""
    shelf.fill(service_row("a", phone="0345 445050; 0345 445051", languages=["de", "ar", "fa"]))
    moved = {"street": "Jahnallee 1", "postal_code": "04109", "city": "Leipzig"}
    shelf.fill(service_row("a", phone="0341 963610", languages=["ru"], state="Sachsen", **moved))
    record = shelf.records()["a"]
    assert [phone.e164 for phone in record.phones] == ["+49341963610"]
    assert record.languages == ("ru",)
    assert (record.land, record.city, record.street) == ("SN", "Leipzig", "Jahnallee 1")


def test_an_entry_missing_from_its_file_is_kept_but_not_offered_until_it_is_back(
    shelf: Shelf,
) -> None:
    """Gone and back."""
    rows = [service_row(name) for name in ("a", "b", "c")]
    shelf.fill(*rows)
    assert shelf.fill(*rows[:2]).counts["gone"] == 1
    assert not shelf.records()["c"].offered
    report = shelf.fill(*rows)
    assert (report.counts["back"], report.counts["unchanged"]) == (1, 2)
    assert shelf.records()["c"].offered
    with Catalogue.open(shelf.url) as catalogue:
        actions = [change.action for change in catalogue.history("c")]
    assert actions == ["update", "restore", "delete", "create"]


def test_a_file_that_lacks_most_entries_retires_none_unless_told_so(shelf: Shelf) -> None:
    """A file cut short must not empty the catalogue."""
    rows = [service_row(name) for name in ("a", "b", "c")]
    shelf.fill(*rows)
    report = shelf.fill(rows[0])
    assert (report.counts["gone"], report.counts["not_retired"]) == (0, 2)
    assert all(record.offered for record in shelf.records().values())
    assert shelf.fill(rows[0], options=Options(retire=True)).counts["gone"] == 2


def test_an_entry_whose_row_broke_stays_as_it_was(shelf: Shelf) -> None:
    """A slip of the keyboard takes no office off the list."""
    rows = [service_row(name) for name in ("a", "b", "c")]
    shelf.fill(*rows)
    report = shelf.fill(rows[0], rows[1], service_row("c", url="javascript:1"))
    assert (report.counts["gone"], report.counts["rejected"]) == (0, 1)
    assert shelf.records()["c"].offered


def test_a_broken_row_without_id_keeps_the_missing_entries(shelf: Shelf) -> None:
    """It may be any of them."""
    rows = [service_row(name) for name in ("a", "b", "c")]
    shelf.fill(*rows)
    report = shelf.fill(rows[0], rows[1], b'{"id": "c')
    assert (report.counts["gone"], report.counts["not_retired"]) == (0, 1)


def test_an_import_does_not_overwrite_an_entry_assured_later(shelf: Shelf) -> None:
    """The partner knows better than the page of last year."""
    shelf.fill(service_row("a"))
    shelf.assure("a", name="Neuer Name", assured_date="2026-12-01")
    report = shelf.fill(service_row("a", name="Alter Name"))
    assert report.counts["kept"] == 1
    record = shelf.records()["a"]
    assert (record.name, record.checked_on) == ("Neuer Name", "2026-12-01")


def test_an_import_checked_later_than_the_assurance_goes_in(shelf: Shelf) -> None:
    """The newer of the two counts."""
    shelf.fill(service_row("a"))
    shelf.assure("a", name="Zwischenstand", assured_date="2026-12-01")
    report = shelf.fill(service_row("a", name="Neu"), checked_on="2027-02-01")
    assert report.counts["changed"] == 1
    record = shelf.records()["a"]
    assert (record.name, record.checked_on) == ("Neu", "2027-02-01")


def test_a_pause_survives_an_import(shelf: Shelf) -> None:
    """Whether an office is paused is not in the file."""
    shelf.fill(service_row("a"))
    shelf.assure("a", paused=True)
    shelf.fill(service_row("a", name="Anders"))
    assert shelf.records()["a"].paused


def test_a_dry_run_reports_and_changes_nothing(shelf: Shelf) -> None:
    """The same report as the real run gives."""
    shelf.fill(service_row("a"), service_row("b"), service_row("c"))
    before = shelf.records()
    rows = [service_row("a"), service_row("b", name="Anders"), service_row("d")]
    dry = shelf.fill(*rows, options=Options(dry_run=True))
    assert shelf.records() == before
    real = shelf.fill(*rows)
    assert dry.counts == real.counts
    assert dry.changes == real.changes


def test_a_dry_run_makes_no_database(tmp_path: Path, places: Gazetteer) -> None:
    """Nothing is created by looking."""
    url = f"sqlite:///{tmp_path / 'below' / 'catalogue.db'}"
    dry = Options(dry_run=True)
    report = import_rows(url, tmp_path / "rows.jsonl", [service_row("a")], places, dry)
    assert report.counts["new"] == 1
    assert not (tmp_path / "below").exists()


def test_entries_of_unclear_reuse_can_be_left_out_and_are_then_deleted(shelf: Shelf) -> None:
    """One switch; no copy stays behind."""
    rows = [service_row("a"), service_row("b", reuse="unclear")]
    shelf.fill(*rows)
    report = shelf.fill(*rows, options=Options(without_unclear=True))
    assert (report.counts["left_out"], report.counts["gone"]) == (1, 1)
    assert list(shelf.records()) == ["a"]
    assert shelf.fill(*rows).counts["new"] == 1


def test_an_error_in_the_middle_leaves_the_catalogue_as_it_was(
    shelf: Shelf, tmp_path: Path, places: Gazetteer
) -> None:
    """All or nothing, the report of the rows before it included."""
    shelf.fill(service_row("a"))
    before = shelf.records()

    def understand(row: dict[str, Any]) -> Understood:
        if row["id"] == "n-900":
            raise MemoryError
        return understand_service(row, "2026-11-22", places)

    rows = [service_row(f"n-{number}") for number in range(1_000)]
    source = Source("services", write_rows(tmp_path / "many.jsonl", rows), understand)
    with pytest.raises(MemoryError):
        import_sources(shelf.url, [source], Options())
    assert shelf.records() == before


def test_two_sources_do_not_take_each_others_entries(
    shelf: Shelf, tmp_path: Path, places: Gazetteer
) -> None:
    """An id belongs to the source that brought it."""
    shelf.fill(service_row("a"))

    def understand(row: dict[str, Any]) -> Understood:
        return understand_service(row, "2026-11-22", places)

    file = write_rows(tmp_path / "other.jsonl", [service_row("a", name="Fremd"), service_row("b")])
    report = import_sources(shelf.url, [Source("other", file, understand)], Options())
    assert [reject.field for reject in report.rejects] == ["id"]
    assert {id: record.name for id, record in shelf.records().items()} == {
        "a": "Migrationsberatung",
        "b": "Migrationsberatung",
    }


def test_a_missing_file_is_named_before_anything_is_written(tmp_path: Path) -> None:
    """No empty database stays behind."""
    url = f"sqlite:///{tmp_path / 'catalogue.db'}"

    def understand(_row: dict[str, Any]) -> Understood:
        raise AssertionError

    source = Source("services", tmp_path / "nowhere.jsonl", understand)
    with pytest.raises(DataFileError, match=r"nowhere\.jsonl"):
        import_sources(url, [source], Options())
    assert not (tmp_path / "catalogue.db").exists()
