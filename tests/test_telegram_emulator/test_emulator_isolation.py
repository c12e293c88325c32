"""The emulator stays on this machine: nobody outside reaches it, and it calls nobody outside."""

import asyncio
import socket
from typing import Any

import pytest
from aiohttp import web

from tests.telegram_emulator import TelegramEmulator
from tests.telegram_emulator.bare import BareBot
from tests.telegram_emulator.faults import Faults, FloodLimits
from tests.telegram_emulator.server import ApiServer
from tests.telegram_emulator.world import World


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "localhost", "192.0.2.1"])
async def test_it_refuses_to_listen_elsewhere(host: str) -> None:
    with pytest.raises(ValueError, match=r"on 127\.0\.0\.1 only"):
        TelegramEmulator(host=host)
    world = World()
    server = ApiServer(world, Faults(), FloodLimits(world.clock), lambda _record: None)
    with pytest.raises(ValueError, match=r"on 127\.0\.0\.1 only"):
        await server.start(host, 0, [])


async def test_it_calls_nobody_outside(
    emulator: TelegramEmulator, bare: BareBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[Any] = []
    own_connect = asyncio.get_running_loop().sock_connect

    async def watched_connect(sock: socket.socket, address: Any) -> None:
        if address[0] != "127.0.0.1":
            called.append(address)
        await own_connect(sock, address)

    async def no_lookup(*arguments: Any, **_more: Any) -> Any:
        called.append(arguments)
        raise OSError

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(loop, "sock_connect", watched_connect)
    monkeypatch.setattr(loop, "getaddrinfo", no_lookup)
    user = emulator.user()
    user.start()
    await bare.result("setWebhook", url="https://bot.example.org/hook")
    await bare.result("sendPhoto", chat_id=user.id, photo="https://pictures.example.org/a.jpg")
    await bare.result("sendMessage", chat_id=user.id, text="https://news.example.org/")
    user.send("into the void")
    info = await bare.result("getWebhookInfo")
    assert info["pending_update_count"] == 2
    assert called == []


async def test_a_wrong_call_in_the_answer_of_a_webhook_is_noticed(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    async def hook(_request: web.Request) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": 1, "text": ""})

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        await bare.result("setWebhook", url=url)
        emulator.user().send("one")
        for _ in range(500):
            if emulator.wrong_calls:
                break
            await asyncio.sleep(0.01)
    finally:
        await runner.cleanup()
    emulator.expect_wrong_call("sendMessage", "text is empty")


async def test_a_webhook_on_this_machine_gets_updates_with_its_secret_and_in_order(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    got: list[tuple[str | None, str]] = []
    answers = [500, 200, 200]

    async def hook(request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        got.append((secret, update["message"]["text"]))
        status = answers.pop(0)
        chat = update["message"]["chat"]["id"]
        answer = {"method": "sendMessage", "chat_id": chat, "text": f"Got {len(got)}"}
        return web.json_response(answer, status=status)

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        await bare.result("setWebhook", url=url, secret_token="s3cret")
        user = emulator.user()
        user.send("one")
        user.send("two")
        replies = [reply.text for reply in await user.replies(2)]
    finally:
        await runner.cleanup()
    assert got == [("s3cret", "one"), ("s3cret", "one"), ("s3cret", "two")]
    assert replies == ["Got 2", "Got 3"]
    assert (await bare.result("getWebhookInfo"))["url"] == url
