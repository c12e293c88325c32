"""Plays the end-to-end stories with the trained model and the real actions."""

import uuid
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from nlu.dialogue import Dialogue
from vorweg.compose import Composed

STORIES = Path(__file__).parent / "nlu" / "stories"
UNTOLD = {"action_listen", "action_extract_slots", "action_session_start"}

pytestmark = [pytest.mark.rasa, pytest.mark.asyncio(loop_scope="session")]


def stories() -> list[Any]:
    return [
        pytest.param(story["steps"], id=story["story"])
        for file in sorted(STORIES.glob("test_*.yml"))
        for story in yaml.safe_load(file.read_text(encoding="utf-8"))["stories"]
    ]


def split_into_turns(steps: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    turns: list[list[dict[str, Any]]] = []
    for step in steps:
        if "user" in step:
            turns.append([])
        turns[-1].append(step)
    return turns


async def play(dialogue: Dialogue, conversation: str, step: dict[str, Any]) -> None:
    text = step["user"].strip()
    metadata = {"language": "en"}
    if text.startswith("/"):
        await dialogue.press(conversation, text, metadata)
        return
    understanding = await dialogue.understand(text)
    await dialogue.handle(conversation, understanding, metadata)


def told(tracker: DialogueStateTracker) -> tuple[str, list[str]]:
    """The intent and the actions of the latest turn."""
    intent, actions = "", []
    for event in reversed(list(tracker.events)):
        if isinstance(event, UserUttered):
            intent = event.intent_name or ""
            break
        if isinstance(event, ActionExecuted) and event.action_name not in UNTOLD:
            actions.insert(0, event.action_name)
    return intent, actions


@pytest.mark.parametrize("steps", stories())
async def test_a_conversation_takes_the_course_its_story_tells(
    steps: list[dict[str, Any]], composed: Composed
) -> None:
    conversation = str(uuid.uuid4())
    for turn in split_into_turns(steps):
        await play(composed.dialogue, conversation, turn[0])
        tracker = await composed.dialogue._store.look_at(conversation)
        assert tracker is not None
        intent, actions = told(tracker)
        if "intent" in turn[0]:
            assert intent == turn[0]["intent"], turn[0]["user"]
        assert actions == [step["action"] for step in turn if "action" in step], turn[0]["user"]
        loops = [step["active_loop"] for step in turn if "active_loop" in step]
        if loops:
            assert tracker.active_loop_name == loops[-1]
        for step in turn:
            for slot in step.get("slot_was_set", ()):
                for name, value in slot.items():
                    assert tracker.get_slot(name) == value, (turn[0]["user"], name)
