"""What the worker and the sender need of a channel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, Protocol

from bot.outbox import Outgoing
from bot.reply import Reply


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a reply: sent; later (after `delay`, or a growing pause when the channel names
    none); blocked by the person; refused, and it will never be taken."""

    outcome: Literal["sent", "later", "blocked", "refused"]
    delay: timedelta | None = None
    error: BaseException | None = None


class Transport(Protocol):
    """A channel."""

    def parts(self, reply: Reply) -> Sequence[Reply]:
        """A reply as the messages the channel can take, at least one."""
        ...

    async def send(self, outgoing: Outgoing) -> Sent:
        """Hand one part over. Does not raise for what the channel answers."""
        ...

    async def show_working(self, chat: str) -> None:
        """Show that an answer is being worked on. Does not raise for what the channel answers."""
        ...
