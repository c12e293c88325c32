"""The state of this small Telegram: bots, chats, and what was said in them."""

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from tests.telegram_emulator.content import file_ids
from tests.telegram_emulator.errors import ApiError, bad_request
from tests.telegram_emulator.shapes import ShapeError, check
from tests.telegram_emulator.updates import Update, UpdateQueue

Json = dict[str, Any]
ChatKind = Literal["private", "group", "supergroup", "channel"]
EventKind = Literal["said", "message", "edit", "delete", "action", "answer"]

CALLBACK_SECONDS: Final = 15 * 60.0  # how long an answer to a pressed button is taken


@dataclass(slots=True)
class Event:
    """Something that happened in a chat: "said" by a person, everything else by the bot."""

    kind: EventKind
    body: Json


@dataclass(slots=True)
class CallbackQuery:
    dialog: "Dialog"
    asked_at: float
    answer: "asyncio.Future[Json]"
    expired: bool = False
    answer_lost: bool = False  # an answer was accepted, the bot could not learn of it


@dataclass(slots=True)
class Webhook:
    url: str
    secret_token: str
    max_connections: int
    last_error: tuple[int, str] | None = None


class Bot:
    def __init__(self, token: str, username: str, name: str, clock: Callable[[], float]) -> None:
        self.token = token
        self.id = int(token.partition(":")[0])
        self.username = username
        self.name = name
        self.clock = clock
        self.updates = UpdateQueue()
        self.webhook: Webhook | None = None
        self.queries: dict[str, CallbackQuery] = {}
        self.files: dict[str, tuple[Json, bytes]] = {}  # file_id -> description, content
        self.commands: dict[tuple[str, str], list[Json]] = {}  # (scope, language code)
        self.profile: dict[tuple[str, str], str] = {}  # ("description", language code) -> text
        self.settings: dict[Any, Any] = {}  # what else was set and can be read back
        self.dialogs: dict[int, Dialog] = {}
        self.last_message_id = 0

    def user(self) -> Json:
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def deliver(self, kind: str, body: Json) -> Update | None:
        return self.updates.add(kind, body)

    def keep_files(self, message: Json, content: bytes = b"") -> None:
        for description in file_ids(message):
            self.files[description["file_id"]] = (description, content)


@dataclass(slots=True)
class Chat:
    id: int
    kind: ChatKind
    about: Json  # title, or names of the person
    username: str | None = None

    def object(self) -> Json:
        names = ("title", "first_name", "last_name")
        chat: Json = {"id": self.id, "type": self.kind}
        chat |= {name: self.about[name] for name in names if self.about.get(name)}
        return chat | ({"username": self.username} if self.username else {})


@dataclass(eq=False)
class Dialog:
    """One chat as one bot sees it."""

    bot: Bot
    chat: Chat
    started: bool = False  # only then the bot can write there
    refusal: str | None = None  # why the bot may not write: blocked, kicked, ...
    messages: dict[int, Json] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    reply_keyboard: Json | None = None
    deleted: set[int] = field(default_factory=set)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    last_id: int = 0

    def new_message_id(self) -> int:
        """Numbered per chat in supergroups and channels, per bot everywhere else."""
        if self.chat.kind in ("supergroup", "channel"):
            self.last_id += 1
            return self.last_id
        self.bot.last_message_id += 1
        return self.bot.last_message_id

    def new_message(self, sender: Json | None, content: Json) -> Json:
        message: Json = {
            "message_id": self.new_message_id(),
            "date": int(self.bot.clock()),
            "chat": self.chat.object(),
        }
        if sender is not None:
            message["from"] = sender
        else:
            message["sender_chat"] = self.chat.object()
        message |= content
        assert_valid(message)
        self.messages[message["message_id"]] = message
        return message

    def record(self, kind: EventKind, body: Json) -> None:
        self.events.append(Event(kind, body))
        self.changed.set()
        self.changed = asyncio.Event()

    def message(self, number: int, what: str) -> Json:
        """The message with that number, or "<what> not found"; no fault if a person deleted it."""
        if number not in self.messages:
            raise bad_request(f"{what} not found", wrong_call=number not in self.deleted)
        return self.messages[number]

    def check_writable(self) -> None:
        if self.refusal is not None:
            raise ApiError(403, f"Forbidden: {self.refusal}", wrong_call=False)


def assert_valid(message: Json) -> None:
    try:
        check(message, ("Message",))
    except ShapeError as error:
        raise AssertionError(f"The emulator made a message that is not valid: {error}") from None


class World:
    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.bots: dict[str, Bot] = {}
        self._people = 0
        self._first_id = 5_000_000_000 + secrets.randbelow(1_000_000_000)

    def add_bot(self, token: str) -> Bot:
        number = len(self.bots) + 1
        bot = Bot(token, f"emulated_{number}_bot", f"Emulated bot {number}", self.clock)
        self.bots[token] = bot
        return bot

    def new_id(self, kind: ChatKind) -> int:
        """Beyond 32 bits for people, with the -100 prefix for supergroups and channels."""
        self._people += 1
        if kind == "private":
            return self._first_id + self._people
        if kind == "group":
            return -(4_000_000_000 + self._people)
        return -(1_002_000_000_000 + self._people)


def new_token() -> str:
    """A token in the form of real ones; it is good for this emulator only."""
    return f"{7_000_000_000 + secrets.randbelow(900_000_000)}:{secrets.token_urlsafe(26)[:35]}"


def dialog_of(bot: Bot, chat_id: int | str) -> Dialog:
    """The chat a call names. A chat the bot never met does not exist for it."""
    if isinstance(chat_id, str):
        for dialog in bot.dialogs.values():
            name = dialog.chat.username
            if name and chat_id.lower() == f"@{name.lower()}" and dialog.chat.kind != "private":
                return dialog
        raise bad_request("Chat not found")
    found = bot.dialogs.get(chat_id)
    if found is None or not found.started:
        raise bad_request("Chat not found")
    return found
