"""A synthetic SQLite catalogue copied into PostgreSQL in bulk: only what a match reads."""

import csv
import io
import sqlite3
from itertools import batched

from sqlalchemy import Connection, text

from services_catalog.database import open_engine, sqlite_file, writing
from services_catalog.importers import Options, import_sources
from services_catalog.state import next_revision

_TABLES = ("organization", "service", "listing")
_BATCH = 20_000


def copy(source: str, target: str) -> None:
    """Fill the empty database `target` from the SQLite catalogue `source`."""
    import_sources(target, [], Options())
    engine = open_engine(target)
    file = sqlite_file(source)
    assert file is not None
    with writing(engine) as connection:
        for table in _TABLES:
            _copy_table(file.resolve().as_uri(), connection, table)
        next_revision(connection)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE"))
    engine.dispose()


def _copy_table(source: str, connection: Connection, table: str) -> None:
    cursor = connection.connection.cursor()
    with sqlite3.connect(f"{source}?mode=ro", uri=True) as read:
        rows = read.execute(f"SELECT * FROM {table}")
        columns = ", ".join(column[0] for column in rows.description)
        for batch in batched(rows, _BATCH):
            lines = io.StringIO()
            # NULL is an empty cell, an empty text a quoted one.
            csv.writer(lines, quoting=csv.QUOTE_STRINGS).writerows(batch)
            lines.seek(0)
            cursor.copy_expert(f"COPY {table} ({columns}) FROM STDIN WITH (FORMAT csv)", lines)
    cursor.close()
