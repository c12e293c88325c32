"""The bot on Telegram: everything that has to run at the same time."""

import asyncio
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from telegram.error import InvalidToken, TelegramError

from bot.admission import Admission, Urgent, never
from bot.core import Core
from bot.inbox import Inbox
from bot.outbox import Outbox
from bot.privacy_log import log_event
from bot.sender import Sender
from bot.store.database import Database, StoreError
from bot.store.retention import expire
from bot.telegram.connection import AiohttpRequest
from bot.telegram.polling import Poller, UpdatesBot
from bot.telegram.profile import ProfileWords, show_profile
from bot.telegram.sending import TelegramTransport
from bot.worker import Limits, Worker

_CONNECTIONS: Final = 40
_EXPIRE_EVERY_SECONDS: Final = 6 * 60 * 60
_START_PAUSE: Final = 2.0


class TelegramRefusedError(Exception):
    """Telegram cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """token: from @BotFather. api: where the Bot API is, without the token."""

    token: str = field(repr=False)
    api: str = "https://api.telegram.org"


async def serve(
    core: Core,
    database: Database,
    settings: TelegramSettings,
    words: Sequence[ProfileWords] = (),
    limits: Limits | None = None,
    urgent: Urgent = never,
) -> None:
    """Poll, answer and send until cancelled.

    Raises TelegramRefusedError for a rejected token, StoreError when another one serves.
    """
    with database.alone("telegram"):
        requests = _requests()
        bot = _bot(settings, *requests)
        source = f"telegram:{settings.token.partition(':')[0]}"
        try:
            await _start(bot)
            await show_profile(bot, database, source, words)
            await _run(core, database, bot, source, limits or Limits(), urgent)
        except* InvalidToken:
            raise TelegramRefusedError(_REJECTED) from None
        finally:
            # A bot that Telegram never knew does not close what it opened.
            for request in requests:
                await request.shutdown()


_REJECTED: Final = (
    "Telegram does not accept the token: set TELEGRAM_TOKEN to what @BotFather shows for your bot"
)


def _requests() -> tuple[AiohttpRequest, AiohttpRequest]:
    """Connections for calls, and for the one that waits for updates."""
    calls = AiohttpRequest(_CONNECTIONS, read_timeout=15, connect_timeout=10)
    return calls, AiohttpRequest(2, read_timeout=5, connect_timeout=10)


def _bot(settings: TelegramSettings, calls: AiohttpRequest, updates: AiohttpRequest) -> UpdatesBot:
    return UpdatesBot(
        settings.token,
        base_url=f"{settings.api.rstrip('/')}/bot",
        request=calls,
        get_updates_request=updates,
    )


async def _start(bot: UpdatesBot) -> None:
    """Wait for Telegram to answer; long polling needs any webhook gone, what waits there stays."""
    while True:
        try:
            await bot.initialize()
            await bot.delete_webhook(drop_pending_updates=False)
            return
        except InvalidToken:
            raise TelegramRefusedError(_REJECTED) from None
        except TelegramError as error:
            log_event("telegram_unreachable", level="WARNING", error=error)
            await asyncio.sleep(_START_PAUSE)


async def _run(
    core: Core, database: Database, bot: UpdatesBot, source: str, limits: Limits, urgent: Urgent
) -> None:
    name = str(uuid.uuid4())
    inbox = Inbox(database, Admission(urgent), "telegram", name)
    outbox = Outbox(database, "telegram", name)
    transport = TelegramTransport(bot)
    sender = Sender(outbox, transport)
    worker = Worker(inbox, core, transport, sender.wake, limits)
    poller = Poller(bot, inbox, source, worker.wake)
    await inbox.take_over()
    log_event("started")
    async with asyncio.TaskGroup() as group:
        for work in (poller.run(), worker.run(), sender.run(), _expire(database, core)):
            group.create_task(work)


async def _expire(database: Database, core: Core) -> None:
    while True:
        try:
            erased = await expire(database, core)
            log_event("expired", count=erased)
        except StoreError as error:
            log_event("store_failed", level="ERROR", error=error)
        await asyncio.sleep(_EXPIRE_EVERY_SECONDS)
