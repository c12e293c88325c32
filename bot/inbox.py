"""The durable inbox: stored before it is worked on, worked on in order, done once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, insert, or_, select, update

from bot.admission import Admission, Arrival
from bot.conversation import Conversation
from bot.core import Answer
from bot.incoming import Channel, Incoming
from bot.reply import Reply
from bot.store import buttons, conversations, marks
from bot.store.clock import now
from bot.store.database import Database
from bot.store.models import INBOX, OUTBOX, ConversationRow, InboxRow, OutboxRow
from nlu.types import Awaiting

# Statements of every turn are built once: building one takes longer than SQLite takes to run it.
_C = INBOX.c
_KNOWN: Final = select(_C.id).where(
    _C.source == bindparam("source"), _C.update_id == bindparam("update_id")
)
_STORE: Final = insert(INBOX)
_NEXT: Final = (
    select(_C.id, _C.content, _C.attempts)
    .where(_C.conversation_id == bindparam("of"), _C.state == "waiting")
    .order_by(_C.id)
    .limit(1)
)
_COUNT: Final = update(INBOX).where(_C.id == bindparam("row")).values(attempts=bindparam("begun"))
_FINISH: Final = (
    update(INBOX)
    .where(_C.id == bindparam("row"), _C.state == "waiting")
    .values(state=bindparam("as"), content=None, error_id=bindparam("error"))
)
_PUT_OUT: Final = insert(OUTBOX)

CHUNK: Final = 100
"""Events stored in one transaction: as many as Telegram delivers at once."""


class ClaimLostError(Exception):
    """Another worker has taken the conversation over: what was worked out here is not kept."""


@dataclass(frozen=True, slots=True)
class Task:
    """An event to be worked on. attempts: how often it was begun, this time included. asking:
    what the bot was waiting for when the event came."""

    id: int
    incoming: Incoming = field(repr=False)
    conversation: Conversation = field(repr=False)
    attempts: int
    asking: Awaiting | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a task. parts: the replies as the channel sends them. failed: an apology."""

    answer: Answer
    parts: Sequence[Reply]
    error_id: str | None = None
    forget: bool = False


