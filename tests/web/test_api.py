"""The API as programs ask it: HSDS objects, filters, paging, formats, errors."""

import csv
import io
import json
from typing import Any

import jsonschema_rs
import pytest
from starlette.testclient import TestClient

from gazetteer import Gazetteer, distance_km
from services_catalog.exporters.hsds import SCHEMAS
from services_catalog.record import PROGRAMS
from web.site import Site

LISTS = ("/services", "/service_at_locations", "/organizations", "/taxonomies", "/taxonomy_terms")
Json = dict[str, Any]


def got(client: TestClient, address: str, **parameters: Any) -> Any:
    """The JSON at an address."""
    answer = client.get(address, params=parameters or None)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"
    return answer.json()


def everything(client: TestClient, address: str) -> list[Json]:
    """All objects of a list, as NDJSON."""
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    return [json.loads(line) for line in answer.text.splitlines()]


def official(name: str) -> jsonschema_rs.Validator:
    """A validator over the official schema files as they are."""
    resources = [(f"https://hsds/{file.name}", json.loads(file.read_text(encoding="utf-8")))
                 for file in SCHEMAS.glob("*.json")]  # fmt: skip
    registry = jsonschema_rs.Registry(resources)
    schema = {"$ref": f"https://hsds/{name}.json"}
    return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=True)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/services?format=ndjson&full=true", "service"),
        ("/services?format=ndjson", "service"),
        ("/service_at_locations?format=ndjson&full=true", "service_at_location"),
        ("/organizations?format=ndjson&full_service=true", "organization"),
        ("/taxonomies?format=ndjson", "taxonomy"),
        ("/taxonomy_terms?format=ndjson", "taxonomy_term"),
    ],
)
def test_every_object_of_the_catalogue_follows_the_official_schema(
    client: TestClient, address: str, name: str
) -> None:
    validator = official(name)
    found = everything(client, address)
    assert found
    for each in found:
        problems = [error.message for error in validator.iter_errors(each)]
        assert problems == [], each["id"]


def test_the_official_schemas_refuse_what_is_wrong() -> None:
    validator = official("service")
    assert not validator.is_valid({"id": "no uuid", "name": "x", "status": "active"})
    assert not validator.is_valid(
        {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "x", "status": "closed"}
    )


def test_the_bare_address_tells_programs_what_this_is(client: TestClient) -> None:
    about = got(client, "/")
    assert about["version"] == "3.0"
    assert about["openapi_url"] == "http://testserver/openapi.json"
    assert got(client, "/openapi.json")["openapi"].startswith("3.1")


