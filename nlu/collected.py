"""Collects what the dialogue says in a turn, as named messages."""

import logging
from typing import Any

from rasa.core.channels.channel import OutputChannel

from nlu.types import NamedButton, NamedMessage

log = logging.getLogger(__name__)


class Collected(OutputChannel):  # type: ignore[misc]  # Rasa is untyped to us
    """Where Rasa sends to. Only `custom` messages with a name count: the bot finds the words."""

    def __init__(self) -> None:
        self.messages: list[NamedMessage] = []

    @classmethod
    def name(cls) -> str:
        """Rasa stores it beside each message of a person."""
        return "vorweg"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep a named message; anything else cannot be said in 24 languages and is a defect."""
        custom = message.get("custom")
        named = named_message(custom)
        if named is None:
            log.error("The dialogue said something that names no message; it was left out.")
            return
        self.messages.append(named)


def named_message(custom: Any) -> NamedMessage | None:
    """From `{"message": name, "arguments"?: {...}, "buttons"?: [{"label", "payload", ...}]}`.

    Other fields (`language` in `{message: greet, language: "{language}"}`) count as arguments.
    None when there is no name or a button is incomplete.
    """
    if not isinstance(custom, dict) or not isinstance(custom.get("message"), str):
        return None
    rest = {k: v for k, v in custom.items() if k not in ("message", "arguments", "buttons")}
    buttons = [_button(button) for button in custom.get("buttons") or ()]
    complete = tuple(button for button in buttons if button is not None)
    if len(complete) != len(buttons):
        return None
    return NamedMessage(
        name=custom["message"],
        arguments={**rest, **(custom.get("arguments") or {})},
        buttons=complete,
    )


def _button(given: Any) -> NamedButton | None:
    if not isinstance(given, dict):
        return None
    label, payload = given.get("label"), given.get("payload")
    if not isinstance(label, str) or not isinstance(payload, str):
        return None
    return NamedButton(label=label, payload=payload, arguments=given.get("arguments") or {})
