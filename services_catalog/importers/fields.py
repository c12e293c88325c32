"""Reading single fields of a row: each value is what it claims to be, or the row says why not."""

import math
import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# Overrides and isolates can make a number or a link read differently from what it is.
_DIRECTION = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# What a spreadsheet would run. A number may begin with "+", a sentence with "-".
_FORMULA = re.compile(
    r"\s*(?:[=@]\s*\S|[+\-]\s*[A-Za-z][\w.]*\s*[(!|]|[+\-]\d+[+\-*/]\S*[A-Za-z(])"
)
_MARKUP = re.compile(r"<[/!?a-zA-Z]")
_SLUG = re.compile(r"[a-z0-9][a-z0-9._-]{0,199}")
_EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}"
)
_HOST = re.compile(r"(?:[^\s./@:]{1,63}\.)+[^\s./@:\d]{2,63}\.?")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class FieldError(Exception):
    """A field that cannot be used. `reason`: a short English phrase, never the value itself."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


def text(row: Mapping[str, Any], field: str, *, longest: int = 500) -> str | None:
    """A text in Unicode normal form C without odd characters; None when absent or empty."""
    value = row.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        raise FieldError(field, f"must be a text, is {_kind(value)}")
    if len(value) > longest:
        raise FieldError(field, f"is longer than {longest} characters ({len(value)})")
    _check_characters(field, value)
    return unicodedata.normalize("NFC", " ".join(value.split())) or None


def required(row: Mapping[str, Any], field: str, *, longest: int = 500) -> str:
    """A text that must be there."""
    value = text(row, field, longest=longest)
    if value is None:
        raise FieldError(field, "is missing")
    return value


def slug(row: Mapping[str, Any], field: str) -> str:
    """A stable id: lower-case Latin letters, digits, hyphens, at most 200."""
    value = required(row, field)
    if not _SLUG.fullmatch(value):
        raise FieldError(field, "must be lower-case letters, digits and hyphens")
    return value


def choice(row: Mapping[str, Any], field: str, allowed: Collection[str]) -> str:
    """One of the fixed words."""
    value = required(row, field)
    if value not in allowed:
        raise FieldError(field, "is not one of " + ", ".join(allowed))
    return value


def truth(row: Mapping[str, Any], field: str) -> bool:
    """True or false; a missing one is an error, a text "false" too."""
    value = row.get(field)
    if not isinstance(value, bool):
        raise FieldError(field, "is missing" if value is None else "must be true or false")
    return value


def number(row: Mapping[str, Any], field: str, low: float, high: float) -> float | None:
    """A finite number within its bounds, or None."""
    value = row.get(field)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FieldError(field, f"must be a number, is {_kind(value)}")
    if not low <= value <= high or not math.isfinite(value):
        raise FieldError(field, f"must be between {low:g} and {high:g}")
    return float(value)


def texts(
    row: Mapping[str, Any], field: str, *, longest: int = 100, most: int = 60
) -> tuple[str, ...]:
    """A list of texts, each once, in the order given; absent or null is an empty list."""
    value = row.get(field)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise FieldError(field, f"must be a list, is {_kind(value)}")
    if len(value) > most:
        raise FieldError(field, f"has more than {most} items ({len(value)})")
    items = (required({field: item}, field, longest=longest) for item in value)
    return tuple(dict.fromkeys(items))


def partial_date(row: Mapping[str, Any], field: str) -> str | None:
    """A date as pages print it: "2023", "2023-11" or "2023-11-13"."""
    value = text(row, field)
    if value is None:
        return None
    parts = _DATE.fullmatch(value)
    if parts is None:
        raise FieldError(field, "must be a date like 2023, 2023-11 or 2023-11-13")
    try:
        date(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))
    except ValueError:
        raise FieldError(field, "is not a day of the calendar") from None
    return value


def email(row: Mapping[str, Any], field: str) -> str | None:
    """An e-mail address by form; nothing is sent."""
    value = text(row, field, longest=254)
    if value is not None and not _EMAIL.fullmatch(value):
        raise FieldError(field, "is not an e-mail address")
    return value


def link(row: Mapping[str, Any], field: str) -> str | None:
    """An http or https address. One without a scheme ("www.drk.de") gets http://: browsers try
    https first by themselves, the other way round would break pages that have none."""
    value = text(row, field, longest=2_000)
    if value is None:
        return None
    if " " in value:
        raise FieldError(field, "is not a web address")
    # What stands before a colon is a scheme, unless it is a host with its port (drk.de:8080).
    has_scheme = re.match(r"[A-Za-z][A-Za-z0-9+-]*:", value) is not None
    return _checked_link(field, value if has_scheme else f"http://{value}")


def _checked_link(field: str, value: str) -> str:
    try:
        parts = urlsplit(value)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise FieldError(field, "is not a web address") from None
    if parts.scheme not in ("http", "https"):
        raise FieldError(field, "must begin with http:// or https://")
    if parts.username is not None or host is None or not _HOST.fullmatch(host):
        raise FieldError(field, "is not a public web address")
    return value


def _check_characters(field: str, value: str) -> None:
    if "\x00" in value:
        raise FieldError(field, "contains a NUL character")
    if _CONTROL.search(value):
        raise FieldError(field, "contains control characters")
    if _DIRECTION.search(value):
        raise FieldError(field, "contains characters that change the direction of writing")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise FieldError(field, "contains half a character (a lone surrogate)")
    if "\ufffd" in value:
        raise FieldError(field, "contains a replacement character: its encoding broke earlier")
    if _FORMULA.match(value):
        raise FieldError(field, "looks like a spreadsheet formula")
    if _MARKUP.search(value):
        raise FieldError(field, "contains markup")


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true or false"
    names = {dict: "an object", list: "a list", str: "a text", int: "a number", float: "a number"}
    return names.get(type(value), "something else")
