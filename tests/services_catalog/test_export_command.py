"""`catalogue export` and `import --format` on the command line; files whole or not at all."""

import json
from pathlib import Path

import pytest
from catalogue_rows import service_row, write_rows
from click.testing import CliRunner, Result
from hsds_files import service, write_json

from services_catalog.errors import DataFileError
from services_catalog.exporters.whole_file import written_whole
from vorweg.commands.catalogue import catalogue

pytestmark = pytest.mark.usefixtures("loaded_once")


@pytest.fixture
def var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all state."""
    monkeypatch.setenv("VORWEG_VAR", str(tmp_path / "var"))
    for name in ("VORWEG_CATALOGUE_URL", "VORWEG_WITHOUT_UNCLEAR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "var"


@pytest.fixture
def filled(var: Path, tmp_path: Path) -> Path:
    """A catalogue of two services, one of unclear reuse."""
    rows = [service_row("clear"), service_row("unclear", reuse="unclear")]
    file = write_rows(tmp_path / "mine.jsonl", rows)
    partners = write_rows(tmp_path / "partners.jsonl", [])
    _run("import", "--services", str(file), "--partners", str(partners))
    return var


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(catalogue, list(arguments), catch_exceptions=False)


def _slugs(text: str) -> list[str]:
    return [
        attribute["value"]
        for each in json.loads(text)
        for attribute in each["attributes"]
        if attribute["taxonomy_term"]["code"] == "slug"
    ]


def test_export_writes_to_standard_output_or_into_a_file(filled: Path, tmp_path: Path) -> None:
    """The same bytes; what it did is told beside."""
    done = _run("export", "hsds")
    assert done.exit_code == 0
    assert _slugs(done.stdout) == ["clear", "unclear"]
    assert "2 services written to standard output" in done.stderr
    file = tmp_path / "out.json"
    assert _run("export", "hsds", "--output", str(file)).stdout == ""
    assert file.read_text(encoding="utf-8") == done.stdout


def test_the_setting_and_the_option_leave_out_what_is_unclear(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _slugs(_run("export", "hsds", "--without-unclear").stdout) == ["clear"]
    monkeypatch.setenv("VORWEG_WITHOUT_UNCLEAR", "1")
    assert _slugs(_run("export", "hsds").stdout) == ["clear"]


def test_an_empty_catalogue_is_a_sound_file_of_every_format(var: Path, tmp_path: Path) -> None:
    empty = write_rows(tmp_path / "none.jsonl", [])
    _run("import", "--services", str(empty), "--partners", str(empty))
    assert json.loads(_run("export", "hsds").stdout) == []
    assert json.loads(_run("export", "geojson").stdout)["features"] == []
    assert _run("export", "csv").stdout.startswith("\ufeffid,program,")
    assert _run("export", "tabular", "--output", str(tmp_path / "x.zip")).exit_code == 0


def test_without_a_catalogue_the_way_to_make_one_is_named(var: Path, tmp_path: Path) -> None:
    done = _run("export", "hsds", "--output", str(tmp_path / "out.json"))
    assert done.exit_code == 1
    assert "vorweg catalogue import" in done.stderr
    assert not (tmp_path / "out.json").exists()


def test_a_folder_that_is_not_there_is_told(filled: Path, tmp_path: Path) -> None:
    done = _run("export", "csv", "--output", str(tmp_path / "nowhere" / "out.csv"))
    assert done.exit_code == 1
    assert "cannot be written" in done.stderr


def test_an_error_in_the_middle_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("old")
    with pytest.raises(RuntimeError), written_whole(file) as new:
        new.write(b"half")
        raise RuntimeError
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_new_file_takes_the_place_of_the_old_one_with_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("old")
    file.chmod(0o640)
    with written_whole(file) as new:
        new.write(b"new")
        assert file.read_text() == "old"
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="is not a file"), written_whole(tmp_path):
        pass


def test_a_file_of_a_format_is_imported_beside_what_is_there(filled: Path, tmp_path: Path) -> None:
    file = write_json(tmp_path / "Stadt Köln.json", [service()])
    done = _run("import", "--format", "hsds", str(file))
    assert done.exit_code == 0
    assert done.stdout.startswith("1 new\n")
    slugs = _slugs(_run("export", "hsds").stdout)
    assert slugs == ["clear", "stadt-koln-ac148810-d857-441c-9679-408f346de14b", "unclear"]
    named = _run("import", "--format", "hsds", str(file), "--source", "Stadt Köln")
    assert named.stdout.startswith("1 unchanged\n")


def test_a_file_that_cannot_be_used_is_one_plain_sentence(filled: Path, tmp_path: Path) -> None:
    file = write_json(tmp_path / "broken.json", b"[{")
    done = _run("import", "--format", "hsds", str(file))
    assert done.exit_code == 1
    assert "broken.json is not JSON from beginning to end" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--format", "hsds"),
        ("FILE",),
        ("--source", "x"),
        ("--format", "hsds", "FILE", "--services", "FILE"),
        ("--format", "hsds", "FILE", "--source", "services"),
        ("--format", "hsds", "FILE", "--source", "北京"),
        ("--format", "xml", "FILE"),
    ],
)
def test_arguments_that_do_not_fit_together_are_told(
    arguments: tuple[str, ...], var: Path, tmp_path: Path
) -> None:
    file = write_json(tmp_path / "x.json", [service()])
    done = _run("import", *(str(file) if each == "FILE" else each for each in arguments))
    assert done.exit_code == 2
    assert "Error" in done.stderr
    assert not var.exists()
