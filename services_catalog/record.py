"""One service as the matcher and a card need it: everything in one frozen value.

A match reads many of them: as structures of msgspec they are read in a third of the time of a
dataclass, and the garbage collector passes over them. `msgspec.structs.replace` changes a copy.
"""

import json
from typing import Literal, get_args

import msgspec

# The contract's program ids (design, section 9).
Program = Literal[
    "mbe",
    "jmd",
    "refugee_counselling",
    "asylum_procedure_counselling",
    "integration_agency",
    "intercultural_centre",
    "migrant_organisation",
    "labour_rights",
    "recognition",
    "women_support",
    "pregnancy",
    "debt",
    "psychosocial",
    "tracing",
    "volunteer_network",
    "welcome_centre",
    "online_counselling",
    "hotline",
    "partner_abroad",
    "other",
]
Scope = Literal["local", "state", "national"]
PositionFrom = Literal["source", "postal_code", "city"]
# Reuse of the entry: a licence, single facts from a provider's page, or a source without a licence.
Reuse = Literal["facts", "cc-by-4.0", "mit", "odbl", "unclear"]
# special: shared cost, premium and the like; unknown: no valid number, shown as the source has it.
PhoneKind = Literal["ordinary", "freephone", "special", "short", "unknown"]
ChannelKind = Literal["visit", "phone", "email", "website", "online_counselling", "chat"]
# `place`: only by going there; `country`: numbers that work from networks of its country only.
ReachableFrom = Literal["anywhere", "country", "place"]
# HSDS 3.0, service.status
ServiceStatus = Literal["active", "inactive", "defunct", "temporarily closed"]

PROGRAMS: tuple[str, ...] = get_args(Program)
SCOPES: tuple[str, ...] = get_args(Scope)
REUSES: tuple[str, ...] = get_args(Reuse)
PARTNER_PROGRAM: Literal["partner_abroad"] = "partner_abroad"


class PhoneNumber(msgspec.Struct, frozen=True, gc=False):
    """A number to call. `display`: as the source writes it; `e164`: "+4934…" where it is valid.

    from_abroad: False for freephone, service and short numbers, which end at the border.
    """

    display: str
    e164: str | None
    kind: PhoneKind
    from_abroad: bool


class Channel(msgspec.Struct, frozen=True, gc=False):
    """A way to reach the service. `target`: number, address or link; None for a visit."""

    kind: ChannelKind
    reachable_from: ReachableFrom
    target: str | None = None


class ServiceRecord(msgspec.Struct, frozen=True, gc=False):
    """A service at a location, with its source.

    id: stable slug. program/subtype/network/kind: fixed words (kind: of a partner abroad).
    land: ISO 3166-2:DE suffix ("SN"). country: ISO alpha-2 (of a partner: the country it serves).
    lat/lon: degrees, WGS 84; `position_from` says how exact. languages: BCP 47, empty = the source
    names none. minimum_age/maximum_age: years, inclusive, as the source states them.
    cost_free and advises_abroad: True only where a source says so, None = not known.
    source_date: as printed on the page ("2023", "2023-11", "2023-11-13") or None.
    checked_on: ISO date when the entry was last compared with its source or assured.
    may_be_old: the source looks dated; from the catalogue also when the entry is past its months
    (`freshness.py`). status: HSDS word. paused_until: ISO date, the first day on which a paused
    service takes people again. duplicate_of: id of the entry that stays on offer in its place.
    """

    id: str
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
    lat: float | None = None
    lon: float | None = None
    position_from: str | None = None
    phones: tuple[PhoneNumber, ...] = ()
    email: str | None = None
    url: str | None = None
    channels: tuple[Channel, ...] = ()
    opening_hours: str | None = None
    languages: tuple[str, ...] = ()
    target_group: str | None = None
    topics: tuple[str, ...] = ()
    status_groups: tuple[str, ...] = ()
    description_de: str | None = None
    description_en: str | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    ages_source_url: str | None = None
    cost_free: bool | None = None
    cost_source_url: str | None = None
    cost_checked_on: str | None = None
    advises_abroad: bool | None = None
    advises_abroad_source_url: str | None = None
    source_title: str | None = None
    source_date: str | None = None
    retrieved_via: str | None = None
    evidence: str | None = None
    evidence_basis: str | None = None
    assured_date: str | None = None
    status: str = "active"
    paused: bool = False
    paused_until: str | None = None
    alert: str | None = None
    duplicate_of: str | None = None

    @property
    def phone(self) -> str | None:
        """The first number as the source writes it."""
        return self.phones[0].display if self.phones else None

    @property
    def can_be_asked_from_abroad(self) -> bool:
        """Whether a person outside its country gets an answer (a website alone is reading)."""
        return any(
            channel.reachable_from == "anywhere" and channel.kind != "website"
            for channel in self.channels
        )

    def channels_from(self, country: str | None) -> tuple[Channel, ...]:
        """The channels that work for a person who is in that country (ISO alpha-2) now.

        None (country not known): only what works from anywhere.
        """
        there = country is not None and country == self.country
        return tuple(
            channel for channel in self.channels if there or channel.reachable_from == "anywhere"
        )

    @property
    def offered(self) -> bool:
        """Whether it may be offered at all."""
        return self.status == "active" and not self.paused and self.duplicate_of is None

    def to_json(self) -> str:
        """One line of JSON without empty fields, keys sorted: equal records give equal text."""
        values = msgspec.to_builtins(self)
        filled = {key: value for key, value in values.items() if value not in (None, ())}
        return json.dumps(filled, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "ServiceRecord":
        """The inverse of `to_json`; unknown keys (written by a later version) are passed over."""
        return _DECODER.decode(text)


_DECODER = msgspec.json.Decoder(ServiceRecord)
