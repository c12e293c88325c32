"""Makes the smallest value a type allows: for rare kinds of message and answer."""

from collections.abc import Sequence
from typing import Any, Final

from tests.telegram_emulator import spec
from tests.telegram_emulator.spec import ARRAY_OF

DATE: Final = 1_780_000_000
BY_NAME: Final[dict[str, Any]] = {
    "date": DATE, "id": 1_000_000_001, "message_id": 1, "user_id": 1_000_000_001,
    "first_name": "Someone", "is_bot": False, "url": "https://example.org/", "currency": "XTR",
    "total_count": 0, "language": "en", "emoji": "🙂",
}  # fmt: skip
PRIMITIVES: Final[dict[str, Any]] = {
    "String": "x", "Integer": 1, "Float": 1.0, "Boolean": True, "True": True,
}  # fmt: skip
CHOICES: Final = {
    ("Chat", "type"): "private",
    ("Sticker", "type"): "regular",
    ("Poll", "type"): "regular",
}


def example(types: Sequence[str], owner: str = "", field: str = "") -> Any:
    """A value that passes `shapes.check(value, types)`, with required fields only."""
    kind = types[0]
    if kind.startswith(ARRAY_OF):
        return [example((kind.removeprefix(ARRAY_OF),), owner, field)]
    if kind in PRIMITIVES:
        default = CHOICES.get((owner, field), BY_NAME.get(field, PRIMITIVES[kind]))
        return default if isinstance(default, type(PRIMITIVES[kind])) else PRIMITIVES[kind]
    described = spec.load().types[kind]
    if described.one_of:
        return example(described.one_of, owner, field)
    return {
        name: entry.value if entry.value is not None else example(entry.types, kind, name)
        for name, entry in described.fields.items()
        if entry.required
    }
