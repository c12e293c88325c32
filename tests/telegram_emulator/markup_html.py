"""parse_mode=HTML: tags into entities, with Telegram's complaints about wrong markup."""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from tests.telegram_emulator.errors import ApiError, bad_request
from tests.telegram_emulator.texts import Entity, link_problem, units

KINDS: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "code": "code", "pre": "pre", "a": "text_link",
    "blockquote": "blockquote", "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
ATTRIBUTE: Final = re.compile(
    r"\s*(?P<name>[^\s=>/\"']+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'"
    r"|(?P<bare>[A-Za-z0-9.-]+)))?"
)
# Telegram knows four named entities and the numeric ones; all others stay as they are written.
CHARACTER: Final = re.compile(r"&(?:lt|gt|amp|quot);?|&#(?:\d+|[xX][0-9a-fA-F]+);?")
USER_LINK: Final = re.compile(r"tg://user\?id=(\d+)")


@dataclass(slots=True)
class Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    start: int  # index into the text made so far


@dataclass(slots=True)
class Parsing:
    source: str
    position: int = 0
    pieces: str = ""
    open: list[Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def bytes_before(self, position: int) -> int:
        return len(self.source[:position].encode())


def _problem(reason: str) -> ApiError:
    return bad_request(f"Can't parse entities: {reason}")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Text without tags, and its entities. ApiError as Telegram words it."""
    parsing = Parsing(source)
    while parsing.position < len(source):
        if source[parsing.position] != "<":
            end = source.find("<", parsing.position)
            end = len(source) if end < 0 else end
            parsing.pieces += _characters(source[parsing.position : end])
            parsing.position = end
        elif source.startswith("</", parsing.position):
            _end_tag(parsing)
        else:
            _start_tag(parsing)
    if parsing.open:
        raise _problem(f'Can\'t find end tag corresponding to start tag "{parsing.open[-1].tag}"')
    entities = sorted(parsing.entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return parsing.pieces, entities


def _characters(text: str) -> str:
    return CHARACTER.sub(lambda found: unescape(found.group()), text)


def _start_tag(parsing: Parsing) -> None:
    begin, source = parsing.position, parsing.source
    offset = parsing.bytes_before(begin)
    name = re.compile(r"[^\s>]*").match(source, begin + 1)
    assert name is not None
    if name.end() >= len(source):
        raise _problem(f"Unclosed start tag at byte offset {offset}")
    tag = name.group().lower()
    if tag not in KINDS:
        raise _problem(f'Unsupported start tag "{tag}" at byte offset {offset}')
    attributes, position = _attributes(source, name.end(), tag, offset)
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _problem(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    parsing.open.append(Open(tag, attributes, units(parsing.pieces), len(parsing.pieces)))
    parsing.position = position


def _attributes(source: str, position: int, tag: str, offset: int) -> tuple[dict[str, str], int]:
    attributes: dict[str, str] = {}
    while True:
        while position < len(source) and source[position].isspace():
            position += 1
        if position >= len(source):
            raise _problem(f"Unclosed start tag at byte offset {offset}")
        if source[position] == ">":
            return attributes, position + 1
        found = ATTRIBUTE.match(source, position)
        if found is None:
            raise _problem(f'Empty attribute name in the tag "{tag}" at byte offset {offset}')
        value = found["double"] or found["single"] or (found["bare"] or "").lower()
        attributes[found["name"]] = _characters(value)
        position = found.end()


def _end_tag(parsing: Parsing) -> None:
    begin, source = parsing.position, parsing.source
    offset = parsing.bytes_before(begin)
    if not parsing.open:
        raise _problem(f"Unexpected end tag at byte offset {offset}")
    found = re.compile(r"</([^\s>]*)\s*>").match(source, begin)
    if found is None:
        raise _problem(f"Unclosed end tag at byte offset {offset}")
    opened, tag = parsing.open.pop(), found[1].lower()
    if tag and tag != opened.tag:
        raise _problem(
            f'Unmatched end tag at byte offset {offset}, expected "</{opened.tag}>", '
            f'found "</{tag}>"'
        )
    parsing.position = found.end()
    length = units(parsing.pieces) - opened.offset
    if length:
        _add_entity(parsing, opened, length)


def _add_entity(parsing: Parsing, opened: Open, length: int) -> None:
    entity: Entity = {"type": KINDS[opened.tag], "offset": opened.offset, "length": length}
    attributes = opened.attributes
    if opened.tag == "a" and not _complete_link(
        entity, attributes.get("href") or parsing.pieces[opened.start :]
    ):
        return  # a link Telegram does not take is dropped without a word
    if opened.tag == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    if opened.tag == "tg-emoji":
        if not attributes.get("emoji-id", "").isdigit():
            raise _problem("Invalid custom emoji identifier specified")
        entity["custom_emoji_id"] = attributes["emoji-id"]
    if opened.tag == "tg-time":
        entity["unix_time"] = int(attributes.get("unix") or 0)
    if opened.tag == "pre" and parsing.entities and parsing.entities[-1].get("language"):
        entity["language"] = parsing.entities.pop()["language"]
    language = attributes.get("class", "").removeprefix("language-")
    inside_pre = any(outer.tag == "pre" for outer in parsing.open)
    if opened.tag == "code" and inside_pre and language:
        entity["language"] = language
    parsing.entities.append(entity)


def _complete_link(entity: Entity, url: str) -> bool:
    person = USER_LINK.fullmatch(url)
    if person is not None:
        entity["type"] = "text_mention"
        entity["user"] = {"id": int(person[1]), "is_bot": False, "first_name": "User"}
        return True
    if link_problem(url):
        return False
    entity["url"] = url if re.match(r"[A-Za-z]+:", url) else f"http://{url}/"
    return True
