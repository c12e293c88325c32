"""What the web looks for services by: a lean row for each listing, about a kilobyte each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from uuid import UUID

from gazetteer.normalise import tokens

_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """A service at a location. words: everything said about it, folded, for searching.

    town: folded. at_location_id: of its service_at_location, None where it has no place.

    modified: ISO time in UTC without a zone. from_abroad: people abroad can ask there.
    offered_from: ISO date from which one that pauses is on offer again.
    """

    listing_id: int
    service_id: UUID
    organization_id: UUID | None
    at_location_id: UUID | None
    slug: str
    name: str
    program: str
    scope: str
    country: str
    land: str | None
    postal_code: str | None
    town: str
    lat: float | None
    lon: float | None
    languages: frozenset[str]
    offered: bool
    offered_from: str | None
    from_abroad: bool
    modified: str
    words: str


@dataclass(frozen=True)
class Index:
    """All entries in order of their slugs, as of one revision and on one day."""

    revision: str
    day: date
    entries: tuple[Entry, ...]
    organizations: Mapping[UUID, str] = field(default_factory=dict)
    services_by_term: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)
    terms_by_taxonomy: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)

    @cached_property
    def offered(self) -> tuple[Entry, ...]:
        """What people are shown."""
        today = self.day.isoformat()
        return tuple(
            entry
            for entry in self.entries
            if entry.offered or (entry.offered_from is not None and entry.offered_from <= today)
        )

    @cached_property
    def each_once(self) -> tuple[Entry, ...]:
        """Every service once."""
        return once(self.entries)

    @cached_property
    def located(self) -> tuple[Entry, ...]:
        """Every service at every one of its locations."""
        return tuple(entry for entry in self.entries if entry.at_location_id is not None)

    @cached_property
    def by_service(self) -> Mapping[UUID, tuple[Entry, ...]]:
        """The entries of each service: one for each of its locations."""
        found: dict[UUID, tuple[Entry, ...]] = {}
        for entry in self.entries:
            found[entry.service_id] = (*found.get(entry.service_id, ()), entry)
        return found

    @cached_property
    def by_slug(self) -> Mapping[str, UUID]:
        """Identifier of a service by its slug."""
        return {entry.slug: entry.service_id for entry in self.entries}

    @cached_property
    def at_locations(self) -> frozenset[UUID]:
        """Identifiers of all services at locations."""
        return frozenset(entry.at_location_id for entry in self.located if entry.at_location_id)

    @cached_property
    def services_of_organization(self) -> Mapping[UUID, tuple[UUID, ...]]:
        """The services that each organization runs."""
        found: dict[UUID, dict[UUID, None]] = {}
        for entry in self.entries:
            if entry.organization_id is not None:
                found.setdefault(entry.organization_id, {})[entry.service_id] = None
        return {id: tuple(services) for id, services in found.items()}

    def services_of_taxonomy(self, taxonomy: UUID) -> frozenset[UUID]:
        """The services that have any word of a taxonomy."""
        terms = self.terms_by_taxonomy.get(taxonomy, frozenset())
        return frozenset(id for term in terms for id in self.services_by_term.get(term, ()))

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many services each program has on offer, largest first."""
        counts: dict[str, set[UUID]] = {}
        for entry in self.offered:
            counts.setdefault(entry.program, set()).add(entry.service_id)
        return {p: len(ids) for p, ids in sorted(counts.items(), key=lambda i: (-len(i[1]), i[0]))}

    @cached_property
    def languages(self) -> frozenset[str]:
        """Languages in which somebody advises (BCP 47)."""
        return frozenset(code for entry in self.offered for code in entry.languages)

    @cached_property
    def countries(self) -> frozenset[str]:
        """Countries outside Germany with a contact (ISO alpha-2)."""
        return frozenset(entry.country for entry in self.offered) - {"DE"}


def once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The first entry of each service."""
    first: dict[UUID, Entry] = {}
    for entry in entries:
        first.setdefault(entry.service_id, entry)
    return tuple(first.values())


def words_of(*texts: str | None) -> str:
    """Texts folded into one line, for searching."""
    return " ".join(token.key for text in texts if text for token in tokens(text))
