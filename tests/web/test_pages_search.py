"""The search page, as a person's browser asks for it."""

import pytest
from page_reading import Page, read
from starlette.testclient import TestClient

from bot.languages import spoken
from gazetteer import LAENDER
from web.site import Site

CODES = [language.code for language in spoken()]


def shown(client: TestClient, address: str, **parameters: str) -> Page:
    """The page at an address, which must be whole."""
    answer = client.get(address, params=parameters or None)
    assert answer.status_code == 200, answer.text[:300]
    page = read(answer.text)
    assert page.problems == []
    assert page.left_open == []
    return page


def names(page: Page) -> list[str]:
    """The names of the services on the cards."""
    return [link.text for link in page.all("a") if "/service/" in link.attributes["href"]]


def cards(page: Page) -> list[str]:
    """All words of each card."""
    return [card.text for card in page.all("article")]


def test_the_bare_address_leads_browsers_to_the_language_they_ask_for(client: TestClient) -> None:
    asked = {"accept": "text/html", "accept-language": "fa-IR,fa;q=0.9,en;q=0.5"}
    answer = client.get("/", headers=asked)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/fa/"
    assert {"accept", "accept-language"} <= set(answer.headers["vary"].lower().split(", "))


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("*", "en"),
        ("de", "de"),
        ("xx, ar;q=0.4, de;q=0.8", "de"),
        ("de;q=0, ru", "ru"),
        ("fa-AF", "prs"),
        ("de;q=nonsense, ar;q=0.1", "ar"),
        ("," * 5000, "en"),
    ],
)
def test_the_language_header_is_read_as_browsers_write_it(
    client: TestClient, header: str, language: str
) -> None:
    answer = client.get("/", headers={"accept": "text/html", "accept-language": header})
    assert answer.headers["location"] == f"/{language}/"


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_a_page_with_its_own_direction_and_links_to_all_others(
    client: TestClient, code: str
) -> None:
    page = shown(client, f"/{code}/")
    html = page.all("html")[0].attributes
    language = next(language for language in spoken() if language.code == code)
    assert html == {"lang": code, "dir": language.direction}
    links = {link.attributes["href"]: link for link in page.all("a")}
    for other in spoken():
        assert links[f"/{other.code}/"].attributes["lang"] == other.code


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("query", ["", "place=Leipzig", "place=Frankfurt", "country=TN", "q=zzzz"])
def test_every_page_is_below_fifty_kilobytes_and_has_one_heading_and_labels(
    client: TestClient, code: str, query: str
) -> None:
    answer = client.get(f"/{code}/?{query}")
    assert len(answer.content) < 50_000
    page = read(answer.text)
    assert len(page.all("h1")) == 1
    labelled = {label.attributes["for"] for label in page.all("label")}
    fields = [element for tag in ("input", "select") for element in page.all(tag)]
    assert {field.attributes["id"] for field in fields} == labelled
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("place", ["Leipzig", "leipzg", "لايبزيغ", "Лейпциг", "ላይፕዚግ", "04109"])
def test_a_place_is_found_in_any_script_misspelt_and_by_postal_code(
    client: TestClient, place: str
) -> None:
    found = cards(shown(client, "/en/", place=place))
    assert "Leipzig" in found[0]
    assert "office nearest to" in found[0]


def test_results_near_a_place_come_nearest_first_and_say_how_far(
    client: TestClient, site: Site
) -> None:
    page = shown(client, "/en/", place="Dresden", program="mbe")
    assert len(names(page)) >= 3
    distances = [float(word.split(" km")[0].split()[-1].strip("\u2068\u2069"))
                 for card in cards(page) for word in [card] if " km" in card]  # fmt: skip
    assert distances == sorted(distances)
    assert "Dresden" in page.all("h2")[0].text


def test_an_ambiguous_place_is_asked_back_and_the_choice_keeps_the_other_fields(
    client: TestClient,
) -> None:
    page = shown(client, "/de/", place="Frankfurt", language="ar")
    assert cards(page) == []
    choices = [link for link in page.all("a") if "at=gn" in link.attributes["href"]]
    assert len(choices) >= 2
    assert len({choice.text for choice in choices}) == len(choices)
    assert all("language=ar" in choice.attributes["href"] for choice in choices)
    chosen = shown(client, choices[0].attributes["href"])
    assert cards(chosen)


def test_an_unknown_place_says_so_beside_its_field(client: TestClient) -> None:
    page = shown(client, "/en/", place="Qwrtzxcv")
    alert = next(e for e in page.elements if e.attributes.get("role") == "alert")
    field = next(e for e in page.all("input") if e.attributes["name"] == "place")
    assert alert.attributes["id"] in field.attributes["aria-describedby"]
    assert field.attributes["aria-invalid"] == "true"
    assert "do not know this place" in alert.text
    assert cards(page) == []


def test_a_land_shows_its_services_and_no_other_lands(client: TestClient, site: Site) -> None:
    page = shown(client, "/en/", place="Sachsen", program="mbe")
    found = {link.attributes["href"].split("/")[-1] for link in page.all("a")}
    records = [site.record(slug) for slug in found]
    local = [r for r in records if r is not None and r.scope == "local"]
    assert local
    assert {record.land for record in local} == {"SN"}


def test_a_language_of_counselling_is_a_reason_and_a_filter(client: TestClient, site: Site) -> None:
    page = shown(client, "/en/", language="ar")
    for card in cards(page):
        assert "They advise in \u2068Arabic\u2069" in card


