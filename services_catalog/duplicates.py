"""Pairs of entries that may be one service: found by what they share, scored, never merged.

Comparing each with each would take days for a hundred thousand entries. Only those are compared
that share a number, an e-mail address, a postal code, or a word of the name in one town. A group
too large to say anything (every "Caritas" of Berlin) is passed over: its members share something
rarer too if they are the same.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import Connection, Select, select

from gazetteer.normalise import fold
from gazetteer.places import distance_km
from services_catalog.duplicate_decisions import Decisions, packaged_decisions
from services_catalog.duplicate_groups import Compared, Groups, key_of
from services_catalog.models import Listing
from services_catalog.record import ServiceRecord

LEAST = 60
"""The score, of a hundred, from which a pair is worth a look."""

_SHORTEST_WORD = 4
# What a pair's common points count. Names alike count up to 50 (`_of_names`).
_PHONE, _EMAIL, _STREET, _NEAR, _POSTAL, _CITY = 45, 40, 25, 20, 10, 5
# One office gives several kinds of advice through one number: that is no duplicate.
_OTHER_PROGRAM, _OTHER_PLACE = -35, -35
_NEAR_KM, _ELSEWHERE_KM = 0.15, 5.0
_ALIKE = 75.0
_UNKNOWN_PROGRAM = "other"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, `first` < `second`. score: of a hundred. reasons: what they share, in words."""

    first: str
    second: str
    score: int
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.score:3}  {self.first} = {self.second}: {', '.join(self.reasons)}"


def find_pairs(
    records: Iterable[ServiceRecord],
    *,
    only: Collection[str] | None = None,
    least: int = LEAST,
    progress: Callable[[int], object] = lambda _read: None,
) -> list[Pair]:
    """The pairs of at least this score, highest first. `only`: pairs with one of these ids.

    Entries that are not active are left out. progress: hears how many records were read.
    """
    wanted = None if only is None else frozenset(only)
    marked = ((each, wanted is None or each.id in wanted) for each in records)
    return _pairs(marked, least, progress)


def pairs_with(connection: Connection, new: Select[*tuple[Any, ...]]) -> list[Pair]:
    """The undecided pairs of an open catalogue that a new entry is part of. new: their slugs."""
    query = select(Listing.record, Listing.slug.in_(new))
    streamed = connection.execution_options(yield_per=500).execute(query)
    records = ((ServiceRecord.from_json(text), is_new) for text, is_new in streamed)
    return list(undecided(_pairs(records, LEAST), packaged_decisions()))


def _pairs(
    records: Iterable[tuple[ServiceRecord, bool]],
    least: int,
    progress: Callable[[int], object] = lambda _read: None,
) -> list[Pair]:
    """The pairs with an entry that is new."""
    with Groups() as groups:
        for number, (record, is_new) in enumerate(records, start=1):
            if record.status == "active":
                groups.add(_compared(record, is_new))
            progress(number)
        # An entry may stand at several places: pairs are of entries.
        found = {pair for one, other in groups.pairs() for pair in _scored(one, other, least)}
    return sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))


def undecided(pairs: Iterable[Pair], decisions: Decisions) -> Iterator[Pair]:
    """The pairs that nobody has decided yet."""
    for pair in pairs:
        if frozenset((pair.first, pair.second)) not in decisions.of_pair:
            yield pair


def _compared(record: ServiceRecord, is_new: bool) -> Compared:
    name, organization = _plain(record.name), _plain(record.organization)
    city, street = _plain(record.city), _street(record.street)
    phones = frozenset(phone.e164 or "".join(filter(str.isdigit, phone.display))
                       for phone in record.phones)  # fmt: skip
    email = (record.email or "").casefold()
    words = {word for word in f"{name} {organization}".split() if len(word) >= _SHORTEST_WORD}
    keys = [key_of("phone", phone) for phone in phones]
    if email:
        keys.append(key_of("email", email))
    if record.postal_code:
        keys.append(key_of("postal", record.country, record.postal_code))
    keys += [key_of("word", record.country, city, word) for word in words]
    return Compared(
        id=record.id,
        new=is_new,
        program=record.program,
        country=record.country,
        name=name,
        organization=organization,
        street=street,
        city=city,
        postal_code=record.postal_code,
        lat=record.lat,
        lon=record.lon,
        position_from=record.position_from,
        phones=phones,
        email=email,
        keys=frozenset(keys),
    )


def _scored(one: Compared, other: Compared, least: int) -> Iterator[Pair]:
    if one.id == other.id:
        return
    score, reasons = _score(one, other)
    if score >= least:
        first, second = sorted((one.id, other.id))
        yield Pair(first, second, min(score, 100), reasons)


def _score(one: Compared, other: Compared) -> tuple[int, tuple[str, ...]]:
    points: list[tuple[int, str]] = []
    if one.phones & other.phones:
        points.append((_PHONE, "same phone"))
    if one.email and one.email == other.email:
        points.append((_EMAIL, "same e-mail"))
    # Without contact in common only names that are nearly the same reach the least score.
    alike = _likeness(one, other)
    if alike >= _ALIKE:
        points.append((round((alike - 50) / 50 * 50), f"names alike ({alike:.0f} of 100)"))
    elif not points:
        return 0, ()
    points += _of_place(one, other)
    programs = {one.program, other.program}
    if len(programs) == 2 and _UNKNOWN_PROGRAM not in programs:
        points.append((_OTHER_PROGRAM, f"but {' and '.join(sorted(programs))}"))
    return sum(count for count, _ in points), tuple(words for _, words in points)


def _of_place(one: Compared, other: Compared) -> Iterator[tuple[int, str]]:
    if one.country != other.country:
        yield _OTHER_PLACE, "but in two countries"
        return
    apart = _kilometres(one, other)
    if one.street and one.street == other.street and one.city == other.city:
        yield _STREET, "same street"
    elif (
        apart is not None
        and apart <= _NEAR_KM
        and {one.position_from, other.position_from} == {"source"}
    ):
        yield _NEAR, f"{apart * 1000:.0f} m apart"
    elif apart is not None and apart > _ELSEWHERE_KM:
        yield _OTHER_PLACE, f"but {apart:.0f} km apart"
    elif one.postal_code and one.postal_code == other.postal_code:
        yield _POSTAL, "same postal code"
    elif one.city and one.city == other.city:
        yield _CITY, "same town"
    elif one.city and other.city and apart is None:
        yield _OTHER_PLACE, "but in two towns"


def _kilometres(a: Compared, b: Compared) -> float | None:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    return distance_km(a.lat, a.lon, b.lat, b.lon)


def _likeness(one: Compared, other: Compared) -> float:
    """How alike the names are, of a hundred; "Migrationsberatung" of two bodies is not."""
    names = fuzz.token_sort_ratio(one.name, other.name)
    if one.organization and other.organization:
        bodies = fuzz.token_sort_ratio(one.organization, other.organization)
        return (names + bodies) / 2
    if not one.organization and not other.organization:
        return names
    together = fuzz.token_sort_ratio(f"{one.name} {one.organization}".strip(),
                                     f"{other.name} {other.organization}".strip())  # fmt: skip
    return max(together, names - 10)


def _plain(text: str | None) -> str:
    letters = (char if char.isalnum() else " " for char in fold(text or ""))
    return " ".join("".join(letters).split())


def _street(text: str | None) -> str:
    plain = _plain(text)
    return plain.replace("strasse", "str").replace("str ", "str").replace(" ", "")
