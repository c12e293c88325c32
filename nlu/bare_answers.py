"""Messages that hold nothing but values: "19", "Halle", "Tunis, 25". They answer, they do not ask.

A classifier of sentences has no way to know: of one word it sees letters that other words have too.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

# What counts as an answer by itself; a bare name of a language may ask to go on in it.
ANSWERING = frozenset({"age", "place", "postal_code", "country"})
_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f'’\u200c-]*[^\W_]+)*")


class Found(Protocol):
    """A found value with its offsets in the text."""

    @property
    def entity(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def words(text: str) -> list[str]:
    """The words of a text."""
    return _WORD.findall(text)


def words_besides(text: str, spans: Iterable[tuple[int, int]]) -> list[str]:
    """Words of the text that lie in none of the spans."""
    covered = list(spans)
    return [
        match.group()
        for match in _WORD.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in covered)
    ]


def is_bare_answer(text: str, found: Sequence[Found]) -> bool:
    """Whether the values are all there is."""
    values = [one for one in found if one.entity in ANSWERING]
    return bool(values) and not words_besides(text, [(one.start, one.end) for one in values])
