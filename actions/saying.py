"""Names what is to be said: JSON for the bot to word, buttons as (label, payload)."""

import json
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

TELEGRAM_PAYLOAD_BYTES = 64


def button(label: str, payload: str, **arguments: Any) -> dict[str, Any]:
    """A choice. Raises ValueError for a payload that Telegram would refuse (over 64 bytes)."""
    if len(payload.encode()) > TELEGRAM_PAYLOAD_BYTES:
        raise ValueError(f"The payload of button {label!r} is longer than 64 bytes.")
    return {"label": label, "payload": payload, "arguments": arguments}


def inform(**values: str) -> str:
    """The payload that answers with slot values: /inform{"age":"27_plus"}."""
    return "/inform" + json.dumps(values, separators=(",", ":"))


def skip(question: str) -> dict[str, Any]:
    """The button that leaves a question open."""
    return button("button-skip", inform(skip=question))


def say(
    dispatcher: CollectingDispatcher,
    message: str,
    *,
    buttons: list[dict[str, Any]] | None = None,
    **arguments: Any,
) -> None:
    """Name a message, its arguments and its buttons."""
    dispatcher.utter_message(
        json_message={"message": message, "arguments": arguments, "buttons": buttons or []}
    )


def topic_button(topic: str) -> dict[str, Any]:
    """The button that asks a topic's question."""
    return button("topic-" + topic.replace("_", "-"), f"/{topic}")


def answer(dispatcher: CollectingDispatcher, topic: str, supplement: str | None = None) -> None:
    """Name a topic's answer, or its supplement of that name; the knowledge has their facts."""
    more: dict[str, Any] = {} if supplement is None else {"supplement": supplement}
    say(dispatcher, "answer", topic=topic, **more)


def offer_advice(dispatcher: CollectingDispatcher, message: str = "offer-referral") -> None:
    """Offer to find advice: yes or not now."""
    buttons = [button("button-find-advice", "/affirm"), button("button-not-now", "/deny")]
    say(dispatcher, message, buttons=buttons)
