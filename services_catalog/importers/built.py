"""What importers of files of others have in common: from checked parts to a draft."""

import re
import unicodedata
from typing import Any

from services_catalog.importers import fields
from services_catalog.importers.channels import channels_of
from services_catalog.importers.draft import ServiceDraft, Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_parts import Notes
from services_catalog.importers.phones import phone_numbers
from services_catalog.importers.positions import Places, Stated, locate
from services_catalog.record import PhoneNumber

# The rule of the starter data: a source older than this may be out of date.
OLD = "2021"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LONGEST_SLUG = 120


def built(
    stated: Stated,
    places: Places,
    notes: Notes,
    *,
    street: str | None,
    phones: tuple[PhoneNumber, ...],
    words: str,
    **values: Any,
) -> Understood:
    """The draft of an entry with position, Land and channels added, and what is odd about it.

    words: what the entry says about itself. values: the other fields of `ServiceDraft`.
    """
    located = locate(stated, places)
    notes.oddities += located.oddities
    if "channels" not in values:
        values["channels"] = channels_of(street, phones, values.get("email"), values.get("url"),
                                         words)  # fmt: skip
    draft = ServiceDraft(
        country=stated.country,
        postal_code=stated.postal_code,
        city=stated.city,
        land=located.land if stated.country == "DE" else None,
        position=located.position,
        street=street,
        phones=phones,
        **values,
    )
    if not draft.channels:
        notes.add("no_contact", "no street, phone, e-mail or web address")
    return Understood(draft, notes.oddities)


def phones_of(texts: list[str], country: str, notes: Notes) -> tuple[PhoneNumber, ...]:
    """The numbers of several fields, each once, none for fields without digits."""
    found: dict[str, PhoneNumber] = {}
    for text in texts:
        for number in phone_numbers(text, country):
            found.setdefault(number.e164 or re.sub(r"\D", "", number.display), number)
    if any(number.kind == "unknown" for number in found.values()):
        notes.add("phone_not_valid", "shown as the source has it, cannot be dialled")
    return tuple(found.values())


def spared(notes: Notes, read: Any, *arguments: Any, **options: Any) -> Any:
    """What `read` gives; None and a note where an entry can do without the broken value."""
    try:
        return read(*arguments, **options)
    except FieldError as error:
        notes.add("value_left_out", str(error))
        return None


def plain_words(text: str) -> str:
    """ "Beratung für Müller" becomes "beratung-fuer-mueller"; empty for other scripts."""
    lower = text.lower().translate(_UMLAUTS)
    letters = unicodedata.normalize("NFKD", lower).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST_SLUG].strip("-")


def link_or_none(notes: Notes, row: dict[str, Any], key: str) -> str | None:
    """A web address, or a note that what stands there is none."""
    found: str | None = spared(notes, fields.link, row, key)
    return found
