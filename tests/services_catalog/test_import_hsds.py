"""HSDS files of any publisher: what is read of them, what is refused, and with which words."""

import json
from pathlib import Path
from typing import Any

import pytest
from hsds_files import ID, Json, import_file, service, write_json

from services_catalog.catalogue import Catalogue
from services_catalog.errors import DataFileError
from services_catalog.importers import Options
from services_catalog.importers.json_services import LONGEST_ENTRY
from services_catalog.record import Channel, ServiceRecord

pytestmark = pytest.mark.usefixtures("loaded_once")

EXAMPLES = Path(__file__).parent / "hsds_examples"
SLUG = f"city-{ID}"


@pytest.fixture
def imported(blank_url: str, tmp_path: Path) -> Any:
    """Imports services and gives the one record there is then."""

    def record(*services: Json) -> ServiceRecord:
        report = import_file(blank_url, "hsds", write_json(tmp_path / "x.json", list(services)))
        assert report.rejects == []
        with Catalogue.open(blank_url) as catalogue:
            (found,) = catalogue.all()
        return found

    return record


@pytest.fixture
def refused(blank_url: str, tmp_path: Path) -> Any:
    """Imports one service that must be refused and gives field and reason."""

    def reject(each: Any) -> tuple[str | None, str]:
        report = import_file(blank_url, "hsds", write_json(tmp_path / "x.json", [each]))
        (found,) = report.rejects
        assert report.counts["new"] == 0
        return found.field, found.reason

    return reject


def test_a_service_of_another_publisher_becomes_an_entry(imported: Any) -> None:
    record = imported(service())
    assert record.id == SLUG
    assert (record.program, record.scope, record.country, record.land) == (
        "other", "local", "DE", "ST",
    )  # fmt: skip
    assert (record.street, record.postal_code, record.city) == (
        "Mauerstraße 12", "06110", "Halle (Saale)",
    )  # fmt: skip
    assert record.position_from == "postal_code"
    assert [phone.e164 for phone in record.phones] == ["+49345445050"]
    assert record.organization == "Welcome e.V."
    assert record.description_de == "Beratung für Neue."
    assert Channel("phone", "anywhere", "+49345445050") in record.channels


def test_its_terms_of_reuse_are_unclear_and_its_page_is_the_source(imported: Any) -> None:
    """Nobody has said on what terms it may be passed on."""
    record = imported(service())
    assert record.reuse == "unclear"
    assert record.source_url == "https://welcome.example/desk"
    assert record.source_date == "2025-03-04"
    assert record.retrieved_via == "HSDS data of city"


@pytest.mark.parametrize("name", ["service_full", "organization_full"])
def test_the_official_examples_are_understood(name: str, blank_url: str, tmp_path: Path) -> None:
    """A service, and an organization with services in it; only their place is none on earth."""
    text = (EXAMPLES / f"{name}.json").read_text(encoding="utf-8")
    report = import_file(blank_url, "hsds", EXAMPLES / f"{name}.json")
    assert [reject.field for reject in report.rejects] == ["location.latitude"]
    mended = text.replace('"latitude": 100', '"latitude": 50').replace(
        '"longitude": 100', '"longitude": 9')  # fmt: skip
    file = write_json(tmp_path / "example.json", mended.encode())
    report = import_file(blank_url, "hsds", file)
    assert report.counts["new"] == 1
    with Catalogue.open(blank_url) as catalogue:
        (record,) = catalogue.all()
    assert record.name == "Community Counselling"
    assert record.organization == "Example Organization Inc."
    assert record.languages == ("ur",)
    assert (record.minimum_age, record.maximum_age) == (12, 100)
    assert record.assured_date == "2005-01-01"
    assert record.alert is not None
    lost = " ".join(warning.detail for warning in report.warnings if warning.code == "not_kept")
    assert "service.contacts" in lost
    assert "phone.extension" in lost


