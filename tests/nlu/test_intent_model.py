"""Intents: sure, unsure, lost and urgent, with a model learned from some of our sentences."""

from pathlib import Path

import numpy as np
import pytest

from nlu.augment import Sentence, with_preambles
from nlu.calibrate import WRONG_AND_SURE, calibrate_emergency, calibrate_language
from nlu.fit import TooFewSentencesError, fit
from nlu.intent_model import Calibration, EmergencyCalibration, IntentModel, Reading
from nlu.language_model import LanguageModel
from nlu.linear import ModelFileError
from nlu.sentence_files import SENTENCES, read_file

INTENTS = (
    "greet", "affirm", "out_of_scope", "ask_housing", "ask_study", "ask_emergency",
    "ask_language_learning", "ask_driving_licence",
)  # fmt: skip
LANGUAGES = ("en", "de", "ar", "fa", "ru")
Models = tuple[LanguageModel, IntentModel]


@pytest.fixture(scope="module")
def models() -> Models:
    return fit(
        [
            Sentence(written.text, intent, language)
            for language in LANGUAGES
            for intent in INTENTS
            for written in read_file(SENTENCES / language / f"{intent}.yml").sentences
        ]
    )


def _read(models: Models, text: str) -> Reading:
    languages, intents = models
    return intents.read(text, languages.identify(text).probabilities)


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        ("ask_housing", "i need a room in hamburg, how do i find one"),
        ("ask_housing", "wie finde ich eine Wohnung in Köln"),
        ("ask_housing", "چطور تو آلمان خونه اجاره کنم"),
        ("ask_housing", "كيف ألاقي شقة للإيجار"),
        ("ask_housing", "kak najti kvartiru v Berline"),
        ("ask_study", "хочу учиться в университете в Германии"),
        ("ask_driving_licence", "Kann ich meinen Führerschein umschreiben lassen?"),
        ("ask_emergency", "my husband beats me and took my passport"),
        ("ask_emergency", "Er schlägt mich, ich habe Angst, Hilfe"),
        ("ask_emergency", "он меня бьет помогите"),
        ("greet", "guten Morgen"),
        ("out_of_scope", "wer hat gestern das Fußballspiel gewonnen"),
    ],
)
def test_unseen_messages_are_understood(models: Models, intent: str, text: str) -> None:
    assert _read(models, text).ranking[0][0] == intent


def test_confidences_are_ordered_probabilities(models: Models) -> None:
    ranking = _read(models, "a room near the university").ranking
    values = [confidence for _, confidence in ranking]
    assert values == sorted(values, reverse=True)
    assert 0.99 < sum(values) <= 1.0001


def test_an_emergency_scores_high_and_a_figure_of_speech_does_not(models: Models) -> None:
    assert _read(models, "he hits me, I am in danger, help").emergency_score > 0.8
    assert _read(models, "German grammar kills me").emergency_score < 0.5
    assert _read(models, "where can i learn german online").emergency_score < 0.1


@pytest.mark.parametrize("text", ["", "   ", "!!!", "🙂", "\u200b\u202e"])
def test_text_without_words_is_lost(models: Models, text: str) -> None:
    reading = _read(models, text)
    assert reading.lost
    assert not reading.unsure
    assert reading.ranking


def test_a_model_learns_the_same_twice() -> None:
    sentences = [
        Sentence(written.text, intent, "en")
        for intent in INTENTS
        for written in read_file(SENTENCES / "en" / f"{intent}.yml").sentences
    ]
    first, second = fit(sentences)[1], fit(sentences)[1]
    for text in ("flat in bonn", "he hits me", "hi"):
        assert first.read(text, {"en": 1.0}) == second.read(text, {"en": 1.0})


def test_a_stored_model_reads_like_the_learned_one(models: Models, tmp_path: Path) -> None:
    models[1].save(tmp_path)
    loaded = IntentModel.load(tmp_path)
    for text in ("flat in bonn", "he hits me", "hi", "wo kann ich studieren"):
        mine, stored = models[1].read(text, {"en": 1.0}), loaded.read(text, {"en": 1.0})
        assert mine.ranking[0][0] == stored.ranking[0][0]
        assert mine.ranking[0][1] == pytest.approx(stored.ranking[0][1], abs=0.05)


def test_an_incomplete_stored_model_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "intent.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelFileError, match="train it again"):
        IntentModel.load(tmp_path)


