"""A stand-in of a few lines for the real understanding, for tests of everything around it.

It is real in that it runs as a component of a trained model, by rules simple enough to foresee:
KeywordIntentClassifier finds the intent, this finds numbers and three cities.
"""

import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message

_AGE = re.compile(r"\b\d{1,3}\b")
_PLACE = re.compile(r"\b(Leipzig|Kassel|Bochum)\b")


def _span(match: re.Match[str]) -> dict[str, Any]:
    # `rasa test` compares a value as text only if there is an extractor.
    return {"start": match.start(), "end": match.end(), "extractor": "SmallReader"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class SmallReader(GraphComponent):  # type: ignore[misc]
    """Sets what the real components set: ranking, language, unsure, lost, entities."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SmallReader":
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._read(message)
        return messages

    def _read(self, message: Message) -> None:
        text = message.get("text") or ""
        if "explode" in text:
            raise ValueError(f"no component may quote: {text}")
        found = (message.get("intent") or {}).get("name")
        prior = (message.get("metadata") or {}).get("language_prior") or {}
        ranking = [{"name": found, "confidence": 0.9}] if found else []
        ranking += [
            {"name": name, "confidence": 0.05}
            for name in ("ask_housing", "inform")
            if name != found
        ]
        unsure = "perhaps" in text
        # For Rasa's own tools, which know nothing of `unsure` and `lost`:
        told = ranking[0] if found and not unsure else {"name": "nlu_fallback", "confidence": 1.0}
        message.set("intent", told, add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
        message.set("language", prior.get("chosen") or "en", add_to_output=True)
        message.set("language_confidence", 0.8, add_to_output=True)
        message.set("lost", found is None, add_to_output=True)
        message.set("unsure", unsure, add_to_output=True)
        entities = [
            {"entity": "age", "value": int(m.group()), **_span(m)} for m in _AGE.finditer(text)
        ]
        entities += [
            {"entity": "place", "value": m.group(), **_span(m)} for m in _PLACE.finditer(text)
        ]
        message.set("entities", entities, add_to_output=True)
