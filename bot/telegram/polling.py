"""Fetches updates by long polling. The offset moves on only when the updates are stored."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast

from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.inbox import CHUNK, Inbox
from bot.privacy_log import log_event
from bot.store import StoreError
from bot.telegram.reading import ALLOWED_UPDATES, read

LONG_POLL_SECONDS: Final = 30
_LONGEST_PAUSE: Final = 30.0


class UpdatesBot(Bot):
    """A bot that hands updates over as delivered.

    `Bot.get_updates` turns a whole batch into objects and fails with the whole batch, so that one
    update of an unforeseen shape would stop everybody's; here each is read by itself.
    """

    __slots__ = ()

    async def raw_updates(
        self, offset: int | None, wait_seconds: int
    ) -> Sequence[Mapping[str, Any]]:
        """Up to 100 updates from `offset` on; waits up to `wait_seconds` for the first one."""
        data = {
            "timeout": wait_seconds,
            "offset": offset,
            "limit": CHUNK,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        result = await self._post("getUpdates", data, read_timeout=wait_seconds + 10.0)
        return cast(Sequence[Mapping[str, Any]], result)


class Poller:
    """The only one who calls getUpdates. source: which bot; received: called after each storing."""

    def __init__(
        self, bot: UpdatesBot, inbox: Inbox, source: str, received: Callable[[], None]
    ) -> None:
        self._bot = bot
        self._inbox = inbox
        self._source = source
        self._mark = f"offset:{source}"
        self._received = received
        self._answering: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Poll until cancelled. Raises InvalidToken when Telegram no longer knows the bot."""
        offset = await self._inbox.offset(self._mark)
        failures = 0
        try:
            while True:
                try:
                    updates = await self._bot.raw_updates(offset, LONG_POLL_SECONDS)
                    if updates:
                        offset = await self._store(updates)
                    failures = 0
                except InvalidToken:
                    raise
                except (TelegramError, StoreError) as error:
                    failures += 1
                    log_event("poll_failed", level="WARNING", error=error, count=failures)
                    await asyncio.sleep(_pause(error, failures))
        finally:
            await asyncio.gather(*self._answering, return_exceptions=True)

    async def _store(self, updates: Sequence[Mapping[str, Any]]) -> int:
        offset = max(int(update["update_id"]) for update in updates) + 1
        arrivals = [read(update, self._bot, self._source) for update in updates]
        await self._inbox.receive(arrivals, (self._mark, str(offset)))
        self._received()
        for update in updates:
            if "callback_query" in update:
                self._answer(str(update["callback_query"]["id"]))
        return offset

    def _answer(self, query_id: str) -> None:
        # Ends the little clock on the button. Not durable: after a crash it ends by itself.
        task = asyncio.create_task(self._answer_query(query_id))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer_query(self, query_id: str) -> None:
        try:
            await self._bot.answer_callback_query(query_id)
        except TelegramError as error:
            log_event("press_not_answered", level="INFO", error=error)


def _pause(error: Exception, failures: int) -> float:
    if isinstance(error, RetryAfter):
        seconds = error.retry_after
        return float(seconds if isinstance(seconds, int) else seconds.total_seconds())
    if isinstance(error, Conflict):
        log_event("another_program_polls", level="ERROR")
        return _LONGEST_PAUSE / 3
    return min(0.5 * 2.0 ** min(failures - 1, 10), _LONGEST_PAUSE)
