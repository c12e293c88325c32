"""The data that come with the program go in whole, with their sources."""

import json
import shutil
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services_catalog.catalogue import Catalogue
from services_catalog.importers import ensure, ensure_catalogue, import_starter, summary
from services_catalog.provenance import terms_of
from services_catalog.record import PARTNER_PROGRAM, REUSES, ServiceRecord

pytestmark = pytest.mark.usefixtures("loaded_once")


def _rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def records(starter_url: str) -> dict[str, ServiceRecord]:
    """All entries by id, on a day when none had aged: only what the files say is old."""
    with Catalogue.open(starter_url, today=lambda: date(2000, 1, 1)) as catalogue:
        return {record.id: record for record in catalogue.all()}


def test_every_service_and_every_partner_is_there(records: dict[str, ServiceRecord]) -> None:
    """As many of each program as the README of the data counts."""
    counts = Counter(record.program for record in records.values())
    assert counts.pop(PARTNER_PROGRAM) == 175
    assert sum(counts.values()) == 734
    assert (counts["mbe"], counts["jmd"], counts["refugee_counselling"]) == (180, 108, 77)
    partners = [record for record in records.values() if record.program == PARTNER_PROGRAM]
    assert len({record.country for record in partners}) == 54


@pytest.mark.parametrize("file", [ensure.SERVICES, ensure.PARTNERS], ids=["services", "partners"])
def test_every_entry_keeps_its_source(file: Path, records: dict[str, ServiceRecord]) -> None:
    """Source, date, excerpt, reuse and age, as the row has them."""
    for row in _rows(file):
        record = records[row["id"]]
        assert record.source_url == row["source_url"].strip()
        assert record.source_date == row["source_date"]
        assert (record.evidence or "").split() == row["evidence"].split()
        assert record.reuse == row.get("reuse", "facts")
        assert record.checked_on == "2026-11-22"
        assert record.assured_date is None
        if "listing_may_be_old" in row:
            assert record.may_be_old is row["listing_may_be_old"]


def test_every_reuse_has_terms_and_what_needs_a_credit_has_one(
    records: dict[str, ServiceRecord],
) -> None:
    """The licences ask for it."""
    assert {record.reuse for record in records.values()} == set(REUSES)
    assert {reuse for reuse in REUSES if ensure_credit(records, reuse)} == {
        "cc-by-4.0",
        "mit",
        "odbl",
    }
    assert not terms_of(next(r for r in records.values() if r.reuse == "unclear")).open


def ensure_credit(records: dict[str, ServiceRecord], reuse: str) -> str | None:
    """The credit of any entry with that reuse."""
    return terms_of(next(r for r in records.values() if r.reuse == reuse)).credit


def test_what_is_free_names_who_says_so(records: dict[str, ServiceRecord]) -> None:
    """And nothing is called free without a source: for JMD none was found."""
    for record in records.values():
        assert (record.cost_free is None) == (record.cost_source_url is None)
    assert {r.cost_free for r in records.values() if r.program == "mbe"} == {True}
    assert {r.cost_free for r in records.values() if r.program == "jmd"} == {None}
    assert {r.cost_free for r in records.values() if r.program == PARTNER_PROGRAM} == {None}


def test_ages_name_their_source(records: dict[str, ServiceRecord]) -> None:
    """JMD from 12 to the end of 27, MBE from 27."""
    for record in records.values():
        ages = (record.minimum_age, record.maximum_age)
        assert (ages == (None, None)) == (record.ages_source_url is None)
        if record.program == "jmd":
            assert ages == (12, 27)
        if record.program == "mbe":
            assert ages == (27, None)


def test_what_advises_people_abroad_names_who_says_so(records: dict[str, ServiceRecord]) -> None:
    """The online counselling of the JMD does, a local office is not known to."""
    for record in records.values():
        assert (record.advises_abroad is None) == (record.advises_abroad_source_url is None)
    online = "online-counselling-de-jmd4you-onlineberatung-der-jugendmigrationsdie"
    assert records[online].advises_abroad
    assert records[online].can_be_asked_from_abroad
    assert records["mbe-leipzig-drk-migrationsberatung-leipzig-gruenau"].advises_abroad is None


def test_short_and_free_numbers_are_not_for_people_abroad(
    records: dict[str, ServiceRecord],
) -> None:
    """116 016 does not ring in Tunis."""
    phones = [phone for record in records.values() for phone in record.phones]
    assert {phone.kind for phone in phones if not phone.from_abroad} == {
        "short",
        "freephone",
        "unknown",
    }
    help_line = records["hotline-de-hilfetelefon-gewalt-gegen-frauen"]
    assert [channel.kind for channel in help_line.channels_from("TN")] == ["chat"]
    assert {channel.kind for channel in help_line.channels_from("DE")} == {"chat", "phone"}


def test_almost_every_office_with_a_town_is_on_the_map_and_says_how_exactly(
    records: dict[str, ServiceRecord],
) -> None:
    """At most one in a hundred is not found."""
    with_town = [record for record in records.values() if record.city]
    lost = [record for record in with_town if record.lat is None]
    assert len(lost) <= len(with_town) / 100
    for record in records.values():
        assert (record.lat is None) == (record.position_from is None)
    basis = Counter(record.position_from for record in records.values() if record.lat)
    assert basis["source"] >= 215


def test_a_second_start_imports_nothing(tmp_path: Path) -> None:
    """It only looks whether anything changed."""
    url = f"sqlite:///{tmp_path / 'catalogue.db'}"
    said: list[str] = []
    first = ensure_catalogue(url, said.append)
    assert first is not None
    assert len(said) == 2
    assert next(summary(first)) == "909 new"
    assert ensure_catalogue(url, said.append) is None
    assert len(said) == 2


def test_a_changed_file_is_imported_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, starter_url: str
) -> None:
    """Only the changed entry changes."""
    url = _copy(starter_url, tmp_path)
    text = ensure.PARTNERS.read_text(encoding="utf-8")
    changed = tmp_path / "partners-abroad.jsonl"
    changed.write_text(text.replace('"IOM Armenia"', '"IOM in Armenia"'), encoding="utf-8")
    monkeypatch.setattr(ensure, "PARTNERS", changed)
    report = ensure_catalogue(url)
    assert report is not None
    assert [(change.id, change.fields) for change in report.changes] == [
        ("am-yerevan-iom", ("name",))
    ]


def test_a_catalogue_of_own_files_is_left_alone_at_the_next_start(
    tmp_path: Path, starter_url: str
) -> None:
    """Who imported files of their own keeps them."""
    url = _copy(starter_url, tmp_path)
    lines = ensure.SERVICES.read_text(encoding="utf-8").splitlines()[:600]
    own = tmp_path / "own.jsonl"
    own.write_text("\n".join(lines), encoding="utf-8")
    assert import_starter(url, services=own).counts["gone"] == 134
    assert ensure_catalogue(url) is None
    assert import_starter(url).counts["back"] == 134


def test_leaving_out_unclear_entries_is_the_same_at_import_and_at_reading(
    tmp_path: Path, starter_url: str
) -> None:
    """One switch, two places."""
    url = f"sqlite:///{tmp_path / 'catalogue.db'}"
    ensure_catalogue(url, without_unclear=True)
    with (
        Catalogue.open(url) as imported,
        Catalogue.open(starter_url, include_unclear=False) as read,
    ):
        assert list(imported.all()) == list(read.all())
        assert sum(imported.counts().values()) == 909 - 233


def _copy(url: str, folder: Path) -> str:
    return f"sqlite:///{shutil.copy(url.removeprefix('sqlite:///'), folder / 'copy.db')}"
