"""Training sentences that a neighbouring intent takes away, though the model has learned them.

A model fits nearly all sentences it has learned. The few that it still reads as something else are
either filed wrongly or stand against many others: a person should look at them.
"""

import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nlu.errors import DialogueError
from nlu.intent_model import IntentModel
from nlu.normalise import normalise
from nlu.sentence_files import SENTENCES, read_folder

_AT_A_TIME = 4000


@dataclass(frozen=True, slots=True)
class Stolen:
    """A sentence, where it stands, and the intent that takes it. by: how far ahead, in margins."""

    path: Path
    line: int
    language: str
    intent: str
    thief: str
    by: float
    text: str


def model_of(archive: Path) -> IntentModel:
    """The intent model inside a model archive. Raises DialogueError and ModelFileError."""
    with tempfile.TemporaryDirectory(prefix="vorweg-model-") as scratch:
        try:
            with tarfile.open(archive) as packed:
                packed.extractall(scratch, filter="data")
        except (OSError, tarfile.TarError) as error:
            raise DialogueError(f"{archive.name} cannot be read: {type(error).__name__}") from error
        stored = next(Path(scratch).rglob("intent.npz"), None)
        if stored is None:
            raise DialogueError(f"{archive.name} holds no intent model: run `vorweg train`.")
        return IntentModel.load(stored.parent)


def stolen(model: IntentModel, folder: Path = SENTENCES) -> tuple[list[Stolen], dict[str, int]]:
    """The stolen sentences, worst first, and how many sentences each language has."""
    written = [(file, one) for file in read_folder(folder) for one in file.sentences]
    counts: dict[str, int] = {}
    found: list[Stolen] = []
    for start in range(0, len(written), _AT_A_TIME):
        batch = written[start : start + _AT_A_TIME]
        scores = model.scores([normalise(one.text) for _, one in batch])
        for (file, one), row in zip(batch, scores, strict=True):
            counts[file.language] = counts.get(file.language, 0) + 1
            thief = model.intents[int(row.argmax())]
            if thief != file.intent and file.intent in model.intents:
                by = float(row.max() - row[model.intents.index(file.intent)])
                found.append(
                    Stolen(file.path, one.line, file.language, file.intent, thief, by, one.text)
                )
    return sorted(found, key=lambda each: -each.by), counts


def share(found: Sequence[Stolen], counts: dict[str, int]) -> dict[str, float]:
    """By language, the share of sentences stolen (0 to 1)."""
    mine = dict.fromkeys(counts, 0)
    for each in found:
        mine[each.language] += 1
    return {language: mine[language] / counts[language] for language in counts}
