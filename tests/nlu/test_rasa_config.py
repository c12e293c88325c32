from pathlib import Path

import pytest

from nlu.config_check import UNAVAILABLE, check_config
from nlu.errors import ConfigError

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", sorted(UNAVAILABLE))
@pytest.mark.parametrize("section", ["pipeline", "policies"])
def test_a_component_that_cannot_work_is_refused_with_reason_and_advice(
    tmp_path: Path, name: str, section: str
) -> None:
    config = tmp_path / "my-config.yml"
    config.write_text(f"recipe: default.v1\n{section}:\n- name: {name}\n  epochs: 1\n")
    with pytest.raises(ConfigError) as refused:
        check_config(config)
    for expected in (name, "my-config.yml", *UNAVAILABLE[name]):
        assert expected in str(refused.value)


def test_all_such_components_are_named_at_once(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text(
        "pipeline:\n- WhitespaceTokenizer\n- rasa.nlu.classifiers.diet_classifier.DIETClassifier\n"
        "policies:\n- name: TEDPolicy\n- name: RulePolicy\n"
    )
    with pytest.raises(ConfigError, match=r"DIETClassifier needs TensorFlow.*; TEDPolicy needs"):
        check_config(config)


def test_a_graph_recipe_is_looked_through_too(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text(
        "recipe: graph.v1\ntrain_schema:\n  nodes:\n    a:\n      uses: rasa.x.TEDPolicy\n"
    )
    with pytest.raises(ConfigError, match="TEDPolicy"):
        check_config(config)


@pytest.mark.parametrize("content", ["", "pipeline:\n", "- a\n", "pipeline:\n- RulePolicy\n"])
def test_a_config_without_such_components_passes(tmp_path: Path, content: str) -> None:
    config = tmp_path / "config.yml"
    config.write_text(content)
    check_config(config)


def test_our_own_config_passes() -> None:
    check_config(ROOT / "config.yml")


def test_a_config_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "config.yml"
    broken.write_text("pipeline: [")
    for path in (broken, tmp_path / "none.yml"):
        with pytest.raises(ConfigError, match=path.name):
            check_config(path)


def test_every_component_of_rasa_that_touches_tensorflow_is_on_the_list() -> None:
    import ast

    import rasa

    package = Path(rasa.__file__).parent
    registered = set()
    for file in [*package.glob("nlu/**/*.py"), *package.glob("core/policies/*.py")]:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        text = file.read_text(encoding="utf-8")
        if "import tensorflow" not in text and "from tensorflow" not in text:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and any(
                "register" in ast.unparse(decorator) for decorator in node.decorator_list
            ):
                registered.add(node.name)
    assert registered
    assert registered <= set(UNAVAILABLE)
