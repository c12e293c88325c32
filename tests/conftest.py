"""What tests of several packages share: the product put together, with the trained model."""

import logging
import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from tests.postgresql import postgresql_server, postgresql_url  # noqa: F401 - fixtures for all
from vorweg.compose import Composed, compose
from vorweg.settings import Settings


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def composed(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Composed]:
    """Everything that answers people, with conversations of its own; trains what is missing.

    Tests that use it run in the session's loop: `pytest.mark.asyncio(loop_scope="session")`.
    """
    settings = Settings.read({**os.environ, "TELEGRAM_TOKEN": ""})
    store = tmp_path_factory.mktemp("composed") / "dialogue.db"
    product = await compose(settings, dialogue_url=f"sqlite:///{store}")
    yield product
    product.close()


@pytest.fixture(autouse=True)
def _no_logging_left_over() -> Iterator[None]:
    """Each test begins without the handlers that Rasa's command line and SQLAlchemy's echo leave.

    They write to a stream of an earlier test: closed by now, each record would print an error.
    """
    root = logging.getLogger()
    for logger in (root, logging.getLogger("sqlalchemy.engine.Engine")):
        for handler in list(logger.handlers):
            pytests = type(handler).__module__.startswith("_pytest")
            if isinstance(handler, logging.StreamHandler) and not pytests:
                logger.removeHandler(handler)
    sqlalchemy = logging.getLogger("sqlalchemy")
    level = sqlalchemy.level
    yield
    sqlalchemy.setLevel(level)
