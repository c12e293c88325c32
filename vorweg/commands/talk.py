"""`vorweg talk`: a conversation in the terminal, or scripted with `--jsonl`."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

import click

from bot.core import Core
from bot.jsonl import talk_lines
from bot.privacy_log import install
from bot.store import Database, StoreError
from bot.terminal import language_of
from bot.terminal import talk as talk_at_terminal
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

type Conversation = Callable[[Core, Database, BinaryIO], Awaitable[None]]


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
        output = _claim_standard_output()
        # A temporary state is to be gone however the program is ended.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        if state is None:
            state = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="vorweg-talk-")))
        with suppress(KeyboardInterrupt):
            _run(settings, state, _scripted if jsonl else _at_terminal, output)


def _claim_standard_output() -> BinaryIO:
    """Our own way to standard output; what anybody else prints (Rasa does) goes to the error."""
    sys.stdout.flush()
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return output


def _run(settings: Settings, state: Path, conversation: Conversation, output: BinaryIO) -> None:
    try:
        asyncio.run(_talk(settings, state, conversation, output))
    except StoreError as error:
        raise click.ClickException(str(error)) from None
    except BrokenPipeError:
        # Who reads has had enough; nothing more can be written, not even at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())


async def _talk(
    settings: Settings, state: Path, conversation: Conversation, output: BinaryIO
) -> None:
    # Only now: it imports Rasa, which takes seconds, and wrong settings are to be told at once.
    from vorweg.compose import compose

    await asyncio.to_thread(state.mkdir, mode=0o700, parents=True, exist_ok=True)
    composed = await compose(settings, dialogue_url=f"sqlite:///{state / 'dialogue.db'}")
    database = Database.open(f"sqlite:///{state / 'bot.db'}")
    try:
        await conversation(composed.turns, database, output)
    finally:
        composed.close()
        database.close()


async def _scripted(core: Core, database: Database, output: BinaryIO) -> None:
    await talk_lines(core, database, sys.stdin.buffer, lambda line: _write(output, f"{line}\n"))


async def _at_terminal(core: Core, database: Database, output: BinaryIO) -> None:
    language = language_of(os.environ)
    await talk_at_terminal(core, database, sys.stdin.buffer, partial(_write, output), language)


def _write(output: BinaryIO, text: str) -> None:
    # UTF-8 whatever the locale: half of the people this speaks to would be unreadable otherwise.
    output.write(text.encode("utf-8", "replace"))
    output.flush()
