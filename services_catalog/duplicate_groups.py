"""Entries that share something, group by group.

They wait in a file, not in the memory: a catalogue may be larger than that.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Self

import msgspec

# So many share it at most, or it says nothing (every "Caritas" of Berlin).
_LARGEST_GROUP = {"phone": 60, "email": 60, "postal": 300, "word": 120}
_BETWEEN = "\x1f"


class Compared(msgspec.Struct, frozen=True, gc=False):
    """What a comparison needs of an entry; texts in one plain form. keys: see `key_of`.

    new: whether its pairs are wanted.
    """

    id: str
    new: bool
    program: str
    country: str
    name: str
    organization: str
    street: str
    city: str
    postal_code: str | None
    lat: float | None
    lon: float | None
    position_from: str | None
    phones: frozenset[str]
    email: str
    keys: frozenset[str]


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Compared)


def key_of(kind: str, *parts: str) -> str:
    """What entries may share. kind: phone, email, postal or word."""
    return _BETWEEN.join((kind, *parts))


class Groups:
    """Add entries, then ask for the pairs that share something; close when done."""

    def __init__(self) -> None:
        # Without a name: a file that is gone when it is closed.
        self._file = sqlite3.connect("")
        self._file.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY, content BLOB)")
        self._file.execute(
            "CREATE TABLE member (key TEXT, most INTEGER, new INTEGER, number INTEGER)"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, entry: Compared) -> None:
        """Take an entry in."""
        row = self._file.execute(
            "INSERT INTO entry (content) VALUES (?)", (_ENCODER.encode(entry),)
        )
        members = ((key, _most(key), entry.new, row.lastrowid) for key in entry.keys)
        self._file.executemany("INSERT INTO member VALUES (?, ?, ?, ?)", members)

    def pairs(self) -> Iterator[tuple[Compared, Compared]]:
        """Each pair once that shares something rare enough and has a new one in it."""
        self._file.execute("CREATE INDEX member_key ON member (key, most, new, number)")
        large = self._large()
        for key, group in self._groups():
            for place, one in enumerate(group):
                for other in group[:place]:
                    # Met in several groups, a pair belongs to the first of them.
                    if (one.new or other.new) and min(one.keys & other.keys - large) == key:
                        yield other, one

    def _large(self) -> frozenset[str]:
        query = "SELECT key FROM member GROUP BY key HAVING count(*) > max(most)"
        return frozenset(key for (key,) in self._file.execute(query))

    def _groups(self) -> Iterable[tuple[str, list[Compared]]]:
        rows = self._file.execute(
            "SELECT member.key, content FROM member JOIN entry USING (number) WHERE key IN "
            "(SELECT key FROM member GROUP BY key"
            " HAVING count(*) BETWEEN 2 AND max(most) AND max(new)) ORDER BY key, number"
        )
        for key, members in groupby(rows, itemgetter(0)):
            yield key, [_DECODER.decode(content) for _, content in members]


def _most(key: str) -> int:
    return _LARGEST_GROUP[key.partition(_BETWEEN)[0]]
