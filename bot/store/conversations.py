"""Statements on conversations. Each takes the connection of a running transaction."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final, cast

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.conversation import Conversation
from bot.core import Answer
from bot.incoming import Channel
from bot.store.database import changed, now
from bot.store.models import ButtonRow, ConversationRow, InboxRow, OutboxRow
from nlu.types import Awaiting

LEASE: Final = timedelta(seconds=120)
"""How long a claimed conversation stays with a worker that says nothing more."""

_TABLE = ConversationRow.__table__


def find(connection: Connection, channel: str, chat: str) -> Row[Any] | None:
    """The whole row of a chat."""
    return connection.execute(
        select(_TABLE).where(ConversationRow.channel == channel, ConversationRow.chat == chat)
    ).one_or_none()


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


def load(connection: Connection, conversation_id: str) -> Conversation:
    """The conversation as the core sees it. It has to be there: claimed work refers to it."""
    row = connection.execute(select(_TABLE).where(ConversationRow.id == conversation_id)).one()
    return Conversation(
        id=row.id,
        channel=row.channel,
        chat=row.chat,
        chosen_language=row.chosen_language,
        last_language=row.last_language,
        telegram_language=row.telegram_language,
        start_payload=row.start_payload,
        greeted=row.greeted,
        memory=row.memory,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def asking(connection: Connection, conversation_id: str) -> Awaiting | None:
    """What the bot waits for in this conversation."""
    found = connection.scalar(
        select(ConversationRow.asking).where(ConversationRow.id == conversation_id)
    )
    return cast(Awaiting | None, found)


def save(connection: Connection, answer: Answer) -> None:
    """Keep what the core changed. Identity and creation are not the core's to change."""
    conversation = answer.conversation
    connection.execute(
        update(ConversationRow)
        .where(ConversationRow.id == conversation.id)
        .values(
            chosen_language=conversation.chosen_language,
            last_language=conversation.last_language,
            telegram_language=conversation.telegram_language,
            start_payload=conversation.start_payload,
            greeted=conversation.greeted,
            memory=dict(conversation.memory),
            asking=answer.asking,
            updated_at=now(),
        )
    )


def keep_claim(connection: Connection, conversation_id: str, worker: str) -> bool:
    """Lengthen a claim; False when it is not (or no longer) this worker's."""
    return (
        changed(
            connection.execute(
                update(ConversationRow)
                .where(ConversationRow.id == conversation_id, ConversationRow.claimed_by == worker)
                .values(claimed_until=now() + LEASE)
            )
        )
        == 1
    )


def release(connection: Connection, conversation_id: str) -> None:
    """Give a claimed conversation back."""
    connection.execute(
        update(ConversationRow)
        .where(ConversationRow.id == conversation_id)
        .values(claimed_by=None, claimed_until=None)
    )


def block(connection: Connection, conversation_id: str, *, blocked: bool) -> None:
    """Note that the person blocked the bot, or took it back."""
    connection.execute(
        update(ConversationRow)
        .where(ConversationRow.id == conversation_id)
        .values(blocked=blocked, updated_at=now())
    )


def erase(connection: Connection, conversation_id: str) -> None:
    """Erase every row of a conversation.

    What stays of its events is their number without any link to the person, so that an event
    delivered once more is still recognised; it goes with `retention.expire`. Events that came in
    after the one that asked for this wait on, under a fresh id.
    """
    row = connection.execute(
        select(_TABLE).where(ConversationRow.id == conversation_id)
    ).one_or_none()
    if row is None:
        return
    connection.execute(delete(OutboxRow).where(OutboxRow.conversation_id == conversation_id))
    connection.execute(delete(ButtonRow).where(ButtonRow.conversation_id == conversation_id))
    _detach_events(connection, conversation_id)
    waiting = connection.execute(
        select(InboxRow.id).where(InboxRow.conversation_id == conversation_id).limit(1)
    ).first()
    if waiting is None:
        connection.execute(delete(ConversationRow).where(ConversationRow.id == conversation_id))
        return
    _start_afresh(connection, row)


def _detach_events(connection: Connection, conversation_id: str) -> None:
    connection.execute(
        update(InboxRow)
        .where(InboxRow.conversation_id == conversation_id, InboxRow.state != "waiting")
        .values(conversation_id=None, content=None)
    )


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