class Inbox:
    """Events of one channel. worker: the random name under which this process claims work."""

    def __init__(
        self, database: Database, admission: Admission, channel: Channel, worker: str
    ) -> None:
        self._database = database
        self._admission = admission
        self._channel = channel
        self._worker = worker

    async def receive(
        self, arrivals: Sequence[Arrival], mark: tuple[str, str] | None = None
    ) -> list[int | None]:
        """Store events, and `mark` (name, value) with them: the poll offset moves only when they
        are safe. Returns the row of each event, None for one that is there already."""
        return await self._database.run(
            lambda connection: self._receive(connection, arrivals, mark), durable=True
        )

    async def offset(self, mark: str) -> int | None:
        """The poll offset kept under this mark."""
        value = await self._database.run(lambda connection: marks.read(connection, mark))
        return None if value is None else int(value)

    async def take_over(self) -> None:
        """Free what a process that is no more had claimed.

        For SQLite, where one process serves a channel; elsewhere claims run out by themselves.
        """
        if self._database.is_sqlite:
            await self._database.run(self._free_all)

    async def claim(self, limit: int) -> list[Task]:
        """The next event of up to `limit` conversations nobody works on, oldest first."""
        return await self._database.run(lambda connection: self._claim(connection, limit))

    async def finish(self, task: Task, done: Done) -> Task | None:
        """Keep the replies, the changed conversation and the mark "done" in one transaction.

        Returns the conversation's next event, or gives the conversation back when there is none.
        Raises ClaimLostError when the conversation is no longer this worker's.
        """
        following = await self._database.run(
            lambda connection: self._finish(connection, task, done)
        )
        if done.forget:
            await self._database.empty_log()
        return following

    async def try_again(self, task: Task) -> Task:
        """Count one more attempt at the same event. Raises ClaimLostError."""
        return await self._database.run(lambda connection: self._again(connection, task))

    async def give_back(self, task: Task) -> None:
        """Leave an event for later: the program stops, and this attempt does not count."""
        await self._database.run(lambda connection: self._give_back(connection, task))

    def _receive(
        self,
        connection: Connection,
        arrivals: Sequence[Arrival],
        mark: tuple[str, str] | None,
    ) -> list[int | None]:
        rows = [self._store(connection, arrival) for arrival in arrivals]
        if mark is not None:
            marks.write(connection, *mark)
        return rows

    def _store(self, connection: Connection, arrival: Arrival) -> int | None:
        known = connection.execute(
            _KNOWN, {"source": arrival.source, "update_id": arrival.update_id}
        ).first()
        if known is not None:
            return None
        values: dict[str, Any] = {"state": "silent", "conversation_id": None, "content": None}
        incoming = arrival.incoming
        if incoming is not None:
            row = conversations.open_(connection, incoming.channel, incoming.chat)
            decision = self._admission.decide(connection, row, arrival, incoming)
            values = {"state": decision.state, "conversation_id": row.id, "content": None}
            if decision.incoming is not None:
                values["content"] = decision.incoming.to_json()
        result = connection.execute(
            _STORE,
            values
            | {
                "source": arrival.source,
                "update_id": arrival.update_id,
                "occurred_at": arrival.occurred_at,
                "received_at": now(),
                "attempts": 0,
            },
        )
        key = result.inserted_primary_key
        return None if key is None else int(key[0])

    def _free_all(self, connection: Connection) -> None:
        connection.execute(
            update(ConversationRow)
            .where(ConversationRow.channel == self._channel)
            .values(claimed_by=None, claimed_until=None)
        )
        connection.execute(
            update(OutboxRow)
            .where(OutboxRow.channel == self._channel, OutboxRow.state == "waiting")
            .values(claimed_by=None, claimed_until=None)
        )

    def _claim(self, connection: Connection, limit: int) -> list[Task]:
        moment = now()
        is_free = or_(
            ConversationRow.claimed_until.is_(None), ConversationRow.claimed_until < moment
        )
        oldest = (
            select(InboxRow.conversation_id)
            .join(ConversationRow, ConversationRow.id == InboxRow.conversation_id)
            .where(InboxRow.state == "waiting", ConversationRow.channel == self._channel, is_free)
            .group_by(InboxRow.conversation_id)
            .order_by(func.min(InboxRow.id))
            .limit(limit)
        )
        ids = connection.scalars(
            select(ConversationRow.id)
            .where(ConversationRow.id.in_(oldest), is_free)
            .with_for_update(skip_locked=True)
        ).all()
        if not ids:
            return []
        connection.execute(
            update(ConversationRow)
            .where(ConversationRow.id.in_(ids))
            .values(claimed_by=self._worker, claimed_until=moment + conversations.LEASE)
        )
        tasks = [self._next(connection, conversation_id) for conversation_id in ids]
        return sorted((task for task in tasks if task), key=lambda task: task.id)

    def _next(self, connection: Connection, conversation_id: str) -> Task | None:
        """Begin the conversation's oldest waiting event, or give the conversation back."""
        row = connection.execute(_NEXT, {"of": conversation_id}).first()
        if row is None:
            conversations.release(connection, conversation_id)
            return None
        self._count_attempt(connection, row.id, row.attempts + 1)
        conversation, asking = conversations.load(connection, conversation_id)
        incoming = _incoming(row.content, conversation)
        return Task(
            id=row.id,
            incoming=incoming,
            conversation=conversations.with_language(conversation, incoming.telegram_language),
            attempts=row.attempts + 1,
            asking=asking,
        )

    @staticmethod
    def _count_attempt(connection: Connection, row_id: int, attempts: int) -> None:
        connection.execute(_COUNT, {"row": row_id, "begun": attempts})

    def _again(self, connection: Connection, task: Task) -> Task:
        self._hold(connection, task)
        self._count_attempt(connection, task.id, task.attempts + 1)
        return replace(task, attempts=task.attempts + 1)

    def _give_back(self, connection: Connection, task: Task) -> None:
        if conversations.keep_claim(connection, task.conversation.id, self._worker):
            self._count_attempt(connection, task.id, task.attempts - 1)
            conversations.release(connection, task.conversation.id)

    def _hold(self, connection: Connection, task: Task) -> None:
        if not conversations.keep_claim(connection, task.conversation.id, self._worker):
            raise ClaimLostError

    def _finish(self, connection: Connection, task: Task, done: Done) -> Task | None:
        if done.forget:
            self._hold(connection, task)
        elif not conversations.save(connection, done.answer, self._worker):
            raise ClaimLostError
        values = {
            "row": task.id,
            "as": "failed" if done.error_id else "done",
            "error": done.error_id,
        }
        if connection.execute(_FINISH, values).rowcount == 1:
            self._keep(connection, task, done)
        # else the person blocked the bot meanwhile: nobody would read the replies
        return self._next(connection, task.conversation.id)

    def _keep(self, connection: Connection, task: Task, done: Done) -> None:
        conversation = task.conversation
        if done.forget:
            conversations.erase(connection, conversation.id)
        elif self._channel == "telegram":
            buttons.keep(connection, conversation.id, done.parts)
        if done.parts:
            connection.execute(
                _PUT_OUT,
                [
                    {
                        "inbox_id": task.id,
                        "conversation_id": None if done.forget else conversation.id,
                        "channel": self._channel,
                        "chat": conversation.chat,
                        "content": part.to_json(),
                        "state": "waiting",
                        "attempts": 0,
                        "created_at": now(),
                    }
                    for part in done.parts
                ],
            )


def _incoming(content: str, conversation: Conversation) -> Incoming:
    try:
        return Incoming.from_json(content)
    except (ValueError, TypeError, LookupError):
        # Written by another version of this program: the person gets the answer to what cannot be
        # read, and everybody behind them theirs.
        return Incoming(conversation.channel, conversation.chat, "other")
