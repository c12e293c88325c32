"""The residence status people name as their own: read by narrow patterns, never learned."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from gazetteer.normalise import fold
from nlu.needles import Index

FILE = Path(__file__).parent / "statuses.yml"


class StatusPatternError(ValueError):
    """A pattern of statuses.yml cannot be used; the message names it."""


LIKELY = 0.02
"""Patterns of languages less likely than this are not tried: most of their time is saved."""
ALWAYS = ("de", "en")
"""German terms and some English stand in messages of every language."""


@dataclass(frozen=True, slots=True)
class _Book:
    """The patterns of one language, and the index that says which are worth trying."""

    statuses: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]
    index: Index

    def named(self, folded: str) -> Iterator[str]:
        for number in self.index.worth_trying(folded):
            if self.patterns[number].search(folded):
                yield self.statuses[number]


@cache
def _books() -> dict[str, _Book]:
    loaded = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {language: _book(language, statuses) for language, statuses in loaded.items()}


def _book(language: str, statuses: Mapping[str, Sequence[str]]) -> _Book:
    pairs = [(status, pattern) for status, patterns in statuses.items() for pattern in patterns]
    compiled = []
    for status, pattern in pairs:
        try:
            compiled.append(re.compile(pattern))
        except re.error as error:
            where = f"{language}/{status}"
            raise StatusPatternError(f"statuses.yml: {where}: {pattern!r}: {error}") from None
    index = Index([pattern for _, pattern in pairs])
    return _Book(tuple(status for status, _ in pairs), tuple(compiled), index)


def status_in(text: str, languages: Mapping[str, float] | None = None) -> str | None:
    """The status the person names as their own, or None where none or several are named.

    languages: how likely the message is in which language; None tries the patterns of all.
    """
    folded = fold(text)
    books = _books()
    likely = (
        books
        if languages is None
        else {*ALWAYS, *(code for code, share in languages.items() if share >= LIKELY)}
    )
    found = {status for code in likely if code in books for status in books[code].named(folded)}
    return found.pop() if len(found) == 1 else None
