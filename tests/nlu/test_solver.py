"""The solver finds what scikit-learn's LinearSVC finds, for all classes at once."""

from typing import Any

import numpy as np
import pytest
from scipy import sparse
from sklearn.svm import LinearSVC

from nlu import solver

CLASSES = 4


@pytest.fixture
def problem() -> tuple[Any, Any]:
    """120 texts of 30 features; the class leans on four of them, the classes are not of a size."""
    random = np.random.default_rng(5)
    labels = random.choice(CLASSES, 120, p=[0.5, 0.3, 0.15, 0.05])
    dense = random.random((120, 30)) * (random.random((120, 30)) < 0.3)
    dense[np.arange(120), labels * 4] += 1
    dense[7] = 0  # a text without any known n-gram
    return sparse.csr_matrix(dense.astype(np.float32)), labels


@pytest.mark.parametrize("balance", [0.0, 0.5, 1.0])
def test_after_many_rounds_it_is_where_liblinear_is(
    problem: tuple[Any, Any], balance: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    features, labels = problem
    monkeypatch.setattr(solver, "ROUNDS", 400)
    weights, intercept = solver.solve(features, labels, CLASSES, balance)
    counts = np.bincount(labels)
    for one in range(CLASSES):
        cost = (len(labels) / (CLASSES * counts[one])) ** balance
        theirs = LinearSVC(C=solver.COST, tol=1e-8, max_iter=100_000, class_weight={1: cost})
        theirs.fit(features, labels == one)
        assert weights[:, one] == pytest.approx(theirs.coef_[0], abs=2e-3)
        assert intercept[one] == pytest.approx(theirs.intercept_[0], abs=2e-3)


def test_the_same_texts_give_the_same_model(problem: tuple[Any, Any]) -> None:
    first, again = (solver.solve(*problem, CLASSES, 0.5) for _ in range(2))
    assert np.array_equal(first[0], again[0])
    assert np.array_equal(first[1], again[1])


def test_texts_that_are_left_out_are_not_learned_from(problem: tuple[Any, Any]) -> None:
    features, labels = problem
    some = np.flatnonzero(np.arange(len(labels)) % 3)
    weights, intercept = solver.solve(features, labels, CLASSES, 0.5, some)
    changed = np.where(np.arange(len(labels)) % 3, labels, 0)
    again = solver.solve(features, changed, CLASSES, 0.5, some)
    assert np.array_equal(weights, again[0])
    assert np.array_equal(intercept, again[1])


def test_one_class_alone_is_always_meant() -> None:
    features = sparse.csr_matrix(np.eye(3, dtype=np.float32))
    weights, intercept = solver.solve(features, np.zeros(3, np.int64), 1, 0.5)
    assert not weights.any()
    assert intercept.tolist() == [1.0]


def test_a_class_of_which_there_is_no_text_is_never_meant(problem: tuple[Any, Any]) -> None:
    features, labels = problem
    weights, intercept = solver.solve(features, labels, CLASSES + 1, 0.5)
    assert ((features @ weights + intercept)[:, CLASSES] < 0).all()
