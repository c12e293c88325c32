"""The match: for one person, the services a counsellor would name, with reasons.

The rules (`eligibility.yml`) make a plan of kinds of help; the catalogue fills it with services;
the order keeps the promises: what is urgent first, what must be shown among the first five, help
reachable now and help there mixed. No program is named in this code.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from services_catalog.freshness import Aging, Freshness, packaged_freshness
from services_catalog.match_candidates import Candidate, Search
from services_catalog.match_conditions import holds, mentions_missing
from services_catalog.match_distance import told_km
from services_catalog.match_finders import finders_for
from services_catalog.match_gap import gap_of
from services_catalog.match_order import Entry, arrange
from services_catalog.match_plan import Plan, Slot, make_plan
from services_catalog.match_questions import CatalogueReader
from services_catalog.match_rules import Rules
from services_catalog.match_situation import Situation, situation_of
from services_catalog.match_wording import is_reachable_now, line_of, reasons_for
from services_catalog.person import Person
from services_catalog.reasons import Reason
from services_catalog.record import ServiceRecord
from services_catalog.rules import packaged_rules

DEFAULT_LIMIT = 6

# What a service loses against others of its plan: far away (more the farther), nothing to reach
# it by, a list of offices where an office was asked for. A special service far away comes after
# the general one near; a general service far away still before online advice.
_FAR_SPECIAL = 300
_FAR_GENERAL = 100
_SPECIAL = 610
_FARTHEST = 40
_NO_CONTACT = 180
_ONLY_A_LIST = 150
# The second of a kind keeps a third of the weight: it follows the firsts of all kinds.
_SECOND_OF_ITS_KIND = 3
_MORE_OF_A_KIND = 3
# Kinds of help from this weight on are shown even when the only office is far away.
_WORTH_A_LONG_WAY = 560


@dataclass(frozen=True, slots=True)
class Match:
    """One service and why. distance_km: from the place that matters, None when it has no place."""

    service: ServiceRecord
    reachable_now: bool
    distance_km: float | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class MatchResult:
    """ranked: all, best first. now / there: what is shown of them, in two parts.

    now: help that is no office at the place in Germany and answers from where the person is;
    all of them are reachable now. there: offices, and inside Germany what cannot be reached at
    once. From abroad, a line or a page that does not work from there is only in `ranked`.

    gap: a code of GAPS when something is missing. finders: official lists of offices.
    """

    now: tuple[Match, ...]
    there: tuple[Match, ...]
    ranked: tuple[Match, ...]
    gap: str | None
    finders: tuple[ServiceRecord, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A result with everything that led to it, for the explain mode."""

    situation: Situation
    plan: Plan
    search: Search
    entries: tuple[Entry, ...]
    result: MatchResult


