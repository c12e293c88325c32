"""The site over the starter catalogue, made once per run, and a client that asks it in process."""

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from gazetteer import Gazetteer
from services_catalog.importers import ensure_catalogue
from web.app import create_app
from web.site import Options, Site

NO_LIMIT = Options(bot_name="vorweg_bot", requests_a_minute=0)


@pytest.fixture(scope="session")
def starter_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A catalogue with the starter data; for reading only."""
    url = f"sqlite:///{tmp_path_factory.mktemp('web') / 'catalogue.db'}"
    ensure_catalogue(url)
    return url


@pytest.fixture(scope="session")
def places() -> Gazetteer:
    """The real gazetteer."""
    return Gazetteer.load()


@pytest.fixture(scope="session")
def site(starter_url: str) -> Iterator[Site]:
    """Without a limit of requests."""
    opened = Site.open(starter_url, NO_LIMIT)
    opened.prepare()
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def app(site: Site) -> Starlette:
    """The application as `vorweg serve` runs it."""
    return create_app(site)


@pytest.fixture
def client(app: Starlette) -> Iterator[TestClient]:
    """A browser that follows no redirect by itself."""
    with TestClient(app, follow_redirects=False) as opened:
        yield opened
