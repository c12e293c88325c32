"""Which columns a table of services may have, and what they are called (`csv_columns.yml`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gazetteer.normalise import fold

LANGUAGES = ("de", "en")
_FILE = Path(__file__).with_name("csv_columns.yml")


@dataclass(frozen=True, slots=True)
class Column:
    """A column. headers, explain, examples: by language ("de", "en")."""

    key: str
    headers: Mapping[str, Sequence[str]]
    in_template: bool
    explain: Mapping[str, str]
    examples: Mapping[str, Sequence[str]]


@cache
def columns() -> tuple[Column, ...]:
    """All columns, those of the template first."""
    return tuple(
        Column(
            each["key"],
            each["headers"],
            each.get("template", True),
            each.get("explain", {}),
            each.get("examples", {}),
        )
        for each in _content()["columns"]
    )


@cache
def by_header() -> Mapping[str, str]:
    """The key of a column by every name it may have, in the form of `plain`."""
    named: dict[str, str] = {}
    for column in columns():
        for name in (column.key, *(name for names in column.headers.values() for name in names)):
            named.setdefault(plain(name), column.key)
    return named


@cache
def programs() -> Mapping[str, str]:
    """The program by its id and its names, in the form of `plain`."""
    return _words("programs")


@cache
def scopes() -> Mapping[str, str]:
    """The scope by its names, in the form of `plain`."""
    return _words("scopes")


def plain(name: str) -> str:
    """ "E-Mail", " e mail " and "EMAIL" are one; "Straße *" is "strasse"."""
    return "".join(char for char in fold(name) if char.isalnum())


def _words(key: str) -> Mapping[str, str]:
    content: Mapping[str, Sequence[str]] = _content()[key]
    return {plain(word): id for id, words in content.items() for word in (id, *words)}


@cache
def _content() -> Mapping[str, Any]:
    content: Mapping[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return content
