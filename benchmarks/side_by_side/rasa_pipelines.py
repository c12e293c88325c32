"""Rasa's own pipelines, trained and asked through Rasa's own functions.

Runs in Vorweg's environment and under Python 3.10 with TensorFlow (Rasa's DIET).
"""

import asyncio
import json
import logging
import tempfile
from pathlib import Path
from typing import Any

import rasa.model_training
import yaml
from rasa.core.agent import Agent
from rasa.utils.log_utils import configure_structlog

from benchmarks.side_by_side.measures import Row, rows, spending
from benchmarks.side_by_side.splits import Split

_COUNTS: list[dict[str, Any]] = [
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]
KEYWORDS: list[dict[str, Any]] = [{"name": "KeywordIntentClassifier"}]
LOGISTIC: list[dict[str, Any]] = [
    {"name": "WhitespaceTokenizer"},
    *_COUNTS,
    {"name": "LogisticRegressionClassifier"},
]


def diet(epochs: int) -> list[dict[str, Any]]:
    """Rasa's default pipeline up to DIET. Left out: synonyms and response selector (nothing to
    learn from here) and the fallback (it would replace intents that were found)."""
    return [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        *_COUNTS,
        {
            "name": "DIETClassifier",
            "epochs": epochs,
            "constrain_similarities": True,
            "random_seed": 0,
        },
    ]


def measure(
    split: Split, system: str, pipeline: list[dict[str, Any]], most: int | None = None
) -> list[Row]:
    """Trains the pipeline and has it read every test."""
    configure_structlog(logging.ERROR)  # Rasa would print each message, and be timed doing so
    with tempfile.TemporaryDirectory(prefix="side-by-side-") as name:
        folder = Path(name)
        config = folder / "config.yml"
        content = {"recipe": "default.v1", "assistant_id": "side-by-side", "language": "xx"}
        config.write_text(yaml.safe_dump({**content, "pipeline": pipeline}), encoding="utf-8")
        with spending() as training:
            model = rasa.model_training.train_nlu(
                str(config), str(_training_file(split, folder)), str(folder / "models")
            )
        if model is None:
            raise SystemExit(f"Rasa made no model of {split.name} with {system}.")
        agent = Agent.load(model)
        loop = asyncio.new_event_loop()

        def understand(text: str) -> str:
            parsed = loop.run_until_complete(agent.parse_message(text))
            return str(parsed["intent"]["name"])

        try:
            return rows(split, system, training, Path(model).stat().st_size, understand, most)
        finally:
            loop.close()


def _training_file(split: Split, folder: Path) -> Path:
    """Rasa's JSON format: in it no character of a sentence is markup."""
    examples = [{"text": e.text, "intent": e.intent, "entities": []} for e in split.training]
    path = folder / "nlu.json"
    content = {"rasa_nlu_data": {"common_examples": examples}}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path
