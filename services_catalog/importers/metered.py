"""A file for a streaming parser that tells how far it was read, and stops at an endless entry."""

from collections.abc import Callable
from typing import BinaryIO

from services_catalog.errors import DataFileError

BLOCK = 64 * 1024
"""Bytes read at a time."""
BOM = b"\xef\xbb\xbf"
OnBytes = Callable[[int], object]


class Metered:
    """A file that stops when one entry does not come to its end.

    longest: bytes an entry may have; called: what the error calls it ("an entry").
    """

    def __init__(self, file: BinaryIO, on_bytes: OnBytes, longest: int, called: str) -> None:
        self._file = file
        self._on_bytes = on_bytes
        self._longest = longest
        self._called = called
        self._since_entry = 0
        self._begun = False

    def start_entry(self) -> None:
        """Count anew."""
        self._since_entry = 0

    def read(self, size: int = BLOCK) -> bytes:
        """The next bytes, without the mark of UTF-8 at the beginning. Raises DataFileError."""
        block = self._file.read(min(size, BLOCK) if size >= 0 else BLOCK)
        self._on_bytes(len(block))
        self._since_entry += len(block)
        if self._since_entry > self._longest:
            raise DataFileError(f"{self._called} is longer than {self._longest} bytes")
        if not self._begun and block:
            self._begun = True
            return block.removeprefix(BOM)
        return block
