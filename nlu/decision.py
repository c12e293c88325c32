"""Which intent Rasa's policies are told, given how sure the understanding is and what was asked."""

import re

from nlu.open_answers import leaves_open
from nlu.types import Awaiting, Entity, Understanding

FALLBACK = "nlu_fallback"
INFORM = "inform"
DENY = "deny"

AWAITS: dict[str, Awaiting] = {
    "where": "place",
    "age": "age",
    "destination": "destination",
    "status": "status",
    "topic": "topic",
}
"""Slot that a form asks for, and what the person is thereby asked."""

_ANSWERS: dict[Awaiting, frozenset[str]] = {
    "age": frozenset({"age"}),
    "place": frozenset({"place", "postal_code", "country"}),
    "destination": frozenset({"place", "postal_code"}),
    "language": frozenset({"language"}),
    "status": frozenset(),
    "topic": frozenset(),
}
_FREE = frozenset({"place", "destination", "status"})
"""Asked for in the person's own words: a short reply that no entity was found in may still be one
(a village that no list has), and the form can say that it did not understand."""
_HARMLESS = frozenset(
    {
        "affirm", "deny", "greet", "goodbye", "thanks", "help", "bot_challenge", "talk_to_human",
        "change_language", "stop", "more_results", "service_details", "feedback_positive",
        "feedback_negative", "privacy",
    }
)  # fmt: skip
"""Asking back "which did you mean?" after one of these is worse than a small misunderstanding."""
_CLEAR_LEAD = 0.15
_LEAVING = frozenset({DENY, "stop"})
"""Not answering is an answer too: believed even when the model is not sure."""
_SHORT = 3
_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f'’\u200c-]*[^\W_]+)*")


def intent_for_policies(understanding: Understanding, awaiting: Awaiting | None) -> str:
    """The likeliest intent when sure; `inform` for a plausible answer; else `nlu_fallback`."""
    sure = not (understanding.unsure or understanding.lost)
    if awaiting is not None:
        fitting = [e for e in understanding.entities if e.entity in _ANSWERS[awaiting]]
        besides = _words_besides(understanding.text, understanding.entities)
        if leaves_open(understanding.text):
            return DENY
        if fitting and not besides:
            return INFORM  # "19": nothing else is said, whatever the classifier makes of it
        if not sure and fitting and len(besides) <= _SHORT:
            return INFORM
        if not fitting and not understanding.lost and understanding.intent in _LEAVING:
            return understanding.intent
        if not sure and awaiting in _FREE and 0 < len(_words(understanding.text)) <= _SHORT:
            return INFORM
    return understanding.intent if sure or _may_be_believed(understanding) else FALLBACK


def _may_be_believed(understanding: Understanding) -> bool:
    """Unsure, but likely enough, and of a kind where a mistake costs the person nothing."""
    if understanding.lost or understanding.intent not in _HARMLESS:
        return False
    others = [entry.confidence for entry in understanding.ranking[1:2]]
    return understanding.confidence - max(others, default=0.0) >= _CLEAR_LEAD


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _words_besides(text: str, entities: tuple[Entity, ...]) -> list[str]:
    """Words of the text that belong to no entity."""
    covered = [(entity.start, entity.end) for entity in entities]
    return [
        match.group()
        for match in _WORD.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in covered)
    ]
