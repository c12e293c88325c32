"""Training: only when something changed, and with errors that say what to correct."""

import shutil
from pathlib import Path

import pytest

from nlu.errors import DialogueError
from nlu.evaluate import evaluate
from nlu.sentence_files import SENTENCES, write_file
from nlu.train import Project, fingerprint, train
from nlu.types import RankedIntent, Understanding

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


def test_an_evaluation_counts_what_was_understood(tmp_path: Path) -> None:
    path = tmp_path / "en" / "ask_housing.yml"
    path.parent.mkdir()
    path.write_text(
        "intent: ask_housing\nlanguage: en\nsentences:\n"
        '  - text: "flat in Bonn"\n    style: short\n    entities: {age: 19}\n'
        '  - text: "a room"\n    style: plain\n',
        encoding="utf-8",
    )

    def understand(text: str) -> Understanding:
        first = "ask_housing" if "flat" in text else "ask_study"
        ranking = (RankedIntent(first, 0.9), RankedIntent("ask_housing", 0.1))
        return Understanding(text, "en", 1.0, ranking, (), unsure=False, lost=False)

    found = evaluate(understand, tmp_path)
    row = found.languages["en"]
    assert (row.cases, row.top1, row.top3, row.sure_and_wrong) == (2, 0.5, 1.0, 0.5)
    assert (row.language, row.entities) == (1.0, 0.0)
    assert set(found.styles) == {"short", "plain"}
    assert ("ask_housing", "ask_study", 1) in found.confused
    assert "| en | 2 | 0.500 |" in found.as_markdown()
