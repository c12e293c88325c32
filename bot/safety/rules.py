"""Acute danger in a person's words: fixed rules that no retraining changes, before the model.

A rule is a regular expression over folded text (lower case, no diacritics or vowel signs, one form
of each Arabic letter), in `data/danger/<language>.yml`. All languages are tried on every message:
people in danger mix them. Rules are narrow, they must not fire at "my phone is dying"; what they
miss is left to the model's own emergency intent.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from gazetteer.normalise import fold
from nlu.types import Understanding

RULES = Path(__file__).parent / "data" / "danger"
# Most urgent first: what a reply begins with where a message names several.
DANGERS = (
    "suicide",
    "medical",
    "sea",
    "violence",
    "trafficking",
    "forced_marriage",
)
EMERGENCY = "ask_emergency"


class SafetyRulesError(ValueError):
    """A rule file is broken; the message names the file and the rule."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The expressions of one language: what means a danger, and what only looks like it."""

    language: str
    dangers: dict[str, re.Pattern[str]]
    harmless: re.Pattern[str] | None


@cache
def _rules() -> tuple[Rules, ...]:
    return tuple(_read(file) for file in sorted(RULES.glob("*.yml")))


def _read(file: Path) -> Rules:
    loaded = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    unknown = set(loaded) - {*DANGERS, "harmless"}
    if unknown:
        raise SafetyRulesError(f"{file.name}: unknown kinds of danger {sorted(unknown)}")
    compiled = {kind: _one(file, kind, patterns) for kind, patterns in loaded.items() if patterns}
    harmless = compiled.pop("harmless", None)
    return Rules(file.stem, compiled, harmless)


def _one(file: Path, kind: str, patterns: list[str]) -> re.Pattern[str]:
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            raise SafetyRulesError(f"{file.name}: {kind}: {pattern!r}: {error}") from None
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def named(text: str) -> Iterator[str]:
    """The kinds of danger that any language's rules find in a text."""
    folded = fold(text)
    for rules in _rules():
        cleared = rules.harmless.sub(" ", folded) if rules.harmless else folded
        for kind, expression in rules.dangers.items():
            if expression.search(cleared):
                yield kind


class Safety:
    """What is dangerous, by the rules and by what the model understood."""

    def dangers(self, understanding: Understanding) -> tuple[str, ...]:
        """Kinds of danger, most urgent first; "general" where only the model heard danger."""
        found = set(named(understanding.text))
        if found:
            return tuple(kind for kind in DANGERS if kind in found)
        heard = understanding.intent == EMERGENCY and not understanding.lost
        return ("general",) if heard and not understanding.unsure else ()
