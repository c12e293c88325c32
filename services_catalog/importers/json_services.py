"""Streaming services out of JSON: an array, an object with "contents", objects one after another.

A file that is not JSON from beginning to end is refused as a whole: what stands behind the error
cannot be known. JSON Lines are read line by line, where a broken line is a reject of its own.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Literal

import ijson

from services_catalog.errors import DataFileError
from services_catalog.importers.lines import Line, read_lines
from services_catalog.importers.metered import BLOCK, BOM, Metered, OnBytes

# An entry of a published example has 20 kB; one of ours with a long history 80 kB.
LONGEST_ENTRY = 4 * 1024 * 1024
_ENTRY = "an entry"
_RAW = 2_000
_OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff", b"\x00")

# Ours are nested nine levels deep.
_DEEPEST = 64
_OPENING = frozenset(("start_map", "start_array"))
_CLOSING = frozenset(("end_map", "end_array"))
_PLAIN = frozenset(("string", "number", "boolean", "null"))

Form = Literal["array", "contents", "objects"]
# How deep the entries stand.
_LEVEL: dict[Form, int] = {"array": 1, "contents": 2, "objects": 0}


def read_services(path: Path, on_bytes: OnBytes = lambda _: None) -> Iterator[Line]:
    """The entries of a file; number: from 1, of the entry or of the line.

    Raises DataFileError when the file as a whole cannot be used.
    """
    with _our_errors(path):
        form = _form(path)
    if form is None:
        yield from read_lines(path, on_bytes)
        return
    with _our_errors(path), path.open("rb") as file:
        metered = Metered(file, on_bytes, LONGEST_ENTRY, _ENTRY)
        for number, entry in enumerate(_values(metered, form), start=1):
            metered.start_entry()
            raw = shown(entry)
            if isinstance(entry, dict):
                yield Line(number, raw, row=entry)
            else:
                yield Line(number, raw, reason="not a JSON object")


def _values(file: Metered, form: Form) -> Iterator[Any]:
    """The entries, built from events: the paths that ijson makes by itself grow with the square of
    the depth, and a small file of brackets would fill the memory."""
    level, depth, key, builder = _LEVEL[form], 0, None, None
    is_inside = form != "contents"
    events = ijson.basic_parse(file, use_float=True, buf_size=BLOCK, multiple_values=level == 0)
    for event, value in events:
        depth += event in _OPENING
        depth -= event in _CLOSING
        _check_depth(depth)
        if builder is not None:
            builder.event(event, value)
            if depth == level:
                yield builder.value
                builder = None
        elif is_inside and depth == level + 1 and event in _OPENING:
            builder = ijson.ObjectBuilder()
            builder.event(event, value)
        elif is_inside and depth == level and event in _PLAIN:
            yield value
        elif form == "contents" and depth == 1 and event == "map_key":
            key = value
        elif form == "contents" and event in _OPENING | _CLOSING:
            is_inside = depth == level and key == "contents"


def _form(path: Path) -> Form | None:
    """How the services stand in the file; None for JSON Lines."""
    with path.open("rb") as file:
        begin = file.read(BLOCK)
        if begin.startswith(_OTHER_ENCODINGS):
            raise DataFileError("it is not UTF-8")
        sign = begin.removeprefix(BOM).lstrip()[:1]
        if sign == b"[":
            return "array"
        if sign != b"{":
            return None
        file.seek(0)
        return _form_of_object(file)


def _form_of_object(file: BinaryIO) -> Form | None:
    metered, depth = Metered(file, lambda _: None, LONGEST_ENTRY, _ENTRY), 0
    events = ijson.basic_parse(metered, use_float=True, buf_size=BLOCK, multiple_values=True)
    try:
        for event, value in events:
            depth += event in _OPENING
            depth -= event in _CLOSING
            _check_depth(depth)
            if depth == 1 and (event, value) == ("map_key", "contents"):
                if next(events)[0] != "start_array":
                    raise DataFileError('"contents" is not a list')
                return "contents"
            if depth == 0:
                return None if _is_one_line(file) else "objects"
    except (ijson.JSONError, ValueError, OverflowError, StopIteration):
        pass  # A broken first line is a reject; the lines behind it may be sound.
    return None


def _check_depth(depth: int) -> None:
    if depth > _DEEPEST:
        raise DataFileError(f"it is nested deeper than {_DEEPEST} levels")


def _is_one_line(file: BinaryIO) -> bool:
    """Whether the first line is an object by itself, as JSON Lines have it."""
    file.seek(0)
    first = file.readline(LONGEST_ENTRY).removeprefix(BOM)
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True


def shown(entry: Any) -> str:
    """Its plain fields, for the rejects: the whole of it would be too much to write each time."""
    if isinstance(entry, dict):
        plain = {key: value for key, value in entry.items() if not isinstance(value, dict | list)}
        return json.dumps(plain, ensure_ascii=False)[:_RAW]
    return f"{entry:.100}" if isinstance(entry, str) else type(entry).__name__


@contextmanager
def _our_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except DataFileError as error:
        raise DataFileError(f"{path.name} cannot be imported: {error}.") from None
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise DataFileError(f"{path} cannot be read: {reason}") from None
    except (ijson.JSONError, ValueError, OverflowError) as error:
        detail = str(error).split("\n")[0][:100]
        raise DataFileError(
            f"{path.name} is not JSON from beginning to end ({detail}): nothing was imported."
        ) from None
