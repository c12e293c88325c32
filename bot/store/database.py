"""Opening the state database and running transactions on it without blocking the event loop."""

import contextlib
import fcntl
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, OperationalError, SQLAlchemyError

from bot.store import conversations
from bot.store.models import Base
from bot.store.threads import Threads

_TRIES: Final = 3
_SERVER_THREADS: Final = 8
_BUSY_SECONDS: Final = 30


class StoreError(Exception):
    """The state database could not do what was asked; the message says what to do."""


class Database:
    """One open state database.

    SQLite: one thread and one connection, so transactions never wait for each other in this
    process; other processes are waited for. PostgreSQL: a small pool.
    """

    def __init__(self, engine: Engine, threads: int) -> None:
        self._engine = engine
        self._threads = Threads(threads, "store")
        self.is_sqlite = engine.dialect.name == "sqlite"

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open, and create what is missing. An SQLite file is readable by its owner only.

        Raises StoreError for a URL or a file that cannot be used.
        """
        try:
            address = make_url(url)
            is_sqlite = address.get_backend_name() == "sqlite"
            if is_sqlite:
                _make_private(address)
            engine = _sqlite_engine(address) if is_sqlite else _server_engine(address)
            Base.metadata.create_all(engine)
        except (ArgumentError, ImportError) as error:
            raise StoreError(
                "The address of the state database cannot be read: set VORWEG_DATABASE_URL to "
                "sqlite:///path/to/bot.db or postgresql+psycopg2://user@host/name "
                f"({type(error).__name__})"
            ) from None
        except (SQLAlchemyError, OSError) as error:
            raise StoreError(
                "The state database cannot be opened: check VORWEG_DATABASE_URL, that its folder "
                f"can be written to or its server answers ({type(error).__name__})"
            ) from None
        return cls(engine, 1 if is_sqlite else _SERVER_THREADS)

    async def run[T](
        self, work: Callable[[Connection], T], *, durable: bool = False, urgent: bool = False
    ) -> T:
        """Run `work` in one transaction, on a thread of the store; urgent: before all that waits.

        durable: survives not only the end of the process but also a power cut (on SQLite; the
        others do anyway). Tried again when another process was in the way; raises StoreError.
        """
        transaction = partial(self._transaction, work, durable)
        return await self._threads.run(transaction, urgent=urgent)

    def _transaction[T](self, work: Callable[[Connection], T], durable: bool) -> T:
        for attempt in range(1, _TRIES + 1):
            try:
                with self._engine.connect() as connection:
                    if self.is_sqlite:
                        self._set_durability(connection, durable)
                    with connection.begin():
                        return work(connection)
            except (OperationalError, IntegrityError) as error:
                # Another process was first, or the server went away: the same work again is safe,
                # because nothing of it was kept.
                if attempt == _TRIES:
                    raise _failure(error) from None
            except SQLAlchemyError as error:
                raise _failure(error) from None
        raise AssertionError("unreachable")

    @staticmethod
    def _set_durability(connection: Connection, durable: bool) -> None:
        driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        driver.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")

    @contextlib.contextmanager
    def alone(self, channel: str) -> Iterator[None]:
        """Make sure that one process serves the channel from an SQLite file.

        The system frees the lock with the process, however that ends. Raises StoreError.
        """
        if not self.is_sqlite:
            yield
            return
        with Path(f"{self._engine.url.database}.{channel}.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise StoreError(
                    "Another process already serves from this state: stop it first, or use "
                    "PostgreSQL (VORWEG_DATABASE_URL) to run several"
                ) from None
            yield

    async def forget_chat(
        self, channel: str, chat: str, forget: Callable[[str], Awaitable[None]]
    ) -> bool:
        """Erase all that is kept of one chat; `forget` erases what the core keeps of the
        conversation. False when nothing was kept."""
        row = await self.run(lambda connection: conversations.find(connection, channel, chat))
        if row is None:
            return False
        await forget(row.id)
        await self.run(
            lambda connection: conversations.erase(connection, row.id, with_waiting=True)
        )
        await self.empty_log()
        return True

    async def empty_log(self) -> None:
        """SQLite: what was erased does not stay in the write-ahead log either.

        Where another process is just reading, it stays until the next time.
        """
        if self.is_sqlite:
            await self._threads.run(self._empty_log, urgent=False)

    def _empty_log(self) -> None:
        with self._engine.connect() as connection:
            driver = cast(sqlite3.Connection, connection.connection.driver_connection)
            # Somebody's next message must not wait for a reader.
            driver.execute("PRAGMA busy_timeout=0")
            with contextlib.suppress(sqlite3.OperationalError):
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            driver.execute(f"PRAGMA busy_timeout={_BUSY_SECONDS * 1000}")

    def close(self) -> None:
        """Finish what runs and close every connection."""
        self._threads.close()
        self._engine.dispose()


def _failure(error: SQLAlchemyError) -> StoreError:
    # The driver's own message can quote values: only its kind is told.
    return StoreError(
        f"The state database refused a transaction ({type(error).__name__}): check free space and "
        "that no other program holds it"
    )


def _make_private(address: URL) -> None:
    if address.database is None or address.database in ("", ":memory:"):
        raise ArgumentError("the state has to be a file")
    path = Path(address.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Created with its mode before SQLite touches it; SQLite's side files take the same mode.
    path.touch(mode=0o600, exist_ok=True)
    path.chmod(0o600)


def _sqlite_engine(address: URL) -> Engine:
    engine = create_engine(
        address,
        hide_parameters=True,
        connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def prepare(driver: sqlite3.Connection, _record: object) -> None:
        driver.isolation_level = None  # transactions begin where we say, not where the driver does
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "secure_delete=ON"):
            driver.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Taking the write lock at once: a transaction that reads first could not get it later.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _server_engine(address: URL) -> Engine:
    return create_engine(
        address, hide_parameters=True, pool_size=_SERVER_THREADS, pool_pre_ping=True
    )
