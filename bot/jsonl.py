"""`vorweg talk --jsonl`: scripted talk, a JSON object a line (contract: docs/commands.md)."""

import json
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, Final

from bot import strict_json
from bot.core import Core
from bot.incoming import KINDS, Incoming, coordinates, language_tag
from bot.lines import read_lines
from bot.local import Heard, LocalBot
from bot.reply import Reply
from bot.store import Database
from bot.store.models import CHAT_LENGTH
from bot.worker import Limits

_KEYS: Final = frozenset({"chat", "text", "location", "kind", "button", "telegram_language", "id"})
_OPTIONAL: Final = ("topic", "emergency", "declines")


class LineError(ValueError):
    """A line that is no event; the message says why, without quoting it."""


async def talk_lines(
    core: Core,
    database: Database,
    stream: BinaryIO,
    write: Callable[[str], None],
    limits: Limits | None = None,
) -> None:
    """Answer each line with one line, in order. Blank lines are skipped.

    A line that cannot be read is answered with {"error": …, "line": number}; the next one counts.
    """
    bot = LocalBot(core, database, "jsonl", flood_control=False, limits=limits)
    await bot.start()
    number = 0
    async for line in read_lines(stream):
        number += 1
        if line.strip():
            write(json.dumps(await _answer(bot, line, number), ensure_ascii=False))


async def _answer(bot: LocalBot, line: bytes, number: int) -> dict[str, Any]:
    try:
        values = _object(line)
        incoming = read_event(values)
    except LineError as error:
        return {"error": str(error), "line": number}
    heard = await bot.say(incoming)
    answer = {"chat": values["chat"], **_heard(heard)}
    return {"id": values["id"], **answer} if "id" in values else answer


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        values = strict_json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise LineError("the line is not UTF-8") from None
    except (ValueError, RecursionError):
        raise LineError("the line is not JSON") from None
    if not isinstance(values, dict):
        raise LineError('the line is not a JSON object: {"chat": …, "text": …}')
    return values


def read_event(values: Mapping[str, Any]) -> Incoming:
    """One line's object as an event. Raises LineError."""
    chat = _chat(values)
    language = language_tag(values.get("telegram_language"))
    given = [name for name in ("text", "location", "button") if values.get(name) is not None]
    kind = values.get("kind")
    if kind is not None:
        if not isinstance(kind, str) or kind not in KINDS:
            raise LineError("kind is none of: " + ", ".join(sorted(KINDS)))
        if kind not in ("text", "location", "button", "command"):
            return _of_kind(values, chat, kind, language)
        if kind != "command" and kind not in given:
            raise LineError(f'kind "{kind}" needs "{kind}"')
    if len(given) != 1:
        raise LineError('a line has exactly one of "text", "location", "button", or a "kind"')
    if given == ["location"]:
        place = coordinates(values["location"])
        if place is None:
            raise LineError("location is not [latitude, longitude] in degrees")
        return Incoming("jsonl", chat, "location", location=place, telegram_language=language)
    said = _text(values, given[0])
    if given == ["button"]:
        return Incoming.of_button("jsonl", chat, said, telegram_language=language)
    return Incoming.of_text("jsonl", chat, said, telegram_language=language)


def _of_kind(values: Mapping[str, Any], chat: str, kind: Any, language: str | None) -> Incoming:
    # Words beside a picture are its caption.
    text = _text(values, "text") if values.get("text") is not None else ""
    caption = Incoming.of_text("jsonl", chat, text).text
    place = coordinates(values.get("location"))
    return Incoming("jsonl", chat, kind, text=caption, location=place, telegram_language=language)


def _chat(values: Mapping[str, Any]) -> str:
    chat = values.get("chat")
    if isinstance(chat, bool) or not isinstance(chat, str | int):
        raise LineError("chat is missing: who writes, as text or a whole number")
    key = str(chat).encode("utf-8", "replace").decode()
    if not 0 < len(key) <= CHAT_LENGTH or "\0" in key:
        raise LineError(f"chat has to have 1 to {CHAT_LENGTH} characters, none of them NUL")
    return key


def _text(values: Mapping[str, Any], name: str) -> str:
    text = values[name]
    if not isinstance(text, str):
        raise LineError(f"{name} is not a text")
    return text


def _heard(heard: Heard) -> dict[str, Any]:
    return {"replies": [_reply(reply) for reply in heard.replies], "asking": heard.asking}


def _reply(reply: Reply) -> dict[str, Any]:
    values: dict[str, Any] = {
        "message": reply.message,
        "language": reply.language,
        "text": reply.text,
        "buttons": [{"text": b.text, "payload": b.payload} for b in reply.buttons],
        "programs": list(reply.programs),
        "services": list(reply.services),
        "links": list(reply.links),
    }
    return values | {name: getattr(reply, name) for name in _OPTIONAL if getattr(reply, name)}
