"""The bot as a process of its own, to be killed: python -m tests.bot.killable API TOKEN FOLDER."""

import asyncio
import sys
from pathlib import Path

from bot.privacy_log import install
from bot.store import Database
from bot.telegram.service import TelegramSettings, serve
from bot.worker import Limits
from tests.bot.echo import EchoCore


async def main(api: str, token: str, folder: Path) -> None:
    database = Database.open(f"sqlite:///{folder / 'bot.db'}")
    limits = Limits(idle_seconds=0.2, pause=0.01)
    await serve(EchoCore(), database, TelegramSettings(token, api), limits=limits)


if __name__ == "__main__":
    install("WARNING")
    asyncio.run(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
