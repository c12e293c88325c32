"""Finds places by name, in any script, inflected or misspelt, alone or in running text."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from gazetteer.inflection import bases
from gazetteer.normalise import Token, name_key, tokens
from gazetteer.places import Mention, Place, bearing, distance_km
from gazetteer.postal import PostalCodes
from gazetteer.scan import Names, Scanner, Thresholds
from gazetteer.tables import PlaceTable, read_country_keys, read_keys, read_laender
from gazetteer.words import Words

_GERMAN = Thresholds(known=20_000, known_inflected=100_000, fuzzy=20_000, known_fuzzy=200_000,
                     located=0, common=20_000, free_letters=4, bare_capital=False)  # fmt: skip
_ABROAD = Thresholds(known=300_000, known_inflected=900_000, fuzzy=400_000, known_fuzzy=4_000_000,
                     located=15_000, common=100_000, free_letters=5,
                     bare_capital=True)  # fmt: skip
_BEGINNING = 20_000  # a typed beginning stands for a place of at least so many inhabitants
_NEAR_CITY_KM = 60  # so near a city of 15,000 a point is taken to be in its country
_NEAR_COUNTRY_KM = 250  # farther inland only where the country's cities lie all around
_AROUND_KM = 1_000
_HALF_TURN = 180.0


class Gazetteer:
    """Names of places -> places. `load()` reads the packaged tables; all methods are read-only."""

    def __init__(self, german: Names, abroad: Names, postal: PostalCodes, words: Words) -> None:
        self._german = german
        self._abroad = abroad
        self._postal = postal
        self._laender, self._land_keys = read_laender()
        self._cities: list[Place] | None = None
        countries = read_country_keys()
        self._scan_german = Scanner(
            german, words, _GERMAN, excluded=lambda key: key in countries or self._foreign(key),
            elsewhere=lambda key: key in countries or key in abroad.keys,
            special={key: self._laender[code] for key, code in self._land_keys.items()},
        )  # fmt: skip
        self._scan_abroad = Scanner(
            abroad, words, _ABROAD,
            excluded=lambda key: key in countries or key in self._land_keys
            or (key in german.keys and not self._foreign(key)),
            elsewhere=lambda key: key in countries or key in german.keys or key in self._land_keys,
            special={},
        )  # fmt: skip

    @classmethod
    def load(cls, *, words: Words | None = None) -> "Gazetteer":
        """Reads the packaged data files once a process. FileNotFoundError when one is missing.

        words: instead of the packaged list of everyday words (for building that list).
        """
        return _packaged() if words is None else cls._read(words)

    @classmethod
    def _read(cls, words: Words) -> "Gazetteer":
        german = Names(read_keys("names-de.tsv", "names-de-generated.tsv"),
                       PlaceTable("places-de.tsv", german=True), _GERMAN.fuzzy)  # fmt: skip
        abroad = Names(read_keys("names-abroad.tsv"),
                       PlaceTable("places-abroad.tsv", german=False), _ABROAD.fuzzy)  # fmt: skip
        return cls(german, abroad, PostalCodes.load(), words)

    def prepare(self) -> None:
        """Makes the index of misspellings now (half a second) and not at the first unknown word."""
        self._german.prepare()
        self._abroad.prepare()

    def place(self, id: str) -> Place | None:
        """The place with this id ("gn:2879139", "land:SN", "plz:04109"), or None."""
        kind, _, rest = id.partition(":")
        if kind == "gn":
            return self._german.table.get(rest) or self._abroad.table.get(rest)
        if kind == "land":
            return self._laender.get(rest)
        return self._postal.get(rest) if kind == "plz" else None

    def postal_code(self, code: str) -> Place | None:
        """The German postal code, digits of any script; None when it does not exist."""
        return self._postal.get(name_key(code))

    def postal_code_near(self, lat: float, lon: float) -> Place | None:
        """The nearest German postal code; None when it is more than 30 km away."""
        return self._postal.near(lat, lon)

    def country_at(self, lat: float, lon: float) -> str | None:
        """ISO country of a point: of the nearest city, DE by postal codes. Approximate.

        There is no coastline to tell land from sea. Within 60 km of a city of 15,000 inhabitants
        the city's country counts; up to 250 km away only when cities of that country within
        1,000 km lie all around the point (deserts, steppes), not on one side of it (the open sea).
        None otherwise, which for some remote coasts and islands means "not known".
        """
        german = self._postal.near(lat, lon)
        if self._cities is None:
            self._cities = list(self._abroad.table.all())
        near = [p for p in self._cities if abs(p.lat - lat) < 4 and abs(p.lon - lon) < 8]
        best = min(near, key=lambda p: distance_km(lat, lon, p.lat, p.lon), default=None)
        away = distance_km(lat, lon, best.lat, best.lon) if best else _NEAR_COUNTRY_KM + 1
        if german and distance_km(lat, lon, german.lat, german.lon) <= away:
            return "DE"
        if best is None or away > _NEAR_COUNTRY_KM:
            return None
        if away <= _NEAR_CITY_KM or self._surrounded(lat, lon, best.country):
            return best.country
        return None

    def _surrounded(self, lat: float, lon: float, country: str) -> bool:
        """Whether cities of the country lie on all sides: no half turn without one."""
        turns = sorted(
            bearing(lat, lon, p.lat, p.lon)
            for p in self._cities or ()
            if p.country == country and distance_km(lat, lon, p.lat, p.lon) <= _AROUND_KM
        )
        if not turns:
            return False
        gaps = [after - before for before, after in pairwise([*turns, turns[0] + 360.0])]
        return max(gaps) < _HALF_TURN

    def resolve(self, name: str, *, country: str | None = "DE") -> tuple[Place, ...]:
        """Candidates for one name, best first: exact, inflected, beginning of a name, misspelt.

        country: "DE", another ISO code, or None for anywhere (Germany first when both are likely).
        Empty when nothing comes near.
        """
        key = name_key(name)
        found = self._german_exactly(key) if country in ("DE", None) else ()
        if found and (country == "DE" or not self._foreign(key)):
            return found
        if country != "DE":
            abroad = self._named_abroad(key, country)
            return abroad or (() if country else self._resolve_loosely(self._german, key))
        return self._resolve_loosely(self._german, key)

    def _german_exactly(self, key: str) -> tuple[Place, ...]:
        if code := self._postal.get(key):
            return (code,)
        if land := self._land_keys.get(key):
            return (self._laender[land],)
        return self._ranked(self._german, key)

    def _ranked(self, names: Names, key: str) -> tuple[Place, ...]:
        ids = names.keys.get(key)
        return names.table.ranked(ids, key) if ids else ()

    def _named_abroad(self, key: str, country: str | None) -> tuple[Place, ...]:
        places = self._ranked(self._abroad, key) or self._resolve_loosely(self._abroad, key)
        if country is None:
            return places
        ids = self._abroad.keys.get(key, "").split()
        every = (self._abroad.table.get(number) for number in ids)
        return tuple(p for p in every if p and p.country == country) or tuple(
            p for p in places if p.country == country
        )

    def _resolve_loosely(self, names: Names, key: str) -> tuple[Place, ...]:
        """Inflected, then misspelt, then the beginning of a name; longer parts first."""
        words = key.split()
        for size in range(len(words), 0, -1):
            for at in range(len(words) - size + 1):
                part = " ".join(words[at : at + size])
                if size < len(words) and (places := self._ranked(names, part)) and len(part) > 2:
                    return places
        if len(words) > 2:
            return ()
        for base, _ in bases(key):
            if places := self._ranked(names, base):
                return places
        near = names.fuzzy.find(key, smallest=0, far=True)
        if near:
            return self._ranked(names, near[0])
        return self._beginning(names, key)

    def _beginning(self, names: Names, key: str) -> tuple[Place, ...]:
        if len(key) < 5:
            return ()
        longer = [k for k in names.keys if k.startswith(key) and names.population(k) >= _BEGINNING]
        best = max(longer, key=names.population, default=None)
        return self._ranked(names, best) if best else ()

    def _foreign(self, key: str) -> bool:
        """Whether a name rather means a city abroad than its German namesake."""
        if key not in self._abroad.keys:
            return False
        here = self._german.population(key) if key in self._german.keys else 0
        return here < 100_000 and self._abroad.population(key) > 5 * here

    def knows(self, key: str) -> bool:
        """Whether a folded word is a name in one of the tables."""
        return key in self._german.keys or key in self._abroad.keys or key in self._land_keys

    def german_places_in(self, text: str, words: Sequence[Token] | None = None) -> list[Mention]:
        """German cities, districts and Länder named in a text, in order.

        words: of the text, where known.
        """
        return self._scan_german.scan(text, tokens(text) if words is None else words)

    def cities_abroad_in(self, text: str, words: Sequence[Token] | None = None) -> list[Mention]:
        """Cities outside Germany named in a text, in order. words: as above."""
        return self._scan_abroad.scan(text, tokens(text) if words is None else words)


@cache
def _packaged() -> Gazetteer:
    return Gazetteer._read(Words.load())
