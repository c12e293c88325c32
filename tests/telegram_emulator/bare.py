"""A client that makes any call, right or wrong: for tests of the emulator itself."""

from typing import Any

import aiohttp

from tests.telegram_emulator.emulator import TelegramEmulator


class BareBot:
    """Makes calls as they are given, right or wrong; gives (HTTP status, body)."""

    def __init__(self, telegram: TelegramEmulator, session: aiohttp.ClientSession) -> None:
        self.telegram = telegram
        self.session = session

    async def call(self, method: str, **parameters: Any) -> tuple[int, dict[str, Any]]:
        """As a JSON body."""
        return await self.request("POST", method, json=parameters)

    async def request(
        self, verb: str, method: str, *, token: str | None = None, **more: Any
    ) -> tuple[int, dict[str, Any]]:
        url = f"{self.telegram.base_url}{token or self.telegram.token}/{method}"
        async with self.session.request(verb, url, **more) as response:
            body: dict[str, Any] = await response.json()
            return response.status, body

    async def result(self, method: str, **parameters: Any) -> Any:
        _status, body = await self.call(method, **parameters)
        assert body["ok"], body
        return body["result"]

    async def refusal(self, method: str, **parameters: Any) -> str:
        status, body = await self.call(method, **parameters)
        assert not body["ok"], body
        assert body["error_code"] == status
        return f"{status} {body['description']}"
