"""A catalogue of the starter data, made once per run, and empty databases of both kinds."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from gazetteer import Gazetteer
from services_catalog.catalogue import Catalogue
from services_catalog.importers import Options, ensure_catalogue, import_sources
from tests.postgresql import SETTING, emptied, new_database


@pytest.fixture(scope="session")
def places() -> Gazetteer:
    """The real gazetteer."""
    return Gazetteer.load()


@pytest.fixture
def loaded_once(places: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Imports of this test take the gazetteer that is loaded already."""
    monkeypatch.setattr(Gazetteer, "load", lambda: places)


@pytest.fixture(scope="session")
def starter_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A catalogue with the starter data; for reading only."""
    url = f"sqlite:///{tmp_path_factory.mktemp('catalogue') / 'catalogue.db'}"
    ensure_catalogue(url)
    return url


@pytest.fixture(scope="session")
def starter_postgresql_url(kept_postgresql: Callable[[], str]) -> str:
    """The same on PostgreSQL."""
    url = kept_postgresql()
    ensure_catalogue(url)
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def starter(request: pytest.FixtureRequest) -> Iterator[Catalogue]:
    """The starter data, opened, on both kinds of database."""
    name = "starter_url" if request.param == "sqlite" else "starter_postgresql_url"
    with Catalogue.open(request.getfixturevalue(name)) as catalogue:
        yield catalogue


@pytest.fixture(scope="session")
def kept_postgresql(request: pytest.FixtureRequest) -> Callable[[], str]:
    """Makes PostgreSQL databases that other tests do not empty.

    Only on a server of our own: the environment names a single database for all.
    """

    def made() -> str:
        if os.environ.get(SETTING):
            pytest.skip(f"{SETTING} names one database; this test needs one of its own")
        return new_database(request.getfixturevalue("postgresql_server"), f"kept-{uuid4().hex}")

    return made


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite catalogue with its tables and no entries, to be copied."""
    file = tmp_path_factory.mktemp("blank") / "catalogue.db"
    import_sources(f"sqlite:///{file}", [], Options())
    return file


@pytest.fixture
def blank_url(blank_file: Path, tmp_path: Path) -> str:
    """A copy of it, for one test."""
    return f"sqlite:///{shutil.copy(blank_file, tmp_path / 'catalogue.db')}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'catalogue.db'}"
    return emptied(request.getfixturevalue("postgresql_url"))
