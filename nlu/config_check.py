"""Tells a trainer, before anything is trained, that a component cannot work here, and what can."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from nlu.errors import ConfigError

_INTENTS = "nlu.components.intent_component.IntentComponent"
_FEATURES = f"{_INTENTS}, which reads the text itself (or CountVectorsFeaturizer)"

UNAVAILABLE: Mapping[str, str] = {
    "DIETClassifier": f"{_INTENTS} for intents, nlu.entities.component.EntityFinder for entities",
    "ResponseSelector": "one intent for each answer",
    "ConveRTFeaturizer": _FEATURES,
    "ConveRTTokenizer": "WhitespaceTokenizer",
    "LanguageModelFeaturizer": _FEATURES,
    "LanguageModelTokenizer": "WhitespaceTokenizer",
    "HFTransformersNLP": _FEATURES,
    "TEDPolicy": "RulePolicy, or MemoizationPolicy for stories",
    "UnexpecTEDIntentPolicy": "RulePolicy",
}
"""Components of Rasa 3.6 that need TensorFlow, and what does their work here."""


def check_config(config: Path) -> None:
    """Raises ConfigError when `config` (YAML) cannot be read or names a component that needs
    TensorFlow; all such components are named at once."""
    try:
        content = yaml.safe_load(config.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{config} cannot be read: {error.strerror}.") from None
    except yaml.YAMLError as error:
        raise ConfigError(f"{config} is not valid YAML: {error}") from None
    found = [name for name in _component_names(content) if name in UNAVAILABLE]
    if found:
        advice = "; ".join(f"instead of {name} use {UNAVAILABLE[name]}" for name in found)
        raise ConfigError(
            f"{config} cannot work here: {', '.join(found)} would need TensorFlow, which is "
            f"left out (docs/decisions/0001-one-environment.md). What to do: {advice}."
        )


def _component_names(content: Any) -> Iterator[str]:
    """Class names of the pipeline's and policies' components, and of a graph recipe's nodes."""
    if not isinstance(content, dict):
        return
    for section in ("pipeline", "policies"):
        for entry in content.get(section) or ():
            name = entry.get("name") if isinstance(entry, dict) else entry
            if isinstance(name, str):
                yield name.rpartition(".")[2]
    for section in ("train_schema", "predict_schema"):
        nodes = (content.get(section) or {}).get("nodes") or {}
        for node in nodes.values():
            if isinstance(node, dict) and isinstance(node.get("uses"), str):
                yield node["uses"].rpartition(".")[2]
