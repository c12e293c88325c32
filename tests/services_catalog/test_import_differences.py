"""What an import tells on the command line: differences, what was left out, possible duplicates."""

import json
from pathlib import Path

import pytest
from catalogue_rows import service_row, write_rows
from click.testing import CliRunner
from partner_files import FOLDER, row, table

from services_catalog.importers.csv_template import template as template_text
from vorweg.commands.catalogue import catalogue

pytestmark = pytest.mark.usefixtures("loaded_once")

OVERPASS = FOLDER / "osm_files" / "overpass.json"


@pytest.fixture(autouse=True)
def var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all state."""
    monkeypatch.setenv("VORWEG_VAR", str(tmp_path / "var"))
    for name in ("VORWEG_CATALOGUE_URL", "VORWEG_WITHOUT_UNCLEAR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "var"


def _run(*arguments: str) -> list[str]:
    done = CliRunner().invoke(catalogue, list(arguments), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout.splitlines()


def _import(format: str, file: Path, *options: str) -> list[str]:
    return _run("import", "--format", format, str(file), "--source", "partner", *options)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A table of twenty services, imported."""
    file = tmp_path / "sheet.csv"
    file.write_bytes(table(*(row(Kennung=f"r{number:02}", Name=f"Stelle {number:02}",
                                 Telefon="", E_Mail="") for number in range(20))))  # fmt: skip
    _import("csv", file)
    return file


def test_a_dry_run_shows_each_field_before_and_after(sheet: Path, var: Path) -> None:
    before = (var / "catalogue.db").read_bytes()
    changed = sheet.read_bytes().replace(b"Stelle 03;M\xc3\xbcller e.V.", b"Stelle 03;Neu e.V.")
    rows = changed.splitlines()
    added = table(row(Kennung="neu", PLZ="1"), row(Kennung="s")).splitlines()[1:]
    sheet.write_bytes(b"\r\n".join([*rows[:-1], *added]))
    shown = _import("csv", sheet, "--dry-run")
    assert shown[0] == "would be 1 new, 1 changed, 18 unchanged, 1 gone, 1 rejected"
    assert "rejected: sheet.csv, line 21: PLZ: must be five digits (id partner-neu)" in shown
    assert "New: 1" in shown
    assert "  partner-s  Migrationsberatung Süd, Leipzig" in shown
    at = shown.index("Changed: 1")
    assert shown[at + 1 : at + 3] == [
        "  partner-r03  Stelle 03, Leipzig",
        "      organization: Müller e.V. → Neu e.V.",
    ]
    assert shown[shown.index("Gone: 1") + 1] == "  partner-r19"
    assert (var / "catalogue.db").read_bytes() == before


def test_the_first_of_many_are_shown_and_all_when_asked(sheet: Path) -> None:
    sheet.write_bytes(sheet.read_bytes().replace(b"Musterstra\xc3\x9fe 1", b"Neue Gasse 2"))
    shown = _import("csv", sheet, "--dry-run")
    assert "  … 10 more (--verbose)" in shown
    assert sum("street: " in line for line in shown) == 10
    assert sum("street: " in line for line in _import("csv", sheet, "--dry-run", "--verbose")) == 20


def test_entries_only_compared_again_are_a_number(sheet: Path) -> None:
    """A new day in every row must not hide the row that changed."""
    sheet.write_bytes(sheet.read_bytes().replace(b"02.11.2026", b"20.11.2026"))
    shown = _import("csv", sheet, "--dry-run")
    assert "Only compared with the source again: 20" in shown
    assert not any(line.startswith("Changed") for line in shown)


def test_what_was_left_out_is_counted_by_reason() -> None:
    shown = _import("osm", OVERPASS, "--dry-run")
    assert shown[0] == "would be 2 new, 2 left out (not meant for the catalogue)"
    assert "       1  no rule for amenity=bench" in shown


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_an_import_shows_what_may_be_there_already(
    options: tuple[str, ...], tmp_path: Path
) -> None:
    _import("osm", OVERPASS)
    copy = tmp_path / "other.json"
    copy.write_bytes(OVERPASS.read_bytes())
    shown = _run("import", "--format", "osm", str(copy), *options)
    assert "New entries that may be there already: 2" in shown
    assert any("other-node-101 = partner-node-101: same phone" in line for line in shown)


def test_the_pairs_to_decide_are_shown_beside_each_other(tmp_path: Path) -> None:
    rows = [service_row("a"), service_row("b", program="other", organization="Caritas")]
    file, partners = write_rows(tmp_path / "a.jsonl", rows), write_rows(tmp_path / "b.jsonl", [])
    _run("import", "--services", str(file), "--partners", str(partners))
    shown = _run("duplicates")
    assert shown[0].startswith("100 of 100: same phone, same e-mail")
    assert "    organization   Caritas Halle" in shown
    assert any(line.startswith("    street") and line.endswith("(both)") for line in shown)
    assert "  verdict: same or different?" in _run("duplicates", "--yaml")


def test_pairs_can_be_held_against_another_file_of_decisions(tmp_path: Path) -> None:
    rows = [service_row("a"), service_row("b")]
    file, partners = write_rows(tmp_path / "a.jsonl", rows), write_rows(tmp_path / "b.jsonl", [])
    _run("import", "--services", str(file), "--partners", str(partners))
    decided = tmp_path / "decided.yml"
    decided.write_text(
        "pairs: [{ids: [a, b], verdict: different, reason: two rooms, decided_on: 2026-11-26}]\n"
    )
    assert _run("duplicates", "--against", str(decided)) == []
    (line,) = _run("duplicates", "--against", str(decided), "--decided")
    assert line == "2026-11-26  a / b: different. two rooms"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_template_is_written_as_bytes(language: str) -> None:
    """With the mark that Excel needs."""
    done = CliRunner().invoke(catalogue, ["template", "--language", language])
    assert done.stdout_bytes == template_text(language).encode()
    assert done.stdout_bytes.startswith(b"\xef\xbb\xbf")


def test_a_file_that_cannot_be_used_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "x.osm"
    file.write_text("<!DOCTYPE x [<!ENTITY y 'z'>]><osm/>")
    done = CliRunner().invoke(catalogue, ["import", "--format", "osm", str(file)])
    assert done.exit_code == 1
    assert done.stderr.startswith("Error: x.osm cannot be imported")
    assert json.dumps(done.stdout) == '""'
