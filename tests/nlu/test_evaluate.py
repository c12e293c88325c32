"""The evaluation: figures, tables, floors, and the command that ties them together."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.languages import languages
from nlu.danger_exam import mark
from nlu.evaluate import Report, evaluate
from nlu.evaluation_tables import write
from nlu.floors import FLOORS, FloorsError, below, read_floors
from nlu.types import Entity, RankedIntent, Understanding
from vorweg.commands.evaluate import evaluate as command

SENTENCES = {
    "en/ask_housing": [
        ("flat in Bonn", "short", "{age: 19}"),
        ("a room", "plain", "{}"),
    ],
    "en/ask_emergency": [("fire, flat burns", "short", "{}"), ("help me now", "short", "{}")],
    "de/ask_housing": [("Wohnung in Bonn", "short", "{place: Bonn}")],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, sentences in SENTENCES.items():
        path = tmp_path / "sentences" / f"{name}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"intent: {path.stem}\nlanguage: {path.parent.name}\nsentences:\n"]
        for text, style, entities in sentences:
            lines.append(f'  - text: "{text}"\n    style: {style}\n    entities: {entities}\n')
        path.write_text("".join(lines), encoding="utf-8")
    return tmp_path / "sentences"


async def _understand(text: str, telegram_language: str | None) -> Understanding:
    """Reads everything in English unless told otherwise, "flat" as housing, the rest as study."""
    first = "ask_housing" if "flat" in text or "Wohnung" in text else "ask_study"
    ranking = (RankedIntent(first, 0.9), RankedIntent("ask_housing", 0.1))
    found = (Entity("place", "Bonn", 0, 4, "Bonn"),) if "Bonn" in text else ()
    language = telegram_language or "en"
    return Understanding(text, language, 1.0, ranking, found, unsure=False, lost=False)


@pytest.fixture
async def report(folder: Path) -> Report:
    return await evaluate(_understand, folder, alarm=lambda found: "help" in found.text)


async def test_an_evaluation_counts_what_was_understood(report: Report) -> None:
    english, german = report.languages["en"], report.languages["de"]
    assert (english.cases, english.top1, english.top3, english.sure_and_wrong) == (
        4, 0.25, 0.5, 0.75,
    )  # fmt: skip
    assert (english.entities, german.entities) == (0.0, 1.0)
    assert report.languages["all"].cases == 5
    assert set(report.styles) == {"short", "plain"}


async def test_the_language_is_measured_without_and_with_telegrams(report: Report) -> None:
    german = report.languages["de"]
    assert (german.language, german.language_when_known) == (0.0, 1.0)
    [pair] = report.languages_confused
    assert (pair.meant, pair.understood, pair.sentences) == ("de", "en", ("Wohnung in Bonn",))


async def test_confused_intents_come_most_frequent_first_with_sentences(report: Report) -> None:
    pairs = [(c.meant, c.understood, c.times) for c in report.confused]
    assert pairs == [
        ("ask_emergency", "ask_housing", 1),
        ("ask_emergency", "ask_study", 1),
        ("ask_housing", "ask_study", 1),
    ]
    assert report.confused[2].sentences == ("a room",)


async def test_emergencies_are_counted_for_the_model_and_for_the_bot(report: Report) -> None:
    urgent = report.emergencies
    assert (urgent.cases, urgent.found, urgent.bot_found) == (2, 0.0, 0.5)
    assert (urgent.false_alarms, urgent.bot_false_alarms) == (0.0, 0.0)


async def test_only_the_languages_asked_for_are_read(folder: Path) -> None:
    found = await evaluate(_understand, folder, ["de"])
    assert set(found.languages) == {"de", "all"}


async def test_a_folder_without_sentences_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no sentences"):
        await evaluate(_understand, tmp_path)


async def test_tables_and_figures_are_written(report: Report, tmp_path: Path) -> None:
    markdown, figures, picture = write(report, tmp_path / "evaluation")
    text = markdown.read_text(encoding="utf-8")
    assert "| en | 4 | 0.250 | 0.500 | 0.750 |" in text
    assert "| de | en | 1 | Wohnung in Bonn |" in text
    assert json.loads(figures.read_text(encoding="utf-8"))["languages"]["de"]["top1"] == 1.0
    assert picture.read_bytes().startswith(b"\x89PNG")


async def test_a_figure_below_its_floor_is_named(report: Report) -> None:
    floors = {
        "en": {"top1": 0.25, "top3": 0.6, "sure_and_wrong": 0.7},
        "emergencies": {"bot_found": 0.9, "bot_false_alarms": 0.0},
        "vi": {"top1": 0.9},
    }
    assert below(report, floors) == [
        "en: top3 is 0.500, below 0.6",
        "en: sure_and_wrong is 0.750, above 0.7",
        "emergencies: bot_found is 0.500, below 0.9",
    ]


async def test_a_figure_that_does_not_exist_is_an_error(report: Report) -> None:
    with pytest.raises(FloorsError, match="topp1"):
        below(report, {"en": {"topp1": 0.5}})


@pytest.mark.parametrize("content", ["", "en: 0.5", "en: {top1: high}", "en: {top1: true}", "a: ["])
def test_floors_that_are_no_numbers_are_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "floors.yml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FloorsError, match=r"floors\.yml"):
        read_floors(path)


async def test_our_floors_name_figures_that_exist(report: Report) -> None:
    floors = read_floors(FLOORS)
    spoken = [name for name in floors if not name.startswith("danger ")]
    every = replace(
        report,
        languages=dict.fromkeys(spoken, report.languages["all"]),
        danger={"all": mark([])},
    )
    below(every, floors)
    assert {*languages(), "all", "emergencies", "danger all"} == set(floors)


@pytest.mark.rasa
@pytest.mark.parametrize(("floor", "code"), [(0.0, 0), (1.01, 1)])
def test_the_command_fails_below_a_floor_and_writes_its_tables_either_way(
    small_model: Path, folder: Path, tmp_path: Path, floor: float, code: int
) -> None:
    limits = tmp_path / "floors.yml"
    limits.write_text(f"en: {{top3: {floor}}}\n", encoding="utf-8")
    arguments = ["--model", str(small_model), "--sentences", str(folder)]
    arguments += ["--floors", str(limits), "--output", str(tmp_path / "out"), "--language", "en"]
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == code, result.output
    assert ("en: top3 is" in result.output) == bool(code)
    written = json.loads((tmp_path / "out" / "evaluation.json").read_text(encoding="utf-8"))
    assert written["languages"]["en"]["cases"] == 4


def test_a_model_is_either_trained_or_named(tmp_path: Path) -> None:
    model = tmp_path / "model.tar.gz"
    model.touch()
    result = CliRunner().invoke(command, ["--fresh", "--model", str(model)])
    assert result.exit_code == 2
    assert "only one of both" in result.output


async def test_sentences_that_training_knows_are_counted_and_left_out_of_the_second_figure(
    folder: Path,
) -> None:
    known = frozenset({"a room", "wohnung in bonn"})
    report = await evaluate(_understand, folder, learned=known)
    assert report.learned == 2
    assert report.top1_of_new == pytest.approx(1 / 3)  # the flat, not the fire, not the help
