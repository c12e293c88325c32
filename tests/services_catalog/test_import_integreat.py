"""Saved answers of Integreat: locations become services, pages only where nothing is guessed."""

import json
from pathlib import Path
from typing import Any

import pytest
from partner_files import FOLDER, imported, records

from services_catalog.provenance import terms_of
from services_catalog.record import ServiceRecord

pytestmark = pytest.mark.usefixtures("loaded_once")

LOCATIONS = FOLDER / "integreat_files" / "musterstadt_de_locations.json"
PAGES = FOLDER / "integreat_files" / "musterstadt_de_pages.json"


@pytest.fixture
def changed(blank_url: str, tmp_path: Path) -> Any:
    """Imports the first entry of a file with some values replaced."""

    def importing(file: Path, **changes: Any) -> Any:
        entry = json.loads(file.read_text(encoding="utf-8"))[0] | changes
        target = tmp_path / "changed.json"
        target.write_text(json.dumps([entry]), encoding="utf-8")
        return imported(blank_url, "integreat", target)

    return importing


@pytest.fixture
def locations(blank_url: str) -> dict[str, ServiceRecord]:
    report = imported(blank_url, "integreat", LOCATIONS)
    assert report.rejects == []
    return records(blank_url)


def test_locations_of_advice_become_services(locations: dict[str, ServiceRecord]) -> None:
    record = locations["partner-location-4"]
    assert (record.name, record.program) == ("Migrationsberatung Musterstadt", "other")
    assert record.organization == "Musterverein e.V."
    assert (record.street, record.postal_code, record.city) == (
        "Musterstraße 1", "04109", "Leipzig",
    )  # fmt: skip
    assert (record.lat, record.lon, record.position_from) == (51.3397, 12.3731, "source")
    assert (record.country, record.land) == ("DE", "SN")
    assert record.description_de == "Beratung zu Aufenthalt und Arbeit"
    assert record.opening_hours == (
        'Mo,Tu 10:00-13:00,15:00-18:00; Th "by appointment"; Fr 10:00-14:00'
    )


def test_its_source_date_and_credit_are_kept(locations: dict[str, ServiceRecord]) -> None:
    """Integreat's content is CC BY 4.0: the credit goes with every entry."""
    record = locations["partner-location-4"]
    assert record.reuse == "cc-by-4.0"
    assert terms_of(record).credit == "Integreat / Tür an Tür – Digitalfabrik gGmbH"
    assert record.source_url.startswith("https://integreat.example/musterstadt/de/locations/")
    assert (record.source_date, record.checked_on) == ("2025-05-06", "2025-05-06")


def test_of_a_person_only_the_number_at_the_office_is_kept(
    locations: dict[str, ServiceRecord],
) -> None:
    """No name, no e-mail address and no mobile number of a named person."""
    record = locations["partner-location-4"]
    assert [phone.e164 for phone in record.phones] == ["+49341963610", "+49341963611"]
    assert record.email == "stelle@beratung.example"
    text = record.to_json()
    assert "erika" not in text.lower()
    assert "1234567" not in text


def test_what_is_closed_for_a_time_is_not_offered(locations: dict[str, ServiceRecord]) -> None:
    assert locations["partner-location-8"].program == "jmd"
    assert locations["partner-location-8"].status == "temporarily closed"
    assert not locations["partner-location-8"].offered


def test_what_opens_again_is_offered_again(blank_url: str, tmp_path: Path) -> None:
    imported(blank_url, "integreat", LOCATIONS)
    opened = tmp_path / "opened.json"
    text = LOCATIONS.read_text(encoding="utf-8")
    opened.write_text(text.replace('"temporarily_closed": true', '"temporarily_closed": false'))
    imported(blank_url, "integreat", opened)
    assert records(blank_url)["partner-location-8"].offered


def test_other_categories_are_left_out_and_counted(blank_url: str) -> None:
    report = imported(blank_url, "integreat", LOCATIONS)
    assert report.counts == {"new": 2, "not_meant": 2, "warnings": 1}
    assert report.left_out == {
        "a location of category Gastronomie": 1,
        "a location of category Behörde/Amt": 1,
    }


def test_a_page_with_one_certain_contact_becomes_a_service(blank_url: str) -> None:
    """The fax number is no contact; the page's long text is not taken for a description."""
    report = imported(blank_url, "integreat", PAGES)
    assert report.counts["new"] == 1
    record = records(blank_url)["partner-page-21"]
    assert (record.program, record.street) == ("jmd", "Musterstraße 2")
    assert [phone.e164 for phone in record.phones] == ["+49341963630"]
    assert record.email == "jmd@beratung.example"
    assert record.evidence == "Musterstraße 2 04109 Leipzig"
    assert record.description_de is None


def test_other_pages_are_listed_with_the_reason(blank_url: str) -> None:
    report = imported(blank_url, "integreat", PAGES)
    assert set(report.left_out) == {
        "a page without exactly one address: Schwangerschaftsberatung",
        "a page without exactly one number or e-mail: Schuldnerberatung",
        "a page that names no kind of advice: Müll trennen",
    }


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": None}, "title"),
        ({"url": "javascript:1"}, "url"),
        ({"url": None}, "url"),
        ({"last_updated": "yesterday", "modified_gmt": None}, "last_updated"),
        ({"path": "/"}, "path"),
        ({"contacts": "none"}, "contacts"),
        ({"organization": {"name": 7}}, "organization.name"),
        ({"location": {"id": 4, "country": "Deutschland", "latitude": "x"}}, "location.latitude"),
        ({"location": {"id": 4, "country": "Atlantis"}}, "location.country"),
        ({"location": {"id": None}}, "id"),
    ],
)
def test_a_broken_location_is_named_by_field(
    changes: dict[str, Any], field: str, changed: Any
) -> None:
    (reject,) = changed(LOCATIONS, **changes).rejects
    assert reject.field == field


@pytest.mark.parametrize("hours", [[], "daily", [{}] * 7, [{"timeSlots": [{"start": "9"}]}] * 7])
def test_hours_that_cannot_be_read_are_left_out_and_noted(
    hours: Any, changed: Any, blank_url: str
) -> None:
    report = changed(LOCATIONS, opening_hours=hours)
    assert records(blank_url)["partner-location-4"].opening_hours is None
    assert "value_left_out" in [warning.code for warning in report.warnings]


def test_the_error_answer_of_the_interface_brings_nothing(blank_url: str, tmp_path: Path) -> None:
    file = tmp_path / "error.json"
    file.write_text('{"error": "No Region matches the given query."}')
    (reject,) = imported(blank_url, "integreat", file).rejects
    assert reject.reason == "is neither a location nor a page of Integreat"


def test_the_same_answer_again_changes_nothing(blank_url: str, tmp_path: Path) -> None:
    """Also as another file, saved on another day."""
    imported(blank_url, "integreat", LOCATIONS)
    copy = tmp_path / "copy.json"
    copy.write_bytes(LOCATIONS.read_bytes())
    assert imported(blank_url, "integreat", copy).counts["unchanged"] == 2
