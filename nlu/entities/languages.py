"""The languages a person says to speak, or wants to go on in."""

from gazetteer import Languages
from nlu.entities.relation import SETS, Sentence, has
from nlu.types import Entity

_BARE = 3
_SHORT = 6
# In some languages "German" is Germany too, and in all of them a German thing is no language.
_COUNTRY_TOO = "de"


def find_languages(sentence: Sentence, languages: Languages) -> list[Entity]:
    """Entities "language" (value: BCP 47), in order, each language once.

    The person's own when the clause speaks of speaking or writing, or when the message is little
    more than names of languages; "mentioned" where it is about courses, exams, learning, or
    where nothing tells. Not given: nationalities and adjectives ("the German embassy").
    """
    named = languages.find_in(list(sentence.words))
    words_of_names = sum(1 + sentence.text[s:e].count(" ") for s, e, _ in named)
    besides = len(sentence.words) - words_of_names
    bare = len(sentence.words) <= _BARE or besides <= _BARE < _SHORT
    own: dict[str, Entity] = {}
    mentioned: dict[str, Entity] = {}
    for start, end, code in named:
        first, _ = sentence.span(start, end)
        clause = sentence.clause(first)
        learns = has(sentence, clause, "learn")
        behind = sentence.words[first + 1].key if first + 1 < clause.last else ""
        if not learns and (_claims_nationality(sentence, first) or behind in SETS["adjective_of"]):
            continue
        speaks = has(sentence, clause, "speak") or (bare and len(sentence.words) <= _SHORT)
        if speaks and not learns:
            own.setdefault(code, Entity("language", code, start, end))
        elif learns or code != _COUNTRY_TOO:
            mentioned.setdefault(code, Entity("language", code, start, end, role="mentioned"))
    return [*own.values(), *(each for code, each in mentioned.items() if code not in own)]


def _claims_nationality(sentence: Sentence, first: int) -> bool:
    """ "I am French", "عندي جنسية": a nationality, unless speaking is mentioned."""
    clause = sentence.clause(first)
    if has(sentence, clause, "speak"):
        return False
    near = range(max(clause.first, first - 3), min(clause.last, first + 3))
    return any(i != first and SETS["need_self"].ends_at(sentence.words, i) for i in near)
