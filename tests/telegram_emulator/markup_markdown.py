"""parse_mode=MarkdownV2 and the older Markdown: marks into entities, with Telegram's complaints."""

import re
from dataclasses import dataclass, field
from typing import Final

from tests.telegram_emulator.errors import ApiError, bad_request
from tests.telegram_emulator.texts import Entity, link_problem, units

RESERVED: Final = "_*[]()~`>#+-=|{}.!"
MARKS: Final = (
    ("```", "pre"), ("__", "underline"), ("||", "spoiler"), ("*", "bold"), ("_", "italic"),
    ("~", "strikethrough"), ("`", "code"), ("![", "custom_emoji"), ("[", "text_link"),
)  # fmt: skip
ENTITY_NAMES: Final = {
    "pre": "Pre", "underline": "Underline", "spoiler": "Spoiler", "bold": "Bold",
    "italic": "Italic", "strikethrough": "Strikethrough", "code": "Code", "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
}  # fmt: skip
EMOJI_LINK: Final = re.compile(r"tg://emoji\?id=(\d+)")
OLD_MARKS: Final = {"*": "bold", "_": "italic", "`": "code", "```": "pre"}


@dataclass(slots=True)
class Open:
    kind: str
    mark: str
    offset: int
    at: int  # byte offset in the source
    start: int
    language: str = ""


