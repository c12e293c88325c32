"""`vorweg catalogue` on the command line."""

import json
from pathlib import Path

import pytest
from catalogue_rows import service_row, write_rows
from click.testing import CliRunner, Result

from vorweg.commands.catalogue import catalogue

pytestmark = pytest.mark.usefixtures("loaded_once")


@pytest.fixture
def var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all state."""
    monkeypatch.setenv("VORWEG_VAR", str(tmp_path / "var"))
    for name in ("VORWEG_CATALOGUE_URL", "VORWEG_WITHOUT_UNCLEAR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "var"


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(catalogue, list(arguments), catch_exceptions=False)


def test_import_reports_a_broken_row_and_keeps_it(var: Path, tmp_path: Path) -> None:
    """The rest goes in; the exit status is 0."""
    rows = [service_row("a"), service_row("broken", url="javascript:1"), service_row("b")]
    file = write_rows(tmp_path / "mine.jsonl", rows)
    partners = write_rows(tmp_path / "partners.jsonl", [])
    done = _run("import", "--services", str(file), "--partners", str(partners))
    assert done.exit_code == 0
    assert done.stdout.startswith("2 new, 1 rejected\n")
    assert "mine.jsonl, line 2: url: must begin with http" in done.stdout
    (rejects,) = (var / "rejects").iterdir()
    assert json.loads(rejects.read_text(encoding="utf-8"))["line"] == 2


def test_a_dry_run_shows_and_leaves_nothing(var: Path, tmp_path: Path) -> None:
    """Not even the folder."""
    file = write_rows(tmp_path / "mine.jsonl", [service_row("a")])
    partners = write_rows(tmp_path / "partners.jsonl", [])
    done = _run("import", "--dry-run", "--services", str(file), "--partners", str(partners))
    assert done.stdout.splitlines() == [
        "would be 1 new", "New: 1", "  a  Migrationsberatung, Halle (Saale)",
    ]  # fmt: skip
    assert not var.exists()


def test_show_names_source_and_history(var: Path, tmp_path: Path) -> None:
    """What a maintainer wants to see first."""
    file = write_rows(tmp_path / "mine.jsonl", [service_row("a")])
    partners = write_rows(tmp_path / "partners.jsonl", [])
    _run("import", "--services", str(file), "--partners", str(partners))
    done = _run("show", "a")
    assert "source_url: https://www.caritas-halle.example/" in done.stdout
    assert "create * by import: services" in " ".join(done.stdout.split())


@pytest.mark.parametrize("arguments", [("show", "a"), ("check",)])
def test_without_a_catalogue_the_way_to_make_one_is_named(
    arguments: tuple[str, ...], var: Path
) -> None:
    """No stack of calls."""
    done = _run(*arguments)
    assert done.exit_code == 1
    assert "vorweg catalogue import" in done.stderr


def test_an_unknown_entry_is_an_error(var: Path, tmp_path: Path) -> None:
    """With the id that was asked for."""
    file = write_rows(tmp_path / "mine.jsonl", [service_row("a")])
    partners = write_rows(tmp_path / "partners.jsonl", [])
    _run("import", "--services", str(file), "--partners", str(partners))
    done = _run("show", "b")
    assert done.exit_code == 1
    assert "'b'" in done.stderr


def test_check_counts_what_it_finds(var: Path, tmp_path: Path) -> None:
    """And names the entries when asked."""
    file = write_rows(tmp_path / "mine.jsonl", [service_row("a", listing_may_be_old=True)])
    partners = write_rows(tmp_path / "partners.jsonl", [])
    _run("import", "--services", str(file), "--partners", str(partners))
    assert _run("check").stdout.split() == ["1", "may_be_old"]
    assert "may_be_old: a" in _run("check", "--verbose").stdout