def test_names_and_addresses_of_persons_are_not_taken_in(blank_url: str, tmp_path: Path) -> None:
    """Contacts, who assured, who changed."""
    each = service(
        contacts=[{"id": ID, "name": "Petra Beispiel", "email": "petra@welcome.example"}],
        assurer_email="petra@welcome.example",
        metadata=[
            {
                "id": ID, "resource_id": ID, "resource_type": "service",
                "last_action_date": "2024-01-01", "last_action_type": "update",
                "field_name": "name", "previous_value": "a", "replacement_value": "b",
                "updated_by": "Petra Beispiel",
            }
        ],
    )  # fmt: skip
    import_file(blank_url, "hsds", write_json(tmp_path / "x.json", [each]))
    folder = Path(blank_url.removeprefix("sqlite:///")).parent
    content = b"".join(file.read_bytes() for file in folder.glob("catalogue.db*"))
    assert b"Welcome desk" in content
    assert b"Petra" not in content
    assert b"petra@" not in content


def test_each_place_of_a_service_becomes_an_entry(blank_url: str, tmp_path: Path) -> None:
    """So that each is found where it is; the first keeps the plain id."""
    each = service()
    second = json.loads(json.dumps(each["service_at_locations"][0]))
    second["location"]["addresses"][0] |= {"city": "Leipzig", "postal_code": "04109",
                                           "state_province": "Sachsen"}  # fmt: skip
    each["service_at_locations"].append(second)
    import_file(blank_url, "hsds", write_json(tmp_path / "x.json", [each]))
    with Catalogue.open(blank_url) as catalogue:
        cities = {record.id: record.city for record in catalogue.all()}
    assert cities == {SLUG: "Halle (Saale)", f"{SLUG}-place-2": "Leipzig"}


def test_numbers_and_pages_of_the_organization_help_where_the_service_has_none(
    imported: Any,
) -> None:
    organization = {"id": ID, "name": "W", "website": "https://w.example",
                    "phones": [{"id": ID, "number": "0345 445051"}]}  # fmt: skip
    record = imported(service(phones=[], url=..., organization=organization))
    assert [phone.e164 for phone in record.phones] == ["+49345445051"]
    assert record.url == record.source_url == "https://w.example"


def test_fax_numbers_are_not_shown_as_telephones(imported: Any) -> None:
    phones = [{"id": ID, "number": "0345 1", "type": "fax"}, {"id": ID, "number": "0345 445050"}]
    assert [phone.display for phone in imported(service(phones=phones)).phones] == ["0345 445050"]


