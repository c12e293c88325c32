"""Whatever a table, an answer or an extract holds: named reasons, no crash, nothing by halves."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from partner_files import FOLDER, HEADER, imported, row, table
from sqlalchemy import select, text

from services_catalog.database import open_engine, reading
from services_catalog.errors import DataFileError
from services_catalog.listings import build_records
from services_catalog.models import Listing, Service
from services_catalog.record import ServiceRecord

_ODD = (
    *("", "=1+1", "@SUM(A1)", "\x00", "\u202e", "x" * 5_000, '"', '""', "';--", "4,9E+11", "#REF!"),
    *("\n", ";", "ja", "04109", "\ufffd", "\x1e", "<b>", "-1", "99999999999999999999"),
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.sampled_from(_ODD),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)
_CELL = st.sampled_from(_ODD) | st.text(max_size=12)
_SOME = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
Take = Callable[[str, bytes], None]


@pytest.fixture(scope="module")
def shelf_url(blank_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One catalogue for all examples: each import meets what the ones before it left."""
    file = tmp_path_factory.mktemp("fuzz") / "catalogue.db"
    file.write_bytes(blank_file.read_bytes())
    yield f"sqlite:///{file}"


@pytest.fixture
def take(shelf_url: str, tmp_path: Path, loaded_once: None) -> Take:
    """Imports bytes; whatever they are, the catalogue is whole afterwards, and the same again."""

    def importing(format: str, content: bytes) -> None:
        file = tmp_path / "data"
        file.write_bytes(content)
        before = _entries(shelf_url)
        try:
            report = imported(shelf_url, format, file)
        except DataFileError as error:
            assert len(str(error)) < 700
            assert _entries(shelf_url) == before
            return
        for reject in report.rejects:
            assert reject.reason
        after = _entries(shelf_url)
        again = imported(shelf_url, format, file)
        assert not {"new", "changed", "back", "gone"} & set(again.counts)
        assert _entries(shelf_url) == after

    return importing


def _entries(url: str) -> dict[Any, str]:
    engine = open_engine(url)
    with reading(engine) as connection:
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        ids = list(connection.scalars(select(Service.id)))
        listed: dict[Any, str] = dict(
            connection.execute(select(Listing.service_id, Listing.record)).all()  # type: ignore[arg-type]
        )
        assert set(listed) == set(ids)
        for id, record in build_records(connection, ids):
            assert ServiceRecord.from_json(listed[id]) == record
    engine.dispose()
    return listed


@st.composite
def _tables(draw: st.DrawFn) -> bytes:
    rows = []
    for number in range(draw(st.integers(0, 4))):
        cells = list(row(Kennung=f"r{number}"))
        for place in draw(st.lists(st.integers(0, len(HEADER) - 1), max_size=2)):
            cells[place] = draw(_CELL)
        rows.append(cells[: draw(st.integers(1, len(HEADER)))] if draw(st.booleans()) else cells)
    separator = draw(st.sampled_from(";,\t"))
    content = table(*rows, separator=separator).decode("utf-8")
    return content.encode(
        draw(st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"])), "replace"
    )


@st.composite
def _damaged(draw: st.DrawFn, files: list[Path]) -> bytes:
    """A sound file with bytes cut out, put in or turned."""
    content = draw(st.sampled_from(files)).read_bytes()
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(content)))
        upto = at + draw(st.integers(0, 40))
        content = content[:at] + draw(st.binary(max_size=8)) + content[upto:]
    return content


@st.composite
def _mutated(draw: st.DrawFn, file: Path, path: tuple[str, ...]) -> bytes:
    """Sound JSON with values replaced in the objects of the list at `path`."""
    whole = json.loads(file.read_text(encoding="utf-8"))
    entries = whole
    for key in path:
        entries = entries[key]
    for _ in range(draw(st.integers(1, 3))):
        owner = draw(st.sampled_from(entries))
        inner = [each for each in owner.values() if isinstance(each, dict) and each]
        target = draw(st.sampled_from([owner, *inner]))
        target[draw(st.sampled_from(sorted(target)))] = draw(_JSON)
    return json.dumps(whole).encode()


_OSM = [*sorted((FOLDER / "osm_files").glob("*.*son*")), FOLDER / "osm_files" / "osmium.osm"]
_INTEGREAT = sorted((FOLDER / "integreat_files").glob("*.json"))


@_SOME
@given(content=_tables() | st.binary(max_size=200).map(lambda rest: table(row()) + rest))
def test_any_table_is_taken_or_refused_row_by_row(content: bytes, take: Take) -> None:
    take("csv", content)


@_SOME
@given(content=_mutated(_INTEGREAT[0], ()) | _mutated(_INTEGREAT[1], ()) | _damaged(_INTEGREAT))
def test_any_answer_is_taken_or_refused_entry_by_entry(content: bytes, take: Take) -> None:
    take("integreat", content)


@_SOME
@given(
    content=_mutated(FOLDER / "osm_files" / "overpass.json", ("elements",))
    | _mutated(FOLDER / "osm_files" / "turbo.geojson", ("features",))
    | _damaged(_OSM)
)
def test_any_extract_is_taken_or_refused_object_by_object(content: bytes, take: Take) -> None:
    take("osm", content)


@_SOME
@given(content=st.binary(max_size=300), format=st.sampled_from(["csv", "integreat", "osm"]))
def test_any_bytes_are_an_import_or_one_sentence(content: bytes, format: str, take: Take) -> None:
    take(format, content)
