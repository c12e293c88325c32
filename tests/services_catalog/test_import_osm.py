"""Extracts of OpenStreetMap in all their forms: what becomes a service and what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest
from partner_files import FOLDER, imported, records

from services_catalog.errors import DataFileError
from services_catalog.importers.osm_rules import program_or_reason
from services_catalog.importers.program_words import rules
from services_catalog.provenance import terms_of
from services_catalog.record import PROGRAMS

pytestmark = pytest.mark.usefixtures("loaded_once")

FILES = FOLDER / "osm_files"
FORMS = ["overpass.json", "turbo.geojson", "osmium.geojson", "osmium.geojsonseq", "osmium.osm"]
MIGRANT = {"amenity": "social_facility", "social_facility:for": "migrant", "name": "Haus"}


@pytest.fixture
def write(blank_url: str, tmp_path: Path) -> Any:
    """Imports bytes as a file."""

    def importing(content: bytes) -> Any:
        file = tmp_path / "extract"
        file.write_bytes(content)
        return imported(blank_url, "osm", file)

    return importing


@pytest.fixture
def object_with(write: Any) -> Any:
    """Imports one object of Overpass with these tags."""

    def importing(tags: dict[str, Any], **more: Any) -> Any:
        each = {"type": "node", "id": 1, "lat": 51.34, "lon": 12.37, "tags": tags} | more
        return write(json.dumps({"osm3s": {}, "elements": [each]}).encode())

    return importing


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_two_services(form: str, blank_url: str) -> None:
    report = imported(blank_url, "osm", FILES / form)
    assert report.rejects == []
    assert report.left_out == {"accommodation": 1, "no rule for amenity=bench": 1}
    found = records(blank_url)
    assert set(found) == {"partner-node-101", "partner-way-102"}
    house, youth = found["partner-node-101"], found["partner-way-102"]
    assert (house.program, youth.program) == ("refugee_counselling", "jmd")
    assert house.source_url == "https://www.openstreetmap.org/node/101"
    assert (house.street, house.postal_code, house.city, house.land) == (
        "Musterstraße 7", "04109", "Leipzig", "SN",
    )  # fmt: skip
    assert (house.lat, house.lon) == (51.34, 12.37)
    assert (youth.lat, youth.lon) == pytest.approx((51.341, 12.371))
    assert [phone.e164 for phone in house.phones] == ["+49341963670"]
    assert (house.email, house.url) == ("haus@beratung.example", "https://haus.example")
    assert house.opening_hours == "Mo-Fr 10:00-16:00"
    assert house.languages == ("ar", "de")
    assert house.cost_free is True
    assert house.source_date == "2025-06-01"


def test_the_licence_and_its_credit_go_with_every_entry(blank_url: str) -> None:
    imported(blank_url, "osm", FILES / "overpass.json")
    record = records(blank_url)["partner-node-101"]
    assert record.reuse == "odbl"
    assert terms_of(record).credit == "© OpenStreetMap contributors"


def test_checked_on_is_the_day_of_the_data_not_of_the_file(blank_url: str) -> None:
    imported(blank_url, "osm", FILES / "overpass.json")
    assert records(blank_url)["partner-node-101"].checked_on == "2026-10-01"


@pytest.mark.parametrize(
    ("tags", "program", "reason"),
    [
        (MIGRANT, "other", ""),
        (MIGRANT | {"name": "Jugendmigrationsdienst"}, "jmd", ""),
        (MIGRANT | {"social_facility:for": "senior; refugee", "social_facility": "outreach"},
         "refugee_counselling", ""),
        (MIGRANT | {"social_facility": "shelter"}, None, "accommodation"),
        (MIGRANT | {"social_facility": "food_bank"}, None, "goods, not advice"),
        ({"amenity": "social_facility", "social_facility:for": "migrant"}, None, "without a name"),
        ({"amenity": "community_centre", "community_centre:for": "immigrant", "name": "Treff"},
         "intercultural_centre", ""),
        ({"amenity": "community_centre", "name": "Bürgerhaus"}, None,
         "no rule for amenity=community_centre"),
        ({"office": "ngo", "name": "Schuldnerberatung der Caritas"}, "debt", ""),
        ({"office": "ngo", "name": "Kaninchenzüchter"}, None, "no rule for office=ngo"),
        ({"office": "government", "name": "Ausländerbehörde"}, None, "an authority"),
        ({"shop": "bakery", "name": "Migrationsberatung"}, None, "no rule for shop=bakery"),
    ],
)  # fmt: skip
def test_rules_say_what_becomes_a_service(
    tags: dict[str, str], program: str | None, reason: str
) -> None:
    assert program_or_reason(tags) == (program, reason)


def test_rules_name_only_programs_that_exist() -> None:
    named = [rule["program"] for name in ("osm_rules.yml", "program_words.yml")
             for rule in rules(name).get("rules", rules(name).get("words"))
             if "program" in rule]  # fmt: skip
    assert set(named) <= set(PROGRAMS)
    assert set(rules("integreat_rules.yml")["categories"].values()) <= set(PROGRAMS)


@pytest.mark.parametrize(
    ("tags", "kept"),
    [
        ({"contact:email": "not one"}, "value_left_out"),
        ({"website": "javascript:1"}, "value_left_out"),
        ({"addr:postcode": "4109 DE"}, "value_left_out"),
        ({"opening_hours": "x" * 5_000}, "value_left_out"),
        ({"phone": "ask"}, "no_contact"),
    ],
)
def test_a_broken_tag_makes_an_entry_poorer_not_missing(
    tags: dict[str, str], kept: str, object_with: Any, blank_url: str
) -> None:
    """Anybody can write a tag."""
    report = object_with(MIGRANT | tags)
    assert report.counts["new"] == 1
    assert kept in [warning.code for warning in report.warnings]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"id": None}, "id"),
        ({"id": True}, "id"),
        ({"type": "area"}, "id"),
        ({"lat": 510.0}, "lat"),
        ({"lat": "51"}, "lat"),
        ({"lon": None}, "lat"),
        ({"tags": MIGRANT | {"addr:country": "Germany"}}, "addr:country"),
        ({"tags": MIGRANT | {"name": "=1+cmd|x"}}, "name"),
    ],
)
def test_an_object_that_cannot_be_trusted_is_refused(
    more: dict[str, Any], field: str, object_with: Any
) -> None:
    (reject,) = object_with(**({"tags": MIGRANT} | more)).rejects
    assert reject.field == field


def test_an_export_without_ids_says_how_to_get_them(write: Any) -> None:
    feature = {"type": "Feature", "properties": MIGRANT,
               "geometry": {"type": "Point", "coordinates": [12.37, 51.34]}}  # fmt: skip
    report = write(json.dumps({"type": "FeatureCollection", "features": [feature]}).encode())
    assert "--add-unique-id=type_id" in report.rejects[0].reason


BOMB = b"""<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<osm><node id="1" lat="1" lon="1"><tag k="name" v="&c;"/></node></osm>"""
OUTSIDE = b"""<!DOCTYPE osm [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<osm><node id="1" lat="1" lon="1"><tag k="name" v="&x;"/></node></osm>"""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (BOMB, "document type or entities"),
        (OUTSIDE, "document type or entities"),
        (b"<osm>" + b"<node>" * 5_000, "nested deeper"),
        (b"<html><body/></html>", "not <osm>"),
        (b"<osm><node id='1'", "not whole"),
        (b'<osm><node id="1"><tag k="name" v="' + b"x" * 9_000_000 + b'"/></node></osm>', "longer"),
        (b'{"elements": [' + b"[" * 200_000, "nested deeper"),
        (b'{"elements": [{"type": "node"', "not whole"),
        (b'{"rows": []}', "neither GeoJSON"),
        (b"[]", "neither GeoJSON"),
        (b"", "neither GeoJSON"),
        (b"\x00\x00\x00\x0d\x0a\x09OSMHeader\x18", "osmium cat"),
        (b"\x1f\x8b\x08\x00", "gunzip"),
        (b"\xff\xfe<\x00o\x00", "neither GeoJSON"),
    ],
)
def test_a_file_that_is_no_sound_extract_is_refused_as_a_whole(
    content: bytes, words: str, write: Any, blank_url: str
) -> None:
    """Nothing of it goes in."""
    with pytest.raises(DataFileError, match=words):
        write(content)
    assert records(blank_url) == {}


def test_a_file_that_breaks_off_leaves_the_catalogue_as_it_was(write: Any, blank_url: str) -> None:
    """The objects before the break are not kept."""
    whole = (FILES / "overpass.json").read_bytes()
    with pytest.raises(DataFileError, match="nothing was imported"):
        write(whole[:-40])
    assert records(blank_url) == {}


def test_the_same_extract_again_changes_nothing(blank_url: str) -> None:
    imported(blank_url, "osm", FILES / "osmium.osm")
    report = imported(blank_url, "osm", FILES / "osmium.osm")
    assert report.counts == {"unchanged": 2, "not_meant": 2}
