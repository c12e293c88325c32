"""A small Telegram for tests: checks a bot's calls as Telegram would; a test is a person."""

from tests.telegram_emulator.chats import Button, Pressed, Reply, Sent
from tests.telegram_emulator.content import kinds as message_kinds
from tests.telegram_emulator.emulator import TelegramEmulator
from tests.telegram_emulator.errors import ApiError, WrongCallsError
from tests.telegram_emulator.faults import Fault, Faults, FloodLimits
from tests.telegram_emulator.groups import Channel, Group
from tests.telegram_emulator.people import User

__all__ = [
    "ApiError",
    "Button",
    "Channel",
    "Fault",
    "Faults",
    "FloodLimits",
    "Group",
    "Pressed",
    "Reply",
    "Sent",
    "TelegramEmulator",
    "User",
    "WrongCallsError",
    "message_kinds",
]
