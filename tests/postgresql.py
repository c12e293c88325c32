"""PostgreSQL for the tests: the one the environment names, else a server of their own.

The own server lives in a private folder, is reached by a socket there, and is gone at the end of
the run. Where Debian puts its programs is looked at, too: they are not on everybody's path.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

SETTING = "VORWEG_TEST_POSTGRESQL"
_DEBIAN = Path("/usr/lib/postgresql")


def _program(name: str) -> str | None:
    newest = sorted(_DEBIAN.glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(newest[-1]) if newest else None)


@contextmanager
def own_server() -> Iterator[str | None]:
    """The URL of a new server, None where PostgreSQL is not installed."""
    initdb, pg_ctl = _program("initdb"), _program("pg_ctl")
    if initdb is None or pg_ctl is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        data = f"{folder}/data"
        as_postgres: list[str] = []
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(folder, "postgres")
            as_postgres = ["runuser", "-u", "postgres", "--"]
        server = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        subprocess.run(
            [*as_postgres, initdb, "-D", data, "-A", "trust", "-U", "vorweg", "-E", "UTF8"],
            check=True, capture_output=True,
        )  # fmt: skip
        control = [*as_postgres, pg_ctl, "-D", data, "-w", "-l", f"{folder}/log"]
        subprocess.run([*control, "-o", server, "start"], check=True, capture_output=True)
        try:
            yield f"postgresql+psycopg2://vorweg@/postgres?host={folder}"
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], check=True, capture_output=True)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A server of the run's own; the test is skipped where PostgreSQL is not installed."""
    with own_server() as url:
        if url is None:
            pytest.skip("PostgreSQL is not installed")
        yield url


@pytest.fixture(scope="session")
def postgresql_url(request: pytest.FixtureRequest) -> str:
    """A database whose content the tests may delete: the environment's, else one of our own."""
    named = os.environ.get(SETTING)
    return named or new_database(request.getfixturevalue("postgresql_server"), "catalogue")


def new_database(server: str, name: str) -> str:
    """The URL of a new empty database on a server."""
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def emptied(url: str) -> str:
    """The same database without any table."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url
