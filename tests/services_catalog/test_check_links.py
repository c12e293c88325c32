"""Links asked for online, against a server on this machine."""

from collections.abc import Iterator

import pytest
from link_server import LinkServer, link_server

from services_catalog.check_links import (
    USER_AGENT,
    Link,
    Manners,
    NotOnlineError,
    _PublicResolver,
    check_links,
)

QUICK = Manners(seconds=1.0, pause=0.0, public_only=False)


@pytest.fixture
def server() -> Iterator[LinkServer]:
    """The server, fresh."""
    with link_server() as state:
        yield state


def ask(server: LinkServer, path: str, manners: Manners = QUICK) -> Link:
    """What comes of one page of the server."""
    url = f"{server.base}{path}"
    return check_links([url], manners)[url]


@pytest.mark.parametrize(
    ("path", "state"),
    [
        ("/ok", "sound"),
        ("/get-only", "sound"),
        ("/404", "broken"),
        ("/410", "broken"),
        ("/403", "unknown"),
        ("/429", "unknown"),
        ("/500", "failing"),
        ("/503", "failing"),
        ("/late", "failing"),
        ("/loop", "broken"),
        ("/to/302:/ok", "sound"),
        ("/to/302:/404", "broken"),
        ("/to/301:/ok", "moved"),
        ("/to/308:/ok", "moved"),
        ("/to/301:/to/302:/ok", "sound"),
    ],
)
def test_a_page_is_judged_by_what_it_answers(path: str, state: str, server: LinkServer) -> None:
    """Gone is broken; a server in trouble, or one that keeps programs out, proves nothing."""
    assert ask(server, path).state == state


def test_a_page_that_moved_for_good_names_its_new_address(server: LinkServer) -> None:
    """So that it can be written into the entry."""
    assert ask(server, "/to/301:/new/home") == Link("moved", f"{server.base}/new/home")


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/", "data:text/plain,x"],
)
def test_no_redirect_to_another_scheme_is_followed(target: str, server: LinkServer) -> None:
    """It is said and nothing is opened."""
    found = ask(server, f"/to/302:{target}")
    assert found.state == "broken"
    assert "not followed" in found.detail


def test_a_head_is_asked_first_and_says_who_asks(server: LinkServer) -> None:
    """The owner of a server can see who it was."""
    ask(server, "/get-only")
    assert [(method, agent) for method, _, agent in server.asked] == [
        ("HEAD", USER_AGENT),
        ("GET", USER_AGENT),
    ]


def test_one_host_gets_one_question_at_a_time_with_a_pause_before_the_next(
    server: LinkServer,
) -> None:
    """Whatever the number of its links."""
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    links = [f"{server.base}/{name}" for name in "abcdef"]
    manners = Manners(seconds=30, pause=1_000, public_only=False, sleep=sleep)
    assert {link.state for link in check_links(links, manners).values()} == {"sound"}
    assert server.most_at_once == 1
    assert len(waited) == len(links) - 1


def test_addresses_inside_a_network_are_not_asked(server: LinkServer) -> None:
    """An entry must not make the operator's machine knock on its neighbours' doors."""
    names = ["http://localhost:1/", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/"]
    found = check_links([f"{server.base}/ok", *names], Manners(seconds=1, pause=0))
    assert {link.state for link in found.values()} == {"unknown"}
    assert server.asked == []


async def test_a_name_that_leads_inside_is_not_asked_either() -> None:
    """What counts is where the name leads."""
    resolver = _PublicResolver()
    with pytest.raises(Exception, match="inside a network"):
        await resolver.resolve("localhost", 80)
    await resolver.close()


def test_when_nothing_at_all_can_be_reached_nothing_is_concluded() -> None:
    """An unplugged cable must not send five hundred letters."""
    with pytest.raises(NotOnlineError, match="online"):
        check_links(["http://127.0.0.1:1/", "http://127.0.0.1:2/"], QUICK)


def test_every_link_is_asked_once_and_each_is_told(server: LinkServer) -> None:
    """For the progress bar."""
    told: list[None] = []
    links = [f"{server.base}/ok", f"{server.base}/ok", f"{server.base}/404"]
    assert len(check_links(links, QUICK, lambda: told.append(None))) == 2
    assert len(told) == 2


def test_what_is_no_address_breaks_nothing(server: LinkServer) -> None:
    """Its form is another finding."""
    links = ["http://[bad/", "http://", "http://" + "a" * 300 + ".example/", f"{server.base}/ok"]
    found = check_links(links, QUICK)
    assert [found[link].state == "sound" for link in links] == [False, False, False, True]
