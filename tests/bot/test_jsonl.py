import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.jsonl import LineError, read_event, talk_lines
from bot.store import Database
from tests.bot.echo import EchoCore
from tests.bot.serving import QUICK, rows


async def talk(folder: Path, *lines: Any, core: EchoCore | None = None) -> list[dict[str, Any]]:
    """What is written for these lines (bytes as they are, the rest as JSON)."""
    raw = [
        line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode()
        for line in lines
    ]
    database = Database.open(f"sqlite:///{folder / 'bot.db'}")
    written: list[str] = []
    try:
        stream = io.BytesIO(b"\n".join(raw))
        await talk_lines(core or EchoCore(), database, stream, written.append, QUICK)
    finally:
        database.close()
    assert not [line for line in written if "\n" in line]
    return [json.loads(line) for line in written]


def text_of(answer: dict[str, Any]) -> list[str]:
    return [reply["text"] for reply in answer["replies"]]


async def test_a_line_is_answered_as_the_contract_says(tmp_path: Path) -> None:
    (answer,) = await talk(tmp_path, {"chat": "a", "text": "buttons"})
    assert answer == {
        "chat": "a",
        "replies": [
            {
                "message": "echo",
                "language": "en",
                "text": "echo: buttons",
                "buttons": [
                    {"text": "Yes", "payload": "/affirm"},
                    {"text": "No", "payload": "/deny"},
                ],
                "programs": [],
                "services": [],
                "links": [],
            }
        ],
        "asking": "age",
    }


async def test_every_kind_of_line_reaches_the_core(tmp_path: Path) -> None:
    answers = await talk(
        tmp_path,
        {"chat": 7, "location": [51.34, 12.37], "telegram_language": "ar"},
        {"chat": 7, "kind": "voice"},
        {"chat": 7, "kind": "photo", "text": "/look here"},
        {"chat": 7, "button": "/affirm"},
        {"chat": 7, "text": "/start poster"},
        {"chat": 7, "text": '/inform{"age":1}', "telegram_language": None},
        {"chat": 7, "kind": "text", "text": "hi"},
    )
    assert [text_of(answer) for answer in answers] == [
        ["echo: location 51.34 12.37"],
        ["echo: voice"],
        ["echo: photo look here"],
        ["echo: pressed /affirm"],
        ["echo: command start poster"],
        ['echo: inform{"age":1}'],
        ["echo: hi"],
    ]
    assert {answer["chat"] for answer in answers} == {7}


async def test_who_blocks_gets_no_reply_and_a_failure_gets_the_apology(tmp_path: Path) -> None:
    blocked, broken, after = await talk(
        tmp_path,
        {"chat": "a", "kind": "blocked"},
        {"chat": "a", "text": "break"},
        {"chat": "a", "text": "hi"},
    )
    assert (blocked["replies"], blocked["asking"]) == ([], None)
    assert broken["replies"][0]["message"] == "apology"
    assert text_of(after) == ["echo: hi"]


async def test_different_chats_are_different_people_and_nobody_is_slowed_down(
    tmp_path: Path,
) -> None:
    core = EchoCore()
    lines = [{"chat": f"chat {number % 2}", "text": f"number {number}"} for number in range(60)]
    answers = await talk(tmp_path, *lines, core=core)
    assert [text_of(answer) for answer in answers] == [[f"echo: number {n}"] for n in range(60)]
    assert len({conversation.id for conversation in core.conversations}) == 2
    assert core.conversations[-1].memory == {"turns": 29}


async def test_a_bad_line_is_told_so_and_the_next_one_counts(tmp_path: Path) -> None:
    answers = await talk(
        tmp_path,
        b"{not json secret words",
        b"\xff\xfe",
        b"[1]",
        b"",
        b"[" * 100_000,
        {"text": "secret words"},
        {"chat": "a"},
        {"chat": "a", "text": 7},
        {"chat": "a", "kind": "telepathy"},
        {"chat": "a", "location": [91, 0]},
        {"chat": "a", "text": "x", "button": "y"},
        {"chat": "a", "kind": "location"},
        b'{"chat": "a", "text": "\\ud800 half"}',
        {"chat": "a", "text": "good"},
    )
    assert [answer.get("line") for answer in answers] == [
        1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, None, None
    ]  # fmt: skip
    assert not [answer for answer in answers[:-2] if "secret" in answer["error"]]
    assert [text_of(answer) for answer in answers[-2:]] == [["echo: half"], ["echo: good"]]


@pytest.mark.parametrize("chat", [None, True, 1.5, [], "", "x" * 256, "a\0b"])
def test_a_chat_is_a_name_or_a_number(chat: object) -> None:
    with pytest.raises(LineError, match="chat"):
        read_event({"chat": chat, "text": "hi"})


async def test_a_kept_state_goes_on_where_it_was_and_forget_ends_it(tmp_path: Path) -> None:
    core = EchoCore()
    await talk(tmp_path, {"chat": "a", "text": "one"}, core=core)
    (gone,) = await talk(tmp_path, {"chat": "a", "text": "/forget"}, core=core)
    assert (text_of(gone), gone["asking"]) == (["gone"], None)
    first, second = core.conversations
    assert first.id == second.id
    assert core.forgotten == [first.id]
    database = Database.open(f"sqlite:///{tmp_path / 'bot.db'}")
    try:
        assert await rows(database, "select count(*) from conversation") == [(0,)]
    finally:
        database.close()
