"""getUpdates hands out, confirms, waits and conflicts as Telegram's does."""

import asyncio

from tests.telegram_emulator import TelegramEmulator
from tests.telegram_emulator.bare import BareBot


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.send("one")
    user.send("two")
    first = await bare.result("getUpdates")
    again = await bare.result("getUpdates")
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert again == first
    left = await bare.result("getUpdates", offset=first[0]["update_id"] + 1)
    assert left == first[1:]
    assert await bare.result("getUpdates", offset=first[1]["update_id"] + 1) == []
    assert await bare.result("getUpdates", offset=first[0]["update_id"]) == []


async def test_limit_and_negative_offset(emulator: TelegramEmulator, bare: BareBot) -> None:
    user = emulator.user()
    for number in range(5):
        user.send(str(number))
    assert len(await bare.result("getUpdates", limit=2)) == 2
    last = await bare.result("getUpdates", offset=-1)
    assert [update["message"]["text"] for update in last] == ["4"]
    assert await bare.result("getUpdates") == last


async def test_a_long_poll_ends_when_something_arrives(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    waiting = asyncio.create_task(bare.result("getUpdates", timeout=30))
    await emulator.bot.updates.polled.wait()
    emulator.user().send("here")
    assert [update["message"]["text"] for update in await waiting] == ["here"]


async def test_the_second_long_poll_ends_the_first_with_a_conflict(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    first = asyncio.create_task(bare.refusal("getUpdates", timeout=30))
    await emulator.bot.updates.polled.wait()
    second = asyncio.create_task(bare.result("getUpdates", timeout=30))
    assert (await first).startswith("409 Conflict: terminated by other getUpdates request")
    emulator.user().send("here")
    assert len(await second) == 1
    emulator.expect_wrong_call("getUpdates", "Conflict")


async def test_getting_updates_beside_a_webhook_is_a_conflict(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    await bare.result("setWebhook", url="https://bot.example.org/hook")
    assert "409 Conflict: can't use getUpdates" in await bare.refusal("getUpdates")
    await bare.result("deleteWebhook")
    assert await bare.result("getUpdates") == []
    emulator.expect_wrong_call("getUpdates", "webhook is active")


async def test_only_the_kinds_asked_for_arrive_and_some_only_when_asked_for(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    sent = user.send("one")
    assert user.react(sent).update is None
    await bare.result("getUpdates", allowed_updates=["message_reaction"])
    assert user.send("two").update is None
    assert user.react(sent).update is not None
    await bare.result("getUpdates", allowed_updates=[])
    assert user.send("three").update is not None
    assert user.react(sent).update is None


async def test_a_kind_of_the_future_always_arrives(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    await bare.result("getUpdates", allowed_updates=["message"])
    emulator.user().something_new("telepathy", {"thought": "?"})
    (update,) = await bare.result("getUpdates")
    assert update["telepathy"] == {"thought": "?"}


async def test_a_confirmed_update_can_be_delivered_again(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    sent = user.send("once")
    (update,) = await bare.result("getUpdates")
    assert await bare.result("getUpdates", offset=update["update_id"] + 1) == []
    user.deliver_again(sent)
    assert await bare.result("getUpdates", offset=update["update_id"] + 1) == [update]


async def test_a_long_poll_whose_bot_is_gone_is_no_conflict_for_the_next(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    gone = asyncio.create_task(bare.result("getUpdates", timeout=30))
    await emulator.bot.updates.polled.wait()
    gone.cancel()
    await asyncio.gather(gone, return_exceptions=True)
    for _ in range(500):
        if not emulator.bot.updates.polled.is_set():
            break
        await asyncio.sleep(0.01)
    emulator.user().send("here")
    assert len(await bare.result("getUpdates", timeout=30)) == 1
