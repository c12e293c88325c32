"""Messages made of two sentences: people greet, say who they are, and then ask.

The border drawn in intents.yml is that the question counts. Training sentences are mostly single,
so a model learns from them that "I am 19 and from Tunis" means `inform`, whatever follows.
Measured on held-out sentences put together the same way: +3 points, on single ones +0.4.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from nlu.sentence_files import known_intents

SHARE = 0.25
"""So many of the questions are repeated with something before or after them."""
_ALSO_QUESTIONS = frozenset({"find_service", "talk_to_human", "help", "privacy", "change_language"})
_PATTERNS = (
    ("greet", "question"),
    ("inform", "question"),
    ("inform", "question"),
    ("question", "inform"),
    ("question", "thanks"),
    ("greet", "inform", "question"),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A training sentence as typed."""

    text: str
    intent: str
    language: str


def with_preambles(sentences: Sequence[Sentence]) -> list[Sentence]:
    """New sentences of a greeting, a statement about the person or thanks, and a question of the
    same language, with the question's intent. The same input gives the same result."""
    chance = np.random.default_rng(1)
    questions = known_intents()[1] | _ALSO_QUESTIONS
    parts: dict[tuple[str, str], list[str]] = {}
    for sentence in sentences:
        parts.setdefault((sentence.language, sentence.intent), []).append(sentence.text)
    made = []
    for sentence in sentences:
        if sentence.intent not in questions or chance.random() >= SHARE:
            continue
        pieces = []
        for kind in _PATTERNS[chance.integers(len(_PATTERNS))]:
            choices = (
                [sentence.text] if kind == "question" else parts.get((sentence.language, kind))
            )
            if choices:
                pieces.append(choices[chance.integers(len(choices))])
        made.append(replace(sentence, text=" ".join(pieces)))
    return made
