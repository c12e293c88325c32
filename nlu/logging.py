"""Keeps what people write out of the logs of Rasa and its action library.

Rasa writes message texts, slot values, sender ids and whole conversations to its logs, most at
debug level, some in errors. No level is low enough to be safe (a developer switches debug on, a
test sets every logger to it), so nothing Rasa wrote passes: of a record only the level, the place
in Rasa's code and the kind of exception remain, and nothing below WARNING.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

REPORT = logging.getLogger("nlu.rasa")

_trainers_tools = False


@contextmanager
def trainers_tools() -> Iterator[None]:
    """Lets Rasa's logs through: its command line is useless without them, and a trainer's own
    sentences are not what a person confided."""
    global _trainers_tools
    before, _trainers_tools = _trainers_tools, True
    try:
        yield
    finally:
        _trainers_tools = before


class WithoutWords(logging.Filter):
    """Drops records below WARNING and empties the others of everything but their origin."""

    def filter(self, record: logging.LogRecord) -> bool:
        """False to drop the record, else True after emptying it."""
        if _trainers_tools:
            return True
        if record.levelno < logging.WARNING:
            return False
        kind = ""
        if record.exc_info and record.exc_info[0] is not None:
            kind = f" after {record.exc_info[0].__name__}"
        record.msg = f"{Path(record.pathname).name}:{record.lineno}{kind}"
        record.args = ()
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        return True


class QuietLogger:
    """Stands before a module's structlog logger: passes on the event's fixed name, from WARNING on.

    The name is a constant in Rasa's source; the values beside it are data.
    """

    def __init__(self, module: str, original: Any) -> None:
        self._module = module
        self._original = original

    def _write(self, level: int, method: str, event: str, values: dict[str, Any]) -> None:
        if _trainers_tools:
            getattr(self._original, method)(event, **values)
        elif level >= logging.WARNING:
            REPORT.log(level, "%s: %s", self._module, _constant(event))

    def debug(self, event: str = "", **values: Any) -> None:
        """As structlog's."""
        self._write(logging.DEBUG, "debug", event, values)

    def info(self, event: str = "", **values: Any) -> None:
        """As structlog's."""
        self._write(logging.INFO, "info", event, values)

    def warning(self, event: str = "", **values: Any) -> None:
        """As structlog's."""
        self._write(logging.WARNING, "warning", event, values)

    def error(self, event: str = "", **values: Any) -> None:
        """As structlog's."""
        self._write(logging.ERROR, "error", event, values)

    def exception(self, event: str = "", **values: Any) -> None:
        """As structlog's."""
        self._write(logging.ERROR, "exception", event, values)

    def critical(self, event: str = "", **values: Any) -> None:
        """As structlog's."""
        self._write(logging.CRITICAL, "critical", event, values)

    warn = warning


def _constant(event: str) -> str:
    """Event names are dotted identifiers; anything else might carry data."""
    return event if event.replace(".", "").replace("_", "").isalnum() and event.isascii() else "-"


def silence(module: ModuleType) -> None:
    """Fit the loggers that live in a module's namespace (as Rasa's all do) with the above."""
    for name, value in list(vars(module).items()):
        if isinstance(value, logging.Logger):
            if not any(isinstance(known, WithoutWords) for known in value.filters):
                value.addFilter(WithoutWords())
        elif name == "structlogger" and not isinstance(value, QuietLogger):
            setattr(module, name, QuietLogger(module.__name__, value))
