"""Tells a trainer, before anything is trained, that a component cannot work here, and what can."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from nlu.errors import ConfigError

_INTENTS = "nlu.components.intent_component.IntentComponent"
_ENTITIES = "nlu.entities.component.EntityFinder"
_FEATURES = f"{_INTENTS}, which reads the text itself (or CountVectorsFeaturizer)"
_TENSORFLOW = "TensorFlow"
_OLD_SKLEARN = "scikit-learn before 1.8"
_SKOPS = "skops"

UNAVAILABLE: Mapping[str, tuple[str, str]] = {
    "DIETClassifier": (_TENSORFLOW, f"{_INTENTS} for intents, {_ENTITIES} for entities"),
    "ResponseSelector": (_TENSORFLOW, "one intent for each answer"),
    "ConveRTFeaturizer": (_TENSORFLOW, _FEATURES),
    "ConveRTTokenizer": (_TENSORFLOW, "WhitespaceTokenizer"),
    "LanguageModelFeaturizer": (_TENSORFLOW, _FEATURES),
    "LanguageModelTokenizer": (_TENSORFLOW, "WhitespaceTokenizer"),
    "HFTransformersNLP": (_TENSORFLOW, _FEATURES),
    "TEDPolicy": (_TENSORFLOW, "RulePolicy, or MemoizationPolicy for stories"),
    "UnexpecTEDIntentPolicy": (_TENSORFLOW, "RulePolicy"),
    "LogisticRegressionClassifier": (_OLD_SKLEARN, _INTENTS),
    "SklearnIntentClassifier": (_SKOPS, _INTENTS),
    "CRFEntityExtractor": ("sklearn-crfsuite", f"{_ENTITIES} or RegexEntityExtractor"),
}
"""Components of Rasa 3.6, what each needs that is not here, and what does its work instead."""


def check_config(config: Path) -> None:
    """Raises ConfigError when `config` (YAML) cannot be read or names components that cannot work.

    All such components are named at once, with what to use instead.
    """
    try:
        content = yaml.safe_load(config.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{config} cannot be read: {error.strerror}.") from None
    except yaml.YAMLError as error:
        raise ConfigError(f"{config} is not valid YAML: {error}") from None
    found = [name for name in _component_names(content) if name in UNAVAILABLE]
    if found:
        advice = "; ".join(
            f"{name} needs {UNAVAILABLE[name][0]}, use {UNAVAILABLE[name][1]}" for name in found
        )
        raise ConfigError(
            f"{config} names components that cannot work in this environment "
            f"(docs/decisions/0001-one-environment.md): {advice}."
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
