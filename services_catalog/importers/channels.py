"""Through what a service can be reached, and from where."""

import re

from services_catalog.record import Channel, ChannelKind, PhoneNumber, ReachableFrom

_ONLINE = re.compile(
    r"online-?\s?beratung|beratung[^.]{0,40}\bonline|telefonisch und online|auch online"
    r"|digitale \w*beratung|online counselling",
    re.IGNORECASE,
)
_CHAT = re.compile(r"chat\b", re.IGNORECASE)


def channels_of(
    street: str | None,
    phones: tuple[PhoneNumber, ...],
    email: str | None,
    url: str | None,
    words: str,
) -> tuple[Channel, ...]:
    """The channels, best for a person far away first. `words`: what the entry says about itself.

    A website becomes online counselling only where the entry says that advice is given there.
    A chat without a known address (an app) still counts as a channel.
    """
    found: list[Channel] = []
    online = _online_kind(words)
    if url is not None:
        found.append(Channel(online or "website", "anywhere", url))
    elif online == "chat":
        found.append(Channel("chat", "anywhere"))
    if email is not None:
        found.append(Channel("email", "anywhere", email))
    for phone in phones:
        reach: ReachableFrom = "anywhere" if phone.from_abroad else "country"
        found.append(Channel("phone", reach, phone.e164 or phone.display))
    if street is not None:
        found.append(Channel("visit", "place"))
    return tuple(found)


def _online_kind(words: str) -> ChannelKind | None:
    if _CHAT.search(words):
        return "chat"
    return "online_counselling" if _ONLINE.search(words) else None
