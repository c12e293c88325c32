"""What a person filled in: read from the query; an ambiguous place is asked back."""

from dataclasses import dataclass, field

from starlette.datastructures import QueryParams

from gazetteer import Gazetteer, Place
from services_catalog.record import PROGRAMS
from web.index import Index
from web.parameters import Parameters
from web.search import GERMANY, Wanted, words_in

DISTANCES_KM = (10, 25, 50, 100, 200)
PAGES_AT_MOST = 1_000
_MOST_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """The form as it was sent. query: the fields as text, "" for an empty one.

    which: places to choose from. place_unknown: something was written that is no place.
    page: from 1."""

    wanted: Wanted
    query: dict[str, str] = field(default_factory=dict)
    which: tuple[Place, ...] = ()
    place_unknown: bool = False
    page: int = 1

    @property
    def is_blank(self) -> bool:
        """Whether no field was filled."""
        return not any(self.query.values())


def read(query: QueryParams, index: Index, gazetteer: Gazetteer) -> Asked:
    """The search a query stands for. Raises BadRequestError for values no form of ours sends."""
    given = Parameters(query)
    words, typed, chosen = given.text("q"), given.text("place"), given.text("at", 20)
    program = given.choice("program", PROGRAMS)
    language = given.text("language", 20)
    if language and language not in index.languages:
        # Links live longer than entries: a language that nobody offers any more finds nothing.
        language = language if language.replace("-", "").isalnum() else ""
    country = given.text("country", 2).upper()
    km = given.choice("km", [str(km) for km in DISTANCES_KM])
    page = given.integer("page", 1, 1, PAGES_AT_MOST)
    given.done()
    place, which = _place(typed, chosen, gazetteer)
    wanted = Wanted(
        words=words_in(words),
        programs=frozenset({program} - {""}),
        languages=frozenset({language} - {""}),
        place=place,
        max_km=float(km) if km and place else None,
        country=country or None,
    )
    fields = {"q": words, "place": typed, "at": chosen if place and chosen else "",
              "program": program, "language": language, "km": km, "country": country}  # fmt: skip
    return Asked(
        wanted,
        fields,
        which,
        place_unknown=bool(typed) and place is None and not which,
        page=page,
    )


def _place(typed: str, chosen: str, gazetteer: Gazetteer) -> tuple[Place | None, tuple[Place, ...]]:
    """The place that is meant, or the places that may be meant."""
    if chosen:
        place = gazetteer.place(chosen)
        if place is not None and place.country == GERMANY:
            return place, ()
    if not typed:
        return None, ()
    found = tuple(p for p in gazetteer.resolve(typed) if p.country == GERMANY)
    if not found:
        # A sentence: "ich ziehe nach Leipzig".
        mentions = gazetteer.german_places_in(typed)
        found = mentions[0].places if mentions else ()
    return (found[0], ()) if len(found) == 1 else (None, found[:_MOST_CANDIDATES])
