"""Sends what is in the outbox: in order within a chat, several chats at once."""

import asyncio
import contextlib
import random
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from bot.outbox import Outbox, Outgoing
from bot.privacy_log import log_event, new_error_id
from bot.store import StoreError
from bot.transport import Sent, Transport

GIVE_UP_AFTER: Final = timedelta(hours=24)
"""An answer older than this helps nobody any more."""

AT_ONCE: Final = 8
"""Replies on their way at the same time: more than Telegram takes in a second (30) at 0.2 s each,
and few enough that a process that dies leaves few of which nobody knows whether they arrived."""

LONGEST_PAUSE: Final = timedelta(seconds=60)
_IDLE_SECONDS: Final = 2.0


def growing_pause(attempts: int) -> timedelta:
    """Half a second, doubled with each attempt, with some chance in it so that chats spread."""
    seconds = min(0.5 * 2 ** min(attempts - 1, 10), LONGEST_PAUSE.total_seconds())
    return timedelta(seconds=seconds * random.uniform(0.75, 1.25))  # noqa: S311 - no secret


class Sender:
    """Takes replies from the outbox to the channel. pause: the wait before another attempt."""

    def __init__(
        self,
        outbox: Outbox,
        transport: Transport,
        *,
        at_once: int = AT_ONCE,
        pause: Callable[[int], timedelta] = growing_pause,
        idle_seconds: float = _IDLE_SECONDS,
    ) -> None:
        self._outbox = outbox
        self._transport = transport
        self._at_once = at_once
        self._pause = pause
        self._idle_seconds = idle_seconds
        self._put_out = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Something is in the outbox."""
        self._put_out.set()

    async def run(self) -> None:
        """Send until cancelled; what was begun is sent to its end, so that it is not repeated."""
        try:
            while True:
                self._put_out.clear()
                try:
                    if not await self._start_some():
                        await self._wait()
                except StoreError as error:
                    log_event("outbox_unreachable", level="ERROR", error=error)
                    await asyncio.sleep(self._idle_seconds)
        finally:
            await asyncio.gather(*self._running, return_exceptions=True)

    async def _start_some(self) -> bool:
        free = self._at_once - len(self._running)
        if free <= 0:
            return False
        claimed = await self._outbox.claim(free)
        for outgoing in claimed:
            running = asyncio.create_task(self._send(outgoing))
            self._running.add(running)
            running.add_done_callback(self._finished)
        return bool(claimed)

    def _finished(self, running: asyncio.Task[None]) -> None:
        if len(self._running) >= self._at_once:
            self._put_out.set()
        self._running.discard(running)

    async def _wait(self) -> None:
        due = await self._outbox.waits_until()
        seconds = self._idle_seconds if due is None else min(max(due, 0.01), self._idle_seconds)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._put_out.wait(), seconds)

    async def _send(self, outgoing: Outgoing) -> None:
        try:
            await self._note(outgoing, await self._transport.send(outgoing))
        except StoreError as error:
            log_event("store_failed", level="ERROR", error=error)
        except Exception as error:  # a defect of ours: this reply goes, the chat goes on
            error_id = new_error_id()
            log_event("reply_dropped", level="ERROR", error_id=error_id, error=error)
            await self._outbox.drop(outgoing, error_id)

    async def _note(self, outgoing: Outgoing, sent: Sent) -> None:
        if sent.outcome == "sent":
            if await self._outbox.sent(outgoing):
                self._put_out.set()
            return
        self._put_out.set()
        error_id = new_error_id()
        if sent.outcome == "blocked":
            log_event("blocked", error_id=error_id)
            await self._outbox.blocked(outgoing, error_id)
        elif sent.outcome == "refused" or outgoing.age > GIVE_UP_AFTER:
            log_event("reply_dropped", level="ERROR", error_id=error_id, error=sent.error)
            await self._outbox.drop(outgoing, error_id)
        else:
            log_event("reply_postponed", level="WARNING", error=sent.error, count=outgoing.attempts)
            await self._outbox.later(outgoing, sent.delay or self._pause(outgoing.attempts))
