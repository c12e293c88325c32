"""Acute danger in a person's words: fixed rules that no retraining changes, before the model.

A rule is a regular expression, in `data/danger/<language>.yml`; how rules are written is told in
docs/safety.md. All languages are tried on every message: people in danger mix them. Rules are
narrow, they must not fire at "my phone is dying"; what they miss is left to the model's own
emergency intent.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from bot.safety.needles import Index
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
    "general",
)
HARMLESS = "harmless"
WORDS = "words"
EMERGENCY = "ask_emergency"
# At this score the model alone finds .91 of unseen emergencies, with 1.3 % false alarms.
CLEAR_SCORE = 0.3

_GAPS = {
    "~~": "(?:[^ ]+ ){0,14}?",  # up to fourteen words, over the ends of sentences
    "~": "(?:[^ .]+ ){0,4}?",  # up to four words of the same sentence
}
_WORD_NAME = re.compile(r"(?<!P)<([a-z_]+)>")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")

_APOSTROPHES = re.compile("['’‘`´′\u02bc]")
_ENDS = re.compile("[.!?;…؟؛।۔።፧]+")
_BETWEEN = re.compile(r"[^\w.\u0900-\u0d7f]+|_+")
_ELONGATED = re.compile(r"([^\W\d])\1{2,}")


class SafetyRulesError(ValueError):
    """A rule file is broken; the message names the file and the rule."""


@dataclass(frozen=True)
class Rule:
    """One expression over `readable` text and the danger it means, or "harmless"."""

    language: str
    kind: str
    pattern: str

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when first needed: most rules of most languages never are."""
        return re.compile(self.pattern)


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules of all languages and the index that says which are worth trying."""

    rules: tuple[Rule, ...]
    index: Index

    @classmethod
    def of(cls, rules: tuple[Rule, ...]) -> "RuleBook":
        """Index the rules."""
        return cls(rules, Index([rule.pattern for rule in rules]))

    def is_idiom(self, text: str) -> bool:
        """Whether the text holds words that only look like danger."""
        plain = readable(text)
        likely = (self.rules[number] for number in self.index.worth_trying(plain))
        return any(rule.kind == HARMLESS and rule.expression.search(plain) for rule in likely)

    def named(self, text: str) -> Iterator[str]:
        """The kinds of danger in a text, without those words that only look like it."""
        plain = readable(text)
        likely = [self.rules[number] for number in self.index.worth_trying(plain)]
        for rule in likely:
            if rule.kind == HARMLESS:
                plain = rule.expression.sub(" _ ", plain)
        found: set[str] = set()
        for rule in likely:
            if rule.kind not in found and rule.kind != HARMLESS and rule.expression.search(plain):
                found.add(rule.kind)
                yield rule.kind


def readable(text: str) -> str:
    """The text as rules see it: folded words with one blank around each, sentences ended by " . ".

    Apostrophes vanish ("don't" is "dont"), letters typed three times or more stand once.
    """
    folded = _APOSTROPHES.sub("", fold(text.replace("🆘", " sos ")))
    words = _BETWEEN.sub(" ", _ENDS.sub(" . ", folded))
    return f" {_ELONGATED.sub(r'\1', words).strip()} "


@cache
def rule_book() -> RuleBook:
    """The packaged rules, read once."""
    return RuleBook.of(tuple(read_rules(RULES)))


def read_rules(folder: Path) -> Iterator[Rule]:
    """The rules of every language in a folder. SafetyRulesError names what is broken, and where."""
    for file in sorted(folder.glob("*.yml")):
        yield from _read(file)


def _read(file: Path) -> Iterator[Rule]:
    loaded = _loaded(file)
    unknown = set(loaded) - {*DANGERS, HARMLESS, WORDS}
    if unknown:
        raise SafetyRulesError(f"{file.name}: unknown kinds of danger {sorted(unknown)}")
    words = loaded.pop(WORDS, None) or {}
    for kind, patterns in loaded.items():
        if not isinstance(patterns, list) or not all(isinstance(each, str) for each in patterns):
            raise SafetyRulesError(f"{file.name}: {kind}: must be a list of expressions in quotes")
        for pattern in patterns:
            for part in alternatives(pattern):
                yield Rule(file.stem, kind, _expression(file.name, kind, part, words))


def alternatives(pattern: str) -> list[str]:
    """The parts of an expression between the bars that stand outside all brackets.

    Each becomes a rule of its own: the fewer ways a rule has, the more surely it is skipped.
    """
    parts, depth, escaped = [""], 0, False
    for character in pattern:
        depth += 0 if escaped else {"(": 1, "[": 1, ")": -1, "]": -1}.get(character, 0)
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
        escaped = character == "\\" and not escaped
    return parts


def _loaded(file: Path) -> dict[str, Any]:
    try:
        loaded = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except yaml.YAMLError as error:
        raise SafetyRulesError(f"{file.name}: is not YAML: {error}") from error
    if not isinstance(loaded, dict):
        raise SafetyRulesError(f"{file.name}: must be kinds of danger with lists of expressions")
    return loaded


def _expression(name: str, kind: str, pattern: str, words: dict[str, str]) -> str:
    """The rule as `re` takes it: words filled in, gaps written out, folded, whole words only."""

    def word(match: re.Match[str]) -> str:
        if match[1] not in words:
            raise SafetyRulesError(f"{name}: {kind}: {pattern!r}: no word named {match[1]!r}")
        return f"(?:{words[match[1]]})"

    written = pattern
    while _WORD_NAME.search(written):
        written = _WORD_NAME.sub(word, written)
    for short, long in _GAPS.items():
        written = written.replace(short, long)
    written = f" {_NOT_ASCII.sub(lambda part: fold(part[0]), written)} "
    try:
        re.compile(written)
    except re.error as error:
        raise SafetyRulesError(f"{name}: {kind}: {pattern!r}: {error}") from None
    if re.search(written, "  "):
        raise SafetyRulesError(f"{name}: {kind}: {pattern!r}: matches nothing at all")
    return written


def named(text: str) -> Iterator[str]:
    """The kinds of danger that any language's rules find in a text, each once, in no order."""
    return rule_book().named(text)


class Safety:
    """What is dangerous, by the rules and by what the model understood."""

    def __init__(self) -> None:
        rule_book()  # A broken rule must stop the start, not the first message in danger.

    def dangers(self, understanding: Understanding) -> tuple[str, ...]:
        """Kinds of danger, most urgent first; "general" where no kind of its own was named."""
        found = set(named(understanding.text))
        clear = tuple(kind for kind in DANGERS if kind in found and kind != "general")
        if clear:
            return clear
        return ("general",) if found or self._heard(understanding) else ()

    @staticmethod
    def _heard(understanding: Understanding) -> bool:
        """Whether the model alone is clear enough (the threshold: docs/safety.md).

        Where an idiom says "German kills me", the model's alarm is the idiom's.
        """
        if rule_book().is_idiom(understanding.text):
            return False
        score = float(understanding.parse_data.get("emergency_score") or 0.0)
        sure = not (understanding.unsure or understanding.lost)
        return score >= CLEAR_SCORE or (understanding.intent == EMERGENCY and sure)


def names_danger(text: str) -> bool:
    """Whether the fixed rules find danger: such a message is read even from a chat that floods."""
    return next(named(text), None) is not None
