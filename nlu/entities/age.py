"""The age of the person concerned.

Rules, in this order: an age said in the first person ("I am 19", "عمري ١٩", "мне 19"); one beside
a unit of years that is no length of time ("19 yo", "19 лет, водитель"); a bare number as the whole
message. Another person's age counts only where that person is the one to be advised (see
`age_relatives`); it is at least 12, and two such ages decide nothing.
"""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from gazetteer.normalise import Token, tokens
from nlu.entities.age_numbers import WORD_FROM, behind_unit, number, value_at
from nlu.entities.age_others import about_other, is_said
from nlu.entities.age_phrases import find_age_phrase
from nlu.entities.age_relatives import for_other
from nlu.entities.lexical import Clause, clauses, read_sets
from nlu.entities.number_context import part_of_other
from nlu.entities.numbers import number_at
from nlu.types import Entity, Role

YOUNGEST, OLDEST = 3, 110
_BARE_FROM, _BARE_TO = 10, 99
_OTHER_FROM = 12
_SHORT = 4
_GROWN = 18
_LOOSE_FROM, _LOOSE_TO = 14, 85

_SETS = read_sets("age-words.tsv")
_YEARS, _OLD, _ME, _AGE = _SETS["years"], _SETS["old"], _SETS["me"], _SETS["age"]
_COUNTED, _ME_AFTER = _SETS["counted"], _SETS["me_after"]
_LASTING = _SETS["lasting"]
_MONTH, _SPAN, _BEFORE_SPAN = _SETS["month"], _SETS["span"], _SETS["before_span"]

_FILLERS, _FIRST_PERSON = _SETS["filler"], _SETS["first_person"]

# "il a 7 ans", "am 19 ani": elsewhere these words stand before a length of time.
_AGED = frozenset((("a", "ans"), ("am", "ani")))

Kind = Literal["me", "years", "other", "child", "loose"]


class _Candidate(NamedTuple):
    value: int
    first: int  # index of the first word
    last: int  # index of the last word of the number
    kind: Kind


def find_age(text: str, words: Sequence[Token] | None = None) -> list[Entity]:
    """At most one Entity "age" of the person; value: years (int), "under_27" or "27_plus".

    Ages of others follow with the role "mentioned", each once. words: of the text, where known.
    """
    words = tokens(text) if words is None else words
    if phrase := find_age_phrase(text, words):
        return [phrase]
    found = [c for clause in clauses(text, words) for c in _candidates(text, words, clause)]
    best = _choose([c for c in found if c.kind != "child"], for_other=for_other(words))
    own = [] if best is None else [_entity(words, best)]
    others = {c.value: c for c in found if c.kind in ("other", "child") and c is not best}
    return [*own, *(_entity(words, c, "mentioned") for c in others.values())]


def _entity(words: Sequence[Token], found: _Candidate, role: Role | None = None) -> Entity:
    start, end = words[found.first].start, words[found.last].end
    return Entity("age", found.value, start, end, role=role)


def _choose(found: Sequence[_Candidate], *, for_other: bool) -> _Candidate | None:
    for kind in ("me", "years"):
        if first := next((c for c in found if c.kind == kind), None):
            return first
    others = [c for c in found if c.kind == "other"]
    if others and not for_other:
        return None
    if others:
        grown = [c for c in others if c.value >= _OTHER_FROM]
        return grown[0] if len({c.value for c in others}) == 1 and grown else None
    return next((c for c in found if c.kind == "loose"), None)


def _candidates(text: str, words: Sequence[Token], clause: Clause) -> list[_Candidate]:
    result: list[_Candidate] = []
    at = clause.first
    while at < clause.last:
        found = number(words, at)
        if found is None:
            if child := _child(words, clause, at):
                result.append(child)
            at += 1
            continue
        value, size, glued = found
        last = min(at + size, clause.last) - 1
        if YOUNGEST <= value <= OLDEST and not part_of_other(text, words, at, last):
            kind = _kind(text, words, clause, at, last, glued)
            if kind:
                result.append(_Candidate(value, at, last, kind))
        at += size
    return result


def _child(words: Sequence[Token], clause: Clause, at: int) -> _Candidate | None:
    """ "My daughter is seven years old": a small number in words, with its unit, of somebody else.

    Only to be mentioned: the same words mean too many other things to be an age of the person.
    """
    found = number_at(words, at)
    if found is None or not YOUNGEST <= found[0] < WORD_FROM:
        return None
    unit = at + found[1]
    if unit >= clause.last or words[unit].key not in _YEARS or _is_span(
        words, clause, at, unit + 1, certain=False
    ):  # fmt: skip
        return None
    if not about_other(words, clause, at, unit + 1):
        return None
    return _Candidate(found[0], at, unit - 1, "child")


