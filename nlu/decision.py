"""Which intent Rasa's policies are told, given how sure the understanding is and what was asked."""

from nlu.bare_answers import ANSWERING, words, words_besides
from nlu.open_answers import leaves_open
from nlu.types import Awaiting, Understanding

FALLBACK = "nlu_fallback"
INFORM = "inform"
DENY = "deny"
OUT_OF_SCOPE = "out_of_scope"

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
    "status": frozenset({"status"}),
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
_FEW = 2


def intent_for_policies(understanding: Understanding, awaiting: Awaiting | None) -> str:
    """The likeliest intent when sure; `inform` for a plausible answer; else `nlu_fallback`."""
    sure = not (understanding.unsure or understanding.lost)
    if understanding.intent == DENY and _says_something(understanding):
        return INFORM  # "no, I am 25" corrects
    if awaiting is not None:
        fitting = [e for e in understanding.entities if e.entity in _ANSWERS[awaiting]]
        besides = words_besides(
            understanding.text, [(e.start, e.end) for e in understanding.entities]
        )
        if leaves_open(understanding.text):
            return DENY
        if fitting and not besides:
            return INFORM  # "19": nothing else is said, whatever the classifier makes of it
        if not sure and fitting and len(besides) <= _SHORT:
            return INFORM
        if understanding.intent == OUT_OF_SCOPE and len(words(understanding.text)) <= _SHORT:
            return FALLBACK  # more likely an answer nobody could read than another subject
        if not fitting and not understanding.lost and understanding.intent in _LEAVING:
            return understanding.intent
        if not sure and awaiting in _FREE and 0 < len(words(understanding.text)) <= _SHORT:
            return INFORM
    if not sure and _is_about_a_value(understanding):
        return INFORM  # "and in Cologne?"
    return understanding.intent if sure or _may_be_believed(understanding) else FALLBACK


def _says_something(understanding: Understanding) -> bool:
    return any(entity.entity in ANSWERING for entity in understanding.entities)


def _is_about_a_value(understanding: Understanding) -> bool:
    """A value with hardly a word besides, which the classifier could make nothing of."""
    spans = [(e.start, e.end) for e in understanding.entities if e.entity in ANSWERING]
    return bool(spans) and len(words_besides(understanding.text, spans)) <= _FEW


def _may_be_believed(understanding: Understanding) -> bool:
    """Unsure, but likely enough, and of a kind where a mistake costs the person nothing."""
    if understanding.lost or understanding.intent not in _HARMLESS:
        return False
    others = [entry.confidence for entry in understanding.ranking[1:2]]
    return understanding.confidence - max(others, default=0.0) >= _CLEAR_LEAD
