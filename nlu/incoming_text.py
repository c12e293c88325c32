"""Makes what a person typed safe to hand on, without changing what it says."""

import re
import unicodedata

LONGEST = 1_000
"""Characters that are read; Rasa's time grows with length, and stories say what they want early."""

_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn"})
_FORMAT = "Cf"


def clean(text: str) -> str:
    """The text without control characters and leading slashes, cut at a word boundary.

    Rasa reads a leading `/` as a command that sets intents and slots; only buttons may do that.
    So `/restart` typed by hand is the word "restart", and `/inform{"age": 1}` odd plain text.
    Line breaks and tabs become spaces; lone surrogates and NUL would break the database.
    """
    shown = "".join(_shown(character) for character in text[: 4 * LONGEST])
    return _cut(_without_leading_slash(shown).strip())


def _shown(character: str) -> str:
    if character in "\t\n\r\v\f\u0085\u2028\u2029":
        return " "
    return "" if unicodedata.category(character) in _UNSEEN else character


def _without_leading_slash(text: str) -> str:
    start = 0
    while start < len(text) and (
        text[start] == "/" or text[start].isspace() or unicodedata.category(text[start]) == _FORMAT
    ):
        start += 1
    # Format characters before a word (a zero-width joiner, a direction mark) belong to it.
    return text[start:] if "/" in text[:start] else text


def _cut(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    if text[LONGEST].isspace():
        return head.rstrip()
    words = re.match(r"(?s)(.*\S)\s+\S*$", head)
    # Without spaces (a hundred emoji, a script that has none) there is no better place to cut.
    return words.group(1) if words else head
