"""Turns what was understood into slots, after every message."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.reading import is_complete, read
from actions.tracker import form_is_active, heard, known


class ActionReadMessage(Action):
    """Fills all slots. Returns only what the message changes: Rasa's form takes any slot set in
    this turn as an answer to its question."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_read_message"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Read the latest message."""
        requested = tracker.get_slot("requested_slot") if form_is_active(tracker) else None
        slots = known(tracker)
        update = read(heard(tracker), slots, requested=requested)
        complete = is_complete({**slots, **update})
        if complete != bool(slots.get("complete")):
            update["complete"] = complete
        if requested and update.get(requested) is not None:
            update["misses"] = 0
        return [SlotSet(name, value) for name, value in update.items()]
