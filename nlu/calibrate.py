"""Thresholds between sure, unsure and lost, and the emergency score, from held-out margins."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize, minimize_scalar

from nlu.intent_model import EMERGENCY, Calibration, EmergencyCalibration
from nlu.linear import softmax
from nlu.vectoriser import Floats

WRONG_AND_SURE = 0.085
"""At most this share of held-out messages may be answered with confidence and wrongly. Held-out
training sentences are chosen to differ from each other and are twice to three times as hard as
what people write: this keeps unseen messages below 5 % (docs/decisions/0003-understanding.md)."""
NEARLY_NEVER_RIGHT = 0.25
"""Lost: where the right intent is among the three likeliest less often than this."""
LEAST_NEAR = 0.12
FALSE_ALARMS = 0.025
"""At most this share of other messages may be put first as an emergency."""
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
    found = float(best[rising[poor[-1]]]) if len(poor) and poor[-1] >= 10 else 0.0
    return max(found, LEAST_NEAR)


def calibrate_emergency(
    scores: Floats, labels: Labels, intents: Sequence[str]
) -> EmergencyCalibration:
    """A logistic function fitted to held-out margins, and the score from which it goes first."""
    urgent = list(intents).index(EMERGENCY)
    others = np.delete(scores, urgent, axis=1).max(axis=1)
    difference = (scores[:, urgent] - others).astype(np.float64)
    truth = labels == urgent
    slope, offset = _logistic(difference, truth)
    score = 1 / (1 + np.exp(-(slope * difference + offset)))
    return EmergencyCalibration(slope, offset, float(np.quantile(score[~truth], 1 - FALSE_ALARMS)))


def _logistic(values: NDArray[np.float64], truth: NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and offset of least log loss."""
    sign = np.where(truth, 1.0, -1.0)

    def loss(at: NDArray[np.float64]) -> float:
        return float(np.logaddexp(0.0, -sign * (at[0] * values + at[1])).mean())

    found = minimize(loss, np.array([2.0, 0.0]), method="L-BFGS-B", bounds=[(0.0, 30), (-15, 15)])
    return float(found.x[0]), float(found.x[1])
