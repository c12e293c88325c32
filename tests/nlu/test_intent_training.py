"""Training: only when something changed, and with errors that say what to correct."""

import shutil
from pathlib import Path

import pytest

from nlu.errors import DialogueError
from nlu.sentence_files import SENTENCES, write_file
from nlu.train import Project, fingerprint, train

CONFIG = """
recipe: default.v1
assistant_id: small
language: xx
importers:
  - name: nlu.importer.SentenceImporter
    sentences: data
pipeline:
  - name: nlu.components.intent_component.IntentComponent
policies:
  - name: RulePolicy
"""
DOMAIN = 'version: "3.1"\nintents: [greet, ask_housing, ask_emergency, out_of_scope]\n'
RULES = """
version: "3.1"
rules:
  - rule: a greeting
    steps:
      - intent: greet
      - action: action_listen
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for language in ("en", "ru"):
        for intent in ("greet", "ask_housing", "ask_emergency", "out_of_scope"):
            target = tmp_path / "data" / language / f"{intent}.yml"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(SENTENCES / language / f"{intent}.yml", target)
    for name, content in (("config", CONFIG), ("domain", DOMAIN), ("rules", RULES)):
        (tmp_path / f"{name}.yml").write_text(content, encoding="utf-8")
    return Project(
        config=tmp_path / "config.yml",
        domain=tmp_path / "domain.yml",
        dialogue=(tmp_path / "rules.yml",),
        sentences=tmp_path / "data",
    )


def test_a_model_is_made_once_and_again_only_when_a_sentence_changed(
    project: Project, tmp_path: Path
) -> None:
    output, said = tmp_path / "models" / "small.tar.gz", []
    assert train(output, progress=said.append, project=project).changed
    assert output.is_file()
    assert any("intents: 4" in line for line in said)
    assert not train(output, progress=said.append, project=project).changed
    write_file(project.sentences / "en" / "greet.yml", ["hi", "hello"])
    assert fingerprint(project.inputs()) not in (
        output.with_name("small.tar.gz.inputs.json").read_text(encoding="utf-8")
    )


def test_a_broken_sentence_file_stops_training_with_file_line_and_reason(
    project: Project, tmp_path: Path
) -> None:
    broken = project.sentences / "en" / "greet.yml"
    broken.write_text("nlu: [\n", encoding="utf-8")
    output = tmp_path / "small.tar.gz"
    with pytest.raises(DialogueError, match=r"greet\.yml:\d+: is no YAML"):
        train(output, progress=lambda message: None, project=project)
    assert not output.exists()


def test_nothing_of_rasas_own_printing_is_seen(
    project: Project, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    train(tmp_path / "small.tar.gz", progress=said.append, project=project)
    shown = capfd.readouterr()
    assert shown.out == ""
    assert "it/s" not in shown.err
    assert any("learned" in line for line in said)


def test_progress_is_printed_where_the_caller_prints(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    train(tmp_path / "small.tar.gz", progress=print, project=project)
    assert "intents: learned" in capsys.readouterr().out
