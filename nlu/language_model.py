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
from typing import NamedTuple
from zipfile import BadZipFile

import numpy as np
import yaml
from numpy.typing import NDArray

from nlu.features import Hashes, word_ngrams
from nlu.language_prior import Prior
from nlu.linear import LinearModel, ModelFileError
from nlu.normalise import normalise
from nlu.outside_voice import detected
from nlu.script_evidence import LATIN, OURS_BY_SCRIPT, Letters, letters_of, named_other
from nlu.views import words

UNDETERMINED = "und"
LENGTH_BUCKETS = (6, 12, 25)
"""Letters in a message: up to the first, second, third, more. Confidence grows with them."""
_SEEDS_FILE = Path(__file__).parent / "language_seeds.yml"
_WORD_SALT = 7000


class _Inside(NamedTuple):
    """Log odds that a message is in a language with own sentences, fitted to messages of such
    languages and of ones left out in turn (docs/decisions/0003-understanding.md)."""

    margin: float
    familiar: float
    letters: float
    offset: float


_INSIDE = _Inside(margin=3.5, familiar=3.6, letters=-1.3, offset=3.3)
_SURELY_INSIDE = 0.0
_SHORTEST_FOR_DETECT = 16
"""Letters. On less, langdetect guesses."""
# How much each voice says (log odds).
_SEED_SHARE, _SEED_HIT, _SEEDS_SPEAK_AGAINST = 8.0, 0.6, 8.0
_DETECTED_INSIDE, _DETECTED, _DETECTED_FOREIGN = 1.5, 5.0, 4.5
_LONG_ENOUGH = 30
"""Letters from which langdetect may name a language that is none of ours."""
_MISTAKEN_FOR = frozenset({"af", "ca", "cy", "da", "et", "fi", "lt", "lv", "no", "sl", "sv"})
_RARELY_MEANT = 0.3
"""What langdetect calls romanised and mixed text more often than text in these languages comes."""
_UNHEARD = 3.0
"""Weight of "a language nobody spoke for" among those without own sentences."""
_USUALLY_MEANT = {"fa": ("prs", 2.0), "ru": ("bg", 1.0)}
"""The first is what a message is in that could as well be in the second, unless the prior names the
second: how much is added to the odds between the two."""
_WITHOUT_PRIOR = {"de": 1.0, "en": 1.0}
"""Their words stand in sentences of all languages; alone ("Kitaplatz") they are German."""
_HARD_TO_TELL_APART = {"prs": "fa"}
"""Without own sentences of the first, only the prior tells it from the second."""


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
            language: _distinctive(seeds, self._known)
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
        tokens = [t for t in normal.split() if any(map(str.isalpha, t))]
        scores, margin = self._own(normal, letters.letters)
        evidence.append("own sentences")
        evidence += self._outsiders(scores, margin, text, tokens, letters)
        self._admit(scores, weights)
        for language, (twin, weight) in _USUALLY_MEANT.items():
            if language in scores and twin in scores and twin not in weights:
                _shift(scores, language, twin, weight)
        admitted = OURS_BY_SCRIPT.get(letters.script)
        known = weights or _WITHOUT_PRIOR
        for language in scores:
            scores[language] += letters.hints.get(language, 0.0) + known.get(language, 0.0)
            if admitted is not None and language not in admitted and letters.share > 0.5:
                scores[language] -= 12.0
        if weights:
            evidence.append("prior")
        return _best(scores, evidence)

    def _own(self, normal: str, letters: int) -> tuple[dict[str, float], float]:
        """Log probability of each learned language, were it one of them; the largest margin."""
        margins = self._model.scores([normal])[0]
        bucket = int(np.searchsorted(LENGTH_BUCKETS, letters))
        logits = margins * self._temperatures[bucket]
        logits = logits - np.logaddexp.reduce(logits)
        scores = dict(zip(self._model.classes, map(float, logits), strict=True))
        return scores, float(margins.max())

    def _familiarity(self, tokens: Sequence[str], scores: Mapping[str, float]) -> float:
        """Share of the words (by letters) that the likeliest languages' sentences hold."""
        _, hashes = word_ngrams([" ".join(tokens)], 1, _WORD_SALT)
        lengths = np.fromiter(map(len, tokens), np.float64, len(tokens))
        best = sorted(scores, key=lambda language: -scores[language])[:2]
        return max(
            float((lengths * _among(hashes, self._known[language])).sum() / lengths.sum())
            for language in best
        )

    def _outsiders(
        self,
        scores: dict[str, float],
        margin: float,
        text: str,
        tokens: Sequence[str],
        letters: Letters,
    ) -> list[str]:
        """Adds languages without own sentences to `scores`; returns which voices spoke."""
        inside = _INSIDE.margin * margin + _INSIDE.familiar * self._familiarity(tokens, scores)
        inside += _INSIDE.letters * float(np.log1p(letters.letters)) + _INSIDE.offset
        shares = {language: _share(tokens, seeds) for language, seeds in self._seeds.items()}
        telling = [w for language, w in letters.hints.items() if language not in self._known]
        inside -= _SEEDS_SPEAK_AGAINST * max(shares.values(), default=0.0)
        inside -= max(telling, default=0.0)
        if inside > _SURELY_INSIDE:
            return []
        heard = {
            language: _SEED_SHARE * share + _SEED_HIT * min(share * len(tokens), 4)
            for language, share in shares.items()
            if share
        }
        voices = ["seed words"] if heard else []
        if letters.letters >= _SHORTEST_FOR_DETECT:
            voices.append("langdetect")
            inside += self._ask_langdetect(scores, heard, text, letters.letters)
        for language, weight in letters.hints.items():
            if language not in self._known:
                heard[language] = heard.get(language, 0.0) + weight
        _join(scores, heard, inside)
        return voices

    def _ask_langdetect(
        self, scores: dict[str, float], heard: dict[str, float], text: str, letters: int
    ) -> float:
        """Adds langdetect's opinion to both; returns how far it speaks for a learned language."""
        inside = 0.0
        for language, probability in detected(text).items():
            if language in scores:
                scores[language] += _DETECTED_INSIDE * probability
                inside += _DETECTED_INSIDE * probability
            else:
                foreign = _DETECTED_FOREIGN * min(letters / _LONG_ENOUGH, 1.0)
                foreign *= _RARELY_MEANT if language in _MISTAKEN_FOR else 1.0
                weight = _DETECTED if language in self._seeds else foreign
                heard[language] = heard.get(language, 0.0) + weight * probability
        return inside

    def _admit(self, scores: dict[str, float], weights: Mapping[str, float]) -> None:
        """Gives the prior's languages a place where nothing has spoken for or against them.

        They are as likely as the others are on the whole: much after "ok", hardly after a
        sentence that is clearly one of the others.
        """
        usual = float(np.mean([scores[language] for language in self._known]))
        for language in weights:
            twin = _HARD_TO_TELL_APART.get(language)
            if twin in scores:
                scores.setdefault(language, scores[twin] - 0.5)
            scores.setdefault(language, usual)

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
            with (
                (folder / "language_words.npz").open("rb") as file,
                np.load(file, allow_pickle=False) as arrays,
            ):
                known = {language: arrays[language] for language in arrays.files}
            temperatures = described["temperatures"]
        except (OSError, ValueError, KeyError, BadZipFile) as error:
            raise ModelFileError(
                f"The language model is incomplete ({type(error).__name__}): train it again."
            ) from error
        return cls(LinearModel.load(folder / "language.npz", described), known, temperatures)


