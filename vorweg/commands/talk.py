"""`vorweg talk`: a conversation in the terminal, or scripted with `--jsonl`."""

import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, suppress
from pathlib import Path

import click

from bot.core import Core
from bot.jsonl import talk_lines
from bot.privacy_log import install
from bot.store import Database, StoreError
from bot.terminal import language_of
from bot.terminal import talk as talk_at_terminal
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

type Conversation = Callable[[Core, Database], Awaitable[None]]


@click.command()
@click.option("--jsonl", is_flag=True, help="Read and write a JSON object a line.")
@click.option(
    "--state",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder that keeps the conversations; without it they are gone at the end.",
)
def talk(jsonl: bool, state: Path | None) -> None:
    """Talk with the bot here: the same code as on Telegram, only the transport differs."""
    with told_plainly(), ExitStack() as stack:
        settings = Settings.read(os.environ)
        # What is logged would stand between the lines of the conversation; problems are shown.
        install("WARNING" if settings.log_level == "INFO" else settings.log_level)
        if state is None:
            state = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="vorweg-talk-")))
        with suppress(KeyboardInterrupt):
            _run(settings, state, _scripted if jsonl else _at_terminal)


def _run(settings: Settings, state: Path, conversation: Conversation) -> None:
    try:
        asyncio.run(_talk(settings, state, conversation))
    except StoreError as error:
        raise click.ClickException(str(error)) from None
    except BrokenPipeError:
        # Who reads has had enough; nothing more can be written, not even an error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


async def _talk(settings: Settings, state: Path, conversation: Conversation) -> None:
    # Only now: it imports Rasa, which takes seconds, and wrong settings are to be told at once.
    from vorweg.compose import compose

    await asyncio.to_thread(state.mkdir, mode=0o700, parents=True, exist_ok=True)
    composed = await compose(settings, dialogue_url=f"sqlite:///{state / 'dialogue.db'}")
    database = Database.open(f"sqlite:///{state / 'bot.db'}")
    try:
        await conversation(composed.turns, database)
    finally:
        composed.close()
        database.close()


async def _scripted(core: Core, database: Database) -> None:
    await talk_lines(core, database, sys.stdin.buffer, lambda line: _write(f"{line}\n"))


async def _at_terminal(core: Core, database: Database) -> None:
    language = language_of(os.environ)
    await talk_at_terminal(core, database, sys.stdin.buffer, _write, language)


def _write(text: str) -> None:
    # UTF-8 whatever the locale: half of the people this speaks to would be unreadable otherwise.
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
