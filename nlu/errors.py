"""Errors of this package. None of their messages holds a word that a person wrote."""

import traceback
from pathlib import Path


class DialogueError(Exception):
    """The dialogue model could not do what was asked; the message says what to do."""


class PayloadError(DialogueError):
    """A button's payload that the domain does not know or that is malformed."""


class ConfigError(DialogueError):
    """A configuration that cannot work here."""


class LeftOutError(DialogueError):
    """Something was used of a package that this environment is without, such as TensorFlow."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} needs a package that is left out on purpose, such as TensorFlow "
            "(docs/decisions/0001-one-environment.md). Use something that works without it."
        )


def where_it_failed(error: BaseException) -> str:
    """Kind and place of an error, without its message, which may quote what a person wrote.

    Of an error that was wrapped in others (as Rasa's graph does), the first.
    """
    while error.__cause__ is not None:
        error = error.__cause__
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    last = frames[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"
