"""Rasa component that reads a message of nothing but values as `inform`. Needs no training."""

from __future__ import annotations

from dataclasses import dataclass

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.bare_answers import is_bare_answer
from nlu.components.stateless import Stateless

INFORM = "inform"
# Values were read from every word, by tables and not by likeness.
CONFIDENCE = 0.95
RANKING = "intent_ranking"


@dataclass(frozen=True, slots=True)
class _Value:
    entity: str
    start: int
    end: int


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class BareAnswerReader(Stateless):
    """Puts `inform` first where the classifier had to guess from a name or a number alone."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Change intent, ranking and sureness of bare answers."""
        for message in messages:
            values = [
                _Value(one["entity"], one["start"], one["end"])
                for one in message.get(ENTITIES) or ()
            ]
            if is_bare_answer(message.get(TEXT) or "", values):
                _read_as_inform(message)
        return messages


def _read_as_inform(message: Message) -> None:
    others = [one for one in message.get(RANKING) or () if one["name"] != INFORM]
    left = 1.0 - CONFIDENCE
    ranking = [
        {"name": INFORM, "confidence": CONFIDENCE},
        *({**one, "confidence": one["confidence"] * left} for one in others),
    ]
    message.set(INTENT, ranking[0], add_to_output=True)
    message.set(RANKING, ranking, add_to_output=True)
    message.set("emergency_score", 0.0, add_to_output=True)
    for state in ("unsure", "lost"):
        message.set(state, False, add_to_output=True)