@pytest.mark.parametrize("address", LISTS)
def test_pages_together_are_the_whole_list_once(client: TestClient, address: str) -> None:
    whole = [each["id"] for each in everything(client, f"{address}?format=ndjson")]
    size = max(1, len(whole) // 3)
    paged, number = [], 0
    while True:
        number += 1
        page = got(client, address, page=number, per_page=size)
        assert page["total_items"] == len(whole)
        assert page["size"] == len(page["contents"])
        assert page["first_page"] == (number == 1)
        paged += [each["id"] for each in page["contents"]]
        if page["last_page"]:
            break
    assert number == page["total_pages"]
    assert paged == whole
    assert len(set(paged)) == len(paged)


@pytest.mark.parametrize("address", LISTS)
def test_a_page_behind_the_last_is_empty_and_says_so(client: TestClient, address: str) -> None:
    page = got(client, address, page=9_999)
    assert (page["contents"], page["empty"], page["last_page"]) == ([], True, True)


@pytest.mark.parametrize("address", LISTS)
def test_each_object_of_a_list_is_found_by_its_id(client: TestClient, address: str) -> None:
    for each in got(client, address, per_page=5)["contents"]:
        alone = got(client, f"{address}/{each['id']}")
        assert {key: alone[key] for key in each if key not in ("service", "location")} == {
            key: value for key, value in each.items() if key not in ("service", "location")
        }


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize("id", ["x", "00000000-0000-0000-0000-000000000000", "%00", "..%2f"])
def test_an_id_that_is_not_there_is_not_found(client: TestClient, address: str, id: str) -> None:
    answer = client.get(f"{address}/{id}", headers={"accept": "text/html"})
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_lists_hold_only_what_there_is_one_of_unless_asked_for_more(client: TestClient) -> None:
    short = got(client, "/services", per_page=500)["contents"]
    assert not any(isinstance(value, list) for each in short for value in each.values())
    full = got(client, "/services", per_page=500, full="true")["contents"]
    assert any("phones" in each for each in full)
    assert all(each["attributes"] for each in full)


def test_minimal_gives_identifiers_and_dates(client: TestClient) -> None:
    for each in got(client, "/services", minimal="true")["contents"]:
        assert set(each) == {"id", "modified_date"}


def test_a_service_carries_its_source_its_terms_of_reuse_and_its_program(
    client: TestClient, site: Site
) -> None:
    entry = site.index.entries[100]
    service = got(client, f"/services/{entry.slug}")
    record = site.record(entry.slug)
    assert record is not None
    said = {a["taxonomy_term"]["code"]: a["value"] for a in service["attributes"] if "value" in a}
    assert said["source_url"] == record.source_url
    assert said["reuse"] == record.reuse
    assert said["checked_on"] <= record.checked_on
    assert said["program"] == record.program


def test_programs_filter_and_add_up(client: TestClient, site: Site) -> None:
    counts = {p: got(client, "/services", program=p)["total_items"] for p in PROGRAMS}
    assert sum(counts.values()) == got(client, "/services")["total_items"] == 909
    both = got(client, "/services", program="mbe,jmd")["total_items"]
    assert both == counts["mbe"] + counts["jmd"]
    repeated = client.get("/services?program=mbe&program=jmd").json()["total_items"]
    assert repeated == both


def test_a_place_gives_the_nearest_first_with_their_distance(
    client: TestClient, places: Gazetteer
) -> None:
    dresden = places.resolve("Dresden")[0]
    found = got(client, "/service_at_locations", place="Дрезден", distance=30)["contents"]
    distances = [each["distance_km"] for each in found]
    assert found
    assert distances == sorted(distances)
    for each in found:
        at = each["location"]
        exact = distance_km(dresden.lat, dresden.lon, at["latitude"], at["longitude"])
        assert abs(exact - each["distance_km"]) < 0.01
        assert exact <= 30


def test_proximity_is_in_metres_around_a_postal_code(client: TestClient) -> None:
    near = got(client, "/service_at_locations", postcode="04109", proximity="3000")
    far = got(client, "/service_at_locations", postcode="04109", proximity="90000")
    assert 0 < near["total_items"] < far["total_items"]
    assert all(each["distance_km"] <= 3 for each in near["contents"])


def test_a_postal_code_alone_gives_services_for_people_who_live_there(
    client: TestClient, site: Site
) -> None:
    found = everything(client, "/services?postcode=99084&format=ndjson")
    entries = [site.index.by_service[uuid][0] for uuid in site.index.by_service
               if str(uuid) in {each["id"] for each in found}]  # fmt: skip
    assert {entry.scope for entry in entries} == {"national", "state", "local"}
    for entry in entries:
        assert entry.scope == "national" or entry.land == "TH"
        assert entry.scope != "local" or entry.town == "erfurt"


def test_an_ambiguous_place_is_an_error_that_lists_the_choices(client: TestClient) -> None:
    answer = client.get("/services", params={"place": "Frankfurt"})
    assert answer.status_code == 400
    (problem,) = answer.json()["errors"]
    ids = [word for word in problem["detail"].replace(",", " ").split() if word.startswith("gn:")]
    assert len(ids) >= 2
    assert got(client, "/services", place=ids[0])["total_items"] > 0


def test_languages_lands_and_countries_filter(client: TestClient, site: Site) -> None:
    entries = {str(e.service_id): e for e in site.index.entries}
    for each in got(client, "/services", language="ar,fa", per_page=500)["contents"]:
        assert entries[each["id"]].languages & {"ar", "fa"}
    for each in got(client, "/services", land="SN", per_page=500)["contents"]:
        assert entries[each["id"]].land == "SN"
    for each in got(client, "/services", country="TN")["contents"]:
        assert entries[each["id"]].country == "TN"


def test_search_finds_words_however_they_are_written(client: TestClient) -> None:
    wanted = got(client, "/services", search="flüchtlingsrat")["total_items"]
    assert wanted > 0
    assert got(client, "/services", search="FLUCHTLINGSRAT")["total_items"] == wanted
    assert got(client, "/services", search="flüchtlingsrat zzzz")["total_items"] == 0


def test_modified_after_takes_dates_and_times(client: TestClient, site: Site) -> None:
    newest = max(entry.modified for entry in site.index.entries)
    total = got(client, "/services")["total_items"]
    assert got(client, "/services", modified_after="2000-01-01")["total_items"] == total
    assert got(client, "/services", modified_after=newest)["total_items"] >= 1
    assert got(client, "/services", modified_after=f"{newest}Z")["total_items"] >= 1
    assert got(client, "/services", modified_after="2999-01-01T00:00:00+01:00")["empty"]


def test_words_of_a_taxonomy_lead_to_services_that_have_them(client: TestClient) -> None:
    topics = next(t for t in got(client, "/taxonomies")["contents"] if t["name"] == "topics")
    terms = got(client, "/taxonomy_terms", taxonomy_id=topics["id"], per_page=500)["contents"]
    term = next(term for term in terms if term["code"] == "ask_work_visa")
    with_term = got(client, "/services", taxonomy_term_id=term["id"], full="true")
    assert with_term["total_items"] == 80
    for each in with_term["contents"]:
        assert term["id"] in {a["taxonomy_term_id"] for a in each["attributes"]}
    assert got(client, "/services", taxonomy_id=topics["id"])["total_items"] > 80


def test_an_organization_lists_its_services(client: TestClient) -> None:
    organization = got(client, "/organizations", search="caritas")["contents"][0]
    own = got(client, f"/organizations/{organization['id']}")["services"]
    listed = got(client, "/services", organization_id=organization["id"], per_page=500)
    assert {each["id"] for each in own} == {each["id"] for each in listed["contents"]}
    whole = got(client, f"/organizations/{organization['id']}", full_service="true")["services"]
    assert all(each["name"] for each in whole)


def test_csv_is_safe_to_open_in_a_spreadsheet(client: TestClient) -> None:
    answer = client.get("/services", params={"format": "csv"})
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(rows) == 909
    for row in rows:
        for name, cell in row.items():
            assert not cell.startswith(("=", "+", "@", "\t")), (name, cell)
            assert not cell.startswith("-") or name in ("lat", "lon")


def test_geojson_has_a_point_for_each_known_position(client: TestClient, site: Site) -> None:
    answer = client.get("/services", params={"format": "geojson", "program": "jmd"})
    assert answer.headers["content-type"].startswith("application/geo+json")
    collection = answer.json()
    assert collection["type"] == "FeatureCollection"
    assert len(collection["features"]) == 108
    for feature in collection["features"]:
        record = site.record(feature["id"])
        assert record is not None
        if record.lat is not None:
            assert feature["geometry"]["coordinates"] == [record.lon, record.lat]
        else:
            assert feature["geometry"] is None


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize(
    "query",
    [
        "page=0", "page=-1", "page=1.5", "page=x", "page=1&page=2", "page=99999999999",
        "per_page=0", "per_page=501", "per_page=%E0%A4%A", "format=xml", "nothing=1",
        "search=" + "a" * 101, "page=", "__proto__=1", "%00=%00",
    ],
)  # fmt: skip
def test_bad_parameters_of_every_list_are_named(
    client: TestClient, address: str, query: str
) -> None:
    answer = client.get(f"{address}?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == 400
    assert all(error["parameter"] and error["detail"] for error in problem["errors"])
    assert problem["errors"]


@pytest.mark.parametrize(
    "query",
    [
        "program=nothing", "land=XX", "country=de", "language=%22", "distance=10",
        "place=Leipzig&distance=-1", "place=Leipzig&distance=1e9", "place=Leipzig&distance=nan",
        "place=Sachsen", "place=Paris-nowhere-xyz", "place=Leipzig&postcode=04109",
        "postcode=1", "postcode=%C2%A0", "postcode=%20", "postcode=99999", "postcode=abcde",
        "proximity=1000",
        "postcode=04109&proximity=-1", "modified_after=yesterday", "modified_after=2026-13-01",
        "taxonomy_term_id=1", "taxonomy_id=x", "organization_id=x", "full=maybe", "full=",
        "program=" + ",".join(f"p{number}" for number in range(50)),
    ],
)  # fmt: skip
def test_bad_filters_are_named_all_at_once(client: TestClient, query: str) -> None:
    answer = client.get(f"/services?{query}&page=x")
    assert answer.status_code == 400
    named = {error["parameter"] for error in answer.json()["errors"]}
    assert named == {query.split("=")[0].split("&")[0], "page"} or "page" in named
    assert len(named) >= 2 or query.startswith("place=Leipzig&")


def test_what_is_left_out_by_the_setting_is_nowhere(starter_url: str) -> None:
    from web.app import create_app
    from web.site import Options

    without = Site.open(starter_url, Options(requests_a_minute=0), include_unclear=False)
    unclear = [record.id for record in Site.open(starter_url).catalogue.all()
               if record.reuse == "unclear"]  # fmt: skip
    with TestClient(create_app(without)) as client:
        assert got(client, "/services")["total_items"] == 909 - len(unclear) < 909
        assert client.get(f"/services/{unclear[0]}").status_code == 404
        assert client.get(f"/de/service/{unclear[0]}").status_code == 404
    without.close()
