"""Telephone numbers as pages print them: several in one field, extensions, short numbers.

What the source shows is kept as `display`; E.164 only where the number is valid in its country.
Freephone, service and short numbers work inside one country only, which a person abroad must know.
"""

import re
import unicodedata
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

from services_catalog.record import PhoneKind, PhoneNumber

_MOST = 8
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_LABEL = re.compile(r"\([^()\d+]*[^\W\d_][^()\d+]*\)|[^\W\d_]{2,}[^\d+(]*")
_SEPARATOR = re.compile(
    r"\s*(?:[;,]|\b(?:oder|or|ou|und|and|et|bzw)\b\.?|\s-\s+(?=00\s*\d|\+)|/\s*(?=0\d{2,}[\d\s/-]{5}))\s*",
    re.IGNORECASE,
)
# "…-16/-18/-19" and "…-45+35": the same number with other last digits.
_ENDINGS = re.compile(r"(?<=\d)(?:\s*/\s*-\s*\d{1,4}|\s*\+\d{1,4}(?!\d)|/\d{1,3}(?=\+))+\s*/?\s*$")
_ALONE = re.compile(r"-\s*\d{1,4}")
_REPEATED_CODE = re.compile(r"^(\+\d{1,3})\s*\(\1\)")
_GERMAN_SHORT = re.compile(r"110|112|115|116\d{3}|118\d{2,3}")
_GERMAN_START = re.compile(r"\+|\(?\s*0|\(\+")

_FREE = {PhoneNumberType.TOLL_FREE}
_SPECIAL = {
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
    PhoneNumberType.PAGER,
}


def phone_numbers(field: str, country: str) -> tuple[PhoneNumber, ...]:
    """All numbers of a field, in order, each once. `country`: ISO alpha-2 of the office.

    A field without a usable number gives one number of kind "unknown", or none when it has no
    digits at all.
    """
    found: dict[str, PhoneNumber] = {}
    for display in _split(_plain(field)):
        number = _number(display, country)
        found.setdefault(number.e164 or re.sub(r"\D", "", display), number)
    return tuple(found.values())[:_MOST]


def _plain(field: str) -> str:
    text = unicodedata.normalize("NFKC", field).translate(_DASHES)
    return re.sub(r"\d", lambda digit: str(unicodedata.digit(digit.group())), text)


def _split(field: str) -> Iterator[str]:
    previous = ""
    for part in _SEPARATOR.split(field):
        if _ALONE.fullmatch(part) and previous:
            yield _with_ending(previous, part)
            continue
        cleaned = _LABEL.sub(" ", part).strip(" \t-/|:.")
        if not re.search(r"\d", cleaned):
            continue
        endings = _ENDINGS.search(cleaned)
        previous = cleaned[: endings.start()] if endings else cleaned
        yield previous
        for ending in re.findall(r"\d+", endings.group()) if endings else ():
            yield _with_ending(previous, ending)


def _with_ending(number: str, ending: str) -> str:
    digits = re.sub(r"\D", "", ending)
    return number[: -len(digits)] + digits if len(number) > len(digits) + 3 else number


def _number(display: str, country: str) -> PhoneNumber:
    digits = re.sub(r"\D", "", display)
    if country == "DE" and _GERMAN_SHORT.fullmatch(digits):
        return PhoneNumber(display, None, "short", from_abroad=False)
    parsed = _parsed(_REPEATED_CODE.sub(r"\1", display), country)
    if parsed is None:
        return PhoneNumber(display, None, "unknown", from_abroad=False)
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    kind = _kind(parsed)
    return PhoneNumber(display, e164, kind, from_abroad=kind == "ordinary")


def _parsed(display: str, country: str) -> phonenumbers.PhoneNumber | None:
    # Without its area code a German number would be read as another town's.
    if country == "DE" and not _GERMAN_START.match(display):
        return None
    dialled = re.sub(r"(?<=\d)\s*\(0\)", "", display).replace("|", " ").replace("+ ", "+")
    try:
        parsed = phonenumbers.parse(dialled, country)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_valid_number(parsed) and not parsed.extension else None


def _kind(parsed: phonenumbers.PhoneNumber) -> PhoneKind:
    number_type = phonenumbers.number_type(parsed)
    if number_type in _FREE:
        return "freephone"
    return "special" if number_type in _SPECIAL else "ordinary"