def _kind(
    text: str, words: Sequence[Token], clause: Clause, at: int, last: int, glued: bool
) -> Kind | None:
    after = last + 1
    following = words[after].key if after < clause.last else ""
    beside = [words[i].key for i in (at - 1, after) if 0 <= i < len(words)]
    if _counted(words, clause, after) or any(word in _MONTH for word in beside):
        return None
    if at and words[at - 1].key in _SETS["numbered"]:
        return None
    unit_end = after if glued else behind_unit(words, clause, after)
    value_years = glued or unit_end > after
    certain = glued or any(words[i].key in _OLD for i in range(after, min(after + 3, clause.last)))
    if value_years and _is_span(words, clause, at, unit_end, certain):
        return None
    if _says_me(words, clause, at, after, unit_end):
        return "me"
    before = _before(words, clause, at)
    if before is not None and words[before].key in ("am", "im") and re.match(
        r"\.\s+\w", text[words[last].end : words[last].end + 4]
    ):  # fmt: skip
        return None  # German ordinals: "am 12. in Friedland"
    if about_other(words, clause, at, unit_end):
        said = value_years or certain or before is not None
        alone = at == clause.first and unit_end >= clause.last
        if not value_years and words[at].key.isalpha() and words[at].key.isascii():
            return None  # "once", "si": number words that are other words elsewhere
        return (
            "other"
            if said or alone or len(words) <= _SHORT + 2 or is_said(words, clause, at)
            else None
        )
    if before is not None and (words[before].key in _ME or _ME.ends_at(words, before)):
        return "me" if not _counts_something(words, clause, after, value_years) else None
    if before is not None and _AGE.ends_at(words, before):
        return "me"
    if _introduced(words, clause, at):
        return "me"
    if (certain or value_years) and at - 1 == clause.first and words[at - 1].key in _SETS["has"]:
        return "other"  # "Има 18 година": he or she, of whom the sentence before told
    if certain or value_years:
        if value_at(words, at) < _LOOSE_FROM:
            return None
        alone = certain or _stands_alone(words, clause, at, unit_end)
        return "years" if alone or _at_age(words, clause, at) else None
    if after < clause.last and following in _AGE:
        return "years"
    if at == clause.first and last + 1 == clause.last and at > 0 and _plain(words, at):
        return "loose"  # "Nurse, 29, Manila"
    if _added(words, clause, at, last):
        return "loose"
    return "loose" if _loose(text, words, at, last) else None


