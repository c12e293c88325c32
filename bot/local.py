"""The bot without Telegram, for a keyboard or a script: the same inbox, worker and outbox."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.admission import Admission, Arrival
from bot.core import Core
from bot.inbox import Inbox
from bot.incoming import Channel, Incoming
from bot.outbox import Outbox, Outgoing
from bot.reply import Reply
from bot.store import Database, conversations
from bot.store.clock import now
from bot.transport import Sent
from bot.worker import Limits, Worker


@dataclass(frozen=True, slots=True)
class Heard:
    """What came back on one event: replies in order, and what the bot now waits for."""

    replies: tuple[Reply, ...]
    asking: str | None


class LocalTransport:
    """Nothing to send: replies are fetched. Shows with a dot that it takes longer."""

    def parts(self, reply: Reply) -> Sequence[Reply]:
        """As it is: no length limits here."""
        return (reply,)

    async def send(self, outgoing: Outgoing) -> Sent:
        """Never called: `LocalBot` fetches the replies itself."""
        raise NotImplementedError

    async def show_working(self, chat: str) -> None:
        """Nobody to show it to; the terminal has its own."""


class LocalBot:
    """One event in, its replies out."""

    def __init__(
        self,
        core: Core,
        database: Database,
        channel: Channel,
        *,
        flood_control: bool,
        limits: Limits | None = None,
        transport: LocalTransport | None = None,
    ) -> None:
        name = str(uuid.uuid4())
        self._source = f"{channel}:{name}"
        self._count = 0
        self._channel: Channel = channel
        self._database = database
        admission = Admission(flood_control=flood_control)
        self._inbox = Inbox(database, admission, channel, name)
        self._outbox = Outbox(database, channel, name)
        self._worker = Worker(
            self._inbox, core, transport or LocalTransport(), lambda: None, limits
        )

    async def start(self) -> tuple[Reply, ...]:
        """Take up what an earlier run on the same state left; returns replies nobody saw yet."""
        await self._inbox.take_over()
        while await self._worker.work_on_next():
            pass
        unseen: list[Reply] = []
        while waiting := await self._outbox.claim(100):
            for outgoing in waiting:
                await self._outbox.sent(outgoing)
                unseen.append(outgoing.reply)
        return tuple(unseen)

    async def say(self, incoming: Incoming, *, press: str | None = None) -> Heard:
        """Store the event, work on it, return its replies."""
        self._count += 1
        arrival = Arrival(self._source, self._count, incoming, now(), press=press)
        (row,) = await self._inbox.receive([arrival])
        await self._worker.work_on_next()
        replies = () if row is None else await self._outbox.take(row)
        asking = await self._database.run(lambda c: self._asking(c, incoming.chat))
        return Heard(replies, asking)

    def _asking(self, connection: Connection, chat: str) -> str | None:
        row = conversations.find(connection, self._channel, chat)
        if row is None:
            return None
        asking: str | None = row.asking
        return asking