def test_opening_hours_without_words_are_written_as_days_and_times(imported: Any) -> None:
    hours = [
        {"id": ID, "byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "17:00Z"},
        {"id": ID, "byday": "FR", "opens_at": "09:00", "closes_at": "12:00",
         "valid_to": "2005-01-01"},
    ]  # fmt: skip
    assert imported(service(schedules=hours)).opening_hours == "Mo,Tu 09:00-17:00"


def test_languages_are_found_by_code_or_by_name(imported: Any) -> None:
    languages = [{"id": ID, "code": "ger"}, {"id": ID, "name": "Arabic"},
                 {"id": ID, "name": "Türkisch"}, {"id": ID, "name": "Elvish"}]  # fmt: skip
    assert imported(service(languages=languages)).languages == ("de", "ar", "tr")


@pytest.mark.parametrize(
    ("options", "free"),
    [
        ([{"id": ID, "amount": 0}], True),
        ([{"id": ID, "amount": 0}, {"id": ID, "amount": 5, "currency": "eur"}], False),
        ([{"id": ID, "amount": 0, "valid_to": "2005-01-01"}], None),
        ([], None),
    ],
)
def test_a_service_is_free_only_where_all_its_costs_are_nothing(
    imported: Any, options: list[Json], free: bool | None
) -> None:
    assert imported(service(cost_options=options)).cost_free is free


def test_a_text_that_cannot_be_used_is_left_out_and_named(blank_url: str, tmp_path: Path) -> None:
    """Markup in a description makes the entry poorer, not unusable."""
    file = write_json(tmp_path / "x.json", [service(description="<script>alert(1)</script>")])
    report = import_file(blank_url, "hsds", file)
    assert report.counts["new"] == 1
    assert [(w.code, w.detail) for w in report.warnings if w.code == "text_left_out"] == [
        ("text_left_out", "description: contains markup")
    ]


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"id": ...}, "id", "is missing or no text"),
        ({"id": 7}, "id", "is missing or no text"),
        ({"id": "a b"}, "id", "must be lower-case letters, digits and hyphens"),
        ({"name": ...}, "name", "is missing"),
        ({"name": ["x"]}, "name", "must be a text, is a list"),
        ({"name": "x" * 301}, "name", "is longer than 300 characters (301)"),
        ({"name": "=HYPERLINK(1)"}, "name", "looks like a spreadsheet formula"),
        ({"name": "a\u202eb"}, "name", "contains characters that change the direction of writing"),
        ({"status": "open"}, "status", "is not one of active, inactive"),
        ({"url": "javascript:alert(1)"}, "url", "must begin with http:// or https://"),
        ({"url": ..., "organization": ...}, "url", "is missing: every entry names its source"),
        ({"email": "nobody"}, "email", "is not an e-mail address"),
        ({"phones": "0345"}, "phones", "must be a list"),
        ({"phones": ["0345"]}, "phones", "must hold objects only"),
        ({"phones": [{}] * 501}, "phones", "has more than 500 items (501)"),
        ({"phones": [{"number": 345}]}, "phones.number", "must be a text, is a number"),
        ({"phones": [{"number": "none"}]}, "phones.number", "holds no digits"),
        ({"organization": []}, "organization", "must be an object"),
        ({"minimum_age": "12"}, "minimum_age", "must be a number, is a text"),
        ({"minimum_age": 12.5}, "minimum_age", "must be whole years"),
        ({"minimum_age": 30, "maximum_age": 20}, "minimum_age", "is higher than maximum_age"),
        ({"maximum_age": 1e300}, "maximum_age", "must be between 0 and 120"),
        ({"assured_date": "soon"}, "assured_date", "must be a date like 2023-11-13"),
        ({"assured_date": "2999-01-01"}, "assured_date", "lies in the future"),
        ({"service_at_locations": [{"location": {"latitude": 1}}]}, "location.longitude",
         "is missing while the other one is there"),
        ({"service_at_locations": [{"location": {"addresses": [{"country": "Germany"}]}}]},
         "address.country", "must be the two letters of ISO 3166-1"),
        ({"service_at_locations": [{"location": {"addresses": [
            {"country": "DE", "postal_code": "123"}]}}]}, "address.postal_code",
         "must be five digits"),
    ],
)  # fmt: skip
def test_a_broken_field_is_named_with_its_reason(
    refused: Any, changes: Json, field: str, reason: str
) -> None:
    found = refused(service(**changes))
    assert found[0] == field
    assert found[1].startswith(reason)


@pytest.mark.parametrize("entry", [7, None, "text", [], [[]], True])
def test_what_is_no_object_is_refused_alone(refused: Any, entry: Any) -> None:
    assert refused(entry) == (None, "not a JSON object")


def test_of_two_services_with_one_id_the_first_counts(blank_url: str, tmp_path: Path) -> None:
    file = write_json(tmp_path / "x.json", [service(name="First"), service(name="Second")])
    report = import_file(blank_url, "hsds", file)
    assert report.counts["new"] == 1
    assert [r.reason for r in report.rejects] == ["stands twice in the file; the first one counts"]
    with Catalogue.open(blank_url) as catalogue:
        assert [record.name for record in catalogue.all()] == ["First"]


def test_an_entry_of_another_source_cannot_be_taken_over(blank_url: str, tmp_path: Path) -> None:
    """By a file that claims its id."""
    claimed = {"id": ID, "taxonomy_term": {"taxonomy": "vorweg", "name": "slug"}, "value": SLUG}
    import_file(blank_url, "hsds", write_json(tmp_path / "x.json", [service()]))
    thief = service(name="Thief", attributes=[claimed])
    report = import_file(blank_url, "hsds", write_json(tmp_path / "y.json", [thief]), "thief")
    assert [r.reason for r in report.rejects] == ["belongs to an entry that came from elsewhere"]
    with Catalogue.open(blank_url) as catalogue:
        assert [record.name for record in catalogue.all()] == ["Welcome desk"]


def test_a_broken_entry_does_not_retire_the_sound_one_from_before(
    blank_url: str, tmp_path: Path
) -> None:
    good = [service(), service("0b0c6a52-7f3b-4b0e-9c56-2b8d6a1f4e07")]
    import_file(blank_url, "hsds", write_json(tmp_path / "x.json", good))
    bad = [service(email="broken"), good[1]]
    report = import_file(blank_url, "hsds", write_json(tmp_path / "x.json", bad))
    assert (report.counts["rejected"], report.counts["gone"]) == (1, 0)
    with Catalogue.open(blank_url) as catalogue:
        assert all(record.offered for record in catalogue.all())


