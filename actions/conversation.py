"""Turns of the conversation itself: a human contact, details, another language, starting over."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, AllSlotsReset, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.find_services import offer_services
from actions.fixed_contacts import contacts
from actions.reading import is_complete
from actions.saying import button, offer_advice, say
from actions.tracker import form_is_active, heard, known

ORDINALS = 6


class ActionTalkToHuman(Action):
    """People who answer: with what is known, the services; else the offer to find them."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_talk_to_human"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Name human contacts at once, the fitting one after the questions."""
        say(dispatcher, "human-contact", services=human_contacts())
        if form_is_active(tracker):
            return []
        if known(tracker).get("offer") == "results":
            return []
        if is_complete(known(tracker)):
            return offer_services(dispatcher, tracker)
        offer_advice(dispatcher)
        return [SlotSet("offer", "referral")]


class ActionFeedbackNegative(Action):
    """Sorry; other services, or a human."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_feedback_negative"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Apologise and offer something else."""
        buttons = [button("button-human", "/talk_to_human")]
        if known(tracker).get("shown"):
            buttons.insert(0, button("button-more-services", "/more_results"))
        say(dispatcher, "feedback-negative", buttons=buttons)
        return []


class ActionServiceDetails(Action):
    """All that the catalogue knows of the services shown last."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_service_details"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Show details, or say that nothing has been shown yet."""
        ids = (known(tracker).get("shown") or [])[-ORDINALS:]
        if ids:
            say(dispatcher, "service-details", services=[{"id": id} for id in ids])
            return []
        say(
            dispatcher,
            "no-service-shown",
            buttons=[button("button-find-advice", "/find_service")],
        )
        return []


class ActionChangeLanguage(Action):
    """The bot has changed the language already where it could: says so, or lists what it speaks."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_change_language"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Name the message the bot's language policy decided on."""
        metadata = heard(tracker).metadata
        wanted = metadata.get("wanted_language")
        if wanted and metadata.get("language_changed"):
            say(dispatcher, "language-changed", language=wanted)
        elif wanted:
            say(dispatcher, "language-not-spoken", language=wanted)
        else:
            say(dispatcher, "choose-language")
        return []


class ActionRestart(Action):
    """Forgets the answers of this conversation, in the form too. Takes the place of Rasa's own."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_restart"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Leave the form and reset all slots."""
        say(dispatcher, "started-over")
        return [ActiveLoop(None), SlotSet("requested_slot", None), AllSlotsReset()]


class ActionDeclineOffer(Action):
    """No, thanks."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_decline_offer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Take the offer back."""
        say(dispatcher, "offer-declined")
        return [SlotSet("offer", "nothing")]


def human_contacts() -> list[dict[str, Any]]:
    """Services where a person answers from anywhere, from the data file of fixed contacts."""
    return [{"id": id} for id in contacts("human")]
