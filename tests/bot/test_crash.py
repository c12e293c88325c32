"""The bot is killed with SIGKILL, at chosen moments and at random ones, and started again."""

import asyncio
import contextlib
import random
import signal
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from bot.store import Database
from tests.bot.serving import rows, settled
from tests.telegram_emulator import Fault, TelegramEmulator, User

PEOPLE = 6
BURST = 3
KILLS = 4


@contextlib.asynccontextmanager
async def process(
    telegram: TelegramEmulator, folder: Path
) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot; killed at the end of the block, without a chance to tidy up."""
    arguments = ("-m", "tests.bot.killable", telegram.root_url, telegram.token, str(folder))
    running = await asyncio.create_subprocess_exec(sys.executable, *arguments)
    try:
        yield running
    finally:
        with contextlib.suppress(ProcessLookupError):
            running.kill()
        await running.wait()


async def until(what: Callable[[], bool], seconds: float = 20.0) -> None:
    async with asyncio.timeout(seconds):
        while not what():  # noqa: ASYNC110 - another process: nothing tells
            await asyncio.sleep(0.005)


async def test_killed_while_working_it_answers_after_the_start_once(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with process(telegram, tmp_path):
            await user.send("sleep 1")
            await user.send("next")
            await until(lambda: len(telegram.calls_of("getUpdates")) > 0)
            await asyncio.sleep(0.5)
            assert user.messages == []
        async with process(telegram, tmp_path):
            replies = await user.replies(2, timeout=20)
            await user.no_reply(0.5)
        assert [reply.text for reply in replies] == ["echo: sleep 1", "echo: next"]


async def test_killed_before_telegram_took_the_reply_it_is_sent_once(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        fault = telegram.faults.slow("sendMessage", seconds=30)
        async with process(telegram, tmp_path):
            await user.send("hello")
            await until(lambda: fault not in telegram.faults.planned)
        async with process(telegram, tmp_path):
            assert (await user.reply(timeout=20)).text == "echo: hello"
            await user.no_reply(0.5)


async def test_killed_between_acceptance_and_its_note_the_reply_comes_twice_the_known_window(
    tmp_path: Path,
) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        telegram.faults.add(Fault("accepted_then_silent", "sendMessage"))
        async with process(telegram, tmp_path):
            await user.send("hello")
            await user.send("next")
            assert (await user.reply(timeout=20)).text == "echo: hello"
        async with process(telegram, tmp_path):
            replies = await user.replies(2, timeout=20)
        assert [reply.text for reply in replies] == ["echo: hello", "echo: next"]


async def test_killed_at_random_nobody_is_forgotten_and_order_is_kept(tmp_path: Path) -> None:
    doubled = await killed_at_random(tmp_path, random.Random(7), KILLS)
    # One reply of each chat at most is between Telegram's acceptance and its note when it ends.
    assert doubled <= KILLS * PEOPLE


async def test_stopped_in_order_nothing_comes_twice(tmp_path: Path) -> None:
    assert await killed_at_random(tmp_path, random.Random(8), 3, signal.SIGINT) == 0


async def killed_at_random(
    folder: Path, chance: random.Random, kills: int, how: signal.Signals = signal.SIGKILL
) -> int:
    """Everybody writes while the bot is ended again and again; how many replies came twice."""
    async with TelegramEmulator() as telegram:
        people = [telegram.user() for _ in range(PEOPLE)]
        for number in range(kills):
            async with process(telegram, folder) as bot:
                await until(lambda: len(telegram.calls_of("deleteWebhook")) > number)  # noqa: B023
                writing = asyncio.create_task(write(people, number, chance))
                await asyncio.sleep(chance.uniform(0, 0.5))
                bot.send_signal(how)
                telegram.break_polling()
                await bot.wait()
            await writing
        async with process(telegram, folder):
            return await check_everybody(people, kills * BURST, folder)


async def write(people: list[User], turn: int, chance: random.Random) -> None:
    for number in range(turn * BURST, (turn + 1) * BURST):
        for person in people:
            await person.send(f"number {number}")
            await asyncio.sleep(chance.uniform(0, 0.03))


async def check_everybody(people: list[User], messages: int, folder: Path) -> int:
    """Everybody got every answer, in order; how many came twice. Nothing happened twice inside."""
    expected = [f"echo: number {number}" for number in range(messages)]
    for person in people:
        await until(lambda person=person: expected[-1] in texts(person), 30)
    database = Database.open(f"sqlite:///{folder / 'bot.db'}")
    try:
        await settled(database)
        turns = await rows(database, "select memory from conversation")
        failed = await rows(database, "select count(*) from inbox where state != 'done'")
    finally:
        database.close()
    assert turns == [(f'{{"turns": {messages}}}',)] * len(people)
    assert failed == [(0,)]
    doubled = 0
    for person in people:
        got = texts(person)
        assert list(dict.fromkeys(got)) == expected
        doubled += len(got) - len(expected)
    return doubled


def texts(person: User) -> list[str]:
    return [reply.text for reply in person.messages]
