"""`vorweg talk`: a conversation in the terminal; buttons are numbered choices."""

import asyncio
import re
from collections.abc import Callable, Mapping
from typing import BinaryIO, Final

from bot.core import Core
from bot.incoming import Incoming, coordinates, language_tag
from bot.lines import read_lines
from bot.local import LocalBot, LocalTransport
from bot.reply import LOCATION_BUTTON, Button, Reply
from bot.store import Database
from bot.worker import Limits

CHAT: Final = "terminal"
HELP: Final = (
    "Write as you would on Telegram. A number chooses a button; /location 36.8 10.2 shares a\n"
    "place (latitude, longitude); /quit or Ctrl-D ends."
)
_FIRST_STRONG: Final = "\u2068"
_END_OF_ISOLATE: Final = "\u2069"
_LOCATION: Final = re.compile(r"/location(?:\s+(-?[\d.]+)[,\s]+(-?[\d.]+))?\s*")
_ARROW: Final = "→"

type Write = Callable[[str], None]


class _TerminalTransport(LocalTransport):
    def __init__(self, write: Write) -> None:
        self._write = write

    async def show_working(self, chat: str) -> None:
        self._write("…\n")


class Terminal:
    """Reads what a person types, shows what the bot says."""

    def __init__(self, bot: LocalBot, write: Write, language: str | None) -> None:
        self._bot = bot
        self._write = write
        self._language = language
        self._choices: list[Button] = []

    async def run(self, stream: BinaryIO) -> None:
        """Talk until the stream ends or /quit."""
        self._write(f"{HELP}\n\n")
        for reply in await self._bot.start():
            self._show(reply)
        await self._say(self._text("/start"))
        async for line in read_lines(stream):
            words = line.decode("utf-8", "replace").strip()
            if words == "/quit":
                return
            if words:
                await self._take(words)
            self._prompt()

    async def _take(self, words: str) -> None:
        location = _LOCATION.fullmatch(words)
        if location is not None:
            await self._share(location)
            return
        choice = self._chosen(words)
        if choice is None:
            await self._say(self._text(words))
            return
        pressed = Incoming.of_button(
            "terminal", CHAT, choice.payload, telegram_language=self._language
        )
        await self._say(pressed)

    async def _share(self, match: re.Match[str]) -> None:
        try:
            place = coordinates([float(match[1]), float(match[2])])
        except (TypeError, ValueError):
            place = None
        if place is None:
            self._write("/location LATITUDE LONGITUDE, in degrees: /location 36.8 10.2\n")
            return
        await self._say(
            Incoming("terminal", CHAT, "location", location=place, telegram_language=self._language)
        )

    def _text(self, words: str) -> Incoming:
        return Incoming.of_text("terminal", CHAT, words, telegram_language=self._language)

    def _chosen(self, words: str) -> Button | None:
        """The button a typed number (in any script's digits) stands for."""
        if not words.isdecimal():
            return None
        number = int(words)
        return self._choices[number - 1] if 1 <= number <= len(self._choices) else None

    async def _say(self, incoming: Incoming) -> None:
        heard = await self._bot.say(incoming)
        if heard.replies:
            self._choices = []
        for reply in heard.replies:
            self._show(reply)
        if incoming.command == "start":
            self._prompt()

    def _prompt(self) -> None:
        self._write("> ")

    def _show(self, reply: Reply) -> None:
        self._write(f"\n{reply.text}\n")
        for url in reply.links:
            if url not in reply.text:
                self._write(f"  {_ARROW} {url}\n")
        for button in reply.buttons:
            if button.payload == LOCATION_BUTTON:
                self._write(f"  {_isolated(button.text)}: /location LATITUDE LONGITUDE\n")
                continue
            self._choices.append(button)
            self._write(f"  [{len(self._choices)}] {_isolated(button.text)}\n")


def _isolated(text: str) -> str:
    # So that the number stays in front of words that run from right to left.
    return f"{_FIRST_STRONG}{text}{_END_OF_ISOLATE}"


def language_of(environment: Mapping[str, str]) -> str | None:
    """The terminal's language as Telegram would state it ("ar-EG"), from LC_ALL, LANG."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "").partition(".")[0].partition("@")[0]
        if value:
            return language_tag(value) if value not in ("C", "POSIX") else None
    return None


async def talk(
    core: Core,
    database: Database,
    stream: BinaryIO,
    write: Write,
    language: str | None,
    limits: Limits | None = None,
) -> None:
    """Talk with one person at the terminal."""
    bot = LocalBot(
        core,
        database,
        "terminal",
        flood_control=True,
        limits=limits,
        transport=_TerminalTransport(write),
    )
    await Terminal(bot, write, language).run(stream)
    await asyncio.sleep(0)
