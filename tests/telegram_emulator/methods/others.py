"""Methods without a behaviour of their own: checked against the list, answered plausibly."""

import re
from typing import Any

from tests.telegram_emulator.content import kinds, of_kind
from tests.telegram_emulator.errors import ApiError
from tests.telegram_emulator.example import example
from tests.telegram_emulator.methods.registry import Call
from tests.telegram_emulator.methods.sending import send
from tests.telegram_emulator.world import dialog_of


def answer(call: Call) -> Any:
    """A value of the declared type. A chat that is named must exist all the same.

    Where a made-up value would mislead a test, 501 says that the emulator does not go so far.
    """
    name, returns = call.method.name, call.method.returns
    if returns[0] not in ("Message", "Array of Message", "Array of MessageId"):
        if "chat_id" in call.values:
            dialog_of(call.bot, call.values["chat_id"])
        return example(returns)
    # sendLivePhoto puts a live_photo into the chat, and so on
    kind = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name.removeprefix("send")).lower()
    if name.startswith("send") and kind in kinds():
        return send(call, of_kind(kind))
    raise not_emulated(name)


def not_emulated(what: str) -> ApiError:
    """A call that is right, but not modelled: fails the test, so that nobody relies on it."""
    return ApiError(501, f"Not Implemented: the emulator does not go as far as {what}")
