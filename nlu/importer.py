"""Reads the project for Rasa: sentences with a fast reader of ours, the rest with Rasa's.

Rasa reads YAML with a pure Python parser and checks every file against a schema: minutes for 24
languages times 56 intents. This takes one or two seconds and says which file and line is wrong.
Named in config.yml under `importers:`; `vorweg rasa` goes through it as well.
"""

from collections.abc import Iterable
from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.errors import DialogueError
from nlu.sentence_files import SENTENCES, Problem, SentenceFile, read_folder

_SHOWN = 20


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
        files = read_folder(self._sentences)
        problems = [problem for file in files for problem in file.problems]
        if problems:
            raise SentenceDataError(problems)
        ours = TrainingData([message for file in files for message in _messages(file)])
        return ours.merge(super().get_nlu_data(language))


def _messages(file: SentenceFile) -> list[Message]:
    return [
        Message.build(written.text, file.intent, intent_metadata={"language": file.language})
        for written in file.sentences
    ]
