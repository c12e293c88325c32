"""The HTTP side: takes calls as api.telegram.org does, on this machine only."""

import asyncio
import json
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from aiohttp import web

from tests.telegram_emulator import spec
from tests.telegram_emulator.errors import ApiError, bad_request, stricter, too_many_requests
from tests.telegram_emulator.faults import Fault, Faults, FloodLimits
from tests.telegram_emulator.methods import Call, perform
from tests.telegram_emulator.parameters import Upload, parse
from tests.telegram_emulator.shapes import ShapeError, check
from tests.telegram_emulator.world import Bot, World

LOOPBACK: Final = "127.0.0.1"
LARGEST_REQUEST: Final = 60 * 1024 * 1024
PROXY_PAGE: Final = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>"
)
SERVER_ERRORS: Final = {
    500: "Internal Server Error",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
FLOOD_COUNTED: Final = ("send", "copy", "forward", "edit")


@dataclass(slots=True)
class CallRecord:
    """A call as it came in, and how it went."""

    method: str
    parameters: dict[str, Any]
    error: ApiError | None = None
    result: Any = None
    broken: bool = False  # a fault cut the connection: the bot got no answer

    def __str__(self) -> str:
        shown = {
            name: f"<file of {len(value.content)} bytes>" if isinstance(value, Upload) else value
            for name, value in self.parameters.items()
        }
        outcome = f" -> {self.error}" if self.error else ""
        return f"{self.method}({json.dumps(shown, ensure_ascii=False, default=repr)}){outcome}"


class ConnectionBrokenError(Exception):
    """Ends the handling of a request whose connection a fault has cut."""


class ApiServer:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(
        self,
        world: World,
        faults: Faults,
        floods: FloodLimits,
        on_call: Callable[[CallRecord], None],
    ) -> None:
        self.world = world
        self.faults = faults
        self.floods = floods
        self.on_call = on_call
        self.port = 0
        self.own_errors: list[Exception] = []
        self._runner: web.AppRunner | None = None
        self._polling: list[web.Request] = []

    async def start(self, host: str, port: int, routes: list[web.RouteDef]) -> None:
        if host != LOOPBACK:
            raise ValueError(f"The emulator listens on {LOOPBACK} only, not on {host}.")
        app = web.Application(client_max_size=LARGEST_REQUEST)
        app.add_routes(routes)
        app.router.add_route("*", "/bot{token:[^/]+}/{method:[^/]*}", self._handle)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._download)
        app.router.add_route("*", "/{anything:.*}", _not_found)
        # A call ends with its connection: a bot that was killed no longer holds getUpdates.
        self._runner = web.AppRunner(
            app, handler_cancellation=True, shutdown_timeout=0.05, access_log=None
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner is not None:
            self.break_polling()
            await self._runner.cleanup()
            self._runner = None

    def break_polling(self) -> None:
        """Cut the connection of every getUpdates under way."""
        for request in list(self._polling):
            _cut(request)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        record = CallRecord(request.match_info["method"], {})
        try:
            record.result = await self._answer(request, record)
        except ApiError as error:
            record.error = error
            self.on_call(record)
            return _response(error.body(), error.code)
        except ConnectionBrokenError:
            record.broken = True
            self.on_call(record)
            _cut(request)
            return web.Response()
        except ProxyError:
            record.error = ApiError(502, "Bad Gateway", wrong_call=False)
            self.on_call(record)
            return web.Response(status=502, text=PROXY_PAGE, content_type="text/html")
        except Exception as error:
            self.own_errors.append(error)  # a mistake in the emulator itself: fails the test
            raise
        self.on_call(record)
        return _response({"ok": True, "result": record.result}, 200)

    async def _answer(self, request: web.Request, record: CallRecord) -> Any:
        bot = self._bot(request.match_info["token"])
        method = spec.load().methods.get(record.method.lower())
        if method is None:
            raise ApiError(404, "Not Found: method not found")
        record.method = method.name
        raw = await _raw_parameters(request)
        record.parameters = raw
        values = parse(method, raw)
        call = Call(bot, method, values)
        chat = values.get("chat_id") if isinstance(values.get("chat_id"), int) else None
        await self._strike_before(self.faults.next(method.name, chat, afterwards=False))
        if chat is not None and method.name.startswith(FLOOD_COUNTED):
            wait = self.floods.allow(chat)
            if wait:
                raise too_many_requests(wait)
        result = await self._perform(request, call)
        await self._strike_after(self.faults.next(method.name, chat, afterwards=True), call)
        return result

    async def _perform(self, request: web.Request, call: Call) -> Any:
        if call.method.name != "getUpdates":
            result = await perform(call)
            _assert_declared(call, result)
            return result
        self._polling.append(request)
        try:
            return await perform(call)
        finally:
            self._polling.remove(request)

    def _bot(self, token: str) -> Bot:
        if token not in self.world.bots:
            malformed = ":" not in token or not token.partition(":")[0].isdigit()
            raise ApiError(
                401, "Unauthorized: invalid token specified" if malformed else "Unauthorized"
            )
        return self.world.bots[token]

    async def _strike_before(self, fault: Fault | None) -> None:
        if fault is None:
            return
        if fault.kind == "too_many_requests":
            raise too_many_requests(fault.retry_after)
        if fault.kind == "reset":
            raise ConnectionBrokenError
        if fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        elif fault.code == 502:
            raise ProxyError
        elif fault.kind == "server_error":
            reason = SERVER_ERRORS.get(fault.code, "Internal Server Error")
            raise ApiError(fault.code, reason, wrong_call=False)

    async def _strike_after(self, fault: Fault | None, call: Call) -> None:
        if fault is None:
            return
        query = call.bot.queries.get(str(call.values.get("callback_query_id")))
        if query is not None:
            query.answer_lost = True
        if fault.kind == "accepted_then_silent":
            await asyncio.sleep(fault.seconds)
        raise ConnectionBrokenError

    async def _download(self, request: web.Request) -> web.StreamResponse:
        try:
            bot = self._bot(request.match_info["token"])
        except ApiError as error:
            return _response(error.body(), error.code)
        unique_id = request.match_info["path"].removeprefix("files/")
        for description, content in bot.files.values():
            if description["file_unique_id"] == unique_id:
                return web.Response(body=content, content_type="application/octet-stream")
        return await _not_found(request)


class ProxyError(Exception):
    """The 502 page of a proxy, which is no JSON."""


def _assert_declared(call: Call, result: Any) -> None:
    try:
        check(result, call.method.returns)
    except ShapeError as error:
        raise AssertionError(f"Wrong answer made for {call.method.name}: {error}") from None


async def _raw_parameters(request: web.Request) -> dict[str, Any]:
    raw: dict[str, Any] = dict(request.query)
    if request.method not in ("GET", "POST"):
        raise ApiError(405, "Method Not Allowed")
    if request.method == "GET":
        return raw
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.text() or "{}")
        except ValueError:
            raise bad_request("Can't parse JSON encoded body") from None
        if not isinstance(body, dict):
            raise bad_request("JSON encoded body must be an Object")
        return raw | body
    for name, value in (await request.post()).items():
        if name in raw:
            raise stricter(f'parameter "{name}" is given twice')
        if isinstance(value, web.FileField):
            raw[name] = Upload(value.filename, value.file.read(), value.content_type)
            value.file.close()
        else:
            raw[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    return raw


def _cut(request: web.Request) -> None:
    """Break the connection the hard way, so that the other side sees it reset."""
    transport = request.transport
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _not_found(_request: web.Request) -> web.StreamResponse:
    return _response(ApiError(404, "Not Found").body(), 404)


def _response(body: dict[str, Any], status: int) -> web.Response:
    return web.json_response(body, status=status)
