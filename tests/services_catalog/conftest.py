"""A catalogue of the starter data, made once per run, and empty databases of both kinds."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from gazetteer import Gazetteer
from services_catalog.catalogue import Catalogue
from services_catalog.importers import Options, ensure_catalogue, import_sources

POSTGRESQL = "VORWEG_TEST_POSTGRESQL"


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


@pytest.fixture
def starter(starter_url: str) -> Iterator[Catalogue]:
    """The same, opened."""
    with Catalogue.open(starter_url) as catalogue:
        yield catalogue


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
    """The URL of an empty database: SQLite always, PostgreSQL where the environment names one."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'catalogue.db'}"
    url = os.environ.get(POSTGRESQL)
    if not url:
        pytest.skip(f"{POSTGRESQL} names no PostgreSQL database to test with")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url
