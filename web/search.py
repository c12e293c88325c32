"""Which entries a search means, and in which order: nearest first, then the Land, then Germany."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from math import cos, radians

from gazetteer import Place, distance_km
from gazetteer.normalise import tokens
from services_catalog.record import PARTNER_PROGRAM
from web.index import Entry, Index

GERMANY = "DE"
# With a place and without a limit of distance: so far "near" goes, and so few are too few.
NEAR_KM = 50.0
FEW = 3
MOST_WORDS = 12
_KM_PER_DEGREE = 111.2


class Group(IntEnum):
    """Where a hit stands in the list."""

    ABROAD = 1
    NEAR = 2
    LAND = 3
    NATIONAL = 4
    ANYWHERE = 5


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search. place: a Land means all of it. country: where the person is (ISO alpha-2).

    languages: BCP 47, one of them is enough. max_km: from the place, None for "near"."""

    words: tuple[str, ...] = ()
    programs: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    place: Place | None = None
    max_km: float | None = None
    country: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked for."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that suits. km: from the place, None without one."""

    entry: Entry
    group: Group
    km: float | None = None


def words_in(text: str) -> tuple[str, ...]:
    """The folded words of a search, at most twelve."""
    return tuple(dict.fromkeys(token.key for token in tokens(text)))[:MOST_WORDS]


def find(index: Index, wanted: Wanted, labels: Mapping[str, str]) -> list[Hit]:
    """Everything that suits, best first. labels: words of each program in the person's language."""
    suiting = [entry for entry in index.offered if suits(entry, wanted, labels)]
    if wanted.country and wanted.country != GERMANY:
        return [*_abroad(suiting, wanted.country), *_by_place(suiting, wanted, abroad=True)]
    return list(_by_place(suiting, wanted, abroad=False))


def suits(entry: Entry, wanted: Wanted, labels: Mapping[str, str]) -> bool:
    """Whether an entry has the words, the program and one of the languages."""
    if wanted.programs and entry.program not in wanted.programs:
        return False
    if wanted.languages and not advises_in(entry.languages, wanted.languages):
        return False
    label = labels.get(entry.program, "")
    return all(word in entry.words or word in label for word in wanted.words)


def advises_in(spoken: Iterable[str], wanted: Iterable[str]) -> bool:
    """Whether one of the languages is wanted; "ar" means "ar-SY" too."""
    return any(have == want or have.startswith(f"{want}-") for have in spoken for want in wanted)


def around(
    entries: Iterable[Entry], lat: float, lon: float, km: float, *, each_location: bool = False
) -> list[Hit]:
    """The entries within so many kilometres of a point, nearest first.

    each_location: all locations of a service, not only its nearest.
    """
    high = km / _KM_PER_DEGREE
    wide = high / max(0.1, cos(radians(lat)))
    nearest: dict[object, Hit] = {}
    for entry in entries:
        if entry.lat is None or entry.lon is None:
            continue
        if abs(entry.lat - lat) > high or abs(entry.lon - lon) > wide:
            continue
        away = distance_km(lat, lon, entry.lat, entry.lon)
        key = entry.listing_id if each_location else entry.service_id
        known = nearest.get(key)
        if away <= km and (known is None or away < (known.km or 0.0)):
            nearest[key] = Hit(entry, Group.NEAR, away)
    return sorted(nearest.values(), key=lambda hit: (hit.km, hit.entry.slug))


def _abroad(entries: Iterable[Entry], country: str) -> Iterator[Hit]:
    partners = (e for e in entries if e.country == country and e.program == PARTNER_PROGRAM)
    yield from (Hit(entry, Group.ABROAD) for entry in _once(partners))


def _by_place(entries: list[Entry], wanted: Wanted, *, abroad: bool) -> Iterator[Hit]:
    german = [entry for entry in entries if entry.country == GERMANY]
    place = wanted.place
    national = [e for e in german if e.scope == "national" and (e.from_abroad or not abroad)]
    if place is None:
        yield from (Hit(entry, Group.NATIONAL) for entry in _once(national))
        if not abroad:
            rest = [e for e in entries if e.country != GERMANY or e.scope != "national"]
            yield from (Hit(entry, Group.ANYWHERE) for entry in _once(rest))
        return
    local = [entry for entry in german if entry.scope == "local"]
    state = [e for e in german if e.scope == "state" and e.land == place.land]
    if place.kind == "land":
        yield from (Hit(e, Group.LAND) for e in _once([*state, *_of_land(local, place)]))
    else:
        yield from _near(local, place, wanted.max_km)
        yield from (Hit(entry, Group.LAND) for entry in _once(state))
    yield from (Hit(entry, Group.NATIONAL) for entry in _once(national))


def _of_land(entries: Iterable[Entry], place: Place) -> list[Entry]:
    return [entry for entry in entries if entry.land == place.land]


def _near(entries: list[Entry], place: Place, max_km: float | None) -> list[Hit]:
    hits = around(entries, place.lat, place.lon, max_km if max_km is not None else NEAR_KM)
    if max_km is None and len(hits) < FEW:
        # In empty country the nearest ones are an answer, wherever they are.
        hits = around(entries, place.lat, place.lon, 1_000.0)[:FEW]
    return hits


def _once(entries: Iterable[Entry]) -> list[Entry]:
    """Each service once, by name."""
    first = {entry.service_id: entry for entry in reversed(list(entries))}
    return sorted(first.values(), key=lambda entry: (entry.name.casefold(), entry.slug))