def test_too_few_sentences_are_refused() -> None:
    with pytest.raises(TooFewSentencesError, match="too few"):
        fit([Sentence("hi", "greet", "en")])


NAMES = ("ask_emergency", "ask_housing", "out_of_scope")


def _deciding(models: Models) -> IntentModel:
    """Three intents, plain thresholds: what `decide` makes of given margins."""
    model = models[1]._model
    small = type(model)(NAMES, model.vectoriser, model.weights[:, :3], model.intercept[:3])
    plain = Calibration(temperature=1.0, sure=0.6, near=0.2)
    return IntentModel(
        small, {IntentModel.ALL: plain, "en": plain}, EmergencyCalibration(4.0, 0.0, 0.3)
    )


@pytest.mark.parametrize(
    ("margins", "first", "unsure", "lost"),
    [
        ((-3.0, 3.0, -3.0), "ask_housing", False, False),
        ((-3.0, 0.4, 0.3), "ask_housing", True, False),
        ((-3.0, -3.0, 3.0), "out_of_scope", False, False),
        ((-2.0, -2.0, 0.0), "out_of_scope", False, False),
        ((0.0, 0.1, -3.0), "ask_emergency", True, False),
        ((-2.0, 0.1, -3.0), "ask_housing", False, False),
    ],
)
def test_margins_decide_between_sure_unsure_and_lost(
    models: Models, margins: tuple[float, ...], first: str, unsure: bool, lost: bool
) -> None:
    reading = _deciding(models).decide(np.array(margins, np.float32), {"en": 1.0}, words=True)
    assert (reading.ranking[0][0], reading.unsure, reading.lost) == (first, unsure, lost)


def test_a_language_without_sentences_needs_more_to_be_sure(models: Models) -> None:
    model, margins = _deciding(models), np.array((-3.0, 1.0, 0.0), np.float32)
    assert not model.decide(margins, {"en": 1.0}, words=True).unsure
    assert model.decide(margins, {"pl": 1.0}, words=True).unsure


def test_thresholds_keep_wrong_and_sure_below_the_limit_on_held_out_margins() -> None:
    random = np.random.default_rng(1)
    labels = random.integers(0, 3, 3000)
    scores = random.normal(0, 1, (3000, 3)).astype(np.float32)
    scores[np.arange(3000), labels] += 1.2
    found = calibrate_language(scores, labels, NAMES)
    confidence = np.exp(scores * found.temperature)
    confidence /= confidence.sum(axis=1, keepdims=True)
    sure = confidence.max(axis=1) >= found.sure
    wrong = confidence.argmax(axis=1) != labels
    assert (sure & wrong).mean() <= WRONG_AND_SURE + 1e-9
    assert sure.mean() > 0.3


def test_the_emergency_score_grows_with_the_margin_and_is_calibrated() -> None:
    random = np.random.default_rng(2)
    labels = random.integers(0, 3, 6000)
    scores = random.normal(0, 1, (6000, 3)).astype(np.float32)
    scores[np.arange(6000), labels] += 1.5
    found = calibrate_emergency(scores, labels, NAMES)
    difference = scores[:, 0] - scores[:, 1:].max(axis=1)
    score = 1 / (1 + np.exp(-(found.slope * difference + found.offset)))
    assert found.slope > 0
    near_half = (score > 0.4) & (score < 0.6)
    assert (labels[near_half] == 0).mean() == pytest.approx(0.5, abs=0.1)


def test_a_question_after_a_statement_about_the_person_stays_the_question(models: Models) -> None:
    for text in (
        "hello i am 19 and from tunis, how do i find a room in leipzig",
        "Guten Tag, ich bin 34 und komme aus Peru. Wie finde ich eine Wohnung?",
        "мне 20 лет, я из Казахстана. Как снять квартиру?",
    ):
        assert _read(models, text).ranking[0][0] == "ask_housing"


def test_made_messages_keep_question_and_language_and_are_the_same_each_time() -> None:
    given = [Sentence(f"how do i rent flat {n}", "ask_housing", "en") for n in range(200)]
    given += [Sentence("hallo", "greet", "de"), Sentence("hi", "greet", "en")]
    made = with_preambles(given)
    assert 20 < len(made) < 80
    assert {(sentence.intent, sentence.language) for sentence in made} == {("ask_housing", "en")}
    assert all("rent flat" in sentence.text and "hallo" not in sentence.text for sentence in made)
    assert any(sentence.text.startswith("hi ") for sentence in made)
    assert made == with_preambles(given)
