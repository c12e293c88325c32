"""Threads that take what is urgent first."""

import asyncio
import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, slots=True)
class _Job:
    rank: int
    number: int
    work: Callable[[], Any] | None = field(compare=False)
    result: "Future[Any]" = field(compare=False)


class Threads:
    """A few threads and one queue: urgent jobs first, else in the order they came."""

    def __init__(self, count: int, name: str) -> None:
        self._queue: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._threads = [
            threading.Thread(target=self._take, name=name, daemon=True) for _ in range(count)
        ]
        for thread in self._threads:
            thread.start()

    async def run[T](self, work: Callable[[], T], *, urgent: bool) -> T:
        """Run on one of the threads. One that has begun runs to its end, also when cancelled."""
        result: Future[T] = Future()
        self._queue.put(_Job(0 if urgent else 1, next(self._numbers), work, result))
        return await asyncio.wrap_future(result)

    def _take(self) -> None:
        while True:
            job = self._queue.get()
            if job.work is None:
                return
            if not job.result.set_running_or_notify_cancel():
                continue
            try:
                job.result.set_result(job.work())
            except BaseException as error:  # handed to who waits for it
                job.result.set_exception(error)

    def close(self) -> None:
        """Finish what is queued, then end."""
        for _ in self._threads:
            self._queue.put(_Job(2, next(self._numbers), None, Future()))
        for thread in self._threads:
            thread.join()
