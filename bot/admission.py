"""Which events are answered, and the documented silences (docs/operations.md, "Silences").

Decided once, when an event arrives, in the transaction that stores it: what is decided survives a
crash, and the words of an event that will not be answered are never stored.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import Connection, Row, bindparam, func, select, update

from bot.incoming import Incoming
from bot.store import buttons
from bot.store.models import CONVERSATION, ConversationRow, InboxRow, OutboxRow

FLOOD_WINDOW: Final = timedelta(seconds=60)
FLOOD_LIMIT: Final = 20
"""Events of one chat within `FLOOD_WINDOW` that are answered; nobody types faster for long."""

URGENT_EXTRA: Final = 5
"""Messages within `FLOOD_WINDOW` answered beyond the limit because they speak of danger."""

DOUBLE_PRESS: Final = timedelta(seconds=2)

State = Literal["waiting", "silent", "flooded"]


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event as a transport hands it over, with what only the admission needs.

    source, update_id: together the identity of the event; delivered twice, it counts once.
    incoming: None when there is nobody to answer. occurred_at: when the person did it, where the
    channel tells, so that a backlog is no flood. edited: the new text of an earlier message. album:
    key that the pictures of one album share. press: key of the message whose button was pressed.
    """

    source: str
    update_id: int
    incoming: Incoming | None
    occurred_at: datetime
    edited: bool = False
    album: str | None = None
    press: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of an event: its state, and its content where it is going to be answered."""

    state: State
    incoming: Incoming | None = None


# Statements of every event are built once: building one takes longer than running it.
_LAST: Final = ("last_message", "last_album", "last_press", "last_press_at")
_NOTE: Final = (
    update(CONVERSATION)
    .where(CONVERSATION.c.id == bindparam("of"))
    .values(
        updated_at=bindparam("at"),
        blocked=False,
        **{name: bindparam(f"new_{name}") for name in _LAST},
    )
)
_RECENT: Final = (
    select(InboxRow.state, func.count())
    .where(
        InboxRow.conversation_id == bindparam("of"),
        InboxRow.occurred_at > bindparam("since"),
        InboxRow.state != "silent",
    )
    .group_by(InboxRow.state)
)
_SILENT: Final = Decision("silent")


type Urgent = Callable[[Incoming], bool]
"""Whether an event speaks of acute danger: asked for every event, so it has to be cheap."""


def never(_incoming: Incoming) -> bool:
    """Nothing is urgent."""
    return False


@dataclass(frozen=True, slots=True)
class Admission:
    """The rules. urgent: answered even while the chat floods; flood_control: off for scripts."""

    urgent: Urgent = never
    flood_control: bool = True

    def decide(
        self, connection: Connection, conversation: Row[Any], arrival: Arrival, incoming: Incoming
    ) -> Decision:
        """Decide on one event, and note on the conversation what the next decision needs."""
        if incoming.kind in ("blocked", "unblocked"):
            _note_block(connection, conversation.id, blocked=incoming.kind == "blocked")
            return _SILENT
        if incoming.kind == "group_added":
            return _once_in_a_group(connection, conversation, incoming)
        if _is_stale_edit(conversation, arrival, incoming):
            return _SILENT
        if _is_double_press(conversation, arrival, incoming):
            return _SILENT
        if _is_next_of_album(conversation, arrival, incoming):
            return _SILENT
        _note_last(connection, conversation, arrival, incoming)
        flooded = self._flooded(connection, conversation, arrival, incoming)
        if flooded is not None:
            return flooded
        if incoming.kind == "button" and incoming.payload is not None:
            payload = buttons.resolve(connection, conversation.id, incoming.payload)
            incoming = replace(incoming, payload=payload)
        return Decision("waiting", incoming)

    def _flooded(
        self, connection: Connection, conversation: Row[Any], arrival: Arrival, incoming: Incoming
    ) -> Decision | None:
        if not self.flood_control:
            return None
        total, answered = _recent(connection, conversation.id, arrival.occurred_at)
        if total < FLOOD_LIMIT:
            return None
        if answered < FLOOD_LIMIT + 1 + URGENT_EXTRA and self._cannot_wait(incoming):
            return None
        slowed_at: datetime | None = conversation.slowed_at
        connection.execute(
            update(ConversationRow)
            .where(ConversationRow.id == conversation.id)
            .values(slowed_at=arrival.occurred_at)
        )
        if slowed_at is None or arrival.occurred_at - slowed_at > FLOOD_WINDOW:
            said = Incoming(
                incoming.channel,
                incoming.chat,
                "flood",
                telegram_language=incoming.telegram_language,
            )
            return Decision("waiting", said)
        return Decision("flooded")

    def _cannot_wait(self, incoming: Incoming) -> bool:
        # Being forgotten is a right, whatever else the chat does.
        return incoming.command == "forget" or self.urgent(incoming)


def _note_block(connection: Connection, conversation_id: str, *, blocked: bool) -> None:
    connection.execute(
        update(ConversationRow).where(ConversationRow.id == conversation_id).values(blocked=blocked)
    )
    if not blocked:
        return
    # Nobody is there to read any more: what waits is dropped, its words first.
    connection.execute(
        update(InboxRow)
        .where(InboxRow.conversation_id == conversation_id, InboxRow.state == "waiting")
        .values(state="silent", content=None)
    )
    connection.execute(
        update(OutboxRow)
        .where(OutboxRow.conversation_id == conversation_id, OutboxRow.state == "waiting")
        .values(state="dropped", content=None, chat=None)
    )


def _once_in_a_group(
    connection: Connection, conversation: Row[Any], incoming: Incoming
) -> Decision:
    if conversation.greeted:
        return _SILENT
    connection.execute(
        update(ConversationRow).where(ConversationRow.id == conversation.id).values(greeted=True)
    )
    return Decision("waiting", incoming)


def _is_stale_edit(conversation: Row[Any], arrival: Arrival, incoming: Incoming) -> bool:
    # Only the last message can still be meant: answering older ones anew would tear the thread.
    return arrival.edited and incoming.message_id != conversation.last_message


def _is_double_press(conversation: Row[Any], arrival: Arrival, incoming: Incoming) -> bool:
    last: datetime | None = conversation.last_press_at
    if arrival.press is None or last is None:
        return False
    same: bool = conversation.last_press == _press_key(arrival, incoming)
    return same and abs(arrival.occurred_at - last) < DOUBLE_PRESS


def _is_next_of_album(conversation: Row[Any], arrival: Arrival, incoming: Incoming) -> bool:
    # Ten pictures sent at once get one answer; words below a later one still count.
    return (
        arrival.album is not None
        and arrival.album == conversation.last_album
        and incoming.text == ""
    )


def _press_key(arrival: Arrival, incoming: Incoming) -> str:
    return hashlib.blake2s(f"{arrival.press}:{incoming.payload}".encode()).hexdigest()


def _note_last(
    connection: Connection, conversation: Row[Any], arrival: Arrival, incoming: Incoming
) -> None:
    values = {name: getattr(conversation, name) for name in _LAST}
    if arrival.press is not None:
        values["last_press"] = _press_key(arrival, incoming)
        values["last_press_at"] = arrival.occurred_at
    elif incoming.message_id is not None:
        values["last_message"] = incoming.message_id
        values["last_album"] = arrival.album
    noted = {f"new_{name}": value for name, value in values.items()}
    connection.execute(_NOTE, {"of": conversation.id, "at": arrival.occurred_at, **noted})


def _recent(connection: Connection, conversation_id: str, until: datetime) -> tuple[int, int]:
    """How many events came within the window: all, and those that were or will be answered."""
    counted = connection.execute(_RECENT, {"of": conversation_id, "since": until - FLOOD_WINDOW})
    counts = {str(state): int(number) for state, number in counted}
    total = sum(counts.values())
    return total, total - counts.get("flooded", 0)
