"""Pause, resume, assure: what they do to the entry, its history and later imports."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from catalogue_rows import import_rows, service_row

from gazetteer import Gazetteer
from services_catalog.care import CareError, assure, pause, resume
from services_catalog.catalogue import Catalogue
from services_catalog.errors import CatalogueMissingError, CatalogueUnavailableError
from services_catalog.importers import ImportReport
from services_catalog.importers import ensure as ensuring
from services_catalog.record import ServiceRecord
from services_catalog.who import NotAFunctionError

TODAY = date(2026, 11, 26)
BY = "Leitung Migrationsberatung"
ADDRESS = "beratung@caritas-halle.example"

Fill = Callable[..., ImportReport]


@pytest.fixture
def fill(database_url: str, tmp_path: Path, places: Gazetteer) -> Fill:
    """Imports rows, by default one; on both kinds of database."""

    def run(*rows: dict[str, Any], checked_on: str = "2026-11-22") -> ImportReport:
        given = rows or (service_row("a"),)
        return import_rows(
            database_url, tmp_path / "rows.jsonl", given, places, checked_on=checked_on
        )

    run()
    return run


def near(url: str, today: date = TODAY) -> list[str]:
    """What is offered in Halle on a day."""
    with Catalogue.open(url, today=lambda: today) as catalogue:
        return [found.service.id for found in catalogue.nearest(["mbe"], 51.48, 11.97)]


def entry(url: str, today: date = TODAY) -> ServiceRecord:
    """The entry "a" on a day."""
    with Catalogue.open(url, today=lambda: today) as catalogue:
        record = catalogue.service("a")
    assert record is not None
    return record


def history(url: str) -> list[tuple[str, str, str, str]]:
    """field, before, after, by; newest first."""
    with Catalogue.open(url) as catalogue:
        return [(one.field, one.before, one.after, one.by) for one in catalogue.history("a")]


def test_a_paused_entry_is_offered_nowhere_and_still_found_by_its_id(
    database_url: str, fill: Fill
) -> None:
    """A button of an old message must be able to say that it is paused."""
    with Catalogue.open(database_url) as catalogue:
        assert catalogue.nearest(["mbe"], 51.48, 11.97)
        pause(database_url, "a", BY, today=TODAY)
        assert catalogue.nearest(["mbe"], 51.48, 11.97) == ()
        assert catalogue.in_land(["mbe"], "ST") == ()
        assert catalogue.counts() == {}
    record = entry(database_url)
    assert record.paused
    assert not record.offered
    assert history(database_url)[0] == ("paused", "False", "True", BY)


def test_a_pause_ends_on_its_day_by_itself(database_url: str, fill: Fill) -> None:
    """The day that was named is the first one on offer again."""
    done = pause(database_url, "a", BY, date(2027, 1, 31), today=TODAY)
    assert done.record.paused_until == "2027-01-31"
    assert near(database_url, date(2027, 1, 30)) == []
    assert near(database_url, date(2027, 1, 31)) == ["a"]
    assert entry(database_url, date(2027, 1, 30)).paused
    assert entry(database_url, date(2027, 1, 31)).offered


def test_a_reader_that_stays_open_sees_the_end_of_a_pause(database_url: str, fill: Fill) -> None:
    """A bot runs for weeks."""
    pause(database_url, "a", BY, date(2027, 1, 31), today=TODAY)
    day = [date(2027, 1, 30)]
    with Catalogue.open(database_url, today=lambda: day[0]) as catalogue:
        assert catalogue.in_land(["mbe"], "ST") == ()
        day[0] = date(2027, 1, 31)
        assert [record.id for record in catalogue.in_land(["mbe"], "ST")] == ["a"]


def test_a_resumed_entry_is_on_offer_at_once(database_url: str, fill: Fill) -> None:
    """Sooner than it was thought, too."""
    pause(database_url, "a", BY, date(2027, 1, 31), today=TODAY)
    assert resume(database_url, "a", ADDRESS).changed
    assert near(database_url) == ["a"]
    assert history(database_url)[:2] == [
        ("paused_until", "2027-01-31", "", ADDRESS),
        ("paused", "True", "False", ADDRESS),
    ]


def test_saying_the_same_twice_changes_nothing(database_url: str, fill: Fill) -> None:
    """And leaves no line in the history."""
    pause(database_url, "a", BY, today=TODAY)
    before = history(database_url)
    assert not pause(database_url, "a", BY, today=TODAY).changed
    assert history(database_url) == before


def test_a_start_writes_down_the_pauses_that_are_over(
    blank_url: str, tmp_path: Path, places: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For readers that keep what they read."""
    import_rows(blank_url, tmp_path / "rows.jsonl", [service_row("a")], places)
    pause(blank_url, "a", BY, date(2026, 12, 1), today=TODAY)

    class Later(date):
        @classmethod
        def today(cls) -> date:
            return date(2026, 12, 1)

    monkeypatch.setattr(ensuring, "date", Later)
    ensuring._end_pauses(blank_url)
    assert history(blank_url)[0] == ("paused_until", "2026-12-01", "", "end of the pause")
    assert near(blank_url, TODAY) == ["a"]


