"""Our intent component beside Rasa's own pipelines: one table for each set.

    python -m benchmarks.side_by_side convert CLONES   once; CLONES: see public_sets.py
    python -m benchmarks.side_by_side convert          only the cut of our own sentences
    python -m benchmarks.side_by_side [SPLIT ...]      ours: learns, reads, prints (a minute)
    python -m benchmarks.side_by_side table            prints what was measured, Rasa's as well

Splits and figures lie in `side_by_side` under VORWEG_VAR. Rasa's pipelines need an environment of
their own: see diet.py.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.side_by_side import ours, public_sets
from benchmarks.side_by_side.measures import Row, store, stored
from benchmarks.side_by_side.splits import Split
from nlu.errors import DialogueError

FOLDER = Path(os.environ.get("VORWEG_VAR", "var")) / "side_by_side"


def main(arguments: Sequence[str]) -> None:
    """Does what the module's text says."""
    if arguments[:1] == ["convert"] and len(arguments) == 2:
        convert(public_sets.all_splits(Path(arguments[1])))
    elif list(arguments) == ["convert"]:
        convert([public_sets.own_few()])
    elif list(arguments) == ["table"]:
        print(table(stored(FOLDER / "results.jsonl")))
    else:
        run(arguments)
        print(table(stored(FOLDER / "results.jsonl")))


def convert(splits: Iterable[Split]) -> None:
    """Writes the splits."""
    for split in splits:
        split.save(FOLDER)
        tests = ", ".join(f"{name} {len(examples)}" for name, examples in split.tests.items())
        intents = len({example.intent for example in split.training})
        print(f"{split.name}: {len(split.training)} learned, {intents} intents; read: {tests}")


def run(names: Sequence[str]) -> None:
    """Measures our component on the splits named, or on all."""
    paths = [path for path in sorted(FOLDER.glob("*.json")) if not names or path.stem in names]
    if not paths:
        raise SystemExit("No such split: run `python -m benchmarks.side_by_side convert CLONES`.")
    for path in paths:
        store(ours.measure(Split.load(path)), FOLDER / "results.jsonl")


def table(rows: Sequence[Row]) -> str:
    """Markdown, one table a split, sorted by test and system."""
    lines: list[str] = []
    for split in dict.fromkeys(row.split for row in rows):
        here = sorted((r for r in rows if r.split == split), key=lambda r: (r.test, r.system))
        lines += [
            f"\n{split}: {here[0].learned} sentences learned\n",
            "| read | n | system | accuracy | macro F1 | training CPU s | MB | CPU ms a message |",
            "|---|---|---|---|---|---|---|---|",
        ]
        lines += [
            f"| {r.test} | {r.read} | {r.system} | {r.accuracy:.3f} | {r.macro_f1:.3f} "
            f"| {r.training_cpu_seconds:.1f} | {r.model_megabytes:.1f} | {_milliseconds(r)} |"
            for r in here
        ]
    return "\n".join(lines)


def _milliseconds(row: Row) -> str:
    """Median processor time: the wall time says more of the machine's other work."""
    return "–" if row.p50_cpu_milliseconds is None else f"{row.p50_cpu_milliseconds:.1f}"


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except DialogueError as error:
        raise SystemExit(str(error)) from error
