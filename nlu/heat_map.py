"""A picture of an evaluation: languages by intents, the share understood."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from nlu.evaluate import Report

_INCHES_A_CELL = 0.3
_WORST_SHOWN = 0.4
"""Shares from here down have the same colour: below it, all is equally bad."""


def heat_map(found: Report, path: Path) -> Path | None:
    """Draws the cells of a report into a PNG. None where matplotlib, which only developers have,
    is not installed."""
    if find_spec("matplotlib") is None:
        return None
    from matplotlib.figure import Figure

    languages, intents = list(found.cells), sorted(found.intents)
    shares = np.array([[found.cells[la].get(i, np.nan) for i in intents] for la in languages])
    figure = Figure(
        figsize=(4 + _INCHES_A_CELL * len(intents), 3 + _INCHES_A_CELL * len(languages)),
        layout="constrained",
    )
    axes: Any = figure.subplots()
    picture = axes.imshow(shares, vmin=_WORST_SHOWN, vmax=1, cmap="RdYlGn", aspect="auto")
    axes.set_xticks(range(len(intents)), intents, rotation=90, fontsize=8)
    axes.set_yticks(range(len(languages)), languages, fontsize=9)
    for (row, column), share in np.ndenumerate(shares):
        if share < 1:  # also leaves out the cells without a sentence
            axes.text(column, row, f"{100 * share:.0f}", ha="center", va="center", fontsize=6)
    axes.set_title("Unseen sentences understood (likeliest intent), per cent; empty: all of them")
    figure.colorbar(picture, ax=axes, shrink=0.6)
    figure.savefig(path, dpi=120)
    return path