def known_words_of(texts: Sequence[str]) -> Hashes:
    """Sorted hashes of the words in normalised texts."""
    _, hashes = word_ngrams([words(text) for text in texts], 1, _WORD_SALT)
    result: Hashes = np.unique(hashes)
    return result


def _join(scores: dict[str, float], heard: Mapping[str, float], inside: float) -> None:
    """Makes one distribution of learned languages (in `scores`) and the others (`heard`);
    inside: log odds that the message is in a learned one."""
    own = float(np.logaddexp.reduce(list(scores.values())))
    others = float(np.logaddexp.reduce([_UNHEARD, *heard.values()]))
    for language in scores:
        scores[language] -= own + float(np.logaddexp(0.0, -inside))
    for language, score in heard.items():
        scores[language] = score - others - float(np.logaddexp(0.0, inside))


def _shift(scores: dict[str, float], usual: str, other: str, weight: float) -> None:
    """Moves the odds between two languages by `weight`; both together stay as likely as before."""
    together = float(np.logaddexp(scores[usual], scores[other]))
    odds = scores[usual] - scores[other] + weight
    scores[usual] = together - float(np.logaddexp(0.0, -odds))
    scores[other] = together - float(np.logaddexp(0.0, odds))


def _distinctive(seeds: Sequence[str], known: Mapping[str, Hashes]) -> frozenset[str]:
    """The seed words that no learned language uses as well."""
    normal = sorted({normalise(seed) for seed in seeds})
    _, hashes = word_ngrams([" ".join(normal)], 1, _WORD_SALT)
    used = np.any([_among(hashes, words) for words in known.values()], axis=0)
    return frozenset(word for word, taken in zip(normal, used, strict=True) if not taken)


def _share(tokens: Sequence[str], seeds: frozenset[str]) -> float:
    return sum(token in seeds for token in tokens) / max(len(tokens), 1)


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
