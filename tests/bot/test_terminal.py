import io
from pathlib import Path

import pytest

from bot.store import Database
from bot.terminal import language_of, talk
from tests.bot.echo import EchoCore
from tests.bot.serving import QUICK


async def typed(folder: Path, *lines: str, core: EchoCore | None = None) -> str:
    database = Database.open(f"sqlite:///{folder / 'bot.db'}")
    shown: list[str] = []
    try:
        stream = io.BytesIO("\n".join(lines).encode())
        await talk(core or EchoCore(), database, stream, shown.append, "fa-IR", QUICK)
    finally:
        database.close()
    return "".join(shown)


async def test_the_bot_begins_and_knows_the_language_of_the_terminal(tmp_path: Path) -> None:
    core = EchoCore()
    shown = await typed(tmp_path, core=core)
    assert "echo: command start" in shown
    assert core.seen[0].telegram_language == "fa-IR"


@pytest.mark.parametrize("number", ["2", "۲", "٢"])
async def test_a_number_in_any_digits_presses_the_button(tmp_path: Path, number: str) -> None:
    shown = await typed(tmp_path, "buttons", number)
    assert "[1] \u2068Yes\u2069\n  [2] \u2068No\u2069" in shown
    assert "echo: pressed /deny" in shown


async def test_a_number_that_is_no_choice_is_what_the_person_says(tmp_path: Path) -> None:
    shown = await typed(tmp_path, "buttons", "25", "buttons", "hello", "1")
    assert "echo: 25" in shown
    assert "echo: 1" in shown
    assert "pressed" not in shown


async def test_a_place_can_be_shared_and_nonsense_is_explained(tmp_path: Path) -> None:
    shown = await typed(tmp_path, "/location 36.8 10.2", "/location", "/location 200 1", "/quit")
    assert "echo: location 36.80 10.20" in shown
    assert shown.count("/location LATITUDE LONGITUDE") == 2


async def test_links_behind_words_are_shown(tmp_path: Path) -> None:
    assert "→ https://example.org/a" in await typed(tmp_path, "link")


async def test_bytes_that_are_no_text_do_not_end_the_conversation(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'bot.db'}")
    shown: list[str] = []
    try:
        stream = io.BytesIO(b"\xff\xfe\nhello\n")
        await talk(EchoCore(), database, stream, shown.append, None, QUICK)
    finally:
        database.close()
    assert "echo: hello" in "".join(shown)


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ar_EG.UTF-8"}, "ar-EG"),
        ({"LANG": "C.UTF-8"}, None),
        ({"LANG": "de_DE@euro", "LC_ALL": ""}, "de-DE"),
        ({"LANG": "de_DE", "LC_ALL": "ru_RU.UTF-8"}, "ru-RU"),
        ({}, None),
    ],
)
def test_the_language_of_the_terminal_is_read(
    environment: dict[str, str], language: str | None
) -> None:
    assert language_of(environment) == language
