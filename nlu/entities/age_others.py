"""Whether an age is said of somebody else than the person who writes."""

from collections.abc import Sequence

from gazetteer.normalise import Token
from nlu.entities.lexical import Clause, read_sets

_FAR = 6  # words between a relative and their age
_SETS = read_sets("age-words.tsv")
_ME, _OTHER, _OTHER_AGE = _SETS["me"], _SETS["other"], _SETS["other_age"]
_ETHIOPIC = ("\u1200", "\u137f")
_IS, _GENITIVE = _SETS["is"], _SETS["genitive"]


def about_other(words: Sequence[Token], clause: Clause, at: int, end: int) -> bool:
    """Whether the words before the number (or directly behind) speak of another person.

    at: index of the number's first word; end: of the word behind the number and its unit.
    """
    behind = end + 1
    if end < clause.last and words[end].key in _GENITIVE:
        behind = end + 2
    # In these languages what is said of a person stands before them: "የ7 ዓመት ልጄ".
    relative_last = behind > end + 1 or words[end - 1].key in _GENITIVE or _ethiopic(words, end)
    for i in range(min(behind, clause.last) - 1, max(clause.first, at - _FAR) - 1, -1):
        if _OTHER_AGE.ends_at(words, i):
            return True
        # Before "I": "djali im", "kurê min" end with a word that means "I am" elsewhere.
        if i < at and _OTHER.size_before(words, i + 1, clause.first) > 1:
            return True
        if i < at and _ME.ends_at(words, i):
            return False
        if (i < at or (i >= end and relative_last)) and _OTHER.ends_at(words, i):
            return True
    # "my brother, 17, wants …": the clause before ends with the relative.
    return clause.first == at and at > 0 and any(
        _OTHER.ends_at(words, i) for i in range(max(0, at - 2), at)
    )  # fmt: skip


def is_said(words: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether "is" or "has" stands right before the number: "my son is 6", "mi hijo tiene 6"."""
    return at > clause.first and words[at - 1].key in _IS


def _ethiopic(words: Sequence[Token], at: int) -> bool:
    first, last = _ETHIOPIC
    return at < len(words) and first <= words[at].key[0] <= last