def _wrapped(each: list[Json]) -> dict[str, bytes]:
    lines = b"\n".join(json.dumps(one).encode() for one in each)
    return {
        "array": json.dumps(each).encode(),
        "with a byte order mark": b"\xef\xbb\xbf" + json.dumps(each).encode(),
        "page": json.dumps({"total_items": 2, "contents": each}).encode(),
        "lines": lines,
        "lines with a byte order mark": b"\xef\xbb\xbf" + lines,
        "indented": json.dumps(each, indent=2).encode(),
        "objects over several lines": b"\n".join(
            json.dumps(one, indent=2).encode() for one in each
        ),
    }


@pytest.mark.parametrize("form", list(_wrapped([])))
def test_all_forms_of_json_give_the_same_entries(form: str, blank_url: str, tmp_path: Path) -> None:
    two = [service(), service("0b0c6a52-7f3b-4b0e-9c56-2b8d6a1f4e07", name="Second")]
    report = import_file(blank_url, "hsds", write_json(tmp_path / "x.json", _wrapped(two)[form]))
    assert (report.counts["new"], report.counts["rejected"]) == (2, 0)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (json.dumps([service()])[:-40].encode(), "not JSON from beginning to end"),
        (b"[" + json.dumps(service()).encode() + b", {]", "not JSON from beginning to end"),
        (b'{"contents": 7}', "is not a list"),
        (json.dumps([service()]).encode("utf-16"), "not UTF-8"),
        (json.dumps([service(name="Müller")], ensure_ascii=False).encode("latin-1"),
         "not JSON from beginning to end"),
        (b'[{"name": "' + b"x" * (LONGEST_ENTRY + 100_000) + b'"}]', "an entry is longer than"),
        (b"[" * 3_000_000, "nested deeper than"),
        (b'{"a":' * 400_000, "nested deeper than"),
    ],
)  # fmt: skip
def test_a_file_that_breaks_off_changes_nothing(
    content: bytes, words: str, blank_url: str, tmp_path: Path
) -> None:
    """Also where sound entries stand before the break."""
    import_file(blank_url, "hsds", write_json(tmp_path / "good.json", [service()]))
    with pytest.raises(DataFileError, match=words):
        import_file(blank_url, "hsds", write_json(tmp_path / "bad.json", content))
    with Catalogue.open(blank_url) as catalogue:
        assert [record.id for record in catalogue.all() if record.offered] == [SLUG]


def test_a_broken_line_among_lines_is_refused_alone(blank_url: str, tmp_path: Path) -> None:
    lines = b"\n".join([b"{broken", json.dumps(service()).encode()])
    report = import_file(blank_url, "hsds", write_json(tmp_path / "x.jsonl", lines))
    assert (report.counts["new"], report.counts["rejected"]) == (1, 1)
    assert report.rejects[0].line == 1


def test_a_dry_run_changes_nothing(blank_url: str, tmp_path: Path) -> None:
    file = write_json(tmp_path / "x.json", [service()])
    report = import_file(blank_url, "hsds", file, options=Options(dry_run=True))
    assert report.counts["new"] == 1
    with Catalogue.open(blank_url) as catalogue:
        assert list(catalogue.all()) == []


def test_a_service_closed_for_a_time_is_not_offered_and_comes_back(imported: Any) -> None:
    assert not imported(service(status="temporarily closed")).offered
    assert imported(service()).offered


def test_left_out_and_gone_entries_follow_the_file(blank_url: str, tmp_path: Path) -> None:
    """What the file lacks is retired; what is unclear goes on wish."""
    others = [service(f"0b0c6a52-7f3b-4b0e-9c56-2b8d6a1f4e0{n}") for n in range(3)]
    file = tmp_path / "x.json"
    import_file(blank_url, "hsds", write_json(file, [service(), *others]))
    report = import_file(blank_url, "hsds", write_json(file, others))
    assert report.counts["gone"] == 1
    report = import_file(blank_url, "hsds", file, options=Options(without_unclear=True))
    assert report.counts["left_out"] == 3
    with Catalogue.open(blank_url) as catalogue:
        assert [record.offered for record in catalogue.all()] in ([], [False])
