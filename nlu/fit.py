"""Learns the language model and the intent model from sentences. The only place with scikit-learn.

Everything that has to be believed later (confidences, thresholds) is learned on sentences that
were held out: a model is fitted without a third of them and read on that third. The final intent
model is learned in a process of its own, beside everything else.
"""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.svm import LinearSVC

from nlu.apart import Progress, Task, side_by_side
from nlu.augment import Sentence, with_preambles
from nlu.calibrate import calibrate_emergency, calibrate_language, temperature
from nlu.errors import DialogueError
from nlu.intent_model import EMERGENCY, IntentModel
from nlu.language_model import LENGTH_BUCKETS, LanguageModel, known_words_of
from nlu.linear import Block, Floats, LinearModel, Vectoriser, pruned
from nlu.normalise import normalise

INTENT_BLOCKS = (
    Block("spelling", "characters", 5, 1.0),
    Block("words", "words", 2, 0.3),
    Block("skeleton", "characters", 4, 0.5),
    Block("skeleton", "words", 2, 0.3),
)
LANGUAGE_BLOCKS = (Block("words", "characters", 4, 1.0), Block("words", "words", 1, 0.5))
LEAST_TEXTS = 2
"""An n-gram of a single sentence carries no weight worth its place (measured: same accuracy)."""
KEPT_WEIGHTS = 0.2
FOLDS = 3
_COST = 0.5
_TOLERANCE = 0.1
_ROUNDS = 5
_CLASSES_AT_A_TIME = 24
_OTHERS = -1
"""The solver is stopped early: five passes read unseen sentences as well as fifty (measured)."""
Labels = NDArray[np.int64]
Held = NDArray[np.bool_]


class TooFewSentencesError(DialogueError):
    """There is not enough to learn from; the message says of what."""


def fit(
    sentences: Sequence[Sentence], progress: Progress = lambda message: None
) -> tuple[LanguageModel, IntentModel]:
    """Both models. Raises TooFewSentencesError."""
    texts = [normalise(sentence.text) for sentence in sentences]
    languages = sorted({sentence.language for sentence in sentences})
    intents = sorted({sentence.intent for sentence in sentences})
    if len(intents) < 2 or EMERGENCY not in intents or len(sentences) < 10 * FOLDS:
        raise TooFewSentencesError(
            f"{len(sentences)} sentences of {len(intents)} intents are too few to learn from: "
            "look into nlu/data."
        )
    of_language = np.array([languages.index(s.language) for s in sentences])
    of_intent = np.array([intents.index(s.intent) for s in sentences])
    held = split(of_language * len(intents) + of_intent) == 0
    progress(f"intents: {len(intents)}, languages: {len(languages)}, sentences: {len(sentences)}")
    rest = (texts, of_language, languages, of_intent, len(intents), held)
    model, (language_model, held_out) = side_by_side(
        [
            Task("the intents", _learn_intents, (sentences, texts, of_intent, intents)),
            Task("languages and thresholds", _learn_rest, rest),
        ],
        progress,
    )
    language, intent = of_language[held], of_intent[held]
    calibrations = {IntentModel.ALL: calibrate_language(held_out, intent, intents)}
    for number, name in enumerate(languages):
        mine = language == number
        calibrations[name] = calibrate_language(held_out[mine], intent[mine], intents)
    urgent = calibrate_emergency(held_out, intent, intents)
    return language_model, IntentModel(model, calibrations, urgent)


def _learn_intents(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    of_intent: Labels,
    intents: Sequence[str],
    progress: Progress,
) -> LinearModel:
    made = with_preambles(sentences)
    more = np.array([intents.index(s.intent) for s in made], np.int64)
    model = fit_linear(
        [*texts, *(normalise(sentence.text) for sentence in made)],
        np.concatenate([of_intent, more]),
        intents,
        INTENT_BLOCKS,
    )
    progress("intents: learned")
    return model


def _learn_rest(
    texts: Sequence[str],
    of_language: Labels,
    languages: Sequence[str],
    of_intent: Labels,
    intents: int,
    held: Held,
    progress: Progress,
) -> tuple[LanguageModel, Floats]:
    """The language model, and intent margins of the texts held out."""
    language_model = _fit_language(texts, of_language, languages, held)
    progress("languages: learned")
    held_out = held_out_scores(texts, of_intent, intents, held, INTENT_BLOCKS)
    progress("thresholds: held-out sentences read")
    return language_model, held_out


def split(groups: Labels, folds: int = FOLDS) -> Labels:
    """A fold for each sentence: each group spread evenly, in an order fixed by a seed."""
    shuffle = np.random.default_rng(0)
    fold = np.zeros(len(groups), np.int64)
    for group in np.unique(groups):
        members = np.flatnonzero(groups == group)
        fold[shuffle.permutation(members)] = np.arange(len(members)) % folds
    return fold


