"""Digits that belong to something else than an age: dates, times, amounts, phone numbers."""

import re
from collections.abc import Sequence

from gazetteer.normalise import Token


def part_of_other(text: str, words: Sequence[Token], at: int, last: int) -> bool:
    """Whether the digits belong to a date, a time, an amount, a phone number or a paragraph."""
    if not words[at].key[0].isdigit():
        return False
    around = text[max(0, words[at].start - 2) : words[last].end + 2]
    inside = words[at].key if last == at else ""
    if len(inside) > 3 and inside.isdigit():
        return True
    before = text[max(0, words[at].start - 1) : words[at].start]
    after = text[words[last].end : words[last].end + 2]
    if before in "§#+№$€£" and before:
        return True
    if before == "-" and at and text[words[at - 1].start : words[at - 1].end][-1:].isdigit():
        return True
    if re.match(r"-a\b", after):
        return True  # Romanian ordinals: "clasa a 12-a"
    if re.match(r"[-:./,]\d", after) or re.match(
        r"\d[:./,]$", text[max(0, words[at].start - 2) : words[at].start]
    ):
        return True
    next_number = last + 1 < len(words) and words[last + 1].key.isdigit()
    last_number = (
        at > 0 and words[at - 1].key.isdigit() and words[at].start - words[at - 1].end <= 1
    )
    close = next_number and words[last + 1].start - words[last].end <= 1
    return bool(
        close
        or last_number
        or re.search(r"\d\s?[%€$£°§]", around)
        or re.search(r"[€$£§]\s?\d", around)
    )
