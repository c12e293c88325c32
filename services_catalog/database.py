"""Opening the catalogue's database: SQLite (WAL) or PostgreSQL by URL; nothing opens at import."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from services_catalog.errors import CatalogueError, CatalogueUnavailableError

# Any number: all processes that write the catalogue on PostgreSQL agree on it.
_WRITER_LOCK = 7_302_615
_BUSY_MILLISECONDS = 15_000


def open_engine(url: str) -> Engine:
    """An engine for a catalogue URL ("sqlite:///var/catalogue.db", "postgresql://…").

    Connects only when first used. Raises CatalogueError for a URL that cannot be used.
    """
    parsed = _parsed(url)
    try:
        engine = create_engine(parsed, hide_parameters=True, pool_pre_ping=not _is_sqlite(parsed))
    except (SQLAlchemyError, ImportError) as error:
        raise CatalogueError(
            f"The catalogue URL names a database that cannot be used here: {type(error).__name__}"
        ) from None
    if _is_sqlite(parsed):
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def sqlite_file(url: str) -> Path | None:
    """The file behind a SQLite URL; None for any other database."""
    parsed = _parsed(url)
    return Path(parsed.database or "") if _is_sqlite(parsed) else None


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection for reading: one snapshot on SQLite."""
    with our_errors(engine), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction, one writer at a time: all of it goes in, or nothing.

    The lock is taken at once, so two processes that start together import one after the other.
    """
    immediate = engine.execution_options(vorweg_begin="BEGIN IMMEDIATE")
    with our_errors(engine), immediate.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:number)"), {"number": _WRITER_LOCK}
            )
        yield connection


@contextmanager
def our_errors(engine: Engine) -> Iterator[None]:
    """Errors of the database in our words."""
    try:
        yield
    except SQLAlchemyError as error:
        address = engine.url.render_as_string(hide_password=True)
        cause = type(getattr(error, "orig", None) or error).__name__
        raise CatalogueUnavailableError(
            f"The catalogue at {address} cannot be used ({cause}). Is the database running, the "
            "disk writable and not full? `vorweg catalogue import` builds a new catalogue."
        ) from error


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise CatalogueError(
            "The catalogue URL cannot be read. Write sqlite:///var/catalogue.db or "
            "postgresql://user:password@host/name."
        ) from None
    if parsed.drivername in ("postgres", "postgresql"):
        parsed = parsed.set(drivername="postgresql+psycopg2")
    try:
        parsed.get_dialect()
    except (NoSuchModuleError, ImportError):
        raise CatalogueError(
            f"The catalogue cannot live in {parsed.drivername!r}; use sqlite or postgresql."
        ) from None
    if _is_sqlite(parsed) and parsed.database in (None, "", ":memory:"):
        raise CatalogueError("The catalogue needs a file: write sqlite:///var/catalogue.db.")
    return parsed


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver must not begin by itself: it would leave DDL outside the transaction.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    statement = connection.get_execution_options().get("vorweg_begin", "BEGIN")
    connection.exec_driver_sql(statement)
