"""Rasa's message processor, with sessions that stay short and failures that are not swallowed."""

import tarfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, ActionExecutionRejection
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.engine import loader
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    REQUESTED_SLOT,
    SESSION_START_METADATA_SLOT,
)
from rasa.shared.core.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from nlu.errors import DialogueError, where_it_failed
from nlu.graph_runner import SequentialGraphRunner

MOST_EVENTS = 100
"""A turn's cost grows with the session: after so many events a new one is begun."""


class TurnFailed(BaseException):
    """Ends a turn from inside Rasa, which catches every `Exception` of an action and goes on as if
    it had worked. `Conversations.turn` turns it into a DialogueError; it never leaves this module.
    """


class _Guarded:
    """An action whose failure ends the turn; all else is the action's own."""

    def __init__(self, action: Action) -> None:
        self._action = action

    def __getattr__(self, name: str) -> Any:
        return getattr(self._action, name)

    async def run(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return await self._action.run(*args, **kwargs)
        except ActionExecutionRejection:
            raise
        except DialogueError as error:
            raise TurnFailed(str(error)) from None
        except Exception as error:
            raise TurnFailed(
                f"Rasa's '{self._action.name()}' failed: {where_it_failed(error)}"
            ) from None


class Conversations(MessageProcessor):  # type: ignore[misc]  # Rasa is untyped to us
    """Takes one message of a conversation at a time; the caller sees to it that no two overlap."""

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, Any, Any]:
        """As the parent's, with our graph runner, and the archive named, not searched for."""
        path = Path(model_path)
        if not path.is_file():
            raise DialogueError(f"There is no trained model at {path}. Train one: vorweg train")
        with TempDirectoryPath(get_temp_dir_name()) as directory, warnings.catch_warnings():
            # The archive's unpacking and the components' loading warn about their own code.
            warnings.simplefilter("ignore")
            try:
                metadata, runner = loader.load_predict_graph_runner(
                    Path(directory), path, LocalModelStorage, SequentialGraphRunner
                )
            except (OSError, tarfile.TarError, KeyError, ValueError) as error:
                raise DialogueError(
                    f"{path} is no model that can be loaded ({type(error).__name__}). "
                    "Train it again: vorweg train"
                ) from error
        return path.name, metadata, runner

    async def turn(
        self,
        conversation_id: str,
        text: str,
        read: Callable[[str | None], dict[str, Any]],
        metadata: dict[str, Any],
        channel: OutputChannel,
    ) -> DialogueStateTracker:
        """One message in, what is said goes to `channel`; nothing is stored when the turn fails.

        `read` gives the parse data, told the slot that is being asked for.
        """
        try:
            tracker = await self.fetch_tracker_and_update_session(
                conversation_id, channel, metadata
            )
            message = UserMessage(
                text,
                channel,
                conversation_id,
                parse_data=read(requested_slot(tracker)),
                input_channel=channel.name(),
                metadata=metadata,
            )
            await self._handle_message_with_tracker(message, tracker)
            tracker = await self.run_action_extract_slots(channel, tracker)
            await self._run_prediction_loop(channel, tracker)
            await self.save_tracker(tracker)
        except TurnFailed as failure:
            raise DialogueError(str(failure)) from None
        return tracker

    async def _run_action(
        self, action: Action, tracker: Any, output_channel: Any, nlg: Any, prediction: Any
    ) -> bool:
        again: bool = await super()._run_action(
            _Guarded(action), tracker, output_channel, nlg, prediction
        )
        return again

    def _has_session_expired(self, tracker: DialogueStateTracker) -> bool:
        """After the domain's `session_expiration_time` (minutes) of silence, or many events."""
        return len(tracker.events) > MOST_EVENTS or bool(super()._has_session_expired(tracker))

    async def _update_tracker_session(
        self,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        metadata: dict[str, Any] | None = None,
    ) -> None:
        """Begin a session where the last one ended.

        Rasa's own would copy each time a slot was ever set, again and again, and drop the question
        that is being asked. Here each slot is carried over once, and the question stays open.
        """
        if tracker.applied_events() and not self._has_session_expired(tracker):
            return
        loop = tracker.active_loop_name
        kept = _slots_to_keep(tracker, loop is not None)
        events = [
            ActionExecuted(ACTION_SESSION_START_NAME),
            SessionStarted(),
            *(SlotSet(name, value) for name, value in kept.items()),
        ]
        if loop is not None:
            events += [ActionExecuted(loop), ActiveLoop(loop)]
        events.append(ActionExecuted(ACTION_LISTEN_NAME))
        tracker.update_with_events(events, self.domain)


def requested_slot(tracker: DialogueStateTracker) -> str | None:
    """The slot an active form is asking for."""
    if not tracker.active_loop_name:
        return None
    name: str | None = tracker.get_slot(REQUESTED_SLOT)
    return name


def _slots_to_keep(tracker: DialogueStateTracker, with_question: bool) -> dict[str, Any]:
    left_out = {SESSION_START_METADATA_SLOT} | (set() if with_question else {REQUESTED_SLOT})
    return {
        name: slot.value
        for name, slot in tracker.slots.items()
        if name not in left_out and slot.value != slot.initial_value
    }
