"""Emergency replies: what to do now, the numbers of where the person is, then who else helps."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.wording import values
from bot.wording.bundles import Bundles
from bot.wording.text import Text

NUMBERS = Path(__file__).resolve().parent.parent / "safety" / "data" / "emergency_numbers.yml"
GERMANY = "DE"


@cache
def emergency_numbers() -> dict[str, list[str]]:
    """Emergency numbers by ISO country; the file names its source and date."""
    numbers: dict[str, list[str]] = yaml.safe_load(NUMBERS.read_text(encoding="utf-8"))["numbers"]
    return numbers


class Emergencies:
    """Words dangers."""

    def __init__(self, bundles: Bundles) -> None:
        self._bundles = bundles

    def text(self, arguments: Mapping[str, Any], language: str) -> Text:
        """`dangers`: kinds, most urgent first. `country`: where the person is, ISO, or None."""
        text = Text()
        country = arguments.get("country")
        dangers = list(arguments.get("dangers") or ["general"])
        text.line(self._bundles.text(f"emergency-{dangers[0].replace('_', '-')}", language))
        text.gap()
        self._numbers(text, country, language)
        for danger in dangers[1:2]:
            text.gap()
            text.line(self._bundles.text(f"emergency-{danger.replace('_', '-')}", language))
        text.gap()
        text.line(self._bundles.text("emergency-who-else", language))
        return text

    def _numbers(self, text: Text, country: str | None, language: str) -> None:
        numbers = emergency_numbers().get(country or "", [])
        if country and country != GERMANY and numbers:
            text.line(
                self._bundles.text(
                    "emergency-numbers-country",
                    language,
                    {
                        "country": values.country(country, language),
                        "numbers": " · ".join(numbers),
                    },
                )
            )
            return
        if country is None:
            text.line(self._bundles.text("emergency-numbers-unknown", language))
        germany = emergency_numbers()[GERMANY]
        text.line(
            self._bundles.text(
                "emergency-numbers-germany", language, {"numbers": " · ".join(germany)}
            )
        )
