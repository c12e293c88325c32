"""Reading JSON Lines as a stream: a broken line is a value, never an exception, never the end."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from services_catalog.errors import DataFileError

# The longest honest line of the starter data has 2 kB.
LONGEST_LINE = 256 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file. Exactly one of `row`, `reason` and `left_out` is set.

    number: from 1. raw: at most the first 2,000 characters, for the rejects file.
    left_out: why it is sound and still not meant for the catalogue; such lines are counted.
    """

    number: int
    raw: str
    row: dict[str, Any] | None = None
    reason: str | None = None
    left_out: str | None = None


def read_lines(
    path: Path, on_bytes: Callable[[int], object] = lambda _: None, *, skipped: bytes = b""
) -> Iterator[Line]:
    """The lines of a file, empty ones left out. `on_bytes` hears how far the reading got.

    skipped: a sign before each object (a record separator) that is no part of it.

    Raises DataFileError when the file as a whole cannot be read.
    """
    try:
        with path.open("rb") as file:
            yield from _lines(file, on_bytes, skipped)
    except OSError as error:
        raise DataFileError(f"{path} cannot be read: {error.strerror or 'unknown error'}") from None


def fingerprint(paths: list[Path], *extra: str) -> str:
    """A hash over the content of files (and extra words), to see whether anything changed."""
    digest = hashlib.sha256("\x1f".join(extra).encode())
    for path in paths:
        try:
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        except OSError as error:
            raise DataFileError(
                f"{path} cannot be read: {error.strerror or 'unknown error'}"
            ) from None
    return digest.hexdigest()


def _lines(file: BinaryIO, on_bytes: Callable[[int], object], skipped: bytes) -> Iterator[Line]:
    number = 0
    while raw := file.readline(LONGEST_LINE + 1):
        number += 1
        on_bytes(len(raw))
        if len(raw) > LONGEST_LINE and not raw.endswith(b"\n"):
            on_bytes(_skip_rest(file))
            yield Line(number, _shown(raw), reason=f"the line is longer than {LONGEST_LINE} bytes")
            continue
        if number == 1:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        raw = raw.removeprefix(skipped)
        if raw.strip():
            yield _line(number, raw)


def _skip_rest(file: BinaryIO) -> int:
    skipped = 0
    while part := file.readline(LONGEST_LINE):
        skipped += len(part)
        if part.endswith(b"\n"):
            break
    return skipped


def _line(number: int, raw: bytes) -> Line:
    shown = _shown(raw)
    try:
        row = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        return Line(number, shown, reason=f"not UTF-8 (byte {error.start + 1} of the line)")
    except json.JSONDecodeError as error:
        return Line(number, shown, reason=f"not JSON: {error.msg} (column {error.colno})")
    except (ValueError, RecursionError):
        return Line(number, shown, reason="not JSON that can be used: a number or the nesting")
    if not isinstance(row, dict):
        return Line(number, shown, reason="not a JSON object")
    return Line(number, shown, row=row)


def _no_constant(_name: str) -> float:
    raise ValueError


def _shown(raw: bytes) -> str:
    return raw[:8_000].decode("utf-8", errors="replace").rstrip("\r\n")[:2_000]
