"""The explain mode: rule by rule what was decided, and why others fell out. English, for people
who maintain rules and entries."""

from __future__ import annotations

from collections.abc import Iterator

from services_catalog.match_order import Entry
from services_catalog.match_rules import Rules
from services_catalog.matching import Decision

_WHY_DROPPED = {
    "not_on_offer": "paused or closed",
    "excluded": "already shown",
    "other_language": "names only languages the person does not use",
    "does_not_fit": "does not fit",
}


def explain(decision: Decision, rules: Rules) -> Iterator[str]:
    """The lines of the explanation."""
    yield from _situation(decision)
    yield from _rules(decision, rules)
    yield from _services(decision)
    yield from _fallen_out(decision)
    yield f"gap: {decision.result.gap or 'none'}"


def _situation(decision: Decision) -> Iterator[str]:
    found = decision.situation
    ages = "not known" if found.ages is None else f"{found.ages[0]} to {found.ages[1]}"
    target = "not decided" if found.target is None else f"{found.target.name} ({found.target.kind})"
    yield f"person: age {ages}; where {found.where}; citizenship {found.citizenship}; "
    yield f"  status {found.person.status}; topic {found.topic}; place that matters: {target}"
    if found.missing:
        yield f"  no office near for: {', '.join(sorted(found.missing))}"


def _rules(decision: Decision, rules: Rules) -> Iterator[str]:
    yield "rules that hold:"
    for rule in decision.plan.held:
        basis = rule.source or "unsourced"
        yield f"  {rule.id}: {rule.statement} [{basis}]"
        for name, weight in rule.offer.items():
            note = " (forbidden by another rule)" if name in decision.plan.forbidden else ""
            must = " must" if name in rule.must else ""
            yield f"      + {name} {weight}{must}{note}"
        for name in sorted(rule.forbid):
            yield f"      - {name} is not offered"
    yield "rules that do not hold, and the first condition that fails:"
    for rule in rules.rules:
        if rule.id in decision.plan.not_held:
            yield f"  {rule.id}: {decision.plan.not_held[rule.id]}"


def _services(decision: Decision) -> Iterator[str]:
    by_id = {entry.candidate.service.id: entry for entry in decision.entries}
    yield "result:"
    for number, match in enumerate(decision.result.ranked, start=1):
        entry = by_id[match.service.id]
        yield f"  {number}. {_line(entry)}"
        yield f"     reasons: {', '.join(reason.code for reason in match.reasons)}"
    shown = {match.service.id for match in decision.result.ranked}
    yield "considered, not among the result (weight too low or enough of its kind):"
    for entry in sorted(decision.entries, key=lambda one: -one.weight):
        if entry.candidate.service.id not in shown:
            yield f"  {_line(entry)}"


def _line(entry: Entry) -> str:
    service, candidate = entry.candidate.service, entry.candidate
    distance = "" if candidate.distance_km is None else f", {candidate.distance_km:.1f} km"
    now = "now" if entry.reachable_now else "not from here"
    offers = "+".join(slot.offer.name for slot in entry.slots)
    return (
        f"{service.program} {service.id} for {offers}: weight {entry.weight}, "
        f"{candidate.basis}{distance}, cost {candidate.cost:.0f}, reachable {now}"
    )


def _fallen_out(decision: Decision) -> Iterator[str]:
    yield "fell out:"
    for slot in decision.plan.slots:
        if not decision.search.candidates(slot.offer):
            yield f"  {slot.offer.name}: no service in the catalogue fits"
    seen: set[tuple[str, str]] = set()
    for dropped in decision.search.dropped:
        key = (dropped.service.id, dropped.why)
        if key not in seen:
            seen.add(key)
            yield f"  {dropped.service.id} ({dropped.offer}): {_WHY_DROPPED[dropped.why]}"
