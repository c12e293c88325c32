"""Statements on conversations. Each takes the connection of a running transaction."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from bot.conversation import Conversation
from bot.core import Answer
from bot.incoming import Channel
from bot.store.clock import now
from bot.store.models import CONVERSATION, ButtonRow, ConversationRow, InboxRow, OutboxRow
from nlu.types import Awaiting

LEASE: Final = timedelta(seconds=120)
"""How long a claimed conversation stays with a worker that says nothing more."""

# Statements of every turn are built once: building one takes longer than SQLite takes to run it.
_C = CONVERSATION.c
_FIND: Final = select(CONVERSATION).where(
    _C.channel == bindparam("channel"), _C.chat == bindparam("chat")
)
_LOAD: Final = select(CONVERSATION).where(_C.id == bindparam("id"))
_KEPT: Final = (
    "chosen_language", "last_language", "telegram_language", "start_payload", "greeted",
)  # fmt: skip
_OF_WORKER: Final = (_C.id == bindparam("of"), _C.claimed_by == bindparam("worker"))
_KEEP_CLAIM: Final = (
    update(CONVERSATION).where(*_OF_WORKER).values(claimed_until=bindparam("until"))
)
_SAVE: Final = _KEEP_CLAIM.values(
    {name: bindparam(f"new_{name}") for name in (*_KEPT, "memory", "asking", "updated_at")}
)
_RELEASE: Final = (
    update(CONVERSATION).where(_C.id == bindparam("of")).values(claimed_by=None, claimed_until=None)
)


def find(connection: Connection, channel: str, chat: str) -> Row[Any] | None:
    """The whole row of a chat."""
    return connection.execute(_FIND, {"channel": channel, "chat": chat}).one_or_none()


def open_(connection: Connection, channel: Channel, chat: str) -> Row[Any]:
    """The row of a chat, made under a fresh random id at first contact."""
    row = find(connection, channel, chat)
    if row is not None:
        return row
    fresh = Conversation.new(channel, chat)
    connection.execute(
        insert(ConversationRow).values(
            id=fresh.id,
            channel=channel,
            chat=chat,
            created_at=fresh.created_at,
            updated_at=fresh.updated_at,
        )
    )
    made = find(connection, channel, chat)
    if made is None:
        raise AssertionError("a row just inserted is there")
    return made


def load(connection: Connection, conversation_id: str) -> tuple[Conversation, Awaiting | None]:
    """The conversation as the core sees it, and what the bot waits for in it.

    It has to be there: claimed work refers to it.
    """
    row = connection.execute(_LOAD, {"id": conversation_id}).one()
    kept = {name: getattr(row, name) for name in _KEPT}
    conversation = Conversation(
        id=row.id,
        channel=row.channel,
        chat=row.chat,
        memory=row.memory,
        created_at=row.created_at,
        updated_at=row.updated_at,
        **kept,
    )
    return conversation, row.asking


def save(connection: Connection, answer: Answer, worker: str) -> bool:
    """Keep what the core changed, and the claim; False when it is not this worker's (any more).

    Identity and creation are not the core's to change.
    """
    conversation = answer.conversation
    values = {f"new_{name}": getattr(conversation, name) for name in _KEPT}
    values |= {
        "of": conversation.id,
        "worker": worker,
        "until": now() + LEASE,
        "new_memory": dict(conversation.memory),
        "new_asking": answer.asking,
        "new_updated_at": now(),
    }
    return connection.execute(_SAVE, values).rowcount == 1


def keep_claim(connection: Connection, conversation_id: str, worker: str) -> bool:
    """Lengthen a claim; False when it is not (or no longer) this worker's."""
    values = {"of": conversation_id, "worker": worker, "until": now() + LEASE}
    return connection.execute(_KEEP_CLAIM, values).rowcount == 1


def release(connection: Connection, conversation_id: str) -> None:
    """Give a claimed conversation back."""
    connection.execute(_RELEASE, {"of": conversation_id})


def block(connection: Connection, conversation_id: str, *, blocked: bool) -> None:
    """Note that the person blocked the bot, or took it back."""
    connection.execute(
        update(ConversationRow)
        .where(ConversationRow.id == conversation_id)
        .values(blocked=blocked, updated_at=now())
    )


def erase(connection: Connection, conversation_id: str, *, with_waiting: bool = False) -> None:
    """Erase every row of a conversation.

    What stays of its events is their number without any link to the person, so that an event
    delivered once more is still recognised; it goes with `retention.expire`. Events that came in
    after the one that asked for this wait on, under a fresh id; `with_waiting` erases them too.
    """
    row = connection.execute(
        select(CONVERSATION).where(ConversationRow.id == conversation_id)
    ).one_or_none()
    if row is None:
        return
    connection.execute(delete(OutboxRow).where(OutboxRow.conversation_id == conversation_id))
    connection.execute(delete(ButtonRow).where(ButtonRow.conversation_id == conversation_id))
    _detach_events(connection, conversation_id, with_waiting=with_waiting)
    waiting = connection.execute(
        select(InboxRow.id).where(InboxRow.conversation_id == conversation_id).limit(1)
    ).first()
    if waiting is None:
        connection.execute(delete(ConversationRow).where(ConversationRow.id == conversation_id))
        return
    _start_afresh(connection, row)


def _detach_events(connection: Connection, conversation_id: str, *, with_waiting: bool) -> None:
    statement = update(InboxRow).where(InboxRow.conversation_id == conversation_id)
    if with_waiting:
        statement = statement.values(state="silent")
    else:
        statement = statement.where(InboxRow.state != "waiting")
    connection.execute(statement.values(conversation_id=None, content=None))


def _start_afresh(connection: Connection, row: Row[Any]) -> None:
    # The chat is unique, so the old row has to give it up before the fresh one can take it.
    connection.execute(
        update(ConversationRow).where(ConversationRow.id == row.id).values(chat=f"-{row.id}")
    )
    fresh = open_(connection, row.channel, row.chat)
    connection.execute(
        update(InboxRow).where(InboxRow.conversation_id == row.id).values(conversation_id=fresh.id)
    )
    connection.execute(delete(ConversationRow).where(ConversationRow.id == row.id))


def untouched_since(connection: Connection, moment: datetime) -> list[str]:
    """Ids of conversations with no event since, and nothing left to do."""
    busy = select(InboxRow.conversation_id).where(
        InboxRow.state == "waiting", InboxRow.conversation_id.is_not(None)
    )
    return list(
        connection.scalars(
            select(ConversationRow.id).where(
                ConversationRow.updated_at < moment, ConversationRow.id.not_in(busy)
            )
        )
    )


def with_language(conversation: Conversation, telegram_language: str | None) -> Conversation:
    """With the client's language as the event states it."""
    if telegram_language is None or telegram_language == conversation.telegram_language:
        return conversation
    return replace(conversation, telegram_language=telegram_language)
