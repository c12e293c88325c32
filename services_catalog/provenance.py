"""What reuse of an entry asks for: a credit to show, and whether it may be passed on at all."""

from dataclasses import dataclass

from services_catalog.record import ServiceRecord


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a kind of reuse. `credit`: to be shown as it is, or None.

    url: the licence text. open: the entry may be passed on to others.
    """

    credit: str | None
    url: str | None
    open: bool


# From the README of the starter data; single facts (an address, a number) are nobody's property.
TERMS: dict[str, Terms] = {
    "facts": Terms(None, None, open=True),
    "cc-by-4.0": Terms(
        "Integreat / Tür an Tür – Digitalfabrik gGmbH",
        "https://creativecommons.org/licenses/by/4.0/",
        open=True,
    ),
    "mit": Terms(
        "metacollect (willi84/metacollect-data)", "https://opensource.org/license/mit", open=True
    ),
    "odbl": Terms(
        "© OpenStreetMap contributors", "https://opendatacommons.org/licenses/odbl/1-0/", open=True
    ),
    "unclear": Terms(None, None, open=False),
}


def terms_of(record: ServiceRecord) -> Terms:
    """The terms of an entry; an unknown word counts as unclear."""
    return TERMS.get(record.reuse, TERMS["unclear"])
