"""Numbers from 1 to 99 written as words, in the languages people write to us in.

numbers.tsv has the words for units and tens and how each language puts them together. Keys are
folded; numbers of several words are joined with single blanks.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from gazetteer.normalise import Token, name_key

_MOST_WORDS = 5

# Romanised Persian numbers that are everyday words of other languages when they stand alone.
_OTHER_WORDS = ("bist", "si", "se", "do", "char", "haft", "panja")


def _variants(entry: str) -> list[str]:
    return [word.replace("_", " ") for word in entry.split("|") if word]


def _counted(column: str) -> Iterator[tuple[str, int]]:
    """(word, value) of a column that lists the numbers from 1."""
    for value, entry in enumerate(column.split(), start=1):
        yield from ((word, value) for word in _variants(entry))


def _joined(small: str, tens: str, joins: str) -> Iterator[tuple[str, int]]:
    """(words, value) of the tens and of all numbers made of a ten and a unit."""
    units = [(word, value) for word, value in _counted(small) if value <= 9]
    for position, entry in enumerate(tens.split(), start=2):
        for ten in _variants(entry):
            yield ten, position * 10
            for join in _variants(joins):
                for word, value in units:
                    joined = join.replace("T", "\0").replace("U", word).replace("\0", ten)
                    yield joined, position * 10 + value


def _row(columns: Sequence[str]) -> Iterator[tuple[str, int]]:
    label, small, *rest = columns
    if label.startswith("="):
        yield small.replace("_", " "), int(label[1:])
        return
    yield from _counted(small)
    if rest:
        yield from _joined(small, rest[0], rest[1])
    if label == "fr":  # soixante-quinze, quatre-vingt-dix-sept
        for ten, first in (("soixante", 60), ("quatre vingt", 80)):
            yield from ((f"{ten} {word}", first + value) for word, value in _counted(small))


@cache
def table() -> dict[str, int]:
    """Folded number words -> value, 1 to 99, of all languages together."""
    result: dict[str, int] = {}
    text = (resources.files("nlu.entities") / "numbers.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            for words, value in _row(line.split("\t")):
                result.setdefault(name_key(words), value)
    for word in _OTHER_WORDS:
        result.pop(word, None)
    return result


@cache
def _starts() -> frozenset[str]:
    return frozenset(key.partition(" ")[0] for key in table())


_ETHIOPIC_TENS = {chr(0x1372 + i): (i + 1) * 10 for i in range(9)}
_ETHIOPIC_UNITS = {chr(0x1369 + i): i + 1 for i in range(9)}


def _ethiopic(key: str) -> int | None:
    """The value of Ethiopic numerals up to 99 (፲፱ is 19)."""
    total = 0
    for char in key:
        value = _ETHIOPIC_TENS.get(char) or _ETHIOPIC_UNITS.get(char)
        if value is None:
            return None
        total += value
    return total or None


def number_at(words: Sequence[Token], at: int) -> tuple[int, int] | None:
    """(value, count of words) of the number that begins with this word: digits or number words."""
    key = words[at].key
    if key.isascii() and key.isdigit():
        return (int(key), 1) if len(key) <= 3 else None
    if value := _ethiopic(key):
        return value, 1
    if key not in _starts():
        return None
    for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        value_of = table().get(" ".join(token.key for token in words[at : at + size]))
        if value_of is not None:
            return value_of, size
    return None
