"""Between Rasa's parse data and `Understanding`.

Our components leave in a message's output: `intent_ranking` (calibrated, best first, without
`nlu_fallback`), `language`, `language_confidence`, `unsure`, `lost`, `entities`.
"""

from collections.abc import Mapping
from typing import Any

from nlu.decision import FALLBACK
from nlu.types import Entity, RankedIntent, Understanding

OUT_OF_SCOPE = "out_of_scope"
MENTIONED = "mentioned"
"""The role of what is not the person's own: told to who asks, kept out of the dialogue."""
_RANKED = 5
"""So many intents are kept with the conversation: enough to offer the likeliest as buttons."""


def understanding_from(text: str, parsed: Mapping[str, Any]) -> Understanding:
    """What the graph's output says, in our types. A model that ranks nothing is lost."""
    ranking = tuple(
        RankedIntent(str(entry["name"]), float(entry["confidence"]))
        for entry in parsed.get("intent_ranking") or _only(parsed.get("intent"))
        if entry.get("name") and entry["name"] != FALLBACK
    )
    entities = tuple(_entity(entity) for entity in parsed.get("entities") or ())
    return Understanding(
        text=text,
        language=str(parsed.get("language") or "und"),
        language_confidence=float(parsed.get("language_confidence") or 0.0),
        ranking=ranking or (RankedIntent(OUT_OF_SCOPE, 0.0),),
        entities=tuple(entity for entity in entities if entity.role != MENTIONED),
        unsure=bool(parsed.get("unsure", False)) and bool(ranking),
        lost=bool(parsed.get("lost", False)) or not ranking,
        parse_data=parsed,
        mentioned=tuple(entity for entity in entities if entity.role == MENTIONED),
    )


def for_policies(understanding: Understanding, intent: str) -> dict[str, Any]:
    """Parse data as Rasa stores and uses it, with the intent that was decided on."""
    confidence = {entry.intent: entry.confidence for entry in understanding.ranking}
    return {
        "text": understanding.text,
        "intent": {"name": intent, "confidence": confidence.get(intent, 1.0)},
        "intent_ranking": [
            {"name": entry.intent, "confidence": round(entry.confidence, 4)}
            for entry in understanding.ranking[:_RANKED]
        ],
        "entities": [
            dict(entity)
            for entity in understanding.parse_data.get("entities") or ()
            if entity.get("role") != MENTIONED
        ],
        "language": understanding.language,
        "language_confidence": round(understanding.language_confidence, 4),
        "unsure": understanding.unsure,
        "lost": understanding.lost,
    }


def _only(intent: Any) -> list[Mapping[str, Any]]:
    return [intent] if isinstance(intent, Mapping) else []


def _entity(given: Mapping[str, Any]) -> Entity:
    return Entity(
        entity=given["entity"],
        value=given["value"],
        start=int(given.get("start", 0)),
        end=int(given.get("end", 0)),
        role=given.get("role"),
        place_id=given.get("place_id"),
        ambiguous=tuple(given.get("ambiguous") or ()),
    )
