"""Rasa's own pipelines on the same splits, in Rasa's own environment, outside this repository.

`LogisticRegressionClassifier` needs scikit-learn before 1.8 and skops, DIET needs TensorFlow:
none is in Vorweg's environment. Python 3.10, then

    python3.10 -m venv /somewhere/rasa
    /somewhere/rasa/bin/pip install rasa==3.6.21 "setuptools<81"
    VORWEG_VAR=... nice -n 15 /somewhere/rasa/bin/python -m benchmarks.side_by_side.diet \
        SYSTEM SPLIT [EPOCHS]

from the root of this repository, after `python -m benchmarks.side_by_side convert CLONES`. SYSTEM
is `lr`, `keywords` or `diet`; EPOCHS are DIET's (Rasa's default 300; 100 in its default config).
"""

import os
import sys
from pathlib import Path

os.environ.update(RASA_TELEMETRY_ENABLED="false", LOG_LEVEL="ERROR", TF_CPP_MIN_LOG_LEVEL="3")

from benchmarks.side_by_side import rasa_pipelines
from benchmarks.side_by_side.measures import store
from benchmarks.side_by_side.splits import Split

FOLDER = Path(os.environ.get("VORWEG_VAR", "var")) / "side_by_side"


def main() -> None:
    """Measures one system on one split and adds the figures to the results."""
    if len(sys.argv) not in (3, 4):
        raise SystemExit(__doc__)
    system, name = sys.argv[1:3]
    epochs = int(sys.argv[3]) if len(sys.argv) == 4 else 100
    pipelines = {
        "lr": ("Rasa LR", rasa_pipelines.LOGISTIC),
        "keywords": ("Rasa keywords", rasa_pipelines.KEYWORDS),
        "diet": (f"Rasa DIET {epochs}", rasa_pipelines.diet(epochs)),
    }
    split = Split.load(FOLDER / f"{name}.json")
    store(rasa_pipelines.measure(split, *pipelines[system]), FOLDER / "results.jsonl")


if __name__ == "__main__":
    main()
