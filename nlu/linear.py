"""The linear model itself: weighted n-grams in, one score a class out. NumPy and SciPy only.

Stored as a `.npz` of plain arrays (never pickle) beside a small JSON with what is not an array.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.features import (
    Hashes,
    Rows,
    cells,
    character_ngrams,
    columns_of,
    count,
    vocabulary_of,
    word_ngrams,
)
from nlu.views import skeleton, spelling, words

View = Literal["spelling", "words", "skeleton"]
Floats = NDArray[np.float32]
Pointers = NDArray[np.int32]
_TEXTS_AT_A_TIME = 4000
_ROWS_AT_A_TIME = 50_000

_VIEWS: Mapping[View, Callable[[str], str]] = {
    "spelling": spelling,
    "words": lambda text: text,
    "skeleton": skeleton,
}


class ModelFileError(Exception):
    """A stored model that cannot be used; the message says which and what to do."""


@dataclass(frozen=True, slots=True)
class Block:
    """One group of features: n-grams of `unit` up to `longest` in one view of the text."""

    view: View
    unit: Literal["characters", "words"]
    longest: int
    weight: float

    def ngrams(self, views: Mapping[View, Sequence[str]], salt: int) -> tuple[Rows, Hashes]:
        """Occurrences as (text number, hash)."""
        texts = views[self.view]
        make = character_ngrams if self.unit == "characters" else word_ngrams
        return make(texts, self.longest, salt)


class Vectoriser:
    """TF-IDF over blocks, each block of unit length and then weighted. Rows are texts."""

    def __init__(
        self, blocks: Sequence[Block], vocabularies: Sequence[Hashes], idf: Sequence[Floats]
    ) -> None:
        self.blocks = tuple(blocks)
        self.vocabularies = tuple(vocabularies)
        self.idf = tuple(idf)

    @classmethod
    def learn(
        cls, blocks: Sequence[Block], texts: Sequence[str], least_texts: int = 1
    ) -> "Vectoriser":
        """Takes the vocabulary from normalised `texts`."""
        return cls.learn_and_transform(blocks, texts, least_texts)[0]

    @classmethod
    def learn_and_transform(
        cls, blocks: Sequence[Block], texts: Sequence[str], least_texts: int = 1
    ) -> "tuple[Vectoriser, sparse.csr_matrix]":
        """As `learn`, with the features of the texts: n-grams are looked for only once."""
        views = _views(blocks, texts)
        vocabularies, idf, parts = [], [], []
        for number, block in enumerate(blocks):
            pieces = list(_cells_of(block, views, number * 16, len(texts)))
            found = np.concatenate([hashes for _, hashes, _ in pieces])
            vocabulary, in_texts = vocabulary_of(found, least_texts)
            del found
            rarity = (np.log((1 + len(texts)) / (1 + in_texts)) + 1).astype(np.float32)
            # Taken out one by one, so that what is weighted does not stand beside what was counted.
            parts.append(
                [_weighted(block, vocabulary, rarity, *pieces.pop(0)) for _ in range(len(pieces))]
            )
            vocabularies.append(vocabulary)
            idf.append(rarity)
        del views
        return cls(blocks, vocabularies, idf), _put_together(parts)

    @property
    def features(self) -> int:
        """Number of columns."""
        return sum(map(len, self.vocabularies))

    def transform(self, texts: Sequence[str]) -> "sparse.csr_matrix":
        """Features of normalised `texts`: float32, shape (len(texts), self.features)."""
        views = _views(self.blocks, texts)
        parts = []
        for number, block in enumerate(self.blocks):
            rows, hashes = block.ngrams(views, number * 16)
            part = count(rows, hashes, self.vocabularies[number], len(texts))
            part.data *= self.idf[number][part.indices]
            parts.append(_unit_rows(part, block.weight))
        return _side_by_side(parts)

    def subset(self, kept: NDArray[np.bool_]) -> "Vectoriser":
        """The same without the columns that are False in `kept`.

        The length of a row is then taken over fewer features; the caller weighs that (weights
        that were learned stay comparable as long as the features left out carried no weight).
        """
        pieces = np.split(kept, np.cumsum([len(v) for v in self.vocabularies])[:-1])
        return Vectoriser(
            self.blocks,
            [v[k] for v, k in zip(self.vocabularies, pieces, strict=True)],
            [i[k] for i, k in zip(self.idf, pieces, strict=True)],
        )


def _views(blocks: Sequence[Block], texts: Sequence[str]) -> dict[View, list[str]]:
    split = [words(text) for text in texts]
    return {view: list(map(_VIEWS[view], split)) for view in {block.view for block in blocks}}


def _cells_of(
    block: Block, views: Mapping[View, Sequence[str]], salt: int, texts: int
) -> "Iterator[tuple[Pointers, Hashes, Floats]]":
    """Where rows begin, hashes and counts of a block, some texts at a time."""
    for start in range(0, max(texts, 1), _TEXTS_AT_A_TIME):
        piece = views[block.view][start : start + _TEXTS_AT_A_TIME]
        rows, hashes, counts = cells(*block.ngrams({block.view: piece}, salt))
        yield np.searchsorted(rows, np.arange(len(piece) + 1)).astype(np.int32), hashes, counts


def _weighted(
    block: Block,
    vocabulary: Hashes,
    rarity: Floats,
    pointers: Pointers,
    hashes: Hashes,
    counts: Floats,
) -> "sparse.csr_matrix":
    """Rows of one block from what `_cells_of` found."""
    column, known = columns_of(hashes, vocabulary)
    column = column[known].astype(np.int32)
    before = np.concatenate([[0], np.cumsum(known, dtype=np.int32)])
    part = sparse.csr_matrix(
        (counts[known] * rarity[column], column, before[pointers]),
        shape=(len(pointers) - 1, len(vocabulary)),
    )
    return _unit_rows(part, block.weight)


def _put_together(parts: "Sequence[list[sparse.csr_matrix]]") -> "sparse.csr_matrix":
    """All blocks side by side, their pieces one below the other. Empties the lists on the way: the
    features are most of the memory that learning needs, and are never there twice."""
    size = sum(piece.nnz for part in parts for piece in part)
    values, columns = np.empty(size, np.float32), np.empty(size, np.int32)
    ends, width = [np.zeros(1, np.int64)], 0
    while parts[0]:
        rows = _side_by_side([part.pop(0) for part in parts])
        begin, width = int(ends[-1][-1]), rows.shape[1]
        values[begin : begin + rows.nnz], columns[begin : begin + rows.nnz] = (
            rows.data,
            rows.indices,
        )
        ends.append(begin + rows.indptr[1:].astype(np.int64))
    pointers = np.concatenate(ends)
    return sparse.csr_matrix((values, columns, pointers), shape=(len(pointers) - 1, width))


def _unit_rows(matrix: "sparse.csr_matrix", weight: float) -> "sparse.csr_matrix":
    """Scales each row to the length `weight`; empty rows stay empty."""
    sizes = np.diff(matrix.indptr)
    row = np.repeat(np.arange(matrix.shape[0]), sizes)
    squares = np.bincount(row, weights=matrix.data.astype(np.float64) ** 2, minlength=len(sizes))
    scale = weight / np.sqrt(np.where(squares > 0, squares, 1))
    matrix.data *= scale[row].astype(np.float32)
    return matrix


def _side_by_side(parts: Sequence["sparse.csr_matrix"]) -> "sparse.csr_matrix":
    if len(parts) == 1:
        return parts[0]
    if parts[0].shape[0] > 1:
        return sparse.hstack(parts, format="csr", dtype=np.float32)
    offsets = np.cumsum([0, *(part.shape[1] for part in parts)])
    columns = [part.indices + offset for part, offset in zip(parts, offsets, strict=False)]
    data = np.concatenate([part.data for part in parts])
    return sparse.csr_matrix(
        (data, np.concatenate(columns), np.array([0, len(data)], np.int32)),
        shape=(1, int(offsets[-1])),
    )


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
        product = self.vectoriser.transform(texts) @ self.weights
        result: Floats = np.asarray(product.todense(), np.float32) + self.intercept
        return result

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