def test_a_country_shows_its_partners_first_then_help_that_can_be_asked_from_there(
    client: TestClient, site: Site
) -> None:
    page = shown(client, "/en/", country="TN")
    partners = [entry for entry in site.index.offered if entry.country == "TN"]
    first = cards(page)[: len(partners)]
    assert partners
    assert all("Tunisia" in card for card in first)
    headings = [heading.text for heading in page.all("h2")]
    assert "Contacts in your country" in headings
    assert "For all of Germany, online or by phone" in headings


def test_words_find_names_and_kinds_of_help_in_the_language_of_the_page(
    client: TestClient,
) -> None:
    german = shown(client, "/de/", q="schuldnerberatung")
    english = shown(client, "/en/", q="debt advice")
    assert names(german)
    assert set(names(english)) & set(names(german))


def test_a_distance_leaves_out_what_is_farther(client: TestClient) -> None:
    near = shown(client, "/en/", place="Dresden", km="10")
    far = shown(client, "/en/", place="Dresden", km="200")
    count = [int(page.all("h2")[0].text.split()[0].strip("\u2068\u2069")) for page in (near, far)]
    assert 0 < count[0] < count[1]


def test_far_from_everything_the_nearest_ones_are_shown(client: TestClient) -> None:
    page = shown(client, "/en/", place="Helgoland", program="recognition")
    assert "office nearest to" in cards(page)[0]


def test_paging_reaches_every_hit_once(client: TestClient) -> None:
    found: list[str] = []
    address = "/en/?program=jmd"
    while address:
        page = shown(client, address)
        found += [
            a.attributes["href"] for a in page.all("a") if "/service/" in a.attributes["href"]
        ]
        following = [a for a in page.all("a") if a.attributes.get("rel") == "next"]
        address = following[0].attributes["href"] if following else ""
    assert len(found) == len(set(found)) == 108


def test_nothing_found_says_that_there_may_be_help_all_the_same(client: TestClient) -> None:
    page = shown(client, "/en/", q="zzzzzz")
    assert "does not mean that there is no help" in page.all("main")[0].text


def test_every_card_names_source_and_date_and_warns_when_the_entry_is_old(
    client: TestClient, site: Site
) -> None:
    page = shown(client, "/en/", place="Dresden")
    slugs = [a.attributes["href"].split("/")[-1] for a in page.all("a")
             if "/service/" in a.attributes["href"]]  # fmt: skip
    warned = 0
    for slug, card in zip(slugs, cards(page), strict=True):
        record = site.record(slug)
        assert record is not None
        assert "Checked on" in card
        assert "Source:" in card
        assert ("⚠" in card) == record.may_be_old
        warned += record.may_be_old
    assert warned


def test_what_a_person_typed_comes_back_as_text_and_never_as_markup(client: TestClient) -> None:
    tricky = '"><script>alert(1)</script>'
    for name in ("q", "place"):
        page = shown(client, "/de/", **{name: tricky})
        assert page.all("script") == []
        field = next(e for e in page.all("input") if e.attributes["name"] == name)
        assert field.attributes["value"] == tricky


def test_direction_tricks_are_taken_out_of_what_is_shown_again(client: TestClient) -> None:
    answer = client.get("/de/", params={"q": "a\u202eb\u0000c"})
    assert "\u202e" not in answer.text
    assert 'value="abc"' in answer.text


@pytest.mark.parametrize(
    "query",
    [
        "km=7", "km=abc", "page=0", "page=-1", "page=x", "page=99999", "program=nothing",
        "q=" + "a" * 101, "place=" + "b" * 101, "country=TUN", "page=1&page=2", "page=",
        "language=" + "c" * 30,
    ],
)  # fmt: skip
def test_values_no_form_of_ours_sends_are_refused_in_the_persons_language(
    client: TestClient, query: str
) -> None:
    answer = client.get(f"/de/?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/html")
    assert "Diese Adresse lässt sich nicht lesen" in answer.text


@pytest.mark.parametrize("query", ["page=77&program=mbe", "page=2"])
def test_a_page_beyond_the_last_is_not_found(client: TestClient, query: str) -> None:
    assert client.get(f"/de/?{query}").status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        "at=gn:1", "at=../../etc", "place=Leipzig&at=plz:99999", "language=tlh", "country=ZZ",
        "utm_source=flyer", "q=%00", "q=%ff%fe", "place=%F0%9F%98%80", "at=gn:2988507",
    ],
)  # fmt: skip
def test_links_from_elsewhere_and_strange_values_still_get_a_page(
    client: TestClient, query: str
) -> None:
    assert client.get(f"/de/?{query}").status_code == 200


def test_all_laender_are_places(client: TestClient) -> None:
    for name in LAENDER.values():
        assert cards(shown(client, "/de/", place=name)), name


@pytest.mark.parametrize("query", ["", "place=Leipzig", "place=Frankfurt", "country=TN", "page=x"])
def test_search_pages_load_nothing_from_elsewhere_and_run_nothing(
    client: TestClient, query: str
) -> None:
    page = read(client.get(f"/ar/?{query}").text)
    for element in page.elements:
        assert element.tag not in ("script", "img", "iframe", "object", "embed", "style", "base")
        assert "style" not in element.attributes
        assert not any(name.startswith("on") for name in element.attributes)
        if element.tag != "a":
            for name in ("src", "href", "action"):
                assert "//" not in element.attributes.get(name, "")


def test_places_are_shown_by_where_they_are_and_not_by_what_was_typed(client: TestClient) -> None:
    page = shown(client, "/de/", place="ich ziehe nach Leipzig")
    assert "Leipzig" in page.all("h2")[0].text
    assert "ziehe" not in page.all("h2")[0].text
