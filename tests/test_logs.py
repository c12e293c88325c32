"""No log line at any level holds a person's words, name, chat id or the token."""

import logging
from pathlib import Path
from typing import Any

import pytest

from bot.privacy_log import install
from tests.bot.serving import serving, settled
from tests.telegram_emulator import TelegramEmulator
from vorweg.compose import Composed

pytestmark = [pytest.mark.rasa, pytest.mark.asyncio(loop_scope="session")]

MARK = "xyzzymark"
NAME = "Qwertzname"


class Broken:
    """The real core, failing at every text, with what was said in the error."""

    def __init__(self, composed: Composed) -> None:
        self._turns = composed.turns

    async def respond(self, incoming: Any, conversation: Any) -> Any:
        raise RuntimeError(f"{incoming.text} {conversation.chat}")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._turns, name)


@pytest.mark.parametrize("broken", [False, True], ids=["success", "failure"])
async def test_a_marked_sentence_and_name_never_reach_a_log_line(
    composed: Composed,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    broken: bool,
) -> None:
    undo = install("DEBUG")
    logging.getLogger().addHandler(caplog.handler)
    core: Any = Broken(composed) if broken else composed.turns
    try:
        async with TelegramEmulator() as telegram:
            telegram.faults.server_error("sendMessage")
            async with serving(telegram, core, tmp_path) as database:
                person = telegram.user(language_code="en", first_name=NAME)
                await person.start("partner")
                await person.send(f"How can I study in Germany {MARK}")
                await person.send(f"my husband hits me {MARK}")
                await person.send(f"{MARK} " * 900)
                await person.share_location(51.34, 12.37)
                await person.send_voice()
                await person.send_contact()
                await person.send("/forget")
                await settled(database, 60)
                secret = telegram.token.partition(":")[2]
                chat = str(person.id)
    finally:
        undo()
    written = capfd.readouterr()
    records = [str(record.__dict__) for record in caplog.records]
    everything = "\n".join([written.out, written.err, caplog.text, *records])
    assert caplog.records, "nothing was logged, so nothing was tested"
    for private in (MARK, NAME, secret, chat):
        assert private not in everything
