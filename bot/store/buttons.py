"""Payloads of buttons that are too long for the channel, kept under a short key."""

import hashlib
from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, insert, select

from bot.reply import Reply
from bot.store.models import ButtonRow

LONGEST_PAYLOAD: Final = 64
"""Bytes of `callback_data` that Telegram takes (Bot API, InlineKeyboardButton)."""

_KEY_MARK: Final = "~"


def key_of(payload: str) -> str:
    """The payload itself where it fits, else a short key that `resolve` finds it by."""
    if len(payload.encode()) <= LONGEST_PAYLOAD:
        return payload
    return _KEY_MARK + hashlib.blake2s(payload.encode(), digest_size=16).hexdigest()


def keep(connection: Connection, conversation_id: str, replies: Iterable[Reply]) -> None:
    """Keep the long payloads of these replies; they go with the conversation."""
    payloads = {button.payload for reply in replies for button in reply.buttons}
    for payload in payloads:
        key = key_of(payload)
        if key != payload and _find(connection, conversation_id, key) is None:
            connection.execute(
                insert(ButtonRow).values(conversation_id=conversation_id, key=key, payload=payload)
            )


def resolve(connection: Connection, conversation_id: str, key: str) -> str:
    """The payload behind a key; what is no known key is returned as it is."""
    if not key.startswith(_KEY_MARK):
        return key
    return _find(connection, conversation_id, key) or key


def _find(connection: Connection, conversation_id: str, key: str) -> str | None:
    return connection.scalars(
        select(ButtonRow.payload).where(
            ButtonRow.conversation_id == conversation_id, ButtonRow.key == key
        )
    ).one_or_none()
