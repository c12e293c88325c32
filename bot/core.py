"""The channel-neutral core as transports see it: an event and a conversation in, replies out."""

from dataclasses import dataclass
from typing import Protocol

from bot.conversation import Conversation
from bot.incoming import Incoming
from bot.reply import Reply
from nlu.types import Awaiting


@dataclass(frozen=True, slots=True)
class Answer:
    """What the core makes of one event.

    replies: in order, never empty (an empty answer counts as a failure and is tried again).
    asking: what the bot now waits for. conversation: the changed copy, stored together with the
    replies. intent: for the log. forget: the person asked to be forgotten; the worker then calls
    `Core.forget`, erases every row of the conversation and still sends these replies.
    """

    replies: tuple[Reply, ...]
    asking: Awaiting | None
    conversation: Conversation
    intent: str | None = None
    forget: bool = False


class Core(Protocol):
    """Everything between an event and its worded replies. Must be safe to call concurrently for
    different conversations; the worker never calls it twice at once for the same one."""

    async def respond(self, incoming: Incoming, conversation: Conversation) -> Answer:
        """Answer one event. May raise: the worker then tries again, at last with `apology`."""
        ...

    async def forget(self, conversation_id: str) -> None:
        """Erase everything the core's parts keep of the conversation. Idempotent."""
        ...

    def apology(self, conversation: Conversation) -> Reply:
        """ "Something went wrong", in the person's language, with a human contact. Never raises."""
        ...

    def slow_down(self, conversation: Conversation) -> Reply:
        """ "Too many messages at once: please wait a minute". Never raises."""
        ...
