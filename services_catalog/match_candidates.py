"""Which services of the catalogue can fill an offer, the best first, and why others fell out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from gazetteer.places import Place, distance_km
from services_catalog.freshness import Aging, Stage
from services_catalog.match_groups import special_groups
from services_catalog.match_questions import CatalogueReader, Questions
from services_catalog.match_rules import Offer, Rules
from services_catalog.match_situation import Situation
from services_catalog.record import ServiceRecord

# How a service was found: near the place, far from it, in or for the Land, for all of Germany, or
# in the country where the person is.
Basis = Literal["near", "in_land", "for_land", "nationwide", "far", "partner"]

# What counts against a service, in kilometres a person would rather travel than accept it.
_NO_CONTACT = 15.0
_OWN_LANGUAGE = -15.0
_STATEWIDE = 10_000.0
_FAR = 15_000.0
_NATIONWIDE = 20_000.0
_FINDER = 25_000.0
_FAR_AT_THE_END = 60_000.0
# For services without a place the language decides before the order in which the rules name them.
_OWN_LANGUAGE_NATIONWIDE = -50.0
# More than `_OLD_AT_MOST`: where the rules name services in order, that order holds.
_ORDER_STEP = 16.0
_OLD_AT_MOST = 15.0
_FINDER_STEP = 30.0
_KIND_STEP = 5.0
_OTHER_TOPIC = 18.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A service that could fill an offer. cost: lower is better; distance_km: to the target.

    stage: how old the entry is.
    """

    service: ServiceRecord
    basis: Basis
    distance_km: float | None
    cost: float
    stage: Stage = Stage.FRESH


@dataclass(frozen=True, slots=True)
class Dropped:
    """A service that was looked at and not taken, and the word for why."""

    service: ServiceRecord
    offer: str
    why: Literal["not_on_offer", "excluded", "other_language", "does_not_fit"]


