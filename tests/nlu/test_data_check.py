"""The sentences in the repository, and the checks that watch over them."""

from pathlib import Path

from nlu.data_check import check
from nlu.evaluate import UNSEEN
from nlu.sentence_files import write_file


def test_our_sentences_pass_all_checks() -> None:
    findings = check(unseen=UNSEEN)
    assert not findings, "\n".join(map(str, findings[:40]))


def _reasons(folder: Path, unseen: Path | None = None) -> list[str]:
    found = check(folder, unseen, required=())
    return [problem.reason for problem in found if "at least" not in problem.reason]


def test_a_sentence_in_two_intents_is_found(tmp_path: Path) -> None:
    write_file(tmp_path / "en" / "affirm.yml", ["yes please do"])
    write_file(tmp_path / "en" / "deny.yml", ["no", "Yes, please do!"])
    assert len(_reasons(tmp_path)) == 1


def test_the_same_sentence_in_two_languages_is_no_finding(tmp_path: Path) -> None:
    write_file(tmp_path / "en" / "affirm.yml", ["ok"])
    write_file(tmp_path / "de" / "affirm.yml", ["ok"])
    assert not _reasons(tmp_path)


def test_an_unseen_sentence_that_training_knows_is_found(tmp_path: Path) -> None:
    write_file(tmp_path / "data" / "en" / "greet.yml", ["good morning my friend", "hi"])
    write_file(tmp_path / "unseen" / "en" / "greet.yml", ["Good morning, my friend", "hi"])
    assert len(_reasons(tmp_path / "data", tmp_path / "unseen")) == 1


def test_unknown_intents_and_languages_are_found(tmp_path: Path) -> None:
    write_file(tmp_path / "en" / "ask_wether.yml", ["rain?"])
    write_file(tmp_path / "xx" / "greet.yml", ["hi"])
    reasons = _reasons(tmp_path)
    assert any("no intent" in reason for reason in reasons)
    assert any("no language" in reason for reason in reasons)


def test_look_alike_letters_are_found_and_foreign_endings_are_not(tmp_path: Path) -> None:
    write_file(tmp_path / "uk" / "greet.yml", ["аусбiльдунг", "PDFом", "IT-фахівець"])
    reasons = _reasons(tmp_path)
    assert len(reasons) == 1
    assert "latin small letter i" in reasons[0]


def test_too_few_sentences_are_found_for_required_languages(tmp_path: Path) -> None:
    write_file(tmp_path / "en" / "greet.yml", ["hi"])
    found = check(tmp_path, required=("en",))
    assert len(found) == 56
    assert any("holds 1 sentences" in problem.reason for problem in found)
