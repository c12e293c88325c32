"""The questions to the catalogue, on the starter data."""

import shutil
import threading
from pathlib import Path

import pytest
from catalogue_rows import import_rows, service_row

from gazetteer import Gazetteer
from services_catalog.catalogue import Catalogue
from services_catalog.check import findings
from services_catalog.errors import CatalogueError, CatalogueMissingError, CatalogueUnavailableError
from services_catalog.importers import ensure_catalogue, import_starter
from services_catalog.record import ServiceRecord


def test_a_service_is_found_by_its_id(starter: Catalogue) -> None:
    """With all that a card needs."""
    record = starter.service("hotline-de-nummer-gegen-kummer-kinder-und-jugendtelefon")
    assert record is not None
    assert [phone.display for phone in record.phones] == ["116111", "0800/1110333"]
    assert record.scope == "national"
    assert record.checked_on == "2026-11-22"


@pytest.mark.parametrize("id", ["", "nowhere", "'; DROP TABLE listing;--", "x" * 10_000])
def test_an_unknown_id_gives_nothing(id: str, starter: Catalogue) -> None:
    """Buttons of old messages may name entries that are no more."""
    assert starter.service(id) is None


def test_a_record_survives_being_written_and_read(starter: Catalogue) -> None:
    """All 909 of them."""
    for record in starter.all():
        assert ServiceRecord.from_json(record.to_json()) == record


def test_nationwide_services_are_those_for_all_of_germany(starter: Catalogue) -> None:
    """Portals and hot lines, in a fixed order."""
    found = starter.nationwide(["jmd", "mbe"])
    assert {record.scope for record in found} == {"national"}
    assert {record.program for record in found} == {"jmd", "mbe"}
    assert [record.id for record in found] == sorted(record.id for record in found)


def test_in_a_land_what_serves_the_whole_land_comes_first(starter: Catalogue) -> None:
    """Then the local offices."""
    programs = ["refugee_counselling", "tracing", "recognition", "psychosocial"]
    found = starter.in_land(programs, "NW", limit=100)
    assert {record.land for record in found} == {"NW"}
    scopes = [record.scope for record in found]
    assert scopes == sorted(scopes, reverse=True)
    assert {"state", "local"} == set(scopes)
    assert starter.in_land(programs, "NW", limit=3) == found[:3]
    assert starter.in_land(programs, "XX") == ()


def test_partners_are_those_that_serve_the_country(starter: Catalogue) -> None:
    """A nurse in Manila finds the chamber of commerce of her country."""
    found = starter.partners("PH")
    assert {record.country for record in found} == {"PH"}
    assert "ph-ahk-prorecognition" in [record.id for record in found]
    assert starter.partners("DE") == starter.partners("XX") == ()


def test_counts_name_every_program_that_has_services(starter: Catalogue) -> None:
    """Partners included."""
    counts = starter.counts()
    assert counts["jmd"] == 108
    assert sum(counts.values()) == 909


def test_a_change_by_another_process_is_seen_by_the_next_question(
    blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """Nothing is answered from memory that the database knows better."""
    file = tmp_path / "rows.jsonl"
    import_rows(blank_url, file, [service_row("a", name="Alt")], places)
    with Catalogue.open(blank_url) as catalogue:
        assert [near.service.name for near in catalogue.nearest(["mbe"], 51.48, 11.97)] == ["Alt"]
        import_rows(blank_url, file, [service_row("a", name="Neu")], places)
        assert [near.service.name for near in catalogue.nearest(["mbe"], 51.48, 11.97)] == ["Neu"]
        record = catalogue.service("a")
        assert record is not None
        assert record.name == "Neu"


@pytest.mark.usefixtures("loaded_once")
def test_many_threads_may_ask_while_an_import_runs(starter_url: str, tmp_path: Path) -> None:
    """Each answer is whole: the state before or the state after."""
    file = shutil.copy(starter_url.removeprefix("sqlite:///"), tmp_path / "copy.db")
    url = f"sqlite:///{file}"
    failures: list[BaseException] = []
    stop = threading.Event()
    with Catalogue.open(url) as catalogue:

        def ask() -> None:
            try:
                while not stop.is_set():
                    assert len(catalogue.nearest(["mbe"], 51.34, 12.37, 5)) == 5
                    assert len(catalogue.partners("TR")) == 9
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        import_starter(url)
        stop.set()
        for thread in threads:
            thread.join()
    assert failures == []


def test_a_catalogue_that_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    """And is not created by asking."""
    file = tmp_path / "catalogue.db"
    with pytest.raises(CatalogueMissingError, match="vorweg catalogue import"):
        Catalogue.open(f"sqlite:///{file}")
    assert not file.exists()


def test_a_database_without_the_catalogues_tables_counts_as_missing(tmp_path: Path) -> None:
    """An empty file is no catalogue."""
    (tmp_path / "catalogue.db").touch()
    with pytest.raises(CatalogueMissingError):
        Catalogue.open(f"sqlite:///{tmp_path / 'catalogue.db'}")


def test_a_damaged_file_is_named_and_not_overwritten(tmp_path: Path) -> None:
    """It may be something else of value."""
    file = tmp_path / "catalogue.db"
    file.write_bytes(b"this is a letter to my mother, not a database" * 100)
    with pytest.raises(CatalogueUnavailableError, match=r"catalogue\.db"):
        ensure_catalogue(f"sqlite:///{file}")
    assert file.read_bytes().startswith(b"this is a letter")


@pytest.mark.parametrize(
    "url",
    ["", "nonsense", "oracle://x", "mysql://u:geheim@h/db", "sqlite://", "sqlite:///:memory:"],
)
def test_a_url_that_cannot_be_used_is_an_error_without_its_password(url: str) -> None:
    """Errors are shown and logged."""
    with pytest.raises(CatalogueError) as caught:
        Catalogue.open(url)
    assert "geheim" not in str(caught.value)


def test_an_unreachable_server_is_an_error_without_its_password() -> None:
    """Nothing listens on port 1."""
    with pytest.raises(CatalogueUnavailableError) as caught:
        Catalogue.open("postgresql://user:geheim@127.0.0.1:1/name")
    assert "geheim" not in str(caught.value)


def test_the_check_finds_what_somebody_should_look_at(
    blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """One entry, one fault each; a sound one gives none."""
    bare = {"street": None, "phone": None, "email": None, "url": None}
    rows = [
        service_row("sound"),
        service_row("bare", **bare),
        service_row("dial", phone="902 95 59 27"),
        service_row("lost", postal_code=None, city="Nirgendwoheim"),
        service_row("torn", state="Bayern"),
        service_row("old", listing_may_be_old=True),
        service_row("when", source_date=None),
    ]
    import_rows(blank_url, tmp_path / "rows.jsonl", rows, places)
    with Catalogue.open(blank_url) as catalogue:
        found = {(finding.id, finding.code) for finding in findings(catalogue, places)}
    assert found == {
        ("bare", "no_contact"),
        ("dial", "phone_not_valid"),
        ("lost", "place_not_found"),
        ("torn", "land_mismatch"),
        ("old", "may_be_old"),
        ("when", "source_without_date"),
    }
