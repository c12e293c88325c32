"""Our intent component as it is learned for the bot (docs/decisions/0003-understanding.md)."""

import json
import tempfile
from pathlib import Path

import numpy as np

from benchmarks.side_by_side.measures import Row, rows, spending
from benchmarks.side_by_side.splits import Split
from nlu.fit import BALANCE, INTENT_BLOCKS, fit_linear
from nlu.linear import LinearModel
from nlu.normalise import normalise

OURS = "vorweg"


def measure(split: Split) -> list[Row]:
    """Learns, stores, loads what was stored, and has it read every test."""
    intents = sorted({example.intent for example in split.training})
    labels = np.array([intents.index(example.intent) for example in split.training])
    with spending() as training:
        texts = [normalise(example.text) for example in split.training]
        learned = fit_linear(texts, labels, intents, INTENT_BLOCKS, balance=BALANCE)
    with tempfile.TemporaryDirectory(prefix="side-by-side-") as folder:
        path = Path(folder) / "intents.npz"
        described = learned.save(path)
        size = path.stat().st_size + len(json.dumps(described))
        model = LinearModel.load(path, described)

    def understand(text: str) -> str:
        return intents[int(model.scores([normalise(text)])[0].argmax())]

    return rows(split, OURS, training, size, understand)
