"""The exam on danger: its files, its marks, and that training never holds its sentences."""

from pathlib import Path

import pytest

from nlu.danger_exam import EXAM, ExamError, mark, read_exams, sit
from nlu.evaluate import EMERGENCY
from nlu.sentence_files import SENTENCES, read_folder
from nlu.types import RankedIntent, Understanding


def written(folder: Path, text: str, name: str = "en.yml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


async def understand(text: str, telegram_language: str | None) -> Understanding:
    intent = EMERGENCY if "help" in text else "ask_housing"
    return Understanding(text, "en", 1.0, (RankedIntent(intent, 0.9),), (), False, False)


async def test_marks_are_shares_of_emergencies_found_and_of_near_misses_that_alarmed(
    tmp_path: Path,
) -> None:
    folder = written(
        tmp_path,
        "language: en\nemergencies: [help, locked in]\nnear_misses: [help me read, so happy]\n",
    )
    answers = await sit(
        read_exams(folder), understand, lambda found: "locked" in found.text, EMERGENCY
    )
    marks = mark(answers)
    assert (marks.found, marks.false_alarms) == (0.5, 0.0)
    assert (marks.model_found, marks.model_false_alarms) == (0.5, 0.5)


@pytest.mark.parametrize(
    "text",
    [
        "language: en",
        "language: de\nemergencies: [a]\nnear_misses: [b]",
        "language: en\nemergencies: a\nnear_misses: [b]",
        "language: en\nemergencies: [1]\nnear_misses: [b]",
        "[",
    ],
)
def test_a_broken_exam_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(ExamError, match=r"en\.yml"):
        read_exams(written(tmp_path, text))


def test_no_sentence_of_the_exam_stands_in_training() -> None:
    learned = {w.text.casefold() for file in read_folder(SENTENCES) for w in file.sentences}
    exams = read_exams()
    assert exams, f"no exam under {EXAM}"
    again = [
        exam.language
        for exam in exams
        for text in (*exam.emergencies, *exam.near_misses)
        if text.casefold() in learned
        and len(text.split()) > 5  # people have few short ways to say it
    ]
    assert again == []
