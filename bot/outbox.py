"""The durable outbox: replies wait here, in order per chat, until the channel has taken them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, or_, select, update

from bot.incoming import Channel
from bot.reply import Reply
from bot.store import conversations
from bot.store.clock import now
from bot.store.database import Database
from bot.store.models import OUTBOX, OutboxRow

LEASE: Final = timedelta(seconds=120)
"""How long a reply stays with a sender that says nothing more; longer than any send can take."""


# Statements of every turn are built once: building one takes longer than SQLite takes to run it.
_C = OUTBOX.c
_FIRST_OF_EACH_CHAT: Final = (
    select(func.min(_C.id))
    .where(_C.state == "waiting", _C.channel == bindparam("channel"))
    .group_by(_C.chat)
)
_CLAIMABLE: Final = (
    select(OUTBOX)
    .where(
        _C.id.in_(_FIRST_OF_EACH_CHAT),
        _C.state == "waiting",
        or_(_C.not_before.is_(None), _C.not_before <= bindparam("now")),
        or_(_C.claimed_until.is_(None), _C.claimed_until < bindparam("now")),
    )
    .order_by(_C.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_ANSWERING: Final = (
    select(_C.id, _C.content)
    .where(_C.inbox_id == bindparam("event"), _C.state == "waiting")
    .order_by(_C.id)
)
_MORE: Final = (
    select(_C.id)
    .where(
        _C.state == "waiting",
        _C.channel == bindparam("channel"),
        _C.chat == bindparam("chat"),
    )
    .limit(1)
)
_CLOSE: Final = (
    update(OUTBOX)
    .where(_C.id == bindparam("row"), _C.state == "waiting")
    .values(
        state=bindparam("as"),
        error_id=bindparam("error"),
        content=None,
        chat=None,
        claimed_by=None,
        claimed_until=None,
    )
)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A reply to be sent. attempts: how often sending was begun, this time included; more than one
    means that the channel may have taken it already (docs/decisions/0007-inbox-outbox.md).
    age: since it was put out."""

    id: int
    conversation_id: str | None
    chat: str = field(repr=False)
    reply: Reply = field(repr=False)
    attempts: int
    age: timedelta


class Outbox:
    """Replies of one channel. worker: the random name under which this process claims them."""

    def __init__(self, database: Database, channel: Channel, worker: str) -> None:
        self._database = database
        self._channel = channel
        self._worker = worker

    async def claim(self, limit: int) -> list[Outgoing]:
        """The next reply of up to `limit` chats, oldest first."""
        return await self._database.run(lambda connection: self._claim(connection, limit))

    async def take(self, inbox_id: int) -> tuple[Reply, ...]:
        """What answers one event, at once sent: for a channel that waits for it."""
        return await self._database.run(lambda connection: self._take(connection, inbox_id))

    async def sent(self, outgoing: Outgoing) -> bool:
        """The channel has taken it: its words and the chat are erased. True when more waits for
        this chat. Before all that waits for the database: until it is noted, a crash repeats it.
        """
        return await self._database.run(
            lambda connection: self._sent(connection, outgoing), urgent=True
        )

    async def drop(self, outgoing: Outgoing, error_id: str) -> None:
        """Give one reply up."""
        ids = [outgoing.id]
        await self._database.run(lambda connection: _close(connection, ids, "dropped", error_id))

    async def later(self, outgoing: Outgoing, delay: timedelta) -> None:
        """Try again after a while; the chat's later replies wait behind it."""
        await self._database.run(
            lambda connection: connection.execute(
                update(OutboxRow)
                .where(OutboxRow.id == outgoing.id)
                .values(claimed_by=None, claimed_until=None, not_before=now() + delay)
            )
        )

    async def blocked(self, outgoing: Outgoing, error_id: str) -> None:
        """The person does not want to hear from the bot: all that waits for the chat is dropped."""
        await self._database.run(lambda connection: self._blocked(connection, outgoing, error_id))

    async def waits_until(self) -> float | None:
        """Seconds until the next postponed reply is due, or None when none waits."""
        return await self._database.run(self._waits_until)

    def _claim(self, connection: Connection, limit: int) -> list[Outgoing]:
        moment = now()
        values = {"channel": self._channel, "now": moment, "most": limit}
        rows = connection.execute(_CLAIMABLE, values).all()
        if rows:
            connection.execute(
                update(OUTBOX)
                .where(_C.id.in_([row.id for row in rows]))
                .values(
                    attempts=_C.attempts + 1,
                    claimed_by=self._worker,
                    claimed_until=moment + LEASE,
                )
            )
        return [_outgoing(row) for row in rows]

    def _take(self, connection: Connection, inbox_id: int) -> tuple[Reply, ...]:
        rows = connection.execute(_ANSWERING, {"event": inbox_id}).all()
        for row in rows:
            connection.execute(_CLOSE, {"row": row.id, "as": "sent", "error": None})
        return tuple(Reply.from_json(row.content) for row in rows)

    def _sent(self, connection: Connection, outgoing: Outgoing) -> bool:
        connection.execute(_CLOSE, {"row": outgoing.id, "as": "sent", "error": None})
        values = {"channel": self._channel, "chat": outgoing.chat}
        return connection.execute(_MORE, values).first() is not None

    def _blocked(self, connection: Connection, outgoing: Outgoing, error_id: str) -> None:
        if outgoing.conversation_id is not None:
            conversations.block(connection, outgoing.conversation_id, blocked=True)
        ids = connection.scalars(
            select(OutboxRow.id).where(
                OutboxRow.channel == self._channel,
                OutboxRow.chat == outgoing.chat,
                OutboxRow.state == "waiting",
            )
        ).all()
        _close(connection, ids, "dropped", error_id)

    def _waits_until(self, connection: Connection) -> float | None:
        moment = now()
        due = connection.scalar(
            select(func.min(OutboxRow.not_before)).where(
                OutboxRow.state == "waiting",
                OutboxRow.channel == self._channel,
                OutboxRow.not_before > moment,
            )
        )
        return None if due is None else (due - moment).total_seconds()


def _close(connection: Connection, ids: Sequence[int], state: str, error_id: str) -> None:
    for row_id in ids:
        connection.execute(_CLOSE, {"row": row_id, "as": state, "error": error_id})


def _outgoing(row: Any) -> Outgoing:
    return Outgoing(
        id=row.id,
        conversation_id=row.conversation_id,
        chat=row.chat,
        reply=Reply.from_json(row.content),
        attempts=row.attempts + 1,
        age=now() - row.created_at,
    )
