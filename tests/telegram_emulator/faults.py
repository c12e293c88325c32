"""Things that go wrong between a bot and Telegram, on demand."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

FaultKind = Literal[
    "too_many_requests",  # 429 with retry_after
    "server_error",  # 500 or another 5xx; 502 comes as the HTML page of a proxy
    "reset",  # the connection breaks before the call is taken
    "slow",  # the answer takes `seconds` longer
    "accepted_then_reset",  # the call is carried out, then the connection breaks
    "accepted_then_silent",  # the call is carried out, the answer never comes
]
FOREVER: Final = 3600.0


@dataclass(slots=True)
class Fault:
    kind: FaultKind
    method: str | None = None  # None: every method
    times: int = 1
    skip: int = 0  # so many calls go well before
    chat_id: int | None = None
    seconds: float = FOREVER
    retry_after: int = 1
    code: int = 500

    @property
    def afterwards(self) -> bool:
        """True when it strikes after the call was carried out."""
        return self.kind.startswith("accepted_")

    def matches(self, method: str, chat_id: int | None) -> bool:
        if self.method is not None and self.method.lower() != method.lower():
            return False
        return self.chat_id is None or self.chat_id == chat_id


class Faults:
    """The faults that are still to come. Each is used up after `times` calls."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        self.planned.append(fault)
        return fault

    def too_many_requests(
        self, method: str = "sendMessage", *, retry_after: int = 1, times: int = 1
    ) -> Fault:
        return self.add(Fault("too_many_requests", method, times=times, retry_after=retry_after))

    def server_error(self, method: str | None = None, *, code: int = 500, times: int = 1) -> Fault:
        return self.add(Fault("server_error", method, times=times, code=code))

    def reset(self, method: str | None = None, *, accepted: bool = False, times: int = 1) -> Fault:
        """`accepted`: the call was carried out before the connection broke."""
        return self.add(Fault("accepted_then_reset" if accepted else "reset", method, times=times))

    def slow(self, method: str | None = None, *, seconds: float, times: int = 1) -> Fault:
        return self.add(Fault("slow", method, times=times, seconds=seconds))

    def silent(self, method: str = "sendMessage", *, times: int = 1) -> Fault:
        """Carried out, yet the bot runs into its own time-out: send again and it is there twice."""
        return self.add(Fault("accepted_then_silent", method, times=times))

    def next(self, method: str, chat_id: int | None, *, afterwards: bool) -> Fault | None:
        for fault in self.planned:
            if fault.afterwards != afterwards or not fault.matches(method, chat_id):
                continue
            if fault.skip > 0:
                fault.skip -= 1
                continue
            fault.times -= 1
            if fault.times <= 0:
                self.planned.remove(fault)
            return fault
        return None

    def clear(self) -> None:
        self.planned.clear()


@dataclass(slots=True)
class FloodLimits:
    """How much a bot may send; Telegram's published figures are the defaults.

    A chat may get `burst` messages at once, then `per_chat` a second. `allow` gives 0 or the
    seconds to wait; who does not wait is counted in `impatient`.
    """

    clock: Callable[[], float]
    overall: int = 30
    per_chat: float = 1.0
    burst: int = 3
    per_group_a_minute: int = 20
    enabled: bool = False
    impatient: int = 0
    _sent: dict[int, deque[float]] = field(default_factory=dict)
    _all: deque[float] = field(default_factory=deque)
    _barred: dict[int, float] = field(default_factory=dict)

    def allow(self, chat_id: int) -> int:
        if not self.enabled:
            return 0
        now = self.clock()
        wait = self._wait(chat_id, now)
        if wait <= 0:
            self._sent.setdefault(chat_id, deque()).append(now)
            self._all.append(now)
            return 0
        seconds = max(1, math.ceil(wait))
        self._barred[chat_id] = now + seconds
        return seconds

    def _wait(self, chat_id: int, now: float) -> float:
        barred = self._barred.get(chat_id, 0.0)
        if barred > now:
            self.impatient += 1
            return barred - now
        sent = self._sent.setdefault(chat_id, deque())
        window, most = (
            (60.0, self.per_group_a_minute) if chat_id < 0 else (self._window(), self.burst)
        )
        return max(
            _until_free(self._all, now, 1.0, self.overall), _until_free(sent, now, window, most)
        )

    def _window(self) -> float:
        return self.burst / self.per_chat


def _until_free(sent: deque[float], now: float, window: float, most: int) -> float:
    while sent and sent[0] <= now - window:
        sent.popleft()
    return 0.0 if len(sent) < most else sent[0] + window - now
