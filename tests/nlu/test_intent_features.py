"""One text and many give the same numbers, stored weights the same scores."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.features import character_ngrams, word_ngrams
from nlu.fit import fit_linear
from nlu.linear import LinearModel, ModelFileError
from nlu.vectoriser import Block, Vectoriser

BLOCKS = (Block("spelling", "characters", 4, 1.0), Block("words", "words", 2, 0.3))
TEXTS = ["visa for work", "flat in bonn", "work visa", "ich suche flat", "кот", "", "a"]
words_of_letters = st.text(alphabet="abcde ", max_size=12)


@given(st.lists(words_of_letters, min_size=1, max_size=5))
def test_character_ngrams_are_those_within_words(texts: list[str]) -> None:
    rows, hashes = character_ngrams(texts, 3, 0)
    expected = sum(
        len([g for n in (1, 2, 3) for g in _ngrams(f" {word} ", n) if g != " "])
        for text in texts
        for word in text.split()
    )
    assert len(rows) == len(hashes) == expected


def _ngrams(text: str, length: int) -> list[str]:
    return [text[i : i + length] for i in range(len(text) - length + 1)]


def test_equal_ngrams_have_equal_hashes_and_different_ones_do_not() -> None:
    _, first = word_ngrams(["bonn"], 1, 0)
    _, again = word_ngrams(["in bonn"], 1, 0)
    assert first[0] == again[1]
    words = [f"w{n}" for n in range(5000)]
    assert len(np.unique(word_ngrams([" ".join(words)], 1, 0)[1])) == 5000


def test_one_text_gets_the_same_features_as_among_many() -> None:
    vectoriser = Vectoriser.learn(BLOCKS, TEXTS)
    together = vectoriser.transform(TEXTS).toarray()
    for number, text in enumerate(TEXTS):
        alone = np.zeros(vectoriser.features, np.float32)
        columns, values = vectoriser.transform_one(text)
        alone[columns] = values
        assert np.allclose(alone, together[number], atol=1e-6)


def test_blocks_have_the_length_of_their_weight() -> None:
    features = Vectoriser.learn(BLOCKS, TEXTS).transform(["visa for work"]).toarray()
    assert np.linalg.norm(features) == pytest.approx(np.hypot(1.0, 0.3), rel=1e-5)


def _model() -> LinearModel:
    labels = np.array([0, 1, 0, 1, 2, 2, 2])
    return fit_linear(TEXTS, labels, ["visa", "flat", "cat"], BLOCKS)


@given(st.lists(st.text(alphabet="aeiou visaflt?", max_size=60), min_size=2, max_size=4))
def test_a_text_alone_scores_as_among_others(texts: list[str]) -> None:
    model = _model()
    together = model.scores(texts)
    for number, text in enumerate(texts):
        assert np.allclose(model.scores([text])[0], together[number], atol=1e-5)


def test_a_stored_model_scores_like_the_fitted_one(tmp_path: Path) -> None:
    model = _model()
    described = json.loads(json.dumps(model.save(tmp_path / "m.npz")))
    loaded = LinearModel.load(tmp_path / "m.npz", described)
    assert np.allclose(model.scores(TEXTS), loaded.scores(TEXTS), atol=0.05)
    assert loaded.classes == ("visa", "flat", "cat")


def test_a_damaged_model_file_is_an_error_of_ours(tmp_path: Path) -> None:
    described = _model().save(tmp_path / "m.npz")
    (tmp_path / "m.npz").write_bytes(b"PK\x03\x04 nonsense")
    with pytest.raises(ModelFileError, match="train it again"):
        LinearModel.load(tmp_path / "m.npz", described)


def test_an_empty_text_scores_the_intercept() -> None:
    model = _model()
    assert np.array_equal(model.scores([""])[0], model.intercept)
