"""What pressing a button says: `/intent` or `/intent{"entity": value, ...}`."""

import json
import re
from collections.abc import Collection
from typing import Any

from nlu.errors import PayloadError

LONGEST = 512
_MOST_ENTITIES = 8
_PAYLOAD = re.compile(r"/([a-z][a-z0-9_]*)(\{.*\})?", re.DOTALL)
_KEYS = frozenset({"value", "role", "place_id"})


def read(
    payload: str, intents: Collection[str], entities: Collection[str]
) -> tuple[str, list[dict[str, Any]]]:
    """The intent and Rasa's entity dicts.

    A value is a string, a whole number or a truth value, or an object
    `{"value": ..., "role"?: ..., "place_id"?: ...}`.
    Raises PayloadError when the payload is malformed, too long or names what is not in the domain.
    """
    if len(payload) > LONGEST:
        raise PayloadError(f"A button's payload is longer than {LONGEST} characters.")
    match = _PAYLOAD.fullmatch(payload)
    if not match:
        raise PayloadError("A button's payload is not of the form /intent{...}.")
    intent, values = match.group(1), match.group(2)
    if intent not in intents:
        raise PayloadError("A button's payload names an intent that the domain does not have.")
    return intent, _entities(values, entities) if values else []


def _entities(values: str, known: Collection[str]) -> list[dict[str, Any]]:
    try:
        given = json.loads(values)
    except (ValueError, RecursionError):
        raise PayloadError("A button's payload holds broken JSON.") from None
    if not isinstance(given, dict) or len(given) > _MOST_ENTITIES:
        raise PayloadError(f"A button's payload holds more than {_MOST_ENTITIES} entities.")
    if unknown := [name for name in given if name not in known]:
        raise PayloadError(f"A button names {len(unknown)} entities the domain does not have.")
    return [{"entity": name, **_entity(value)} for name, value in given.items()]


def _entity(given: Any) -> dict[str, Any]:
    fields = given if isinstance(given, dict) else {"value": given}
    if "value" not in fields or not _KEYS.issuperset(fields):
        raise PayloadError("An entity of a button has fields other than value, role, place_id.")
    if not all(isinstance(value, str | int) for value in fields.values()):
        raise PayloadError("An entity of a button is neither text nor a whole number.")
    return dict(fields)
