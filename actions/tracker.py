"""The conversation as the actions see it: Rasa's tracker with our slot names and types."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker

SKIPPED = "skipped"
FORM = "referral_form"
QUESTIONS = ("where", "age", "destination", "status", "topic")

# Intents that end or interrupt the form: what they mention must not pass for an answer to it.
INTERRUPTING = frozenset({"ask_emergency", "stop", "restart", "goodbye", "delete_my_data"})


@dataclass(frozen=True, slots=True)
class Heard:
    """The latest message as the dialogue model understood it (no words, only what was read)."""

    intent: str
    entities: tuple[Mapping[str, Any], ...] = ()
    ranking: tuple[Mapping[str, Any], ...] = ()
    lost: bool = False
    metadata: Mapping[str, Any] = field(default_factory=dict)

    def values(self, entity: str) -> list[Any]:
        """All values read for an entity, in the order of the text."""
        return [found["value"] for found in self.entities if found["entity"] == entity]

    def first(self, entity: str) -> Any | None:
        """The first value read for an entity, or None."""
        return next(iter(self.values(entity)), None)


def heard(tracker: Tracker) -> Heard:
    """What the latest message said."""
    message = tracker.latest_message or {}
    return Heard(
        intent=(message.get("intent") or {}).get("name") or "nlu_fallback",
        entities=tuple(message.get("entities") or ()),
        ranking=tuple(message.get("intent_ranking") or ()),
        lost=bool(message.get("lost")),
        metadata=message.get("metadata") or {},
    )


def form_is_active(tracker: Tracker) -> bool:
    """Whether the referral is being talked through now."""
    return bool((tracker.active_loop or {}).get("name") == FORM)


def known(tracker: Tracker) -> Mapping[str, Any]:
    """All slots with a value."""
    slots: Mapping[str, Any] = tracker.slots
    return {name: value for name, value in slots.items() if value is not None}


def is_topic(intent: str) -> bool:
    """Whether an intent is a question with an answer of its own."""
    return intent.startswith("ask_") and intent != "ask_emergency"


def answered_already(events: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the latest message has been answered in this turn already (before the form asks)."""
    for event in reversed(events):
        if event.get("event") == "user":
            return False
        if event.get("event") == "action" and event.get("name") == "action_answer_topic":
            return True
    return False
