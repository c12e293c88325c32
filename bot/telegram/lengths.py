"""Lengths as Telegram counts them, and texts cut to what one message can hold."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.reply import Reply

LONGEST_MESSAGE: Final = 4096
"""UTF-16 units of one message (Bot API, sendMessage)."""

_BORDERS: Final = ("\n\n", "\n", ". ", "؟ ", "? ", "! ", " ")


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def split(reply: Reply, longest: int = LONGEST_MESSAGE) -> tuple[Reply, ...]:
    """A reply as messages of at most `longest` units; buttons and ids stay with the last one.

    Cut where a paragraph ends, else a line, a sentence, a word. A link that would be cut in two
    keeps both its halves.
    """
    if units(reply.text) <= longest:
        return (reply,)
    borders = list(_cuts(reply.text, longest))
    parts = [_part(reply, begin, end) for begin, end in pairwise(borders)]
    parts = [part for part in parts if part.text]
    first = [
        replace(part, buttons=(), programs=(), services=(), links=(), request_location=False)
        for part in parts[:-1]
    ]
    return (*first, *parts[-1:])


def _cuts(text: str, longest: int) -> Iterator[int]:
    """Offsets (code points) at which the text is cut, beginning and end included."""
    begin = 0
    yield begin
    while units(text[begin:]) > longest:
        begin += _fitting(text[begin:], longest)
        yield begin
    yield len(text)


def _fitting(text: str, longest: int) -> int:
    """How many code points of the text's beginning go into one message."""
    # No code point is shorter than one unit, so at most `longest` of them fit.
    head = text[:longest]
    while units(head) > longest:
        head = head[: len(head) - max(1, (units(head) - longest) // 2)]
    for border in _BORDERS:
        found = head.rfind(border)
        # A border far to the front would leave a tiny message and a cut that helps nobody.
        if found > len(head) // 3:
            return found + len(border)
    return len(head)


def _part(reply: Reply, begin: int, end: int) -> Reply:
    piece = reply.text[begin:end]
    text = piece.strip()
    begin += len(piece) - len(piece.lstrip())
    end = begin + len(text)
    spans = tuple(
        (max(offset, begin) - begin, min(offset + length, end) - max(offset, begin), url)
        for offset, length, url in reply.link_spans
        if offset < end and offset + length > begin
    )
    return replace(reply, text=text, link_spans=spans)
