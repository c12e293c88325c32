"""Which language a message is in: letters first, then words and characters, then who writes.

Four voices, each a number for each language (natural logarithm of odds), added:
1. letters: the script admits languages, some letters name one (`nlu.script_evidence`);
2. our own character model, learned from the training sentences, romanised ones included; how
   much of a message's vocabulary it knows says how far it may be believed;
3. for what it does not know: frequent words of languages without own sentences, and langdetect
   (slow, unsteady on short text: asked only then, seeded);
4. the prior: the language the person chose, wrote before, set Telegram to. A long message
   outvotes it, "salam", "ok" and "19" do not.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from nlu.features import Hashes, word_ngrams
from nlu.linear import LinearModel, ModelFileError
from nlu.normalise import normalise
from nlu.outside_voice import detected
from nlu.script_evidence import LATIN, OURS_BY_SCRIPT, letters_of, named_other
from nlu.views import words

UNDETERMINED = "und"
CHOSEN, PREVIOUS, TELEGRAM = 4.0, 3.5, 3.0
_TELEGRAM_COMMON = 1.5
"""Telephones are often set to English or German by people who write neither."""
_MORE_THAN_ONE = 6.0
"""Chosen and previous language are often the same: together they weigh no more than this."""
LENGTH_BUCKETS = (6, 12, 25)
"""Letters in a message: up to the first, the second, the third, more. Confidence grows with them."""
_SEEDS_FILE = Path(__file__).parent / "language_seeds.yml"
_WORD_SALT = 7000
_SHORTEST_FOR_DETECT = 12


@dataclass(frozen=True, slots=True)
class Prior:
    """What is known about a person's languages before the message is read (BCP 47, or None)."""

    chosen: str | None = None
    previous: str | None = None
    telegram: str | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any] | None) -> "Prior":
        """From message metadata; anything but strings is ignored."""
        values = {
            name: value
            for name in ("chosen", "previous", "telegram")
            if isinstance(value := (given or {}).get(name), str) and value
        }
        return cls(**{name: _our_code(value) for name, value in values.items()})

    def weights(self) -> dict[str, float]:
        """Log odds in favour of each named language."""
        weights: dict[str, float] = {}
        telegram = _TELEGRAM_COMMON if self.telegram in ("en", "de") else TELEGRAM
        for language, weight in (
            (self.chosen, CHOSEN), (self.previous, PREVIOUS), (self.telegram, telegram)
        ):  # fmt: skip
            if language:
                weights[language] = min(weights.get(language, 0.0) + weight, _MORE_THAN_ONE)
        return weights


def _our_code(tag: str) -> str:
    """Telegram's IETF tag ("pt-br", "fa-AF") as one of our codes."""
    lowered = tag.lower().replace("_", "-")
    whole = {"fa-af": "prs", "ku-latn": "ku", "kmr": "ku"}
    primary = {"kmr": "ku", "bs": "sr", "hr": "sr", "sh": "sr", "pes": "fa"}
    first = lowered.partition("-")[0]
    return whole.get(lowered) or primary.get(first, first)


@dataclass(frozen=True, slots=True)
class Language:
    """The language found. `probabilities` covers the likeliest, best first, and sums to at most 1.
    `evidence` names the voices that were heard."""

    code: str
    confidence: float
    probabilities: Mapping[str, float]
    evidence: tuple[str, ...]


