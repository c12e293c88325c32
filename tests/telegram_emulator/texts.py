"""Text as Telegram keeps it: UTF-16 lengths, what it strips, and which entities it finds itself."""

import re
from typing import Any, Final

from tests.telegram_emulator.errors import bad_request

Entity = dict[str, Any]

MESSAGE_LENGTH: Final = 4096
CAPTION_LENGTH: Final = 1024
BYTES: Final = 1 << 15

ENTITY_TYPES: Final = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
# Control characters become spaces; these vanish: carriage return, line and bidi controls, and the
# combining lines that are used to break layouts.
VANISHING: Final = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
CONTROLS: Final = re.compile("[\x00-\x09\x0b-\x1f]")
BLANKS: Final = " \n\u00a0\u2000\u200b\u200c\u200d\u200e\u200f\u3000\u2060\ufeff"

FOUND_IN_TEXT: Final = (
    (
        "url",
        re.compile(r"https?://[^\s<>\"]+[^\s<>\".,!?;:)]|\bwww\.[^\s<>\"]+\.[a-z]{2,}[^\s<>\"]*"),
    ),
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")),
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z0-9_]{4,32}\b")),
    ("hashtag", re.compile(r"(?<!\w)#\w*[^\W\d]\w*")),
    ("cashtag", re.compile(r"(?<!\w)\$[A-Z]{3,8}\b")),
)


def units(text: str) -> int:
    """Length in UTF-16 code units, in which Telegram counts."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)


def part(text: str, offset: int, length: int) -> str:
    """The piece of `text` an entity covers."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def cleaned(text: str) -> str:
    """Text after what Telegram does to every text: controls out, blanks at both ends off."""
    return CONTROLS.sub(" ", VANISHING.sub("", text)).strip(" \n")


def position_when_cleaned(text: str, position: int) -> int:
    """Where a UTF-16 position in `text` lies in `cleaned(text)`."""
    before = CONTROLS.sub(" ", VANISHING.sub("", part(text, 0, position)))
    at_start = CONTROLS.sub(" ", VANISHING.sub("", text))
    lost = units(at_start) - units(at_start.lstrip(" \n"))
    return min(max(0, units(before) - lost), units(cleaned(text)))


def is_blank(text: str) -> bool:
    return not cleaned(text).strip(BLANKS)


def found_entities(text: str, taken: list[Entity] | None = None) -> list[Entity]:
    """Commands, links, mentions and the like, which Telegram marks without being asked."""
    entities = sorted(taken or [], key=lambda entity: int(entity["offset"]))
    for kind, pattern in FOUND_IN_TEXT:
        for found in pattern.finditer(text):
            offset = units(text[: found.start()])
            length = units(found.group())
            if not any(_overlap(entity, offset, length) for entity in entities):
                entities.append({"type": kind, "offset": offset, "length": length})
    return sorted(entities, key=lambda entity: int(entity["offset"]))


def _overlap(entity: Entity, offset: int, length: int) -> bool:
    start = int(entity["offset"])
    return start < offset + length and offset < start + int(entity["length"])


def check_entities(text: str, entities: list[Entity]) -> None:
    """ApiError for an entity that does not lie within the text or is not complete."""
    total = units(text)
    starts = _symbol_starts(text)
    for entity in entities:
        kind, offset, length = entity["type"], entity["offset"], entity["length"]
        if kind not in ENTITY_TYPES:
            raise bad_request("Can't parse MessageEntity: Unsupported type specified")
        if not 0 <= offset <= 1_000_000:
            raise bad_request(f"Receive an entity with incorrect offset {offset}")
        if not 0 <= length <= 1_000_000:
            raise bad_request(f"Receive an entity with incorrect length {length}")
        end = offset + length
        if offset > total or (offset == total and length):
            raise bad_request(f"Entity begins after the end of the text at UTF-16 offset {offset}")
        if end > total:
            raise bad_request(
                f"Entity beginning at UTF-16 offset {offset} ends after the end of the text at "
                f"UTF-16 offset {end}"
            )
        if offset not in starts:
            raise bad_request("Entity begins in a middle of a UTF-16 symbol")
        if end not in starts:
            raise bad_request(
                f"Entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol"
            )
        _check_argument(entity)


def _symbol_starts(text: str) -> set[int]:
    starts, position = {0}, 0
    for character in text:
        position += 2 if ord(character) > 0xFFFF else 1
        starts.add(position)
    return starts


def _check_argument(entity: Entity) -> None:
    kind = entity["type"]
    if kind == "text_link":
        if not entity.get("url"):
            raise bad_request("Can't parse MessageEntity: Can't find field \"url\"")
        check_link(entity["url"], "Entity URL")
    if kind == "text_mention" and "user" not in entity:
        raise bad_request("Can't parse MessageEntity: Can't find field \"user\"")
    if kind == "custom_emoji" and not str(entity.get("custom_emoji_id", "")).isdigit():
        raise bad_request("Invalid custom emoji identifier specified")


def check_link(url: str, what: str) -> None:
    """ApiError unless Telegram takes `url` as a link: http(s) with a dotted host, tg: or ton:."""
    reason = link_problem(url)
    if reason:
        raise bad_request(f"{what} '{url}' is invalid: {reason}")


def link_problem(url: str) -> str | None:
    if re.match(r"(?i)(tg|ton|tonsite):(//)?[\w.-]+", url):
        return None
    found = re.fullmatch(r"(?is)(?:(?P<scheme>[a-z][a-z0-9+.-]*):(?://|(?!\d)))?(?P<rest>.+)", url)
    if found is None:
        return "URL host is empty"
    scheme = (found["scheme"] or "http").lower()
    if scheme not in ("http", "https"):
        return "Unsupported URL protocol"
    host = re.split(r"[/?#]", found["rest"], maxsplit=1)[0].rpartition("@")[2]
    host, _, port = host.partition(":")
    if port and not port.isdigit():
        return "Wrong port number specified in the URL"
    if not host:
        return "URL host is empty"
    if re.search(r"[\s<>\"]", host):
        return "Unsupported characters in URL host"
    if "." not in host or host.startswith(".") or ".." in host:
        return "Wrong HTTP URL"
    return None
