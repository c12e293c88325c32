"""The pages with whatever people, robots and attackers send: always a whole answer."""

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page_reading import read
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.languages import spoken
from services_catalog.record import PROGRAMS
from web.asked import DISTANCES_KM

ANSWERS = {200, 303, 308, 400, 404, 414}
NAMES = ["q", "place", "at", "program", "language", "km", "country", "page", "other"]
BOUNDED = settings(
    max_examples=120,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
texts = st.one_of(
    st.text(max_size=120),
    st.sampled_from(["Leipzig", "Frankfurt", "04109", "gn:2879139", "land:SN", "plz:04109", "TN",
                     "ar", "'; DROP TABLE listing; --", "{{7*7}}", "<b>", "\u202eabc",
                     "%s%n", "../../etc/passwd"]),
    st.sampled_from(PROGRAMS),
    st.sampled_from([str(km) for km in DISTANCES_KM]),
    st.integers(-5, 10**12).map(str),
)  # fmt: skip
languages = st.sampled_from([language.code for language in spoken()])


def whole(client: TestClient, address: str) -> None:
    """Ask for a page: it is one of the answers there are, and its markup is whole."""
    answer = client.get(address, headers={"accept": "text/html"})
    assert answer.status_code in ANSWERS, address
    if answer.headers.get("content-type", "").startswith("text/html"):
        page = read(answer.text)
        assert page.problems == page.left_open == []
        assert page.all("script") == page.all("b") == []
        assert "49" not in {element.text for element in page.all("input")}


@BOUNDED
@given(languages, st.lists(st.tuples(st.sampled_from(NAMES), texts), max_size=6))
def test_any_query_gets_a_whole_page(
    client: TestClient, language: str, fields: list[tuple[str, str]]
) -> None:
    query = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in fields)
    whole(client, f"/{language}/?{query}")


@BOUNDED
@given(st.binary(max_size=60))
def test_any_bytes_as_a_query_get_an_answer(client: TestClient, query: bytes) -> None:
    whole(client, "/en/?" + quote(query))


@BOUNDED
@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
def test_any_path_gets_an_answer(client: TestClient, parts: list[str]) -> None:
    path = "/".join(quote(part, safe="", errors="replace") for part in parts)
    whole(client, f"http://testserver/{path}")


@BOUNDED
@given(
    accept=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=80),
    languages=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=80),
    tags=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=80),
)
def test_any_headers_get_an_answer(
    client: TestClient, accept: str, languages: str, tags: str
) -> None:
    sent = {"accept": accept, "accept-language": languages, "if-none-match": tags}
    for address in ("/", "/de/", "/services?per_page=1"):
        assert client.get(address, headers=sent).status_code in {200, 303, 304}


@pytest.mark.parametrize("host", ["evil.example", "[::1", "a b", "x" * 300, '"><script>'])
def test_a_strange_host_is_not_echoed_into_pages(app: Starlette, host: str) -> None:
    with TestClient(app) as client:
        answer = client.get("/de/", headers={"host": host})
    assert answer.status_code in {200, 400}
    assert host not in answer.text