def _at_age(words: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "À 26 ans", "con 38 años", "в 32 года": at that age, wherever it stands in the clause."""
    if at == clause.first or words[at - 1].key not in _SETS["at_age"]:
        return False
    return not any(words[i].key in _LASTING for i in range(clause.first, at - 1))


def _counted(words: Sequence[Token], clause: Clause, after: int) -> bool:
    """Whether things are counted: "20 days", Romanian "20 de zile"."""
    behind = [words[i].key for i in range(after, min(after + 2, clause.last))]
    return bool(behind) and (
        behind[0] in _COUNTED or (behind[0] == "de" and behind[-1] in _COUNTED)
    )


def _says_me(words: Sequence[Token], clause: Clause, at: int, after: int, unit_end: int) -> bool:
    """Whether "I am" stands behind the number and its unit: "27 का हूँ", "18 salî me"."""
    if not _BARE_FROM <= value_at(words, at) <= _LOOSE_TO:
        return False
    if unit_end > after and _SETS["me_after_unit"].size_from(words, unit_end, clause.last):
        return True
    plain = unit_end > after or not words[at].key.isalpha() or words[at].key[0] > "ۿ"
    return (plain and _ME_AFTER.size_from(words, unit_end, clause.last) > 0) or _bulgarian(
        words, clause, at, after
    )


def _bulgarian(words: Sequence[Token], clause: Clause, at: int, after: int) -> bool:
    """ "съм на 61", "na 45 sam": at the age of."""
    if at == clause.first or words[at - 1].key not in ("на", "na"):
        return False
    around = [words[i].key for i in (at - 2, after) if clause.first <= i < clause.last]
    return any(word in ("съм", "sam") for word in around)


def _introduced(words: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "I'm Fatima 22": a name between "I am" and the number, and nothing counted behind it."""
    if at - clause.first < 2 or not _LOOSE_FROM <= value_at(words, at) <= _LOOSE_TO:
        return False
    name = words[at - 1].key
    known = any(name in _SETS[label] for label in ("before_span", "span", "counted", "years"))
    return not known and words[at - 2].key in ("im", "i'm", "name", "m") and words[at].key.isdigit()


def _added(words: Sequence[Token], clause: Clause, at: int, last: int) -> bool:
    """ "I'm from Georgia and 24": joined on to what the person says of themselves."""
    if last + 1 != clause.last or at - clause.first < 2:
        return False
    if words[at - 1].key == "de" and words[clause.first].key in ("soy", "sou"):
        return _plain(words, at)  # "soy chilena de 28"
    if words[at - 1].key not in _SETS["and"]:
        return False
    mine = any(_SETS["me"].ends_at(words, i) or words[i].key in _FIRST_PERSON
               for i in range(clause.first, at - 1))  # fmt: skip
    return mine and _plain(words, at)


def _before(words: Sequence[Token], clause: Clause, at: int) -> int | None:
    """Index of the word before the number, over words like "now" and "about"."""
    i = at - 1
    while i >= clause.first and words[i].key in _FILLERS and words[i].key not in _ME:
        i -= 1
    if i < clause.first and clause.first > 0 and clause.first == at:
        return clause.first - 1 if words[clause.first - 1].key in _AGE else None
    return i if i >= clause.first else None


def _is_span(words: Sequence[Token], clause: Clause, at: int, end: int, certain: bool) -> bool:
    """Whether "3 years" is a length of time: experience, since, for, ago."""
    following = [words[i].key for i in range(end, min(end + 4, clause.last))]
    if any(word in _SPAN for word in following[: 2 if certain else 4]):
        return not certain or following[0] in _SPAN
    if certain:
        return False
    preceding = words[at - 1].key if at > clause.first else ""
    if (preceding, words[end - 1].key) in _AGED:
        return False
    return preceding in _BEFORE_SPAN or any(
        words[i].key in _SPAN for i in range(max(clause.first, at - 3), at)
    )


def _counts_something(words: Sequence[Token], clause: Clause, after: int, years: bool) -> bool:
    """Whether "I have 3 …" or "I am 3 … in Germany" counts something that is no age."""
    if years or after >= clause.last:
        return False
    return words[after].key in _COUNTED


def _stands_alone(words: Sequence[Token], clause: Clause, at: int, end: int) -> bool:
    """Whether "45 лет" is the whole clause or its beginning, so that it can only be an age."""
    if at - clause.first <= 1 and clause.last - end <= 3:
        return True
    before = (words[i].key for i in range(clause.first, at))
    return (
        clause.last - end <= 1
        and value_at(words, at) >= _GROWN
        and not any(word in _SPAN or word in _LASTING for word in before)
    )


def _plain(words: Sequence[Token], at: int) -> bool:
    """Whether a number between commas may be an age: nothing in the message counts or measures."""
    inside = words[at].key.isdigit() and _LOOSE_FROM <= value_at(words, at) <= _LOOSE_TO
    like = [w for w in words if w.key.isdigit() and _LOOSE_FROM <= int(w.key) <= _LOOSE_TO]
    around = [*words[max(0, at - 2) : at], *words[at + 1 : at + 3]]
    counted = any(w.key in _COUNTED or w.key in _SPAN for w in around)
    return inside and len(like) == 1 and not counted


def _loose(text: str, words: Sequence[Token], at: int, last: int) -> bool:
    """A number with nothing around it that says age: the whole message, or a very short list."""
    value = value_at(words, at)
    rest = len(words) - (last - at + 1)
    if rest == 0:
        digits = words[at].key.isdigit() or value >= WORD_FROM
        return digits and _BARE_FROM <= value <= _BARE_TO
    if not words[at].key.isdigit() or not _LOOSE_FROM <= value <= _LOOSE_TO or rest > _SHORT - 1:
        return False
    if at and words[at - 1].key in _BEFORE_SPAN:
        return False
    if any(token.key in _SPAN or token.key in _COUNTED for token in words):
        return False
    edge = at == 0 or last == len(words) - 1
    comma = any(c in text for c in ",،;\n/") or all(
        w.key in _FILLERS or w.key.isdigit() for w in words
    )
    return edge and comma
