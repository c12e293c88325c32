"""The languages a person says to speak, or wants to go on in."""

from gazetteer import Languages
from nlu.entities.relation import SETS, Sentence, has
from nlu.types import Entity

_BARE = 3
_SHORT = 6


def find_languages(sentence: Sentence, languages: Languages) -> list[Entity]:
    """Entities "language" (value: BCP 47), in order, each language once.

    Given when the clause speaks of speaking or writing, or when the message is little more than
    names of languages. Not given for courses, exams and learning.
    """
    named = languages.find_in(list(sentence.words))
    if not named:
        return []
    result: dict[str, Entity] = {}
    words_of_names = sum(1 + sentence.text[s:e].count(" ") for s, e, _ in named)
    for start, end, code in named:
        first, _ = sentence.span(start, end)
        clause = sentence.clause(first)
        if has(sentence, clause, "learn"):
            continue
        bare = (
            len(sentence.words) <= _BARE or len(sentence.words) - words_of_names <= _BARE < _SHORT
        )
        behind = sentence.words[first + 1].key if first + 1 < clause.last else ""
        if _claims_nationality(sentence, first) or behind in SETS["adjective_of"]:
            continue
        if has(sentence, clause, "speak") or (bare and len(sentence.words) <= _SHORT):
            result.setdefault(code, Entity("language", code, start, end))
    return list(result.values())


def _claims_nationality(sentence: Sentence, first: int) -> bool:
    """ "I am French", "عندي جنسية": a nationality, unless speaking is mentioned."""
    clause = sentence.clause(first)
    if has(sentence, clause, "speak"):
        return False
    near = range(max(clause.first, first - 3), min(clause.last, first + 3))
    return any(i != first and SETS["need_self"].ends_at(sentence.words, i) for i in near)
