"""Reading typed fields from YAML mappings, with errors that name the place."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from knowledge.types import KnowledgeError

# The C loader is about ten times faster; PyYAML has it wherever libyaml was present.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> dict[str, Any]:
    """The mapping in a YAML file. Raises KnowledgeError when it is missing or not a mapping."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 (safe loader)
    except FileNotFoundError as error:
        raise KnowledgeError(f"{path.name}: the file is missing") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path.name}: not readable as YAML: {error}") from error
    if not isinstance(content, dict):
        raise KnowledgeError(f"{path.name}: expected a mapping with keys, not {content!r:.60}")
    return content


class Fields:
    """One mapping of a data file; `where` names it in errors."""

    def __init__(self, content: object, where: str) -> None:
        if not isinstance(content, Mapping):
            raise KnowledgeError(f"{where}: expected a mapping, not {content!r:.60}")
        self._content = content
        self.where = where

    def only(self, *allowed: str) -> None:
        """Refuse keys nobody reads: a misspelt key would otherwise be lost silently."""
        unknown = [str(key) for key in self._content if key not in allowed]
        if unknown:
            known = ", ".join(allowed)
            raise KnowledgeError(f"{self.where}: unknown key {unknown[0]!r}; known are {known}")

    def fail(self, key: str, problem: str) -> KnowledgeError:
        return KnowledgeError(f"{self.where}: {key} {problem}")

    def has(self, key: str) -> bool:
        return self._content.get(key) is not None

    def get(self, key: str) -> object:
        """The raw value; None when absent."""
        return self._content.get(key)

    def text(self, key: str) -> str:
        value = self._content.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.fail(key, f"must be text, not {value!r:.60}")
        return value

    def optional_text(self, key: str) -> str | None:
        """Text, or a date or year written without quotes; None when absent."""
        value = self._content.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, str | int | date):
            raise self.fail(key, f"must be text, not {value!r:.60}")
        return value.isoformat() if isinstance(value, date) else str(value)

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        value = self._content.get(key, default)
        if not isinstance(value, bool):
            raise self.fail(key, f"must be true or false, not {value!r:.60}")
        return value

    def day(self, key: str) -> date:
        value = self._content.get(key)
        if not isinstance(value, date):
            raise self.fail(key, f"must be a date like 2026-11-22, not {value!r:.60}")
        return value

    def optional_day(self, key: str) -> date | None:
        """A date; "2025-10" means the first of the month. None when absent."""
        value = self._content.get(key)
        if isinstance(value, str):
            return first_of_month(value, f"{self.where}: {key}")
        return None if value is None else self.day(key)

    def items(self, key: str) -> list[object]:
        value = self._content.get(key)
        if not isinstance(value, list):
            raise self.fail(key, f"must be a list, not {value!r:.60}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(_text(item, f"{self.where}: {key}") for item in self.items(key))

    def mapping(self, key: str) -> Mapping[str, object]:
        """A mapping; empty when absent."""
        value = self._content.get(key, {})
        if not isinstance(value, Mapping):
            raise self.fail(key, f"must be a mapping, not {value!r:.60}")
        return value


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise KnowledgeError(f"{where} must hold texts only, not {value!r:.60}")
    return value


def texts_of(value: object, where: str) -> tuple[str, ...]:
    """A list of texts that stands inside another list."""
    if not isinstance(value, list):
        raise KnowledgeError(f"{where} must be a list, not {value!r:.60}")
    return tuple(_text(item, where) for item in value)


def first_of_month(value: str, where: str) -> date:
    try:
        return date.fromisoformat(f"{value}-01")
    except ValueError as error:
        raise KnowledgeError(f"{where} must be a month like 2025-10, not {value!r}") from error
