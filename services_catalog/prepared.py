"""Statements that are asked again and again: put into words once, then run as text by the driver.

SQLAlchemy looks a statement up anew each time it runs and wraps what comes back; for the small
questions of a match that took longer than the database.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import CompoundSelect

Statement = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]


class Prepared:
    """A statement of named parameters, for connections to any of our databases.

    Rows are tuples, columns come as the driver has them: for texts and numbers, not for types of
    SQLAlchemy's own.
    """

    def __init__(self, statement: Statement) -> None:
        self._statement = statement
        self._compiled: dict[str, SQLCompiler] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """Run it with these values and read all rows."""
        compiled = self._compiled.get(connection.dialect.name)
        if compiled is None:
            made = self._statement.compile(dialect=connection.dialect)
            assert isinstance(made, SQLCompiler)
            compiled = self._compiled[connection.dialect.name] = made
        every = {**compiled.params, **values}
        # Some drivers know parameters by their order, others by their names.
        order = compiled.positiontup
        given = every if order is None else tuple(every[name] for name in order)
        return _run(connection, compiled.string, given)


def _run(connection: Connection, statement: str, values: Any) -> Sequence[Any]:
    if not connection.in_transaction():
        connection.begin()
    driver = connection.dialect.dbapi
    assert driver is not None
    try:
        cursor = connection.connection.cursor()
        try:
            cursor.execute(statement, values)
            return cursor.fetchall()
        finally:
            cursor.close()
    except driver.Error as error:
        raise DBAPIError(statement, None, error, hide_parameters=True) from error
