"""Answers that leave a question open, whatever the question: recognised as whole messages only."""

from functools import cache
from pathlib import Path

import yaml

from gazetteer.normalise import fold, tokens

FILE = Path(__file__).parent / "open_answers.yml"


def _key(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokens(fold(text)))


@cache
def _known() -> frozenset[tuple[str, ...]]:
    loaded: dict[str, list[str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return frozenset(_key(str(phrase)) for phrases in loaded.values() for phrase in phrases)


def leaves_open(text: str) -> bool:
    """Whether the whole message says no more than "I don't know", "anywhere" or "skip"."""
    return _key(text) in _known()
