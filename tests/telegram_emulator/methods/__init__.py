"""What the Bot API's methods do."""

import inspect
from typing import Any

from tests.telegram_emulator.methods import editing, others, profile, receiving, sending
from tests.telegram_emulator.methods.registry import HANDLERS, Call

__all__ = ["HANDLERS", "Call", "editing", "perform", "profile", "receiving", "sending"]


async def perform(call: Call) -> Any:
    """The result of a call, or ApiError."""
    handler = HANDLERS.get(call.method.name, others.answer)
    result = handler(call)
    return await result if inspect.isawaitable(result) else result
