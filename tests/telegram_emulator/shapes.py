"""Checks JSON values against the types of the official list.

`check(value, types)` raises `ShapeError` with Telegram's wording ("Can't find field ..."). It
serves both ways: for what a bot sends, and for what the emulator itself is about to deliver.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.telegram_emulator import spec
from tests.telegram_emulator.spec import ARRAY_OF, Type

LARGEST_INTEGER: Final = 2**63


@dataclass(eq=False)
class ShapeError(Exception):
    """`reason` says what is wrong, `owner` names the object type in which it is wrong."""

    reason: str
    owner: str = ""

    def __str__(self) -> str:
        return f"{self.owner}: {self.reason}" if self.owner else self.reason


def check(value: Any, types: Sequence[str], owner: str = "", field: str = "") -> None:
    """Raise ShapeError unless `value` has one of the `types`."""
    if len(types) == 1:
        _check_one(value, types[0], owner, field)
        return
    errors: list[ShapeError] = []
    for kind in types:
        try:
            _check_one(value, kind, owner, field)
        except ShapeError as error:
            errors.append(error)
        else:
            return
    raise _most_telling(errors, value, types, owner, field)


def _most_telling(
    errors: list[ShapeError], value: Any, types: Sequence[str], owner: str, field: str
) -> ShapeError:
    """Of several failed alternatives, the one the sender most likely meant."""
    if isinstance(value, dict):
        likely = _likely(value, types)
        if likely is not None:
            return errors[list(types).index(likely)]
    deeper = [error for error in errors if error.owner != owner]
    if deeper:
        return deeper[0]
    return ShapeError(f'Field "{field}" must be of type {" or ".join(types)}', owner)


def _likely(value: dict[str, Any], types: Sequence[str]) -> str | None:
    best, best_share = None, 0
    for name in types:
        kind = spec.load().types.get(name)
        if kind is None or not _discriminator_fits(value, kind):
            continue
        share = 1 + len(kind.fields.keys() & value.keys())
        if share > best_share:
            best, best_share = name, share
    return best


def _discriminator_fits(value: dict[str, Any], kind: Type) -> bool:
    return all(
        field.value is None or value.get(name) == field.value for name, field in kind.fields.items()
    )


def _check_one(value: Any, kind: str, owner: str, field: str) -> None:
    if kind.startswith(ARRAY_OF):
        if not isinstance(value, list):
            raise ShapeError(f'Field "{field}" must be of type Array', owner)
        for item in value:
            _check_one(item, kind.removeprefix(ARRAY_OF), owner, field)
        return
    if kind in _PRIMITIVES:
        if not _PRIMITIVES[kind](value):
            raise ShapeError(f'Field "{field}" must be of type {kind}', owner)
        return
    if kind == "InputFile":
        raise ShapeError(f'Field "{field}" must be an uploaded file', owner)
    if kind == "KeyboardButton" and isinstance(value, str):
        return  # a plain text button may be written as its text
    _check_object(value, spec.load().types[kind], owner, field)


_PRIMITIVES: Final = {
    "String": lambda value: isinstance(value, str),
    "Integer": lambda value: (
        isinstance(value, int)
        and not isinstance(value, bool)
        and -LARGEST_INTEGER <= value < LARGEST_INTEGER
    ),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
}


def _check_object(value: Any, kind: Type, owner: str, field: str) -> None:
    if kind.one_of:
        check(value, kind.one_of, kind.name, field)
        return
    if not isinstance(value, dict):
        raise ShapeError(f'Field "{field}" must be of type Object ({kind.name})', owner)
    for name, entry in kind.fields.items():
        if name not in value:
            if entry.required:
                raise ShapeError(f'Can\'t find field "{name}"', kind.name)
        elif entry.value is not None and value[name] != entry.value:
            raise ShapeError(f'Field "{name}" must be "{entry.value}"', kind.name)
        else:
            check(value[name], entry.types, kind.name, name)
    unknown = value.keys() - kind.fields.keys()
    if unknown:
        raise ShapeError(f'Unknown field "{min(unknown)}"', kind.name)
