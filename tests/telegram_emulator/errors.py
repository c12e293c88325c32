"""What the emulator answers when a call fails, and whose mistake it was."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class ApiError(Exception):
    """An answer with `ok: false`.

    `wrong_call` is true when the bot could have known better: such a call is remembered and fails
    the test. It is false for what happens to a correct bot (a person blocked it, a flood limit).
    """

    code: int
    description: str
    wrong_call: bool = True
    parameters: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.code} {self.description}"

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(reason: str, *, wrong_call: bool = True) -> ApiError:
    """400 in Telegram's own words; like Telegram, the first letter becomes small."""
    if len(reason) > 1 and not (reason[1] == "_" or reason[1].isupper()):
        reason = reason[0].lower() + reason[1:]
    return ApiError(400, f"Bad Request: {reason}", wrong_call)


def stricter(reason: str) -> ApiError:
    """400 for what Telegram would pass over in silence, though it is a mistake in the bot."""
    return ApiError(400, f"Bad Request: {reason} [the emulator is stricter here than Telegram]")


def too_many_requests(retry_after: int) -> ApiError:
    return ApiError(
        429,
        f"Too Many Requests: retry after {retry_after}",
        wrong_call=False,
        parameters={"retry_after": retry_after},
    )


class WrongCallsError(AssertionError):
    """The bot called the Bot API in ways Telegram rejects, and the test did not expect it."""
