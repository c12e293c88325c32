"""The page of one service: everything that is known, with links that work and a map of our own."""

import json
import re
from pathlib import Path

import pytest
import yaml
from page_reading import Page, read
from starlette.testclient import TestClient

import bot
from bot.languages import spoken
from bot.wording.bundles import Bundles
from services_catalog.record import ServiceRecord
from web.entry import LICENCES
from web.germany import large_towns, map_of
from web.pages import EMERGENCY_NUMBER
from web.projection import HEIGHT, WIDTH, point
from web.site import Site
from web.words import Words

OUTSIDE = ("http:", "https:")


def page_of(client: TestClient, slug: str, language: str = "en") -> Page:
    """The page of a service."""
    answer = client.get(f"/{language}/service/{slug}")
    assert answer.status_code == 200
    page = read(answer.text)
    assert page.problems == page.left_open == []
    return page


def records(site: Site) -> list[ServiceRecord]:
    """All of the catalogue."""
    return list(site.catalogue.all())


def test_every_service_has_a_small_page_in_every_language_that_loads_nothing_from_elsewhere(
    client: TestClient, site: Site
) -> None:
    for at, record in enumerate(records(site)):
        language = spoken()[at % len(spoken())].code
        answer = client.get(f"/{language}/service/{record.id}")
        assert answer.status_code == 200, record.id
        assert len(answer.content) < 50_000
        page = read(answer.text)
        assert page.problems == page.left_open == [], record.id
        for element in page.elements:
            assert element.tag not in ("script", "img", "iframe", "object", "embed", "style")
            assert "style" not in element.attributes
            assert not any(name.startswith("on") for name in element.attributes)
            if element.tag != "a":
                for name in ("src", "href", "action"):
                    assert not element.attributes.get(name, "").startswith((*OUTSIDE, "//"))


def test_telephone_numbers_dial_and_letters_are_addressed(client: TestClient, site: Site) -> None:
    record = next(r for r in records(site) if r.phones and r.phones[0].e164 and r.email)
    links = {a.attributes["href"] for a in page_of(client, record.id).all("a")}
    assert f"tel:{record.phones[0].e164}" in links
    assert f"mailto:{record.email}" in links


def test_a_number_that_ends_at_the_border_says_so(client: TestClient, site: Site) -> None:
    record = next(r for r in records(site) if r.phones and not r.phones[0].from_abroad)
    assert "only from Germany" in page_of(client, record.id).all("main")[0].text


def test_the_source_its_date_and_its_words_are_shown(client: TestClient, site: Site) -> None:
    record = next(r for r in records(site) if r.evidence and r.source_title)
    page = page_of(client, record.id)
    assert record.evidence in page.all("blockquote")[0].text
    source = next(a for a in page.all("a") if a.attributes["href"] == record.source_url)
    assert source.attributes["rel"] == "noreferrer external"
    assert record.source_title in page.all("main")[0].text
    assert "Checked on" in page.all("main")[0].text


@pytest.mark.parametrize("reuse", LICENCES)
def test_terms_that_demand_to_be_named_stand_beside_the_source(
    client: TestClient, site: Site, reuse: str
) -> None:
    record = next(record for record in records(site) if record.reuse == reuse)
    links = {a.attributes["href"]: a.text for a in page_of(client, record.id).all("a")}
    label, address = LICENCES[reuse]
    assert links[address] == label


def test_links_to_other_websites_do_not_tell_where_the_person_comes_from(
    client: TestClient, site: Site
) -> None:
    record = next(r for r in records(site) if r.url and r.lat)
    for link in page_of(client, record.id).all("a"):
        if link.attributes["href"].startswith(OUTSIDE):
            assert "noreferrer" in link.attributes["rel"]


def test_german_words_are_marked_as_german_on_pages_of_other_languages(
    client: TestClient, site: Site
) -> None:
    record = next(r for r in records(site) if r.description_de and not r.description_en
                  and r.country == "DE")  # fmt: skip
    page = page_of(client, record.id, "ar")
    german = [e for e in page.elements if e.attributes.get("lang") == "de" and e.tag != "a"]
    assert any(record.description_de in element.text for element in german)
    heading = page.all("h1")[0]
    assert (heading.attributes["lang"], heading.text) == ("de", record.name)


