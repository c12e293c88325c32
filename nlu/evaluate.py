"""How well sentences are understood that training has never seen (tests/nlu/sentences).

One row a language, one a length and style, the pairs most often confused, and what is read as an
emergency. Written as Markdown for people and as JSON for the next comparison.
"""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from nlu.script_evidence import LATIN, letters_of
from nlu.sentence_files import SentenceFile, read_folder
from nlu.types import Understanding

UNSEEN = Path(__file__).parent.parent / "tests" / "nlu" / "sentences"
EMERGENCY = "ask_emergency"
ALL = "all"
_NOT_LATIN = frozenset({"ar", "fa", "prs", "ps", "ur", "ru", "uk", "bg", "am", "ti", "hi"})
_CONFUSED_SHOWN = 25
Understand = Callable[[str], Understanding]


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence, what it is, and what was understood."""

    text: str
    language: str
    intent: str
    found: Understanding
    milliseconds: float
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
    entities: float


@dataclass(frozen=True, slots=True)
class Report:
    """What an evaluation found. `emergencies`: found among emergencies, alarms among others."""

    languages: dict[str, Row]
    styles: dict[str, Row]
    intents: dict[str, Row]
    confused: list[tuple[str, str, int]]
    emergencies_found: float
    false_alarms: float
    milliseconds_p50: float
    milliseconds_p99: float

    def as_json(self) -> str:
        """All figures."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False)

    def as_markdown(self) -> str:
        """Tables for people."""
        parts = [
            "# Understanding of unseen sentences",
            _table("language", self.languages),
            _table("style", self.styles),
            "## Intents, weakest first",
            _table("intent", dict(sorted(self.intents.items(), key=lambda item: item[1].top1))),
            "## Most often confused",
            "| meant | understood | times |\n|---|---|---|\n"
            + "\n".join(f"| {a} | {b} | {n} |" for a, b, n in self.confused),
            f"Emergencies found: {self.emergencies_found:.1%}, false alarms: "
            f"{self.false_alarms:.2%}. A message takes {self.milliseconds_p50:.1f} ms (p50), "
            f"{self.milliseconds_p99:.1f} ms (p99).",
        ]
        return "\n\n".join(parts) + "\n"


def _table(name: str, rows: dict[str, Row]) -> str:
    head = f"| {name} | n | top-1 | top-3 | sure, wrong | sure, right | unsure | lost | language "
    head += "| entities |"
    lines = [head, "|---" * 10 + "|"]
    for key, row in rows.items():
        shares = asdict(row)
        shares.pop("cases")
        lines.append(
            f"| {key} | {row.cases} | " + " | ".join(f"{v:.3f}" for v in shares.values()) + " |"
        )
    return "\n".join(lines)


def evaluate(
    understand: Understand,
    folder: Path = UNSEEN,
    languages: Sequence[str] | None = None,
) -> Report:
    """Reads every sentence under `folder` (only `languages`, if given). ValueError without any."""
    files = [f for f in read_folder(folder) if languages is None or f.language in languages]
    cases = [case for file in files for case in _cases(understand, file)]
    if not cases:
        raise ValueError(f"no sentences under {folder}")
    return report(cases)


def _cases(understand: Understand, file: SentenceFile) -> Iterable[Case]:
    for written in file.sentences:
        started = time.perf_counter()
        found = understand(written.text)
        spent = (time.perf_counter() - started) * 1000
        yield Case(
            written.text,
            file.language,
            file.intent,
            found,
            spent,
            written.style,
            written.entities,
        )


def report(cases: Sequence[Case]) -> Report:
    """The figures of the cases."""
    wrong = Counter((c.intent, c.found.intent) for c in cases if not c.right)
    urgent = [c for c in cases if c.intent == EMERGENCY]
    others = [c for c in cases if c.intent != EMERGENCY]
    times = [c.milliseconds for c in cases]
    return Report(
        languages=_rows(cases, lambda case: case.language) | {ALL: _row(cases)},
        styles=_rows(cases, lambda case: case.style),
        intents=_rows(cases, lambda case: case.intent),
        confused=[(a, b, n) for (a, b), n in wrong.most_common(_CONFUSED_SHOWN)],
        emergencies_found=_share(c.found.intent == EMERGENCY for c in urgent),
        false_alarms=_share(c.found.intent == EMERGENCY for c in others),
        milliseconds_p50=float(np.quantile(times, 0.5)),
        milliseconds_p99=float(np.quantile(times, 0.99)),
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
