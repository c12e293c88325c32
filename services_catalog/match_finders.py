"""The official lists of offices shown beside a result: those that lead to more of what is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from services_catalog.match_candidates import Search
from services_catalog.match_order import Entry
from services_catalog.match_rules import Finder, Rules
from services_catalog.match_situation import Situation
from services_catalog.record import ServiceRecord

_AT_MOST = 3
# Kinds of help below this weight are additions: nobody asked for more of them.
_ADDITION = 400
# A program of many kinds of service: a list counts only for its own kind.
_MANY_KINDS = "other"


def finders_for(
    ordered: Sequence[Entry], rules: Rules, search: Search, situation: Situation
) -> tuple[ServiceRecord, ...]:
    """At most three, one for each kind of office, in the order in which these are shown."""
    shown = {entry.candidate.service.id for entry in ordered}
    found: dict[str, ServiceRecord] = {}
    for entry in ordered:
        if not entry.there or entry.slots[0].weight < _ADDITION:
            continue
        lists = list(_lists_of(entry.candidate.service, rules, search, situation))
        if not any(one.id in shown or one.id in found for one in lists) and lists:
            found[lists[0].id] = lists[0]
    return tuple(found.values())[:_AT_MOST]


def _lists_of(
    service: ServiceRecord, rules: Rules, search: Search, situation: Situation
) -> Iterator[ServiceRecord]:
    """Those of the Land before those of all Germany."""
    land = None if situation.target is None else situation.target.land
    fitting = [one for one in rules.finders if _lists(one, service) and one.land in (None, land)]
    for finder in sorted(fitting, key=lambda one: one.land is None):
        record = search.record(finder.id)
        if record is None or not record.offered:
            continue
        if service.program != _MANY_KINDS or record.subtype == service.subtype:
            yield record


def _lists(finder: Finder, service: ServiceRecord) -> bool:
    return service.program in finder.programs
