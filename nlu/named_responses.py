"""Rasa's responses from the domain, filled in for messages that are named and not worded."""

import re
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator

_SLOT = re.compile(r"\{([a-zA-Z_][a-zA-Z0-9_]*)\}")


class NamedResponses(TemplatedNaturalLanguageGenerator):  # type: ignore[misc]  # Rasa is untyped
    """Chooses a response as Rasa does; `"{slot}"` as a whole value becomes the slot's value.

    Rasa's own filling turns each value into text and stumbles over the braces of a button's
    payload, `/inform{"age": 1}`.
    """

    def _fill_response(
        self,
        response: dict[str, Any],
        filled_slots: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> dict[str, Any]:
        values = {**(filled_slots or {}), **kwargs}
        filled: dict[str, Any] = _filled(response, values)
        return filled


def _filled(given: Any, values: dict[str, Any]) -> Any:
    if isinstance(given, str):
        match = _SLOT.fullmatch(given)
        return values.get(match.group(1)) if match else given
    if isinstance(given, dict):
        return {key: _filled(value, values) for key, value in given.items()}
    if isinstance(given, list):
        return [_filled(value, values) for value in given]
    return given
