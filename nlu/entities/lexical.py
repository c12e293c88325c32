"""Word lists of this package, and small questions about the words of a message."""

from collections.abc import Iterator, Sequence
from importlib import resources
from typing import NamedTuple

from gazetteer.normalise import Token, name_key

_STEM_SHORTEST = 3
_LONGEST_ENTRY = 3
_CLAUSE_END = ".!?;\n؟،,؛:–—•|/።፣"


class WordSet:
    """Folded words, phrases of two or three words, and stems ("сын*")."""

    def __init__(self, entries: Sequence[str]) -> None:
        self._words: set[str] = set()
        self._stems: set[str] = set()
        for entry in entries:
            key = name_key(entry.replace("_", " ").rstrip("*"))
            if key:
                (self._stems if entry.endswith("*") else self._words).add(key)
        self._sizes = sorted({len(stem) for stem in self._stems})
        self._phrases = any(" " in word for word in self._words)

    def __contains__(self, key: str) -> bool:
        if key in self._words:
            return True
        for size in self._sizes:
            if key[:size] in self._stems:
                return True
        # Arabic "and" is written onto the next word.
        return key.startswith("و") and len(key) > _STEM_SHORTEST and key[1:] in self._words

    def ends_at(self, words: Sequence[Token], at: int) -> bool:
        """Whether a word or phrase of the set ends with this word."""
        if words[at].key in self:
            return True
        if not self._phrases:
            return False
        return any(
            at >= size and " ".join(t.key for t in words[at - size : at + 1]) in self._words
            for size in (1, 2)
        )

    def starts_at(self, words: Sequence[Token], at: int) -> bool:
        """Whether a word or phrase of the set begins with this word."""
        if words[at].key in self:
            return True
        if not self._phrases:
            return False
        return any(" ".join(t.key for t in words[at : at + size]) in self._words for size in (2, 3))

    def size_before(self, words: Sequence[Token], end: int, first: int = 0) -> int:
        """Count of words of the longest entry that ends right before index `end`; 0 for none."""
        sizes = range(min(_LONGEST_ENTRY, end - first), 0, -1)
        return next((n for n in sizes if self._is(words[end - n : end])), 0)

    def size_from(self, words: Sequence[Token], start: int, last: int) -> int:
        """Count of words of the longest entry that begins at `start`, before `last`; 0 for none."""
        sizes = range(min(_LONGEST_ENTRY, last - start), 0, -1)
        return next((n for n in sizes if self._is(words[start : start + n])), 0)

    def _is(self, words: Sequence[Token]) -> bool:
        if len(words) == 1:
            return words[0].key in self
        return " ".join(token.key for token in words) in self._words


def read_sets(name: str) -> dict[str, WordSet]:
    """The word sets of a packaged table: lines "set<TAB>words"; several lines may fill one set.

    Raises FileNotFoundError when the package was installed without its data.
    """
    found: dict[str, list[str]] = {}
    text = (resources.files("nlu.entities") / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            label, _, words = line.partition("\t")
            found.setdefault(label, []).extend(words.split())
    return {label: WordSet(words) for label, words in found.items()}


class Clause(NamedTuple):
    """Words `first` to `last` (exclusive) of a message with no punctuation between them."""

    first: int
    last: int


def clauses(text: str, words: Sequence[Token]) -> Iterator[Clause]:
    """The clauses of a message in order."""
    first = 0
    for at in range(1, len(words)):
        gap = text[words[at - 1].end : words[at].start]
        if any(char in _CLAUSE_END for char in gap):
            yield Clause(first, at)
            first = at
    if words:
        yield Clause(first, len(words))
