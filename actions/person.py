"""The person as the matcher sees one, from the slots of the conversation."""

from typing import Any

from actions.reading import Slots
from actions.resources import resources
from actions.tracker import SKIPPED
from gazetteer import Place
from services_catalog.person import Person

# The matcher's kinds of danger (services_catalog.person.DANGERS) for those the bot tells apart.
DANGERS = {
    "violence": "violence",
    "forced_marriage": "violence",
    "trafficking": "trafficking",
    "suicide": "suicide",
    "sea": "route",
}


def person_of(slots: Slots, language: str | None) -> Person:
    """Skipped questions count as not known."""
    told = {name: value for name, value in slots.items() if value != SKIPPED}
    age = told.get("age")
    values: dict[str, Any] = {
        "age": age if isinstance(age, int) else None,
        "age_group": age if isinstance(age, str) else None,
        # Somebody who names only a nationality is most likely there still.
        "country": told.get("where") or told.get("origin"),
        "origin": told.get("origin"),
        "place": _place(told.get("place")),
        "destination": _place(told.get("destination")),
        "status": told.get("status", "unknown"),
        "language": language,
        "topic": told.get("topic"),
        "danger": DANGERS.get(str(told.get("danger"))),
    }
    return Person(**values)


def _place(id: str | None) -> Place | None:
    return resources().gazetteer.place(id) if id else None
