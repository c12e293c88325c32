"""What is learned and what is read: one JSON file a set, the same for every system and environment.

Runs under Python 3.10 too (Rasa's DIET): nothing but the standard library.
"""

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Example(NamedTuple):
    """One sentence as typed and the intent that people gave it."""

    text: str
    intent: str


@dataclass(frozen=True)
class Split:
    """Learned from `training`; read in each of `tests` (by language or dialect)."""

    name: str
    training: list[Example]
    tests: dict[str, list[Example]]

    def save(self, folder: Path) -> None:
        """Writes `<name>.json`."""
        folder.mkdir(parents=True, exist_ok=True)
        content = {"training": self.training, "tests": self.tests}
        path = folder / f"{self.name}.json"
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Split":
        """Reads what `save` wrote."""
        content = json.loads(path.read_text(encoding="utf-8"))
        tests = {name: _examples(rows) for name, rows in content["tests"].items()}
        return cls(path.stem, _examples(content["training"]), tests)


def _examples(rows: Sequence[Sequence[str]]) -> list[Example]:
    return [Example(text, intent) for text, intent in rows]


def cut(examples: Sequence[Example], most: int) -> list[Example]:
    """At most `most` of them, drawn by chance, the same at each call."""
    if len(examples) <= most:
        return list(examples)
    return random.Random(0).sample(list(examples), most)
