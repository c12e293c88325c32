"""What a conversation keeps in mind from one message to the next, in its small JSON memory.

The labels of the buttons shown last, so that typing one is as good as pressing it; that the person
was asked whether to erase everything; and the danger they spoke of, until they say where they are.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.core import Answer
from gazetteer.normalise import name_key
from nlu.types import Understanding

BUTTONS = "buttons"
ERASE = "erase"
DANGER = "danger"
MOST_BUTTONS = 16
LONGEST_LABEL = 40

Memory = Mapping[str, Any]


def kept(memory: Memory) -> dict[str, Any]:
    """Without what counts for one message only."""
    return {name: value for name, value in memory.items() if name not in (BUTTONS, ERASE, DANGER)}


def pressed(text: str, memory: Memory) -> str | None:
    """The payload of the button whose label was typed."""
    if len(text) > LONGEST_LABEL:
        return None
    payload = memory.get(BUTTONS, {}).get(_key(text))
    return payload if isinstance(payload, str) else None


def with_replies(answer: Answer) -> Answer:
    """Remember the buttons of the replies, and whether they ask to erase."""
    labels: dict[str, str] = {}
    for button in (button for reply in answer.replies for button in reply.buttons):
        # "Duldung (tolerated)" may be typed without its explanation.
        for label in (button.text, button.text.partition("(")[0]):
            labels.setdefault(_key(label), button.payload)
    memory = kept(answer.conversation.memory)
    if labels:
        memory[BUTTONS] = dict(list(labels.items())[:MOST_BUTTONS])
    if any(reply.message == "delete-my-data" for reply in answer.replies):
        memory[ERASE] = True
    return replace(answer, conversation=replace(answer.conversation, memory=memory))


def is_asked_to_erase(memory: Memory) -> bool:
    """Whether the last reply asked if everything shall be erased."""
    return bool(memory.get(ERASE))


def with_danger(answer: Answer, dangers: tuple[str, ...]) -> Answer:
    """Remember the danger for the next message: it may say where the person is."""
    memory = {**answer.conversation.memory, DANGER: list(dangers)}
    return replace(answer, conversation=replace(answer.conversation, memory=memory))


def danger_elsewhere(memory: Memory, understanding: Understanding) -> tuple[str, ...]:
    """The danger spoken of just before, when this message names the country the person is in."""
    known = tuple(str(kind) for kind in memory.get(DANGER, ()))
    here = any(
        entity.entity in ("country", "place", "postal_code") and entity.role != "destination"
        for entity in understanding.entities
    )
    return known if known and here and not understanding.intent.startswith("ask_") else ()


def _key(label: str) -> str:
    return name_key(label.translate({0x2068: None, 0x2069: None}))
