"""What is sent: one worded reply, the same shape for every channel."""

import json
from dataclasses import asdict, dataclass
from typing import Any, Final

LOCATION_BUTTON: Final = "location"
"""Payload of the button that shares the person's location, where the channel has one."""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice below a reply. text: what the person sees; payload: what pressing it says."""

    text: str
    payload: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One worded reply.

    message: the name of the message ("greet"); language: BCP 47 code of the text.
    links: all URLs the reply gives. link_spans: (offset, length, URL) of words in the text that are
    links, in Python code points. programs, services: ids of what is offered. declines: the bot says
    that it cannot or will not do this. request_location: the channel may offer its own way to share
    a location: on Telegram, a button with the payload `LOCATION_BUTTON` becomes that way, if the
    reply has no other buttons (Telegram shows one kind of keyboard below a message).
    """

    message: str
    language: str
    text: str
    buttons: tuple[Button, ...] = ()
    links: tuple[str, ...] = ()
    link_spans: tuple[tuple[int, int, str], ...] = ()
    programs: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    topic: str | None = None
    emergency: bool = False
    declines: bool = False
    request_location: bool = False

    def to_json(self) -> str:
        """As one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, line: str) -> "Reply":
        """Back from `to_json`."""
        values: dict[str, Any] = json.loads(line)
        values["buttons"] = tuple(Button(**button) for button in values["buttons"])
        values["link_spans"] = tuple(
            (int(offset), int(length), str(url)) for offset, length, url in values["link_spans"]
        )
        for name in ("links", "programs", "services"):
            values[name] = tuple(values[name])
        return cls(**values)
