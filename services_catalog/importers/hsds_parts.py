"""Reading HSDS objects that anybody may have written: every level is checked before its use."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from services_catalog.exporters.beyond import TAXONOMY
from services_catalog.importers import fields
from services_catalog.importers.draft import Oddity
from services_catalog.importers.fields import FieldError

Json = Mapping[str, Any]

# More of one kind in one service are no honest data.
_MOST = 500
_LONGEST_VALUE = 2_000
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def objects(owner: Json, key: str, *, most: int = _MOST) -> list[dict[str, Any]]:
    """A list of objects; absent or null is an empty one. Raises FieldError for anything else."""
    found = owner.get(key)
    if found is None:
        return []
    if not isinstance(found, list):
        raise FieldError(key, "must be a list")
    if len(found) > most:
        raise FieldError(key, f"has more than {most} items ({len(found)})")
    if not all(isinstance(each, dict) for each in found):
        raise FieldError(key, "must hold objects only")
    return found


def one(owner: Json, key: str) -> dict[str, Any]:
    """An object; absent or null is an empty one."""
    found = owner.get(key)
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise FieldError(key, "must be an object")
    return found


def is_over(each: Json) -> bool:
    """Whether it was valid until a day that has passed."""
    until = each.get("valid_to")
    if not isinstance(until, str) or not _DATE.match(until):
        return False
    return until < datetime.now(UTC).date().isoformat()


@contextmanager
def within(path: str) -> Iterator[None]:
    """Errors name the whole way to the field: "phones.number"."""
    try:
        yield
    except FieldError as error:
        raise FieldError(f"{path}.{error.field}", error.reason) from None


@dataclass(slots=True)
class Notes:
    """What is odd about an entry. Each code with each detail is noted once."""

    oddities: list[Oddity] = field(default_factory=list)

    def add(self, code: str, detail: str = "") -> None:
        """Note something."""
        oddity = Oddity(code, detail)
        if oddity not in self.oddities:
            self.oddities.append(oddity)

    def text(self, owner: Json, key: str, *, longest: int) -> str | None:
        """A text that an entry can do without: one that cannot be used is left out and noted."""
        try:
            return fields.text(owner, key, longest=longest)
        except FieldError as error:
            self.add("text_left_out", str(error))
            return None


@dataclass(frozen=True, slots=True)
class Said:
    """The attributes of an object in our own taxonomy, by name; empty for other publishers."""

    values: Mapping[str, tuple[str, ...]]

    @classmethod
    def by(cls, owner: Json) -> "Said":
        """What the attributes of an object say."""
        values: dict[str, tuple[str, ...]] = {}
        for attribute in objects(owner, "attributes"):
            term = one(attribute, "taxonomy_term")
            if term.get("taxonomy") == TAXONOMY and isinstance(name := term.get("name"), str):
                with within("attributes"):
                    said = fields.required({name: attribute.get("value")}, name,
                                           longest=_LONGEST_VALUE)  # fmt: skip
                values[name] = (*values.get(name, ()), said)
        return cls(values)

    def row(self) -> dict[str, Any]:
        """Name and first value of each: a row for the functions of `fields`."""
        return {name: said[0] for name, said in self.values.items()}

    def truth(self, name: str) -> bool | None:
        """Yes, no or not said."""
        said = self.row().get(name)
        if said not in (None, "true", "false"):
            raise FieldError(f"attributes.{name}", "must be true or false")
        return None if said is None else said == "true"
