"""What a message is about, how sure that is, and whether it sounds like an emergency.

Scores come from the linear model. A temperature for each language turns them into confidences;
how far the likeliest intent stands above the runner-up and above `out_of_scope` decides between
sure, unsure and lost. All these numbers are learned on sentences held out from fitting.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from nlu.linear import LinearModel, ModelFileError, softmax
from nlu.normalise import normalise
from nlu.vectoriser import Floats

OUT_OF_SCOPE = "out_of_scope"
EMERGENCY = "ask_emergency"
RANKED = 10
_SURE_UNTAUGHT, _NEAR_UNTAUGHT = 0.85, 0.3
"""Thresholds for languages without sentences of their own: only what they share with others is
understood (names, German terms, a related language's words), and little of it is to be believed."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Numbers learned on held-out sentences of one language (or of all together).

    temperature: factor on the margins before softmax.
    sure: least confidence of the likeliest intent to be acted upon.
    near: least confidence of an intent to be worth offering; with none, the message is lost.
    """

    temperature: float
    sure: float
    near: float


@dataclass(frozen=True, slots=True)
class EmergencyCalibration:
    """Logistic function of (emergency margin - best other margin), and from where it is preferred.

    slope, offset: score = 1 / (1 + exp(-(slope * difference + offset))).
    prefer: score from which `ask_emergency` is put first though another intent is slightly ahead.
    """

    slope: float
    offset: float
    prefer: float


@dataclass(frozen=True, slots=True)
class Reading:
    """The intents of a message, best first with confidences, and what to make of them."""

    ranking: tuple[tuple[str, float], ...]
    unsure: bool
    lost: bool
    emergency_score: float


class IntentModel:
    """Reads the intent of messages. Deterministic."""

    ALL = "all"

    def __init__(
        self,
        model: LinearModel,
        calibrations: Mapping[str, Calibration],
        emergency: EmergencyCalibration,
    ) -> None:
        """calibrations: for each language, and under ALL for the others."""
        self._model = model
        self._calibrations = dict(calibrations)
        self._emergency = emergency
        self._out_of_scope = model.classes.index(OUT_OF_SCOPE)
        self._urgent = model.classes.index(EMERGENCY)

    @property
    def intents(self) -> tuple[str, ...]:
        """All intents it can find."""
        return self._model.classes

    def scores(self, texts: Sequence[str]) -> Floats:
        """Margins of normalised texts: (texts, intents)."""
        return self._model.scores(texts)

    def read(self, text: str, languages: Mapping[str, float]) -> Reading:
        """The intents of a message as typed, given how likely it is in which language."""
        normal = normalise(text)
        scores = self._model.scores([normal])[0]
        return self.decide(scores, languages, words=any(map(str.isalnum, normal)))

    def decide(self, scores: Floats, languages: Mapping[str, float], *, words: bool) -> Reading:
        """What the margins of one message mean. words: whether there is anything to read."""
        calibration = self._calibration(languages)
        confidence = softmax(scores * np.float32(calibration.temperature))
        order = [int(i) for i in np.argsort(-scores, kind="stable")]
        urgency = self._urgency(scores) if words else 0.0
        preferred = order[0] != self._urgent and urgency >= self._emergency.prefer
        if preferred and self._urgent in order[:2]:
            order.remove(self._urgent)
            order.insert(0, self._urgent)
            confidence[self._urgent] = confidence[order[1]]
        ranking = tuple((self._model.classes[i], float(confidence[i])) for i in order[:RANKED])
        sure = ranking[0][1] >= calibration.sure
        lost = not words or (not sure and self._is_lost(confidence, order, calibration))
        return Reading(ranking, not sure and not lost, lost, urgency)

    def _calibration(self, languages: Mapping[str, float]) -> Calibration:
        best = max(languages, key=lambda code: languages[code], default=self.ALL)
        known = self._calibrations.get(best)
        if known is not None:
            return known
        usual = self._calibrations[self.ALL]
        return replace(usual, sure=max(usual.sure, _SURE_UNTAUGHT), near=_NEAR_UNTAUGHT)

    def _is_lost(self, confidence: Floats, order: list[int], calibration: Calibration) -> bool:
        """No intent that could be offered is near."""
        nearest = order[1] if order[0] == self._out_of_scope else order[0]
        return bool(confidence[nearest] < calibration.near)

    def _urgency(self, scores: Floats) -> float:
        others = np.delete(scores, self._urgent)
        difference = float(scores[self._urgent] - others.max())
        power = self._emergency.slope * difference + self._emergency.offset
        return float(1 / (1 + np.exp(-np.clip(power, -30, 30))))

    def save(self, folder: Path) -> None:
        """Writes intent.npz and intent.json."""
        described = self._model.save(folder / "intent.npz")
        described["calibrations"] = {k: asdict(c) for k, c in self._calibrations.items()}
        described["emergency"] = asdict(self._emergency)
        (folder / "intent.json").write_text(json.dumps(described), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Reads what `save` wrote; raises ModelFileError."""
        try:
            described = json.loads((folder / "intent.json").read_text(encoding="utf-8"))
            calibrations = {k: Calibration(**c) for k, c in described["calibrations"].items()}
            emergency = EmergencyCalibration(**described["emergency"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelFileError(
                f"The intent model is incomplete ({type(error).__name__}): train it again."
            ) from error
        return cls(LinearModel.load(folder / "intent.npz", described), calibrations, emergency)
