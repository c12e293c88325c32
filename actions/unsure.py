"""What to do with a message that was not understood, or not surely."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.ask import COMMON_TOPICS
from actions.reading import free_movement
from actions.saying import button, say, topic_button
from actions.tracker import SKIPPED, Heard, heard, is_topic, known

OFFERED_TOPICS = 3
# Of the dialogue intents only these answer "which did you mean?".
OFFERED_DIALOGUE = {"find_service": "button-find-advice", "talk_to_human": "button-human"}
MISSES_BEFORE_SKIPPING = 2


EU_CITIZENS = "ask_eu_citizens"


def contradicts_itself(message: Heard) -> bool:
    """Whether a question on EU citizens comes from somebody who says to be no citizen of one.

    "I am a citizen of Kosovo and want to work": told that no visa is needed, they would travel
    without. A relative may be an EU citizen all the same, so it is asked, not decided.
    """
    countries = [each for each in message.entities if each["entity"] == "country"]
    own = any(each.get("role") == "origin" for each in countries)
    free = any(each["value"] in free_movement() for each in countries)
    return message.intent == EU_CITIZENS and own and not free


def likeliest(message: Heard) -> list[dict[str, Any]]:
    """Buttons for the two or three likeliest things that were meant."""
    buttons = []
    doubted = contradicts_itself(message)
    for candidate in sorted(message.ranking, key=lambda c: doubted and c["name"] == EU_CITIZENS):
        intent = candidate["name"]
        if intent.startswith("ask_"):
            buttons.append(topic_button(intent))
        elif intent in OFFERED_DIALOGUE:
            buttons.append(button(OFFERED_DIALOGUE[intent], f"/{intent}"))
        if len(buttons) == OFFERED_TOPICS:
            break
    return buttons


class ActionUnsure(Action):
    """Unsure: the likeliest topics. Lost: the common topics and a person to talk to."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_unsure"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Offer."""
        message = heard(tracker)
        human = button("button-human", "/talk_to_human")
        buttons = [] if message.lost else likeliest(message)
        if not buttons:
            common = [topic_button(topic) for topic in COMMON_TOPICS[:5]]
            say(dispatcher, "lost", buttons=[*common, human])
            return []
        if all(choice["payload"] != human["payload"] for choice in buttons):
            buttons.append(human)
        say(dispatcher, "unsure", buttons=buttons)
        return _a_yes_means(str(buttons[0]["payload"]).removeprefix("/"))


def _a_yes_means(guess: str) -> list[EventType]:
    """What a yes without a choice stands for: the first of the things that were offered."""
    if is_topic(guess):
        return [SlotSet("offer", "guess"), SlotSet("guess", guess)]
    return [SlotSet("offer", "referral")] if guess == "find_service" else []


class ActionNotUnderstood(Action):
    """An answer that could not be read: says what would be, and after two tries goes on without."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_not_understood"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Explain or move on."""
        question = tracker.get_slot("requested_slot")
        if question is None:
            return await ActionUnsure().run(dispatcher, tracker, domain)
        slots = known(tracker)
        if question == "destination" and slots.get("place_choices") and not slots.get("misses"):
            return [SlotSet("misses", 1)]
        if heard(tracker).intent == "find_service":
            return []
        misses = int(slots.get("misses") or 0) + 1
        if misses >= MISSES_BEFORE_SKIPPING:
            say(dispatcher, "going-on-without")
            over = {"misses": 0, "place_choices": None, question: SKIPPED}
            return [SlotSet(name, value) for name, value in over.items()]
        say(dispatcher, f"not-understood-{question}")
        return [SlotSet("misses", misses)]


class ActionFallback(ActionUnsure):
    """What Rasa falls back to where no rule says what comes next: offer something, then listen."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_fallback"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Offer. Without the listening Rasa would choose this action again and again."""
        events = await super().run(dispatcher, tracker, domain)
        return [*events, FollowupAction("action_listen")]
