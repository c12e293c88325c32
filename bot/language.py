"""Which language to answer in: the person's, without jumping at one borrowed word.

The model says what a message is written in; this says what follows. A chosen language stays until
the person really writes another; a language that is only heard once in a short message does not
change anything; a language the bot does not speak is answered in the nearest one it does.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.languages import of_telegram, reply_language, speaks
from nlu.types import Understanding

# Words and confidence from which a message in another language is a change of language.
SURE, SURE_WORDS = 0.85, 3
LONG, LONG_WORDS = 0.6, 6
# Somebody who chose a language in the menu has to leave it more clearly.
LEAVING_A_CHOICE, LEAVING_WORDS = 0.9, 5
UNSURE = 0.5

LEANING = "leaning"
TOLD_NOT_SPOKEN = "told_not_spoken"

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Decision:
    """reply: the language to answer in. not_spoken: a language the person should be told the bot
    does not speak. ask: whether to ask which language to use. memory: what to remember."""

    reply: str
    memory: Mapping[str, Any]
    not_spoken: str | None = None
    ask: bool = False


def decide(
    understanding: Understanding,
    *,
    chosen: str | None,
    last: str | None,
    telegram: str | None,
    memory: Mapping[str, Any],
) -> Decision:
    """The reply language for a message. `chosen`, `last`: languages the bot speaks, or None."""
    current = chosen or last
    kept = {name: value for name, value in memory.items() if name != LEANING}
    if current is None:
        return _first(understanding, telegram, kept)
    written = understanding.language
    if reply_language(written) == current and (speaks(written) or current != "en"):
        return Decision(current, kept)
    if not speaks(written):
        return _not_spoken(understanding, current, kept)
    if _really_writes(understanding, leaving_a_choice=chosen is not None):
        return Decision(written, kept)
    if memory.get(LEANING) == written and understanding.language_confidence >= UNSURE:
        return Decision(written, kept)
    return Decision(current, {**kept, LEANING: written})


def _first(
    understanding: Understanding, telegram: str | None, memory: Mapping[str, Any]
) -> Decision:
    written = understanding.language
    client = of_telegram(telegram)
    if understanding.language_confidence < UNSURE:
        if client and speaks(client):
            return Decision(client, memory)
        guess = reply_language(written)
        return Decision(guess, memory, ask=_words(understanding) > 0)
    if speaks(written):
        return Decision(written, memory)
    return _not_spoken(understanding, reply_language(written), memory)


def _not_spoken(understanding: Understanding, current: str, memory: Mapping[str, Any]) -> Decision:
    written = understanding.language
    clear = understanding.language_confidence >= SURE and _words(understanding) >= SURE_WORDS
    if not clear or memory.get(TOLD_NOT_SPOKEN) == written:
        return Decision(current, memory)
    return Decision(current, {**memory, TOLD_NOT_SPOKEN: written}, not_spoken=written)


def _really_writes(understanding: Understanding, *, leaving_a_choice: bool) -> bool:
    words, confidence = _words(understanding), understanding.language_confidence
    if leaving_a_choice:
        return confidence >= LEAVING_A_CHOICE and words >= LEAVING_WORDS
    return (confidence >= SURE and words >= SURE_WORDS) or (
        confidence >= LONG and words >= LONG_WORDS
    )


def _words(understanding: Understanding) -> int:
    return len(_WORD.findall(understanding.text))
