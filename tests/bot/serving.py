"""Runs the bot against the emulator, in this process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot.admission import Urgent, never
from bot.core import Core
from bot.store import Database
from bot.telegram.profile import ProfileWords
from bot.telegram.service import TelegramSettings, serve
from bot.worker import Limits
from tests.telegram_emulator import TelegramEmulator

QUICK = Limits(pause=0.005, idle_seconds=0.1, respond_seconds=2.0, working_after=0.1)


@contextlib.asynccontextmanager
async def serving(
    telegram: TelegramEmulator,
    core: Core,
    folder: Path,
    *,
    words: Sequence[ProfileWords] = (),
    limits: Limits = QUICK,
    urgent: Urgent = never,
) -> AsyncIterator[Database]:
    """The bot, serving until the block ends; gives its database."""
    database = Database.open(f"sqlite:///{folder / 'bot.db'}")
    settings = TelegramSettings(telegram.token, telegram.root_url)
    running = asyncio.create_task(serve(core, database, settings, words, limits, urgent))
    try:
        yield database
    finally:
        running.cancel()
        telegram.break_polling()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        database.close()


async def rows(database: Database, query: str) -> list[tuple[Any, ...]]:
    """What is in the store."""
    return await database.run(lambda c: [tuple(row) for row in c.execute(text(query))])


async def settled(database: Database, seconds: float = 10.0) -> None:
    """Wait until nothing is left to do."""
    query = (
        "select (select count(*) from inbox where state = 'waiting') + "
        "(select count(*) from outbox where state = 'waiting')"
    )
    async with asyncio.timeout(seconds):
        while (await rows(database, query))[0][0]:  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # the store tells nobody when it is done
