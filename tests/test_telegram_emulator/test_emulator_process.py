"""The emulator runs as a process of its own, where a script is a person over HTTP."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.telegram_emulator.remote import RemoteTelegram, remote_telegram


@pytest.fixture
async def remote() -> AsyncIterator[RemoteTelegram]:
    async with remote_telegram() as running:
        yield running


async def call(remote: RemoteTelegram, method: str, **parameters: Any) -> Any:
    url = f"{remote.base_url}{remote.token}/{method}"
    async with remote.session.post(url, json=parameters) as response:
        return await response.json()


async def test_a_script_is_a_person(remote: RemoteTelegram) -> None:
    user = await remote.user(language_code="ru")
    await user.do("start", payload="leipzig")
    (update,) = (await call(remote, "getUpdates"))["result"]
    assert update["message"]["text"] == "/start leipzig"
    assert update["message"]["from"]["language_code"] == "ru"
    keyboard = {"inline_keyboard": [[{"text": "Да", "callback_data": "yes"}]]}
    await call(remote, "sendMessage", chat_id=user.id, text="Привет", reply_markup=keyboard)
    (reply,) = await user.replies(1)
    assert (reply["text"], reply["buttons"][0]["data"]) == ("Привет", "yes")
    assert (await user.do("press", wanted="Да"))["answered"] is False
    with pytest.raises(AssertionError, match="No button"):
        await user.do("press", wanted="Нет")
    lines = await user.transcript()
    assert lines == ["person: /start leipzig", "bot: Привет [Да]", "person: presses [Да]"]


async def test_faults_and_wrong_calls_are_there_too(remote: RemoteTelegram) -> None:
    await remote.post("/faults", {"kind": "server_error", "method": "getMe"})
    assert (await call(remote, "getMe"))["error_code"] == 500
    assert (await call(remote, "getMe"))["ok"] is True
    await call(remote, "getMee")
    (wrong,) = await remote.wrong_calls()
    assert "method not found" in wrong
