"""What stands around every request: limits before it is answered, headers on every answer."""

import asyncio

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web import problems
from web.parameters import LONGEST_QUERY
from web.rates import Rates

LONGEST_PATH = 500
MOST_HEADERS = 16_384
METHODS = frozenset(("GET", "HEAD", "OPTIONS"))
_SECONDS = 10.0
_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": (
        "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), "
        "payment=(), usb=()"
    ),
}
_PAGE = (
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_DATA = "default-src 'none'; frame-ancestors 'none'"
_YEAR = 31_536_000


class SecurityHeaders:
    """Sets the headers that keep a page from loading, running or being framed by anything else."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
                is_page = headers.get("content-type", "").startswith("text/html")
                headers["content-security-policy"] = _PAGE if is_page else _DATA
                if scope["scheme"] == "https":
                    headers["strict-transport-security"] = f"max-age={_YEAR}; includeSubDomains"
            await send(message)

        await self._app(scope, receive, send_with_headers)


class Limits:
    """Refuses what is too long, too much, too often; answers faults; gives up after ten seconds."""

    def __init__(self, app: ASGIApp, rates: Rates, seconds: float = _SECONDS) -> None:
        self._app = app
        self._rates = rates
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        refusal = self._refusal(request)
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        await self._answer(request, receive, send)

    def _refusal(self, request: Request) -> ASGIApp | None:
        wait = self._rates.wait(request.client.host if request.client else "")
        if wait:
            return problems.answer(
                request, 429, "Too many requests.", headers={"retry-after": str(wait)}
            )
        if request.method not in METHODS:
            allowed = ", ".join(sorted(METHODS))
            return problems.answer(
                request, 405, "This catalogue is for reading only.", headers={"allow": allowed}
            )
        if _too_long(request.scope):
            return problems.details(414, f"At most {LONGEST_QUERY} characters of query.")
        if sum(len(name) + len(value) for name, value in request.scope["headers"]) > MOST_HEADERS:
            return problems.details(431, f"At most {MOST_HEADERS} bytes of headers.")
        if _has_body(request.headers):
            return problems.details(413, "Requests have no body here.")
        return None

    async def _answer(self, request: Request, receive: Receive, send: Send) -> None:
        started = False

        async def send_and_note(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                # What is streamed may take its time.
                limit.reschedule(None)
            await send(message)

        try:
            async with asyncio.timeout(self._seconds) as limit:
                await self._app(request.scope, receive, send_and_note)
        except Exception as error:
            if started:
                raise
            await problems.fault(request, error)(request.scope, receive, send)


def _too_long(scope: Scope) -> bool:
    return len(scope["path"]) > LONGEST_PATH or len(scope["query_string"]) > LONGEST_QUERY


def _has_body(headers: Headers) -> bool:
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
