"""The commands as another program meets them: lines in, lines out, and nothing else there."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from vorweg.main import COMMANDS, SHORT_HELP, main

ROOT = Path(__file__).resolve().parents[2]


def vorweg(*arguments: str, lines: list[str]) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "vorweg", *arguments],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_command_is_there_and_described() -> None:
    assert set(COMMANDS) == set(SHORT_HELP)
    for name in COMMANDS:
        command = main.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert command.name == name


def test_every_command_is_documented() -> None:
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"`vorweg {name}" in text, name


@pytest.mark.rasa
def test_understand_answers_every_line_with_the_fields_of_the_contract() -> None:
    answers = vorweg(
        "understand",
        lines=[
            json.dumps({"id": "a", "text": "I am 19 from Ghana, how can I study in Leipzig?"}),
            json.dumps({"id": 2, "text": "salam", "telegram_language": "fa"}),
            "not json",
            json.dumps({"id": "c", "text": "my husband hits me"}),
            json.dumps({"id": "d", "text": ""}),
            json.dumps({"id": "e", "text": "x" * 20000}),
        ],
    )
    assert [answer.get("id") for answer in answers] == ["a", 2, None, "c", "d", "e"]
    first = answers[0]
    assert set(first) == {
        "id", "language", "language_confidence", "intent", "confidence", "ranking", "entities",
        "emergency", "unsure",
    }  # fmt: skip
    assert (first["language"], first["intent"]) == ("en", "ask_study")
    assert len(first["ranking"]) >= 3
    found = {(entity["entity"], entity["value"]) for entity in first["entities"]}
    assert found == {("age", 19), ("country", "GH"), ("place", "Leipzig")}
    assert answers[1]["language"] == "fa"
    assert "error" in answers[2]
    assert [answer.get("emergency") for answer in answers] == [
        False,
        False,
        None,
        True,
        False,
        False,
    ]


@pytest.mark.rasa
def test_talk_answers_every_line_and_keeps_people_apart() -> None:
    answers = vorweg(
        "talk",
        "--jsonl",
        lines=[
            json.dumps({"chat": "a", "button": "/find_service", "telegram_language": "de"}),
            json.dumps({"chat": "b", "text": "How can I study in Germany?"}),
            json.dumps({"chat": "a", "text": "Ghana"}),
            "[]",
            json.dumps({"chat": "b", "kind": "blocked"}),
        ],
    )
    assert [answer.get("asking") for answer in answers[:3]] == ["place", None, "age"]
    assert "error" in answers[3]
    assert answers[4]["replies"] == []
    reply = answers[1]["replies"][0]
    assert {"message", "language", "text", "buttons", "programs", "services", "links"} <= set(reply)
    assert reply["topic"] == "ask_study"


def test_match_finds_services_with_reasons_and_dates() -> None:
    (answer,) = vorweg(
        "match",
        lines=[json.dumps({"id": 1, "age": 19, "country": "TN", "destination": "لايبزيغ"})],
    )
    assert answer["id"] == 1
    assert answer["services"]
    for service in answer["services"]:
        assert service["reasons"]
        assert service["checked_on"].startswith("20")
        assert isinstance(service["reachable_now"], bool)
