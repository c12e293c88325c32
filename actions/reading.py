"""What a message adds to what is known: the rules by which words become slots.

Pure functions over values, so that every rule can be tested without Rasa. A rule of thumb runs
through all of them: a place answers the question that was asked; without a question the sentence's
own words (role) decide; and without those, a German place is where the person wants to go.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from actions.tracker import INTERRUPTING, QUESTIONS, SKIPPED, Heard, is_topic
from services_catalog.person import STATUSES

Slots = Mapping[str, Any]
Update = dict[str, Any]

FREE_MOVEMENT_FILE = Path(__file__).parent / "data" / "free_movement.yml"


@cache
def free_movement() -> frozenset[str]:
    """ISO codes of the countries whose citizens move to Germany without a visa for work."""
    return frozenset(yaml.safe_load(FREE_MOVEMENT_FILE.read_text(encoding="utf-8"))["countries"])


def read(heard: Heard, slots: Slots, *, requested: str | None) -> Update:
    """What the message says, as slot values. Only slots that change hands are named."""
    update: Update = {}
    update |= _pressed(heard)
    update |= _age(heard)
    update |= _countries(heard, slots, requested)
    update |= _places(heard, {**slots, **update}, requested)
    update |= _topic(heard, slots, requested)
    if requested and not update and _declined(heard):
        update[requested] = SKIPPED
    if slots.get("offer") == "guess" and heard.intent != "affirm":
        update["offer"] = "nothing"
    if requested and heard.intent in INTERRUPTING:
        update = {name: value for name, value in update.items() if name not in QUESTIONS}
    return update | conclude({**slots, **update})


def conclude(slots: Slots) -> Update:
    """What follows from what is known, without asking: each conclusion saves a question."""
    update: Update = {}
    where, status = slots.get("where"), slots.get("status")
    place, destination = slots.get("place"), slots.get("destination")
    if where == "DE" and place and not destination:
        update["destination"] = place
    if where == "DE" and not place and destination not in (None, SKIPPED):
        update["place"] = destination
    if status is None and where:
        concluded = _status_without_asking(slots)
        if concluded:
            update["status"] = concluded
    return update


def is_complete(slots: Slots) -> bool:
    """Whether nothing is left to ask before a match."""
    return all(slots.get(question) is not None for question in QUESTIONS)


def _status_without_asking(slots: Slots) -> str | None:
    origin, where = slots.get("origin"), slots["where"]
    if origin in free_movement():
        return "eu_citizen"
    if slots.get("topic") == "ask_temporary_protection":
        return "temporary_protection"
    if slots.get("topic") == "ask_resettlers":
        return "resettler"
    if where == "DE":
        return None
    return SKIPPED if where == SKIPPED else "abroad_planning"


def _pressed(heard: Heard) -> Update:
    """Values that name their slot: from buttons, and the status read from words."""
    update: Update = {}
    for name, is_valid in _VALID.items():
        value = heard.first(name)
        if isinstance(value, str) and is_valid(value):
            update[name] = value
    skipped = heard.first("skip")
    if skipped in QUESTIONS:
        update[skipped] = SKIPPED
    if "destination" in update:
        update["place_choices"] = None
    return update


# A client can send any payload: only values that a button of ours could carry are taken.
_VALID: Mapping[str, Callable[[str], bool]] = {
    "where": lambda value: len(value) == 2 and value.isalpha() and value.isupper(),
    "destination": lambda value: re.fullmatch(r"(gn|land|plz):\w{1,12}", value) is not None,
    "status": lambda value: value in STATUSES,
    "topic": is_topic,
}
AGE_GROUPS = ("under_27", "27_plus")
OLDEST = 120


def _age(heard: Heard) -> Update:
    age = heard.first("age")
    if age in AGE_GROUPS or (isinstance(age, int) and 0 < age <= OLDEST):
        return {"age": age}
    return {}


def _countries(heard: Heard, slots: Slots, requested: str | None) -> Update:
    named = [
        (entity.get("role"), entity["value"])
        for entity in heard.entities
        if entity["entity"] == "country" and entity.get("role") != "destination"
    ]
    update: Update = {}
    origin = next((code for role, code in named if role == "origin"), None)
    if origin:
        update["origin"] = origin
    residence = _residence(named, slots, requested)
    if residence:
        update["where"] = residence
        if residence != "DE" and slots.get("where") == "DE":
            update["place"] = None
    return update


def _residence(
    named: list[tuple[str | None, str]], slots: Slots, requested: str | None
) -> str | None:
    """The country the person is in: said so, the answer to that question, or the only one named."""
    by_role = dict(reversed(named))
    if "residence" in by_role:
        return by_role["residence"]
    if requested == "where":
        return by_role.get(None) or by_role.get("origin")
    if requested is None and slots.get("where") is None:
        return by_role.get(None)
    return None


def _places(heard: Heard, slots: Slots, requested: str | None) -> Update:
    update: Update = {}
    for entity in heard.entities:
        if entity["entity"] not in ("place", "postal_code"):
            continue
        slot = _slot_for_place(entity.get("role"), slots, requested)
        if entity.get("ambiguous"):
            update["place_choices"] = list(entity["ambiguous"])
            if slot == "where":
                update["where"] = "DE"
            continue
        place = entity.get("place_id")
        if place is None or (slot == "destination" and "destination" in update):
            continue
        if slot == "where":
            update |= {"where": "DE", "place": place, "destination": place}
        else:
            update["destination"] = place
            if slots.get("where") == "DE" and requested == "destination":
                update["place"] = place
        update["place_choices"] = None
    return update


def _slot_for_place(role: str | None, slots: Slots, requested: str | None) -> str:
    if requested == "where" or (role == "residence" and requested != "destination"):
        return "where"
    return "destination"


def _topic(heard: Heard, slots: Slots, requested: str | None) -> Update:
    """A question is a topic; inside the form a side question does not change what help is for."""
    if heard.intent == "affirm" and slots.get("offer") == "guess":
        return {"topic": slots.get("guess")}
    if not is_topic(heard.intent):
        return {}
    known = slots.get("topic")
    if requested and known not in (None, SKIPPED):
        return {}
    if heard.intent == "ask_counselling" and known not in (None, SKIPPED):
        return {}
    return {"topic": heard.intent}


def _declined(heard: Heard) -> bool:
    return heard.intent == "deny"
