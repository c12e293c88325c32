"""Makes the model archive from config.yml, domain, rules and sentences; only when they changed."""

import hashlib
import io
import json
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import rasa.model_training
from rasa.shared.exceptions import RasaException

from nlu import rasa_patches
from nlu.components.intent_component import SOURCES, reporting
from nlu.config_check import check_config
from nlu.errors import DialogueError
from nlu.importer import whole_files
from nlu.sentence_files import SENTENCES

Progress = Callable[[str], None]
_PACKAGE = Path(__file__).parent
_LIBRARIES = ("rasa", "numpy", "scipy")
_CACHE_VARIABLE = "RASA_CACHE_DIRECTORY"
_LOG_VARIABLE = "LOG_LEVEL"
"""Rasa draws a progress bar for every step unless this says ERROR."""


@dataclass(frozen=True, slots=True)
class Project:
    """What a model is made of."""

    config: Path = _PACKAGE.parent / "config.yml"
    domain: Path = _PACKAGE / "domain.yml"
    dialogue: tuple[Path, ...] = (_PACKAGE / "rules.yml",)
    sentences: Path = SENTENCES

    def inputs(self) -> list[Path]:
        """All files the model depends on: the project's, and the source that learns."""
        own = [_PACKAGE / name for name in SOURCES]
        own += [
            _PACKAGE / "importer.py",
            _PACKAGE / "sentence_files.py",
            *_PACKAGE.glob("components/*.py"),
        ]
        return [self.config, self.domain, *self.dialogue, *self.sentences.glob("*/*.yml"), *own]


@dataclass(frozen=True, slots=True)
class Trained:
    """What training did: `changed` is False when the model was already up to date."""

    model: Path
    changed: bool
    seconds: float


def train(
    output: Path,
    *,
    progress: Progress = print,
    project: Project | None = None,
    force: bool = False,
) -> Trained:
    """Writes the model archive to `output` (`….tar.gz`) unless it is up to date.

    Beside it stand `<output>.inputs.json`, what it was made of, and Rasa's cache. Raises
    DialogueError (SentenceDataError for sentence files) with what to correct.
    """
    project = project or Project()
    started = time.monotonic()
    wanted = fingerprint(project.inputs())
    record = output.with_name(f"{output.name}.inputs.json")
    if not force and output.is_file() and _recorded(record) == wanted:
        progress("The model is up to date.")
        return Trained(output, False, time.monotonic() - started)
    check_config(project.config)
    output.parent.mkdir(parents=True, exist_ok=True)
    progress("Training the model (half a minute to two minutes) …")
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".train-") as folder:
        made = _run_rasa(project, Path(folder), output.parent / "cache", progress)
        made.replace(output)
    record.write_text(json.dumps({"fingerprint": wanted}), encoding="utf-8")
    seconds = time.monotonic() - started
    size = output.stat().st_size / 1e6
    progress(f"The model is ready: {output.name}, {size:.1f} MB, {seconds:.0f} s.")
    return Trained(output, True, seconds)


def _run_rasa(project: Project, folder: Path, cache: Path, progress: Progress) -> Path:
    """Rasa's own printing is left out; what it calls errors comes as ours."""
    rasa_patches.apply()
    shown = sys.stdout

    def visibly(message: str) -> None:
        with redirect_stdout(shown):
            progress(message)

    try:
        with (
            _setting(_CACHE_VARIABLE, str(cache)),
            _setting(_LOG_VARIABLE, "ERROR"),
            warnings.catch_warnings(),
            redirect_stdout(io.StringIO()),
            reporting(visibly),
            whole_files(),
        ):
            warnings.simplefilter("ignore")  # Rasa's own, about its dependencies
            result = rasa.model_training.train(
                domain=str(project.domain),
                config=str(project.config),
                training_files=[str(path) for path in project.dialogue],
                output=str(folder),
                fixed_model_name="model.tar.gz",
            )
    except DialogueError:
        raise
    except RasaException as error:
        raise _as_ours(error) from error
    except SystemExit as error:
        raise DialogueError(
            "Rasa refused the project; run `vorweg rasa data validate` to see why."
        ) from error
    if result.code != 0 or result.model is None:
        raise DialogueError("Rasa made no model; run `vorweg rasa data validate` to see why.")
    return Path(result.model)


def _as_ours(error: BaseException) -> DialogueError:
    """Our own error if one is behind Rasa's, else the innermost of Rasa's, word for word: what
    it may quote here are trainers' files and nobody's messages."""
    cause = error
    while not isinstance(cause, DialogueError):
        if not isinstance(cause.__cause__, RasaException | DialogueError):
            return DialogueError(f"Rasa could not train: {str(cause).strip()}")
        cause = cause.__cause__
    return cause


def fingerprint(inputs: Iterable[Path]) -> str:
    """Changes when the content of any input file, or a library that learns, changes."""
    digest = hashlib.sha256()
    for library in _LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    for path in sorted(set(inputs)):
        digest.update(f"{path.name}\n".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _recorded(record: Path) -> str | None:
    try:
        content = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    found = content.get("fingerprint") if isinstance(content, dict) else None
    return found if isinstance(found, str) else None


@contextmanager
def _setting(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before
