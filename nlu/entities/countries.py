"""The countries a person is in or comes from, as a message tells."""

from typing import NamedTuple

from gazetteer import Countries, Gazetteer, Languages
from nlu.entities.relation import SETS, Sentence, has, other_person, role
from nlu.types import Entity, Role

_BARE = 3
_SHORT = 5


# What a country is said to be, where it is named twice: the higher counts, of equals the first.
_WEIGHT: dict[Role | None, int] = {
    "mentioned": 0, None: 1, "origin": 2, "residence": 2, "destination": 2,
}  # fmt: skip


class _Named(NamedTuple):
    start: int
    end: int
    code: str
    kind: str  # country, nationality or city
    exact: bool = False  # the words are the name itself, without an ending


def find_countries(
    sentence: Sentence, gazetteer: Gazetteer, countries: Countries, languages: Languages
) -> list[Entity]:
    """Entities "country" (value: ISO alpha-2), in order, each country once.

    "mentioned": where the person wants to go, relatives' countries, visas for and papers of a
    country. Not given: Germany unless one is there; languages.
    """
    named = _all_named(sentence, gazetteer, countries)
    spoken = [(start, end) for start, end, _ in languages.find_in(list(sentence.words))]
    result: dict[str, Entity] = {}
    for each in named:
        entity = _entity(sentence, each, any(s < each.end and each.start < e for s, e in spoken))
        if entity is None:
            continue
        known = result.get(each.code)
        if known is None or _WEIGHT[entity.role] > _WEIGHT[known.role]:
            result[each.code] = entity
    return sorted(result.values(), key=lambda entity: entity.start)


def _all_named(sentence: Sentence, gazetteer: Gazetteer, countries: Countries) -> list[_Named]:
    named = [
        _Named(*found, countries.code(sentence.text[found[0] : found[1]]) is not None)
        for found in countries.find_in(sentence.text, list(sentence.words))
    ]
    codes = {each.code for each in named}
    for mention in gazetteer.cities_abroad_in(sentence.text, sentence.words):
        same = [n for n in named if n.start < mention.end and mention.start < n.end]
        if any(countries.code(sentence.text[n.start : n.end]) for n in same):
            continue  # a country's own name goes before a city's; an inflected one does not
        named = [n for n in named if n not in same]
        code = next((p.country for p in mention.places if p.country in codes), None)
        code = code or mention.places[0].country
        named.append(_Named(mention.start, mention.end, code, "city", mention.score == 1.0))
    return sorted(named)


def _entity(sentence: Sentence, named: _Named, language_too: bool) -> Entity | None:
    first, last = sentence.span(named.start, named.end)
    aside = None
    if named.code != "DE" and not (language_too and _about_language(sentence, first)):
        aside = Entity("country", named.code, named.start, named.end, role="mentioned")
    if named.kind == "nationality" and not _means_person(sentence, first, last, language_too):
        return aside if _is_country_word(sentence, last, language_too) else None
    if first and SETS["named"].ends_at(sentence.words, first - 1):
        return None  # a person called Jordan or Paris
    where = role(sentence, named.start, named.end, exact=named.exact)
    if named.kind == "nationality":
        where = "origin"
    if where is None and named.kind == "city" and _is_at(sentence, first):
        where = "residence"
    if where == "destination" or (where != "residence" and other_person(sentence, first)):
        return aside
    told = where is not None and named.kind != "nationality"
    if not told and any(
        SETS["visa"].ends_at(sentence.words, i) for i in range(max(0, first - 2), first)
    ):
        return aside  # "visa for Canada": neither here nor from there
    if named.code == "DE" and not _in_germany(sentence, where, first):
        return None
    if named.code == "DE":
        where = "residence" if where == "origin" else where
    return Entity("country", named.code, named.start, named.end, role=where)


def _about_language(sentence: Sentence, first: int) -> bool:
    clause = sentence.clause(first)
    return has(sentence, clause, "speak") or has(sentence, clause, "learn")


def _is_country_word(sentence: Sentence, last: int, language_too: bool) -> bool:
    """Whether a nationality that is not the person's still names a country: not as a language."""
    clause = sentence.clause(last)
    behind = sentence.words[last + 1].key if last + 1 < clause.last else ""
    return not language_too or behind in SETS["adjective_of"] or behind in SETS["not_person"]


def _is_at(sentence: Sentence, first: int) -> bool:
    """ "I'm 34, engineer in Lahore": who presents themselves, with a city and "in" before it.

    Not after words of study or documents: "diploma from the university in Lahore".
    """
    words, clause = sentence.words, sentence.clause(first)
    before = range(clause.first, first)
    if not before or len(before) > _SHORT or not SETS["in"].ends_at(words, first - 1):
        return False
    if any(SETS[n].ends_at(words, i) for n in ("learn", "want", "visa", "past") for i in before):
        return False
    return any(SETS["self"].ends_at(words, i) for i in range(first))


def _means_person(sentence: Sentence, first: int, last: int, language_too: bool) -> bool:
    """Whether a nationality word is said of the person, not of a visa, an embassy or a language."""
    words, clause = sentence.words, sentence.clause(first)
    behind = words[last + 1].key if last + 1 < clause.last else ""
    before = words[first - 1].key if first > clause.first else ""
    if behind in SETS["not_person"] or before in SETS["not_person"]:
        return False
    if not language_too:
        return not other_person(sentence, first) or len(words) <= _BARE
    if has(sentence, clause, "speak") or has(sentence, clause, "learn"):
        return False
    claimed = any(
        SETS["need_self"].ends_at(words, i) for i in range(max(clause.first, first - 3), first)
    )
    claimed = claimed or any(
        SETS["need_self"].starts_at(words, i) for i in range(last + 1, min(clause.last, last + 3))
    )
    return claimed or behind in SETS["nationality_noun"]


def _in_germany(sentence: Sentence, where: Role | None, first: int) -> bool:
    """Germany counts when the person is there, or as the bare answer to "where are you?"."""
    if where in ("residence", "origin"):
        return not other_person(sentence, first)
    if len(sentence.words) > _BARE or other_person(sentence, first):
        return False
    clause = sentence.clause(first)
    bare = all(
        i == first or any(SETS[n].ends_at(sentence.words, i) for n in ("in", "self", "live"))
        for i in range(clause.first, clause.last)
    )  # fmt: skip
    return where is None and bare
