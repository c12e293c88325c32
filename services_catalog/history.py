"""What changed in an entry of the catalogue, read from its history."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from services_catalog.models import HistoryEntry
from services_catalog.models.base import identifier


@dataclass(frozen=True, slots=True)
class Changed:
    """A change of one field ("*": the whole entry). on: ISO time; action: see `HistoryEntry`."""

    on: str
    action: str
    field: str
    before: str
    after: str
    by: str


def changes_of(connection: Connection, id: str, limit: int) -> tuple[Changed, ...]:
    """The last changes of an entry, newest first; also of one that is gone."""
    query = (
        select(
            HistoryEntry.last_action_date,
            HistoryEntry.last_action_type,
            HistoryEntry.field_name,
            HistoryEntry.previous_value,
            HistoryEntry.replacement_value,
            HistoryEntry.updated_by,
        )
        .where(HistoryEntry.resource_id == identifier("service", id))
        .order_by(HistoryEntry.id.desc())
        .limit(limit)
    )
    return tuple(Changed(*row) for row in connection.execute(query))
