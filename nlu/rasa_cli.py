"""Rasa's own command line for trainers, behind `vorweg rasa`: train, test, data validate, shell.

What differs from `rasa`: no TensorFlow, no telemetry, nothing read from or written to the home
directory, a config that cannot work is refused with advice, our components and importer are
importable, and custom actions run in the process unless an endpoints file names a server.
Its logs are Rasa's own in full: a trainer's sentences are not a person's words.
"""

import argparse
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import rasa.__main__
import rasa.cli.utils
import rasa.core.test
import rasa.core.utils
import rasa.utils.common
import rasa.utils.io
import rasa.utils.log_utils
from rasa.shared.exceptions import RasaException
from rasa.shared.utils.cli import print_error

from nlu import rasa_patches
from nlu.config_check import check_config
from nlu.errors import DialogueError
from nlu.local_actions import LocalActions, RunAction
from nlu.logging import trainers_tools
from nlu.named_responses import NamedResponses
from nlu.tensorflow_free import is_left_out

_MISLEADING = (".*pkg_resources is deprecated", "The utterance 'utter_ask_.*is not used in any")
"""Warnings no trainer can act on: Rasa's imports, and questions, which forms use by their name."""
_USES_CONFIG = frozenset({"train", "interactive", "data", "test"})


def run(args: Sequence[str], run_action: RunAction | None = None) -> int:
    """Run a subcommand of Rasa as its command line would; the exit code.

    `run_action` serves custom actions in the process (`shell`, `run`, `interactive`).
    """
    with trainers_tools(), _importable(), _fitted(run_action):
        try:
            rasa_patches.apply()
            parsed = _parse(args)
            if not hasattr(parsed, "func"):
                rasa.__main__.create_argument_parser().print_help()
                return 2
            _check_configs(args, parsed)
            _prepare_logging(parsed)
            if is_left_out("matplotlib"):
                parsed.disable_plotting = True
            parsed.func(parsed)
        except SystemExit as leaving:
            return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
        except (RasaException, DialogueError) as error:
            print_error(f"{type(error).__name__}: {error}")
            return 1
    return 0


def _parse(args: Sequence[str]) -> argparse.Namespace:
    argv = sys.argv
    sys.argv = ["rasa", *args]
    try:
        # A model's path may stand last without --model; Rasa rewrites sys.argv for that.
        rasa.cli.utils.parse_last_positional_argument_as_model_path()
        parsed: argparse.Namespace = rasa.__main__.create_argument_parser().parse_args(sys.argv[1:])
    finally:
        sys.argv = argv
    return parsed


def _check_configs(args: Sequence[str], parsed: argparse.Namespace) -> None:
    if not args or args[0] not in _USES_CONFIG:
        return
    named = getattr(parsed, "config", None)
    for path in [named] if isinstance(named, str) else named or ():
        if Path(path).is_file():
            check_config(Path(path))


def _prepare_logging(parsed: argparse.Namespace) -> None:
    level = getattr(parsed, "loglevel", None)
    rasa.utils.common.configure_logging_and_warnings(
        level, getattr(parsed, "logging_config_file", None)
    )
    rasa.utils.io.configure_colored_logging(level)
    rasa.utils.log_utils.configure_structlog(level)
    for message in _MISLEADING:  # after Rasa has put its own filters in front
        warnings.filterwarnings("ignore", message=message)


@contextmanager
def _importable() -> Iterator[None]:
    """The working directory can be imported from, as with `rasa`; warnings' filters come back."""
    kept_path, kept_level = list(sys.path), os.environ.get("LOG_LEVEL")
    sys.path.insert(1, str(Path.cwd()))
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.filterwarnings("ignore", category=DeprecationWarning)
        try:
            yield
        finally:
            sys.path[:] = kept_path
            os.environ.pop("LOG_LEVEL", None)
            if kept_level is not None:
                os.environ["LOG_LEVEL"] = kept_level


@contextmanager
def _fitted(run_action: RunAction | None) -> Iterator[None]:
    """Rasa's tools with what they cannot be told in files.

    Endpoints can only be named in a file: where it names none, actions run in the process and
    responses are filled in by `NamedResponses`. Entities that a policy found are evaluated even
    when there is no policy that finds any, over no tokens, which scikit-learn now refuses.
    """
    endpoints = rasa.core.utils.AvailableEndpoints
    original_init, original_policies = (
        endpoints.__init__,
        rasa.core.test.POLICIES_THAT_EXTRACT_ENTITIES,
    )

    def with_local_parts(self: Any, *args: Any, **kwargs: Any) -> None:
        original_init(self, *args, **kwargs)
        if run_action is not None and self.action is None:
            self.action = LocalActions(run_action)
        if self.nlg is None:
            self.nlg = NamedResponses({})

    endpoints.__init__ = with_local_parts
    rasa.core.test.POLICIES_THAT_EXTRACT_ENTITIES = set()  # TEDPolicy is the only one
    try:
        yield
    finally:
        endpoints.__init__ = original_init
        rasa.core.test.POLICIES_THAT_EXTRACT_ENTITIES = original_policies
