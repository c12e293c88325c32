"""An emulator in another process, and people in it: for benchmarks that must not share its core."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import aiohttp

ROOT: Final = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class RemoteUser:
    """A person in the other process."""

    telegram: "RemoteTelegram"
    id: int

    async def do(self, action: str, **how: Any) -> Any:
        """Any method of `User` by its name, such as `do("send", text="Hello")`."""
        return await self.telegram.post(f"/users/{self.id}/{action}", how)

    async def replies(self, count: int, *, seconds: float = 10.0) -> list[dict[str, Any]]:
        """Exactly `count` messages: {"message_id", "text", "buttons", "links", "raw"} each."""
        path = f"/users/{self.id}/replies?count={count}&timeout={seconds}"
        found: list[dict[str, Any]] = await self.telegram.get(path)
        return found

    async def transcript(self) -> list[str]:
        lines: list[str] = await self.telegram.get(f"/users/{self.id}/transcript")
        return lines


@dataclass(frozen=True, slots=True)
class RemoteTelegram:
    base_url: str
    base_file_url: str
    control_url: str
    token: str
    session: aiohttp.ClientSession

    async def user(self, **about: Any) -> RemoteUser:
        return RemoteUser(self, (await self.post("/users", about))["id"])

    async def wrong_calls(self) -> list[str]:
        calls: list[str] = await self.get("/wrong_calls")
        return calls

    async def post(self, path: str, body: dict[str, Any]) -> Any:
        async with self.session.post(self.control_url + path, json=body) as response:
            return _checked(await response.json())

    async def get(self, path: str) -> Any:
        async with self.session.get(self.control_url + path) as response:
            return _checked(await response.json())


def _checked(answer: Any) -> Any:
    if isinstance(answer, dict) and "error" in answer:
        raise AssertionError(answer["error"])
    return answer


@asynccontextmanager
async def remote_telegram(*options: str) -> AsyncIterator[RemoteTelegram]:
    """Starts the process (with command line options such as "--flood-limits") and ends it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.telegram_emulator", "--until-stdin-closes", *options,
        cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        about = json.loads(await process.stdout.readline())
        async with aiohttp.ClientSession(trust_env=False) as session:
            yield RemoteTelegram(**about, session=session)
    finally:
        process.stdin.close()
        await process.wait()
