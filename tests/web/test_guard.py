"""What holds for every answer: headers, limits, conditional requests, nothing kept or logged."""

import asyncio
import logging
import time

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from services_catalog.errors import CatalogueUnavailableError
from web.app import create_app
from web.guard import Limits
from web.rates import Rates
from web.site import Options, Site

ADDRESSES = ["/de/", "/en/?place=Leipzig", "/robots.txt", "/nothing", "/de/service/nothing",
             "/static/x.css", "/de/?page=x", "/"]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_has_the_headers_that_shut_others_out(
    client: TestClient, address: str
) -> None:
    headers = client.get(address, headers={"accept": "text/html"}).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "geolocation=()" in headers["permissions-policy"]
    assert "set-cookie" not in headers
    assert "strict-transport-security" not in headers


def test_behind_tls_browsers_are_told_to_stay_there(app: Starlette) -> None:
    with TestClient(app, base_url="https://testserver") as client:
        assert "max-age" in client.get("/de/").headers["strict-transport-security"]


def test_the_same_page_is_not_sent_twice(client: TestClient) -> None:
    first = client.get("/de/")
    again = client.get("/de/", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    other = client.get("/de/", headers={"if-none-match": 'W/"0-old"'})
    assert other.status_code == 200


def test_a_page_that_was_kept_is_kept_under_the_same_policy(client: TestClient) -> None:
    first = client.get("/de/")
    again = client.get("/de/", headers={"if-none-match": first.headers["etag"]})
    for name in ("content-security-policy", "cache-control", "vary", "content-language"):
        assert again.headers[name] == first.headers[name]


@pytest.mark.parametrize("given", ['"x", {tag}', "*", "{strong}"])
def test_tags_are_compared_as_the_standard_says(client: TestClient, given: str) -> None:
    tag = client.get("/de/").headers["etag"]
    given = given.format(tag=tag, strong=tag.removeprefix("W/"))
    assert client.get("/de/", headers={"if-none-match": given}).status_code == 304


def test_an_error_is_never_not_modified(client: TestClient) -> None:
    assert client.get("/de/service/none", headers={"if-none-match": "*"}).status_code == 404


@pytest.mark.parametrize("address", ["/de/", "/en/?place=Leipzig", "/robots.txt"])
def test_head_says_what_get_would_and_sends_no_body(client: TestClient, address: str) -> None:
    get, head = client.get(address), client.head(address)
    assert head.status_code == get.status_code == 200
    assert head.content == b""
    assert head.headers["etag"] == get.headers["etag"]
    assert head.headers["content-length"] == get.headers["content-length"]


def test_long_answers_are_compressed_for_who_can_read_that(client: TestClient) -> None:
    packed = client.get("/de/", headers={"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in packed.headers["vary"].lower()
    plain = client.get("/de/", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert packed.text == plain.text


def test_any_website_may_read_the_catalogue(client: TestClient) -> None:
    answer = client.get("/robots.txt", headers={"origin": "https://example.org"})
    assert answer.headers["access-control-allow-origin"] == "*"
    asked = {"origin": "https://example.org", "access-control-request-method": "GET"}
    assert client.options("/", headers=asked).status_code == 200
    asked["access-control-request-method"] = "DELETE"
    assert client.options("/", headers=asked).status_code == 400


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY"])
def test_nothing_can_be_written(client: TestClient, method: str) -> None:
    answer = client.request(method, "/de/", headers={"accept": "application/json"})
    assert answer.status_code == 405
    assert "GET" in answer.headers["allow"]


def test_a_body_is_refused(client: TestClient) -> None:
    answer = client.request("GET", "/robots.txt", content=b"x" * 100)
    assert answer.status_code == 413
    assert answer.json()["status"] == 413


@pytest.mark.parametrize("address", ["/de/?q=" + "a" * 5_000, "/" + "a" * 600])
def test_too_long_an_address_is_refused(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 414
    assert answer.headers["content-type"] == "application/problem+json"


def test_too_many_headers_are_refused(client: TestClient) -> None:
    answer = client.get("/de/", headers={"x-padding": "a" * 20_000})
    assert (answer.status_code, answer.json()["status"]) == (431, 431)


def test_errors_are_problem_details_for_programs_and_pages_for_people(client: TestClient) -> None:
    program = client.get("/nothing/here", headers={"accept": "application/json"})
    assert program.headers["content-type"] == "application/problem+json"
    assert program.json() == {"type": "about:blank", "title": "Not Found", "status": 404}
    person = client.get("/nothing/here", headers={"accept": "text/html", "accept-language": "de"})
    assert person.status_code == 404
    assert '<html lang="de"' in person.text


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_half_a_minutes_requests_may_come_at_once_and_then_as_many_as_the_rate_says() -> None:
    clock = Clock()
    rates = Rates(60, clock=clock)
    assert [rates.wait("192.0.2.1") for _ in range(30)] == [0] * 30
    assert rates.wait("192.0.2.1") >= 1
    assert rates.wait("192.0.2.2") == 0
    clock.now += rates.wait("192.0.2.1")
    assert rates.wait("192.0.2.1") == 0
    assert rates.wait("192.0.2.1") >= 1


def test_all_addresses_of_one_ipv6_network_count_together() -> None:
    rates = Rates(4, clock=Clock())
    assert rates.wait("2001:db8::1") == 0
    assert rates.wait("2001:db8::2") == 0
    assert rates.wait("2001:db8::ffff:1") > 0
    assert rates.wait("2001:db8:0:1::1") == 0


def test_addresses_are_forgotten_within_a_minute_and_never_more_than_so_many() -> None:
    clock = Clock()
    rates = Rates(60, most=100, clock=clock)
    for number in range(1_000):
        rates.wait(f"192.0.{number // 250}.{number % 250}")
    assert len(rates) <= 100
    clock.now = 60
    rates.wait("198.51.100.1")
    assert len(rates) == 1


def test_who_asks_too_often_is_told_to_wait_in_the_persons_language(site: Site) -> None:
    limited = Site(site.catalogue, site.reader, site.gazetteer, Options(requests_a_minute=4))
    with TestClient(create_app(limited)) as client:
        answers = [client.get("/de/") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert int(answers[2].headers["retry-after"]) >= 1
    assert "Zu viele Anfragen" in answers[2].text
    assert answers[2].headers["cache-control"] == "no-store"


def behaving(site: Site, endpoint: object, seconds: float = 10.0) -> TestClient:
    """A client of an application with one address, behind the same limits."""
    app = Starlette(routes=[Route("/x", endpoint)])  # type: ignore[arg-type]
    app.add_middleware(Limits, rates=Rates(0), seconds=seconds)  # type: ignore[arg-type]
    app.state.site, app.state.api_paths = site, frozenset({"x"})
    return TestClient(app, raise_server_exceptions=True)


def test_a_fault_of_ours_is_an_answer_and_a_log_line_without_what_was_asked(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(request: Request) -> Response:
        raise ValueError("something is wrong")

    answer = behaving(site, broken).get("/x?q=geheim")
    assert (answer.status_code, answer.json()["status"]) == (500, 500)
    assert "something is wrong" not in answer.text
    # The client of the test may log too, address and all: only our own lines are meant.
    ours = [record for record in caplog.records if record.name.split(".")[0] in {"web", "vorweg"}]
    assert [record.name for record in ours] == ["web"]
    written = "\n".join(logging.Formatter().format(record) for record in ours)
    assert "geheim" not in written


def test_a_catalogue_that_cannot_be_read_is_told_and_may_be_tried_again(site: Site) -> None:
    def without(request: Request) -> Response:
        raise CatalogueUnavailableError("no database at sqlite:////secret/path")

    answer = behaving(site, without).get("/x")
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "60"
    assert "secret" not in answer.text


def test_what_takes_too_long_is_given_up(site: Site) -> None:
    async def endless(request: Request) -> Response:
        await asyncio.sleep(3_600)
        return PlainTextResponse("late")

    assert behaving(site, endless, seconds=0.05).get("/x").status_code == 503


def test_work_in_a_thread_is_given_up_too(site: Site) -> None:
    def slow(request: Request) -> Response:
        time.sleep(0.5)
        return PlainTextResponse("late")

    assert behaving(site, slow, seconds=0.05).get("/x").status_code == 503


def test_nothing_of_a_request_is_logged(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        client.get("/de/?q=geheimwort&place=Leipzig", headers={"user-agent": "merkmal"})
        client.get("/de/?page=geheimwort")
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("web")]
    assert ours == []
