"""A core for tests of the way to it and back: it repeats what it is told, and can go wrong."""

import asyncio
from dataclasses import dataclass, field, replace

from bot.conversation import Conversation
from bot.core import Answer
from bot.incoming import Incoming
from bot.reply import LOCATION_BUTTON, Button, Reply


class BrokenError(Exception):
    """What the core raises on "break": its message quotes what the person wrote."""


@dataclass
class EchoCore:
    """Answers "x" with "echo: x". Words it obeys: break, break N (the first N times), nothing,
    sleep S, buttons, long button, place, link, long N, twice."""

    seen: list[Incoming] = field(default_factory=list)
    conversations: list[Conversation] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    broken: dict[str, int] = field(default_factory=dict)

    async def respond(self, incoming: Incoming, conversation: Conversation) -> Answer:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            return await self._respond(incoming, conversation)
        finally:
            self.at_once -= 1

    async def _respond(self, incoming: Incoming, conversation: Conversation) -> Answer:
        self.seen.append(incoming)
        self.conversations.append(conversation)
        if incoming.command == "forget":
            return Answer((said("forgotten", "gone"),), None, conversation, forget=True)
        match incoming.text.split():
            case ["break"]:
                raise BrokenError(incoming.text)
            case ["break", times]:
                self.broken[incoming.text] = self.broken.get(incoming.text, 0) + 1
                if self.broken[incoming.text] <= int(times):
                    raise BrokenError(incoming.text)
            case ["nothing"]:
                return Answer((), None, conversation)
            case ["sleep", seconds]:
                await asyncio.sleep(float(seconds))
        turns = int(conversation.memory.get("turns", 0)) + 1
        changed = replace(
            conversation, memory={"turns": turns}, last_language="en", greeted=True,
            start_payload=conversation.start_payload or incoming.command_argument,
        )  # fmt: skip
        return Answer(replies(incoming), "age", changed, intent="echo")

    async def forget(self, conversation_id: str) -> None:
        self.forgotten.append(conversation_id)

    def apology(self, conversation: Conversation) -> Reply:
        return said("apology", "sorry, write to people")

    def slow_down(self, conversation: Conversation) -> Reply:
        return said("slow-down", "please wait a minute")


def said(message: str, text: str) -> Reply:
    return Reply(message, "en", text)


def replies(incoming: Incoming) -> tuple[Reply, ...]:
    """What is answered, by what was written."""
    words = incoming.text
    if incoming.kind == "button":
        words = f"pressed {incoming.payload}"
    elif incoming.kind not in ("text", "command"):
        words = f"{incoming.kind} {incoming.text}".strip()
        if incoming.location:
            words += " {:.2f} {:.2f}".format(*incoming.location)
    elif incoming.command:
        words = f"command {incoming.command} {incoming.command_argument or ''}".strip()
    reply = said("echo", f"echo: {words}")
    match words.split():
        case ["buttons"]:
            choices = (Button("Yes", "/affirm"), Button("No", "/deny"))
            reply = replace(reply, buttons=choices)
        case ["long", "button"]:
            reply = replace(reply, buttons=(Button("Long", "/inform" + "x" * 100),))
        case ["place"]:
            reply = replace(
                reply, buttons=(Button("Share", LOCATION_BUTTON),), request_location=True
            )
        case ["link"]:
            text = "👋 see the page"
            span = (6, 8, "https://example.org/a")
            reply = replace(reply, text=text, link_spans=(span,), links=(span[2],))
        case ["long", size]:
            paragraph = "word " * 20
            text = "\n\n".join([paragraph.strip()] * (int(size) // len(paragraph)))
            reply = replace(reply, text=text, buttons=(Button("Yes", "/affirm"),))
        case ["twice"]:
            return (reply, said("second", "and again"))
    return (reply,)
