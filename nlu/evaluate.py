"""How well sentences are understood that training has never seen (tests/nlu/sentences).

One row a language, one a style and length, the pairs most often confused, and what is read as an
emergency. `nlu/evaluation_tables.py` writes it down.
"""

import time
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nlu.danger_exam import Answer, Marks, mark, read_exams, sit
from nlu.data_check import bare_words
from nlu.script_evidence import LATIN, letters_of
from nlu.sentence_files import SentenceFile, Written, read_folder
from nlu.types import Understanding

UNSEEN = Path(__file__).parent.parent / "tests" / "nlu" / "sentences"
EMERGENCY = "ask_emergency"
ALL = "all"
_NOT_LATIN = frozenset({"ar", "fa", "prs", "ps", "ur", "ru", "uk", "bg", "am", "ti", "hi"})
_LENGTHS = ((26, "26 words and more"), (9, "9 to 25"), (3, "3 to 8"), (0, "one or two words"))
_CONFUSED_SHOWN = 25
_SENTENCES_SHOWN = 3
Understand = Callable[[str, str | None], Awaitable[Understanding]]
"""Reads a text; the second value is the language Telegram is set to, None when it is not known."""
Alarm = Callable[[Understanding], bool]
"""Whether the bot would treat a message as an emergency: its fixed rules and the model together."""


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence, what it is, and what was understood (`found`: nothing known beforehand).

    language_when_known: the language found when Telegram is set to the right one.
    alarm: whether the bot would treat it as an emergency.
    learned: whether its words stand among the training sentences too ("yes" can hardly not)."""

    text: str
    language: str
    intent: str
    found: Understanding
    milliseconds: float
    language_when_known: str
    alarm: bool
    written_as: str | None = None
    entities: tuple[tuple[str, str], ...] = ()
    learned: bool = False

    @property
    def right(self) -> bool:
        """Whether the likeliest intent is the right one."""
        return self.found.intent == self.intent

    @property
    def offered(self) -> bool:
        """Whether the right intent is among the three likeliest."""
        return self.intent in [entry.intent for entry in self.found.ranking[:3]]

    @property
    def sure(self) -> bool:
        """Whether the bot would act upon it."""
        return not (self.found.unsure or self.found.lost)

    @property
    def entities_found(self) -> bool:
        """Whether every entity a reader finds in it was found with the same value."""
        found = {(entity.entity, str(entity.value)) for entity in self.found.named}
        return found.issuperset(self.entities)

    @property
    def style(self) -> str:
        """How it is written: as its author says, else by script and length."""
        if self.written_as:
            return self.written_as
        letters = letters_of(self.text)
        if self.language in _NOT_LATIN and letters.script == LATIN:
            return "romanised"
        return "story" if self.length == _LENGTHS[0][1] else "plain"

    @property
    def length(self) -> str:
        """How many words it has, by class."""
        count = len(self.text.split())
        return next(name for least, name in _LENGTHS if count >= least)


@dataclass(frozen=True, slots=True)
class Row:
    """Shares (0 to 1) over the cases of one group."""

    cases: int
    top1: float
    top3: float
    sure_and_wrong: float
    sure_and_right: float
    unsure: float
    lost: float
    language: float
    language_when_known: float
    entities: float


@dataclass(frozen=True, slots=True)
class Confused:
    """One thing taken for another so many times, with some of the sentences."""

    meant: str
    understood: str
    times: int
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Emergencies:
    """Shares: found among emergencies and false alarms among all others, by the model's likeliest
    intent and by what the bot does (fixed rules first)."""

    cases: int
    found: float
    false_alarms: float
    bot_found: float
    bot_false_alarms: float


@dataclass(frozen=True, slots=True)
class Report:
    """What an evaluation found."""

    languages: dict[str, Row]
    styles: dict[str, Row]
    lengths: dict[str, Row]
    learned: int
    """How many sentences stand in the training too, word for word."""
    top1_of_new: float
    """Likeliest intents that are right among all the others."""
    intents: dict[str, Row]
    cells: dict[str, dict[str, float]]
    """Share of likeliest intents that are right, by language and intent: the picture."""
    confused: list[Confused]
    languages_confused: list[Confused]
    emergencies: Emergencies
    danger: dict[str, Marks]
    """The exam on danger by language, and of all; empty where no exam was sat."""
    milliseconds_p50: float
    milliseconds_p99: float


async def evaluate(
    understand: Understand,
    folder: Path = UNSEEN,
    languages: Sequence[str] | None = None,
    *,
    alarm: Alarm | None = None,
    danger: Path | None = None,
    learned: Collection[str] = frozenset(),
) -> Report:
    """Reads every sentence under `folder` (only `languages`, if given). ValueError without any.

    alarm: without it the model's likeliest intent stands for what the bot would do.
    danger: the folder of the exam on danger, None for none.
    learned: the training sentences' `bare_words`, to say what the figures are without them.
    """
    files = [f for f in read_folder(folder) if languages is None or f.language in languages]
    decide = alarm or (lambda found: found.intent == EMERGENCY)
    read = [await _case(understand, decide, f, w) for f in files for w in f.sentences]
    cases = [replace(case, learned=bare_words(case.text) in learned) for case in read]
    if not cases:
        raise ValueError(f"no sentences under {folder}")
    exams = read_exams(danger, languages) if danger else []
    return report(cases, await sit(exams, understand, decide, EMERGENCY))


async def _case(understand: Understand, alarm: Alarm, file: SentenceFile, written: Written) -> Case:
    started = time.perf_counter()
    found = await understand(written.text, None)
    spent = (time.perf_counter() - started) * 1000
    known = await understand(written.text, file.language)
    return Case(
        text=written.text,
        language=file.language,
        intent=file.intent,
        found=found,
        milliseconds=spent,
        language_when_known=known.language,
        alarm=alarm(found),
        written_as=written.style,
        entities=written.entities,
    )


def report(cases: Sequence[Case], answers: Sequence[Answer] = ()) -> Report:
    """The figures of the cases, and of the answers in the exam on danger."""
    times = [c.milliseconds for c in cases]
    return Report(
        languages=_rows(cases, lambda case: case.language) | {ALL: _row(cases)},
        styles=_rows(cases, lambda case: case.style),
        lengths=_rows(cases, lambda case: case.length),
        learned=sum(case.learned for case in cases),
        top1_of_new=_share(case.right for case in cases if not case.learned),
        intents=_rows(cases, lambda case: case.intent),
        cells=_cells(cases),
        confused=_confused((c.intent, c.found.intent, c.text) for c in cases),
        languages_confused=_confused((c.language, c.found.language, c.text) for c in cases),
        emergencies=_emergencies(cases),
        danger=_danger(answers),
        milliseconds_p50=float(np.quantile(times, 0.5)),
        milliseconds_p99=float(np.quantile(times, 0.99)),
    )


def _confused(pairs: Iterable[tuple[str, str, str]]) -> list[Confused]:
    """The pairs (meant, understood, sentence) that differ, most frequent first."""
    sentences: dict[tuple[str, str], list[str]] = {}
    for meant, understood, text in pairs:
        if meant != understood:
            sentences.setdefault((meant, understood), []).append(text)
    often = sorted(sentences.items(), key=lambda item: (-len(item[1]), item[0]))
    return [
        Confused(meant, understood, len(texts), tuple(texts[:_SENTENCES_SHOWN]))
        for (meant, understood), texts in often[:_CONFUSED_SHOWN]
    ]


def _emergencies(cases: Sequence[Case]) -> Emergencies:
    urgent = [c for c in cases if c.intent == EMERGENCY]
    others = [c for c in cases if c.intent != EMERGENCY]
    return Emergencies(
        cases=len(urgent),
        found=_share(c.found.intent == EMERGENCY for c in urgent),
        false_alarms=_share(c.found.intent == EMERGENCY for c in others),
        bot_found=_share(c.alarm for c in urgent),
        bot_false_alarms=_share(c.alarm for c in others),
    )


def _danger(answers: Sequence[Answer]) -> dict[str, Marks]:
    languages = sorted({answer.language for answer in answers})
    marks = {name: mark([a for a in answers if a.language == name]) for name in languages}
    return marks | ({ALL: mark(answers)} if answers else {})


def _rows(cases: Sequence[Case], group: Callable[[Case], str]) -> dict[str, Row]:
    names = sorted({group(case) for case in cases})
    return {name: _row([case for case in cases if group(case) == name]) for name in names}


def _row(cases: Sequence[Case]) -> Row:
    return Row(
        cases=len(cases),
        top1=_share(c.right for c in cases),
        top3=_share(c.offered for c in cases),
        sure_and_wrong=_share(c.sure and not c.right for c in cases),
        sure_and_right=_share(c.sure and c.right for c in cases),
        unsure=_share(c.found.unsure for c in cases),
        lost=_share(c.found.lost for c in cases),
        language=_share(c.found.language == c.language for c in cases),
        language_when_known=_share(c.language_when_known == c.language for c in cases),
        entities=_share(c.entities_found for c in cases if c.entities),
    )


def _cells(cases: Sequence[Case]) -> dict[str, dict[str, float]]:
    right: dict[str, dict[str, list[bool]]] = {}
    for case in cases:
        right.setdefault(case.language, {}).setdefault(case.intent, []).append(case.right)
    return {
        language: {intent: _share(found) for intent, found in intents.items()}
        for language, intents in right.items()
    }


def _share(values: Iterable[bool]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0
