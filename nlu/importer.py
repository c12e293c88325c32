"""Reads the project for Rasa: sentences with a fast reader of ours, the rest with Rasa's.

Rasa reads YAML with a pure Python parser and checks every file against a schema: minutes for 24
languages times 56 intents. This takes one or two seconds and says which file and line is wrong.
Named in config.yml under `importers:`; `vorweg rasa` goes through it as well.
"""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.errors import DialogueError
from nlu.sentence_files import SENTENCES, Problem, SentenceFile, read_folder

_SHOWN = 20
SENTENCES_OF_FILE = "sentences"
"""The property of a message that stands for a file: its sentences, a tuple of strings."""

_whole = ContextVar("whole", default=False)


@contextmanager
def whole_files() -> Iterator[None]:
    """Rasa is given a message for each file, not for each sentence.

    It copies and compares all messages some twenty times and keeps eight copies: with 94,000
    sentences 300 MB and more processor time than reading them. For learning only: Rasa's tools
    look at the sentences.
    """
    before = _whole.set(True)
    try:
        yield
    finally:
        _whole.reset(before)


def sentences_of(message: Message) -> tuple[str, ...]:
    """The sentences a message of the training data stands for, mostly one: its own text."""
    sentences: tuple[str, ...] | None = message.get(SENTENCES_OF_FILE)
    if sentences is None:
        text = message.get(TEXT)
        return (text,) if text else ()
    return sentences


class SentenceDataError(DialogueError):
    """Sentence files that cannot be learned from; `problems` says which lines and why."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        shown = "\n".join(map(str, self.problems[:_SHOWN]))
        more = len(self.problems) - _SHOWN
        rest = f"\n… and {more} more" if more > 0 else ""
        super().__init__(f"Correct these lines, then train again:\n{shown}{rest}")


class SentenceImporter(RasaFileImporter):  # type: ignore[misc]
    """Rasa's file importer with our sentences as training data."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        sentences: str | None = None,
    ) -> None:
        """sentences: folder of `<language>/<intent>.yml`, relative to the configuration file;
        nlu/data without it."""
        self._sentences = SENTENCES
        self._ours: TrainingData | None = None
        if sentences is not None:
            self._sentences = Path(config_file or ".").parent / sentences
        given = (
            [training_data_paths] if isinstance(training_data_paths, str) else training_data_paths
        )
        super().__init__(config_file, domain_path, self._without_sentences(given or []))

    def _without_sentences(self, paths: Iterable[str]) -> list[str]:
        """The YAML files under `paths` that are not ours to read."""
        folder = self._sentences.resolve()
        files: list[str] = []
        for path in map(Path, paths):
            inside = sorted(path.rglob("*.y*ml")) if path.is_dir() else [path]
            files += [str(file) for file in inside if folder not in file.resolve().parents]
        return files

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """All sentences of all languages (see parent class); raises SentenceDataError."""
        if self._ours is None:
            self._ours = self._read()
        return self._ours.merge(super().get_nlu_data(language))

    def _read(self) -> TrainingData:
        files = read_folder(self._sentences)
        problems = [problem for file in files for problem in file.problems]
        if problems:
            raise SentenceDataError(problems)
        if _whole.get():
            return TrainingData([_whole_file(file) for file in files])
        return TrainingData([message for file in files for message in _messages(file)])


class _Sentence(Message):  # type: ignore[misc]
    """A message that is cheap to copy and to compare.

    Rasa copies all training data in depth some twenty times and each time takes a checksum of
    every value of every message anew.
    """

    data: dict[str, Any]
    output_properties: set[str]
    _cached_fingerprint: str | None

    def set(self, prop: str, info: Any, add_to_output: bool = False) -> None:
        """As in the parent class; nothing happens where nothing changes."""
        if add_to_output or prop not in self.data or self.data[prop] != info:
            self.data, self.output_properties = dict(self.data), set(self.output_properties)
            super().set(prop, info, add_to_output)

    def fingerprint(self) -> str:
        """As in the parent class; the words for the data are Python's own."""
        if self.features:
            return str(super().fingerprint())
        if self._cached_fingerprint is None:
            data = repr(sorted(self.data.items())).encode("utf-8", "surrogatepass")
            self._cached_fingerprint = hashlib.blake2b(data, digest_size=16).hexdigest()
        return self._cached_fingerprint

    def __deepcopy__(self, memo: dict[int, Any]) -> "_Sentence":
        """A message of its own, that shares the values until one of both is changed."""
        copied = _Sentence.__new__(_Sentence)
        copied.__dict__.update(self.__dict__)
        copied.features = [*self.features]
        return copied


def _messages(file: SentenceFile) -> list[Message]:
    return [
        _Sentence.build(written.text, file.intent, intent_metadata={"language": file.language})
        for written in file.sentences
    ]


def _whole_file(file: SentenceFile) -> Message:
    """One message for all sentences; the same sentence twice counts once, as Rasa has it."""
    message = _Sentence.build(
        f"{file.language}/{file.intent}", file.intent, intent_metadata={"language": file.language}
    )
    message.set(SENTENCES_OF_FILE, tuple(dict.fromkeys(one.text for one in file.sentences)))
    return message
