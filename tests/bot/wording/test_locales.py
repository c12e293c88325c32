"""Every message in every language the bot speaks: there, complete, renderable, within limits."""

import re
import shutil
from pathlib import Path

import pytest

from bot.languages import spoken
from bot.wording.answers import Answers
from bot.wording.bundles import LOCALES, Bundles, MessageBrokenError, MessageMissingError
from bot.wording.locale_check import check
from knowledge import Knowledge
from vorweg.language_levels import COMPLETE, USABLE, document, standings

CODES = [language.code for language in spoken()]
BEGUN = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())
ANSWER_LENGTH = 720


@pytest.mark.parametrize("language", BEGUN)
def test_the_checks_for_translators_find_nothing_in_a_language(language: str) -> None:
    assert [str(finding) for finding in check(language)] == []


def test_the_menu_offers_every_language_that_says_all_english_says_and_no_other() -> None:
    usable = {one.language.code for one in standings() if one.level in (USABLE, COMPLETE)}
    assert usable == set(CODES)


def test_the_document_of_languages_is_up_to_date() -> None:
    kept = (LOCALES.parent.parent / "docs" / "languages.md").read_text(encoding="utf-8")
    assert kept == document(standings()), "run: vorweg languages document"


def altered(folder: Path, text: str) -> list[str]:
    """Findings in a copy of the German words with one message replaced (or added)."""
    shutil.copytree(LOCALES / "de", folder / "de")
    shutil.copytree(LOCALES / "en", folder / "en")
    path, name = folder / "de" / "messages.ftl", text.split(" = ")[0]
    words = re.sub(
        rf"^{name} =.*\n(?:[ \n].*\n)*", "", path.read_text(encoding="utf-8"), flags=re.M
    )
    path.write_text(f"{words}\n{text}\n", encoding="utf-8")
    return [str(finding) for finding in check("de", folder)]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("not-in-english = Hallo", "no message of English"),
        ("card-name = Noch einmal", "stands twice"),
        ("ask-where = Wo <b>sind</b> Sie?", "a link or markup"),
        ("ask-where = In welchem Land? Siehe www.seite.de", "a link or markup"),
        ("ask-where = In welchem Land sind Sie seit 1999?", "says 1999"),
        ("ask-where = In which country are you?", "left over"),
        ("ask-where = В какой стране?", "another script"),
        ("ask-where = Land { $town }?", "English does not give it"),
        ("ask-age = Wie alt?", "does not use { $mbe_age_over }"),
        ("button-skip = Das m\u00f6chte ich lieber \u00fcberspringen", "at most 30 fit"),
        ("ask-status = Was?", "as long as English"),
        ("ask-where = Land\u200f?", "direction mark"),
        ("this is no message", "cannot be read"),
    ],
)
def test_a_translators_slip_is_found(tmp_path: Path, text: str, finding: str) -> None:
    assert any(finding in line for line in altered(tmp_path, text))


@pytest.mark.parametrize("language", CODES)
def test_every_answer_is_short_and_names_its_sources(language: str) -> None:
    bundles, knowledge = Bundles(), Knowledge.load()
    answers = Answers(bundles, knowledge)
    assert len(knowledge.topics) == 36
    for topic in knowledge.plans:
        name = "answer-" + topic.replace("_", "-")
        text = answers.text(topic, language)
        words = str(text).split("\n\n")[0]
        assert len(words) <= ANSWER_LENGTH, (name, len(words))
        sources = {source.url for source in knowledge.answer(topic).sources[:3]}
        assert sources <= set(text.links), name
        assert not bundles.missing, bundles.missing


def test_every_span_of_an_answer_covers_the_words_that_are_the_link() -> None:
    text = Answers(Bundles(), Knowledge.load()).text("ask_housing", "ar")
    whole = str(text)
    for offset, length, url in text.spans:
        shown = whole[offset : offset + length].rstrip("…")
        assert shown.split("/")[0] in url


def test_a_message_nobody_has_words_for_is_an_error_that_names_it() -> None:
    with pytest.raises(MessageMissingError, match="no-such-message"):
        Bundles().text("no-such-message", "fa")


def test_a_missing_argument_is_an_error_and_not_a_hole_in_the_sentence() -> None:
    with pytest.raises(MessageBrokenError):
        Bundles().text("button-in-country", "en", {})


def test_a_language_without_words_falls_back_and_is_counted(tmp_path: Path) -> None:
    for code in ("fa", "en"):
        shutil.copytree(LOCALES / code, tmp_path / code)
    bundles = Bundles(tmp_path)
    assert bundles.text("goodbye", "prs") == bundles.text("goodbye", "fa")
    assert bundles.missing["prs", "goodbye"] == 1
