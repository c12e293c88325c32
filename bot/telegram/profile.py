"""What people see of the bot before they write: its commands and descriptions, per language."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.incoming import Command
from bot.privacy_log import log_event
from bot.store import marks
from bot.store.database import Database

_MARK: Final = "telegram_profile"
_LANGUAGE_CODE_LENGTH: Final = 2


@dataclass(frozen=True, slots=True)
class ProfileWords:
    """Words of one language. language: BCP 47, None for everybody else. commands: in the order of
    the menu. short_description: up to 120 characters; description: up to 512."""

    language: str | None
    commands: Mapping[Command, str]
    description: str
    short_description: str


async def show_profile(
    bot: Bot, database: Database, source: str, words: Sequence[ProfileWords]
) -> None:
    """Set commands and descriptions, when they changed since this bot last did.

    Telegram knows two-letter languages only; others see the words for everybody. What it refuses
    is logged and tried again at the next start: the bot works without.
    """
    fingerprint = _fingerprint(words)
    mark = f"{_MARK}:{source}"
    if await database.run(lambda connection: marks.read(connection, mark)) == fingerprint:
        return
    try:
        for item in words:
            if item.language is None or len(item.language) == _LANGUAGE_CODE_LENGTH:
                await _show(bot, item)
    except TelegramError as error:
        log_event("profile_not_shown", level="WARNING", error=error)
        return
    await database.run(lambda connection: marks.write(connection, mark, fingerprint))


async def _show(bot: Bot, words: ProfileWords) -> None:
    commands = [BotCommand(name, text) for name, text in words.commands.items()]
    await bot.set_my_commands(commands, language_code=words.language)
    await bot.set_my_description(words.description, language_code=words.language)
    await bot.set_my_short_description(words.short_description, language_code=words.language)


def _fingerprint(words: Sequence[ProfileWords]) -> str:
    text = json.dumps([asdict(item) for item in words], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
