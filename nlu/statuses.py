"""The residence status people name as their own: read by narrow patterns, never learned."""

import re
from functools import cache
from pathlib import Path

import yaml

from gazetteer.normalise import fold

FILE = Path(__file__).parent / "statuses.yml"


class StatusPatternError(ValueError):
    """A pattern of statuses.yml cannot be used; the message names it."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    loaded = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    compiled = []
    for language, statuses in loaded.items():
        for status, patterns in statuses.items():
            for pattern in patterns:
                try:
                    compiled.append((status, re.compile(pattern)))
                except re.error as error:
                    raise StatusPatternError(
                        f"statuses.yml: {language}/{status}: {pattern!r}: {error}"
                    ) from None
    return tuple(compiled)


def status_in(text: str) -> str | None:
    """The status the person names as their own, or None where none or several are named."""
    folded = fold(text)
    found = {status for status, pattern in _patterns() if pattern.search(folded)}
    return found.pop() if len(found) == 1 else None
