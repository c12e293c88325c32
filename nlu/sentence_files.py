"""Files of sentences that people write and edit: one for each language and intent.

    version: "3.1"
    nlu:
      - intent: ask_housing
        metadata: {language: en}
        examples: |
          - how do i find a room in leipzig
          - flat without schufa??

It is Rasa's own format, so Rasa's tools read it too. Everything after "- " is the sentence, as
typed; YAML gives no character in such a block a meaning. Two things need care: a sentence of
several lines stands in a second entry as `examples: [{text: ...}]`, and Rasa takes "[word](name)",
"[word]{...}" and "[word][...]" as entity markup, for which it has no escape: a blank after "]"
keeps it text.

Unseen sentences for the tests (tests/nlu/sentences) say more about each and are never learned from:

    intent: ask_housing
    language: en
    sentences:
      - text: "WG-Zimmer in Münster under 400 euro, anyone?"
        style: mixed
        entities: {place: "Münster"}
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

INTENTS_FILE = Path(__file__).parent / "intents.yml"
SENTENCES = Path(__file__).parent / "data"
MARKUP = re.compile(r"\[[^\]]+\][(\[{]")
_LINE_BREAKS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file: where (line from 1) and what, without quoting the sentence."""

    path: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Written:
    """One sentence and the line it stands in; of unseen ones also the style of writing and the
    entities that a reader finds in it."""

    text: str
    line: int
    style: str | None = None
    entities: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceFile:
    """What one file holds."""

    path: Path
    language: str
    intent: str
    sentences: tuple[Written, ...]
    problems: tuple[Problem, ...] = ()


@lru_cache(maxsize=1)
def known_intents() -> tuple[frozenset[str], frozenset[str]]:
    """Names of the dialogue intents and of the topics."""
    content = yaml.safe_load(INTENTS_FILE.read_text(encoding="utf-8"))
    return frozenset(content["dialogue"]), frozenset(content["topics"])


def read_folder(folder: Path) -> list[SentenceFile]:
    """All files `<language>/<intent>.yml` under `folder`, in the order of their names."""
    return [read_file(path) for path in sorted(folder.glob("*/*.yml"))]