def fit_linear(
    texts: Sequence[str],
    labels: Labels,
    classes: Sequence[str],
    blocks: Sequence[Block],
    *,
    balanced: bool = False,
) -> LinearModel:
    """One-against-rest linear support vector machines on normalised texts, small weights cut."""
    vectoriser, features = Vectoriser.learn_and_transform(blocks, texts, LEAST_TEXTS)
    with _stopped_early():
        weights, intercept = _solve(features, labels, len(classes), balanced=balanced)
    return LinearModel(classes, vectoriser, pruned(weights, KEPT_WEIGHTS), intercept)


@contextmanager
def _stopped_early() -> Iterator[None]:
    """The solver warns that it was stopped early; it was, on purpose."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield


def _solve(
    features: "sparse.csr_matrix", labels: Labels, classes: int, *, balanced: bool
) -> tuple[Floats, Floats]:
    """Weights (classes, features) and intercepts (classes,). balanced: a sentence counts the more
    the fewer there are of its class. Changes the features to double precision: the solver would
    keep a copy in it otherwise."""
    features.data = features.data.astype(np.float64)
    if classes == 1:
        return np.zeros((1, features.shape[1]), np.float32), np.ones(1, np.float32)
    counts = np.bincount(labels, minlength=classes)
    costs = len(labels) / (classes * np.maximum(counts, 1)) if balanced else np.ones(classes)
    weights = np.zeros((classes, features.shape[1]), np.float32)
    intercept = np.zeros(classes, np.float32)
    # Some classes at a time, all others as one: the solver keeps two copies of its weights, in
    # double precision.
    for start in range(0, classes, _CLASSES_AT_A_TIME):
        group = np.arange(start, min(start + _CLASSES_AT_A_TIME, classes))
        mine = np.where(np.isin(labels, group), labels, _OTHERS)
        solver = LinearSVC(
            C=_COST,
            tol=_TOLERANCE,
            max_iter=_ROUNDS,
            random_state=0,
            class_weight={
                int(label): float(costs[label]) for label in np.unique(labels[mine >= 0])
            },
        )
        solver.fit(features, mine)
        found = solver.classes_ != _OTHERS
        if len(found) == 2:  # scikit-learn then keeps the second class only
            solver.coef_ = np.concatenate([-solver.coef_, solver.coef_])
            solver.intercept_ = np.concatenate([-solver.intercept_, solver.intercept_])
        weights[solver.classes_[found]] = solver.coef_[found]
        intercept[solver.classes_[found]] = solver.intercept_[found]
    return weights, intercept


def held_out_scores(
    texts: Sequence[str],
    labels: Labels,
    classes: int,
    held: Held,
    blocks: Sequence[Block],
    *,
    balanced: bool = False,
) -> Floats:
    """Margins of the texts in `held` from a model that has not seen them: (held texts, classes)."""
    # n-grams and their rarity are taken from all texts: they know nothing of the labels.
    _, features = Vectoriser.learn_and_transform(blocks, texts, LEAST_TEXTS)
    seen, unseen = features[~held], features[held]
    del features
    with _stopped_early():
        weights, intercept = _solve(seen, labels[~held], classes, balanced=balanced)
    scores: Floats = unseen @ weights.T + intercept
    return scores


def fit_language(texts: Sequence[str], languages: Sequence[str]) -> LanguageModel:
    """The language model alone, from texts as typed and their languages."""
    names = sorted(set(languages))
    labels = np.array([names.index(language) for language in languages])
    return _fit_language([normalise(text) for text in texts], labels, names, split(labels) == 0)


def _fit_language(
    texts: Sequence[str], labels: Labels, languages: Sequence[str], held: Held
) -> LanguageModel:
    held_out = held_out_scores(texts, labels, len(languages), held, LANGUAGE_BLOCKS, balanced=True)
    letters = np.array([sum(map(str.isalpha, text)) for text in texts])
    bucket = np.searchsorted(LENGTH_BUCKETS, letters)
    temperatures = []
    for number in range(len(LENGTH_BUCKETS) + 1):
        mine = ((bucket == number) & (letters > 0))[held]
        temperatures.append(temperature(held_out[mine], labels[held][mine]))
    model = fit_linear(texts, labels, languages, LANGUAGE_BLOCKS, balanced=True)
    known = {
        language: known_words_of([t for t, own in zip(texts, labels == n, strict=True) if own])
        for n, language in enumerate(languages)
    }
    return LanguageModel(model, known, temperatures)
