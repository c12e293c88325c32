"""Whether a message asks for somebody else, so that this person's age is the one that counts.

"For my brother, he is 17" and "my brother, 17, wants to …" do; "he is 17" too, for it is an answer
about somebody named before. "My daughter is 16" and "my daughter is 16 and I want to bring her"
tell of her, not of the person to be advised.
"""

from collections.abc import Sequence

from gazetteer.normalise import Token
from nlu.entities.lexical import read_sets

_SETS = read_sets("age-words.tsv")


def for_other(words: Sequence[Token]) -> bool:
    """Whether a relative who is named is the one to be advised, or no relative is named at all."""
    named = [at for at in range(len(words)) if _SETS["relative"].ends_at(words, at)]
    if not named or any(_SETS["for_other"].ends_at(words, at) for at in range(len(words))):
        return True
    return any(
        _SETS["other_wants"].ends_at(words, at) and not _first_person(words, at)
        for at in range(named[0] + 1, len(words))
    )


def _first_person(words: Sequence[Token], at: int) -> bool:
    """Whether "I" or "we" stands beside the verb: "and I want", "möchte ich"."""
    beside = [*words[max(0, at - 2) : at], *words[at + 1 : at + 2]]
    return any(word.key in _SETS["first_person"] for word in beside)
