"""Learning in processes of their own: results, progress, and what happens when one fails."""

import os
import signal
from collections.abc import Callable

import pytest

from nlu.apart import LearningFailedError, Task, side_by_side

Tell = Callable[[str], None]


def _double(number: int, tell: Tell) -> int:
    tell(f"doubling in {os.getpid()}")
    return 2 * number


def _fail(word: str, tell: Tell) -> None:
    raise ValueError(word)


def _vanish(tell: Tell) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_results_come_in_the_order_of_the_tasks_from_processes_of_their_own() -> None:
    said: list[str] = []
    tasks = [Task("one", _double, (1,)), Task("two", _double, (2,))]
    assert side_by_side(tasks, said.append) == [2, 4]
    processes = {line.rpartition(" ")[2] for line in said if line.startswith("doubling")}
    assert len(processes) == 2
    assert str(os.getpid()) not in processes


def test_a_failure_says_which_task_and_where_and_quotes_nothing() -> None:
    tasks = [Task("good", _double, (1,)), Task("the intents", _fail, ("secret words",))]
    with pytest.raises(LearningFailedError, match="the intents failed: ValueError in") as raised:
        side_by_side(tasks, lambda message: None)
    assert "secret" not in str(raised.value)


def test_a_process_ended_from_outside_is_an_error_of_ours() -> None:
    with pytest.raises(LearningFailedError, match="ended early"):
        side_by_side([Task("the intents", _vanish, ())], lambda message: None)
