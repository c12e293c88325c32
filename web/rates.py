"""How many requests an address may send: a bucket each, in memory only, gone after a minute."""

import ipaddress
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from math import ceil

MOST_ADDRESSES = 50_000


class Rates:
    """a_minute: lasting rate; half of it may come at once. clock: seconds, only ever growing."""

    def __init__(
        self,
        a_minute: int,
        *,
        most: int = MOST_ADDRESSES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._a_second = a_minute / 60
        self._burst = max(1.0, a_minute / 2)
        self._most = most
        self._clock = clock
        self._lock = threading.Lock()
        # The one that asked longest ago first. address: (tokens left, when).
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, address: str) -> int:
        """Counts a request. 0 if it may be answered, else the seconds until the next one may."""
        if self._a_second <= 0:
            return 0
        key, now = _network(address), self._clock()
        with self._lock:
            self._forget(now)
            left, since = self._buckets.pop(key, (self._burst, now))
            left = min(self._burst, left + (now - since) * self._a_second)
            allowed = left >= 1
            self._buckets[key] = (left - 1 if allowed else left, now)
            return 0 if allowed else max(1, ceil((1 - left) / self._a_second))

    def __len__(self) -> int:
        return len(self._buckets)

    def _forget(self, now: float) -> None:
        """Full buckets say nothing any more; of too many the oldest go."""
        full_after = self._burst / self._a_second
        while self._buckets:
            key, (_, since) = next(iter(self._buckets.items()))
            if now - since < full_after and len(self._buckets) < self._most:
                return
            del self._buckets[key]


def _network(address: str) -> str:
    """An IPv6 customer has a whole /64."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if parsed.version == 4:
        return str(parsed)
    return str(ipaddress.ip_network((parsed, 64), strict=False))
