"""Thresholds between sure, unsure and lost, and the emergency score, from held-out margins."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from nlu.intent_model import EMERGENCY, Calibration, EmergencyCalibration
from nlu.linear import Floats, softmax

WRONG_AND_SURE = 0.05
"""At most this share of all messages may be answered with confidence and wrongly."""
NEARLY_NEVER_RIGHT = 0.25
"""Lost: where the right intent is among the three likeliest less often than this."""
EMERGENCIES_FOUND = 0.97
Labels = NDArray[np.int64]


def temperature(scores: Floats, labels: Labels) -> float:
    """The factor on margins that makes softmax most truthful (least log loss) on held-out texts."""
    if not len(labels):
        return 3.0

    def loss(factor: float) -> float:
        logits = scores.astype(np.float64) * factor
        total = np.logaddexp.reduce(logits, axis=1)
        return float((total - logits[np.arange(len(labels)), labels]).mean())

    return float(minimize_scalar(loss, bounds=(0.2, 12.0), method="bounded").x)


def calibrate_language(scores: Floats, labels: Labels, intents: Sequence[str]) -> Calibration:
    """scores: held-out margins (texts, intents); labels: the right intent's number."""
    factor = temperature(scores, labels)
    confidence = softmax(scores * np.float32(factor))
    order = np.argsort(-confidence, axis=1, kind="stable")
    best = confidence[np.arange(len(labels)), order[:, 0]]
    right = order[:, 0] == labels
    among = (order[:, :3] == labels[:, None]).any(axis=1)
    return Calibration(factor, _sure_from(best, right), _near_from(best, among))


def _sure_from(best: Floats, right: NDArray[np.bool_]) -> float:
    """The lowest confidence from which wrong answers stay within WRONG_AND_SURE of all."""
    falling = np.argsort(-best, kind="stable")
    wrong = np.cumsum(~right[falling]) / len(right)
    allowed = np.flatnonzero(wrong <= WRONG_AND_SURE)
    return float(best[falling[allowed[-1]]]) if len(allowed) else 1.0


def _near_from(best: Floats, among: NDArray[np.bool_]) -> float:
    """The confidence below which even the three likeliest rarely hold the right one."""
    rising = np.argsort(best, kind="stable")
    share = np.cumsum(among[rising]) / np.arange(1, len(among) + 1)
    poor = np.flatnonzero(share < NEARLY_NEVER_RIGHT)
    return float(best[rising[poor[-1]]]) if len(poor) and poor[-1] >= 10 else 0.0


def calibrate_emergency(
    scores: Floats, labels: Labels, intents: Sequence[str]
) -> EmergencyCalibration:
    """A logistic function fitted to held-out margins, and the score that finds nearly all."""
    urgent = list(intents).index(EMERGENCY)
    others = np.delete(scores, urgent, axis=1).max(axis=1)
    difference = (scores[:, urgent] - others).astype(np.float64)
    truth = labels == urgent
    slope, offset = _logistic(difference, truth)
    score = 1 / (1 + np.exp(-(slope * difference + offset)))
    return EmergencyCalibration(slope, offset, float(np.quantile(score[truth], 0.15)))


def _logistic(values: NDArray[np.float64], truth: NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and offset of least log loss, by Newton's method."""
    design = np.stack([values, np.ones_like(values)], axis=1)
    at = np.array([4.0, 0.0])
    for _ in range(50):
        probability = 1 / (1 + np.exp(-np.clip(design @ at, -30, 30)))
        gradient = design.T @ (probability - truth)
        curvature = (design * (probability * (1 - probability))[:, None]).T @ design
        step = np.linalg.solve(curvature + 1e-6 * np.eye(2), gradient)
        at = at - step
        if np.abs(step).max() < 1e-8:
            break
    return float(at[0]), float(at[1])
