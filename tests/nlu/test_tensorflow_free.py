import subprocess
import sys
from pathlib import Path

import pytest

import nlu.tensorflow_free as tensorflow_free
from nlu.errors import LeftOutError


def run_python(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin", **environment},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_the_package_does_not_import_rasa() -> None:
    assert run_python("import sys, nlu; print('rasa' in sys.modules)") == "False\n"


def test_rasa_is_imported_without_tensorflow_warnings_or_traces_in_the_home(
    tmp_path: Path,
) -> None:
    code = (
        "import nlu, nlu.dialogue, nlu.rasa_cli, sys, rasa.telemetry\n"
        "print(rasa.telemetry.is_telemetry_enabled())\n"
        "import tensorflow, keras\n"
        "print(type(tensorflow).__name__, tensorflow.__spec__.origin)"
    )
    assert run_python(code, HOME=str(tmp_path)) == "False\n_InertModule None\n"
    assert list(tmp_path.rglob("*rasa*")) == []


def test_a_second_installation_changes_nothing() -> None:
    before = list(sys.meta_path)
    tensorflow_free.install()
    assert sys.meta_path == before


def test_names_of_tensorflow_can_be_looked_up_subclassed_and_decorated_with() -> None:
    import tensorflow as tf
    from tensorflow.keras import layers

    class Layer(tf.keras.layers.Layer):  # type: ignore[misc]
        pass

    @tf.function
    def plain(x: int) -> int:
        return x + 1

    @tf.function(reduce_retracing=True)
    def configured(x: int) -> int:
        return x + 2

    assert (plain(1), configured(1)) == (2, 3)
    assert issubclass(Layer, object)
    assert layers.Dense is not None
    with pytest.raises(LeftOutError):
        Layer()


@pytest.mark.parametrize("use", ["tensorflow.constant(1)", "tensorflow.keras.Model(a=1)"])
def test_using_tensorflow_tells_that_it_is_left_out(use: str) -> None:
    import tensorflow

    with pytest.raises(LeftOutError, match="0001-one-environment"):
        eval(use, {"tensorflow": tensorflow})


def test_a_dunder_that_is_missing_stays_missing() -> None:
    import tensorflow

    assert not hasattr(tensorflow, "__version__")


def test_an_exception_of_a_package_left_out_can_stand_in_an_except_clause() -> None:
    from botocore.exceptions import BotoCoreError
    from pymongo.errors import ConnectionFailure

    with pytest.raises(ZeroDivisionError):
        try:
            _ = 1 / 0
        except (BotoCoreError, ConnectionFailure):
            pytest.fail("nothing raises these")
