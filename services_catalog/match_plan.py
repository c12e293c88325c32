"""From the rules to a plan: which kinds of help, in which order, before a service is looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from services_catalog.match_conditions import first_failing
from services_catalog.match_rules import Offer, Rule, Rules
from services_catalog.match_situation import Situation
from services_catalog.record import PROGRAMS


@dataclass(frozen=True, slots=True)
class Slot:
    """One kind of help in the plan.

    weight: the highest any rule gives it. must: belongs among the first five. rules: those that
    offer it, the weightiest first.
    """

    offer: Offer
    weight: int
    must: bool
    urgent: bool
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """slots: weightiest first. forbidden: offers and programs. not_held: rule -> failing key."""

    slots: tuple[Slot, ...]
    forbidden: frozenset[str]
    held: tuple[Rule, ...]
    not_held: Mapping[str, str]

    def forbids_program(self, program: str) -> bool:
        """Whether no service of this program may be offered."""
        return program in self.forbidden and program in PROGRAMS


def make_plan(rules: Rules, situation: Situation) -> Plan:
    """Ask every rule whether it holds, and gather what the holding ones offer and forbid."""
    held: list[Rule] = []
    not_held: dict[str, str] = {}
    for rule in rules.rules:
        failing = first_failing(rule.when, situation)
        if failing is None:
            held.append(rule)
        else:
            not_held[rule.id] = failing
    forbidden = frozenset(name for rule in held for name in rule.forbid)
    names = {name for rule in held for name in rule.offer} - forbidden
    slots = (_slot(rules.offers[name], held) for name in names)
    allowed = [slot for slot in slots if not set(slot.offer.programs) <= forbidden]
    allowed.sort(key=lambda slot: (-slot.weight, list(rules.offers).index(slot.offer.name)))
    return Plan(tuple(allowed), forbidden, tuple(held), not_held)


def _slot(offer: Offer, held: list[Rule]) -> Slot:
    offering = [rule for rule in held if offer.name in rule.offer]
    offering.sort(key=lambda rule: -rule.offer[offer.name])
    return Slot(
        offer=offer,
        weight=offering[0].offer[offer.name],
        must=any(offer.name in rule.must for rule in offering),
        urgent=any(rule.urgent for rule in offering),
        rules=tuple(offering),
    )
