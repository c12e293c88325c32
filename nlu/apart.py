"""Runs functions in processes of their own, side by side, and passes on how far they are.

Two models are learned on two processors. Processes start fresh (nothing of Rasa is loaded into
them) and give their memory back when they are done.
"""

import ctypes
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

from nlu.errors import DialogueError, where_it_failed

Progress = Callable[[str], None]
_SECONDS_OF_SILENCE = 5.0


@dataclass(frozen=True, slots=True)
class Task:
    """A function of a module (found by name in the new process), called with `arguments` and a
    function to report progress to. Arguments and result have to be picklable."""

    name: str
    run: Callable[..., Any]
    arguments: tuple[Any, ...]


class LearningFailedError(DialogueError):
    """A process failed or was ended from outside; the message says which and what to do."""


def give_back() -> None:
    """Returns memory that is free to the system; glibc keeps it otherwise, other C libraries do
    not. Worth calling between a step of many passing objects and a long one of few."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def side_by_side(tasks: Sequence[Task], progress: Progress) -> list[Any]:
    """The tasks' results in their order. Raises LearningFailedError; then all are ended."""
    started = [_start() for _ in tasks]
    try:
        connections = [connection for _, connection in started]
        for connection, task in zip(connections, tasks, strict=True):
            connection.send(task)  # only now: it waits until the process reads
        return _collect(tasks, connections, progress)
    finally:
        for process, connection in started:
            connection.close()
            process.terminate()
            process.join()


def _start() -> tuple[SpawnProcess, Connection]:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    return process, ours


def _work(connection: Connection) -> None:
    def tell(message: str) -> None:
        connection.send(("progress", message))

    try:
        task: Task = connection.recv()
        connection.send(("result", task.run(*task.arguments, tell)))
    except Exception as error:
        connection.send(("failed", where_it_failed(error)))


def _collect(
    tasks: Sequence[Task], connections: Sequence[Connection], progress: Progress
) -> list[Any]:
    results: dict[int, Any] = {}
    began = time.monotonic()
    while len(results) < len(tasks):
        busy = {connections[n]: n for n in range(len(tasks)) if n not in results}
        ready = wait(list(busy), timeout=_SECONDS_OF_SILENCE)
        if not ready:
            names = " and ".join(tasks[n].name for n in busy.values())
            progress(f"still learning {names}: {time.monotonic() - began:.0f} s")
        for connection in ready:
            number = busy[connection]  # type: ignore[index]
            kind, content = _heard(connection, tasks[number])  # type: ignore[arg-type]
            if kind == "progress":
                progress(content)
            else:
                results[number] = content
    return [results[number] for number in range(len(tasks))]


def _heard(connection: Connection, task: Task) -> tuple[str, Any]:
    try:
        kind, content = connection.recv()
    except (EOFError, OSError):
        raise LearningFailedError(
            f"Learning {task.name} ended early. Most often memory ran out: 2 GB are needed."
        ) from None
    if kind == "failed":
        raise LearningFailedError(f"Learning {task.name} failed: {content}")
    return kind, content