def read_file(path: Path) -> SentenceFile:
    """One file; what cannot be used is among its `problems`, the rest is read."""
    language, intent = path.parent.name, path.stem
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except OSError as error:
        return _unreadable(path, 1, f"cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        return _unreadable(path, 1, "is not UTF-8 text")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return _unreadable(path, mark.line + 1 if mark else 1, f"is no YAML: {error.problem}")
    except yaml.YAMLError as error:
        return _unreadable(path, 1, f"is no YAML: {type(error).__name__}")
    reader = _Reader(path, language, intent)
    sentences = tuple(reader.sentences(root))
    if not sentences and not reader.problems:
        reader.problem(1, "holds no sentence")
    return SentenceFile(path, language, intent, sentences, tuple(reader.problems))


def _unreadable(path: Path, line: int, reason: str) -> SentenceFile:
    return SentenceFile(path, path.parent.name, path.stem, (), (Problem(path, line, reason),))


class _Reader:
    """Walks the nodes of one file (nodes, not values: they know their lines)."""

    def __init__(self, path: Path, language: str, intent: str) -> None:
        self._path, self._language, self._intent = path, language, intent
        self.problems: list[Problem] = []

    def problem(self, line: int, reason: str) -> None:
        self.problems.append(Problem(self._path, line, reason))

    def sentences(self, root: Any) -> Iterator[Written]:
        if _value(root, "sentences") is not None:
            yield from self._unseen(root)
            return
        entries = _value(root, "nlu")
        if not isinstance(entries, yaml.SequenceNode):
            self.problem(1, "has no list under `nlu:`")
            return
        for entry in entries.value:
            if self._belongs_here(entry):
                for written in self._examples(_value(entry, "examples"), _line(entry)):
                    if self._is_sentence(written):
                        yield written

    def _unseen(self, root: Any) -> Iterator[Written]:
        language = getattr(_value(root, "language"), "value", None)
        if not self._is_named(root, language, "language: …"):
            return
        entries = _value(root, "sentences")
        for entry in entries.value if isinstance(entries, yaml.SequenceNode) else ():
            text = getattr(_value(entry, "text"), "value", "").strip()
            entities = _value(entry, "entities")
            found = entities.value if isinstance(entities, yaml.MappingNode) else ()
            if text:
                style = getattr(_value(entry, "style"), "value", None)
                pairs = tuple((name.value, str(value.value)) for name, value in found)
                yield Written(text, _line(entry), style, pairs)
            else:
                self.problem(_line(entry), "the sentence is empty")

    def _belongs_here(self, entry: Any) -> bool:
        language = getattr(_value(_value(entry, "metadata"), "language"), "value", None)
        return self._is_named(entry, language, "metadata: {language: …}")

    def _is_named(self, entry: Any, language: str | None, where: str) -> bool:
        """Whether intent and language are those of the path."""
        intent = getattr(_value(entry, "intent"), "value", None)
        if intent != self._intent:
            self.problem(_line(entry), f"the intent is not that of the file name, {self._intent}")
            return False
        if language != self._language:
            self.problem(_line(entry), f"`{where}` is not the folder's, {self._language}")
            return False
        return True

    def _examples(self, examples: Any, line: int) -> Iterator[Written]:
        if isinstance(examples, yaml.SequenceNode):
            for item in examples.value:
                text = _value(item, "text")
                yield Written(getattr(text, "value", "").strip(), _line(item))
        elif isinstance(examples, yaml.ScalarNode) and examples.style == "|":
            for number, row in enumerate(examples.value.splitlines(), _line(examples) + 1):
                if row.startswith("-"):
                    yield Written(row[1:].strip(), number)
                elif row.strip():
                    self.problem(number, 'the line does not begin with "- "')
        else:
            self.problem(line, "`examples: |` with one `- sentence` a line is missing")

    def _is_sentence(self, written: Written) -> bool:
        if not written.text:
            self.problem(written.line, "the sentence is empty")
        elif MARKUP.search(written.text):
            self.problem(
                written.line, "Rasa reads this as entity markup: put a blank after the `]`"
            )
        else:
            return True
        return False


def _value(node: Any, key: str) -> Any:
    """The value node under `key` of a mapping node, else None."""
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _line(node: Any) -> int:
    return int(node.start_mark.line) + 1


def escaped(text: str) -> str:
    """The sentence with nothing that YAML or Rasa would read as anything but text."""
    text = _UNPRINTABLE.sub("", text)
    while MARKUP.search(text):
        text = MARKUP.sub(lambda found: f"{found.group()[:-1]} {found.group()[-1]}", text)
    return text.strip()


def write_file(path: Path, texts: Iterable[str]) -> None:
    """Writes the sentences of `<language>/<intent>.yml`; the path says language and intent."""
    cleaned = [escaped(text) for text in texts]
    single = [text for text in cleaned if text and not _LINE_BREAKS.search(text)]
    several = [text for text in cleaned if _LINE_BREAKS.search(text)]
    head = f"  - intent: {path.stem}\n    metadata: {{language: {path.parent.name}}}\n"
    lines = ['version: "3.1"\n', "nlu:\n"]
    if single:
        lines += [head, "    examples: |\n", *(f"      - {text}\n" for text in single)]
    if several:
        lines += [head, "    examples:\n"]
        for text in several:
            lines.append("      - text: |\n")
            lines += [f"          {row.strip()}\n" for row in _rows(text)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(lines), encoding="utf-8")


def _rows(text: str) -> Sequence[str]:
    return [row for row in _LINE_BREAKS.split(text) if row.strip()]
