"""Whatever an HSDS file or package holds: the import ends with a report or one clear error."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hsds_files import import_file, service
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from test_import_tabular import NAMES, tables
from whole_catalogue import assert_whole

from services_catalog.errors import DataFileError
from services_catalog.exporters.export import EXPORTS, export_catalogue
from services_catalog.importers import ImportReport

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text()
    | st.sampled_from(["", "=1+1", "\x00", "\ud800", "\u202e", "<b>", "-", "vorweg", "x" * 9_000]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
_OWN = st.sampled_from(["slug", "program", "scope", "country", "land", "channel", "reuse", "paused",
                        "checked_on", "position_from", "source_url", "kind"])  # fmt: skip
_FUZZ = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
pytestmark = pytest.mark.usefixtures("loaded_once")


@st.composite
def _service(draw: st.DrawFn) -> Any:
    """A service with values of any kind at any depth."""
    each = service(f"entry-{draw(st.integers(0, 9))}")
    said = draw(st.dictionaries(_OWN, _VALUES, max_size=4))
    each["attributes"] = [{"taxonomy_term": {"taxonomy": "vorweg", "name": name}, "value": value}
                          for name, value in said.items()]  # fmt: skip
    for _ in range(draw(st.integers(0, 3))):
        place = each
        while isinstance(place, dict | list) and place:
            key = draw(st.sampled_from(sorted(place) if isinstance(place, dict)
                                       else list(range(len(place)))))  # fmt: skip
            inner = place[key]
            if not isinstance(inner, dict | list) or not inner or draw(st.booleans()):
                place[key] = draw(_VALUES)
                break
            place = inner
    return each


@pytest.fixture(scope="module")
def shelf_url(blank_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One catalogue for all examples: each import meets what the ones before it left."""
    file = tmp_path_factory.mktemp("fuzz") / "catalogue.db"
    file.write_bytes(blank_file.read_bytes())
    yield f"sqlite:///{file}"


def _imported(url: str, format: str, file: Path) -> ImportReport | None:
    """None where the file as a whole was refused; any other error is a fault of ours."""
    try:
        return import_file(url, format, file)
    except DataFileError as error:
        assert str(error)
        return None
    finally:
        assert_whole(url)


def _services_in(entry: Any) -> list[Any]:
    """The services of an organization; anything else stands for itself."""
    inner = entry.get("services") if isinstance(entry, dict) and "status" not in entry else None
    return inner if isinstance(inner, list) else [entry]


def _most_entries(service: Any) -> int:
    """A service becomes an entry at each of its places, sound or not, where its id can be read."""
    places = service.get("service_at_locations") if isinstance(service, dict) else None
    return len(places) or 1 if isinstance(places, list) else 1


@_FUZZ
@given(entries=st.lists(_service() | _VALUES, max_size=6), lines=st.booleans())
@example(entries=[service(service_at_locations=[None, False, {}])], lines=False)
@example(entries=[{"services": []}, {"services": [1, service()]}], lines=False)
def test_json_of_any_types_is_taken_in_or_named_entry_by_entry(
    entries: list[Any], lines: bool, shelf_url: str, tmp_path: Path
) -> None:
    """And what went in can be given away again in every format."""
    file = tmp_path / "x.json"
    written = [json.dumps(each) for each in entries]
    file.write_text("\n".join(written) if lines else f"[{','.join(written)}]")
    report = _imported(shelf_url, "hsds", file)
    if report is not None and not lines:
        counted = sum(report.counts[kind] for kind in ("new", "changed", "back", "unchanged",
                                                       "kept", "rejected"))  # fmt: skip
        services = [service for entry in entries for service in _services_in(entry)]
        assert len(services) <= counted <= sum(map(_most_entries, services))
    for format in EXPORTS:
        export_catalogue(shelf_url, format, tmp_path / "out")


@_FUZZ
@given(
    content=st.binary(max_size=300) | st.text(alphabet='[]{}":,0ae\\', max_size=60).map(str.encode)
)
def test_any_bytes_are_no_harm(content: bytes, shelf_url: str, tmp_path: Path) -> None:
    for format in ("hsds", "tabular"):
        file = tmp_path / "x"
        file.write_bytes(content)
        _imported(shelf_url, format, file)


@_FUZZ
@given(cut=st.integers(0, 3_000), at=st.integers(0, 3_000), byte=st.binary(max_size=4))
def test_a_zip_that_is_cut_or_overwritten_anywhere_is_no_harm(
    cut: int, at: int, byte: bytes, shelf_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w") as packed:
        resources = [{"name": name, "path": path} for name, path in NAMES.items()]
        packed.writestr("datapackage.json", json.dumps({"resources": resources}))
        for name, content in tables().items():
            packed.writestr(name, content)
    content = bytearray(file.read_bytes())
    content[at : at + len(byte)] = byte
    file.write_bytes(content[: len(content) - cut] if cut < 200 else content)
    _imported(shelf_url, "tabular", file)


_CELLS = st.sampled_from(["", "-", "1", "x", '"', '""', "\n", "\r", "=1", "\x00", "é", "1e400",
                          "-0", "NaN", "a" * 200]) | st.text(max_size=8)  # fmt: skip


@_FUZZ
@given(
    table=st.sampled_from(sorted(NAMES)),
    heading=st.lists(st.sampled_from(["id", "service_id", "location_id", "name", "number", "code",
                                      "latitude", "minimum_age", "status", "url"]), max_size=5),
    rows=st.lists(st.lists(_CELLS, max_size=6), max_size=5),
)  # fmt: skip
def test_tables_of_any_cells_are_no_harm(
    table: str, heading: list[str], rows: list[list[str]], shelf_url: str, tmp_path: Path
) -> None:
    broken = "\n".join(",".join(cells) for cells in [heading, *rows])
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w") as packed:
        resources = [{"name": name, "path": path} for name, path in NAMES.items()]
        packed.writestr("datapackage.json", json.dumps({"resources": resources}))
        for name, content in tables(**{table: broken.encode("utf-8", "replace")}).items():
            packed.writestr(name, content)
    _imported(shelf_url, "tabular", file)
