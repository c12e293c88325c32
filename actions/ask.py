"""The questions of the referral, each with buttons and a way to skip it."""

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.resources import resources
from actions.saying import answer, button, inform, say, skip
from actions.tracker import answered_already, heard, is_topic, known

STATUSES = (
    "asylum_seeker",
    "tolerated",
    "protected",
    "temporary_protection",
    "visa_holder",
    "eu_citizen",
    "resettler",
)
# What people who have not said what it is about most often need; any other topic can be typed.
COMMON_TOPICS = (
    "ask_work_visa",
    "ask_recognition",
    "ask_vocational_training",
    "ask_study",
    "ask_family_reunification",
    "ask_asylum",
    "ask_language_learning",
    "ask_housing",
)


class Ask(Action, ABC):
    """A question of the form. A side question that also carried an answer is answered first."""

    question: str

    def name(self) -> str:
        """Rasa's name of this action."""
        return f"action_ask_{self.question}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Ask."""
        intent = heard(tracker).intent
        if is_topic(intent) and not answered_already(tracker.events):
            answer(dispatcher, intent)
        self.ask(dispatcher, tracker)
        return []

    @abstractmethod
    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Name the question's message."""


class AskWhere(Ask):
    """In which country is the person now?"""

    question = "where"

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Offers Germany, and the country of origin where it is known."""
        buttons = []
        origin = known(tracker).get("origin")
        if origin:
            buttons.append(button("button-in-country", inform(where=origin), country=origin))
        buttons.append(button("button-in-germany", inform(where="DE")))
        say(dispatcher, "ask-where", buttons=[*buttons, skip(self.question)])


class AskAge(Ask):
    """How old is the person? Decides between JMD and MBE."""

    question = "age"

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """A number or a group."""
        buttons = [
            button("button-under-27", '/inform{"age":"under_27"}'),
            button("button-27-plus", '/inform{"age":"27_plus"}'),
        ]
        say(dispatcher, "ask-age", buttons=[*buttons, skip(self.question)])


class AskDestination(Ask):
    """Where in Germany? For people who are there already: in which town?"""

    question = "destination"

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Asks which one is meant where a name fits several places."""
        slots = known(tracker)
        choices = self._choices(slots.get("place_choices") or [])
        if choices:
            say(dispatcher, "ask-which-place", buttons=[*choices, skip(self.question)])
            return
        message = "ask-town" if slots.get("where") == "DE" else "ask-destination"
        say(dispatcher, message, buttons=[skip(self.question)])

    @staticmethod
    def _choices(ids: list[str]) -> list[dict[str, Any]]:
        places = [place for id in ids[:5] if (place := resources().gazetteer.place(id))]
        return [
            button(
                "button-place",
                inform(destination=place.id),
                place=place.name,
                land=place.land or "",
            )
            for place in places
        ]


class AskStatus(Ask):
    """On what ground is the person in Germany? Only asked there."""

    question = "status"

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """One button a status."""
        buttons = [
            button("button-status-" + status.replace("_", "-"), inform(status=status))
            for status in STATUSES
        ]
        say(dispatcher, "ask-status", buttons=[*buttons, skip(self.question)])


class AskTopic(Ask):
    """What is it about?"""

    question = "topic"

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """The most common topics as buttons."""
        buttons = [
            button("topic-" + topic.replace("_", "-"), inform(topic=topic))
            for topic in COMMON_TOPICS
        ]
        say(dispatcher, "ask-topic", buttons=[*buttons, skip(self.question)])
