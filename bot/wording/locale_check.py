"""Checks the words of a language against English: complete, renderable, whole, in its own script.

`check(code)` returns findings a translator can act upon; none needs knowledge of code to be read.
The tests run it for every language, `vorweg languages check` for the one somebody works on.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.languages import LAST_RESORT, languages
from bot.wording.bundles import LOCALES, Bundles, MessageBrokenError

LIMITS = {"button-": 30, "topic-": 30, "command-": 60, "bot-short-description": 120,
          "bot-description": 512}  # fmt: skip
FILES = ("answers", "cards", "commands", "messages", "reasons", "safety", "topics", "web")
# Latin words that stay in every language: names, programmes, certificates, German terms.
TERMS_FILE = LOCALES / "terms.txt"
_SAMPLES = ("X", 1, 2, 3, 5, 11, 100, 3.5)
_LONG_ENOUGH = 60
"""English texts from this length on are compared in length: short ones differ too much."""
# How long a whole text is beside English, in characters: below the first something is missing,
# above the second a phone shows too little of it. Ethiopic writes a syllable a letter.
_SHARES = {"am": (0.38, 1.2), "ti": (0.38, 1.3), "vi": (0.6, 1.7), "ar": (0.5, 1.35)}
_SHARE = (0.55, 1.75)
_OWN_SCRIPT = {
    "Arab": "ARABIC",
    "Cyrl": "CYRILLIC",
    "Ethi": "ETHIOPIC",
    "Deva": "DEVANAGARI",
    "Latn": "LATIN",
}
_LEAST_IN_OWN_SCRIPT = 0.5
_ENOUGH_LETTERS = 100
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+")
# Words no other language of ours has: one of them is a piece of English left behind.
_ENGLISH = frozenset({
    "the", "and", "you", "your", "with", "have", "this", "that", "which", "from", "please",
    "what", "when", "where", "they", "their", "there", "should", "would", "could", "about",
    "because", "before", "after", "people",
})  # fmt: skip
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to repair. message: the id in the file, empty for a whole language."""

    language: str
    message: str
    detail: str

    def __str__(self) -> str:
        return f"{self.language}: {self.message}: {self.detail}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A message as it stands in a file. texts: its words without the arguments."""

    file: str
    arguments: frozenset[str]
    texts: tuple[str, ...]

    @property
    def words(self) -> str:
        """All its words."""
        return " ".join(self.texts)


