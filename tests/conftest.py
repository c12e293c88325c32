"""What tests of several packages share: the product put together, with the trained model."""

import os
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

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
