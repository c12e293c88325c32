"""Which function answers which method."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from tests.telegram_emulator.spec import Method
from tests.telegram_emulator.world import Bot, Dialog, dialog_of

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One validated call."""

    bot: Bot
    method: Method
    values: Json

    def dialog(self) -> Dialog:
        """The chat of the call, if the bot may write there."""
        dialog = dialog_of(self.bot, self.values["chat_id"])
        dialog.check_writable()
        return dialog


Handler = Callable[[Call], Any | Awaitable[Any]]

HANDLERS: dict[str, Handler] = {}


def handles(*names: str) -> Callable[[Handler], Handler]:
    def register(handler: Handler) -> Handler:
        for name in names:
            HANDLERS[name] = handler
        return handler

    return register
