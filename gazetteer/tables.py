"""Reads the packaged tables. Rows stay text until a place is asked for, to load fast."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import resources

from gazetteer.normalise import name_key
from gazetteer.places import LAENDER, Place

# Several places with one name, and the next largest has at least a thirtieth of the largest's
# inhabitants and is a town: the name alone cannot decide (Halle, Frankfurt, Münster; not Hamburg).
_CLEAR_RATIO = 30
_TOWN = 5_000
# GeoNames counts districts inconsistently, so they never outrank a city by their number.
_DISTRICT_CAP = 60_000


def lines(name: str) -> Iterator[str]:
    """The lines of a packaged table without comments and blank lines.

    Raises FileNotFoundError when the table is missing: run `python -m gazetteer.build`.
    """
    with (resources.files("gazetteer") / "data" / name).open(encoding="utf-8") as file:
        for line in file:
            if line != "\n" and not line.startswith("#"):
                yield line.rstrip("\n")


def read_keys(*names: str) -> dict[str, str]:
    """Key of a name -> ids of places with that name, separated by blanks."""
    keys: dict[str, str] = {}
    shared: dict[str, str] = {}
    for name in names:
        for line in lines(name):
            key, _, ids = line.partition("\t")
            ids = shared.setdefault(ids, ids)
            keys.setdefault(key, ids)
    return keys


class PlaceTable:
    """The places of one table: `german` or abroad."""

    def __init__(self, name: str, *, german: bool) -> None:
        self._german = german
        self._rows = {line.split("\t", 1)[0]: line for line in lines(name)}

    def __contains__(self, number: str) -> bool:
        return number in self._rows

    def get(self, number: str) -> Place | None:
        """The place with this GeoNames number, None when there is none."""
        row = self._rows.get(number)
        if row is None:
            return None
        if self._german:
            number, name, kind, land, lat, lon, population = row.split("\t")
            return Place(f"gn:{number}", name, "district" if kind == "district" else "city", "DE",
                         land, float(lat), float(lon), int(population))  # fmt: skip
        number, name, country, lat, lon, population = row.split("\t")
        return Place(f"gn:{number}", name, "city_abroad", country, None,
                     float(lat), float(lon), int(population))  # fmt: skip

    def all(self) -> Iterator[Place]:
        """Every place of the table, largest first."""
        return (place for number in self._rows if (place := self.get(number)) is not None)

    @cached_property
    def populations(self) -> Mapping[str, int]:
        """GeoNames number -> inhabitants, for ranking; districts capped."""
        result = {}
        for number, row in self._rows.items():
            count = int(row.rsplit("\t", 1)[1])
            result[number] = min(count, _DISTRICT_CAP) if "\tdistrict\t" in row else count
        return result

    def ranked(self, ids: str, key: str) -> tuple[Place, ...]:
        """The candidates of a key, best first; only one when it is overwhelmingly likelier.

        A place that merely was called so once gives way to one that bears the name.
        """
        if " " not in ids:
            place = self.get(ids)
            return (place,) if place else ()
        sizes = self.populations
        numbers = sorted(ids.split(), key=lambda number: -sizes.get(number, 0))
        first = sizes.get(numbers[0], 0)
        least = _TOWN if first >= _TOWN else 0
        kept = [numbers[0]] + [
            n for n in numbers[1:]
            if sizes.get(n, 0) * _CLEAR_RATIO >= first and sizes.get(n, 0) >= least
        ]  # fmt: skip
        places = [place for number in kept[:8] if (place := self.get(number)) is not None]
        bearing = [p for p in places if name_key(p.name).split("-")[-1].startswith(key)]
        return tuple(bearing if places[0] in bearing else places)


def read_country_keys() -> frozenset[str]:
    """Keys of the names of countries in all our languages, colloquial ones too."""
    written = (
        name_key(name.replace("_", " "))
        for line in lines("countries-words.tsv")
        for name in line.split("\t")[1].split("|")
        if not name.endswith("*")
    )
    known = (key for line in lines("countries-cldr.tsv") for key in line.split("\t")[1].split("|"))
    return frozenset(known) | frozenset(written)


def read_laender() -> tuple[dict[str, Place], dict[str, str]]:
    """(code -> Place of the Land, key of a name -> code). City states are found as cities."""
    places: dict[str, Place] = {}
    keys: dict[str, str] = {}
    for line in lines("laender.tsv"):
        code, lat, lon, population, names = line.split("\t")
        places[code] = Place(f"land:{code}", LAENDER[code], "land", "DE", code, float(lat),
                             float(lon), int(population))  # fmt: skip
        if code not in ("BE", "HH", "HB"):
            keys.update((name_key(name), code) for name in names.split("|"))
    return places, keys
