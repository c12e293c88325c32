import asyncio
import json
import logging
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy import create_engine, text

from bot.privacy_log import describe, install, log_event, new_error_id
from tests.bot.echo import EchoCore
from tests.bot.serving import serving, settled
from tests.telegram_emulator import TelegramEmulator

SENTENCE = "zebra4711 my husband is violent"
NAME = "Quokka4712"
MARKS = ("zebra4711", "Quokka4712")


@pytest.fixture
def everything_logged(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[None]:
    undo = install("DEBUG")
    # Handlers of others, too, must see nothing.
    logging.getLogger().addHandler(caplog.handler)
    for name in ("telegram", "httpx", "httpcore", "sqlalchemy", "aiohttp", "asyncio", "rasa"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield
    for name in ("telegram", "httpx", "httpcore", "sqlalchemy", "aiohttp", "asyncio", "rasa"):
        logging.getLogger(name).setLevel(logging.NOTSET)
    undo()


async def talk_about_everything(telegram: TelegramEmulator, folder: Path) -> list[str]:
    """Successes and failures of every handler; returns what must not be logged."""
    user = telegram.user(first_name=NAME, username=NAME)
    gone = telegram.user(first_name=NAME)
    telegram.faults.server_error("getUpdates", code=502)
    telegram.faults.reset("getUpdates")
    async with serving(telegram, EchoCore(), folder) as database:
        await user.start(SENTENCE.split()[0])
        await user.reply()
        for words in (SENTENCE, f"break {SENTENCE}", "break", "nothing", "buttons", "long button"):
            await user.send(words)
            await user.reply()
        pressed = await user.press("Long")
        await user.reply()
        await pressed.answer()
        await user.send_photo(caption=SENTENCE)
        await user.send_contact(first_name=NAME)
        await user.send_document(caption=SENTENCE)
        await user.share_location(33.513, 36.292)
        await user.replies(4)
        for fault in ("server_error", "reset", "too_many_requests"):
            getattr(telegram.faults, fault)("sendMessage")
        await user.send(SENTENCE)
        await user.reply(timeout=20)
        telegram.bot.deliver("edited_message", {**(await user.send(SENTENCE)).message})  # type: ignore[dict-item]
        await user.reply()
        await gone.send(SENTENCE)
        gone.delete_account()
        user.block()
        await asyncio.sleep(0.1)
        await settled(database)
    return [*MARKS, str(user.id), str(gone.id), telegram.token, telegram.token.split(":")[1]]


@pytest.mark.usefixtures("everything_logged")
async def test_nothing_a_person_says_or_is_gets_into_any_log(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    async with TelegramEmulator() as telegram:
        marks = await talk_about_everything(telegram, tmp_path)
    out, err = capfd.readouterr()
    events = {json.loads(line)["event"] for line in err.splitlines()}
    assert {"turn_done", "turn_failed", "apologised", "third_party", "blocked"} <= events
    written = out + err + caplog.text + "".join(str(vars(record)) for record in caplog.records)
    assert [mark for mark in marks if mark in written] == []


@pytest.mark.usefixtures("everything_logged")
def test_other_libraries_are_reduced_whatever_they_say(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("rasa.core.processor", "rasa_sdk.executor", "apscheduler", "httpx", SENTENCE):
        logger = logging.getLogger(name)
        logger.debug("parsed %s", SENTENCE)
        logger.error(SENTENCE, extra={"words": "kept apart"}, stack_info=True)
        try:
            raise ValueError(SENTENCE)
        except ValueError:
            logger.exception(NAME)
    structlog.get_logger().error("processor.message.parse", text=SENTENCE, sender=NAME)
    structlog.get_logger(SENTENCE).debug(SENTENCE, exc_info=True)
    warnings.simplefilter("always")
    warnings.warn(SENTENCE, stacklevel=1)
    engine = create_engine("sqlite://", echo="debug", hide_parameters=False)
    with engine.connect() as connection:
        connection.execute(text("select :words"), {"words": SENTENCE}).all()
    engine.dispose()
    out, err = capfd.readouterr()
    written = out + err + caplog.text
    assert "third_party" in err
    assert "builtins.ValueError at tests/bot/test_privacy_log.py:" in err
    assert [mark for mark in MARKS if mark in written] == []


@pytest.mark.usefixtures("everything_logged")
def test_values_of_an_event_that_are_not_what_they_are_called_are_left_out(
    capfd: pytest.CaptureFixture[str],
) -> None:
    log_event(SENTENCE, intent=NAME, language=NAME, error_id=NAME)
    log_event("turn_done", intent="ask_visa", language="pt-br", duration_ms=3.14159, count=2)
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert lines[0].items() >= {
        "event": "?", "intent": "?", "language": "?", "error_id": "?"
    }.items()  # fmt: skip
    assert lines[1].items() >= {
        "event": "turn_done", "intent": "ask_visa", "language": "pt-br", "duration_ms": 3.1,
        "count": 2,
    }.items()  # fmt: skip


def test_an_exception_is_told_by_type_and_place_without_its_words() -> None:
    try:
        try:
            raise KeyError(SENTENCE)
        except KeyError as cause:
            raise RuntimeError(NAME) from cause
    except RuntimeError as error:
        told = describe(error)
    assert told.startswith("builtins.RuntimeError at tests/bot/test_privacy_log.py:")
    assert "builtins.KeyError" in told
    assert not [mark for mark in MARKS if mark in told]


UNCAUGHT = f"""
import asyncio, threading
from bot.privacy_log import install
install("DEBUG")
def fail(words): raise ValueError(words)
thread = threading.Thread(target=fail, args=({SENTENCE!r},), name={NAME!r})
thread.start(); thread.join()
class Fails:
    def __del__(self): raise ValueError({SENTENCE!r})
Fails()
async def main():
    asyncio.get_running_loop().create_task(inner(), name={NAME!r})
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    raise ValueError({SENTENCE!r})
async def inner(): raise KeyError({SENTENCE!r})
asyncio.run(main(), debug=True)
"""


def test_what_nobody_catches_is_reported_without_its_words() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", UNCAUGHT], capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 1
    assert ended.stderr.count('"uncaught"') == 3
    assert [mark for mark in MARKS if mark in ended.stdout + ended.stderr] == []
    for line in ended.stderr.splitlines():
        json.loads(line)


def test_error_ids_are_random_and_say_nothing() -> None:
    assert len({new_error_id() for _ in range(100)}) == 100
