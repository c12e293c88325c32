"""What goes wrong on purpose goes wrong as it does with Telegram."""

import asyncio

import aiohttp
import pytest

from tests.telegram_emulator import Fault, TelegramEmulator, User
from tests.telegram_emulator.bare import BareBot


@pytest.fixture
def user(emulator: TelegramEmulator) -> User:
    user = emulator.user()
    user.start()
    return user


async def test_too_many_requests_says_how_long_to_wait(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    emulator.faults.too_many_requests(retry_after=7)
    status, body = await bare.call("sendMessage", chat_id=user.id, text="x")
    assert (status, body["parameters"]) == (429, {"retry_after": 7})
    assert body["description"] == "Too Many Requests: retry after 7"
    await bare.result("sendMessage", chat_id=user.id, text="x")
    assert len(user.messages) == 1
    assert emulator.wrong_calls == []


async def test_server_errors_are_json_and_the_proxy_answers_with_a_page(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    emulator.faults.server_error("sendMessage")
    refusal = await bare.refusal("sendMessage", chat_id=user.id, text="x")
    assert refusal == "500 Internal Server Error"
    emulator.faults.server_error("sendMessage", code=502)
    with pytest.raises(aiohttp.ContentTypeError):
        await bare.call("sendMessage", chat_id=user.id, text="x")
    assert user.messages == []


@pytest.mark.parametrize(("accepted", "arrived"), [(False, 0), (True, 1)])
async def test_a_connection_breaks_before_or_after_the_message_was_taken(
    emulator: TelegramEmulator, bare: BareBot, user: User, accepted: bool, arrived: int
) -> None:
    emulator.faults.reset("sendMessage", accepted=accepted)
    with pytest.raises(aiohttp.ClientConnectionError):
        await bare.call("sendMessage", chat_id=user.id, text="x")
    assert len(user.messages) == arrived
    assert [record.broken for record in emulator.calls_of("sendMessage")] == [True]


async def test_a_message_is_taken_but_the_answer_never_comes(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    emulator.faults.silent("sendMessage")
    waiting = asyncio.create_task(bare.call("sendMessage", chat_id=user.id, text="x"))
    assert (await user.reply()).text == "x"
    done, _pending = await asyncio.wait({waiting}, timeout=0.05)
    assert not done
    waiting.cancel()


async def test_an_answer_to_a_button_that_was_lost_may_be_given_again(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    await bare.result("sendMessage", chat_id=user.id, text="?", reply_markup=keyboard)
    pressed = user.press("A")
    assert pressed.update is not None
    number = pressed.update["callback_query"]["id"]
    emulator.faults.reset("answerCallbackQuery", accepted=True)
    with pytest.raises(aiohttp.ClientConnectionError):
        await bare.call("answerCallbackQuery", callback_query_id=number)
    assert "too old" in await bare.refusal("answerCallbackQuery", callback_query_id=number)
    assert pressed.answered
    assert emulator.wrong_calls == []


async def test_too_late_an_answer_to_a_button_is_refused_without_blame(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    await bare.result("sendMessage", chat_id=user.id, text="?", reply_markup=keyboard)
    pressed = user.press("A")
    assert pressed.update is not None
    emulator.expire_callback_queries()
    number = pressed.update["callback_query"]["id"]
    assert "too old" in await bare.refusal("answerCallbackQuery", callback_query_id=number)
    assert emulator.wrong_calls == []


async def test_updates_lost_on_the_way_come_again(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    emulator.faults.reset("getUpdates", accepted=True)
    with pytest.raises(aiohttp.ClientConnectionError):
        await bare.call("getUpdates")
    assert len(await bare.result("getUpdates")) == 1


async def test_a_long_poll_is_cut(emulator: TelegramEmulator, bare: BareBot) -> None:
    waiting = asyncio.create_task(bare.call("getUpdates", timeout=30))
    await emulator.bot.updates.polled.wait()
    emulator.break_polling()
    with pytest.raises(aiohttp.ClientConnectionError):
        await waiting


async def test_a_fault_can_wait_for_its_chat_and_its_turn(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    other = emulator.user()
    other.start()
    emulator.faults.add(Fault("server_error", "sendMessage", skip=1, chat_id=user.id))
    await bare.result("sendMessage", chat_id=user.id, text="goes well")
    await bare.result("sendMessage", chat_id=other.id, text="not concerned")
    assert "500" in await bare.refusal("sendMessage", chat_id=user.id, text="fails")
    await bare.result("sendMessage", chat_id=user.id, text="well again")
    assert emulator.faults.planned == []


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1_780_000_000.0

    def __call__(self) -> float:
        return self.now


async def test_flood_limits_per_chat_per_group_and_over_all() -> None:
    clock = Clock()
    async with TelegramEmulator(flood_limits=True, clock=clock) as telegram:
        floods = telegram.floods
        assert [floods.allow(1) for _ in range(4)] == [0, 0, 0, 3]
        clock.now += 1
        assert floods.allow(1) == 2
        assert floods.impatient == 1
        clock.now += 2
        assert floods.allow(1) == 0
        assert sum(floods.allow(chat) == 0 for chat in range(10, 50)) == 29
        clock.now += 60
        assert [floods.allow(-5) for _ in range(20)] == [0] * 20
        assert floods.allow(-5) == 60


async def test_a_bot_that_floods_gets_429(bare: BareBot, user: User) -> None:
    bare.telegram.floods.enabled = True
    statuses = [(await bare.call("sendMessage", chat_id=user.id, text="x"))[0] for _ in range(5)]
    assert statuses == [200, 200, 200, 429, 429]
    assert bare.telegram.floods.impatient == 1
