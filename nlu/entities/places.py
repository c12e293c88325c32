"""German places and postal codes named in a message."""

import re
from collections.abc import Sequence

from gazetteer import Gazetteer, Mention
from gazetteer.normalise import Token
from nlu.entities.relation import SETS, Sentence, has, other_person, role
from nlu.types import Entity, Role

_MONEY = re.compile(
    r"^\s?(?:€|\$|£|%|euro|eur\b|usd|يورو|یورو|евро|تومن|руб|bin\b|tl\b|dollar)", re.IGNORECASE
)
_SHORT = 4


def find_places(sentence: Sentence, gazetteer: Gazetteer) -> list[Entity]:
    """Entities "place" (value: German name) and "postal_code" (value: five digits), in order."""
    mentions = gazetteer.german_places_in(sentence.text, sentence.words)
    found = [_place(sentence, mention) for mention in mentions]
    found += _postal_codes(sentence, gazetteer, mentions)
    return sorted(found, key=lambda entity: entity.start)


def german_role(found: Role | None) -> Role | None:
    """Who is "from" a German place lives there."""
    return "residence" if found == "origin" else found


def _place(sentence: Sentence, mention: Mention) -> Entity:
    best = mention.places[0]
    several = tuple(place.id for place in mention.places) if len(mention.places) > 1 else ()
    exact = mention.score == 1.0
    where = german_role(role(sentence, mention.start, mention.end, exact=exact))
    first, _ = sentence.span(mention.start, mention.end)
    if where is None and other_person(sentence, first) and any(
        has(sentence, clause, "want") for clause in sentence.clauses
    ):  # fmt: skip
        where = "destination"  # "my husband lives in Kassel and I want to join him"
    return Entity(
        "place", best.name, mention.start, mention.end, role=where,
        place_id=best.id, ambiguous=several,
    )  # fmt: skip


def _postal_codes(
    sentence: Sentence, gazetteer: Gazetteer, mentions: Sequence[Mention]
) -> list[Entity]:
    result = []
    for at, word in enumerate(sentence.words):
        if len(word.key) != 5 or not (word.key.isascii() and word.key.isdigit()):
            continue
        place = gazetteer.postal_code(word.key)
        if place and place.postal_code and _means_postal_code(sentence, at, mentions):
            where = german_role(role(sentence, word.start, word.end))
            result.append(Entity("postal_code", place.postal_code, word.start, word.end,
                                 role=where, place_id=place.id))  # fmt: skip
    return result


def _means_postal_code(sentence: Sentence, at: int, mentions: Sequence[Mention]) -> bool:
    """Five digits are a postal code alone, beside a place or a word for it; never an amount."""
    word: Token = sentence.words[at]
    text = sentence.text
    before, after = text[max(0, word.start - 2) : word.start], text[word.end : word.end + 8]
    if (
        _MONEY.match(after)
        or re.search(r"[€$£+\d§][\s.,-]?$", before)
        or re.match(r"[.,-]?\s?\d", after)
    ):
        return False
    if word.key.startswith("0") or len(sentence.words) == 1:
        return True
    beside = any(abs(m.start - word.end) <= 3 or abs(word.start - m.end) <= 3 for m in mentions)
    around = (*sentence.words[max(0, at - 2) : at], *sentence.words[at + 1 : at + 3])
    named = any(near.key in SETS["postal"] for near in around)
    return (
        beside or named or (len(sentence.words) <= _SHORT and not any(c.isdigit() for c in before))
    )
