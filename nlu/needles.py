"""Which strings a regular expression cannot match without: lets most rules be skipped unread.

There are some two thousand rules and every message meets all of them. Nearly every rule needs one
of a few strings ("schlagt", "suicid") to be in the text at all. Here those strings are read out of
a rule, and kept under three to six of their characters, so that one look at a text's runs of so
many characters names the few rules worth trying.

Patterns are parsed by `re._parser`, which is private to Python: pyproject.toml holds Python to
3.12, and the tests compare what is skipped here with what matches.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

GRAMS = (6, 4, 3)
_MOST = 80  # A rule with more alternatives than this is tried always.


def needles(pattern: str, shortest: int = 0) -> frozenset[str]:
    """Strings of three characters or more of which every match has one; empty where unknown.

    Raises `re.error` for what is no expression, and where a match could be shorter than `shortest`.
    """
    parsed = parser.parse(pattern)
    if parsed.getwidth()[0] < shortest:
        raise re.error("matches nothing at all")
    return _best(_of(parsed)) or frozenset()


def _of(items: Iterable[tuple[Any, Any]]) -> list[frozenset[str]]:
    """Sets of alternatives, one for every part of a sequence that must be matched."""
    found: list[frozenset[str]] = []
    runs: frozenset[str] = frozenset({""})
    for code, value in items:
        ways = _ways(code, value)
        if ways is not None and len(runs) * len(ways) <= _MOST:
            runs = frozenset(run + way for run in runs for way in ways)
            continue
        found.append(runs)
        runs = ways if ways is not None else frozenset({""})
        if ways is None:
            found.extend(_inside(code, value))
    return [*found, runs]


def _ways(code: Any, value: Any) -> frozenset[str] | None:
    """All strings a part matches, where they are few; None where it matches more."""
    if code is codes.LITERAL:
        return frozenset({chr(value)})
    if code is codes.IN and all(kind is codes.LITERAL for kind, _ in value):
        return frozenset(chr(letter) for _, letter in value)
    if code is codes.SUBPATTERN:
        return _sequence_ways(value[-1])
    if code is codes.BRANCH:
        return _union(_sequence_ways(branch) for branch in value[1])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[:2] == (0, 1):
        ways = _sequence_ways(value[2])
        return None if ways is None else ways | {""}
    return None


def _sequence_ways(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    runs: frozenset[str] = frozenset({""})
    for code, value in items:
        ways = _ways(code, value)
        if ways is None or len(runs) * len(ways) > _MOST:
            return None
        runs = frozenset(run + way for run in runs for way in ways)
    return runs


def _inside(code: Any, value: Any) -> list[frozenset[str]]:
    """What a part that matches many strings needs all the same."""
    if code is codes.SUBPATTERN:
        return _of(value[-1])
    if code is codes.BRANCH:
        each = [_best(_of(branch)) for branch in value[1]]
        known = [best for best in each if best]
        return [frozenset().union(*known)] if len(known) == len(each) else []
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[0] >= 1:
        return _of(value[2])
    return []


def _union(all_ways: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    union: frozenset[str] = frozenset()
    for ways in all_ways:
        if ways is None or len(union) + len(ways) > _MOST:
            return None
        union |= ways
    return union


def _best(sets: Sequence[frozenset[str]]) -> frozenset[str] | None:
    """The set whose shortest string is longest: the most telling one."""
    usable = [found for found in sets if found and min(map(len, found)) >= GRAMS[-1]]
    return max(usable, key=lambda found: (min(map(len, found)), -len(found)), default=None)


type _Kept = dict[str, list[tuple[str, list[int]]]]


class _Crowd:
    """How many needles are kept under a run of characters already."""

    def __init__(self, kept: _Kept) -> None:
        self._kept = kept

    def __call__(self, gram: str) -> int:
        return len(self._kept.get(gram, ()))


class Index:
    """Rules by what they need; rules are numbered in the order given."""

    def __init__(self, all_needles: Iterable[frozenset[str]]) -> None:
        """all_needles: `needles` of each rule."""
        self.always: list[int] = []
        rules: defaultdict[str, list[int]] = defaultdict(list)
        for number, needed in enumerate(all_needles):
            if not needed:
                self.always.append(number)
            for needle in needed:
                rules[needle].append(number)
        # size of gram -> gram -> the needles kept under it, each with its rules
        self._kept: dict[int, _Kept] = {size: {} for size in GRAMS}
        for needle, numbers in rules.items():
            size = next(size for size in GRAMS if size <= len(needle))
            kept = self._kept[size]
            rarest = min(sorted(_grams(needle, size)), key=_Crowd(kept))
            kept.setdefault(rarest, []).append((needle, numbers))

    def worth_trying(self, text: str) -> list[int]:
        """The rules that may match a text, in their order. Never leaves out one that does."""
        found = set(self.always)
        for size, kept in self._kept.items():
            for gram in kept.keys() & _grams(text, size):
                for needle, numbers in kept[gram]:
                    if needle in text:
                        found.update(numbers)
        return sorted(found)


def _grams(text: str, size: int) -> set[str]:
    return {text[at : at + size] for at in range(len(text) - size + 1)}
