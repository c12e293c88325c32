"""Rasa's own tools on the small project, run as a trainer would, each in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.rasa
HERE = Path(__file__).parent
PROJECT = HERE / "small_project"
_RUN = """
import sys
from conftest import SmallActions
from nlu.rasa_cli import run
sys.exit(run(sys.argv[1:], run_action=SmallActions()))
"""


def rasa(folder: Path, *args: str | Path, typed: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", _RUN, *map(str, args)],
        input=typed,
        capture_output=True,
        text=True,
        timeout=180,
        cwd=folder,
        env={
            "PYTHONPATH": f"{HERE.parents[1]}:{HERE}",
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder / "home"),
            "COLUMNS": "120",
        },
    )


def test_data_validate_finds_nothing_a_trainer_cannot_act_on(tmp_path: Path) -> None:
    done = rasa(
        tmp_path, "data", "validate", "--config", PROJECT / "config.yml",
        "--domain", PROJECT / "domain.yml", "--data", PROJECT / "data",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "No story structure conflicts found" in done.stderr
    assert "utter_ask_" not in done.stderr
    assert "pkg_resources" not in done.stderr


def test_data_validate_tells_what_is_wrong_with_the_data(tmp_path: Path) -> None:
    rules = tmp_path / "data" / "rules.yml"
    rules.parent.mkdir()
    (rules.parent / "nlu.yml").write_text((PROJECT / "data" / "nlu.yml").read_text())
    rules.write_text(
        'version: "3.1"\nrules:\n- rule: r\n'
        "  steps:\n  - intent: greet\n  - action: utter_nothing\n"
    )
    done = rasa(
        tmp_path, "data", "validate", "--config", PROJECT / "config.yml",
        "--domain", PROJECT / "domain.yml", "--data", rules.parent, "--fail-on-warnings",
    )  # fmt: skip
    assert done.returncode == 1
    assert "utter_nothing" in done.stderr


def test_stories_are_tested_end_to_end(tmp_path: Path, small_model: Path) -> None:
    done = rasa(
        tmp_path, "test", "core", "--model", small_model, "--stories", PROJECT / "tests",
        "--e2e", "--out", "results",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "results" / "story_report.json").read_text())
    accuracy = report["conversation_accuracy"]
    failed = (tmp_path / "results" / "failed_test_stories.yml").read_text()
    assert (accuracy["correct"], accuracy["total"]) == (2, 2), failed
    assert not list((tmp_path / "home").rglob("*rasa*"))


def test_a_story_that_goes_another_way_fails(tmp_path: Path, small_model: Path) -> None:
    (tmp_path / "test_wrong.yml").write_text(
        'version: "3.1"\nstories:\n- story: wrong\n  steps:\n  - user: |\n      hello\n'
        "    intent: greet\n  - action: utter_housing\n"
    )
    done = rasa(
        tmp_path, "test", "core", "--model", small_model, "--stories", tmp_path, "--e2e",
        "--out", "results", "--fail-on-prediction-errors",
    )  # fmt: skip
    assert done.returncode == 1
    assert "# predicted: utter_greet" in done.stdout + done.stderr


def test_the_shell_talks_with_actions_in_the_process(tmp_path: Path, small_model: Path) -> None:
    done = rasa(
        tmp_path, "shell", "--model", small_model, "--port", "15005",
        typed="a flat in Leipzig\n25\n/stop\n",
    )  # fmt: skip
    assert '"message": "ask-age"' in done.stdout
    assert '"message": "result"' in done.stdout
    assert "interpolat" not in done.stdout + done.stderr


def test_a_config_that_needs_tensorflow_is_refused_before_training(tmp_path: Path) -> None:
    config = tmp_path / "other.yml"
    config.write_text((PROJECT / "config.yml").read_text().replace("RulePolicy", "TEDPolicy"))
    done = rasa(
        tmp_path, "train", "--config", config, "--domain", PROJECT / "domain.yml",
        "--data", PROJECT / "data", "--out", tmp_path,
    )  # fmt: skip
    assert done.returncode == 1
    assert "TEDPolicy needs TensorFlow, use RulePolicy" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.tar.gz"))


def test_an_unknown_subcommand_is_told_as_by_rasa(tmp_path: Path) -> None:
    done = rasa(tmp_path, "dance")
    assert done.returncode == 2
    assert "invalid choice" in done.stderr
