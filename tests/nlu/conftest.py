"""A small Rasa project, trained once per run, and the actions it calls."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))  # small_component is named in the project's config
PROJECT = HERE / "small_project"


class ActionRejected(Exception):  # noqa: N818
    """Stands for rasa_sdk's class, known to nlu only by its name."""


ActionRejected.__name__ = "ActionExecutionRejection"


class SmallActions:
    """Answers action calls as an action server would, and keeps them for the tests to look at."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []

    async def __call__(self, call: dict[str, Any]) -> dict[str, Any]:
        self.calls.append(call)
        await asyncio.sleep(0)
        slots = call["tracker"]["slots"]
        match call["next_action"]:
            case "action_result":
                arguments = {"age": slots["age"], "destination": slots["destination"]}
                return _says({"message": "result", "arguments": arguments})
            case "action_break":
                raise KeyError(call["tracker"]["latest_message"]["text"])
            case "action_reject":
                raise ActionRejected("no")
            case "action_loop":
                return {"events": [{"event": "followup", "name": "action_loop"}], "responses": []}
            case "validate_referral_form":
                return {"events": _validated(call["tracker"]["events"]), "responses": []}
        return {"events": [], "responses": []}


def _says(custom: dict[str, Any]) -> dict[str, Any]:
    return {"events": [], "responses": [{"custom": custom}]}


def _validated(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Slots set since the form ran, ages over 120 refused: what rasa_sdk makes of the events."""
    result = []
    for event in reversed(events):
        if event["event"] != "slot":
            break
        if event["name"] in ("age", "destination"):
            refused = event["name"] == "age" and int(event["value"] or 0) > 120
            result.append({**event, "value": None if refused else event["value"]})
    return result


@pytest.fixture(scope="session")
def small_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project's trained model."""
    from nlu.rasa_cli import run

    directory = tmp_path_factory.mktemp("small")
    os.environ["RASA_CACHE_DIRECTORY"] = str(directory / "cache")
    code = run(
        [
            "train",
            "--skip-validation",
            "--config", str(PROJECT / "config.yml"),
            "--domain", str(PROJECT / "domain.yml"),
            "--data", str(PROJECT / "data"),
            "--out", str(directory),
            "--fixed-model-name", "small",
        ]
    )  # fmt: skip
    del os.environ["RASA_CACHE_DIRECTORY"]
    assert code == 0
    return directory / "small.tar.gz"


@pytest.fixture
def small_actions() -> SmallActions:
    return SmallActions()


@pytest.fixture
async def dialogue(
    small_model: Path, small_actions: SmallActions, tmp_path: Path
) -> AsyncIterator[Any]:
    """The small project's dialogue over a fresh database."""
    from nlu.dialogue import Dialogue

    loaded = await Dialogue.load(
        small_model, run_action=small_actions, tracker_url=f"sqlite:///{tmp_path / 'dialogue.db'}"
    )
    yield loaded
    loaded.close()
