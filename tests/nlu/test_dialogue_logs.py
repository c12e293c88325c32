"""Nothing a person wrote may reach a log, at any level of any logger, in success or failure."""

import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from nlu.dialogue import Dialogue
from nlu.errors import DialogueError

pytestmark = pytest.mark.rasa
MARK = "xylophone"


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    """All loggers at DEBUG, each Rasa logger with a handler of its own besides the root's."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    named = [logging.getLogger(name) for name in list(root.manager.loggerDict)]
    before = {logger: (logger.level, logger.disabled) for logger in [root, *named]}
    for logger in before:
        logger.setLevel(logging.DEBUG)
        logger.disabled = False
        if logger is root or logger.name.startswith(("rasa", "nlu")):
            logger.addHandler(handler)
    yield out
    for logger, (level, disabled) in before.items():
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.disabled = disabled


@pytest.mark.parametrize(
    "text",
    [
        "hello xylophone",
        "a flat in Leipzig xylophone",
        "perhaps xylophone",
        "break xylophone",
        "explode xylophone",
        "endless xylophone",
        "decline xylophone",
        "silence xylophone",
        '/inform{"age": "xylophone"}',
    ],
)
async def test_no_log_line_holds_a_persons_words_or_conversation(
    dialogue: Dialogue, everything_logged: io.StringIO, capfd: pytest.CaptureFixture[str], text: str
) -> None:
    logging.getLogger("rasa.core.processor").warning("to show that the log is heard")
    with suppress(DialogueError):
        await dialogue.handle("conv-glockenspiel", await dialogue.understand(text), {"n": MARK})
    with suppress(DialogueError):
        await dialogue.press("conv-glockenspiel", f'/inform{{"place": "{MARK}"}}', {"n": MARK})
    with suppress(DialogueError):
        await dialogue.press("conv-glockenspiel", f'/inform{{"{MARK}": 1}}', {"n": MARK})
    await dialogue.forget("conv-glockenspiel")
    printed = capfd.readouterr()
    logged = everything_logged.getvalue()
    assert "rasa.core.processor WARNING" in logged
    for output in (logged, printed.out, printed.err):
        assert MARK not in output
        assert "glockenspiel" not in output


async def test_a_database_that_fails_in_a_turn_does_not_quote_its_rows(
    small_model: Path, small_actions: Any, tmp_path: Path, everything_logged: io.StringIO
) -> None:
    dialogue = await Dialogue.load(
        small_model, run_action=small_actions, tracker_url=f"sqlite:///{tmp_path / 'd.db'}"
    )
    with dialogue._store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE events")
    with pytest.raises(DialogueError) as failed:
        await dialogue.handle("c", await dialogue.understand(f"hello {MARK}"), {})
    dialogue.close()
    assert MARK not in str(failed.value)
    assert MARK not in everything_logged.getvalue()


async def test_no_warning_is_left_to_the_application(dialogue: Dialogue) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        await dialogue.handle("c", await dialogue.understand("hello"), {})
