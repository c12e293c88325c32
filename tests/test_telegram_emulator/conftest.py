"""Shared by the emulator's own tests: an emulator, and a bare client to make any call with."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.telegram_emulator import TelegramEmulator
from tests.telegram_emulator.bare import BareBot


@pytest.fixture(autouse=True)
def _durations_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spares python-telegram-bot 22 its deprecation warning, which would be an error here."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def emulator() -> AsyncIterator[TelegramEmulator]:
    async with TelegramEmulator() as running:
        yield running


@pytest.fixture
async def bare(emulator: TelegramEmulator) -> AsyncIterator[BareBot]:
    async with aiohttp.ClientSession() as session:
        yield BareBot(emulator, session)
