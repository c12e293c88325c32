"""Texts as TF-IDF features: n-grams of several views of a text, block beside block."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

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

_VIEWS: Mapping[View, Callable[[str], str]] = {
    "spelling": spelling,
    "words": lambda text: text,
    "skeleton": skeleton,
}


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

    def transform_one(self, text: str) -> tuple[Rows, Floats]:
        """Columns and values of one normalised text, as `transform` gives them in a row: messages
        come singly, and the sparse matrices of one row take longer than all the counting."""
        views = _views(self.blocks, [text])
        columns, values, offset = [], [], 0
        for number, block in enumerate(self.blocks):
            vocabulary = self.vocabularies[number]
            column, known = columns_of(block.ngrams(views, number * 16)[1], vocabulary)
            found, counts = _counted(column[known])
            weighted = counts.astype(np.float32) * self.idf[number][found]
            length = float(np.sqrt(np.square(weighted, dtype=np.float64).sum())) or 1.0
            columns.append(found + offset)
            values.append(weighted * np.float32(block.weight / length))
            offset += len(vocabulary)
        return np.concatenate(columns), np.concatenate(values)

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


def _counted(columns: Rows) -> tuple[Rows, Rows]:
    """Each column once, in order, and how often it is there (`np.unique` with less around it)."""
    columns.sort()
    first = np.empty(len(columns), bool)
    first[:1] = True
    np.not_equal(columns[1:], columns[:-1], out=first[1:])
    starts = first.nonzero()[0]
    return columns[starts], np.diff(starts, append=len(columns))


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
    return parts[0] if len(parts) == 1 else sparse.hstack(parts, format="csr", dtype=np.float32)
