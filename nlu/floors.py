"""The figures an evaluation must not fall below (tests/nlu/floors.yml)."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml

from nlu.errors import DialogueError
from nlu.evaluate import Report

FLOORS = Path(__file__).parent.parent / "tests" / "nlu" / "floors.yml"
_AT_MOST = frozenset(
    {"sure_and_wrong", "unsure", "lost", "false_alarms", "bot_false_alarms", "model_false_alarms"}
)
"""Figures that are good when they are low: their floor is a ceiling."""
_EMERGENCIES = "emergencies"
_DANGER = "danger"
"""Before the name of a language, or "all": its marks in the exam on danger."""
Floors = Mapping[str, Mapping[str, float]]


class FloorsError(DialogueError):
    """The file of floors cannot be used; the message says what to correct."""


def read_floors(path: Path = FLOORS) -> Floors:
    """Floors by language (or "all", or "emergencies") and figure."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise FloorsError(f"{path} cannot be read: {type(error).__name__}") from None
    if not isinstance(content, dict) or not all(map(_is_figures, content.values())):
        raise FloorsError(f"{path} has to say a number for each figure of each language")
    return content


def _is_figures(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(number, int | float) and not isinstance(number, bool)
        for number in value.values()
    )


def below(found: Report, floors: Floors) -> list[str]:
    """A sentence for each figure that does not reach its floor. Languages that were not evaluated
    are not judged; a figure that does not exist raises FloorsError."""
    measured: dict[str, Mapping[str, float]] = {
        name: asdict(row) for name, row in found.languages.items()
    }
    measured[_EMERGENCIES] = asdict(found.emergencies)
    measured |= {f"{_DANGER} {name}": asdict(marks) for name, marks in found.danger.items()}
    misses = []
    for name, figures in floors.items():
        for figure, floor in figures.items() if name in measured else ():
            if figure not in measured[name]:
                raise FloorsError(f"{figure} (under {name}) is no figure of an evaluation")
            misses += _miss(name, figure, measured[name][figure], floor)
    return misses


def _miss(name: str, figure: str, value: float, floor: float) -> list[str]:
    if figure in _AT_MOST:
        return [f"{name}: {figure} is {value:.3f}, above {floor}"] if value > floor else []
    return [f"{name}: {figure} is {value:.3f}, below {floor}"] if value < floor else []
