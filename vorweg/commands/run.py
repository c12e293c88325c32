"""`vorweg run`: the bot on Telegram."""

import asyncio
import os
import signal

import click

from bot.privacy_log import install, log_event
from bot.store import Database, StoreError
from bot.telegram.service import TelegramRefusedError, TelegramSettings, serve
from vorweg.compose import compose, profile_words
from vorweg.settings import Settings, SettingsError


@click.command()
def run() -> None:
    """Serve on Telegram until stopped (Ctrl-C or SIGTERM). Settings: docs/operations.md."""
    try:
        settings = Settings.read(os.environ, needs_token=True)
    except SettingsError as error:
        raise click.ClickException(f"these settings have to be changed:\n{error}") from None
    install(settings.log_level)
    try:
        asyncio.run(_serve(settings))
    except (StoreError, TelegramRefusedError) as error:
        raise click.ClickException(str(error)) from None


async def _serve(settings: Settings) -> None:
    serving = asyncio.current_task()
    if serving is None:
        raise AssertionError("asyncio.run makes a task")
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, serving.cancel)
    database = Database.open(settings.database_url)
    composed = await compose(settings)
    token = settings.telegram_token or ""
    try:
        await serve(
            composed.turns,
            database,
            TelegramSettings(token, settings.telegram_api),
            profile_words(composed.wording),
        )
    except asyncio.CancelledError:
        log_event("stopped")
    finally:
        composed.close()
        database.close()