class _Parts(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.arguments.add(node.id.name)

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802
        self.texts.append(node.value)


def check(code: str, root: Path = LOCALES) -> list[Finding]:
    """All findings in one language, none if it is complete."""
    entries, found = read(code, root)
    english = _english()
    found += _same_names(code, entries, english)
    bundles = Bundles(root)
    for name in [name for name in entries if name in english]:
        found += _entry(code, name, entries[name], english[name])
        found += _rendered(code, name, entries[name], bundles)
    return found


def read(code: str, root: Path = LOCALES) -> tuple[dict[str, Entry], list[Finding]]:
    """The messages of a language by id, and what could not be read."""
    entries: dict[str, Entry] = {}
    found: list[Finding] = []
    for path in (root / code / f"{name}.ftl" for name in FILES):
        if not path.is_file():
            found.append(Finding(code, "", f"{path.name} is missing"))
            continue
        for part in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(part, ast.Junk):
                found.append(Finding(code, "", f"{path.name} cannot be read near: {_near(part)}"))
            elif isinstance(part, ast.Message):
                if part.id.name in entries:
                    found.append(Finding(code, part.id.name, "stands twice"))
                entries[part.id.name] = _parts(part, path.stem)
    return entries, found


@cache
def _english() -> Mapping[str, Entry]:
    return read(LAST_RESORT)[0]


def _near(junk: Any) -> str:
    return " ".join(str(junk.content).split())[:60]


def _parts(message: Any, file: str) -> Entry:
    visitor = _Parts()
    visitor.visit(message)
    return Entry(file, frozenset(visitor.arguments), tuple(visitor.texts))


def _same_names(
    code: str, entries: Mapping[str, Entry], english: Mapping[str, Entry]
) -> Iterator[Finding]:
    for name in sorted(english.keys() - entries.keys()):
        yield Finding(code, name, "is missing")
    for name in sorted(entries.keys() - english.keys()):
        yield Finding(code, name, "is no message of English: a slip of the pen?")


def _entry(code: str, name: str, entry: Entry, english: Entry) -> Iterator[Finding]:
    for argument in sorted(english.arguments - entry.arguments):
        yield Finding(code, name, f"does not use {{ ${argument} }}")
    for argument in sorted(entry.arguments - english.arguments):
        yield Finding(code, name, f"English does not give it {{ ${argument} }}")
    if entry.file != english.file:
        yield Finding(code, name, f"belongs into {english.file}.ftl")
    if _DIRECTION_MARKS.search(entry.words):
        yield Finding(code, name, "holds a direction mark; the program sets them")
    if re.search(r"https?:|www\.|[<>@]", entry.words):
        yield Finding(code, name, "holds a link or markup; they come from data")
    yield from _numbers(code, name, entry, english)
    yield from _script(code, name, entry)
    yield from _left_over(code, name, entry, english)


def _numbers(code: str, name: str, entry: Entry, english: Entry) -> Iterator[Finding]:
    known = set(_NUMBER.findall(english.words))
    for number in _NUMBER.findall(entry.words):
        if str(int(number)) not in known:
            yield Finding(code, name, f"says {number}, which English does not")


def _script(code: str, name: str, entry: Entry) -> Iterator[Finding]:
    own = _OWN_SCRIPT[languages()[code].script]
    scripts = [unicodedata.name(c, "?").split()[0] for c in entry.words if c.isalpha()]
    foreign = {script for script in scripts if script not in (own, "LATIN", "MODIFIER", "?")}
    if foreign:
        yield Finding(code, name, f"has letters of another script: {', '.join(sorted(foreign))}")
    if own != "LATIN" and len(scripts) > _ENOUGH_LETTERS:
        share = scripts.count(own) / len(scripts)
        if share < _LEAST_IN_OWN_SCRIPT:
            yield Finding(code, name, f"only {share:.0%} of its letters are in its own script")


def _left_over(code: str, name: str, entry: Entry, english: Entry) -> Iterator[Finding]:
    if code == LAST_RESORT:
        return
    words = {word.lower() for word in _WORD.findall(_terms().sub(" ", entry.words))}
    if languages()[code].script == "Latn":
        left = words & _ENGLISH
        if entry.words == english.words and len(words) > 2:
            yield Finding(code, name, "is the English text")
    else:
        left = {word for word in words if word.isascii() and len(word) > 1}
    if left:
        yield Finding(code, name, f"holds words that look left over: {', '.join(sorted(left))}")


@cache
def _terms() -> re.Pattern[str]:
    """Names and terms that may stand in any language (bot/locales/terms.txt)."""
    lines = TERMS_FILE.read_text(encoding="utf-8").splitlines()
    terms = [line for line in lines if line and not line.startswith("#")]
    choice = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    return re.compile(rf"(?<![A-Za-z])(?:{choice})(?![A-Za-z])", re.IGNORECASE)


def _rendered(code: str, name: str, entry: Entry, bundles: Bundles) -> Iterator[Finding]:
    texts = []
    for sample in _SAMPLES:
        try:
            texts.append(bundles.text(name, code, dict.fromkeys(entry.arguments, sample)))
        except MessageBrokenError as error:
            yield Finding(code, name, f"cannot be shown: {error}")
            return
    if not texts[0].strip():
        yield Finding(code, name, "is empty")
    for prefix, limit in LIMITS.items():
        if name.startswith(prefix) and len(texts[0]) > limit:
            yield Finding(code, name, f"has {len(texts[0])} characters; at most {limit} fit")
    english = bundles.text(name, LAST_RESORT, dict.fromkeys(entry.arguments, "X"))
    least, most = _SHARES.get(code, _SHARE)
    share = len(texts[0]) / len(english)
    if len(english) >= _LONG_ENOUGH and not least <= share <= most:
        yield Finding(code, name, f"is {share:.0%} as long as English ({least:.0%} to {most:.0%})")
