"""How well sentences are understood that training has never seen (tests/nlu/sentences).

One row a language, one a length and style, the pairs most often confused, and what is read as an
emergency. Written as Markdown for people and as JSON for the next comparison.
"""

import json
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from nlu.script_evidence import LATIN, letters_of
from nlu.sentence_files import SentenceFile, Written, read_folder
from nlu.types import Understanding

UNSEEN = Path(__file__).parent.parent / "tests" / "nlu" / "sentences"
EMERGENCY = "ask_emergency"
ALL = "all"
_NOT_LATIN = frozenset({"ar", "fa", "prs", "ps", "ur", "ru", "uk", "bg", "am", "ti", "hi"})
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
    alarm: whether the bot would treat it as an emergency."""

    text: str
    language: str
    intent: str
    found: Understanding
    milliseconds: float
    language_when_known: str
    alarm: bool
    written_as: str | None = None
    entities: tuple[tuple[str, str], ...] = ()

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
        found = {(entity.entity, str(entity.value)) for entity in self.found.entities}
        return found.issuperset(self.entities)

    @property
    def style(self) -> str:
        """How it is written: as its author says, else by script and length."""
        if self.written_as:
            return self.written_as
        letters = letters_of(self.text)
        if self.language in _NOT_LATIN and letters.script == LATIN:
            return "romanised"
        count = len(self.text.split())
        return next(
            name
            for least, name in (
                (26, "story"),
                (9, "sentence"),
                (3, "short"),
                (0, "one or two words"),
            )
            if count >= least
        )


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
    intents: dict[str, Row]
    confused: list[Confused]
    languages_confused: list[Confused]
    emergencies: Emergencies
    milliseconds_p50: float
    milliseconds_p99: float

    def as_json(self) -> str:
        """All figures."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False)

    def as_markdown(self) -> str:
        """Tables for people."""
        urgent = self.emergencies
        parts = [
            "# Understanding of unseen sentences",
            _table("language", self.languages),
            f"Of {urgent.cases} emergencies the model finds {urgent.found:.1%}, with "
            f"{urgent.false_alarms:.2%} false alarms; the bot, with its fixed rules, "
            f"{urgent.bot_found:.1%} with {urgent.bot_false_alarms:.2%}. A message takes "
            f"{self.milliseconds_p50:.1f} ms (p50), {self.milliseconds_p99:.1f} ms (p99).",
            "## How they are written",
            _table("style", self.styles),
            "## Intents, weakest first",
            _table("intent", dict(sorted(self.intents.items(), key=lambda item: item[1].top1))),
            "## Most often confused",
            _confusions(self.confused),
            "## Languages most often confused (nothing known beforehand)",
            _confusions(self.languages_confused),
        ]
        return "\n\n".join(parts) + "\n"


_COLUMNS = (
    "n", "top-1", "top-3", "sure, wrong", "sure, right", "unsure", "lost", "language",
    "with Telegram's", "entities",
)  # fmt: skip


def _table(name: str, rows: dict[str, Row]) -> str:
    lines = [f"| {name} | {' | '.join(_COLUMNS)} |", "|---" * (len(_COLUMNS) + 1) + "|"]
    for key, row in rows.items():
        shares = asdict(row)
        shares.pop("cases")
        lines.append(
            f"| {key} | {row.cases} | " + " | ".join(f"{v:.3f}" for v in shares.values()) + " |"
        )
    return "\n".join(lines)


def _confusions(confused: Iterable[Confused]) -> str:
    lines = ["| meant | understood | times | such as |", "|---" * 4 + "|"]
    for pair in confused:
        sentences = " / ".join(" ".join(s.replace("|", " ").split()) for s in pair.sentences)
        lines.append(f"| {pair.meant} | {pair.understood} | {pair.times} | {sentences} |")
    return "\n".join(lines)


async def evaluate(
    understand: Understand,
    folder: Path = UNSEEN,
    languages: Sequence[str] | None = None,
    *,
    alarm: Alarm | None = None,
) -> Report:
    """Reads every sentence under `folder` (only `languages`, if given). ValueError without any.

    alarm: without it the model's likeliest intent stands for what the bot would do.
    """
    files = [f for f in read_folder(folder) if languages is None or f.language in languages]
    decide = alarm or (lambda found: found.intent == EMERGENCY)
    cases = [await _case(understand, decide, f, w) for f in files for w in f.sentences]
    if not cases:
        raise ValueError(f"no sentences under {folder}")
    return report(cases)


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


def report(cases: Sequence[Case]) -> Report:
    """The figures of the cases."""
    times = [c.milliseconds for c in cases]
    return Report(
        languages=_rows(cases, lambda case: case.language) | {ALL: _row(cases)},
        styles=_rows(cases, lambda case: case.style),
        intents=_rows(cases, lambda case: case.intent),
        confused=_confused((c.intent, c.found.intent, c.text) for c in cases),
        languages_confused=_confused((c.language, c.found.language, c.text) for c in cases),
        emergencies=_emergencies(cases),
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


def _share(values: Iterable[bool]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def write(found: Report, folder: Path) -> tuple[Path, Path]:
    """Writes evaluation.md and evaluation.json into `folder`; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    markdown, figures = folder / "evaluation.md", folder / "evaluation.json"
    markdown.write_text(found.as_markdown(), encoding="utf-8")
    figures.write_text(found.as_json(), encoding="utf-8")
    return markdown, figures
