"""`vorweg forget`: erases a conversation, for a request that came another way than /forget."""

import asyncio
import os

import click

from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings


@click.command()
@click.argument("channel", type=click.Choice(["telegram", "terminal", "jsonl"]))
@click.argument("chat")
def forget(channel: str, chat: str) -> None:
    """Erase everything kept of one chat: CHANNEL is where it was, CHAT its number there."""
    with told_plainly():
        settings = Settings.read(os.environ)
        found = asyncio.run(_forget(settings, channel, chat))
    click.echo("Erased." if found else "Nothing was kept of this chat.")


async def _forget(settings: Settings, channel: str, chat: str) -> bool:
    from bot.store import Database
    from vorweg.compose import compose

    composed = await compose(settings)
    database = Database.open(settings.database_url)
    try:
        return await database.forget_chat(channel, chat, composed.turns.forget)
    finally:
        composed.close()
        database.close()
