"""A list of folded names with values, found in a text: longest first, stems ("сирийц*") too."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gazetteer.normalise import Token, name_key
from gazetteer.tables import lines

_LONGEST_ENDING = 5


class Entry(NamedTuple):
    """What a name stands for: a code, and which column of the table the name came from."""

    code: str
    column: int


class Found(NamedTuple):
    """Words `tokens[at : at + words]` are a name; `stem` when only its beginning is listed."""

    entry: Entry
    words: int
    stem: bool


class Lexicon:
    """Names -> entries. Later additions do not replace earlier ones."""

    def __init__(self) -> None:
        self._names: dict[str, Entry] = {}
        self._stems: dict[str, Entry] = {}
        self._first: dict[str, int] = {}

    def read(self, table: str) -> None:
        """Adds a packaged table: code, then columns of names separated by "|", "_" for a blank."""
        for line in lines(table):
            code, *columns = line.split("\t")
            for column, names in enumerate(columns):
                for name in names.split("|"):
                    self.add(name.replace("_", " "), Entry(code, column))

    def add(self, name: str, entry: Entry) -> None:
        """Adds one name; a last "*" makes it a stem."""
        stem = name.split("[")[0] if name.endswith("*") else name
        key = name_key(stem.rstrip("*"))
        if len(key) < 2:
            return
        if name.endswith("*") and " " not in key:
            self._stems.setdefault(key, entry)
            return
        self._names.setdefault(key, entry)
        if " " in key:
            first, size = key.partition(" ")[0], key.count(" ") + 1
            self._first[first] = max(size, self._first.get(first, 0))

    def __contains__(self, key: str) -> bool:
        return key in self._names

    def keys(self) -> frozenset[str]:
        """All full names."""
        return frozenset(self._names)

    def word(self, key: str) -> Found | None:
        """What a single folded word stands for."""
        if entry := self._names.get(key):
            return Found(entry, 1, False)
        for size in range(len(key), max(2, len(key) - _LONGEST_ENDING - 1), -1):
            if entry := self._stems.get(key[:size]):
                return Found(entry, 1, True)
        return None

    def at(self, words: Sequence[Token], at: int) -> Found | None:
        """The longest name that begins with this word."""
        for size in range(min(self._first.get(words[at].key, 1), len(words) - at), 1, -1):
            key = " ".join(token.key for token in words[at : at + size])
            if entry := self._names.get(key):
                return Found(entry, size, False)
        return self.word(words[at].key)

    def scan(self, words: Sequence[Token]) -> Iterator[tuple[int, Found]]:
        """(index of the first word, what was found), left to right, without overlaps."""
        at = 0
        while at < len(words):
            found = self.at(words, at)
            if found:
                yield at, found
            at += found.words if found else 1
