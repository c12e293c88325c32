"""The graph component that reads a message: language, intents, how sure, how urgent.

Sets on a message, all in the parse output: `intent`, `intent_ranking` (calibrated, best first,
without `nlu_fallback`), `language`, `language_confidence`, `languages` (probabilities), `unsure`,
`lost` (never both) and `emergency_score` (0 to 1). What is known about the person's languages
comes in the message's metadata: {"language_prior": {"chosen", "previous", "telegram"}}.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu import outside_voice
from nlu.augment import Sentence
from nlu.errors import DialogueError
from nlu.importer import sentences_of
from nlu.intent_model import IntentModel
from nlu.language_model import LanguageModel
from nlu.language_prior import Prior
from nlu.linear import ModelFileError

SOURCES = (
    "apart.py", "augment.py", "calibrate.py", "features.py", "fit.py", "intent_model.py",
    "language_model.py", "language_prior.py", "language_seeds.yml", "linear.py", "normalise.py",
    "outside_voice.py", "script_evidence.py", "solver.py", "views.py",
)  # fmt: skip
"""What the learned numbers depend on besides the sentences: Rasa's cache must know."""

_progress: ContextVar[Callable[[str], None]] = ContextVar("progress", default=lambda message: None)


@contextmanager
def reporting(progress: Callable[[str], None]) -> Iterator[None]:
    """Tells `progress` what training does: Rasa's graph has no place for it."""
    before = _progress.set(progress)
    try:
        yield
    finally:
        _progress.reset(before)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentComponent(GraphComponent):  # type: ignore[misc]
    """Language and intent of a message; see the module."""

    def __init__(
        self,
        storage: ModelStorage,
        resource: Resource,
        models: tuple[LanguageModel, IntentModel] | None = None,
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._models = models

    @staticmethod
    def required_packages() -> list[str]:
        """Packages needed (see parent class)."""
        return ["langdetect"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Changes with our source, so that Rasa's cache never gives an outdated model."""
        digest = hashlib.sha256()
        for name in SOURCES:
            digest.update((Path(__file__).parent.parent / name).read_bytes())
        return digest.hexdigest()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "IntentComponent":
        """A component that has not learned yet."""
        return cls(model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from all sentences that say their language, and stores what was learned."""
        from nlu.fit import fit  # needed for learning only

        sentences = [
            Sentence(text, example.get(INTENT), language)
            for example in training_data.intent_examples
            if (language := _language_of(example))
            for text in sentences_of(example)
        ]
        self._models = fit(sentences, _progress.get())
        with self._storage.write_to(self._resource) as folder:
            for model in self._models:
                model.save(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "IntentComponent":
        """A component that has learned; DialogueError when the stored model is unusable."""
        try:
            with model_storage.read_from(resource) as folder:
                models = LanguageModel.load(folder), IntentModel.load(folder)
        except (ModelFileError, ValueError) as error:
            raise DialogueError(f"The understanding cannot be loaded: {error}") from error
        outside_voice.prepare()
        return cls(model_storage, resource, models)

    def process(self, messages: list[Message]) -> list[Message]:
        """Reads each message that has a text."""
        for message in messages:
            if isinstance(message.get(TEXT), str):
                self._read(message)
        return messages

    def _read(self, message: Message) -> None:
        if self._models is None:
            raise DialogueError("The understanding has not been trained: run `vorweg train`.")
        languages, intents = self._models
        text = message.get(TEXT)
        metadata = message.get(METADATA)
        given = metadata.get("language_prior") if isinstance(metadata, dict) else None
        language = languages.identify(text, Prior.of(given if isinstance(given, dict) else None))
        reading = intents.read(text, language.probabilities)
        ranking = [{"name": name, "confidence": sure} for name, sure in reading.ranking]
        for name, value in (
            (INTENT, ranking[0]),
            (INTENT_RANKING_KEY, ranking),
            ("language", language.code),
            ("language_confidence", language.confidence),
            ("languages", dict(language.probabilities)),
            ("unsure", reading.unsure),
            ("lost", reading.lost),
            ("emergency_score", reading.emergency_score),
        ):
            message.set(name, value, add_to_output=True)


def _language_of(example: Message) -> str | None:
    metadata = example.get(METADATA) or {}
    language = (metadata.get(METADATA_INTENT) or {}).get("language")
    return language if isinstance(language, str) else None
