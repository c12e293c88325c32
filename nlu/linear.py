"""The linear model itself: weighted n-grams in, one score a class out. NumPy and SciPy only.

Stored as a `.npz` of plain arrays (never pickle) beside a small JSON with what is not an array.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from scipy import sparse

from nlu.vectoriser import Block, Floats, Vectoriser

_ROWS_AT_A_TIME = 50_000


class ModelFileError(Exception):
    """A stored model that cannot be used; the message says which and what to do."""


class LinearModel:
    """Scores of `classes` for normalised texts: features times weights plus intercept."""

    def __init__(
        self,
        classes: Sequence[str],
        vectoriser: Vectoriser,
        weights: "sparse.csr_matrix",
        intercept: Floats,
    ) -> None:
        """weights: sparse, shape (features, classes)."""
        self.classes = tuple(classes)
        self.vectoriser = vectoriser
        self.weights = weights
        self.intercept = intercept

    def scores(self, texts: Sequence[str]) -> Floats:
        """Margins, shape (len(texts), len(classes)); above 0 speaks for the class."""
        if len(texts) == 1:
            return self._scores_of_one(texts[0])[None]
        product = self.vectoriser.transform(texts) @ self.weights
        result: Floats = np.asarray(product.todense(), np.float32) + self.intercept
        return result

    def _scores_of_one(self, text: str) -> Floats:
        features, values = self.vectoriser.transform_one(text)
        starts = self.weights.indptr[features].astype(np.int64)
        sizes = self.weights.indptr[features + 1] - starts
        # The weights of all features one behind the other: where each feature's begin, and on.
        ends = np.cumsum(sizes)
        total = int(ends[-1]) if len(ends) else 0
        places = np.arange(total) + np.repeat(starts - (ends - sizes), sizes)
        products = self.weights.data[places] * np.repeat(values, sizes)
        sums = np.bincount(self.weights.indices[places], products, len(self.classes))
        return sums.astype(np.float32) + self.intercept

    def save(self, path: Path) -> dict[str, Any]:
        """Writes the arrays to `path` (.npz); returns what belongs into the JSON beside it."""
        weights = self.weights
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
                pointers = np.concatenate([[0], np.cumsum(arrays["sizes"], dtype=np.int32)])
                data = arrays["weights"].astype(np.float32) * np.float32(described["scale"])
                columns = arrays["columns"].astype(np.int32)
                intercept = arrays["intercept"]
            shape = (len(pointers) - 1, len(described["classes"]))
            weights = sparse.csr_matrix((data, columns, pointers), shape=shape)
        except (OSError, KeyError, TypeError, ValueError, BadZipFile) as error:
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
