"""Numbers as they stand in ages: with a unit of years behind or written onto them."""

import re
from collections.abc import Sequence

from gazetteer.normalise import Token
from nlu.entities.lexical import Clause, read_sets
from nlu.entities.numbers import number_at

WORD_FROM = 11
"""Smaller numbers written as words are mostly other words ("on", "six", "нет")."""
_SETS = read_sets("age-words.tsv")
_YEARS = _SETS["years"]
_GLUED = re.compile(r"^(\d{1,3})(yo|y|yrs?|years?|j|jährig|jahrig|jahre?|ans|let|лет|г|год|года|"
                    r"سنه|سنة|سال|ساله|سالمه|m|f|w|років|сал|god|ans|sal|jir)$")  # fmt: skip
# Amharic and Tigrinya write prepositions before and the unit behind the digits: "የ22", "17ዓመቴ".
_ETHIOPIC = re.compile(r"^[የበከለን]?(\d{1,3})(አመ\w*)?$")
_VIETNAMESE = re.compile(r"^(\d{1,2})t$")


def number(words: Sequence[Token], at: int) -> tuple[int, int, bool] | None:
    """(value, count of words, whether a unit of years is written onto it)."""
    key = words[at].key
    if match := _GLUED.match(key):
        return int(match.group(1)), 1, True
    if not key.isdigit() and (match := _ETHIOPIC.match(key)):
        return int(match.group(1)), 1, bool(match.group(2))
    if at and (match := _VIETNAMESE.match(key)) and words[at - 1].key in _SETS["before_t"]:
        return int(match.group(1)), 1, True
    found = number_at(words, at)
    if found is None:
        return None
    value, size = found
    if not key.isdigit() and (value < WORD_FROM or _other_word(words, at, size)):
        return None
    return value, size, False


def _other_word(words: Sequence[Token], at: int, size: int) -> bool:
    """Two letters that are "from" in Urdu and "thirty" in Persian, without a unit behind them."""
    key, after = words[at].key, at + size
    short = size == 1 and len(key) <= 2 and not key.isascii() and "\u0600" <= key[0] <= "\u06ff"
    return short and len(words) > 1 and not (after < len(words) and words[after].key in _YEARS)


def value_at(words: Sequence[Token], at: int) -> int:
    """The number at this word, 0 without one."""
    found = number(words, at)
    return found[0] if found else 0


def behind_unit(words: Sequence[Token], clause: Clause, after: int) -> int:
    """Index behind the unit of years that begins at `after`; `after` itself without one."""
    if after < clause.last and words[after].key in _YEARS:
        return after + 1
    if after + 1 < clause.last and (words[after].key, words[after + 1].key) == ("de", "ani"):
        return after + 2  # Romanian, from 20 on: "29 de ani"
    return after
