"""Which language a message is in, with a model learned from a part of our sentences."""

import json
from pathlib import Path

import numpy as np
import pytest

from nlu.fit import fit_language
from nlu.language_model import UNDETERMINED, LanguageModel, _shift
from nlu.language_prior import Prior
from nlu.linear import ModelFileError
from nlu.sentence_files import SENTENCES, read_file

LEARNED = ("ar", "de", "en", "es", "fa", "fr", "ru", "ti", "tr", "uk")
INTENTS = (
    "ask_housing", "ask_work_visa", "ask_study", "ask_health", "ask_family_tracing", "greet",
    "inform", "affirm", "deny", "help", "find_service", "ask_money_banking", "out_of_scope",
)  # fmt: skip


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    sentences = [
        (written.text, language)
        for language in LEARNED
        for intent in INTENTS
        for written in read_file(SENTENCES / language / f"{intent}.yml").sentences
    ]
    return fit_language([text for text, _ in sentences], [language for _, language in sentences])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How long do i have to wait for an appointment at the embassy"),
        ("de", "ich hab ne frage wegen dem kindergarten für meine tochter"),
        ("ar", "كيف اقدر اسجل ولدي في المدرسة"),
        ("ar", "kifach n9der njib mrati l almanya"),
        ("fa", "چطوری میتونم پسرمو تو مدرسه ثبت نام کنم"),
        ("fa", "chetori mitunam madrakamo tarjome konam"),
        ("ru", "Подскажите пожалуйста как перевести диплом"),
        ("ru", "podskazhite kak perevesti diplom na nemeckij"),
        ("uk", "Підкажіть будь ласка як перекласти диплом"),
        ("tr", "çocuğumu okula nasıl kaydettirebilirim"),
        ("es", "cómo puedo inscribir a mi hijo en la escuela"),
        ("fr", "comment inscrire mon fils à l'école"),
        ("ti", "ንወደይ ኣብ ቤት ትምህርቲ ከመይ ገይረ ክምዝግቦ ይኽእል"),
    ],
)
def test_languages_with_sentences_are_told_apart(
    model: LanguageModel, language: str, text: str
) -> None:
    found = model.identify(text)
    assert found.code == language
    assert found.confidence > 0.4


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Jak dostać wizę do pracy w Niemczech?"),
        ("ro", "Cum pot obține viza de muncă pentru Germania?"),
        ("hi", "मुझे जर्मनी में काम का वीज़ा कैसे मिलेगा"),
        ("ur", "مجھے جرمنی میں کام کیسے ملے گا"),
        ("ps", "زه غواړم چې جرمني ته لاړ شم"),
        ("vi", "Làm sao để xin visa lao động ở Đức?"),
        ("so", "Sidee baan u heli karaa fiisada shaqada?"),
        ("sr", "Желим да радим у Немачкој"),
        ("sq", "Si mund të punoj në Gjermani?"),
    ],
)
def test_languages_without_sentences_are_found_by_letters_words_and_langdetect(
    model: LanguageModel, language: str, text: str
) -> None:
    assert model.identify(text).code == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Πώς μπορώ να βρω δουλειά;"),
        ("he", "איך אני מקבל ויזה"),
        ("ka", "როგორ მივიღო ვიზა"),
        ("zh", "我想去德国工作"),
        ("ja", "ドイツで働きたいです"),
        ("ko", "독일에서 일하고 싶어요"),
        ("bn", "আমি জার্মানি যেতে চাই"),
        ("ckb", "چۆن دەتوانم ڤیزا وەربگرم"),
    ],
)
def test_other_languages_are_named_by_their_script(
    model: LanguageModel, language: str, text: str
) -> None:
    assert model.identify(text, Prior(chosen="en")).code == language


@pytest.mark.parametrize("text", ["ok", "19", "Leipzig", "👍", "04109", "no", "visa"])
@pytest.mark.parametrize("language", ["fa", "ru", "pl", "so"])
def test_where_the_text_cannot_decide_the_prior_does(
    model: LanguageModel, text: str, language: str
) -> None:
    assert model.identify(text, Prior(telegram=language)).code == language


