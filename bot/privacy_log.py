"""Logging that cannot say what people said.

Everything goes through one record factory. Our own events (`log_event`) carry an event name and a
few checked values. Whatever any other code logs, at any level, is reduced when the record is made,
before any handler of anybody sees it: what stays is the logger's name, the level and, of an
exception, its type and the places in the code. Nothing else gets through, so nothing has to be
recognised as private.
"""

import asyncio
import contextlib
import json
import logging
import re
import secrets
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal

import structlog

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]

_THIRD_PARTY: Final = "third_party"
_WORD: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}")
_ERROR_ID: Final = re.compile(r"[0-9a-f]{8}")
_LOGGER_NAME: Final = re.compile(r"[A-Za-z_][\w.]{0,79}")
_FRAMES: Final = 8
_ROOT: Final = Path(__file__).resolve().parent.parent
_OWN: Final = logging.getLogger("vorweg")
_Frames = TracebackType | None


class _Event(str):
    """The message of one of our own records; no other kind of message is ever written out."""

    __slots__ = ()


def new_error_id() -> str:
    """A random id that links a log line to a row of the store, and says nothing else."""
    return secrets.token_hex(4)


def log_event(
    event: str,
    *,
    level: Level = "INFO",
    intent: str | None = None,
    language: str | None = None,
    duration_ms: float | None = None,
    count: int | None = None,
    error_id: str | None = None,
    error: BaseException | None = None,
) -> None:
    """Write one line. Values that do not look like what they are called are replaced by "?".

    error: only its type and the places in the code are told, never its message.
    """
    values: dict[str, Any] = {"event": _checked(_WORD, event)}
    if intent is not None:
        values["intent"] = _checked(_WORD, intent)
    if language is not None:
        values["language"] = _checked(_LANGUAGE, language)
    if duration_ms is not None:
        values["duration_ms"] = round(float(duration_ms), 1)
    if count is not None:
        values["count"] = int(count)
    if error_id is not None:
        values["error_id"] = _checked(_ERROR_ID, error_id)
    if error is not None:
        values["error"] = describe(error)
    number = logging.getLevelNamesMapping()[level]
    if _OWN.isEnabledFor(number):
        _OWN.log(number, _Event(json.dumps(values)))


def describe(error: BaseException) -> str:
    """An exception as type and places in the code, innermost cause last, without its message."""
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain and len(chain) < 4:
        chain.append(current)
        current = current.__cause__ or current.__context__
    return " from ".join(_place(item) for item in chain)


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    places = " > ".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames)
    name = _checked(_LOGGER_NAME, f"{type(error).__module__}.{type(error).__qualname__}")
    return f"{name} at {places}" if places else name


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return str(path.relative_to(_ROOT))
    return "/".join(path.parts[-2:])


def _checked(pattern: re.Pattern[str], value: str) -> str:
    return value if pattern.fullmatch(value) else "?"


def _reduce(record: logging.LogRecord) -> logging.LogRecord:
    record.name = _checked(_LOGGER_NAME, record.name)
    # Task and thread names are free text as well.
    record.threadName = record.taskName = None
    if type(record.msg) is _Event:
        return record
    values: dict[str, Any] = {"event": _THIRD_PARTY, "logger": record.name}
    if record.exc_info and record.exc_info[1] is not None:
        values["error"] = describe(record.exc_info[1])
    record.msg = _Event(json.dumps(values))
    record.args = ()
    record.exc_info = None
    record.exc_text = None
    record.stack_info = None
    return record


_plain_factory: Final = logging.LogRecord


def _factory(*args: Any, **kwargs: Any) -> logging.LogRecord:
    return _reduce(_plain_factory(*args, **kwargs))


class _Line(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        # A record that did not come out of our factory (unpickled, made by hand) is reduced here.
        values = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            **json.loads(str(_reduce(record).msg)),
        }
        return json.dumps(values)


class _StandardError(logging.Handler):
    """Writes to what standard error is at the moment, not at the start: it may be redirected."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; where nothing can be written, nothing is."""
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"{self.format(record)}\n")
            sys.stderr.flush()


def _bare(_logger: Any, _method: str, event: Mapping[str, Any]) -> str:
    """structlog's last processor: nothing of the event gets out, its exception's places do."""
    error = event.get("exc_info")
    if error is True:
        error = sys.exc_info()[1]
    elif isinstance(error, tuple):
        error = error[1]
    values = {"event": _THIRD_PARTY, "logger": "structlog"}
    if isinstance(error, BaseException):
        values["error"] = describe(error)
    return _Event(json.dumps(values))


def install(level: Level = "INFO") -> Callable[[], None]:
    """Take over all logging of the process. Returns what undoes it (for tests).

    Call it before anything else logs. Libraries' own handlers may stay: they only ever see reduced
    records.
    """
    root = logging.getLogger()
    before = (logging.getLogRecordFactory(), list(root.handlers), root.level)
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    logging.setLogRecordFactory(_factory)
    handler = _StandardError()
    handler.setFormatter(_Line())
    root.handlers = [handler]
    root.setLevel(level)
    logging.captureWarnings(True)
    logging.raiseExceptions = False  # a handler that fails would print lines of code and values
    structlog.configure(
        processors=[_bare],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    sys.excepthook = _uncaught
    threading.excepthook = lambda failure: _report(failure.exc_value)
    sys.unraisablehook = lambda failure: _report(failure.exc_value)

    def undo() -> None:
        logging.setLogRecordFactory(before[0])
        root.handlers = before[1]
        root.setLevel(before[2])
        logging.captureWarnings(False)
        logging.raiseExceptions = True
        structlog.reset_defaults()
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks

    return undo


def _uncaught(kind: type[BaseException], error: BaseException, _frames: _Frames) -> None:
    if not issubclass(kind, KeyboardInterrupt | asyncio.CancelledError):
        _report(error)


def _report(error: BaseException | None) -> None:
    log_event("uncaught", level="CRITICAL", error=error)