def test_an_assured_entry_bears_the_day_and_the_address(database_url: str, fill: Fill) -> None:
    """And is no longer marked as old."""
    fill(service_row("a", listing_may_be_old=True))
    assert entry(database_url).may_be_old
    done = assure(database_url, "a", ADDRESS, today=TODAY)
    assert done.record.assured_date == "2026-11-26"
    record = entry(database_url)
    assert (record.checked_on, record.may_be_old) == ("2026-11-26", False)
    assert ("assurer_email", "", ADDRESS, ADDRESS) in history(database_url)


def test_an_assured_entry_is_not_overwritten_by_older_data(database_url: str, fill: Fill) -> None:
    """By newer data it is."""
    assure(database_url, "a", ADDRESS, today=TODAY)
    fill(service_row("a", name="Alter Name"), checked_on="2026-11-25")
    assert entry(database_url).name == "Migrationsberatung"
    fill(service_row("a", name="Neuer Name"), checked_on="2026-11-27")
    assert entry(database_url).name == "Neuer Name"


def test_an_entry_assured_lately_stays_when_its_file_drops_it(
    database_url: str, fill: Fill
) -> None:
    """The provider has just said that it is there; one nobody assured goes."""
    rows = [service_row(f"n-{number}") for number in range(4)]
    fill(service_row("a"), service_row("b"), *rows)
    assure(database_url, "a", ADDRESS, today=date.today())
    fill(*rows)
    with Catalogue.open(database_url) as catalogue:
        states = {record.id: record.status for record in catalogue.all()}
    assert (states["a"], states["b"]) == ("active", "inactive")


@pytest.mark.parametrize("until", [date(2026, 11, 26), date(2020, 1, 1), date(2031, 1, 1)])
def test_a_pause_that_ends_before_it_begins_or_in_many_years_is_refused(
    until: date, database_url: str, fill: Fill
) -> None:
    """It is a typing mistake."""
    with pytest.raises(CareError, match="--until"):
        pause(database_url, "a", BY, until, today=TODAY)
    assert near(database_url) == ["a"]


def test_only_an_address_can_assure(database_url: str, fill: Fill) -> None:
    """HSDS wants to know whom to ask."""
    with pytest.raises(CareError, match="address"):
        assure(database_url, "a", BY, today=TODAY)


def test_an_entry_that_is_gone_cannot_be_paused_or_assured(database_url: str, fill: Fill) -> None:
    """Its source has to bring it back."""
    fill(service_row("b"), service_row("a"))
    fill(service_row("b"))
    for change in (
        lambda: pause(database_url, "a", BY, today=TODAY),
        lambda: resume(database_url, "a", BY),
        lambda: assure(database_url, "a", ADDRESS, today=TODAY),
    ):
        with pytest.raises(CareError, match="inactive"):
            change()


@pytest.mark.parametrize(
    "by",
    [
        "Anna Müller", "Frau Beratung", "Dr. Team", "anna.mueller@caritas-halle.example",
        "mueller@caritas-halle.example", "Anna, Beratung", "", "x" * 81, "two\nlines Beratung\x07",
        "beratung@", "@caritas",
    ],
)  # fmt: skip
def test_what_may_be_a_persons_name_is_refused_and_not_repeated(
    by: str, database_url: str, fill: Fill
) -> None:
    """Nothing is written, and the error does not quote it."""
    before = history(database_url)
    with pytest.raises(NotAFunctionError) as caught:
        pause(database_url, "a", by, today=TODAY)
    assert "ller" not in str(caught.value)
    assert history(database_url) == before


@pytest.mark.parametrize(
    "by",
    [
        "editors", "adviser on duty", "Leitung der Migrationsberatung Halle", "Büro",
        "info@caritas-halle.example", "mbe.halle@caritas.example", "caritas-halle@gmx.example",
        "info@caritas-halle.example",
    ],
)  # fmt: skip
def test_functions_and_their_addresses_are_taken(by: str, database_url: str, fill: Fill) -> None:
    """Also with the words of the entry itself."""
    assert pause(database_url, "a", by, today=TODAY).changed


def test_an_unknown_entry_and_a_missing_catalogue_are_errors(
    database_url: str, fill: Fill, tmp_path: Path
) -> None:
    """Nothing is made by asking."""
    with pytest.raises(CareError, match="'b'"):
        resume(database_url, "b", BY)
    absent = tmp_path / "absent.db"
    with pytest.raises((CatalogueMissingError, CatalogueUnavailableError)):
        resume(f"sqlite:///{absent}", "a", BY)
    assert not absent.exists()


def test_questions_asked_at_once_leave_nothing_behind(database_url: str, fill: Fill) -> None:
    """Questions within `at_once` share a connection, those after it look anew."""
    with closing(Catalogue.open(database_url)) as catalogue:
        with catalogue.at_once():
            assert catalogue.nearest(["mbe"], 51.48, 11.97)
            assert catalogue.service("a") is not None
        pause(database_url, "a", BY, today=TODAY)
        assert catalogue.nearest(["mbe"], 51.48, 11.97) == ()
