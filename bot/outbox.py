"""The durable outbox: replies wait here, in order per chat, until the channel has taken them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, func, or_, select, update

from bot.incoming import Channel
from bot.reply import Reply
from bot.store import conversations
from bot.store.database import Database, now
from bot.store.models import OutboxRow

LEASE: Final = timedelta(seconds=120)
"""How long a reply stays with a sender that says nothing more; longer than any send can take."""


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

    async def replies_to(self, inbox_id: int) -> list[Outgoing]:
        """What answers one event, for a channel that waits for it."""
        return await self._database.run(lambda connection: self._replies_to(connection, inbox_id))

    async def sent(self, ids: Sequence[int]) -> None:
        """The channel has taken them: their words and the chat are erased."""
        await self._database.run(lambda connection: _close(connection, ids, "sent", None))

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
        first_of_each_chat = (
            select(func.min(OutboxRow.id))
            .where(OutboxRow.state == "waiting", OutboxRow.channel == self._channel)
            .group_by(OutboxRow.chat)
        )
        rows = connection.execute(
            select(OutboxRow.__table__)
            .where(
                OutboxRow.id.in_(first_of_each_chat),
                OutboxRow.state == "waiting",
                or_(OutboxRow.not_before.is_(None), OutboxRow.not_before <= moment),
                or_(OutboxRow.claimed_until.is_(None), OutboxRow.claimed_until < moment),
            )
            .order_by(OutboxRow.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        ).all()
        if rows:
            connection.execute(
                update(OutboxRow)
                .where(OutboxRow.id.in_([row.id for row in rows]))
                .values(
                    attempts=OutboxRow.attempts + 1,
                    claimed_by=self._worker,
                    claimed_until=moment + LEASE,
                )
            )
        return [_outgoing(row) for row in rows]

    def _replies_to(self, connection: Connection, inbox_id: int) -> list[Outgoing]:
        rows = connection.execute(
            select(OutboxRow.__table__)
            .where(OutboxRow.inbox_id == inbox_id, OutboxRow.state == "waiting")
            .order_by(OutboxRow.id)
        )
        return [_outgoing(row) for row in rows]

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


def _close(connection: Connection, ids: Sequence[int], state: str, error_id: str | None) -> None:
    connection.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "waiting")
        .values(
            state=state,
            content=None,
            chat=None,
            error_id=error_id,
            claimed_by=None,
            claimed_until=None,
        )
    )


def _outgoing(row: Any) -> Outgoing:
    return Outgoing(
        id=row.id,
        conversation_id=row.conversation_id,
        chat=row.chat,
        reply=Reply.from_json(row.content),
        attempts=row.attempts + 1,
        age=now() - row.created_at,
    )
