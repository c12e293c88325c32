"""Ages said without a plain number of years: a group, a year of birth, a half, a decade.

"27 or older" gives the value "27_plus", "unter 27" gives "under_27": the two groups that decide
which service is responsible. Read only where nothing else is in the clause, for "courses for people
under 27" says nothing of the person. Ages that stand for a decade are representative: "Mitte 20"
is 25.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal

from gazetteer.normalise import Token, fold
from nlu.entities.lexical import Clause, clauses, read_sets
from nlu.entities.numbers import number_at
from nlu.types import Entity

AgeGroup = Literal["under_27", "27_plus"]
_LIMIT = 27
_FIRST_YEAR, _LAST_YEAR = 1930, 2015
_FROM_IN_WORDS = 20
_NEAR_BEFORE, _NEAR_BEHIND = 5, 3  # words between the year and the word for birth
_SOLAR = 621  # years between the Gregorian and the Solar Hijri calendar of Iran and Afghanistan
_SETS = read_sets("age-phrases.tsv")
_WORDS = read_sets("age-words.tsv")
_AROUND = (_SETS["also"], *(_WORDS[n] for n in ("me", "filler", "years", "old", "age")))
_DECADES = {ten: _SETS[f"decade{ten}"] for ten in (20, 30, 40, 50, 60)}
_EARLY, _EARLY_THIRTIES, _MIDDLE, _LATE = 1, 2, 5, 8
_SIGNED = re.compile(r"\s*(?:(<|>|>=|<=|≥|≤|u)\s*(\d\d)|(\d\d)\s*(\+|plus))\s*[.!]?\s*")
_HALVED = re.compile(r"\s*(\d\d)\s*(?:[.,]5|½| ?1[/⁄]2)\s*\D*")
_TURKISH_LIMIT = re.compile(r"(buyu|kucu)[kg]")


def find_age_phrase(text: str, words: Sequence[Token]) -> Entity | None:
    """Entity "age" (value: years, or "under_27" / "27_plus") of such a phrase, None without one."""
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    value = _signed(text)
    if value is None and (year := _year_of_birth(text, words)):
        return year
    if value is not None:
        return Entity("age", value, start, end)
    for clause in clauses(text, words):
        whole = clause == (0, len(words))
        said = _phrase(words, clause, whole)
        if said is not None:
            return Entity("age", said, words[clause.first].start, words[clause.last - 1].end)
    return None


def _signed(text: str) -> int | str | None:
    """ "27+", "<27", "26½", "26,5" as the whole message."""
    folded = fold(text.replace("½", ",5"))
    if match := _SIGNED.fullmatch(folded):
        sign, before, behind, _ = match.groups()
        if sign in ("<", "<=", "≤", "u"):
            return _group_below(int(before) + (sign in ("<=", "≤")))
        return _group_from(int(before or behind) + (sign == ">"))
    if match := _HALVED.fullmatch(folded):
        return int(match.group(1)) if not re.search(r"[^\W\d_]", folded) else None
    return None


def _group_below(limit: int) -> AgeGroup | None:
    return "under_27" if limit <= _LIMIT else None


def _group_from(least: int) -> AgeGroup | None:
    return "27_plus" if least >= _LIMIT else None


def _year_of_birth(text: str, words: Sequence[Token]) -> Entity | None:
    """A year that is the whole message, or one beside a word for birth and of nobody else."""
    if any(_WORDS["other"].ends_at(words, at) for at in range(len(words))):
        return None
    this_year = datetime.now(UTC).year
    for at, word in enumerate(words):
        if not re.fullmatch(r"\d{4}", word.key):
            continue
        born, year = _born_beside(words, at), int(word.key)
        if not born and len(words) > 1:
            continue
        if born and _FIRST_YEAR - _SOLAR <= year <= _LAST_YEAR - _SOLAR:
            year += _SOLAR
        if _FIRST_YEAR <= year <= _LAST_YEAR and _is_alone(text, word):
            return Entity("age", this_year - year, word.start, word.end)
    return None


def _born_beside(words: Sequence[Token], at: int) -> bool:
    """Whether a word for birth stands near, and the year is no limit ("born after 1992")."""
    near = range(max(0, at - _NEAR_BEFORE), min(len(words), at + _NEAR_BEHIND + 1))
    limit = range(max(0, at - _NEAR_BEHIND), near.stop)
    return any(_SETS["born"].ends_at(words, i) for i in near) and not any(
        words[i].key in _SETS["limit"] for i in limit
    )


def _is_alone(text: str, word: Token) -> bool:
    """Whether the digits are no amount, and no part of a longer number."""
    return not re.match(r"\s?[€$£%]", text[word.end :]) and text[: word.start][-1:] not in tuple(
        "€$£§+#№"
    )


def _phrase(words: Sequence[Token], clause: Clause, whole: bool) -> int | str | None:
    for at in range(clause.first, clause.last):
        for ten, names in _DECADES.items():
            if words[at].key in names:
                return _decade(words, clause, at, ten)
        number = number_at(words, at)
        if number is None or (not words[at].key.isdigit() and number[0] < _FROM_IN_WORDS):
            continue
        value, size = number
        return _around_number(words, clause, (at, at + size), value, whole)
    return None


def _decade(words: Sequence[Token], clause: Clause, at: int, ten: int) -> int | None:
    """ "in my early thirties"; without early or late, only where the whole decade is one group."""
    for name, years in (("early", _EARLY_THIRTIES), ("middle", _MIDDLE), ("late", _LATE)):
        size = _SETS[name].size_before(words, at, clause.first)
        if size and _only_around(words, clause, at - size, at + 1):
            return ten + years
    if ten > _LIMIT and _only_around(words, clause, at, at + 1) and at > clause.first:
        return ten + _MIDDLE
    return None


def _around_number(
    words: Sequence[Token], clause: Clause, span: tuple[int, int], value: int, whole: bool
) -> int | str | None:
    at, end = span
    behind = end
    while behind < clause.last and (words[behind].key in _WORDS["years"]):
        behind += 1
    mine = whole or any(_WORDS["me"].ends_at(words, i) for i in range(clause.first, at))
    if not mine or not 10 <= value <= 99:
        return None
    for name, meant in _behind(value).items():
        size = _SETS[name].size_from(words, behind, clause.last)
        if size and _only_around(words, clause, at, behind + size):
            return meant
    for name, meant in _before(value).items():
        size = _SETS[name].size_before(words, at, clause.first)
        if size and _only_around(words, clause, at - size, behind):
            return meant
    return _turkish(words, clause, (at, end), value)


def _behind(value: int) -> dict[str, int | str | None]:
    """Set of words -> what they make of the number they follow."""
    return {
        "half": value,
        "or_more": _group_from(value),
        "under_after": _group_below(value),
        "or_less": _group_below(value + 1),
    }


def _before(value: int) -> dict[str, int | str | None]:
    """Set of words -> what they make of the number they precede; decades only of whole tens."""
    tens = {"past": _EARLY, "early": _EARLY, "middle": _MIDDLE, "late": _LATE}
    result: dict[str, int | str | None] = {}
    if value % 10 == 0 and value > 10:
        result.update({name: value + years for name, years in tens.items()})
    return {**result, "under": _group_below(value), "over": _group_from(value)}


def _turkish(
    words: Sequence[Token], clause: Clause, span: tuple[int, int], value: int
) -> AgeGroup | None:
    """ "27'den büyük", "27 yaşından küçüğüm"."""
    for at in range(span[1], clause.last):
        if match := _TURKISH_LIMIT.match(words[at].key):
            return _group_from(value) if match.group(1) == "buyu" else _group_below(value)
    return None


def _only_around(words: Sequence[Token], clause: Clause, start: int, end: int) -> bool:
    """Whether all other words of the clause are "I am", "years", "old", "about" and the like."""
    return _all_around(words, clause.first, start) and _all_around(words, end, clause.last)


def _all_around(words: Sequence[Token], at: int, end: int) -> bool:
    while at < end:
        size = max(names.size_from(words, at, end) for names in _AROUND)
        if size == 0:
            return False
        at += size
    return True
