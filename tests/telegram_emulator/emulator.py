"""The emulator as tests use it: a Telegram of their own, on this machine only."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.telegram_emulator import control
from tests.telegram_emulator.errors import WrongCallsError
from tests.telegram_emulator.faults import Faults, FloodLimits
from tests.telegram_emulator.groups import Channel, Group
from tests.telegram_emulator.people import User, private_chat
from tests.telegram_emulator.server import LOOPBACK, ApiServer, CallRecord
from tests.telegram_emulator.webhook import WebhookSender
from tests.telegram_emulator.world import Bot, Chat, ChatKind, Dialog, Json, World, new_token


@dataclass(frozen=True, slots=True)
class Expectation:
    """A wrong call a test provokes on purpose."""

    method: str | None
    containing: str

    def fits(self, record: CallRecord) -> bool:
        return (self.method is None or self.method == record.method) and self.containing in str(
            record.error
        )


class TelegramEmulator:
    """`async with TelegramEmulator() as telegram:` gives a bot token, an address, and people.

    At the end it raises WrongCallsError if the bot made calls Telegram rejects and the test did not
    `expect_wrong_call`. `tokens`: bots besides the first; `clock`: seconds since 1970.
    """

    def __init__(
        self,
        *tokens: str,
        host: str = LOOPBACK,
        port: int = 0,
        flood_limits: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if host != LOOPBACK:
            raise ValueError(f"The emulator listens on {LOOPBACK} only, not on {host}.")
        self._port = port
        self.world = World(clock)
        self.faults = Faults()
        self.floods = FloodLimits(clock, enabled=flood_limits)
        self.calls: list[CallRecord] = []
        self.people: dict[int, User] = {}
        self._expected: list[Expectation] = []
        self._server = ApiServer(self.world, self.faults, self.floods, self.calls.append)
        self._senders: list[WebhookSender] = []
        for token in tokens or (new_token(),):
            self.add_bot(token)

    # Where and who the bot is

    @property
    def token(self) -> str:
        """The token of the first bot."""
        return next(iter(self.world.bots))

    @property
    def bot(self) -> Bot:
        return self.world.bots[self.token]

    @property
    def root_url(self) -> str:
        return f"http://{LOOPBACK}:{self._server.port}"

    @property
    def base_url(self) -> str:
        """For python-telegram-bot: `ApplicationBuilder().base_url(...)`."""
        return f"{self.root_url}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.root_url}/file/bot"

    def add_bot(self, token: str | None = None) -> Bot:
        bot = self.world.add_bot(token or new_token())
        self._senders.append(WebhookSender(bot, self.calls.append))
        return bot

    # Life

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        await self.stop()
        if kind is None:
            self.check_calls()

    async def start(self) -> None:
        routes: list[web.RouteDef] = control.routes(self)
        await self._server.start(LOOPBACK, self._port, routes)
        for sender in self._senders:
            sender.start()

    async def stop(self) -> None:
        for sender in self._senders:
            await sender.stop()
        await self._server.stop()

    # People and places

    def user(
        self,
        *,
        language_code: str | None = "en",
        first_name: str = "Sam",
        last_name: str | None = None,
        username: str | None = None,
        bot: Bot | None = None,
    ) -> User:
        """A new person with a private chat with the bot; it does not know them until they write."""
        person: Json = {
            "id": self.world.new_id("private"), "is_bot": False, "first_name": first_name,
        }  # fmt: skip
        more = {"last_name": last_name, "username": username, "language_code": language_code}
        person |= {name: value for name, value in more.items() if value is not None}
        user = User(self._dialog(bot, private_chat(person)), person)
        self.people[user.id] = user
        return user

    def group(
        self,
        *members: User,
        title: str = "Group",
        kind: ChatKind = "supergroup",
        privacy: bool = True,
        bot: Bot | None = None,
    ) -> Group:
        """A group the bot is in; it gets a my_chat_member update if there is a member to add it."""
        dialog = self._dialog(bot, Chat(self.world.new_id(kind), kind, {"title": title}))
        dialog.started = True
        group = Group(dialog, members, privacy=privacy)
        if members:
            group.add_bot(members[0])
        return group

    def channel(
        self, *, title: str = "Channel", username: str | None = None, bot: Bot | None = None
    ) -> Channel:
        chat = Chat(self.world.new_id("channel"), "channel", {"title": title}, username)
        dialog = self._dialog(bot, chat)
        dialog.started = True
        return Channel(dialog)

    def _dialog(self, bot: Bot | None, chat: Chat) -> Dialog:
        owner = bot or self.bot
        dialog = Dialog(owner, chat)
        owner.dialogs[chat.id] = dialog
        return dialog

    # What went wrong, on purpose or not

    def break_polling(self) -> None:
        """Cut the connection of every getUpdates under way."""
        self._server.break_polling()

    def expire_callback_queries(self) -> None:
        """As if a quarter of an hour had passed: answers to pressed buttons come too late."""
        for bot in self.world.bots.values():
            for query in bot.queries.values():
                query.expired = True

    @property
    def unanswered_presses(self) -> int:
        """Pressed buttons the bot has not answered: on the phone they keep spinning."""
        queries = [query for bot in self.world.bots.values() for query in bot.queries.values()]
        return sum(not query.answer.done() for query in queries)

    def calls_of(self, method: str) -> list[CallRecord]:
        return [record for record in self.calls if record.method == method]

    @property
    def wrong_calls(self) -> list[CallRecord]:
        return [record for record in self.calls if record.error and record.error.wrong_call]

    def expect_wrong_call(self, method: str | None = None, containing: str = "") -> None:
        """Wrong calls of that method with that in the answer are meant; there must be one."""
        self._expected.append(Expectation(method, containing))

    def check_calls(self) -> None:
        """WrongCallsError for wrong calls nobody expected and expected ones that never came."""
        for error in self._server.own_errors:
            raise error
        wrong = self.wrong_calls
        unexpected = [
            record for record in wrong if not any(one.fits(record) for one in self._expected)
        ]
        missing = [one for one in self._expected if not any(one.fits(record) for record in wrong)]
        if unexpected:
            listed = "\n".join(f"  {record}" for record in unexpected)
            raise WrongCallsError(f"{len(unexpected)} call(s) Telegram would reject:\n{listed}")
        if missing:
            raise WrongCallsError(f"Expected wrong calls that were not made: {missing}")
