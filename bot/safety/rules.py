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

from gazetteer.normalise import fold
from nlu.needles import Index, needles
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
TOLD = "told"
_NO_DANGER = (HARMLESS, TOLD)
WORDS = "words"
EMERGENCY = "ask_emergency"
# From this score the model alone raises an alarm; from the second one also where the words hold an
# idiom ("the engine is dead"), which otherwise makes the alarm the idiom's.
CLEAR_SCORE = 0.12
CLEAR_IN_SPITE_OF_IDIOM = 0.9
# The neighbours of danger: despair and what pregnant women ask are told in the words of a farewell
# or of a bleeding. Where the model takes a message for one of them, it need not be so sure.
NEAR_DANGER = frozenset({"ask_mental_health", "ask_pregnancy"})
CLEAR_SCORE_NEAR = 0.05
# Rules cannot tell "he beats me" from "he beat me in 2009, where do I get the divorce paper": below
# these scores the model is certain that nothing acute is meant. What costs minutes has no limit.
# Figures, and how the limits were chosen: docs/safety.md.
LEAST_SCORE = {
    "medical": 0.0,
    "suicide": 0.003,
    "general": 0.01,
    "sea": 0.02,
    "trafficking": 0.03,
    "forced_marriage": 0.03,
    "violence": 0.05,
}

# Where the words themselves say that it is long over, seen in a film or read in the news ("told"),
# rules and model count from this score only. A wish to die has no past, and is left out.
LEAST_SCORE_TOLD = 0.6
NEVER_ONLY_TOLD = frozenset({"suicide"})

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
    """One expression over `readable` text and the danger it means, or "harmless" or "told"."""

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
        """Index the rules. SafetyRulesError names the first that is no expression."""
        return cls(rules, Index([_needles(rule) for rule in rules]))

    def is_idiom(self, text: str) -> bool:
        """Whether the text holds words that only look like danger."""
        return self._holds(HARMLESS, text)

    def is_told(self, text: str) -> bool:
        """Whether the text says that it is about long ago, a film, a game or the news."""
        return self._holds(TOLD, text)

    def _holds(self, kind: str, text: str) -> bool:
        plain = readable(text)
        likely = (self.rules[number] for number in self.index.worth_trying(plain))
        return any(rule.kind == kind and rule.expression.search(plain) for rule in likely)

    def named(self, text: str) -> Iterator[str]:
        """The kinds of danger in a text, without those words that only look like it."""
        plain = readable(text)
        likely = [self.rules[number] for number in self.index.worth_trying(plain)]
        for rule in likely:
            if rule.kind == HARMLESS:
                plain = rule.expression.sub(" _ ", plain)
        found: set[str] = set()
        for rule in likely:
            if rule.kind in found or rule.kind in _NO_DANGER:
                continue
            if rule.expression.search(plain):
                found.add(rule.kind)
                yield rule.kind


def _needles(rule: Rule) -> frozenset[str]:
    """Parsing finds what is broken; compiling them all as well would double the time to start."""
    try:
        return needles(rule.pattern, shortest=len("  ") + 1)
    except re.error as error:
        where = f"{rule.language}.yml: {rule.kind}"
        raise SafetyRulesError(f"{where}: {rule.pattern!r}: {error}") from None


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
    unknown = set(loaded) - {*DANGERS, *_NO_DANGER, WORDS}
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
        loaded = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) or {}
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
    return f" {_NOT_ASCII.sub(lambda part: fold(part[0]), written)} "


def named(text: str) -> Iterator[str]:
    """The kinds of danger that any language's rules find in a text, each once, in no order."""
    return rule_book().named(text)


class Safety:
    """What is dangerous, by the rules and by what the model understood."""

    def __init__(self) -> None:
        rule_book()  # A broken rule must stop the start, not the first message in danger.

    def dangers(self, understanding: Understanding) -> tuple[str, ...]:
        """Kinds of danger, most urgent first; "general" where no kind of its own was named."""
        given = understanding.parse_data.get("emergency_score")
        score = 0.0 if given is None else float(given)
        # Without a model's opinion the rules stand alone.
        only_told = given is not None and rule_book().is_told(understanding.text)
        found = {
            kind
            for kind in named(understanding.text)
            if given is None or score >= _least_score(kind, only_told)
        }
        clear = tuple(kind for kind in DANGERS if kind in found and kind != "general")
        if clear:
            return clear
        return ("general",) if found or self._heard(understanding, score, only_told) else ()

    @staticmethod
    def _heard(understanding: Understanding, score: float, only_told: bool) -> bool:
        """Whether the model alone is clear enough.

        Where an idiom says "German kills me", the model's alarm is the idiom's.
        """
        if only_told and score < LEAST_SCORE_TOLD:
            return False
        if rule_book().is_idiom(understanding.text):
            return score >= CLEAR_IN_SPITE_OF_IDIOM
        sure = not (understanding.unsure or understanding.lost)
        clear = CLEAR_SCORE_NEAR if understanding.intent in NEAR_DANGER else CLEAR_SCORE
        return score >= clear or (understanding.intent == EMERGENCY and sure)


def _least_score(kind: str, only_told: bool) -> float:
    """From which score of the model a rule counts."""
    if only_told and kind not in NEVER_ONLY_TOLD:
        return max(LEAST_SCORE_TOLD, LEAST_SCORE[kind])
    return LEAST_SCORE[kind]


def names_danger(text: str) -> bool:
    """Whether the fixed rules find danger: such a message is read even from a chat that floods."""
    return next(named(text), None) is not None
