"""Runs actions in the caller's own loop: what `rasa run actions` would answer over HTTP."""

from typing import Any

from rasa_sdk.executor import ActionExecutor


class LocalActions:
    """All actions of this package, ready to be called."""

    def __init__(self) -> None:
        self._executor = ActionExecutor()
        self._executor.register_package("actions")

    async def run(self, call: dict[str, Any]) -> dict[str, Any]:
        """Run the action named in `call` (Rasa's action server request) and return its response."""
        response: dict[str, Any] | None = await self._executor.run(call)
        return response or {"events": [], "responses": []}