@dataclass(slots=True)
class Parsing:
    source: str
    position: int = 0
    text: str = ""
    open: list[Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    quote: int | None = None  # offset at which a quotation began

    def byte_offset(self) -> int:
        return len(self.source[: self.position].encode())

    def ahead(self, mark: str) -> bool:
        return self.source.startswith(mark, self.position)


def _problem(reason: str) -> ApiError:
    return bad_request(f"Can't parse entities: {reason}")


def parse_markdown_v2(source: str) -> tuple[str, list[Entity]]:
    """Text without marks, and its entities. ApiError as Telegram words it."""
    parsing = Parsing(source)
    while parsing.position < len(source):
        _step(parsing)
    _end_quote(parsing)
    if parsing.open:
        raise _unclosed(parsing.open[-1])
    entities = sorted(parsing.entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return parsing.text, entities


def _unclosed(opened: Open) -> ApiError:
    name = ENTITY_NAMES[opened.kind]
    return _problem(f"Can't find end of {name} entity at byte offset {opened.at}")


def _step(parsing: Parsing) -> None:
    character = parsing.source[parsing.position]
    following = parsing.source[parsing.position + 1 : parsing.position + 2]
    if character == "\\" and following and 0 < ord(following) <= 126:
        parsing.text += following
        parsing.position += 2
        return
    inside_code = bool(parsing.open) and parsing.open[-1].kind in ("code", "pre")
    if inside_code and not parsing.ahead(parsing.open[-1].mark):
        if character == "`":
            raise _reserved(character)
        parsing.text += character
        parsing.position += 1
    elif character == "\n":
        _line_end(parsing)
    elif character == ">" and _at_line_start(parsing) and not inside_code:
        parsing.quote = units(parsing.text) if parsing.quote is None else parsing.quote
        parsing.position += 1
    elif character in RESERVED:
        _mark(parsing)
    else:
        parsing.text += character
        parsing.position += 1


def _at_line_start(parsing: Parsing) -> bool:
    return parsing.position == 0 or parsing.source[parsing.position - 1] == "\n"


def _line_end(parsing: Parsing) -> None:
    parsing.position += 1
    if parsing.quote is not None and not parsing.ahead(">"):
        _end_quote(parsing)
    parsing.text += "\n"


def _end_quote(parsing: Parsing) -> None:
    if parsing.quote is None:
        return
    kind = "blockquote"
    if (
        parsing.open
        and parsing.open[-1].kind == "spoiler"
        and not _covers(parsing, parsing.open[-1])
    ):
        parsing.open.pop()  # "||" at the end makes the quotation one that opens
        kind = "expandable_blockquote"
    if parsing.open and parsing.open[-1].offset >= parsing.quote:
        raise _unclosed(parsing.open[-1])
    length = units(parsing.text) - parsing.quote
    if length:
        parsing.entities.append({"type": kind, "offset": parsing.quote, "length": length})
    parsing.quote = None


def _covers(parsing: Parsing, opened: Open) -> bool:
    return units(parsing.text) > opened.offset


def _reserved(character: str) -> ApiError:
    return _problem(
        f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
    )


def _mark(parsing: Parsing) -> None:
    opened = parsing.open[-1] if parsing.open else None
    underlines = opened is not None and opened.kind == "italic" and parsing.ahead("__")
    if opened is not None and not underlines and parsing.ahead(_closing(opened)):
        _close(parsing)
        return
    for mark, kind in MARKS:
        if parsing.ahead(mark):
            opened = Open(kind, mark, units(parsing.text), parsing.byte_offset(), len(parsing.text))
            parsing.position += len(mark)
            if kind == "pre":
                _language(parsing, opened)
            parsing.open.append(opened)
            return
    raise _reserved(parsing.source[parsing.position])


def _closing(opened: Open) -> str:
    return "]" if opened.kind in ("text_link", "custom_emoji") else opened.mark


def _language(parsing: Parsing, opened: Open) -> None:
    found = re.compile(r"([^\s`]*)(\r?\n)?").match(parsing.source, parsing.position)
    assert found is not None
    if found[1] and not parsing.source.startswith("`", found.end(1)):
        opened.language = found[1]
        parsing.position = found.end()
    elif not found[1]:
        parsing.position = found.end()


def _close(parsing: Parsing) -> None:
    opened = parsing.open.pop()
    parsing.position += len(_closing(opened))
    entity: Entity = {
        "type": opened.kind,
        "offset": opened.offset,
        "length": units(parsing.text) - opened.offset,
    }
    if opened.language:
        entity["language"] = opened.language
    keep = True
    if opened.kind in ("text_link", "custom_emoji"):
        keep = _complete_link(parsing, opened, entity)
    if keep and entity["length"]:
        parsing.entities.append(entity)


def _complete_link(parsing: Parsing, opened: Open, entity: Entity) -> bool:
    url = parsing.text[opened.start :]
    if parsing.ahead("("):
        parsing.position += 1
        at = parsing.byte_offset()
        found = re.compile(r"((?:\\.|[^)\\])*)\)", re.DOTALL).match(
            parsing.source, parsing.position
        )
        if found is None:
            raise _problem(f"Can't find end of a URL at byte offset {at}")
        url = re.sub(r"\\(.)", r"\1", found[1])
        parsing.position = found.end()
    elif opened.kind == "custom_emoji":
        raise _problem("The entity must contain a tg://emoji or tg://time URL")
    if opened.kind == "custom_emoji":
        emoji = EMOJI_LINK.fullmatch(url)
        if emoji is None:
            raise _problem("Invalid tg://emoji or tg://time URL specified")
        entity["custom_emoji_id"] = emoji[1]
        return True
    entity["url"] = url
    return link_problem(url) is None


def parse_markdown(source: str) -> tuple[str, list[Entity]]:
    """The older Markdown: no nesting, marks `*`, `_`, backticks and links."""
    text, entities, position = "", list[Entity](), 0
    while position < len(source):
        character = source[position]
        if character == "\\" and source[position + 1 : position + 2] in tuple("_*`["):
            text, position = text + source[position + 1], position + 2
            continue
        mark = "```" if source.startswith("```", position) else character
        if mark not in (*OLD_MARKS, "["):
            text, position = text + character, position + 1
            continue
        closing = "]" if mark == "[" else mark
        end = source.find(closing, position + len(mark))
        if end < 0:
            at = len(source[:position].encode())
            raise _problem(f"Can't find end of the entity starting at byte offset {at}")
        inner = source[position + len(mark) : end]
        entity: Entity = {"offset": units(text), "length": units(inner)}
        position = end + len(closing)
        if mark == "[":
            link = re.compile(r"\(([^)]*)\)").match(source, position)
            entity |= {"type": "text_link", "url": link[1] if link else inner}
            position = link.end() if link else position
        else:
            entity["type"] = OLD_MARKS[mark]
        text += inner
        if inner and not (mark == "[" and link_problem(entity["url"])):
            entities.append(entity)
    return text, entities
