"""Conditional requests: one tag for everything that the same catalogue and program would answer."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from anyio.to_thread import run_sync
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.wording.bundles import LOCALES
from web.site import Site

_CODE = Path(__file__).parent


class Conditional:
    """Adds ETag and answers 304 to who has the same already; an answer to HEAD loses its body."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI application."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        # Asked before the answer is made: an answer made of newer data only has too old a tag.
        tag = await run_sync(self._tag)
        given = Headers(scope=scope).get("if-none-match", "")
        silent = scope["method"] == "HEAD"

        async def send_if_new(message: Message) -> None:
            nonlocal silent
            if message["type"] == "http.response.start" and message["status"] == 200:
                headers = MutableHeaders(scope=message)
                headers["etag"] = tag
                headers.setdefault("cache-control", "no-cache")
                if _matches(given, tag):
                    silent, message["status"] = True, 304
                    # The type stays: browsers replace kept headers by those of a 304, the content
                    # security policy among them, and that depends on the type.
                    for name in ("content-length", "content-encoding"):
                        del headers[name]
            elif message["type"] == "http.response.body" and silent:
                message = {**message, "body": b""}
            await send(message)

        await self._app(scope, receive, send_if_new)

    def _tag(self) -> str:
        # Weak: the same answer compressed has other bytes. The day: what is old today was not
        # yesterday.
        index = self._site.index
        return f'W/"{index.revision}-{index.day:%y%m%d}-{program()}"'


@cache
def program() -> str:
    """A fingerprint of what else an answer depends on: our code, templates and words."""
    digest = hashlib.sha256(version("vorweg").encode())
    files = [path for path in _CODE.rglob("*") if path.suffix in (".py", ".html", ".css", ".json")]
    for path in sorted((*files, *LOCALES.rglob("*.ftl"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


def _matches(given: str, tag: str) -> bool:
    tags = {part.strip().removeprefix("W/") for part in given.split(",")}
    return "*" in tags or tag.removeprefix("W/") in tags
