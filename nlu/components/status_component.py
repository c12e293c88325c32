"""Rasa component that adds the residence status people name as their own. Needs no training."""

from __future__ import annotations

from typing import Any

from nlu import tensorflow_free

tensorflow_free.install()

from rasa.engine.graph import ExecutionContext, GraphComponent  # noqa: E402
from rasa.engine.recipes.default_recipe import DefaultV1Recipe  # noqa: E402
from rasa.engine.storage.resource import Resource  # noqa: E402
from rasa.engine.storage.storage import ModelStorage  # noqa: E402
from rasa.shared.nlu.constants import ENTITIES, TEXT  # noqa: E402
from rasa.shared.nlu.training_data.message import Message  # noqa: E402

from nlu.statuses import status_in  # noqa: E402


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class StatusFinder(GraphComponent):  # type: ignore[misc]
    """Adds a `status` entity that covers no particular words."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> StatusFinder:
        """Nothing to configure and nothing to restore."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the status, where exactly one is named."""
        for message in messages:
            status = status_in(message.get(TEXT) or "")
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
