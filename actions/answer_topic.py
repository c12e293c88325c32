"""Answers a question first, then offers to find advice."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.find_services import offer_services
from actions.reading import Slots, is_complete
from actions.resources import resources
from actions.saying import answer, offer_advice
from actions.tracker import form_is_active, heard, is_topic, known
from actions.unsure import ActionUnsure, contradicts_itself


class ActionAnswerTopic(Action):
    """The answer, then the offer; with everything known already, the services themselves."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_answer_topic"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Answer the question of the latest message; after a yes, the one that was guessed."""
        slots = known(tracker)
        guessed = str(slots.get("guess"))
        topic = heard(tracker).intent
        if topic == "affirm" and is_topic(guessed):
            topic = guessed
        if not is_topic(topic):
            return []
        if contradicts_itself(heard(tracker)):
            return await ActionUnsure().run(dispatcher, tracker, domain)
        answer(dispatcher, topic)
        for name in _supplements(topic, slots):
            answer(dispatcher, topic, supplement=name)
        if form_is_active(tracker):
            return []
        if is_complete(slots) and slots.get("offer") != "results":
            return offer_services(dispatcher, tracker)
        offer_advice(dispatcher, "offer-again" if is_complete(slots) else "offer-referral")
        # The slot a rule looked at has changed: without listening Rasa would look for another rule.
        return [SlotSet("offer", "referral"), FollowupAction("action_listen")]


def _supplements(topic: str, slots: Slots) -> tuple[str, ...]:
    """What else holds for people of this person's country: by passport, else by where they are."""
    country = slots.get("origin") or slots.get("where")
    return resources().knowledge.supplements_to(topic, country)