class Search:
    """Fills offers for one situation. Each question to the catalogue is asked once."""

    def __init__(
        self,
        catalogue: CatalogueReader,
        rules: Rules,
        situation: Situation,
        exclude: Collection[str],
        aging: Aging,
    ) -> None:
        self._questions = Questions(catalogue, rules, situation)
        self._situation = situation
        self._exclude = frozenset(exclude)
        self._aging = aging
        self._groups = special_groups(rules.lists)
        self._finders = {finder.id: number for number, finder in enumerate(rules.finders)}
        self._found: dict[str, tuple[Candidate, ...]] = {}
        self.dropped: list[Dropped] = []

    def candidates(self, offer: Offer) -> tuple[Candidate, ...]:
        """All services that can fill the offer, best first."""
        if offer.name not in self._found:
            by_id: dict[str, Candidate] = {}
            for candidate in self._all(offer):
                known = by_id.get(candidate.service.id)
                if known is None or candidate.cost < known.cost:
                    by_id[candidate.service.id] = candidate
            ranked = sorted(by_id.values(), key=lambda one: (one.cost, one.service.id))
            self._found[offer.name] = tuple(ranked)
        return self._found[offer.name]

    def has_office_near(self, offer: Offer) -> bool:
        """Whether an office of the offer is within its radius (or in the Land that was named)."""
        found = self.candidates(offer)
        return bool(found) and found[0].basis in ("near", "in_land", "for_land")

    def record(self, id: str) -> ServiceRecord | None:
        """A service by its id."""
        return self._questions.record(id)

    def _all(self, offer: Offer) -> Iterable[Candidate]:
        if offer.reach == "partners":
            yield from self._partners(offer)
            return
        if offer.reach == "near" and self._situation.target is not None:
            here = tuple(self._around(offer, self._situation.target))
            yield from here
            # What serves a whole Land, or is far, is asked for only where no office is near.
            if not any(candidate.basis in ("near", "in_land") for candidate in here):
                yield from self._for_land(offer)
                yield from self._far(offer, self._situation.target)
        if offer.reach == "nationwide":
            yield from self._nationwide(offer, 0.0)
        elif offer.beyond != "never":
            yield from self._nationwide(offer, _NATIONWIDE)

    def _partners(self, offer: Offer) -> Iterable[Candidate]:
        for record in self._questions.partners():
            if self._fits(record, offer):
                yield self._candidate(record, "partner", None, self._cost(record, offer))

    def _nationwide(self, offer: Offer, base: float) -> Iterable[Candidate]:
        for record in self._questions.nationwide(offer.programs):
            if self._fits(record, offer):
                cost = base + self._finder(record, offer) + self._cost(record, offer)
                yield self._candidate(record, "nationwide", None, cost)

    def _around(self, offer: Offer, target: Place) -> Iterable[Candidate]:
        if target.kind == "land":
            yield from self._in_whole_land(offer)
            return
        for record, distance in self._questions.nearest(offer, wide=False):
            if distance <= offer.radius_km and self._is_office(record, offer, target):
                cost = distance + self._cost(record, offer)
                yield self._candidate(record, "near", distance, cost)

    def _far(self, offer: Offer, target: Place) -> Iterable[Candidate]:
        if offer.beyond not in ("far", "last"):
            return
        base = _FAR if offer.beyond == "far" else _FAR_AT_THE_END
        for record, distance in self._questions.nearest(offer, wide=True):
            if self._is_office(record, offer, target):
                cost = base + distance + self._cost(record, offer)
                yield self._candidate(record, "far", distance, cost)

    def _candidate(
        self, record: ServiceRecord, basis: Basis, distance: float | None, cost: float
    ) -> Candidate:
        return Candidate(record, basis, distance, cost, self._aging.stage(record))

    def _is_office(self, record: ServiceRecord, offer: Offer, target: Place) -> bool:
        if record.id in self._finders or not _is_office_for(record, target):
            return False
        return self._fits(record, offer)

    def _in_whole_land(self, offer: Offer) -> Iterable[Candidate]:
        for record in self._questions.in_land(offer.programs):
            if self._fits(record, offer):
                # Where only the Land is known, an office in its middle is the better guess.
                cost = self._from_middle(record) + self._finder(record, offer)
                basis: Basis = "for_land" if record.scope == "state" else "in_land"
                cost += self._cost(record, offer)
                yield self._candidate(record, basis, None, cost)

    def _for_land(self, offer: Offer) -> Iterable[Candidate]:
        for record in self._questions.in_land(offer.programs):
            if record.scope == "state" and self._fits(record, offer):
                cost = _STATEWIDE + self._finder(record, offer) + self._cost(record, offer)
                yield self._candidate(record, "for_land", None, cost)

    def _finder(self, record: ServiceRecord, offer: Offer) -> float:
        """A list of offices comes after every office; the official one before others."""
        number = None if offer.ids else self._finders.get(record.id)
        return 0.0 if number is None else _FINDER + _FINDER_STEP * number

    def _from_middle(self, record: ServiceRecord) -> float:
        target = self._situation.target
        if target is None or record.lat is None or record.lon is None:
            return _STATEWIDE / 1000
        return distance_km(target.lat, target.lon, record.lat, record.lon) / 10

    def _fits(self, record: ServiceRecord, offer: Offer) -> bool:
        why = self._why_not(record, offer)
        if why in ("excluded", "not_on_offer", "other_language"):
            self.dropped.append(Dropped(record, offer.name, why))
        return why is None

    def _why_not(
        self, record: ServiceRecord, offer: Offer
    ) -> Literal["not_on_offer", "excluded", "other_language", "does_not_fit"] | None:
        if not _selected(record, offer, self._situation.topic):
            return "does_not_fit"
        if not record.offered:
            return "not_on_offer"
        if record.id in self._exclude:
            return "excluded"
        if not self._age_allowed(record) or self._is_for_others(record, offer):
            return "does_not_fit"
        return None if self._understood(record) else "other_language"

    def _age_allowed(self, record: ServiceRecord) -> bool:
        ages = self._situation.ages
        # Offices state ages of their own; the youth service also talks with parents about a child.
        if ages is None or record.program in ("mbe", "jmd"):
            return True
        low, high = record.minimum_age, record.maximum_age
        return not ((low is not None and ages[1] < low) or (high is not None and ages[0] > high))

    def _is_for_others(self, record: ServiceRecord, offer: Offer) -> bool:
        """A service the rules name by its id is chosen by them."""
        topic = self._situation.topic
        return not offer.ids and any(group.keeps_out(record, topic) for group in self._groups)

    def _understood(self, record: ServiceRecord) -> bool:
        """Services that name only languages the person does not use are no help."""
        if record.scope == "local" or not record.languages:
            return True
        common = {"de", "en", _base(self._situation.person.language or "")}
        return bool(common & {_base(language) for language in record.languages})

    def _cost(self, record: ServiceRecord, offer: Offer) -> float:
        cost = 0.0
        if offer.ids:
            cost += _ORDER_STEP * offer.ids.index(record.id)
        if offer.kinds and record.kind in offer.kinds:
            cost += _KIND_STEP * offer.kinds.index(record.kind)
        if (offer.prefer_topic or offer.kinds) and self._situation.topic not in record.topics:
            cost += _OTHER_TOPIC
        if offer.prefer_topics and not set(offer.prefer_topics) & set(record.topics):
            cost += _OTHER_TOPIC
        old = self._aging.km(record)
        cost += min(old, _OLD_AT_MOST) if offer.ids else old
        through = offer.through or {}
        if not record.channels and record.id not in through:
            cost += _NO_CONTACT
        if speaks(record, self._situation.person.language):
            cost += _OWN_LANGUAGE_NATIONWIDE if record.scope == "national" else _OWN_LANGUAGE
        return cost


def speaks(record: ServiceRecord, language: str | None) -> bool:
    """Whether the service names the language (compared without region and script)."""
    if language is None:
        return False
    return _base(language) in {_base(named) for named in record.languages}


def _is_office_for(record: ServiceRecord, target: Place) -> bool:
    """Whether its distance counts: not for services of all Germany or of another Land."""
    return record.scope == "local" or (record.scope == "state" and record.land == target.land)


def _base(language: str) -> str:
    return language.split("-")[0].lower()


def _selected(record: ServiceRecord, offer: Offer, topic: str) -> bool:
    if record.program not in offer.programs or record.id in offer.lacks_ids:
        return False
    if offer.subtype is not None and record.subtype != offer.subtype:
        return False
    if offer.ids:
        return record.id in offer.ids
    if offer.kinds and record.kind not in offer.kinds:
        return False
    if offer.fits_topic and topic not in record.topics:
        return False
    if any(word in record.name for word in offer.lacks_names):
        return False
    if not (offer.names or offer.topics):
        return True
    return bool(set(offer.topics) & set(record.topics)) or any(
        word in record.name for word in offer.names
    )
