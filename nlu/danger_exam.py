"""The exam on danger: emergencies to be noticed and near misses that must not alarm anybody.

`tests/nlu/danger/<language>.yml`, never learned from:

    language: en
    emergencies: ["he locked me in, i write from the kids tablet"]
    near_misses: ["my phone is dying, quick: what does the visa cost?"]
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from nlu.errors import DialogueError
from nlu.types import Understanding

EXAM = Path(__file__).parent.parent / "tests" / "nlu" / "danger"


class ExamError(DialogueError):
    """A file of the exam cannot be used; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Exam:
    """The sentences of one language."""

    language: str
    emergencies: tuple[str, ...]
    near_misses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """Shares (0 to 1). found: of the emergencies; false_alarms: of the near misses, both by what
    the bot does; model_found, model_false_alarms: by the model's likeliest intent alone."""

    emergencies: int
    near_misses: int
    found: float
    false_alarms: float
    model_found: float
    model_false_alarms: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What one sentence led to: alarm by the bot, and by the model's likeliest intent."""

    language: str
    urgent: bool
    alarm: bool
    model_alarm: bool


def read_exams(folder: Path = EXAM, languages: Sequence[str] | None = None) -> list[Exam]:
    """All exams of a folder (only `languages`, if given). Raises ExamError."""
    exams = [_read(path) for path in sorted(folder.glob("*.yml"))]
    return [exam for exam in exams if languages is None or exam.language in languages]


def _read(path: Path) -> Exam:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        exam = Exam(content["language"], *(_texts(content[k]) for k in _KINDS))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError) as error:
        raise ExamError(f"{path.name} is no exam on danger: {type(error).__name__}") from None
    if exam.language != path.stem:
        raise ExamError(f"{path.name} says that it is in {exam.language!r}")
    return exam


_KINDS = ("emergencies", "near_misses")


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise TypeError("no list of sentences")
    return tuple(values)


async def sit(
    exams: Sequence[Exam],
    understand: Callable[[str, str | None], Awaitable[Understanding]],
    alarm: Callable[[Understanding], bool],
    emergency: str,
) -> list[Answer]:
    """Reads every sentence as from somebody whose language is not known."""
    answers = []
    for exam in exams:
        for urgent, texts in ((True, exam.emergencies), (False, exam.near_misses)):
            for text in texts:
                found = await understand(text, None)
                answers.append(
                    Answer(exam.language, urgent, alarm(found), found.intent == emergency)
                )
    return answers


def mark(answers: Sequence[Answer]) -> Marks:
    """The shares of some answers."""
    urgent = [answer for answer in answers if answer.urgent]
    calm = [answer for answer in answers if not answer.urgent]
    return Marks(
        emergencies=len(urgent),
        near_misses=len(calm),
        found=_share([a.alarm for a in urgent]),
        false_alarms=_share([a.alarm for a in calm]),
        model_found=_share([a.model_alarm for a in urgent]),
        model_false_alarms=_share([a.model_alarm for a in calm]),
    )


def _share(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0
