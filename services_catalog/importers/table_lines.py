"""Reading tables as people save them: encoding and separator are found, each broken row is named.

A row is what a spreadsheet shows as one, so numbers of rows are those of the spreadsheet.
"""

import codecs
import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from services_catalog.errors import DataFileError

# The longest honest row; a cell may hold a few thousand characters.
LONGEST_ROW = 256 * 1024
SEPARATORS = (",", ";", "\t")
# A text in quotation marks may go over this many lines of the file.
_MOST_LINES = 40
# After so many rows with an open quotation mark nobody meant them: each line is a row again.
_MOST_OPEN = 50
_BLOCK = 1024 * 1024
_OPEN = 'a quotation mark (") is opened and never closed: write "" for each one inside a text'
_TOO_LONG = f"the row is longer than {LONGEST_ROW} bytes"

OnBytes = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Form:
    """How a table is written. skipped: bytes before its first row."""

    encoding: str
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row; cells is None where it cannot be read, and `reason` says why."""

    number: int
    raw: str
    cells: tuple[str, ...] | None
    reason: str | None = None


def form_of(path: Path) -> Form:
    """The encoding of a file: UTF-8, UTF-16 with its mark, else that of Windows."""
    with path.open("rb") as file:
        begin = file.read(4)
        if begin.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return Form("utf-16-le" if begin.startswith(codecs.BOM_UTF16_LE) else "utf-16-be", 2)
        mark = len(codecs.BOM_UTF8) if begin.startswith(codecs.BOM_UTF8) else 0
        file.seek(0)
        return Form("utf-8" if mark or _is_utf8(file) else "cp1252", mark)


def rows(path: Path, form: Form, separator: str, on_bytes: OnBytes) -> Iterator[Row]:
    """The rows, from 1, empty ones too. Raises OSError."""
    with path.open("rb") as file:
        file.seek(form.skipped)
        yield from _Rows(_lines(file, form.encoding, on_bytes), separator)


def first_line(path: Path, form: Form) -> str:
    """What stands first; a line "sep=;" of a spreadsheet is no row of its own."""
    with path.open("rb") as file:
        file.seek(form.skipped)
        return next(_lines(file, form.encoding, lambda _: None), None) or ""


class _Rows:
    def __init__(self, lines: Iterator[str | None], separator: str) -> None:
        self._lines = lines
        self._ahead: list[str | None] = []
        self._separator = separator
        self._open = 0

    def __iter__(self) -> Iterator[Row]:
        number = 0
        while True:
            number += 1
            line, found = self._next()
            if not found:
                return
            yield self._row(number, line)

    def _next(self) -> tuple[str | None, bool]:
        if self._ahead:
            return self._ahead.pop(0), True
        try:
            return next(self._lines), True
        except StopIteration:
            return None, False

    def _row(self, number: int, line: str | None) -> Row:
        if line is None:
            return Row(number, "", None, _TOO_LONG)
        text, added = line, list[str | None]()
        most = _MOST_LINES if self._open < _MOST_OPEN else 1
        while True:
            cells, reason = self._cells(text)
            if reason != _OPEN:
                return Row(number, text[:2_000].rstrip("\n"), cells, reason)
            more, found = self._next()
            if found:
                added.append(more)
            if not found or more is None or len(added) >= most or len(text) > LONGEST_ROW:
                break
            text += more
        # What was taken for the rest of a text are rows of their own.
        self._ahead = added + self._ahead
        self._open += 1
        return Row(number, line[:2_000].rstrip("\n"), None, _OPEN)

    def _cells(self, text: str) -> tuple[tuple[str, ...] | None, str | None]:
        try:
            reader = csv.reader(text.splitlines(keepends=True), delimiter=self._separator,
                                strict=True)  # fmt: skip
            return tuple(cell for row in reader for cell in row), None
        except csv.Error as error:
            if "unexpected end" in str(error):
                return None, _OPEN
            if "field larger" in str(error):
                return None, "a cell is too long"
            return None, 'quotation marks (") are misplaced: write "" for each one inside a text'


def _lines(file: BinaryIO, encoding: str, on_bytes: OnBytes) -> Iterator[str | None]:
    """Decoded lines with their ends; None for one that is too long."""
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    rest, is_cut = "", False
    while True:
        block = file.read(_BLOCK)
        on_bytes(len(block))
        text = rest + decoder.decode(block, final=not block)
        # An end of line cut in two must not become two.
        held = "\r" if block and text.endswith("\r") else ""
        whole = _split(text.removesuffix("\r") if held else text)
        rest = whole.pop() + held if block and whole and not whole[-1].endswith("\n") else held
        for line in whole:
            yield None if is_cut or len(line) > LONGEST_ROW else line
            is_cut = False
        if len(rest) > LONGEST_ROW:
            rest, is_cut = "", True
        if not block:
            if is_cut:
                yield None
            return


def _split(text: str) -> list[str]:
    """At \\n, \\r\\n and \\r only: other signs of a line's end may stand inside a text."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    parts = plain.split("\n")
    return [part + "\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _is_utf8(file: BinaryIO) -> bool:
    """Whether it is UTF-8; a few broken letters among many sound ones are damage, not Windows."""
    broken, sound, tail = 0, 0, b""
    while block := file.read(_BLOCK):
        text, used = codecs.utf_8_decode(tail + block, "replace", False)
        tail = (tail + block)[used:]
        replaced = text.count("\ufffd")
        broken += replaced
        sound += len(text) - len(text.encode("ascii", "ignore")) - replaced
        if broken > 1_000 and sound < broken:
            return False
    broken += 1 if tail else 0
    return broken == 0 or sound > broken


def separator_of(path: Path, form: Form, score: Callable[[tuple[str, ...]], int]) -> str:
    """The separator with which the first row makes most sense; `score` says how much of it does."""
    line = first_line(path, form).strip()
    if line.lower().startswith("sep=") and len(line) == 5 and line[4] in SEPARATORS:
        return line[4]
    best, most = SEPARATORS[0], -1
    for separator in SEPARATORS:
        try:
            read = next(iter(rows(path, form, separator, lambda _: None)), None)
        except OSError as error:
            raise DataFileError(f"{path} cannot be read: {error.strerror}") from None
        known = score(read.cells) if read is not None and read.cells else 0
        if known > most:
            best, most = separator, known
    return best
