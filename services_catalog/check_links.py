"""Whether links lead somewhere: asked politely, one question at a time to each host.

HEAD, and GET where a server does not know it; nothing is read but the answer's head. Redirects are
followed within http and https only, never from https to http. Addresses inside a network are not
asked: an entry must not make this machine knock on its neighbours' doors.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from services_catalog.errors import CatalogueError

USER_AGENT = "Vorweg-link-check/1.0 (looks whether links of a public directory still work)"
_HEAD_NOT_KNOWN = frozenset({400, 403, 404, 405, 406, 410, 501, 503})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_GONE = frozenset({404, 410})
# The server is there and does not talk with programs: nothing is known about the page.
_NOT_FOR_PROGRAMS = frozenset({401, 402, 403, 406, 407, 418, 429, 451, 999})
_MOST_REDIRECTS = 5
_SERVER_FAILS = 500

State = Literal["sound", "moved", "broken", "failing", "unknown"]


@dataclass(frozen=True, slots=True)
class Link:
    """What came of a link. detail: the new address, or why not."""

    state: State
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Manners:
    """seconds: for one answer. pause: seconds between two questions to one host. together: hosts
    asked at the same time. public_only: ask no addresses inside a network. sleep: how it is waited.
    """

    seconds: float = 15.0
    pause: float = 1.0
    together: int = 8
    public_only: bool = True
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep


class NotOnlineError(CatalogueError):
    """No link at all could be reached."""


def check_links(
    urls: Collection[str],
    manners: Manners | None = None,
    on_done: Callable[[], object] | None = None,
) -> Mapping[str, Link]:
    """Ask for every link once; `on_done` hears of each. Raises NotOnlineError."""
    found = asyncio.run(_all(urls, manners or Manners(), on_done or _silent))
    unreached = [link for link in found.values() if link.detail in (_NO_CONNECTION, _NO_HOST)]
    if found and len(unreached) == len(found):
        raise NotOnlineError(
            "No host of any link could be reached: is this machine online? Nothing was concluded."
        )
    return found


async def _all(
    urls: Collection[str], manners: Manners, on_done: Callable[[], object]
) -> dict[str, Link]:
    resolver = _PublicResolver() if manners.public_only else ThreadedResolver()
    connector = aiohttp.TCPConnector(limit=manners.together, limit_per_host=1, resolver=resolver)
    timeout = aiohttp.ClientTimeout(total=manners.seconds)
    headers = {"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.5"}
    found: dict[str, Link] = {}
    waiting: defaultdict[str, list[str]] = defaultdict(list)
    for url in dict.fromkeys(urls):
        waiting[_host(url)].append(url)
    async with aiohttp.ClientSession(
        connector=connector, timeout=timeout, headers=headers, auto_decompress=False
    ) as session:
        asker, turn = _Asker(session, manners), asyncio.Semaphore(manners.together)

        async def ask_host(links: list[str]) -> None:
            async with turn:
                for link in links:
                    found[link] = await asker.ask(link)
                    on_done()

        async with asyncio.TaskGroup() as tasks:
            for links in waiting.values():
                tasks.create_task(ask_host(links))
    return found


class _Asker:
    """Asks single links, with a pause between two questions to one host."""

    def __init__(self, session: aiohttp.ClientSession, manners: Manners) -> None:
        self._session = session
        self._manners = manners
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._asked: dict[str, float] = {}

    async def ask(self, link: str) -> Link:
        try:
            return await self._followed(link)
        except _NotAskedError as error:
            return Link("unknown", str(error))
        except aiohttp.ClientConnectorCertificateError:
            return Link("failing", "its certificate is not valid")
        except aiohttp.ClientConnectorDNSError:
            return Link("broken", _NO_HOST)
        except (aiohttp.ClientConnectorError, ConnectionError):
            return Link("failing", _NO_CONNECTION)
        except TimeoutError:
            return Link("failing", f"no answer within {self._manners.seconds:g} seconds")
        except (aiohttp.ClientError, ValueError, UnicodeError) as error:
            return Link("failing", f"cannot be asked for ({type(error).__name__})")

    async def _followed(self, link: str) -> Link:
        at, for_good = link, True
        for _ in range(_MOST_REDIRECTS + 1):
            status, location = await self._answer(at)
            if status not in _REDIRECTS or location is None:
                return _judged(status, link, at, for_good=for_good)
            for_good = for_good and status in _FOR_GOOD
            following = urljoin(at, location)
            wrong = _wrong_step(at, following)
            if wrong is not None:
                return Link("broken", wrong)
            at = following
        return Link("broken", f"more than {_MOST_REDIRECTS} redirects")

    async def _answer(self, url: str) -> tuple[int, str | None]:
        status, location = await self._request("HEAD", url)
        if status in _HEAD_NOT_KNOWN:
            status, location = await self._request("GET", url)
        return status, location

    async def _request(self, method: str, url: str) -> tuple[int, str | None]:
        host = _host(url)
        if self._manners.public_only and _is_inside(host):
            raise _NotAskedError(_INSIDE)
        async with self._locks[host]:
            loop = asyncio.get_running_loop()
            rest = self._asked.get(host, -self._manners.pause) + self._manners.pause - loop.time()
            if rest > 0:
                await self._manners.sleep(rest)
            try:
                async with self._session.request(method, url, allow_redirects=False) as answer:
                    return answer.status, answer.headers.get("Location")
            finally:
                self._asked[host] = loop.time()


class _NotAskedError(Exception):
    """A link that is not asked for."""


class _PublicResolver(AbstractResolver):
    """Finds public addresses only."""

    def __init__(self) -> None:
        self._resolver = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        if any(_is_inside(one["host"]) for one in found):
            raise _NotAskedError(_INSIDE)
        return found

    async def close(self) -> None:
        await self._resolver.close()


def _judged(status: int, link: str, at: str, *, for_good: bool) -> Link:
    if status in _GONE:
        return Link("broken", f"answer {status}")
    if status in _NOT_FOR_PROGRAMS:
        return Link("unknown", f"answer {status}")
    if status >= _SERVER_FAILS or status in _REDIRECTS or status < 200:
        return Link("failing", f"answer {status}")
    if status >= 400:
        return Link("broken", f"answer {status}")
    return Link("moved", at) if for_good and _bare(at) != _bare(link) else Link("sound")


def _wrong_step(before: str, after: str) -> str | None:
    old, new = urlsplit(before).scheme.lower(), urlsplit(after).scheme.lower()
    if new not in ("http", "https"):
        return f"redirects to {new or 'no'} scheme: not followed"
    return "redirects from https to http: not followed" if (old, new) == ("https", "http") else None


def _bare(url: str) -> tuple[str, str, str]:
    """An address without what changes without meaning anything: scheme, www., last slash."""
    parts = urlsplit(str(URL(url)))
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/"), parts.query


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _is_inside(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host.partition("%")[0]).is_global
    except ValueError:  # a name
        return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))


def _silent() -> None:
    """Nobody listens."""


_INSIDE = "an address inside a network: not asked"
_NO_CONNECTION = "no connection"
_NO_HOST = "its host is not known"
