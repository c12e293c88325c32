"""An installed Chromium, without a window, as a phone: asked through its debugging port."""

import asyncio
import base64
import contextlib
import json
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PHONE_WIDTH = 360
PHONE_HEIGHT = 640


def installed() -> str | None:
    """The browser of this machine, None when there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Phone:
    """One tab of 360 by 640 points."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self.requested: list[str] = []
        self.complaints: list[str] = []

    async def open(self, url: str, *, media: str = "", scheme: str = "light") -> None:
        """Show a page, its scripts not run, and wait until it has loaded."""
        self.requested.clear()
        self.complaints.clear()
        await self.ask("Emulation.setScriptExecutionDisabled", value=True)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        await self.ask("Emulation.setEmulatedMedia", media=media, features=features)
        await self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=PHONE_WIDTH, height=PHONE_HEIGHT, deviceScaleFactor=1, mobile=True,
        )  # fmt: skip
        await self.ask("Page.navigate", url=url)
        await self._event("Page.loadEventFired")

    async def measure(self, expression: str) -> Any:
        """The value of an expression in the page."""
        answer = await self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"].get("value")

    async def screenshot(self) -> bytes:
        """The whole page as PNG."""
        answer = await self.ask("Page.captureScreenshot", captureBeyondViewport=True)
        return base64.b64decode(answer["data"])

    async def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the debugging protocol."""
        self._number += 1
        number = self._number
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            message = await self._read()
            if message.get("id") == number:
                assert "error" not in message, message
                return dict(message["result"])

    async def _event(self, name: str) -> None:
        while (await self._read()).get("method") != name:
            pass

    async def _read(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads((await self._socket.receive(timeout=60)).data)
        if message.get("method") == "Network.requestWillBeSent":
            self.requested.append(message["params"]["request"]["url"])
        if message.get("method") == "Log.entryAdded":
            self.complaints.append(message["params"]["entry"]["text"])
        return message


@asynccontextmanager
async def phone(browser: str, profile: Path) -> AsyncIterator[Phone]:
    """A phone that is gone afterwards. profile: an empty folder."""
    command = [
        browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0",
        "--remote-allow-origins=*", "--hide-scrollbars", f"--user-data-dir={profile}",
        "about:blank",
    ]  # fmt: skip
    nothing = subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, stdout=nothing, stderr=nothing)
    try:
        port = await _port(profile, process)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                tabs = await answer.json(content_type=None)
            address = next(tab for tab in tabs if tab["type"] == "page")["webSocketDebuggerUrl"]
            async with session.ws_connect(address, max_msg_size=0) as socket:
                tab = Phone(socket)
                for domain in ("Page", "Network", "Log"):
                    await tab.ask(f"{domain}.enable")
                yield tab
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _port(profile: Path, process: asyncio.subprocess.Process) -> int:
    file = profile / "DevToolsActivePort"
    for _ in range(600):
        with contextlib.suppress(FileNotFoundError, IndexError, ValueError):
            return int(file.read_text().splitlines()[0])
        assert process.returncode is None, "the browser ended by itself"
        await asyncio.sleep(0.05)
    raise AssertionError("the browser did not open its debugging port")
