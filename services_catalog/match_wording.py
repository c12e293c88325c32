"""Why a service stands in the result: reason codes with the values their wording needs."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from services_catalog.freshness import Stage
from services_catalog.match_candidates import Search, speaks
from services_catalog.match_distance import NEAR_KM, is_in_town, whole_km
from services_catalog.match_order import Entry
from services_catalog.match_rules import Rules
from services_catalog.match_situation import Situation
from services_catalog.reasons import REASONS, Argument, Reason
from services_catalog.record import ServiceRecord

_ASKABLE = frozenset({"phone", "email", "online_counselling", "chat"})


def is_reachable_now(
    service: ServiceRecord, *, partner: bool, office: bool, advises_abroad: bool, away: bool
) -> bool:
    """Whether the person can get an answer from where they are, today, without travelling.

    partner: in the person's country, so a street counts. office: at the place in Germany; from
    abroad it counts only when a source says that it advises people abroad. A website alone is
    reading matter, except where a source says that questions from abroad are answered.
    """
    if partner:
        return bool(service.phones or service.email or service.url or service.street)
    answers_abroad = advises_abroad or service.advises_abroad is True
    if answers_abroad and any(one.reachable_from == "anywhere" for one in service.channels):
        return True
    if away:
        return service.can_be_asked_from_abroad and not (office and not answers_abroad)
    return any(channel.kind in _ASKABLE for channel in service.channels)


def reasons_for(
    entry: Entry, situation: Situation, rules: Rules, search: Search, *, nearest: bool
) -> tuple[Reason, ...]:
    """All reasons, the most important first. nearest: no office of this kind is nearer."""
    found: dict[str, Reason] = {}
    stage = entry.candidate.stage
    for code, arguments in (
        *_by_age(entry.candidate.service, stage),
        *_by_rule(entry, situation),
        *_by_place(entry, situation, rules, nearest),
        *_by_channel(entry, situation, search),
        *_by_record(entry.candidate.service, situation, stage),
    ):
        found.setdefault(code, _reason(code, arguments))
    return tuple(found.values())


Coded = tuple[str, dict[str, Argument]]


def _reason(code: str, arguments: dict[str, Argument]) -> Reason:
    needed = REASONS[code].arguments
    return Reason(code, MappingProxyType({name: arguments[name] for name in needed}))


def _by_age(service: ServiceRecord, stage: Stage) -> Iterable[Coded]:
    """The oldest entries begin with the warning, so that no list of the first reasons drops it."""
    if stage == Stage.WARNED:
        yield "may_be_out_of_date", {"date": service.source_date or ""}


def _by_rule(entry: Entry, situation: Situation) -> Iterable[Coded]:
    person = situation.person
    values: dict[str, Argument] = {
        "topic": situation.topic,
        "status": person.status,
        "country": person.country or "",
        "age": 0 if situation.ages is None else situation.ages[0],
    }
    if any(slot.urgent for slot in entry.slots):
        yield "emergency_first", {}
    for slot in entry.slots:
        for rule in slot.rules:
            yield rule.reasons[slot.offer.name], values


def _by_place(entry: Entry, situation: Situation, rules: Rules, nearest: bool) -> Iterable[Coded]:
    candidate, target = entry.candidate, situation.target
    if candidate.basis == "partner":
        yield "partner_in_your_country", {"country": situation.person.country or ""}
    elif candidate.basis in ("in_land", "for_land"):
        land = candidate.service.land or (target.land if target else None) or ""
        serves_all = candidate.basis == "for_land"
        yield "responsible_for_your_land" if serves_all else "in_your_land", {"land": land}
    elif candidate.basis == "nationwide":
        is_finder = candidate.service.id in rules.finder_ids
        yield "official_finder" if is_finder else "serves_all_germany", {}
    elif target is not None and candidate.distance_km is not None:
        km = whole_km(candidate.distance_km)
        if candidate.basis == "far":
            yield "office_far_away", {"place": target.name, "km": km}
        elif is_in_town(candidate, target):
            word = "in_destination_town" if situation.away else "in_your_town"
            yield word, {"place": candidate.service.city or target.name}
        else:
            is_near = nearest or candidate.distance_km <= NEAR_KM
            word = _NEARNESS[situation.away, nearest] if is_near else "office_within_reach"
            yield word, {"place": target.name, "km": km}


# (is the person elsewhere, is this the nearest office) -> the word for it
_NEARNESS = {
    (True, True): "nearest_to_destination",
    (True, False): "near_destination",
    (False, True): "nearest_to_you",
    (False, False): "near_you",
}


def _by_channel(entry: Entry, situation: Situation, search: Search) -> Iterable[Coded]:
    service = entry.candidate.service
    line = line_of(entry, search)
    if line is not None and line.phone is not None:
        yield "contact_through_hotline", {"name": line.name, "phone": line.phone}
    kinds = {channel.kind for channel in service.channels}
    if entry.reachable_now:
        if kinds & {"online_counselling", "chat"}:
            word = "reachable_online_before_arrival" if situation.away else "reachable_online"
            yield word, {}
        if any(p.from_abroad or not situation.away for p in service.phones):
            yield "reachable_by_phone", {}
        if service.email is not None:
            yield "reachable_by_email", {}
    elif entry.there and situation.away and entry.candidate.basis != "nationwide":
        yield "open_after_arrival", {}
    callable_from_abroad = any(phone.from_abroad for phone in service.phones)
    at_home = entry.candidate.basis == "partner" or not situation.away
    if service.phones and not at_home and not callable_from_abroad:
        yield "not_callable_from_abroad", {}
    if line is None and not (service.channels or service.street or service.url):
        yield "contact_details_missing", {}


def line_of(entry: Entry, search: Search) -> ServiceRecord | None:
    """The telephone line through which the service is reached, where the rules name one."""
    for slot in entry.slots:
        line_id = (slot.offer.through or {}).get(entry.candidate.service.id)
        if line_id is not None:
            line = search.record(line_id)
            return line if line is not None and line.offered else None
    return None


def _by_record(service: ServiceRecord, situation: Situation, stage: Stage) -> Iterable[Coded]:
    language = situation.person.language
    if language is not None and speaks(service, language):
        yield "speaks_your_language", {"language": language}
    if service.cost_free is True:
        yield "free_of_charge", {}
    if stage > Stage.FRESH:
        yield "may_be_out_of_date", {"date": service.source_date or ""}
