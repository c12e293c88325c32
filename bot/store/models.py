"""The tables of the bot's state. What is kept how long: bot/store/retention.py.

No column holds a person's words longer than the work on them needs: `inbox.content` is emptied
when the event is done, `outbox.content` and `outbox.chat` when the reply is sent or dropped.
"""

from datetime import UTC, datetime
from typing import Any, Final, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

CHAT_LENGTH: Final = 255
"""Longest key of a chat, in code points."""

# SQLite counts up by itself only in a column declared INTEGER PRIMARY KEY.
_ROW_ID: Final = BigInteger().with_variant(Integer(), "sqlite")


class Moment(TypeDecorator[datetime]):
    """A point in time: aware and in UTC in Python, on databases without time zones as well."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; naive values are refused because nobody can say what they mean."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Named constraints, so that migrations can change them on every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class ConversationRow(Base):
    """One chat under a random id, and what is needed to answer its next event."""

    __tablename__ = "conversation"
    __table_args__ = (
        UniqueConstraint("channel", "chat", name="uq_conversation_chat"),
        Index("ix_conversation_updated_at", "updated_at"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    chat: Mapped[str] = mapped_column(String(CHAT_LENGTH))
    chosen_language: Mapped[str | None] = mapped_column(String(35))
    last_language: Mapped[str | None] = mapped_column(String(35))
    telegram_language: Mapped[str | None] = mapped_column(String(35))
    start_payload: Mapped[str | None] = mapped_column(String(64))
    greeted: Mapped[bool] = mapped_column(default=False)
    asking: Mapped[str | None] = mapped_column(String(32))
    memory: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    blocked: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    # For the decisions of bot/admission.py: what came last in this chat.
    last_message: Mapped[str | None] = mapped_column(String(32))
    last_album: Mapped[str | None] = mapped_column(String(64))
    last_press: Mapped[str | None] = mapped_column(String(64))
    last_press_at: Mapped[datetime | None] = mapped_column(Moment)
    slowed_at: Mapped[datetime | None] = mapped_column(Moment)
    # Which worker may work on it, and until when nobody else may.
    claimed_by: Mapped[str | None] = mapped_column(String(36))
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)


class InboxRow(Base):
    """One event. state: waiting, done, failed (an apology was the answer), silent, flooded."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("source", "update_id", name="uq_inbox_update"),
        Index("ix_inbox_waiting", "state", "conversation_id", "id"),
        Index("ix_inbox_recent", "conversation_id", "occurred_at"),
    )

    id: Mapped[int] = mapped_column(_ROW_ID, primary_key=True, autoincrement=True)
    source: Mapped[str] = mapped_column(String(64))
    update_id: Mapped[int] = mapped_column(BigInteger)
    conversation_id: Mapped[str | None] = mapped_column(
        ForeignKey("conversation.id", ondelete="SET NULL")
    )
    content: Mapped[str | None] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(8))
    attempts: Mapped[int] = mapped_column(default=0)
    error_id: Mapped[str | None] = mapped_column(String(16))
    occurred_at: Mapped[datetime] = mapped_column(Moment)
    received_at: Mapped[datetime] = mapped_column(Moment)


class OutboxRow(Base):
    """One reply, or one part of a long one. state: waiting, sent, dropped.

    conversation_id is empty for the last reply of a conversation that was erased.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_waiting", "state", "channel", "chat", "id"),
        Index("ix_outbox_inbox_id", "inbox_id"),
        Index("ix_outbox_conversation_id", "conversation_id"),
    )

    id: Mapped[int] = mapped_column(_ROW_ID, primary_key=True, autoincrement=True)
    inbox_id: Mapped[int | None] = mapped_column(ForeignKey("inbox.id", ondelete="SET NULL"))
    conversation_id: Mapped[str | None] = mapped_column(
        ForeignKey("conversation.id", ondelete="SET NULL")
    )
    channel: Mapped[str] = mapped_column(String(16))
    chat: Mapped[str | None] = mapped_column(String(CHAT_LENGTH))
    content: Mapped[str | None] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(8), default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    error_id: Mapped[str | None] = mapped_column(String(16))
    not_before: Mapped[datetime | None] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)
    claimed_by: Mapped[str | None] = mapped_column(String(36))
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)


class ButtonRow(Base):
    """The payload of a button that is too long for the channel, under a short key."""

    __tablename__ = "button"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversation.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    payload: Mapped[str] = mapped_column(Text)


class MarkRow(Base):
    """How far something has come: the poll offset of a bot, the words last shown in its profile."""

    __tablename__ = "mark"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


# The plain tables, for statements that are built once and run at every turn.
CONVERSATION = cast(Table, ConversationRow.__table__)
INBOX = cast(Table, InboxRow.__table__)
OUTBOX = cast(Table, OutboxRow.__table__)
