"""Linear support vector machines, one class against all others, every class in the same pass.

Dual coordinate descent with squared hinge loss (Hsieh and others, ICML 2008): what liblinear does
behind scikit-learn's LinearSVC. That takes class after class, so it keeps the features a second
time, as nodes of 16 bytes, and the weights in double precision. Here a text is looked at once a
round for all classes: 8 bytes a feature and the weights once, in single precision. It reads unseen
sentences as well (docs/decisions/0003-understanding.md), the same input always gives the same
model, and learning loads no scikit-learn.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]

COST = 0.5
ROUNDS = 5
"""Stopped early: five rounds read unseen sentences as well as fifty (measured)."""
_FEW = 0.25
"""Share of the classes below which only their columns of the weights are written."""


def solve(
    features: "sparse.csr_matrix",
    labels: Labels,
    classes: int,
    balance: float,
    texts: Labels | None = None,
) -> tuple[Floats, Floats]:
    """Weights (features, classes) and intercepts (classes,), of single-precision features.

    balance: how much more a text counts the fewer there are of its class, from 0 (not at all) to
    1 (each class the same). texts: numbers of the rows to learn from; all without it.
    """
    if texts is None:
        texts = np.arange(len(labels))
    if classes == 1:
        return np.zeros((features.shape[1], 1), np.float32), np.ones(1, np.float32)
    counts = np.bincount(labels[texts], minlength=classes)
    costs = COST * (len(texts) / (classes * np.maximum(counts, 1))) ** balance
    state = _State(features, classes, (0.5 / costs).astype(np.float32))
    shuffle = np.random.default_rng(0)
    for _ in range(ROUNDS):
        for text in shuffle.permutation(texts).tolist():
            state.visit(text, int(labels[text]))
    return state.weights, state.intercept


class _State:
    """Weights and, for each text and class, its multiplier in the dual problem."""

    def __init__(self, features: "sparse.csr_matrix", classes: int, slack: Floats) -> None:
        """slack: for each class, how much its own texts may be on the wrong side."""
        self.weights = np.zeros((features.shape[1], classes), np.float32)
        self.intercept = np.zeros(classes, np.float32)
        self._columns, self._values = features.indices, features.data
        self._ends = features.indptr.tolist()
        self._multipliers = np.zeros((features.shape[0], classes), np.float32)
        self._sizes = _squared_lengths(features) + np.float32(1)  # the intercept is a feature too
        self._own_slack = slack
        self._few = int(classes * _FEW)
        # Those of a text that is of no class; `visit` changes one place and changes it back.
        self._signs = np.full(classes, -1, np.float32)
        self._slacks = np.full(classes, 0.5 / COST, np.float32)

    def visit(self, text: int, label: int) -> None:
        """Moves the weights of all classes to where they are best for this text alone."""
        place = slice(self._ends[text], self._ends[text + 1])
        columns, values = self._columns[place], self._values[place]
        rows = self.weights.take(columns, axis=0)
        self._signs[label], self._slacks[label] = 1, self._own_slack[label]
        before = self._multipliers[text]
        # Not `values @ rows`: that would wake a second thread, for longer than this takes.
        gradient = np.einsum("f,fc->c", values, rows)
        gradient += self.intercept
        gradient *= self._signs
        gradient += before * self._slacks
        gradient -= 1
        after = before - gradient / (self._slacks + self._sizes[text])
        np.maximum(after, 0, out=after)
        step = (after - before) * self._signs
        self._signs[label], self._slacks[label] = -1, 0.5 / COST
        moved = step.nonzero()[0]
        if not len(moved):
            return
        self._multipliers[text] = after
        self.intercept += step
        if len(moved) <= self._few:
            changed = rows[:, moved] + np.multiply.outer(values, step[moved])
            self.weights[columns[:, None], moved] = changed
        else:
            rows += np.multiply.outer(values, step)
            self.weights[columns] = rows


def _squared_lengths(features: "sparse.csr_matrix") -> Floats:
    """Of each row."""
    squares = np.zeros(features.shape[0], np.float32)
    filled = np.diff(features.indptr) > 0
    starts = features.indptr[:-1][filled]
    if len(starts):
        squares[filled] = np.add.reduceat(features.data**2, starts)
    return squares
