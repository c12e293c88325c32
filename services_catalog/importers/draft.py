"""A service as an importer understood it, before it is stored: the same for every source format."""

import hashlib
import json
from dataclasses import asdict, dataclass, field

import msgspec

from services_catalog.record import Channel, PhoneNumber


@dataclass(frozen=True, slots=True)
class Position:
    """Degrees, WGS 84, and what they rest on: source, postal_code or city."""

    lat: float
    lon: float
    position_from: str


@dataclass(frozen=True, slots=True)
class Cost:
    """A statement on cost with its source. `free` False: the source names a fee."""

    free: bool
    statement: str
    source_url: str
    checked_on: str


@dataclass(frozen=True, slots=True)
class Further:
    """Fields of HSDS that only HSDS files state; other formats leave them as they are.

    documents: what to bring along, each with its web address or None.
    """

    status: str = "active"
    paused: bool = False
    paused_until: str | None = None
    alternate_name: str | None = None
    interpretation_services: str | None = None
    application_process: str | None = None
    fees_description: str | None = None
    assured_date: str | None = None
    assurer_email: str | None = None
    alert: str | None = None
    capacity: str | None = None
    funding_line: str | None = None
    imsa_member: bool | None = None
    documents: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class PastChange:
    """A change that was made before the entry came here; fields as of `HistoryEntry`."""

    last_action_date: str
    last_action_type: str
    field_name: str
    previous_value: str
    replacement_value: str
    updated_by: str


@dataclass(frozen=True, slots=True)
class ServiceDraft:
    """All values are checked and normalised; meanings as in `ServiceRecord`."""

    slug: str
    program: str
    name: str
    scope: str
    country: str
    source_url: str
    reuse: str
    checked_on: str
    may_be_old: bool
    subtype: str | None = None
    kind: str | None = None
    organization: str | None = None
    network: str | None = None
    street: str | None = None
    postal_code: str | None = None
    city: str | None = None
    land: str | None = None
    position: Position | None = None
    phones: tuple[PhoneNumber, ...] = ()
    email: str | None = None
    url: str | None = None
    channels: tuple[Channel, ...] = ()
    opening_hours: str | None = None
    languages: tuple[str, ...] = ()
    target_group: str | None = None
    topics: tuple[str, ...] = ()
    description_de: str | None = None
    description_en: str | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    ages_source_url: str | None = None
    cost: Cost | None = None
    advises_abroad: bool | None = None
    advises_abroad_source_url: str | None = None
    source_title: str | None = None
    source_date: str | None = None
    retrieved_via: str | None = None
    evidence: str | None = None
    evidence_basis: str | None = None
    service_label: str | None = None
    further: Further | None = None
    # "active" or "temporarily closed", where the source says so and no more (`further` says all).
    status: str | None = None
    # Taken over when the entry is new here, as it moves in; no part of what it says.
    last_modified: str | None = None
    history: tuple[PastChange, ...] = ()

    def content_hash(self) -> str:
        """Equal drafts have equal hashes: how an import knows that nothing changed."""
        values = {key: value for key, value in asdict(self).items() if key not in _NO_CONTENT}
        for name in ("further", "status"):
            # Hashes of entries that say nothing of it stay what they were.
            if values[name] is None:
                del values[name]
        text = json.dumps(values, sort_keys=True, ensure_ascii=False, default=msgspec.to_builtins)
        return hashlib.sha256(text.encode()).hexdigest()


_NO_CONTENT = ("last_modified", "history")


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something odd in an entry that goes in all the same. Codes: see docs/catalogue.md."""

    code: str
    detail: str = ""


@dataclass(slots=True)
class Understood:
    """What came of one row: the draft and what is odd about it."""

    draft: ServiceDraft
    oddities: list[Oddity] = field(default_factory=list)
