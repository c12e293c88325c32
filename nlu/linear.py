"""The linear model itself: weighted n-grams in, one score a class out. NumPy and SciPy only.

Stored as a `.npz` of plain arrays (never pickle) beside a small JSON with what is not an array.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.vectoriser import Block, Floats, Vectoriser

_ROWS_AT_A_TIME = 50_000


class ModelFileError(Exception):
    """A stored model that cannot be used; the message says which and what to do."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Weights as they are stored: whole numbers, times `scale`. A zero takes one byte, which is
    less than the place of each weight beside it would, and rows are picked faster."""

    whole: NDArray[np.int8]
    scale: np.float32


class LinearModel:
    """Scores of `classes` for normalised texts: features times weights plus intercept."""

    def __init__(
        self,
        classes: Sequence[str],
        vectoriser: Vectoriser,
        weights: "sparse.csr_matrix | Stored",
        intercept: Floats,
    ) -> None:
        """weights: shape (features, classes)."""
        self.classes = tuple(classes)
        self.vectoriser = vectoriser
        self.weights = weights
        self.intercept = intercept

    def scores(self, texts: Sequence[str]) -> Floats:
        """Margins, shape (len(texts), len(classes)); above 0 speaks for the class."""
        if len(texts) == 1:
            return self._scores_of_one(texts[0])[None]
        features = self.vectoriser.transform(texts)
        if isinstance(self.weights, Stored):
            product = (features @ self.weights.whole) * self.weights.scale
        else:
            product = (features @ self.weights).toarray()
        result: Floats = np.asarray(product, np.float32) + self.intercept
        return result

    def _scores_of_one(self, text: str) -> Floats:
        features, values = self.vectoriser.transform_one(text)
        if isinstance(self.weights, Stored):
            rows = self.weights.whole[features].astype(np.float32)
            values = values * self.weights.scale
        else:
            rows = self.weights[features].toarray()
        # Not `values @ rows`: that would wake a second thread, for longer than this takes.
        result: Floats = np.einsum("f,fc->c", values, rows) + self.intercept
        return result

    def save(self, path: Path) -> dict[str, Any]:
        """Writes the arrays to `path` (.npz); returns what belongs into the JSON beside it."""
        weights = self.weights
        if isinstance(weights, Stored):
            raise ModelFileError("A stored model is copied, not saved again.")
        scale = float(np.abs(weights.data).max(initial=1e-9)) / 127
        arrays: dict[str, Any] = {
            "weights": np.rint(weights.data / scale).astype(np.int8),
            "columns": weights.indices.astype(np.uint8 if len(self.classes) < 256 else np.uint16),
            "sizes": np.diff(weights.indptr).astype(np.uint16),
            "intercept": self.intercept.astype(np.float32),
        }
        for number, vocabulary in enumerate(self.vectoriser.vocabularies):
            arrays[f"vocabulary{number}"] = vocabulary
            arrays[f"idf{number}"] = self.vectoriser.idf[number].astype(np.float16)
        np.savez_compressed(path, **arrays)
        return {
            "classes": list(self.classes),
            "scale": scale,
            "blocks": [
                {"view": b.view, "unit": b.unit, "longest": b.longest, "weight": b.weight}
                for b in self.vectoriser.blocks
            ],
        }

    @classmethod
    def load(cls, path: Path, described: Mapping[str, Any]) -> "LinearModel":
        """Reads what `save` wrote. Raises ModelFileError when it cannot be used."""
        try:
            blocks = [Block(**block) for block in described["blocks"]]
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                vocabularies = [arrays[f"vocabulary{n}"] for n in range(len(blocks))]
                idf = [arrays[f"idf{n}"].astype(np.float32) for n in range(len(blocks))]
                sizes = arrays["sizes"].astype(np.int64)
                whole = np.zeros((len(sizes), len(described["classes"])), np.int8)
                whole[np.repeat(np.arange(len(sizes)), sizes), arrays["columns"]] = arrays[
                    "weights"
                ]
                intercept = arrays["intercept"]
            weights = Stored(whole, np.float32(described["scale"]))
        except (OSError, KeyError, IndexError, TypeError, ValueError, BadZipFile) as error:
            raise ModelFileError(
                f"{path.name} is no usable model ({type(error).__name__}): train it again."
            ) from error
        return cls(described["classes"], Vectoriser(blocks, vocabularies, idf), weights, intercept)


def pruned(weights: Floats, share: float) -> "sparse.csr_matrix":
    """The `share` of weights furthest from zero; shape (features, classes) in and out."""
    limit = 0.0
    if share < 1:
        sizes = np.abs(weights).ravel()
        last_cut = max(round((1 - share) * len(sizes)) - 1, 0)
        sizes.partition(last_cut)
        limit = float(sizes[last_cut])
        del sizes
    values, columns, counts = [], [], [np.zeros(1, np.int64)]
    for start in range(0, len(weights), _ROWS_AT_A_TIME):
        rows = weights[start : start + _ROWS_AT_A_TIME]
        kept = np.abs(rows) > limit
        values.append(rows[kept])
        columns.append(kept.nonzero()[1].astype(np.int32))
        counts.append(kept.sum(axis=1))
    pointers = np.cumsum(np.concatenate(counts))
    parts = (np.concatenate(values), np.concatenate(columns), pointers)
    return sparse.csr_matrix(parts, shape=weights.shape)


def softmax(scores: Floats) -> Floats:
    """Rows of probabilities."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    powers = np.exp(shifted)
    result: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return result
