"""How long the bot's state is kept, in one place, and the job that keeps the promise."""

from datetime import datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection, delete

from bot.core import Core
from bot.store import conversations
from bot.store.clock import now
from bot.store.database import Database
from bot.store.models import InboxRow, OutboxRow

KEEP_EVENT_NUMBERS: Final = timedelta(days=7)
"""Numbers and states of finished events and replies (no words): to recognise a repeated delivery.
Telegram itself forgets undelivered updates after 24 hours."""

KEEP_CONVERSATIONS: Final = timedelta(days=30)
"""A conversation nobody wrote in for so long is erased, here and in the dialogue model's store."""


async def expire(database: Database, core: Core, *, moment: datetime | None = None) -> int:
    """Erase what is older than promised; returns how many conversations went.

    The core forgets first: after a crash in between, the next run finds the conversation again. One
    that gets a message while this runs keeps its rows; only a memory of 30 days ago is lost.
    """
    at = moment or now()
    await database.run(lambda connection: _expire_events(connection, at - KEEP_EVENT_NUMBERS))
    limit = at - KEEP_CONVERSATIONS
    old = await database.run(lambda connection: conversations.untouched_since(connection, limit))
    erased = 0
    for conversation_id in old:
        await core.forget(conversation_id)
        erased += await database.run(partial(_erase_if_untouched, conversation_id, limit))
    await database.empty_log()
    return erased


def _expire_events(connection: Connection, limit: datetime) -> None:
    connection.execute(
        delete(OutboxRow).where(OutboxRow.state != "waiting", OutboxRow.created_at < limit)
    )
    connection.execute(
        delete(InboxRow).where(InboxRow.state != "waiting", InboxRow.received_at < limit)
    )


def _erase_if_untouched(conversation_id: str, limit: datetime, connection: Connection) -> bool:
    if conversation_id not in conversations.untouched_since(connection, limit):
        return False
    conversations.erase(connection, conversation_id)
    return True
