"""Whatever a file holds: the importer ends, counts every line, and leaves a whole catalogue."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from catalogue_rows import import_rows, service_row
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole_catalogue import assert_whole

from gazetteer import Gazetteer
from services_catalog.importers.fields import FieldError, link
from services_catalog.importers.language_codes import language_codes
from services_catalog.importers.phones import phone_numbers

_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.sampled_from(
        ["", "=1+1", "\x00", "\ud800", "\u202e", "x" * 5_000, "'; DROP TABLE service;--"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
_FIELDS = st.sampled_from(sorted(service_row()))
_IDS = st.sampled_from([f"entry-{number}" for number in range(12)])


@st.composite
def _mutated(draw: st.DrawFn) -> dict[str, Any]:
    row = service_row(draw(_IDS))
    for field in draw(st.lists(_FIELDS, max_size=3)):
        row[field] = draw(_JSON)
    return row


def _encodable(row: dict[str, Any]) -> bytes:
    return json.dumps(row).encode()


_LINES = st.lists(
    _mutated().map(_encodable)
    | st.binary(max_size=80).map(lambda line: line.replace(b"\n", b" "))
    | st.builds(lambda row, cut: _encodable(row)[:cut], _mutated(), st.integers(0, 400)),
    max_size=12,
)


@pytest.fixture(scope="module")
def shelf_url(blank_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One catalogue for all examples: each import meets what the ones before it left."""
    file = tmp_path_factory.mktemp("fuzz") / "catalogue.db"
    file.write_bytes(blank_file.read_bytes())
    yield f"sqlite:///{file}"


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(lines=_LINES)
def test_any_file_is_imported_whole_or_named_line_by_line(
    lines: list[bytes], shelf_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """No exception, no line uncounted, no half-written entry."""
    report = import_rows(shelf_url, tmp_path / "rows.jsonl", lines, places)
    taken = ("new", "changed", "back", "unchanged", "kept", "rejected")
    # A byte order mark at the beginning is no part of the first line.
    written = b"\n".join(lines).removeprefix(b"\xef\xbb\xbf").split(b"\n")
    assert sum(report.counts[kind] for kind in taken) == sum(1 for line in written if line.strip())
    assert_whole(shelf_url)


@given(
    field=st.text(alphabet=st.characters(), max_size=60),
    country=st.sampled_from(["DE", "TN", "KE"]),
)
def test_any_text_can_stand_in_a_phone_field(field: str, country: str) -> None:
    """Every number found is shown and, where it has a form to dial, dials."""
    for number in phone_numbers(field, country):
        assert number.display
        assert number.e164 is None or number.e164.removeprefix("+").isascii()
        assert not (number.from_abroad and number.e164 is None)


@given(value=st.text(max_size=60))
def test_a_link_that_goes_in_begins_with_http(value: str) -> None:
    """Or it is refused."""
    try:
        found = link({"url": value}, "url")
    except FieldError:
        return
    assert found is None or found.lower().startswith(("http://", "https://"))


@given(codes=st.lists(st.text(max_size=12), max_size=4))
def test_any_list_of_languages_is_known_or_refused(codes: list[str]) -> None:
    """Twice through gives the same."""
    try:
        found = language_codes(codes, "languages")
    except FieldError:
        return
    assert language_codes(found, "languages") == found
