"""Learns the language model and the intent model from sentences.

Everything that has to be believed later (confidences, thresholds) is learned on sentences that
were held out: a model is fitted without a third of them and read on that third. The final intent
model is learned in a process of its own, beside everything else.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.apart import Progress, Task, give_back, side_by_side
from nlu.augment import Sentence, with_preambles
from nlu.calibrate import calibrate_emergency, calibrate_language, temperature
from nlu.errors import DialogueError
from nlu.intent_model import EMERGENCY, IntentModel
from nlu.language_model import LENGTH_BUCKETS, LanguageModel, known_words_of
from nlu.linear import LinearModel, pruned
from nlu.normalise import normalise
from nlu.solver import Labels, solve
from nlu.vectoriser import Block, Floats, Vectoriser

INTENT_BLOCKS = (
    Block("spelling", "characters", 5, 1.0),
    Block("words", "words", 2, 0.3),
    Block("skeleton", "characters", 4, 0.5),
    Block("skeleton", "words", 2, 0.3),
    Block("spelling", "words", 2, 0.3),  # Vietnamese words are two syllables, often without marks
)
LANGUAGE_BLOCKS = (Block("words", "characters", 4, 1.0), Block("words", "words", 1, 0.5))
LEAST_TEXTS = 2
"""An n-gram of a single sentence carries no weight worth its place (measured: same accuracy)."""
KEPT_WEIGHTS = 0.2
BALANCE = 0.5
"""Emergencies have four times the sentences of a topic: counted the same, they draw in what the
model does not know (measured: docs/decisions/0003-understanding.md)."""
FOLDS = 3
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
        balance=BALANCE,
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
    # n-grams and their rarity are taken from all texts: they know nothing of the labels.
    _, features = _features(INTENT_BLOCKS, texts)
    held_out = held_out_scores(features, of_intent, intents, held, BALANCE)
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
    balance: float = 0.0,
) -> LinearModel:
    """One-against-rest linear support vector machines on normalised texts, small weights cut."""
    vectoriser, features = _features(blocks, texts)
    weights, intercept = solve(features, labels, len(classes), balance)
    del features  # before the weights are cut, which takes as much again as they do
    return LinearModel(classes, vectoriser, pruned(weights, KEPT_WEIGHTS), intercept)


def _features(
    blocks: Sequence[Block], texts: Sequence[str]
) -> "tuple[Vectoriser, sparse.csr_matrix]":
    found = Vectoriser.learn_and_transform(blocks, texts, LEAST_TEXTS)
    give_back()
    return found


def held_out_scores(
    features: "sparse.csr_matrix", labels: Labels, classes: int, held: Held, balance: float
) -> Floats:
    """Margins of the texts in `held` from a model that has not seen them: (held texts, classes)."""
    weights, intercept = solve(features, labels, classes, balance, np.flatnonzero(~held))
    scores: Floats = features[held] @ weights + intercept
    return scores


def fit_language(texts: Sequence[str], languages: Sequence[str]) -> LanguageModel:
    """The language model alone, from texts as typed and their languages."""
    names = sorted(set(languages))
    labels = np.array([names.index(language) for language in languages])
    return _fit_language([normalise(text) for text in texts], labels, names, split(labels) == 0)


def _fit_language(
    texts: Sequence[str], labels: Labels, languages: Sequence[str], held: Held
) -> LanguageModel:
    vectoriser, features = _features(LANGUAGE_BLOCKS, texts)
    held_out = held_out_scores(features, labels, len(languages), held, balance=1)
    letters = np.array([sum(map(str.isalpha, text)) for text in texts])
    bucket = np.searchsorted(LENGTH_BUCKETS, letters)
    temperatures = []
    for number in range(len(LENGTH_BUCKETS) + 1):
        mine = ((bucket == number) & (letters > 0))[held]
        temperatures.append(temperature(held_out[mine], labels[held][mine]))
    weights, intercept = solve(features, labels, len(languages), balance=1)
    del features
    model = LinearModel(languages, vectoriser, pruned(weights, KEPT_WEIGHTS), intercept)
    known = {
        language: known_words_of([t for t, own in zip(texts, labels == n, strict=True) if own])
        for n, language in enumerate(languages)
    }
    return LanguageModel(model, known, temperatures)
