"""The dialogue model behind one class: text in, named messages out. All of Rasa is behind it."""

import asyncio
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.shared.core.constants import (
    USER_INTENT_BACK,
    USER_INTENT_SESSION_START,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from nlu import payloads, rasa_patches
from nlu.collected import Collected, named_message
from nlu.conversation_store import ConversationStore
from nlu.decision import AWAITS, FALLBACK, intent_for_policies
from nlu.errors import DialogueError, where_it_failed
from nlu.incoming_text import clean
from nlu.local_actions import LocalActions, RunAction
from nlu.named_responses import NamedResponses
from nlu.parse_data import for_policies, understanding_from
from nlu.sessions import Conversations, requested_slot
from nlu.types import Awaiting, Turn, Understanding

_NOT_FOR_BUTTONS = frozenset({FALLBACK, USER_INTENT_SESSION_START, USER_INTENT_BACK})


class Dialogue:
    """Understands messages and answers them, conversation by conversation.

    Turns of one conversation wait for each other in the order they came; those of different ones
    do not. A turn that fails (DialogueError) leaves the conversation as it was before.
    """

    def __init__(self, conversations: Conversations, store: ConversationStore) -> None:
        """Use `load`."""
        self._conversations = conversations
        self._store = store
        self._domain: Domain = conversations.domain
        self._intents = frozenset(self._domain.intents) - _NOT_FOR_BUTTONS
        self._entities = frozenset(self._domain.entities)
        self._queues: dict[str, tuple[asyncio.Lock, int]] = {}
        self._blank = DialogueStateTracker.from_events("understand", [])

    @classmethod
    async def load(
        cls, model: Path, *, run_action: RunAction | None, tracker_url: str
    ) -> "Dialogue":
        """Load a model archive and open the conversations kept under `tracker_url`.

        `run_action` runs a custom action (see nlu.local_actions); without it the model can be
        asked to understand, and to talk as long as no action is needed.
        Raises DialogueError when the model or the database cannot be used.
        """
        rasa_patches.apply()
        store = ConversationStore(tracker_url)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            conversations = Conversations(
                model,
                store,
                InMemoryLockStore(),
                NamedResponses({}),
                action_endpoint=LocalActions(run_action),
                on_circuit_break=_too_many_actions,
            )
        domain = conversations.domain
        _only_named_messages(domain)
        conversations.nlg.responses = domain.responses
        store.domain = domain
        return cls(conversations, store)

    async def understand(
        self,
        text: str,
        *,
        chosen_language: str | None = None,
        previous_language: str | None = None,
        telegram_language: str | None = None,
    ) -> Understanding:
        """Everything the model reads from `text`. The languages are hints, each BCP 47 or None.

        The components find the hints in the message's metadata under "language_prior".
        """
        cleaned = clean(text)
        prior = {
            "chosen": chosen_language,
            "previous": previous_language,
            "telegram": telegram_language,
        }
        message = UserMessage(cleaned, metadata={"language_prior": prior})
        try:
            parsed = self._conversations._parse_message_with_graph(message, self._blank)
        except Exception as error:
            raise DialogueError(
                f"The model could not read a message: {where_it_failed(error)}"
            ) from None
        return understanding_from(cleaned, parsed)

    async def handle(
        self, conversation_id: str, understanding: Understanding, metadata: dict[str, Any]
    ) -> Turn:
        """Answer an understood message. `metadata` (JSON values) is there for the actions."""

        def read(slot: str | None) -> dict[str, Any]:
            intent = intent_for_policies(understanding, AWAITS.get(slot) if slot else None)
            return for_policies(understanding, intent)

        return await self._turn(conversation_id, understanding.text, read, metadata)

    async def press(self, conversation_id: str, payload: str, metadata: dict[str, Any]) -> Turn:
        """Answer the pressing of a button. Raises PayloadError when the domain does not know it."""
        intent, entities = payloads.read(payload, self._intents, self._entities)
        parsed = {
            "text": payload,
            "intent": {"name": intent, "confidence": 1.0},
            "intent_ranking": [{"name": intent, "confidence": 1.0}],
            "entities": entities,
            "pressed": True,
        }
        return await self._turn(conversation_id, payload, lambda _slot: parsed, metadata)

    async def awaiting(self, conversation_id: str) -> Awaiting | None:
        """What the conversation waits for."""
        tracker = await self._store.look_at(conversation_id)
        return _asking(tracker) if tracker is not None else None

    async def forget(self, conversation_id: str) -> None:
        """Erase the conversation: every event, from all its sessions."""
        async with self._in_order(conversation_id):
            await self._store.forget(conversation_id)

    async def expire(self, older_than: timedelta) -> int:
        """Erase all events older than that; how many there were."""
        return await self._store.expire(older_than)

    def close(self) -> None:
        """Close the conversations' database."""
        self._store.close()

    async def _turn(
        self, conversation_id: str, text: str, read: Any, metadata: dict[str, Any]
    ) -> Turn:
        channel = Collected()
        async with self._in_order(conversation_id):
            try:
                tracker = await self._conversations.turn(
                    conversation_id, text, read, metadata, channel
                )
            except DialogueError:
                raise
            except Exception as error:
                raise DialogueError(f"A turn failed: {where_it_failed(error)}") from None
        return Turn(messages=tuple(channel.messages), asking=_asking(tracker))

    @asynccontextmanager
    async def _in_order(self, conversation_id: str) -> AsyncIterator[None]:
        lock, waiting = self._queues.get(conversation_id, (asyncio.Lock(), 0))
        self._queues[conversation_id] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._queues.pop(conversation_id)
            if waiting > 1:
                self._queues[conversation_id] = (lock, waiting - 1)


def _asking(tracker: DialogueStateTracker) -> Awaiting | None:
    slot = requested_slot(tracker)
    return AWAITS.get(slot) if slot else None


def _too_many_actions(*_args: Any) -> None:
    raise DialogueError("The rules chose one action after another without end.")


def _only_named_messages(domain: Domain) -> None:
    plain = [
        name
        for name, variations in domain.responses.items()
        if any(named_message(variation.get("custom")) is None for variation in variations)
    ]
    if plain:
        raise DialogueError(
            f"Responses must name a message (custom: {{message: ...}}), not hold text: {plain}"
        )
