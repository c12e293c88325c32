"""Turns texts into counts of character and word n-grams, named by 32-bit hashes.

One vectorised function serves training (all texts at once) and reading (one text): there is no
second implementation that could drift. Hashes instead of strings keep the vocabulary at four bytes
an entry; among a million entries one unseen n-gram in four thousand collides, which costs nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Hashes = NDArray[np.uint32]
Rows = NDArray[np.int64]

_SPACE = 32
_BASE = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xFF51AFD7ED558CCD)
_MIX_2 = np.uint64(0xC4CEB9FE1A85EC53)
_SHIFT_33 = np.uint64(33)
_SHIFT_32 = np.uint64(32)


def _salted(values: NDArray[np.uint64], salt: int) -> NDArray[np.uint64]:
    return values + np.uint64(salt * 0x51_7C_C1_B7_27_22_0A_95 & 0xFFFF_FFFF_FFFF_FFFF)


def _mix(mixed: NDArray[np.uint64]) -> Hashes:
    """Spreads salted 64-bit values over 32 bits (murmur finaliser); overwrites them."""
    mixed ^= mixed >> _SHIFT_33
    mixed *= _MIX_1
    mixed ^= mixed >> _SHIFT_33
    mixed *= _MIX_2
    mixed ^= mixed >> _SHIFT_33
    return (mixed >> _SHIFT_32).astype(np.uint32)


@dataclass(frozen=True, slots=True)
class _Characters:
    """Texts as one array of code points: each word is padded by a blank on either side."""

    codes: NDArray[np.uint64]
    word: NDArray[np.int64]
    text: NDArray[np.int64]

    @classmethod
    def of(cls, texts: Sequence[str]) -> "_Characters":
        padded = [f" {'  '.join(text.split())} " for text in texts]
        codes = np.frombuffer("".join(padded).encode("utf-32-le", "surrogatepass"), np.uint32)
        lengths = np.fromiter(map(len, padded), np.int64, len(padded))
        text = np.repeat(np.arange(len(padded)), lengths)
        blank = codes == _SPACE
        starts = np.zeros(len(codes), bool)
        starts[1:] = blank[1:] & blank[:-1]
        starts[np.cumsum(lengths)[:-1]] = True
        return cls(codes.astype(np.uint64), np.cumsum(starts), text)


def character_ngrams(
    texts: Sequence[str], longest: int, salt: int, *, across: bool = False
) -> tuple[Rows, Hashes]:
    """All n-grams of 1 to `longest` characters within words (blank-padded), of normalised texts.

    across: also over the border between two neighbouring words.
    Returns the text's number and the n-gram's hash for each occurrence.
    """
    characters = _Characters.of(texts)
    owner = characters.text if across else characters.word
    rows: list[Rows] = []
    salted: list[NDArray[np.uint64]] = []
    rolling = characters.codes.copy()
    for length in range(1, longest + 1):
        if length > 1:
            rolling = rolling[:-1] * _BASE + characters.codes[length - 1 :]
            inside = owner[: len(rolling)] == owner[length - 1 :]
        else:
            inside = characters.codes != _SPACE
        rows.append(characters.text[: len(rolling)][inside])
        salted.append(_salted(rolling[inside], salt + length))
    return np.concatenate(rows), _mix(np.concatenate(salted))


def word_ngrams(texts: Sequence[str], longest: int, salt: int) -> tuple[Rows, Hashes]:
    """All runs of 1 to `longest` neighbouring words. Same result as `character_ngrams`."""
    split = [text.split() for text in texts]
    lengths = np.fromiter(map(len, split), np.int64, len(split))
    if not lengths.sum():
        return np.zeros(0, np.int64), np.zeros(0, np.uint32)
    text = np.repeat(np.arange(len(split)), lengths)
    words = _word_hashes([word for words in split for word in words])
    rows, salted, rolling = [text], [_salted(words, salt + 1)], words
    for length in range(2, longest + 1):
        rolling = rolling[:-1] * _BASE + words[length - 1 :]
        inside = text[: len(rolling)] == text[length - 1 :]
        rows.append(text[: len(rolling)][inside])
        salted.append(_salted(rolling[inside], salt + length))
    return np.concatenate(rows), _mix(np.concatenate(salted))


def _word_hashes(words: Sequence[str]) -> NDArray[np.uint64]:
    """One 64-bit polynomial hash for each word."""
    codes = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), np.uint32)
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    starts = np.cumsum(lengths) - lengths
    place = np.arange(len(codes)) - np.repeat(starts, lengths)
    powers = np.multiply.accumulate(np.full(int(lengths.max()), _BASE, np.uint64))
    result: NDArray[np.uint64] = np.add.reduceat(codes.astype(np.uint64) * powers[place], starts)
    return result


def count(rows: Rows, hashes: Hashes, vocabulary: Hashes, texts: int) -> "sparse.csr_matrix":
    """Counts of the vocabulary's n-grams, float32 of shape (texts, len(vocabulary)).

    vocabulary: sorted hashes; n-grams outside it are left out.
    """
    column, known = columns_of(hashes, vocabulary)
    key = rows[known] * len(vocabulary) + column[known]
    cells, counts = np.unique(key, return_counts=True)
    row, column = np.divmod(cells, max(len(vocabulary), 1))
    pointers = np.searchsorted(row, np.arange(texts + 1))
    return sparse.csr_matrix(
        (counts.astype(np.float32), column.astype(np.int32), pointers.astype(np.int32)),
        shape=(texts, len(vocabulary)),
    )


def cells(rows: Rows, hashes: Hashes) -> tuple[NDArray[np.int32], Hashes, NDArray[np.float32]]:
    """Row, hash and count of each n-gram of each text, in this order."""
    pairs = (rows.astype(np.uint64) << _SHIFT_32) | hashes.astype(np.uint64)
    found, counts = np.unique(pairs, return_counts=True)
    return (
        (found >> _SHIFT_32).astype(np.int32),
        found.astype(np.uint32),
        counts.astype(np.float32),
    )


def vocabulary_of(hashes: Hashes, least_texts: int) -> tuple[Hashes, Rows]:
    """The hashes (one for each text they stand in) of at least `least_texts` texts, sorted, and
    in how many texts each stands. Sorts what it is given: a copy would be a tenth of all memory."""
    hashes.sort()
    starts = np.flatnonzero(np.concatenate([[True], hashes[1:] != hashes[:-1]])[: len(hashes)])
    texts = np.diff(starts, append=len(hashes))
    often = texts >= least_texts
    return hashes[starts[often]], texts[often]


def columns_of(hashes: Hashes, vocabulary: Hashes) -> tuple[Rows, NDArray[np.bool_]]:
    """Place of each hash in the vocabulary (sorted), and whether it is there at all."""
    column = np.searchsorted(vocabulary, hashes)
    column[column == len(vocabulary)] = 0
    known = vocabulary[column] == hashes if len(vocabulary) else np.zeros(len(hashes), bool)
    return column, known
