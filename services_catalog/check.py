"""What is odd about the entries of a catalogue: a first work list for those who look after it."""

from collections.abc import Iterator
from dataclasses import dataclass

from services_catalog.catalogue import Catalogue
from services_catalog.importers.positions import Places, Stated, locate
from services_catalog.record import ServiceRecord


@dataclass(frozen=True, slots=True)
class Finding:
    """An entry and what is odd about it. `code`: one of the words in docs/catalogue.md."""

    code: str
    id: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.code}: {self.id}" + (f" ({self.detail})" if self.detail else "")


def findings(catalogue: Catalogue, places: Places) -> Iterator[Finding]:
    """All findings, entry by entry, as they are found."""
    for record in catalogue.all():
        if record.status == "active":
            yield from _of_contact(record)
            yield from _of_place(record, places)
            yield from _of_age(record)


def _of_contact(record: ServiceRecord) -> Iterator[Finding]:
    if not record.channels:
        yield Finding("no_contact", record.id)
    if any(phone.kind == "unknown" for phone in record.phones):
        yield Finding("phone_not_valid", record.id)


def _of_place(record: ServiceRecord, places: Places) -> Iterator[Finding]:
    if record.city is not None and record.lat is None:
        yield Finding("place_not_found", record.id)
    if record.scope == "local" and record.city is None and record.lat is None:
        yield Finding("local_without_place", record.id)
    own = record.position_from == "source"
    stated = Stated(
        record.country,
        postal_code=record.postal_code,
        land=record.land,
        lat=record.lat if own else None,
        lon=record.lon if own else None,
    )
    for oddity in locate(stated, places).oddities:
        yield Finding(oddity.code, record.id, oddity.detail)


def _of_age(record: ServiceRecord) -> Iterator[Finding]:
    if record.may_be_old:
        yield Finding("may_be_old", record.id, f"source of {record.source_date or 'unknown date'}")
    elif record.source_date is None:
        yield Finding("source_without_date", record.id)
