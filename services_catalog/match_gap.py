"""What the result has to admit: the one thing that is missing, as a gap code."""

from __future__ import annotations

from services_catalog.match_candidates import Search
from services_catalog.match_plan import Plan
from services_catalog.match_situation import Situation

# Kinds of help from this weight on are what the person asked for, not an addition.
_ASKED_FOR = 700


def gap_of(plan: Plan, search: Search, situation: Situation, *, found: bool) -> str | None:
    """The gap code, or None when nothing important is missing."""
    if situation.person.destination_problem is not None:
        return situation.person.destination_problem
    if not found:
        return "nothing_more"
    musts = [slot for slot in plan.slots if slot.must]
    if _lacks_partner(plan, search, situation):
        return "no_partner_in_country"
    if situation.target is None:
        return None
    offices = [slot for slot in musts if slot.offer.reach == "near"]
    if any(slot.weight >= _ASKED_FOR and not search.candidates(slot.offer) for slot in offices):
        return "no_service_for_program"
    if offices and not any(search.has_office_near(slot.offer) for slot in offices):
        return "no_office_nearby"
    return None


def _lacks_partner(plan: Plan, search: Search, situation: Situation) -> bool:
    partners = [slot for slot in plan.slots if slot.offer.reach == "partners"]
    if situation.person.country is None or not any(slot.must for slot in partners):
        return False
    return not any(search.candidates(slot.offer) for slot in partners)
