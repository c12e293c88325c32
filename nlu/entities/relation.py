"""What a sentence makes of a place or country it names: where from, where now, where to.

The word directly before the name decides ("from", "nach", "إلى"); a mere "in" leaves it
to the nearest verb of the clause: "live in" is residence, "want to work in" destination. Suffixes
count like words: Turkish -de, -den, -e; Persian "ایرانم" (I am in Iran); Russian "в Германию" (to).
"""

from collections.abc import Sequence
from typing import NamedTuple

from gazetteer.normalise import Token
from nlu.entities.lexical import Clause, WordSet, clauses, read_sets
from nlu.types import Role

SETS = read_sets("cues.tsv")
_REACH = 9
_BESIDE = 2  # words between a country and "citizen of"
_COPULA = ("م", "ام", "یم", "ایم", "هستم")
_ACCUSATIVE = ("ию", "ію", "ју", "у", "ю")
_LOCATIVE = ("ии", "ії", "ији", "е", "і")


class Sentence(NamedTuple):
    """A message with its words and clauses."""

    text: str
    words: Sequence[Token]
    clauses: Sequence[Clause]

    @classmethod
    def of(cls, text: str, words: Sequence[Token]) -> "Sentence":
        """A text whose words are known."""
        return cls(text, words, list(clauses(text, words)))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Indexes of the first and last word within the character offsets."""
        inside = [i for i, word in enumerate(self.words) if word.start < end and word.end > start]
        return (inside[0], inside[-1]) if inside else (0, 0)

    def clause(self, at: int) -> Clause:
        """The clause a word stands in."""
        return next(c for c in self.clauses if c.first <= at < c.last)


def role(sentence: Sentence, start: int, end: int, *, exact: bool = False) -> Role | None:
    """The role of the place named by `text[start:end]`, None where the words do not tell.

    exact: the words are the name itself, so that the end of "Pakistan" is no Turkish "from".
    """
    first, last = sentence.span(start, end)
    clause = sentence.clause(first)
    relation = _relation(sentence, clause, first, last, exact)
    if relation == "from":
        return "origin"
    if relation == "to":
        return "destination"
    if relation == "copula":
        return "residence"
    if _citizenship(sentence.words, clause, first, last):
        return "origin"
    found = _nearest(sentence.words, clause, first, last)
    if found == "live":
        return None if other_person(sentence, first) else "residence"
    return "destination" if found == "want" else None


def _citizenship(words: Sequence[Token], clause: Clause, first: int, last: int) -> bool:
    """ "Citizen of Kosovo", "Kosova vatandaşıyım", "državljanin sam Srbije"."""
    near = [*range(max(clause.first, first - _BESIDE), first)]
    near += range(last + 1, min(clause.last, last + _BESIDE + 1))
    return any(SETS["citizen"].ends_at(words, i) for i in near)


def _relation(sentence: Sentence, clause: Clause, first: int, last: int, exact: bool) -> str | None:
    words = sentence.words
    key = words[last].key
    affix = _affix(key)
    if exact and affix != "copula":
        affix = None
    if affix == "copula":
        return "copula"
    before = _before(words, clause, first)
    if before is not None:
        case = _case(sentence, before, key)
        if case:
            return case
    behind = words[last + 1].key if last + 1 < clause.last else ""
    apostrophe = behind and sentence.text[words[last].end] in "'’‘`"
    for name in ("from", "in", "to"):
        if behind in SETS[f"{name}_after"] and (apostrophe or not behind.isascii()):
            return name
    return affix


def _before(words: Sequence[Token], clause: Clause, first: int) -> int | None:
    at = first - 1
    while at >= clause.first and words[at].key in SETS["skip"]:
        at -= 1
    return at if at >= clause.first else None


def _case(sentence: Sentence, at: int, key: str) -> str | None:
    """The relation a preposition expresses; for Russian в/на the ending of the name decides."""
    words = sentence.words
    word = words[at].key
    if word == "tu":  # Vietnamese "từ" is from; Persian "tu" in
        typed = sentence.text[words[at].start : words[at].end]
        return "in" if typed.isascii() else "from"
    if word in ("в", "во", "у", "на", "v", "u"):
        if key.endswith(_ACCUSATIVE) and not word.isascii() and key.endswith(("ию", "ію", "ју")):
            return "to"
        return "in"
    for name in ("near", "from", "to", "in"):
        if SETS[name].ends_at(words, at):
            if name == "from" and word == "من" and _persian(words):
                return "in"
            return "in" if name == "near" else name
    return None


def _persian(words: Sequence[Token]) -> bool:
    """Whether "من" is Persian "I" rather than Arabic "from"."""
    return any(
        any(char in "پچژگ" for char in word.key)
        or word.key
        in (
            "هستم",
            "هستیم",
            "است",
            "در",
            "به",
            "که",
            "از",
            "تو",
            "توی",
            "ام",
            "میخوام",
            "زندگی",
            "الان",
        )
        or word.key.startswith("می")
        for word in words
    ) or words[-1].key.endswith(("هستم", "ستم"))


def _affix(key: str) -> str | None:
    if key[0].isascii():
        if len(key) > 6 and key.endswith(("den", "dan", "ten", "tan", "liyim", "liyiz")):
            return "from"
        return (
            "in"
            if len(key) > 6 and key.endswith(("deyim", "dayim", "teyim", "tayim", "deyiz"))
            else None
        )
    if "؀" <= key[0] <= "ۿ":
        if key.startswith("ب") and len(key) > 4:
            return None
        return (
            "copula"
            if key.endswith(("انم", "لینم", "گم", "رانم", "یام")) and len(key) > 4
            else None
        )
    if key[0] in "ከ":
        return "from"
    return "in" if key[0] == "በ" and len(key) > 3 else None


def _nearest(words: Sequence[Token], clause: Clause, first: int, last: int) -> str | None:
    """The nearest of the words "want" and "live" in the clause; before the name counts first."""
    for at in range(first - 1, max(clause.first, first - _REACH) - 1, -1):
        if SETS["want"].ends_at(words, at):
            return "want"
        if SETS["live"].ends_at(words, at):
            return _unless_wanted(words, clause, at)
    for at in range(last + 1, min(clause.last, last + _REACH)):
        if SETS["want"].starts_at(words, at):
            return "want"
        if SETS["live"].starts_at(words, at):
            return _unless_wanted(words, clause, at)
    return None


def _unless_wanted(words: Sequence[Token], clause: Clause, at: int) -> str:
    """ "I want to live in": the wish decides. "I am going to": likewise."""
    wanted = any(SETS["want"].ends_at(words, i) for i in range(max(clause.first, at - 4), at))
    wanted = wanted or (at + 1 < clause.last and SETS["want"].starts_at(words, at + 1))
    return "want" if wanted else "live"


def other_person(sentence: Sentence, at: int) -> bool:
    """Whether the clause speaks of a relative and not of the person ("my brother lives in …")."""
    clause = sentence.clause(at)
    before = range(at - 1, clause.first - 1, -1)
    for i in before:
        if SETS["relative"].ends_at(sentence.words, i):
            return not any(SETS["self"].ends_at(sentence.words, j) for j in range(i + 1, at))
    return False


def has(sentence: Sentence, clause: Clause, name: str) -> bool:
    """Whether a word of the set stands in the clause."""
    found: WordSet = SETS[name]
    return any(found.ends_at(sentence.words, i) for i in range(clause.first, clause.last))
