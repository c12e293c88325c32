"""Runs custom actions in the same process and event loop, where Rasa would call an HTTP server.

`run_action` is given by the composition root (nothing here knows `actions` or rasa_sdk): an async
callable from an action call, as Rasa would post it, to the action server's answer,
`{"events": [...], "responses": [...]}`.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.actions.action import ActionExecutionRejection
from rasa.utils.endpoints import EndpointConfig

from nlu.errors import DialogueError, where_it_failed

RunAction = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


class LocalActions(EndpointConfig):  # type: ignore[misc]  # Rasa is untyped to us
    """An "endpoint" that is a function call. `nlu.rasa_patches` cuts what it is sent."""

    def __init__(self, run_action: RunAction | None) -> None:
        super().__init__(url="in-process://actions")
        self._run_action = run_action

    async def request(self, *_args: Any, **kwargs: Any) -> dict[str, Any]:
        """The action's answer.

        Raises Rasa's `ActionExecutionRejection` when the action declines to run (the form then
        lets other rules act), `DialogueError` for anything else that goes wrong.
        """
        call: dict[str, Any] = kwargs["json"]
        action = str(call["next_action"])
        if self._run_action is None:
            raise DialogueError(f"Action '{action}' is needed, but no actions were connected.")
        try:
            answer = await self._run_action(call)
        except Exception as error:
            # rasa_sdk's class of the same name; its package is not ours to import.
            if type(error).__name__ == "ActionExecutionRejection":
                raise ActionExecutionRejection(action) from None
            raise DialogueError(f"Action '{action}' failed: {where_it_failed(error)}") from None
        return {
            "events": list(answer.get("events") or ()),
            "responses": list(answer.get("responses") or ()),
        }
