"""Rasa component that adds the entities of `nlu.entities` to messages. Needs no training.

`nlu/__init__.py` has installed the import hook before Rasa is imported here.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.stateless import Stateless
from nlu.entities.finder import default_finder
from nlu.types import Entity

EXTRACTOR = "EntityFinder"


def as_rasa(entity: Entity) -> dict[str, Any]:
    """An entity as Rasa keeps it: entity, value, start, end, extractor, and what else is known."""
    result: dict[str, Any] = {
        "entity": entity.entity, "value": entity.value, "start": entity.start, "end": entity.end,
        "extractor": EXTRACTOR,
    }  # fmt: skip
    if entity.role:
        result["role"] = entity.role
    if entity.place_id:
        result["place_id"] = entity.place_id
    if entity.ambiguous:
        result["ambiguous"] = list(entity.ambiguous)
    return result


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityFinder(Stateless):
    """Adds age, place, postal_code, country and language to messages that carry a text."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the found entities to those that are there already; spans already taken stay."""
        for message in messages:
            text = message.get(TEXT)
            if not text:
                continue
            present = list(message.get(ENTITIES) or [])
            found = [
                as_rasa(entity)
                for entity in default_finder().find(text)
                if not any(entity.start < p["end"] and p["start"] < entity.end for p in present)
            ]
            message.set(ENTITIES, [*present, *found], add_to_output=True)
        return messages
