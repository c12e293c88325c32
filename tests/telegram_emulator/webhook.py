"""Delivers updates to a bot's webhook, if that is on this machine."""

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final

import aiohttp

from tests.telegram_emulator import spec
from tests.telegram_emulator.errors import ApiError
from tests.telegram_emulator.methods import Call, perform
from tests.telegram_emulator.methods.receiving import is_loopback
from tests.telegram_emulator.parameters import parse
from tests.telegram_emulator.server import CallRecord
from tests.telegram_emulator.updates import Update
from tests.telegram_emulator.world import Bot, Webhook

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
FIRST_PAUSE: Final = 0.05
LONGEST_PAUSE: Final = 1.0
ANSWER_SECONDS: Final = 10.0


class WebhookSender:
    """One per bot; idle while the bot has no webhook or one that is not on this machine."""

    def __init__(self, bot: Bot, on_call: Callable[[CallRecord], None]) -> None:
        self.bot = bot
        self.on_call = on_call
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        pause = FIRST_PAUSE
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout, trust_env=False) as session:
            while True:
                await self.bot.updates.arrived.wait()
                self.bot.updates.arrived.clear()
                while await self._deliver_next(session):
                    webhook = self.bot.webhook
                    if webhook is not None and webhook.last_error is not None:
                        await asyncio.sleep(pause)
                        pause = min(2 * pause, LONGEST_PAUSE)
                    else:
                        pause = FIRST_PAUSE

    async def _deliver_next(self, session: aiohttp.ClientSession) -> bool:
        """Post the oldest update; False when there is nothing to post or nowhere to post to."""
        webhook = self.bot.webhook
        if webhook is None or not is_loopback(webhook.url):
            return False
        updates = self.bot.updates.take(1)
        if not updates:
            return False
        reason = await self._post(session, webhook, updates[0])
        webhook.last_error = (int(self.bot.clock()), reason) if reason else None
        if not reason:
            pending = self.bot.updates.pending
            done = updates[0]["update_id"]
            self.bot.updates.pending = [one for one in pending if one["update_id"] != done]
        return True

    async def _post(
        self, session: aiohttp.ClientSession, webhook: Webhook, update: Update
    ) -> str | None:
        headers = {SECRET_HEADER: webhook.secret_token} if webhook.secret_token else {}
        try:
            # A redirect could lead elsewhere: never followed.
            async with session.post(
                webhook.url, json=update, headers=headers, allow_redirects=False
            ) as response:
                if not 200 <= response.status < 300:
                    return f"Wrong response from the webhook: {response.status} {response.reason}"
                await self._take_answer(await response.text())
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError:
            return "Connection refused"
        return None

    async def _take_answer(self, text: str) -> None:
        """A webhook may answer with one call; it is carried out and nobody told how it went."""
        try:
            answer: Any = json.loads(text)
        except ValueError:
            return
        if not isinstance(answer, dict) or "method" not in answer:
            return
        record = CallRecord(str(answer.pop("method")), answer)
        method = spec.load().methods.get(record.method.lower())
        try:
            if method is None:
                raise ApiError(404, "Not Found: method not found")
            record.result = await perform(Call(self.bot, method, parse(method, answer)))
        except ApiError as error:
            record.error = error
        self.on_call(record)
