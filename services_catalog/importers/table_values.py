"""The values of cells as people write them: ja, 51,34, 22.11.2026, Arabisch."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from babel import Locale

from gazetteer.normalise import fold
from services_catalog.importers.fields import FieldError
from services_catalog.importers.language_codes import language_codes

_YES = {"yes", "y", "ja", "j", "true", "wahr", "1", "x"}
_NO = {"no", "n", "nein", "false", "falsch", "0", "-"}
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?")
_SCIENTIFIC = re.compile(r"[+-]?\d[.,]?\d*E[+]?\d+", re.IGNORECASE)
_GERMAN_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?")
_BROKEN = re.compile(
    r"#(?:REF|BEZUG|NAME|WERT|VALUE|N/A|NV|DIV/0|ZAHL|NUM|NULL)[!?]?", re.IGNORECASE
)
# Names that people use and CLDR has otherwise.
_FURTHER_NAMES = {"farsi": "fa", "dari": "prs", "kurmandschi": "kmr", "kurmanji": "kmr",
                  "kurmancî": "kmr", "sorani": "ckb", "tigrinisch": "ti", "paschto": "ps",
                  "pashto": "ps", "pashtu": "ps", "mandarin": "zh"}  # fmt: skip


def truth(cell: str | None, field: str) -> bool | None:
    """Yes, no or not said."""
    if cell is None:
        return None
    word = cell.casefold()
    if word not in _YES | _NO:
        raise FieldError(field, "must be yes or no (ja or nein)")
    return word in _YES


def number(cell: str | None, field: str) -> float | None:
    """A number with a point or a comma."""
    if cell is None:
        return None
    if not _NUMBER.fullmatch(cell):
        raise FieldError(field, "must be a number like 51.34 or 51,34")
    return float(cell.replace(",", "."))


def age(cell: str | None, field: str) -> int | None:
    """Whole years."""
    found = number(cell, field)
    if found is None:
        return None
    if found != int(found) or not 0 <= found <= 120:
        raise FieldError(field, "must be whole years from 0 to 120")
    return int(found)


def day(cell: str | None, field: str) -> str | None:
    """A day as ISO date, from 22.11.2026 or 2026-11-22."""
    if cell is None:
        return None
    if german := _GERMAN_DAY.fullmatch(cell):
        parts = int(german[3]), int(german[2]), int(german[1])
    elif iso := _ISO_DAY.fullmatch(cell):
        parts = int(iso[1]), int(iso[2]), int(iso[3])
    else:
        raise FieldError(field, "must be a day like 22.11.2026 or 2026-11-22")
    try:
        return date(*parts).isoformat()
    except ValueError:
        raise FieldError(field, "is not a day of the calendar") from None


def items(cell: str | None) -> list[str]:
    """What stands between ; or | or line breaks."""
    return [item for part in re.split(r"[;|\n]", cell or "") if (item := " ".join(part.split()))]


def check_spreadsheet(cell: str, field: str) -> None:
    """Raise FieldError for what a spreadsheet leaves behind instead of the value."""
    if _BROKEN.fullmatch(cell):
        raise FieldError(field, "holds an error of the spreadsheet instead of a value")
    if _SCIENTIFIC.fullmatch(cell):
        raise FieldError(field, "the spreadsheet shortened the number: give the column the format "
                                "Text and write the number again")  # fmt: skip


def languages(names: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """BCP 47 codes of codes or English, German or own names; and those that nobody knows."""
    found: list[str] = []
    unknown: list[str] = []
    for name in names:
        code = _by_name().get(fold(name), name)
        try:
            found += language_codes([code], "languages")
        except FieldError:
            unknown.append(name)
    return tuple(dict.fromkeys(found)), tuple(unknown)


@cache
def _by_name() -> Mapping[str, str]:
    named: dict[str, str] = {}
    for tongue in ("en", "de"):
        names: dict[str, Any] = dict(Locale(tongue).languages)
        named |= {fold(str(name)): code for code, name in names.items()}
    return named | {fold(name): code for name, code in _FURTHER_NAMES.items()}


@cache
def countries() -> Mapping[str, str]:
    """ISO alpha-2 by its folded English or German name, and by itself."""
    named: dict[str, str] = {}
    for tongue in ("en", "de"):
        for code, name in dict(Locale(tongue).territories).items():
            if len(code) == 2 and code.isalpha():
                named |= {fold(str(name)): code, fold(code): code}
    return named
