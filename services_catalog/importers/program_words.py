"""Which program an office belongs to by its name (`program_words.yml`)."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_FOLDER = Path(__file__).parent
_SHORT_WORD = 5


def program_of(*names: Any) -> str | None:
    """The program that one of the names tells; None when none does. What is no text tells none."""
    said = " ".join(name[:500] for name in names if isinstance(name, str)).casefold()
    return next((program for pattern, program in _words() if pattern.search(said)), None)


def program_of_category(icon: Any) -> str | None:
    """The program of a category of Integreat (`integreat_rules.yml`)."""
    categories: Mapping[str, str] = rules("integreat_rules.yml")["categories"]
    return categories.get(icon) if isinstance(icon, str) else None


@cache
def rules(name: str) -> Mapping[str, Any]:
    """A file of rules beside this module."""
    content: Mapping[str, Any] = yaml.safe_load((_FOLDER / name).read_text(encoding="utf-8"))
    return content


@cache
def _words() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile("|".join(_pattern(word) for word in rule["words"])), rule["program"])
        for rule in rules("program_words.yml")["words"]
    )


def _pattern(word: str) -> str:
    end = r"\b" if len(word) < _SHORT_WORD else ""
    return rf"\b{re.escape(word.casefold())}{end}"
