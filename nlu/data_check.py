"""Checks the sentence files: what would make training fail, mislead it, or spoil the measurement.

`check()` returns findings with file and line; none quotes a sentence.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

import yaml

from nlu.sentence_files import SENTENCES, Problem, SentenceFile, Written, known_intents, read_folder

LEAST_FOR_TOPIC = 60
LEAST_FOR_DIALOGUE = 35
LEAST_FOR = {"ask_emergency": 100, "out_of_scope": 150}
REQUIRED = ("de", "en", "ar", "fa", "ru")
_LANGUAGES_FILE = Path(__file__).parent.parent / "languages.yml"
# Letters that look like one of the other script.
_LIKE_LATIN = frozenset("асеорхуіјѕԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕКМНОРСТХІЈЅ")
_LIKE_CYRILLIC = frozenset("aceopxyijsABCEHIJKMOPSTXY")
_TOKEN = re.compile(r"[\w\u0300-\u036f]+|[^\w\s.,!?]")
_WORD = re.compile(r"[^\W\d_]+")


def check(
    training: Path = SENTENCES,
    unseen: Path | None = None,
    required: Collection[str] = REQUIRED,
) -> list[Problem]:
    """All findings in the training sentences, and in the unseen ones where a folder is given."""
    files = read_folder(training)
    tests = read_folder(unseen) if unseen is not None and unseen.is_dir() else []
    findings = [problem for file in [*files, *tests] for problem in file.problems]
    findings += _unknown_names([*files, *tests])
    findings += _counts(files, training, required)
    findings += _repeated(files, tests)
    for file in [*files, *tests]:
        findings += [p for written in file.sentences for p in _letters(file, written)]
    return sorted(findings, key=lambda problem: (str(problem.path), problem.line))


def _unknown_names(files: Iterable[SentenceFile]) -> Iterator[Problem]:
    dialogue, topics = known_intents()
    content = yaml.safe_load(_LANGUAGES_FILE.read_text(encoding="utf-8"))
    languages = {entry["code"] for entry in content["languages"]}
    for file in files:
        if file.intent not in dialogue | topics:
            yield Problem(file.path, 1, f"{file.intent} is no intent of nlu/intents.yml")
        if file.language not in languages:
            yield Problem(file.path, 1, f"{file.language} is no language of languages.yml")


def _counts(
    files: Sequence[SentenceFile], folder: Path, required: Collection[str]
) -> Iterator[Problem]:
    dialogue, topics = known_intents()
    have = {(file.language, file.intent): file for file in files}
    for language in sorted(required):
        for intent in sorted(dialogue | topics):
            least = _least(intent, dialogue)
            file = have.get((language, intent))
            count = len(file.sentences) if file else 0
            if count < least:
                path = file.path if file else folder / language / f"{intent}.yml"
                yield Problem(path, 1, f"holds {count} sentences, at least {least} are needed")


def _least(intent: str, dialogue: Collection[str]) -> int:
    ordinary = LEAST_FOR_DIALOGUE if intent in dialogue else LEAST_FOR_TOPIC
    return LEAST_FOR.get(intent, ordinary)


def too_few(files: Iterable[SentenceFile]) -> dict[str, int]:
    """How many intents of each language have fewer sentences than the minimum, or none."""
    dialogue, topics = known_intents()
    short: dict[str, set[str]] = {}
    for file in files:
        missing = short.setdefault(file.language, set(dialogue | topics))
        if len(file.sentences) >= _least(file.intent, dialogue):
            missing.discard(file.intent)
    return {language: len(intents) for language, intents in short.items()}


def _repeated(
    training: Sequence[SentenceFile], unseen: Sequence[SentenceFile]
) -> Iterator[Problem]:
    """The same sentence twice in a language: within training, and unseen ones also in training."""
    first: dict[tuple[str, str], tuple[SentenceFile, int]] = {}
    for file in training:
        for written in file.sentences:
            key = file.language, bare_words(written.text)
            if key in first:
                yield _same(file, written, *first[key])
            else:
                first[key] = file, written.line
    for file in unseen:
        for written in file.sentences:
            key = file.language, bare_words(written.text)
            # Single words ("ok", "hi") are met again: people have no other way to say them.
            if key in first and len(key[1].split()) > 2:
                yield _same(file, written, *first[key])


def bare_words(text: str) -> str:
    """What makes two sentences the same: the words, but not how long a "nooo" was drawn."""
    bare = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_TOKEN.findall(bare)) or bare


def _same(file: SentenceFile, written: Written, other: SentenceFile, line: int) -> Problem:
    where = "here" if other.path == file.path else str(Path(*other.path.parts[-3:]))
    return Problem(file.path, written.line, f"the same sentence stands {where} in line {line}")


def _letters(file: SentenceFile, written: Written) -> Iterator[Problem]:
    for word in _WORD.findall(written.text):
        slipped = _slipped(word)
        if slipped:
            names = ", ".join(sorted({unicodedata.name(c).lower() for c in slipped}))
            yield Problem(file.path, written.line, f"a letter of the wrong script: {names}")


def _slipped(word: str) -> str:
    """Letters that look right and belong to another script than the rest of the word.

    Endings hung on a foreign word ("PDFом") are no slips: they stand last and look foreign.
    """
    latin = "".join(c for c in word if _script(c) == "LATIN")
    other = "".join(c for c in word if _script(c) in ("CYRILLIC", "GREEK"))
    if not latin or not other:
        return ""
    if len(latin) < len(other):
        return latin if set(latin) <= _LIKE_CYRILLIC else ""
    return other if set(other) <= _LIKE_LATIN and not word.endswith(other) else ""


def _script(character: str) -> str:
    return unicodedata.name(character, "").split(" ")[0]
