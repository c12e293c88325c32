"""Acute danger: the numbers of where the person is, then who else helps. Asks nothing first."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.fixed_contacts import contacts, situations
from actions.saying import button, say
from actions.tracker import SKIPPED, Heard, heard, known


def dangers(message: Heard) -> list[str]:
    """The kinds of danger named, most urgent first; "general" where none is clear."""
    named = [kind for value in message.values("danger") for kind in str(value).split("+")]
    kinds = [kind for kind in named if f"emergency_{kind}" in situations()]
    return kinds or ["general"]


def helpers(kinds: list[str], language: str) -> list[str]:
    """Ids of who helps, those who speak the person's language first."""
    named = [
        id
        for kind in kinds
        for situation in (f"emergency_{kind}_{language}", f"emergency_{kind}")
        if situation in situations()
        for id in contacts(situation)
    ]
    return list(dict.fromkeys(named))


class ActionEmergency(Action):
    """Answers at once."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_emergency"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Name the emergency message for the kind of danger and the country, if it is known."""
        message = heard(tracker)
        kinds = dangers(message)
        where = _where(message, known(tracker).get("where"))
        services = helpers(kinds, str(message.metadata.get("language")))
        say(
            dispatcher,
            "emergency",
            dangers=kinds,
            country=where,
            services=[{"id": id} for id in services],
            buttons=[button("button-find-advice", "/find_service")],
        )
        return [
            SlotSet("offer", "referral"),
            SlotSet("topic", "ask_emergency"),
            SlotSet("danger", kinds[0]),
        ]


def _where(message: Heard, slot: str | None) -> str | None:
    for entity in message.entities:
        if entity["entity"] == "country" and entity.get("role") in (None, "residence"):
            return str(entity["value"])
        if entity["entity"] in ("place", "postal_code") and entity.get("role") == "residence":
            return "DE"
    return None if slot == SKIPPED else slot
