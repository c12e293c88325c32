"""`vorweg catalogue check`: its findings, exit status and the letters to providers."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from catalogue_rows import import_rows, service_row, write_rows
from click.testing import CliRunner, Result
from link_server import link_server
from msgspec.structs import replace

from gazetteer import Gazetteer
from services_catalog import check_links
from services_catalog.catalogue import Catalogue
from services_catalog.check import Finding, checker, findings, kinds_of_findings
from services_catalog.errors import DataFileError
from services_catalog.record import ServiceRecord
from services_catalog.work_list import work_of, write_work_list
from vorweg.commands import catalogue_check
from vorweg.commands.catalogue import catalogue

TODAY = date(2026, 11, 26)


def found_in(record: ServiceRecord, places: Gazetteer) -> set[str]:
    """The codes for one entry."""
    return {finding.code for finding in checker(places, today=TODAY)(record)}


@pytest.fixture
def sound(blank_url: str, tmp_path: Path, places: Gazetteer) -> ServiceRecord:
    """An entry with which nothing is wrong."""
    import_rows(blank_url, tmp_path / "rows.jsonl", [service_row("a")], places)
    with Catalogue.open(blank_url) as opened:
        record = opened.service("a")
    assert record is not None
    return record


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"email": "beratung(at)caritas"}, "email_not_valid"),
        ({"url": "javascript:alert(1)"}, "link_not_valid"),
        ({"minimum_age": 30, "maximum_age": 20}, "ages_turned_round"),
        ({"city": "Kiel", "land": None}, "city_far_from_postal_code"),
        ({"postal_code": None, "land": "BY", "position_from": "source"}, "position_in_other_land"),
        ({"land": "BY"}, "land_mismatch"),
        ({"source_date": "2016"}, "too_old_to_be_first"),
        ({"source_date": "2009"}, "only_with_warning"),
        ({"checked_on": "2025-01-01"}, "may_be_old"),
        ({"paused": True}, "paused_without_end"),
        ({"street": None}, "missing_street"),
        ({"opening_hours": None}, "missing_hours"),
        ({"languages": ()}, "missing_languages"),
        ({"description_de": None}, "missing_description"),
    ],
)
def test_a_fault_is_found_and_nothing_else(
    changes: dict[str, Any], code: str, sound: ServiceRecord, places: Gazetteer
) -> None:
    """One fault, one finding; the sound entry has none."""
    assert found_in(sound, places) == set()
    assert found_in(replace(sound, **changes), places) == {code}


def test_every_finding_of_the_starter_data_has_words_and_an_urgency(
    starter: Catalogue, places: Gazetteer
) -> None:
    """Or a letter could not be written."""
    for finding in findings(starter, places, today=TODAY):
        kind = kinds_of_findings()[finding.code]
        assert kind.urgency in (1, 2, 3)
        assert kind.de
        assert kind.en


def _works(sound: ServiceRecord) -> list[tuple[Finding, ServiceRecord]]:
    evil = replace(
        sound, id="evil", name="=HYPERLINK(1) [x](http://x)", organization="../../../etc"
    )
    same = replace(sound, id="same", organization="Caritas  Halle!")
    return [
        (Finding("missing_hours", "a"), sound),
        (Finding("phone_not_valid", "a", "12"), sound),
        (Finding("no_contact", "evil"), evil),
        (Finding("no_contact", "evil2"), replace(evil, id="evil2")),
        (Finding("missing_hours", "same"), same),
    ]


def test_the_most_urgent_provider_comes_first_and_its_most_urgent_finding_too(
    sound: ServiceRecord, tmp_path: Path
) -> None:
    """One table and two letters for each provider, and an index."""
    pairs = _works(sound)
    works = work_of([one for one, _ in pairs], {record.id: record for _, record in pairs})
    assert [work.provider for work in works] == ["../../../etc", "Caritas Halle", "Caritas  Halle!"]
    assert [one.code for one, _ in works[1].items] == ["phone_not_valid", "missing_hours"]
    write_work_list(tmp_path / "list", works, TODAY)
    names = sorted(file.name for file in (tmp_path / "list").iterdir())
    assert len(names) == 3 * 3 + 1
    assert all(name == "index.csv" or name[0] in "123" for name in names)
    with (tmp_path / "list" / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["urgent"] for row in rows] == ["2", "1", "0"]


def test_a_letter_runs_nothing_and_says_everything(sound: ServiceRecord, tmp_path: Path) -> None:
    """In both languages; the table is harmless in a spreadsheet."""
    pairs = _works(sound)
    works = work_of([one for one, _ in pairs], {record.id: record for _, record in pairs})
    write_work_list(tmp_path / "list", works, TODAY)
    (german,) = (tmp_path / "list").glob("1-*.de.md")
    (english,) = (tmp_path / "list").glob("1-*.en.md")
    (table,) = (tmp_path / "list").glob("1-*.csv")
    letter = german.read_text(encoding="utf-8")
    assert "[x](http" not in letter
    assert "`evil`" in letter
    assert kinds_of_findings()["no_contact"].de in letter
    assert kinds_of_findings()["no_contact"].en in english.read_text(encoding="utf-8")
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["name"][0] for row in rows} == {"'"}


def test_a_folder_with_something_in_it_is_left_alone(sound: ServiceRecord, tmp_path: Path) -> None:
    """Last month's letters may have notes in them."""
    (tmp_path / "notes.txt").write_text("call back", encoding="utf-8")
    works = work_of([Finding("missing_hours", "a")], {"a": sound})
    with pytest.raises(DataFileError, match="nothing was written"):
        write_work_list(tmp_path, works, TODAY)
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".txt"] == ["notes.txt"]
    assert not list(tmp_path.glob("*.md"))


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loaded_once: None) -> Path:
    """A catalogue of one sound entry, made by the command."""
    monkeypatch.setenv("VORWEG_VAR", str(tmp_path / "var"))
    for name in ("VORWEG_CATALOGUE_URL", "VORWEG_WITHOUT_UNCLEAR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def _filled_with(folder: Path, *rows: dict[str, Any]) -> None:
    file = write_rows(folder / "mine.jsonl", rows)
    partners = write_rows(folder / "partners.jsonl", [])
    assert _run("import", "--services", str(file), "--partners", str(partners)).exit_code == 0


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(catalogue, list(arguments), catch_exceptions=False)


def test_the_exit_status_says_whether_something_is_urgent(filled: Path) -> None:
    """0 for nothing urgent, 3 for something urgent, and the counts either way."""
    _filled_with(filled, service_row("a"), service_row("b", opening_hours=None))
    done = _run("check")
    assert (done.exit_code, done.stdout.split()) == (0, ["1", "missing_hours"])
    assert "1 findings in 1 of 2 entries, 0 urgent" in done.stderr
    _filled_with(filled, service_row("a", phone="902 95 59 27"), service_row("b"))
    done = _run("check")
    assert (done.exit_code, done.stdout.split()) == (3, ["1", "phone_not_valid"])


def test_an_entry_can_be_paused_resumed_and_assured_at_the_terminal(filled: Path) -> None:
    """And `show` tells the history."""
    _filled_with(filled, service_row("a"))
    done = _run("pause", "a", "--until", "2027-01-31", "--by", "editors")
    assert done.stdout == "a: paused until 2027-01-31\n"
    assert _run("resume", "a", "--by", "editors").stdout == "a: on offer\n"
    assert _run("resume", "a", "--by", "editors").stdout == "a: on offer (as before)\n"
    done = _run("assure", "a", "--by", "info@caritas-halle.example")
    assert done.stdout.startswith("a: assured on ")
    shown = " ".join(_run("show", "a").stdout.split())
    assert "update paused_until by editors" in shown
    assert "update assured_date by info@caritas-halle.example" in shown


def test_a_name_at_the_terminal_is_refused(filled: Path) -> None:
    """With a way out."""
    _filled_with(filled, service_row("a"))
    done = _run("assure", "a", "--by", "anna.mueller@caritas-halle.example")
    assert done.exit_code == 1
    assert "function" in done.stderr
    assert "anna" not in done.stderr


def test_links_are_asked_only_online(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And what they answer is a finding of the entry."""
    with link_server() as server:
        good, gone = f"{server.base}/ok", f"{server.base}/404"
        _filled_with(filled, service_row("a"))
        record = {"a": (good, gone)}
        # Entries of real life have no addresses of this machine: an import refuses them.
        monkeypatch.setattr(catalogue_check, "links_of", lambda entry: record[entry.id])
        manners = check_links.Manners(seconds=5, pause=0, public_only=False)
        monkeypatch.setattr(catalogue_check, "Manners", lambda seconds: manners)
        assert _run("check").exit_code == 0
        assert server.asked == []
        done = _run("check", "--online", "--verbose")
    assert done.exit_code == 3
    assert f"link_broken: a ({gone}: answer 404)" in done.stdout
    assert good not in done.stdout
    assert "2 links asked" in done.stderr
