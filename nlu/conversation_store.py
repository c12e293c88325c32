"""Rasa's conversations in an SQL database, by SQLAlchemy 2."""

import json
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from time import time
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.events import SessionStarted
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import event, orm
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from nlu.errors import DialogueError

_SQLITE = ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=5000", "secure_delete=ON")

_MOST_KEPT = 500
"""Conversations kept in memory, some 50 kB each: reading a session back is a third of a turn."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """`stored`: how many of the tracker's events are in the database."""

    tracker: DialogueStateTracker
    last_row: int
    stored: int


class ConversationStore(SQLTrackerStore):  # type: ignore[misc]  # Rasa is untyped to us
    """Rasa's own SQL store with its engine built by us.

    Rasa's constructor builds a URL in a way SQLAlchemy 2 refuses, retries for ever in a blocking
    sleep, and its engine would put the rows' values, that is people's words, into error messages.
    Rasa's `Agent` would also wrap it to go on in memory after an error: conversations would then
    be lost unseen, so `Dialogue` does without that.
    """

    def __init__(self, url: str) -> None:
        """Raises DialogueError when `url` (a full SQLAlchemy URL) cannot be used."""
        self.engine = _engine(url)
        row = self.SQLEvent
        self._newest = sa.select(sa.func.max(row.id)).where(row.sender_id == sa.bindparam("of"))
        self.sessionmaker = orm.sessionmaker(bind=self.engine)
        try:
            self.Base.metadata.create_all(self.engine)
        except SQLAlchemyError as error:
            raise DialogueError(
                f"The conversation database cannot be opened ({type(error).__name__}): "
                f"{self.engine.url.render_as_string(hide_password=True)}"
            ) from None
        TrackerStore.__init__(self, domain=None)
        self._recent: OrderedDict[str, _Kept] = OrderedDict()
        self._handed_out: dict[str, _Kept] = {}

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation's last session, to be changed and saved.

        What was kept in memory is handed out once and given back by `save`: after a turn that
        failed half-way the next one reads the database again.
        """
        kept = self._recent.pop(sender_id, None)
        self._handed_out.pop(sender_id, None)
        if kept is not None and kept.last_row == self._last_row(sender_id):
            self._handed_out[sender_id] = kept
            return kept.tracker
        tracker: DialogueStateTracker | None = await super().retrieve(sender_id)
        return tracker

    async def look_at(self, conversation_id: str) -> DialogueStateTracker | None:
        """The conversation's last session, not to be changed."""
        kept = self._recent.get(conversation_id)
        if kept is not None and kept.last_row == self._last_row(conversation_id):
            return kept.tracker
        tracker: DialogueStateTracker | None = await super().retrieve(conversation_id)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the events that are new, and keep the session in memory for the next turn."""
        self._recent.pop(tracker.sender_id, None)
        kept = self._handed_out.pop(tracker.sender_id, None)
        if kept is not None and kept.tracker is tracker:
            self._insert(tracker, kept.stored)
        else:
            await super().save(tracker)
        # A session that was begun in this turn is read back once without the one before it.
        if sum(isinstance(event, SessionStarted) for event in tracker.events) <= 1:
            last_row = self._last_row(tracker.sender_id)
            self._recent[tracker.sender_id] = _Kept(tracker, last_row, len(tracker.events))
            if len(self._recent) > _MOST_KEPT:
                self._recent.popitem(last=False)

    def _insert(self, tracker: DialogueStateTracker, stored: int) -> None:
        """Rasa's rows in one statement; its own way adds each event to an ORM session."""
        rows = []
        for happened in islice(tracker.events, stored, None):
            data = happened.as_dict()
            rows.append(
                {
                    "sender_id": tracker.sender_id,
                    "type_name": happened.type_name,
                    "timestamp": data.get("timestamp"),
                    "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
                    "action_name": data.get("name"),
                    "data": json.dumps(data),
                }
            )
        if rows:
            with self.engine.begin() as connection:
                connection.execute(sa.insert(self.SQLEvent), rows)

    def _last_row(self, conversation_id: str) -> int:
        """Number of the newest row; tells whether another process has written since."""
        with self.engine.connect() as connection:
            return int(connection.execute(self._newest, {"of": conversation_id}).scalar() or 0)

    async def forget(self, conversation_id: str) -> int:
        """Erase every event of a conversation; how many there were."""
        self._recent.pop(conversation_id, None)
        return self._delete(self.SQLEvent.sender_id == conversation_id)

    async def expire(self, older_than: timedelta) -> int:
        """Erase every event older than that, in all conversations; how many there were."""
        self._recent.clear()
        return self._delete(self.SQLEvent.timestamp < time() - older_than.total_seconds())

    def _event_query(
        self, session: orm.Session, sender_id: str, fetch_events_from_all_sessions: bool
    ) -> Any:
        """Rows in order, from the start of the last session on unless all are wanted.

        Rasa's own finds that start by time stamp and so loses events when the clock is set back.
        """
        row = self.SQLEvent
        query = session.query(row).filter(row.sender_id == sender_id)
        if not fetch_events_from_all_sessions:
            start = (
                sa.select(sa.func.max(row.id))
                .where(row.sender_id == sender_id, row.type_name == SessionStarted.type_name)
                .scalar_subquery()
            )
            query = query.filter(row.id >= sa.func.coalesce(start, 0))
        return query.order_by(row.id)

    def _delete(self, condition: Any) -> int:
        with self.engine.begin() as connection:
            erased = int(connection.execute(sa.delete(self.SQLEvent).where(condition)).rowcount)
        if erased and self.engine.dialect.name == "sqlite":
            self._empty_log()
        return erased

    def _empty_log(self) -> None:
        """What was erased does not stay in the write-ahead log; where another process is just
        reading, it stays until the next time."""
        with self.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=0")
            with suppress(SQLAlchemyError):
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
            connection.exec_driver_sql("PRAGMA busy_timeout=5000")

    def close(self) -> None:
        """Give the database connections back."""
        self.engine.dispose()


def _engine(url: str) -> sa.Engine:
    try:
        parsed: URL = make_url(url)
        engine = sa.create_engine(parsed, hide_parameters=True)
    except (ArgumentError, ImportError) as error:
        raise DialogueError(
            "The conversation database needs a full SQLAlchemy URL, such as sqlite:///var/x.db, "
            f"and its driver installed ({type(error).__name__})."
        ) from None
    if parsed.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _tune_sqlite)
    return engine


def _tune_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    # Readers do not wait for the writer; a crash of the machine may cost the last turns, never the
    # file. secure_delete: what a person had erased is overwritten, not only unlinked.
    for pragma in _SQLITE:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
