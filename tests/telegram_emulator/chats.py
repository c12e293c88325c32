"""What a test sees of a chat: messages of the bot, their buttons, and the whole conversation."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Generator
from dataclasses import dataclass
from typing import Final, Self

from tests.telegram_emulator.texts import part
from tests.telegram_emulator.updates import Update
from tests.telegram_emulator.world import CallbackQuery, Dialog, Event, Json

PATIENCE: Final = 10.0  # seconds a test waits for the bot
QUIET: Final = 0.4  # seconds without a further message after which a bot has finished


@dataclass(frozen=True, slots=True)
class Button:
    text: str
    data: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Reply:
    """A message of the bot, as it was when it arrived (or was edited)."""

    raw: Json
    edited: bool = False

    @property
    def message_id(self) -> int:
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        return str(self.raw.get("text", self.raw.get("caption", "")))

    @property
    def rows(self) -> list[list[Button]]:
        keyboard = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return [
            [Button(one["text"], one.get("callback_data"), one.get("url")) for one in row]
            for row in keyboard
        ]

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def entities(self) -> list[Json]:
        found: list[Json] = self.raw.get("entities") or self.raw.get("caption_entities") or []
        return found

    @property
    def links(self) -> list[str]:
        """Addresses behind words, written out in the text, and behind buttons."""
        found = []
        for entity in self.entities:
            if entity["type"] == "text_link":
                found.append(str(entity["url"]))
            elif entity["type"] == "url":
                found.append(part(self.text, entity["offset"], entity["length"]))
        return found + [button.url for button in self.buttons if button.url]

    def __str__(self) -> str:
        kind = self.text or next(
            (k for k in ("photo", "location", "document") if k in self.raw), "…"
        )
        return kind + "".join(f" [{button.text}]" for button in self.buttons)


class Sent:
    """Something a person did; it has already happened, awaiting it only lets the bot have a go."""

    def __init__(self, updates: list[Update], message: Json | None = None) -> None:
        self.updates = updates
        self.message = message

    @property
    def update(self) -> Update | None:
        """The (last) update made of it; None if the bot does not get that kind."""
        return self.updates[-1] if self.updates else None

    def __await__(self) -> Generator[None, None, Self]:
        yield
        return self


class Pressed(Sent):
    """A pressed button; the bot owes it an answerCallbackQuery."""

    def __init__(self, updates: list[Update], query: CallbackQuery | None) -> None:
        super().__init__(updates)
        self.query = query

    @property
    def answered(self) -> bool:
        return self.query is not None and self.query.answer.done()

    def answer(self, *, timeout: float = PATIENCE) -> Awaitable[Json]:
        """What answerCallbackQuery said: {"text"?, "show_alert"?, "url"?}."""
        return self._answer(timeout)

    async def _answer(self, seconds: float) -> Json:
        if self.query is None:
            raise AssertionError("This button needs no answer: it opens a link or sends its text.")
        try:
            return await asyncio.wait_for(asyncio.shield(self.query.answer), seconds)
        except TimeoutError:
            raise AssertionError("The bot did not answer the pressed button.") from None


class ChatView:
    """A chat with the bot, from the side of the people in it."""

    def __init__(self, dialog: Dialog) -> None:
        self.dialog = dialog
        self._seen = 0  # events already handed out by `replies`

    @property
    def id(self) -> int:
        return self.dialog.chat.id

    @property
    def events(self) -> list[Event]:
        return self.dialog.events

    @property
    def messages(self) -> list[Reply]:
        """All messages the bot has sent here, edited ones as they are now, deleted ones gone."""
        here = self.dialog.messages
        numbers = [event.body["message_id"] for event in self.events if event.kind == "message"]
        return [
            Reply(here[number], "edit_date" in here[number]) for number in numbers if number in here
        ]

    @property
    def last(self) -> Reply:
        if not self.messages:
            raise AssertionError("The bot has not sent anything here.")
        return self.messages[-1]

    @property
    def buttons(self) -> list[Button]:
        """Buttons of the newest message that has any."""
        return next((reply.buttons for reply in reversed(self.messages) if reply.buttons), [])

    @property
    def reply_keyboard(self) -> list[list[str]]:
        rows = (self.dialog.reply_keyboard or {}).get("keyboard", [])
        return [[one if isinstance(one, str) else one["text"] for one in row] for row in rows]

    @property
    def chat_actions(self) -> list[str]:
        return [event.body["action"] for event in self.events if event.kind == "action"]

    @property
    def transcript(self) -> list[str]:
        """The conversation in order, a line each; also says what was edited and deleted."""
        return [_line(event) for event in self.events if event.kind not in ("action", "answer")]

    def replies(
        self,
        count: int | None = None,
        *,
        timeout: float = PATIENCE,
        quiet: float = QUIET,
        edits: bool = False,
    ) -> Awaitable[list[Reply]]:
        """The bot's next messages, not handed out before.

        With `count` exactly so many; without, at least one and then all until the bot is `quiet`.
        `edits`: edited messages count as well. AssertionError with the transcript after `timeout`.
        """
        kinds = ("message", "edit") if edits else ("message",)
        return self._replies(count, kinds, timeout, quiet)

    def reply(self, *, timeout: float = PATIENCE) -> Awaitable[Reply]:
        """The bot's next message."""
        return self._one_reply(timeout)

    async def _one_reply(self, seconds: float) -> Reply:
        return (await self._replies(1, ("message",), seconds, 0.0))[0]

    async def no_reply(self, within: float = QUIET) -> None:
        """AssertionError if the bot says anything before so many seconds have passed."""
        if await self._wait_for(1, ("message",), within):
            raise AssertionError(f"The bot was to stay silent. So far:\n{self._so_far()}")

    async def _replies(
        self, count: int | None, kinds: tuple[str, ...], seconds: float, quiet: float
    ) -> list[Reply]:
        wanted = 1 if count is None else count
        if not await self._wait_for(wanted, kinds, seconds):
            raise AssertionError(
                f"Expected {wanted} message(s) of the bot within {seconds:g} s, "
                f"got {len(self._new(kinds))}. So far:\n{self._so_far()}"
            )
        while count is None and await self._wait_for(wanted + 1, kinds, quiet):
            wanted = len(self._new(kinds))
        chosen = self._new(kinds)[:wanted]
        if chosen:
            self._seen = chosen[-1][0] + 1
        return [Reply(event.body, event.kind == "edit") for _index, event in chosen]

    def _new(self, kinds: tuple[str, ...]) -> list[tuple[int, Event]]:
        events = enumerate(self.events[self._seen :], start=self._seen)
        return [(index, event) for index, event in events if event.kind in kinds]

    async def _wait_for(self, count: int, kinds: tuple[str, ...], seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while len(self._new(kinds)) < count:
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            try:
                await asyncio.wait_for(self.dialog.changed.wait(), left)
            except TimeoutError:
                return len(self._new(kinds)) >= count
        return True

    def _so_far(self) -> str:
        return "\n".join(self.transcript) or "(nothing)"

    def press_as(self, person: Json, wanted: str, message: Reply | int | None) -> Pressed:
        """Press the button with that label or callback data: of `message`, or the newest one."""
        found = self._find_button(wanted, message)
        if found is None:
            there = [f"{button.text!r} ({button.data or button.url})" for button in self.buttons]
            raise AssertionError(f"No button {wanted!r}; there are: {', '.join(there) or 'none'}")
        raw, button = found
        if button.data is None:
            return Pressed([], None)  # the client opens the link, the bot learns nothing
        number = str(secrets.randbits(62))
        bot = self.dialog.bot
        answer = asyncio.get_running_loop().create_future()
        query = CallbackQuery(self.dialog, bot.clock(), answer)
        bot.queries[number] = query
        self.dialog.record("said", {"pressed": button.text})
        body = {
            "id": number,
            "from": person,
            "message": raw,
            "chat_instance": str(abs(hash((bot.id, self.id)))),
            "data": button.data,
        }
        update = bot.deliver("callback_query", body)
        return Pressed([update] if update else [], query)

    def _find_button(self, wanted: str, message: Reply | int | None) -> tuple[Json, Button] | None:
        number = message.message_id if isinstance(message, Reply) else message
        for reply in reversed(self.messages):
            if number is not None and reply.message_id != number:
                continue
            for button in reply.buttons:
                if wanted in (button.text, button.data):
                    return reply.raw, button
        return None


def _line(event: Event) -> str:
    if event.kind == "said":
        if "pressed" in event.body:
            return f"person: presses [{event.body['pressed']}]"
        return f"person: {_summary(event.body)}"
    prefix = {"message": "bot: ", "edit": "bot edits: ", "delete": "deleted: "}[event.kind]
    return prefix + str(Reply(event.body))


def _summary(message: Json) -> str:
    if "text" in message:
        return str(message["text"])
    around = {"message_id", "date", "chat", "from", "sender_chat", "edit_date", "reply_to_message"}
    return f"({next((name for name in message if name not in around), 'something')})"
