"""Being a person over HTTP, for scripts in another process: `/control/...`, JSON in and out."""

from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.telegram_emulator.chats import Pressed, Reply, Sent
from tests.telegram_emulator.faults import Fault
from tests.telegram_emulator.people import User

if TYPE_CHECKING:
    from tests.telegram_emulator.emulator import TelegramEmulator

Json = dict[str, Any]

WAITING = frozenset({"replies", "reply", "no_reply"})  # not something a person does


def routes(telegram: "TelegramEmulator") -> list[web.RouteDef]:
    control = Control(telegram)
    return [
        web.get("/control", control.about),
        web.post("/control/users", control.new_user),
        web.post("/control/users/{id}/{action}", control.act),
        web.get("/control/users/{id}/replies", control.replies),
        web.get("/control/users/{id}/transcript", control.transcript),
        web.post("/control/faults", control.add_fault),
        web.get("/control/wrong_calls", control.wrong_calls),
    ]


class Control:
    def __init__(self, telegram: "TelegramEmulator") -> None:
        self.telegram = telegram

    async def about(self, _request: web.Request) -> web.Response:
        return web.json_response(
            {
                "base_url": self.telegram.base_url,
                "base_file_url": self.telegram.base_file_url,
                "token": self.telegram.token,
            }
        )

    async def new_user(self, request: web.Request) -> web.Response:
        """Body: {"language_code"?, "first_name"?, "last_name"?, "username"?}; gives {"id"}."""
        user = self.telegram.user(**await _body(request))
        return web.json_response({"id": user.id})

    async def act(self, request: web.Request) -> web.Response:
        """Any method of User by its name: `/send {"text"}`, `/press {"wanted"}`, `/block`, ..."""
        user = self._user(request)
        name = request.match_info["action"]
        action = getattr(user, name, None)
        if not callable(action) or name.startswith("_") or name in WAITING:
            raise web.HTTPNotFound(text="There is no such action.")
        try:
            done = action(**await _body(request))
        except (AssertionError, TypeError) as error:
            return web.json_response({"error": str(error)}, status=409)
        return web.json_response(_sent(done))

    async def replies(self, request: web.Request) -> web.Response:
        """Query: count, timeout, quiet, as `User.replies`; gives a list of messages."""
        query = request.query
        count = int(query["count"]) if "count" in query else None
        try:
            found = await self._user(request).replies(
                count,
                timeout=float(query.get("timeout", 10)),
                quiet=float(query.get("quiet", 0.25)),
            )
        except AssertionError as error:
            return web.json_response({"error": str(error)}, status=409)
        return web.json_response([_reply(one) for one in found])

    async def transcript(self, request: web.Request) -> web.Response:
        return web.json_response(self._user(request).transcript)

    async def add_fault(self, request: web.Request) -> web.Response:
        """Body: the fields of `Fault`."""
        self.telegram.faults.add(Fault(**await _body(request)))
        return web.json_response({})

    async def wrong_calls(self, _request: web.Request) -> web.Response:
        return web.json_response([str(record) for record in self.telegram.wrong_calls])

    def _user(self, request: web.Request) -> User:
        number = request.match_info["id"]
        user = self.telegram.people.get(int(number)) if number.isdigit() else None
        if user is None:
            raise web.HTTPNotFound(text="There is no such person.")
        return user


async def _body(request: web.Request) -> Json:
    body: Json = await request.json() if request.can_read_body else {}
    return body


def _sent(done: Any) -> Json:
    if isinstance(done, Pressed):
        return {"updates": [one["update_id"] for one in done.updates], "answered": done.answered}
    if isinstance(done, Sent):
        return {
            "updates": [one["update_id"] for one in done.updates],
            "message_id": (done.message or {}).get("message_id"),
        }
    return {}


def _reply(reply: Reply) -> Json:
    return {
        "message_id": reply.message_id,
        "text": reply.text,
        "buttons": [{"text": one.text, "data": one.data, "url": one.url} for one in reply.buttons],
        "links": reply.links,
        "raw": reply.raw,
    }
