"""Calls of the Bot API over aiohttp, for python-telegram-bot.

The library's own connection (httpx) costs more processor time for a call than our whole dialogue
for a turn; its interface `BaseRequest` is made to be replaced. Errors never quote the address: it
holds the token.
"""

from typing import Final

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_KEEP_ALIVE_SECONDS: Final = 60


class AiohttpRequest(BaseRequest):
    """One pool of connections. `read_timeout`: seconds to wait for an answer by default."""

    def __init__(self, connections: int, *, read_timeout: float, connect_timeout: float) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds; the library adds it to the time of a long poll."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=self._connections, keepalive_timeout=_KEEP_ALIVE_SECONDS
            )
            self._session = aiohttp.ClientSession(connector=connector, trust_env=True)

    async def shutdown(self) -> None:
        """Close it. Idempotent."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body of the answer. Raises TimedOut and NetworkError, without addresses."""
        if self._session is None:
            raise RuntimeError("The connection to Telegram is not open.")
        timeout = aiohttp.ClientTimeout(
            total=None,
            sock_connect=_or(connect_timeout, self._connect_timeout),
            sock_read=_or(read_timeout, self._read_timeout),
        )
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                headers={"User-Agent": self.USER_AGENT},
                timeout=timeout,
                allow_redirects=False,
            ) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(f"no answer from Telegram: {type(error).__name__}") from None


def _or(given: ODVInput[float], default: float) -> float | None:
    return default if isinstance(given, DefaultValue) else given


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData(data.json_parameters)
    for name, (file_name, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form
