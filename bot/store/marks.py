"""Statements on marks: how far something has come."""

from sqlalchemy import Connection, insert, select, update

from bot.store.models import MarkRow


def read(connection: Connection, name: str) -> str | None:
    """The value of a mark, or None when it was never set."""
    return connection.scalars(select(MarkRow.value).where(MarkRow.name == name)).one_or_none()


def write(connection: Connection, name: str, value: str) -> None:
    """Set a mark."""
    result = connection.execute(update(MarkRow).where(MarkRow.name == name).values(value=value))
    if result.rowcount == 0:
        connection.execute(insert(MarkRow).values(name=name, value=value))
