"""Rasa component that adds the residence status people name as their own. Needs no training."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.stateless import Stateless
from nlu.statuses import status_in


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class StatusFinder(Stateless):
    """Adds a `status` entity that covers no particular words."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the status, where exactly one is named."""
        for message in messages:
            status = status_in(message.get(TEXT) or "", message.get("languages"))
            if status:
                found = {
                    "entity": "status",
                    "value": status,
                    "start": 0,
                    "end": 0,
                    "extractor": "StatusFinder",
                }
                message.set(ENTITIES, [*message.get(ENTITIES, []), found], add_to_output=True)
        return messages
