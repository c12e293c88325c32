"""The residence status people name as their own: read by narrow patterns, never learned."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml

from gazetteer.normalise import fold
from nlu.needles import Index, needles

FILE = Path(__file__).parent / "statuses.yml"


class StatusPatternError(ValueError):
    """A pattern of statuses.yml cannot be used; the message names it."""


LIKELY = 0.02
"""Patterns of languages less likely than this are not tried: most of their time is saved."""
ALWAYS = ("de", "en")
"""German terms and some English stand in messages of every language."""


class _Book:
    """The patterns of one language, and the index that says which are worth trying."""

    def __init__(self, language: str, statuses: Mapping[str, Sequence[str]]) -> None:
        self._pairs = [(status, each) for status, patterns in statuses.items() for each in patterns]
        self._index = Index(_needles(language, *pair) for pair in self._pairs)

    def named(self, folded: str) -> Iterator[str]:
        for number in self._index.worth_trying(folded):
            status, pattern = self._pairs[number]
            if _compiled(pattern).search(folded):
                yield status


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: most patterns of most languages never are."""
    return re.compile(pattern)


def _needles(language: str, status: str, pattern: str) -> frozenset[str]:
    try:
        return needles(pattern)
    except re.error as error:
        where = f"{language}/{status}"
        raise StatusPatternError(f"statuses.yml: {where}: {pattern!r}: {error}") from None


@cache
def _loaded() -> Mapping[str, Mapping[str, Sequence[str]]]:
    patterns: Mapping[str, Mapping[str, Sequence[str]]] = yaml.load(
        FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
    )
    return patterns


@cache
def _book(language: str) -> _Book:
    """Made when a message may first be in that language: all together take seconds."""
    return _Book(language, _loaded()[language])


def status_in(text: str, languages: Mapping[str, float] | None = None) -> str | None:
    """The status the person names as their own, or None where none or several are named.

    languages: how likely the message is in which language; None tries the patterns of all.
    """
    folded = fold(text)
    known = _loaded()
    likely = (
        known
        if languages is None
        else {*ALWAYS, *(code for code, share in languages.items() if share >= LIKELY)}
    )
    found = {status for code in likely if code in known for status in _book(code).named(folded)}
    return found.pop() if len(found) == 1 else None