def test_words_that_a_language_lacks_are_marked_as_english(tmp_path: Path) -> None:
    for code in ("en", "ar"):
        (tmp_path / code).mkdir()
    (tmp_path / "en" / "web.ftl").write_text("web-map = Where <it> is\n", encoding="utf-8")
    words = Words(Bundles(tmp_path), "ar")
    assert words("web-map") == '<span lang="en" dir="ltr">Where &lt;it&gt; is</span>'
    assert Words(Bundles(tmp_path), "en")("web-map") == "Where &lt;it&gt; is"


def test_the_map_marks_the_place_and_names_towns_that_do_not_cover_each_other(
    client: TestClient, site: Site
) -> None:
    record = next(r for r in records(site) if r.city == "Dresden" and r.lat)
    page = page_of(client, record.id)
    drawn = page.all("svg")[0]
    description = next(e for e in page.elements if e.attributes.get("id") == "map-text")
    assert drawn.attributes["aria-labelledby"] == "map-text"
    assert "Dresden" in description.text
    named = [text.text for text in page.all("text")]
    assert 3 <= len(named) <= 5
    assert set(named) <= {town.name for town in large_towns()}


def test_a_map_is_drawn_for_every_position_in_germany_and_for_no_other(site: Site) -> None:
    for record in records(site):
        if record.lat is None or record.lon is None:
            continue
        drawn = map_of(record.lat, record.lon)
        assert (drawn is not None) == (record.country == "DE"), record.id
        if drawn is not None:
            assert 0 <= drawn.x <= WIDTH
            assert 0 <= drawn.y <= HEIGHT


def test_the_outlines_are_the_sixteen_laender_around_their_capitals() -> None:
    file = Path(__file__).parents[2] / "web" / "data" / "laender.json"
    outlines = json.loads(file.read_text(encoding="utf-8"))
    assert len(outlines) == 16
    for code, lat, lon in (("BY", 48.14, 11.58), ("BE", 52.52, 13.4), ("SN", 51.05, 13.74)):
        assert inside(point(lat, lon), rings(outlines[code])), code
    assert not inside(point(48.86, 2.35), rings(outlines["SL"]))


def rings(path: str) -> list[list[tuple[int, int]]]:
    """The corners of an outline."""
    found = []
    for part in path.removesuffix("z").split("z"):
        numbers = [int(number) for number in re.findall(r"-?\d+", part)]
        x, y = numbers[:2]
        corners = [(x, y)]
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            x, y = x + dx, y + dy
            corners.append((x, y))
        found.append(corners)
    return found


def inside(at: tuple[int, int], outline: list[list[tuple[int, int]]]) -> bool:
    """Whether a point lies in it: a ray to the left crosses the border an odd number of times."""
    crossings = 0
    for corners in outline:
        for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
            if (y1 > at[1]) != (y2 > at[1]):
                crossings += at[0] > x1 + (at[1] - y1) * (x2 - x1) / (y2 - y1)
    return crossings % 2 == 1


def test_maps_of_others_are_plain_links(client: TestClient, site: Site) -> None:
    record = next(r for r in records(site) if r.lat and r.country == "DE")
    links = [a.attributes["href"] for a in page_of(client, record.id).all("a")]
    assert f"geo:{record.lat:.5f},{record.lon:.5f}" in links
    assert any(link.startswith("https://www.openstreetmap.org/?mlat=") for link in links)


@pytest.mark.parametrize("slug", ["nothing-of-that-name", "%00", "a" * 400, "..%2f..%2fetc"])
def test_a_service_that_is_not_there_says_so_in_the_language_of_the_path(
    client: TestClient, slug: str
) -> None:
    answer = client.get(f"/de/service/{slug}")
    assert answer.status_code == 404
    assert "Diese Seite gibt es nicht" in answer.text


def test_every_page_names_the_emergency_number_that_the_bot_names_too(client: TestClient) -> None:
    file = Path(bot.__file__).parent / "safety" / "data" / "emergency_numbers.yml"
    numbers = yaml.safe_load(file.read_text(encoding="utf-8"))["numbers"]["DE"]
    assert EMERGENCY_NUMBER in numbers
    page = read(client.get("/en/").text)
    assert EMERGENCY_NUMBER in page.all("footer")[0].text


def test_the_bot_is_one_plain_link(client: TestClient) -> None:
    links = {a.attributes["href"]: a.attributes for a in read(client.get("/en/").text).all("a")}
    assert links["https://t.me/vorweg_bot"]["rel"] == "noreferrer external"
