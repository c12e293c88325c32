"""What is known about a person's languages before a message is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

CHOSEN, PREVIOUS, TELEGRAM = 4.5, 4.0, 4.0
_TELEGRAM_COMMON = 3.0
"""Telephones are often set to English or German by people who write neither."""
_MORE_THAN_ONE = 6.0
"""Chosen and previous language are often the same: together they weigh no more than this."""


@dataclass(frozen=True, slots=True)
class Prior:
    """What is known about a person's languages before the message is read (BCP 47, or None)."""

    chosen: str | None = None
    previous: str | None = None
    telegram: str | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any] | None) -> "Prior":
        """From message metadata; anything but strings is ignored."""
        values = {
            name: value
            for name in ("chosen", "previous", "telegram")
            if isinstance(value := (given or {}).get(name), str) and value
        }
        return cls(**{name: _our_code(value) for name, value in values.items()})

    def weights(self) -> dict[str, float]:
        """Log odds in favour of each named language."""
        weights: dict[str, float] = {}
        telegram = _TELEGRAM_COMMON if self.telegram in ("en", "de") else TELEGRAM
        for language, weight in (
            (self.chosen, CHOSEN), (self.previous, PREVIOUS), (self.telegram, telegram)
        ):  # fmt: skip
            if language:
                weights[language] = min(weights.get(language, 0.0) + weight, _MORE_THAN_ONE)
        return weights


def _our_code(tag: str) -> str:
    """Telegram's IETF tag ("pt-br", "fa-AF") as one of our codes."""
    lowered = tag.lower().replace("_", "-")
    whole = {"fa-af": "prs", "ku-latn": "ku", "kmr": "ku"}
    primary = {"kmr": "ku", "bs": "sr", "hr": "sr", "sh": "sr", "pes": "fa"}
    first = lowered.partition("-")[0]
    return whole.get(lowered) or primary.get(first, first)
