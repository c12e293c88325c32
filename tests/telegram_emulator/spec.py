"""The official list of methods and types, as published for Bot API 10.1."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(__file__).with_name("bot-api-10.1.json")
ARRAY_OF: Final = "Array of "


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    types: tuple[str, ...]
    required: bool
    value: str | None  # the one value a discriminating field has


@dataclass(frozen=True, slots=True)
class Type:
    name: str
    fields: dict[str, Field]
    one_of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    fields: dict[str, Field]
    returns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spec:
    methods: dict[str, Method]  # by name in small letters: Telegram does not mind the case
    types: dict[str, Type]

    @property
    def update_kinds(self) -> frozenset[str]:
        return frozenset(self.types["Update"].fields) - {"update_id"}


def _fields(data: dict[str, Any]) -> dict[str, Field]:
    return {
        name: Field(name, tuple(entry["types"]), entry.get("required", False), entry.get("value"))
        for name, entry in data.items()
    }


@cache
def load() -> Spec:
    data = json.loads(FILE.read_text(encoding="utf-8"))
    methods = {
        name.lower(): Method(name, _fields(entry["fields"]), tuple(entry["returns"]))
        for name, entry in data["methods"].items()
    }
    types = {
        name: Type(name, _fields(entry["fields"]), tuple(entry.get("one_of", ())))
        for name, entry in data["types"].items()
    }
    return Spec(methods, types)
