"""Works on what is in the inbox: in order within a conversation, several conversations at once."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Final

from bot.core import Answer, Core
from bot.inbox import ClaimLostError, Done, Inbox, Task
from bot.privacy_log import log_event, new_error_id
from bot.reply import Reply
from bot.store import StoreError
from bot.transport import Transport

TRIES: Final = 3
"""How often an event is tried before the person gets an apology instead."""

BEGUN: Final = 10
"""How often an event is begun at all. Higher than `TRIES`: a process that ends counts against every
event it was working on, and only one of them, or none, may be to blame."""

RESPOND_SECONDS: Final = 30.0
"""How long the core may take for one event; well below the lease of a claim."""

WORKING_AFTER: Final = 1.0
"""Seconds until the person is shown that an answer is being worked on."""

WORKING_EVERY: Final = 4.5
"""Telegram shows "typing" for five seconds."""

_NEED_NO_REPLY: Final = frozenset({"reaction"})
_PAUSE: Final = 0.2
_IDLE_SECONDS: Final = 2.0
_TURNS_IN_A_ROW: Final = 10


class EmptyAnswerError(Exception):
    """The core had nothing to say: a failure, because a person waits."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a test or a slow machine may want to change."""

    at_once: int = 16
    respond_seconds: float = RESPOND_SECONDS
    working_after: float = WORKING_AFTER
    pause: float = _PAUSE
    idle_seconds: float = _IDLE_SECONDS


class Worker:
    """Takes events from the inbox to the core and its replies to the outbox.

    answered: called when replies are in the outbox, so that the sender need not wait.
    """

    def __init__(
        self,
        inbox: Inbox,
        core: Core,
        transport: Transport,
        answered: Callable[[], None],
        limits: Limits | None = None,
    ) -> None:
        self._inbox = inbox
        self._core = core
        self._transport = transport
        self._answered = answered
        self._limits = limits or Limits()
        self._arrived = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Something is in the inbox."""
        self._arrived.set()

    async def run(self) -> None:
        """Work until cancelled; what was begun is finished or given back."""
        try:
            while True:
                self._arrived.clear()
                if not await self._start_some():
                    await self._wait()
        finally:
            for running in self._running:
                running.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)

    async def work_on_next(self) -> bool:
        """Work on one conversation that waits, to its end; False when none does."""
        tasks = await self._inbox.claim(1)
        for task in tasks:
            await self._work_through(task)
        return bool(tasks)

    async def _start_some(self) -> bool:
        free = self._limits.at_once - len(self._running)
        if free <= 0:
            return False
        try:
            tasks = await self._inbox.claim(free)
        except StoreError as error:
            log_event("inbox_unreachable", level="ERROR", error=error)
            return False
        for task in tasks:
            running = asyncio.create_task(self._work_through(task))
            self._running.add(running)
            running.add_done_callback(self._finished)
        return bool(tasks)

    def _finished(self, running: asyncio.Task[None]) -> None:
        # Conversations may wait that there was no room for.
        if len(self._running) >= self._limits.at_once:
            self._arrived.set()
        self._running.discard(running)

    async def _wait(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._arrived.wait(), self._limits.idle_seconds)

    async def _work_through(self, first: Task) -> None:
        task: Task | None = first
        turns = 0
        try:
            while task is not None:
                task = await self._work_on(task)
                self._answered()
                turns += 1
                if task is not None and turns >= _TURNS_IN_A_ROW:
                    await self._inbox.give_back(task)  # others wait as well
                    self._arrived.set()
                    return
        except ClaimLostError:
            log_event("claim_lost", level="WARNING")
        except StoreError as error:
            # The claim runs out, then the event is tried again.
            log_event("store_failed", level="ERROR", error=error)
        except Exception as error:  # a defect of ours, the apology included: others must not wait
            log_event("worker_failed", level="CRITICAL", error_id=new_error_id(), error=error)
        except asyncio.CancelledError:
            if task is not None:
                with contextlib.suppress(StoreError):
                    await self._inbox.give_back(task)
            raise

    async def _work_on(self, task: Task) -> Task | None:
        """One event to its end. Returns the conversation's next one."""
        failures = 0
        while task.attempts <= BEGUN and failures < TRIES:
            began = time.perf_counter()
            try:
                answer = await self._respond(task)
            except Exception as error:  # whatever the core does wrong, the person gets an answer
                failures += 1
                log_event("turn_failed", level="ERROR", count=failures, error=error)
                if failures < TRIES:
                    await asyncio.sleep(self._limits.pause * 2**failures)
                    task = await self._inbox.try_again(task)
                continue
            return await self._keep(task, answer, began)
        return await self._give_up(task)

    async def _respond(self, task: Task) -> Answer:
        async with (
            asyncio.timeout(self._limits.respond_seconds),
            self._shown_as_working(task.conversation.chat),
        ):
            if task.incoming.kind == "flood":
                reply = self._core.slow_down(task.conversation)
                return Answer((reply,), task.asking, task.conversation, intent="slow_down")
            answer = await self._core.respond(task.incoming, task.conversation)
            if not answer.replies and task.incoming.kind not in _NEED_NO_REPLY:
                raise EmptyAnswerError
            if answer.forget:
                # Before the rows go: after a crash in between, the event is worked on once more.
                await self._core.forget(task.conversation.id)
            return answer

    @contextlib.asynccontextmanager
    async def _shown_as_working(self, chat: str) -> AsyncIterator[None]:
        showing = asyncio.create_task(self._show_working(chat))
        try:
            yield
        finally:
            showing.cancel()

    async def _show_working(self, chat: str) -> None:
        await asyncio.sleep(self._limits.working_after)
        while True:
            await self._transport.show_working(chat)
            await asyncio.sleep(WORKING_EVERY)

    async def _keep(self, task: Task, answer: Answer, began: float) -> Task | None:
        done = Done(answer, self._parts(answer), forget=answer.forget)
        following = await self._inbox.finish(task, done)
        log_event(
            "turn_done",
            intent=answer.intent,
            language=answer.conversation.last_language,
            duration_ms=(time.perf_counter() - began) * 1000,
            count=len(answer.replies),
        )
        return following

    async def _give_up(self, task: Task) -> Task | None:
        error_id = new_error_id()
        log_event("apologised", level="ERROR", error_id=error_id)
        replies = (self._core.apology(task.conversation),)
        answer = Answer(replies, task.asking, task.conversation)
        return await self._inbox.finish(task, Done(answer, self._parts(answer), error_id))

    def _parts(self, answer: Answer) -> list[Reply]:
        return [part for reply in answer.replies for part in self._transport.parts(reply)]