class LanguageModel:
    """Finds the language of messages. Deterministic."""

    def __init__(
        self,
        model: LinearModel,
        known_words: Mapping[str, Hashes],
        temperatures: Sequence[float],
    ) -> None:
        """known_words: sorted hashes of the words of each language's training sentences.
        temperatures: factor on the margins for each length bucket."""
        self._model = model
        self._known = dict(known_words)
        self._temperatures = tuple(temperatures)
        self._seeds = {
            language: frozenset(map(normalise, seeds))
            for language, seeds in _read_seeds().items()
            if language not in known_words
        }

    @property
    def learned(self) -> tuple[str, ...]:
        """Languages with training sentences of their own."""
        return self._model.classes

    def identify(self, text: str, prior: Prior | None = None) -> Language:
        """The language of a message as typed."""
        weights = (prior or Prior()).weights()
        letters = letters_of(text)
        if letters.script is None:
            return _from_prior(weights)
        other = named_other(letters)
        if other is not None:
            return Language(other, 0.99, {other: 0.99}, ("script",))
        normal = words(normalise(text))
        evidence = ["script"] if letters.script != LATIN else []
        scores = self._own(normal, letters.letters)
        evidence.append("own sentences")
        familiar = self._familiarity(normal, scores)
        if familiar < _FAMILIAR_ENOUGH:
            evidence += self._outsiders(scores, text, normal, familiar, letters.letters)
        admitted = OURS_BY_SCRIPT.get(letters.script)
        for language in scores:
            scores[language] += letters.hints.get(language, 0.0) + weights.get(language, 0.0)
            if admitted is not None and language not in admitted and letters.share > 0.5:
                scores[language] -= 12.0
        if weights:
            evidence.append("prior")
        return _best(scores, evidence)

    def _own(self, normal: str, letters: int) -> dict[str, float]:
        margins = self._model.scores([normal])[0]
        bucket = int(np.searchsorted(LENGTH_BUCKETS, letters))
        logits = margins * self._temperatures[bucket]
        logits = logits - np.logaddexp.reduce(logits)
        return dict(zip(self._model.classes, map(float, logits), strict=True))

    def _familiarity(self, normal: str, scores: Mapping[str, float]) -> float:
        """Share of the message's words (by letters) that the likeliest languages' sentences hold."""
        tokens = [t for t in normal.split() if any(map(str.isalpha, t))]
        if not tokens:
            return 1.0
        _, hashes = word_ngrams([" ".join(tokens)], 1, _WORD_SALT)
        lengths = np.fromiter(map(len, tokens), np.float64, len(tokens))
        best = sorted(scores, key=lambda language: -scores[language])[:2]
        return max(
            float((lengths * _among(hashes, self._known[language])).sum() / lengths.sum())
            for language in best
        )

    def _outsiders(
        self, scores: dict[str, float], text: str, normal: str, familiar: float, letters: int
    ) -> list[str]:
        """Adds languages without own sentences to `scores`; returns which voices spoke."""
        tokens = [t for t in normal.split() if any(map(str.isalpha, t))]
        heard: dict[str, float] = {}
        voices = []
        for language, seeds in self._seeds.items():
            hits = sum(token in seeds for token in tokens)
            heard[language] = 4.0 * hits / max(len(tokens), 1) + min(hits, 4) * 0.8 - 3.0
            if hits and "seed words" not in voices:
                voices.append("seed words")
        if letters >= _SHORTEST_FOR_DETECT:
            for language, probability in detected(text).items():
                if language in self.learned:
                    scores[language] += 2.0 * probability
                else:
                    heard[language] = heard.get(language, -3.0) + 5.0 * probability
            voices.append("langdetect")
        doubt = 6.0 * (0.5 - familiar)
        for language, score in heard.items():
            scores[language] = score + doubt - 1.0
        return voices

    def save(self, folder: Path) -> None:
        """Writes language.npz, language_words.npz and language.json."""
        described = self._model.save(folder / "language.npz")
        np.savez_compressed(folder / "language_words.npz", **self._known)
        described["temperatures"] = list(self._temperatures)
        (folder / "language.json").write_text(json.dumps(described), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "LanguageModel":
        """Reads what `save` wrote; raises ModelFileError."""
        try:
            described = json.loads((folder / "language.json").read_text(encoding="utf-8"))
            with np.load(folder / "language_words.npz", allow_pickle=False) as arrays:
                known = {language: arrays[language] for language in arrays.files}
            temperatures = described["temperatures"]
        except (OSError, ValueError, KeyError) as error:
            raise ModelFileError(
                f"The language model is incomplete ({type(error).__name__}): train it again."
            ) from error
        return cls(LinearModel.load(folder / "language.npz", described), known, temperatures)


_FAMILIAR_ENOUGH = 0.6


def known_words_of(texts: Sequence[str]) -> Hashes:
    """Sorted hashes of the words in normalised texts."""
    _, hashes = word_ngrams([words(text) for text in texts], 1, _WORD_SALT)
    result: Hashes = np.unique(hashes)
    return result


def _among(hashes: Hashes, known: Hashes) -> NDArray[np.bool_]:
    place = np.minimum(np.searchsorted(known, hashes), max(len(known) - 1, 0))
    if not len(known):
        return np.zeros(len(hashes), bool)
    result: NDArray[np.bool_] = known[place] == hashes
    return result


def _from_prior(weights: Mapping[str, float]) -> Language:
    if not weights:
        return Language(UNDETERMINED, 0.0, {}, ())
    return _best(dict(weights), ["prior"])


def _best(scores: Mapping[str, float], evidence: Sequence[str]) -> Language:
    ordered = sorted(scores, key=lambda language: (-scores[language], language))
    total = float(np.logaddexp.reduce([scores[language] for language in ordered]))
    likely = {language: float(np.exp(scores[language] - total)) for language in ordered[:5]}
    return Language(ordered[0], likely[ordered[0]], likely, tuple(evidence))


def _read_seeds() -> dict[str, list[str]]:
    seeds: dict[str, str] = yaml.safe_load(_SEEDS_FILE.read_text(encoding="utf-8"))
    return {language: text.split() for language, text in seeds.items()}
