"""The updates that wait for one bot, with the rules of getUpdates."""

import asyncio
import copy
import secrets
from typing import Any, Final

from tests.telegram_emulator import spec
from tests.telegram_emulator.errors import ApiError
from tests.telegram_emulator.shapes import ShapeError, check

Update = dict[str, Any]

ONLY_WHEN_ASKED_FOR: Final = frozenset(
    {"chat_member", "message_reaction", "message_reaction_count"}
)
OTHER_POLL: Final = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
LONGEST_WAIT: Final = 50.0


class UpdateQueue:
    def __init__(self) -> None:
        self.pending: list[Update] = []
        self.allowed: frozenset[str] | None = None  # None: all but those only sent when asked for
        self.delivered: dict[int, int] = {}  # update_id -> how many times handed out
        self.arrived = asyncio.Event()
        self.polled = asyncio.Event()  # set while a getUpdates waits here
        self._next_id = 100_000_000 + secrets.randbelow(800_000_000)
        self._again: list[Update] = []
        self._waiting: asyncio.Future[None] | None = None

    def allow(self, kinds: list[str] | None) -> None:
        """`allowed_updates` of a call: not given leaves it, an empty list means the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def add(self, kind: str, body: Any) -> Update | None:
        """Queue an update; None when the bot did not ask for that kind.

        A kind the official list does not know (one of the future) is always delivered.
        """
        known = kind in spec.load().update_kinds
        if known and not self._is_allowed(kind):
            return None
        update = {"update_id": self._next_id, kind: copy.deepcopy(body)}
        if known:
            _assert_valid(update)
        self._next_id += 1
        self.pending.append(update)
        self._wake()
        return update

    def _is_allowed(self, kind: str) -> bool:
        if self.allowed is None:
            return kind not in ONLY_WHEN_ASKED_FOR
        return kind in self.allowed

    def deliver_again(self, update: Update) -> None:
        """Hand the same update out once more, though it may have been confirmed."""
        self._again.append(copy.deepcopy(update))
        self._wake()

    def confirm(self, offset: int) -> None:
        """Forget what lies before `offset`; a negative one keeps only the last -offset updates."""
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    def take(self, limit: int) -> list[Update]:
        """What would be handed out now; it stays until it is confirmed."""
        again, self._again = self._again[:limit], self._again[limit:]
        updates = again + self.pending[: limit - len(again)]
        for update in updates:
            number = update["update_id"]
            self.delivered[number] = self.delivered.get(number, 0) + 1
        return updates

    async def wait(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """getUpdates: confirm, then wait up to `seconds` for something to hand out."""
        self.confirm(offset)
        updates = self.take(limit)
        if updates or seconds <= 0:
            return updates
        self.end_wait(ApiError(409, OTHER_POLL))
        waiting = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        self.polled.set()
        try:
            await asyncio.wait_for(waiting, min(seconds, LONGEST_WAIT))
        except TimeoutError:
            return []
        finally:
            if self._waiting is waiting:
                self._waiting = None
                self.polled.clear()
        return self.take(limit)

    def end_wait(self, error: ApiError) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(error)

    def _wake(self) -> None:
        self.arrived.set()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


def _assert_valid(update: Update) -> None:
    try:
        check(update, ("Update",))
    except ShapeError as error:
        raise AssertionError(f"The emulator made an update that is not valid: {error}") from None
