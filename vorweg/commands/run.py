"""`vorweg run`: the bot on Telegram."""

import asyncio
import os
import signal

import click

from bot.privacy_log import install, log_event
from bot.safety.rules import names_danger
from bot.store import Database, StoreError
from bot.telegram.service import TelegramRefusedError, TelegramSettings, serve
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings


@click.command()
def run() -> None:
    """Serve on Telegram until stopped (Ctrl-C or SIGTERM). Settings: docs/operations.md."""
    with told_plainly():
        settings = Settings.read(os.environ, needs_token=True)
        install(settings.log_level)
        try:
            asyncio.run(_serve(settings))
        except (StoreError, TelegramRefusedError) as error:
            raise click.ClickException(str(error)) from None


async def _serve(settings: Settings) -> None:
    # Only now: it imports Rasa, which takes seconds, and wrong settings are to be told at once.
    from vorweg.compose import compose, profile_words

    database = Database.open(settings.database_url)
    composed = await compose(settings)
    # Only now: what prepares catalogue and model holds the loop and is to end at once on Ctrl-C.
    _end_on_signals()
    token = settings.telegram_token or ""
    try:
        await serve(
            composed.turns,
            database,
            TelegramSettings(token, settings.telegram_api),
            profile_words(composed.wording),
            urgent=lambda incoming: names_danger(incoming.text),
        )
    except asyncio.CancelledError:
        log_event("stopped")
    finally:
        composed.close()
        database.close()


def _end_on_signals() -> None:
    serving = asyncio.current_task()
    if serving is None:
        raise AssertionError("asyncio.run makes a task")
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, serving.cancel)
