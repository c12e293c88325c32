"""What is measured of a system on a split, kept as one JSON line a test.

Runs under Python 3.10 too (Rasa's DIET).
"""

import json
import os
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from sklearn.metrics import f1_score

from benchmarks.side_by_side.splits import Example, Split

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Row:
    """Figures of one system on one test of one split."""

    split: str
    test: str
    system: str
    learned: int
    read: int
    accuracy: float
    macro_f1: float
    training_cpu_seconds: float
    training_seconds: float
    model_megabytes: float
    p50_milliseconds: float
    p50_cpu_milliseconds: float | None = None


@dataclass
class Spent:
    """Processor and wall seconds."""

    cpu: float = field(default=0.0)
    wall: float = field(default=0.0)


@contextmanager
def spending() -> Iterator[Spent]:
    """Measures what happens inside: this process with all its threads, and children that ended."""
    spent, cpu, wall = Spent(), _cpu(), time.perf_counter()
    yield spent
    spent.cpu, spent.wall = _cpu() - cpu, time.perf_counter() - wall


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def rows(
    split: Split,
    system: str,
    training: Spent,
    model_bytes: int,
    understand: Callable[[str], str],
    most: int | None = None,
) -> list[Row]:
    """Has every test read, message by message (`most` of each at the most)."""
    found = []
    for test, examples in split.tests.items():
        chosen = examples[:most]
        answers, milliseconds, cpu = _answers(chosen, understand)
        meant = [example.intent for example in chosen]
        right = sum(a == m for a, m in zip(answers, meant))  # noqa: B905 (same length)
        f1 = f1_score(meant, answers, labels=sorted(set(meant)), average="macro", zero_division=0)
        found.append(
            Row(
                split.name,
                test,
                system,
                len(split.training),
                len(chosen),
                right / len(chosen),
                float(f1),
                training.cpu,
                training.wall,
                model_bytes / MEGABYTE,
                statistics.median(milliseconds),
                statistics.median(cpu),
            )
        )
    return found


def _answers(
    examples: Iterable[Example], understand: Callable[[str], str]
) -> tuple[list[str], list[float], list[float]]:
    """Answers; wall and processor milliseconds of each (all threads: others use the cores too)."""
    answers, wall, cpu = [], [], []
    for example in examples:
        started, cpu_started = time.perf_counter(), time.process_time()
        answers.append(understand(example.text))
        cpu.append((time.process_time() - cpu_started) * 1000)
        wall.append((time.perf_counter() - started) * 1000)
    return answers, wall, cpu


def store(found: Iterable[Row], path: Path) -> None:
    """Adds them to the file."""
    with path.open("a", encoding="utf-8") as file:
        for row in found:
            file.write(json.dumps(asdict(row)) + "\n")


def stored(path: Path) -> list[Row]:
    """All rows; of several of the same test and system the last."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    rows_ = [Row(**json.loads(line)) for line in lines]
    return list({(row.split, row.test, row.system): row for row in rows_}.values())
