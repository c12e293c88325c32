"""The order in which a counsellor would say it: what fits best first, now and there mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from services_catalog.freshness import Stage
from services_catalog.match_candidates import Candidate
from services_catalog.match_distance import NEAR_KM
from services_catalog.match_plan import Slot

# The promises of the result: what must be shown stands among the first five; for people abroad
# something reachable now stands among the first three.
FIRST = 5
FIRST_NOW = 3
_SAME_PROGRAM_AT_MOST = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A service with its place in the plan.

    slots: the kinds of help it stands for, weightiest first. weight: of the first, after what
    counts against this service. must: whether one of them belongs among the first five.
    """

    slots: tuple[Slot, ...]
    candidate: Candidate
    weight: int
    must: bool
    reachable_now: bool
    there: bool

    @property
    def program(self) -> str:
        """The program of the service."""
        return self.candidate.service.program


def arrange(entries: Sequence[Entry], *, away: bool, limit: int) -> list[Entry]:
    """Sort by weight and keep the promises; at most `limit` entries (0 or more)."""
    ranked = sorted(entries, key=lambda entry: (-entry.weight, entry.candidate.cost))
    size = min(FIRST, limit)
    first = _first(ranked, size)
    _mix(first, ranked, size)
    first.sort(key=ranked.index)
    _fresh_first(first)
    if away:
        _something_now_early(first, ranked)
    rest = [entry for entry in ranked if entry not in first]
    return (first + rest)[:limit]


def _first(ranked: Sequence[Entry], size: int) -> list[Entry]:
    """The first five: what must be there, then the weightiest without one program crowding."""
    chosen = [entry for entry in ranked if entry.must][:size]
    count = Counter(entry.program for entry in chosen)
    for crowding in (False, True):
        for entry in ranked:
            if len(chosen) >= size:
                return chosen
            if entry in chosen or (not crowding and count[entry.program] >= _SAME_PROGRAM_AT_MOST):
                continue
            chosen.append(entry)
            count[entry.program] += 1
    return chosen


def _mix(first: list[Entry], ranked: Sequence[Entry], size: int) -> None:
    """Both kinds of help are shown where both exist: an office there, and something now."""
    for kind in ("there", "now"):
        if any(_is(entry, kind) for entry in first):
            continue
        missing = next((entry for entry in ranked if _is(entry, kind)), None)
        replaceable = [entry for entry in first if not entry.must] or first[1:]
        if missing is not None and len(first) >= size and replaceable:
            first.remove(min(replaceable, key=lambda entry: entry.weight))
            first.append(missing)


def _is(entry: Entry, kind: str) -> bool:
    return entry.there if kind == "there" else entry.reachable_now


def _fresh_first(first: list[Entry]) -> None:
    """An entry too old to be first lets a fresher one of its program near pass; never in danger.

    Another program stays behind: which help comes first is for the rules of the match.
    """
    if not first or first[0].candidate.stage < Stage.NOT_FIRST:
        return
    oldest = first[0]
    if any(slot.urgent for slot in oldest.slots):
        return
    for place, entry in enumerate(first):
        fresher = entry.candidate.stage < Stage.NOT_FIRST and entry.program == oldest.program
        if fresher and (entry.candidate.distance_km or 0.0) <= NEAR_KM:
            first.insert(0, first.pop(place))
            return


def _something_now_early(first: list[Entry], ranked: Sequence[Entry]) -> None:
    if any(entry.reachable_now for entry in first[:FIRST_NOW]):
        return
    best = next((entry for entry in ranked if entry.reachable_now), None)
    if best is None:
        return
    if best in first:
        first.remove(best)
    elif len(first) >= FIRST:
        first.remove(min(first, key=lambda entry: (entry.must, entry.weight)))
    first.insert(min(FIRST_NOW - 1, len(first)), best)