class Matcher:
    """Matches persons against a catalogue. Holds no state of its own between persons."""

    def __init__(
        self,
        catalogue: CatalogueReader,
        rules: Rules | None = None,
        *,
        freshness: Freshness | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """`rules`, `freshness`: others than the packaged ones. `today`: when entries are old."""
        self._catalogue = catalogue
        self._freshness = freshness or packaged_freshness()
        self._today = today
        self._rules = rules = rules or packaged_rules()
        self._finder_ids = rules.finder_ids
        # Rules that ask whether an office is near, and which offices they ask about.
        self._on_missing = tuple(rule for rule in rules.rules if mentions_missing(rule.when))
        self._missable = frozenset[str]().union(
            *(mentions_missing(rule.when) for rule in self._on_missing)
        )

    def match(
        self, person: Person, *, exclude: Collection[str] = (), limit: int = DEFAULT_LIMIT
    ) -> MatchResult:
        """The services for this person, at most `limit`; `exclude`: ids already shown."""
        return self.decide(person, exclude=exclude, limit=limit).result

    def decide(
        self, person: Person, *, exclude: Collection[str] = (), limit: int = DEFAULT_LIMIT
    ) -> Decision:
        """The same with the way to it."""
        with self._catalogue.at_once():
            return self._decided(person, exclude, limit)

    def _decided(self, person: Person, exclude: Collection[str], limit: int) -> Decision:
        situation = situation_of(person, self._rules.eu)
        aging = Aging(self._freshness, self._today())
        search = Search(self._catalogue, self._rules, situation, exclude, aging)
        situation = self._with_missing_offices(situation, search)
        plan = make_plan(self._rules, situation)
        entries = list(self._fill(plan, search, situation))
        ordered = arrange(entries, away=situation.away, limit=max(0, limit))
        result = self._result(ordered, plan, search, situation)
        return Decision(situation, plan, search, tuple(entries), result)

    def _with_missing_offices(self, situation: Situation, search: Search) -> Situation:
        if situation.target is None:
            return situation
        without = replace(situation, missing=self._missable)
        matters = any(
            holds(rule.when, situation) != holds(rule.when, without) for rule in self._on_missing
        )
        if not matters:
            return situation
        missing = (
            name for name in self._missable if not search.has_office_near(self._rules.offers[name])
        )
        return replace(situation, missing=frozenset(missing))

    def _fill(self, plan: Plan, search: Search, situation: Situation) -> Iterator[Entry]:
        """One service per kind of help, then seconds of a kind; no service twice."""
        firsts: dict[str, Entry] = {}
        for slot in plan.slots:
            best = next(iter(self._allowed(slot, plan, search)), None)
            if best is None:
                continue
            known = firsts.get(best.service.id)
            if known is None:
                firsts[best.service.id] = self._entry(slot, best, search, situation)
            else:
                slots = (*known.slots, slot)
                firsts[best.service.id] = replace(known, slots=slots, must=known.must or slot.must)
        yield from firsts.values()
        taken = set(firsts)
        for slot in plan.slots:
            for other in self._allowed(slot, plan, search)[1 : 1 + _MORE_OF_A_KIND]:
                if other.service.id in taken or other.basis == "far":
                    continue
                taken.add(other.service.id)
                entry = self._entry(slot, other, search, situation)
                yield replace(entry, weight=entry.weight // _SECOND_OF_ITS_KIND, must=False)

    def _allowed(self, slot: Slot, plan: Plan, search: Search) -> list[Candidate]:
        found = search.candidates(slot.offer)
        return [one for one in found if not plan.forbids_program(one.service.program)]

    def _entry(
        self, slot: Slot, candidate: Candidate, search: Search, situation: Situation
    ) -> Entry:
        office = slot.offer.band == "there"
        weight, must = slot.weight, slot.must
        if candidate.basis == "far" and not slot.urgent:
            must = must and weight >= _WORTH_A_LONG_WAY
            weight -= _FAR_SPECIAL if weight >= _SPECIAL else _FAR_GENERAL
            weight -= min(_FARTHEST, round(candidate.distance_km or 0.0) // 10)
        if not slot.urgent:
            weight -= self._freshness.losses[candidate.stage].weight
        if office and candidate.service.id in self._finder_ids and situation.target is not None:
            weight -= _ONLY_A_LIST
        entry = Entry((slot,), candidate, weight, must, False, office)
        service = line_of(entry, search) or candidate.service
        if not (service.channels or service.url):
            entry = replace(entry, weight=entry.weight - _NO_CONTACT)
        reachable = is_reachable_now(
            service,
            partner=candidate.basis == "partner",
            office=office,
            advises_abroad=slot.offer.advises_abroad,
            away=situation.away,
        )
        return replace(entry, reachable_now=reachable)

    def _result(
        self,
        ordered: list[Entry],
        plan: Plan,
        search: Search,
        situation: Situation,
    ) -> MatchResult:
        nearest = _nearest_ids(plan, search)
        matches = [
            Match(
                service=entry.candidate.service,
                reachable_now=entry.reachable_now,
                distance_km=told_km(entry.candidate),
                reasons=reasons_for(
                    entry,
                    situation,
                    self._rules,
                    search,
                    nearest=entry.candidate.service.id in nearest,
                ),
            )
            for entry in ordered
        ]
        paired = list(zip(ordered, matches, strict=True))
        return MatchResult(
            now=tuple(match for entry, match in paired if _is_now(entry)),
            there=tuple(match for entry, match in paired if _is_there(entry, situation)),
            ranked=tuple(matches),
            gap=gap_of(plan, search, situation, found=bool(ordered)),
            finders=finders_for(ordered, self._rules, search, situation),
        )


def _is_now(entry: Entry) -> bool:
    return entry.reachable_now and not entry.there


def _is_there(entry: Entry, situation: Situation) -> bool:
    """From abroad, what is neither an office nor reachable is no help there either.

    Where danger is near it is told all the same.
    """
    if entry.there or situation.where != "abroad":
        return not _is_now(entry)
    urgent = any(slot.urgent for slot in entry.slots)
    is_house = entry.candidate.basis != "partner" and bool(entry.candidate.service.street)
    return not entry.reachable_now and (urgent or is_house)


def _nearest_ids(plan: Plan, search: Search) -> set[str]:
    """Per program the office with the smallest distance, whether it is shown or not."""
    best: dict[str, tuple[float, str]] = {}
    for slot in plan.slots:
        for candidate in search.candidates(slot.offer):
            if candidate.distance_km is not None:
                found = (candidate.distance_km, candidate.service.id)
                program = candidate.service.program
                best[program] = min(found, best.get(program, found))
    return {id for _, id in best.values()}
