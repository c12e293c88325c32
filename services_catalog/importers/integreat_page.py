"""A page of Integreat that is about one office: only where nobody could read it otherwise.

Pages are written for people: they name several offices, or numbers of somebody else. A page becomes
a service only when its title names a program and its text holds exactly one address and, as its
number and e-mail, one of each at most and one at least.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from services_catalog.importers.integreat_text import plain_text
from services_catalog.importers.phones import phone_numbers
from services_catalog.importers.program_words import program_of

_STREET = re.compile(
    r"(?P<street>[A-ZÄÖÜ][\wäöüß.\- ]{2,60}?\s\d{1,4}\s?[a-z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-z]?)?)"
    r"\s*[,\n]\s*(?:D-)?(?P<code>\d{5})\s+(?P<city>[A-ZÄÖÜ][\wäöüß.\-() ]{1,60})"
)
_CODE = re.compile(r"(?<!\d)\d{5}\s+[A-ZÄÖÜ][a-zäöüß]")
_PHONE = re.compile(r"(?<![\d/])(?:\+\d{2}|0)[\d\s()/\-–]{5,20}\d")
_FAX = re.compile(r"\bfax\b[^\n\d+]{0,12}(?:\+\d{2}|0)[\d\s()/\-–]{5,20}\d", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")


@dataclass(frozen=True, slots=True)
class Contact:
    """What a page says about its office. evidence: the words of the page it was read from."""

    program: str
    street: str
    postal_code: str
    city: str
    phones: tuple[str, ...]
    email: str | None
    evidence: str


def read(row: Mapping[str, Any]) -> Contact | str:
    """The contact of a page, or why there is none."""
    title = row.get("title")
    program = program_of(title) if isinstance(title, str) else None
    if program is None:
        return "that names no kind of advice"
    text = plain_text(row.get("content"))
    places = list(_STREET.finditer(text))
    if len(places) != 1 or len(_CODE.findall(text)) != 1:
        return "without exactly one address"
    found = _FAX.sub(" ", text)
    numbers = {each.e164: each.display for shown in _PHONE.findall(found)
               for each in phone_numbers(shown, "DE") if each.e164}  # fmt: skip
    mails = {mail.casefold().rstrip(".") for mail in _EMAIL.findall(text)}
    if len(numbers) > 1 or len(mails) > 1 or not (numbers or mails):
        return "without exactly one number or e-mail"
    place = places[0]
    city = place["city"].split("\n")[0].strip()
    street = " ".join(place["street"].split("\n")[-1].split())
    evidence = " ".join(place.group().split())[:500]
    return Contact(program, street, place["code"], city, tuple(numbers.values()),
                   next(iter(mails), None), evidence)  # fmt: skip
