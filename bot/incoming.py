"""What arrives: one event of one chat, the same shape for every channel, cleaned on entry."""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Final, Literal, get_args

Channel = Literal["telegram", "terminal", "jsonl"]
Kind = Literal[
    "text",
    "button",
    "location",
    "command",
    "voice",
    "audio",
    "video",
    "video_note",
    "photo",
    "sticker",
    "animation",
    "contact",
    "document",
    "poll",
    "dice",
    "game",
    "venue",
    "story",
    "edited",
    "reaction",
    "blocked",
    "unblocked",
    "group_added",
    "flood",
    "other",
]
Command = Literal["start", "language", "help", "forget", "privacy", "stop"]

KINDS: Final[frozenset[str]] = frozenset(get_args(Kind))
COMMANDS: Final[frozenset[str]] = frozenset(get_args(Command))
MAX_TEXT: Final = 4096
"""Longest text kept, in code points: Telegram's own limit, applied to the other channels too."""

MAX_PAYLOAD: Final = 512
"""Longest button payload accepted, in code points; ours are far shorter."""

# Invisible characters that change how other characters are shown: embeddings, overrides, isolates,
# the byte order mark, annotation marks. Joiners (U+200C, U+200D) stay: Persian and emoji need them.
_DISGUISES: Final = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffa\ufffb"
)
_NEWLINES: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_COMMAND: Final = re.compile(r"/([A-Za-z]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_START_PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
# Slashes as typed and full width, blanks and invisible marks that could hide one.
_BEFORE_WORDS: Final = "/\uff0f \n\t\u00a0\u200b\u200e\u200f\u2060"
_LANGUAGE_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event of one chat.

    chat: the channel's own key of the chat, as text; never leaves the transport and the store.
    text: what the person wrote, cleaned (`clean`), never beginning with a slash; "" where the kind
    has no words. A caption of a photo is its text; words behind a command are its text too.
    payload: what a pressed button says. location: latitude, longitude in degrees.
    command_argument: the code behind /start (partner attribution) or the word behind /language.
    flood: the worker's own, when a chat sends too much (the words of that message are not kept).
    group_added: the first event of a group; the rest of a group's events never get here.
    shortened: the text was longer than `MAX_TEXT` and its end is lost.
    """

    channel: Channel
    chat: str = field(repr=False)
    kind: Kind
    text: str = field(default="", repr=False)
    payload: str | None = field(default=None, repr=False)
    location: tuple[float, float] | None = field(default=None, repr=False)
    command: Command | None = None
    command_argument: str | None = field(default=None, repr=False)
    telegram_language: str | None = None
    message_id: str | None = field(default=None, repr=False)
    shortened: bool = False

    @classmethod
    def of_text(
        cls,
        channel: Channel,
        chat: str,
        text: str,
        *,
        telegram_language: str | None = None,
        message_id: str | None = None,
    ) -> "Incoming":
        """A written message: one of our commands, or plain words without a leading slash."""
        cleaned = clean(text)
        event = cls(
            channel,
            chat,
            "text",
            telegram_language=language_tag(telegram_language),
            message_id=message_id,
            shortened=len(cleaned) > MAX_TEXT,
        )
        cleaned = cleaned[:MAX_TEXT]
        match = _COMMAND.fullmatch(cleaned)
        name = match[1].lower() if match else ""
        if match is None or name not in COMMANDS:
            return replace(event, text=without_slash(cleaned))
        return _as_command(event, name, (match[2] or "").strip())

    @classmethod
    def of_button(
        cls, channel: Channel, chat: str, payload: str, *, telegram_language: str | None = None
    ) -> "Incoming":
        """A pressed button. The payload is cut and cleaned; the core judges whether it knows it."""
        return cls(
            channel,
            chat,
            "button",
            payload=clean(payload)[:MAX_PAYLOAD],
            telegram_language=language_tag(telegram_language),
        )

    def to_json(self) -> str:
        """As one line of JSON; fields at their default are left out."""
        values = asdict(self)
        defaults = {item.name: item.default for item in fields(self)}
        kept = {name: value for name, value in values.items() if value != defaults[name]}
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, line: str) -> "Incoming":
        """Back from `to_json`."""
        values: dict[str, Any] = json.loads(line)
        location = values.get("location")
        if location is not None:
            values["location"] = (float(location[0]), float(location[1]))
        return cls(**values)


def _as_command(event: Incoming, name: str, rest: str) -> Incoming:
    command: Any = name
    if name == "start" and _START_PAYLOAD.fullmatch(rest):
        return replace(event, kind="command", command=command, command_argument=rest)
    argument = rest[:64] if name == "language" and rest else None
    return replace(
        event, kind="command", command=command, command_argument=argument, text=without_slash(rest)
    )


def clean(text: str) -> str:
    """Text without control characters, NUL, direction tricks, lone surrogates; lines end in LF."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    lines = _NEWLINES.sub("\n", joined)
    return "".join(character for character in lines if _is_kept(character)).strip()


def _is_kept(character: str) -> bool:
    if character in "\n\t":
        return True
    if character in _DISGUISES or ord(character) & 0xFFFE == 0xFFFE:
        return False
    return unicodedata.category(character) != "Cc"


def without_slash(text: str) -> str:
    """Without leading slashes: the dialogue model would read "/restart" as an order, not words."""
    return text.lstrip(_BEFORE_WORDS)


def language_tag(value: object) -> str | None:
    """A BCP 47-like tag as a client states it ("pt-br"), or None when it is none."""
    if isinstance(value, str) and len(value) <= 35 and _LANGUAGE_TAG.fullmatch(value):
        return value.replace("_", "-")
    return None


def coordinates(value: object) -> tuple[float, float] | None:
    """[latitude, longitude] in degrees as a pair of floats, or None when no place on earth."""
    if isinstance(value, Mapping):
        value = (value.get("latitude"), value.get("longitude"))
    if not isinstance(value, list | tuple) or len(value) != 2:
        return None
    latitude, longitude = value
    for number in (latitude, longitude):
        if isinstance(number, bool) or not isinstance(number, int | float):
            return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # NaN fails here as well
        return None
    return float(latitude), float(longitude)
