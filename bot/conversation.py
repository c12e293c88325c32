"""What is remembered of one chat between two messages."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.incoming import Channel


@dataclass(frozen=True, slots=True)
class Conversation:
    """One chat's state, immutable: the core returns a changed copy (`dataclasses.replace`).

    id: random, never derived from the chat; the only key that leaves the store (Rasa's sender id).
    chosen_language: chosen by the person; last_language: of the last reply; telegram_language: the
    client's. start_payload: the partner's code of the first /start. memory: small JSON object of
    the core's own.
    """

    id: str
    channel: Channel
    chat: str = field(repr=False)
    chosen_language: str | None = None
    last_language: str | None = None
    telegram_language: str | None = None
    start_payload: str | None = None
    greeted: bool = False
    memory: Mapping[str, Any] = field(default_factory=dict, repr=False)
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    updated_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @classmethod
    def new(cls, channel: Channel, chat: str) -> "Conversation":
        """A first contact, under a fresh random id."""
        return cls(id=str(uuid.uuid4()), channel=channel, chat=chat)