def test_a_real_sentence_outvotes_the_prior(model: LanguageModel) -> None:
    settled = Prior(chosen="ru", previous="ru", telegram="ru")
    assert model.identify("Wie lange muss ich auf einen Termin warten?", settled).code == "de"
    assert model.identify("كيف اقدر اسجل ولدي في المدرسة", settled).code == "ar"


def test_one_borrowed_word_does_not_switch_the_language(model: LanguageModel) -> None:
    settled = Prior(chosen="ru", previous="ru")
    assert model.identify("Ausbildung", settled).code == "ru"
    assert model.identify("что такое Ausbildung", settled).code == "ru"


def test_without_letters_and_without_prior_nothing_is_claimed(model: LanguageModel) -> None:
    found = model.identify("👍 123")
    assert (found.code, found.confidence) == (UNDETERMINED, 0.0)


def test_dari_is_believed_where_it_was_chosen(model: LanguageModel) -> None:
    text = "چطوری میتونم پسرمو تو مدرسه ثبت نام کنم"
    assert model.identify(text, Prior(chosen="prs")).code == "prs"
    assert model.identify(text).code == "fa"


@pytest.mark.parametrize(
    ("tag", "code"), [("pt-br", "pt"), ("fa-AF", "prs"), ("hr", "sr"), ("zh-hans", "zh")]
)
def test_telegrams_language_tags_become_our_codes(tag: str, code: str) -> None:
    assert Prior.of({"telegram": tag}).telegram == code


def test_a_malformed_prior_is_ignored() -> None:
    assert Prior.of({"chosen": 7, "previous": None, "else": "x"}) == Prior()
    assert Prior.of(None) == Prior()


def test_the_same_text_gets_the_same_answer(model: LanguageModel) -> None:
    text = "Gusto kong magtrabaho sa Germany bilang nurse"
    assert len({repr(model.identify(text)) for _ in range(5)}) == 1


def test_a_stored_model_answers_like_the_learned_one(model: LanguageModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = LanguageModel.load(tmp_path)
    for text in ("How long is the wait", "kifach n9der njib mrati", "Jak dostać wizę", "salam"):
        assert loaded.identify(text).code == model.identify(text).code
        assert np.isclose(
            loaded.identify(text).confidence, model.identify(text).confidence, atol=0.05
        )


def test_a_missing_part_of_the_stored_model_is_an_error_of_ours(
    model: LanguageModel, tmp_path: Path
) -> None:
    model.save(tmp_path)
    (tmp_path / "language.json").write_text(json.dumps({"classes": []}), encoding="utf-8")
    with pytest.raises(ModelFileError, match="train it again"):
        LanguageModel.load(tmp_path)


def test_persian_is_meant_where_the_text_could_as_well_be_dari_and_nothing_else_suffers() -> None:
    scores = {"fa": -1.0, "prs": -0.5, "de": -1.5}
    together = np.logaddexp(scores["fa"], scores["prs"])
    _shift(scores, "fa", "prs", 2.0)
    assert scores["fa"] - scores["prs"] == pytest.approx(1.5)
    assert np.logaddexp(scores["fa"], scores["prs"]) == pytest.approx(together)
    assert scores["de"] == -1.5


def test_dari_with_sentences_of_its_own_needs_clear_words_or_a_prior() -> None:
    files = [
        (written.text, language)
        for language in ("fa", "prs", "ar", "en")
        for intent in INTENTS
        for written in read_file(SENTENCES / language / f"{intent}.yml").sentences
    ]
    model = fit_language([text for text, _ in files], [language for _, language in files])
    either = "پول ندارم"
    assert model.identify(either).code == "fa"
    assert model.identify(either, Prior(telegram="prs")).code == "prs"
    assert model.identify("مه ده کابل استم، چطو میتانم المان بیایم؟").code == "prs"
