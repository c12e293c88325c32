"""Synthetic catalogues of any size: the packaged entries, and copies of them all over Germany.

Copies stand where people live: towns are drawn by their inhabitants, the place within a town by its
size. They are no advice for anybody and never leave the folder of the benchmark.
"""

import math
import random
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import batched
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, insert, inspect, text
from tqdm import tqdm

from gazetteer.places import Place
from gazetteer.tables import PlaceTable
from services_catalog.catalogue import Catalogue
from services_catalog.database import open_engine, writing
from services_catalog.importers import ensure_catalogue
from services_catalog.listings import listing_row
from services_catalog.models import Listing, Service
from services_catalog.person import STATUSES, Person
from services_catalog.record import ServiceRecord
from services_catalog.state import next_revision

SEED = 20_261_126
_BATCH = 5_000
_KM_PER_DEGREE = 111.195
# Inhabitants to a square kilometre of a German town; copies lie within its area.
_DENSITY = 1_500
_ABROAD = ("TN", "MA", "TR", "PH", "IN", "VN", "RS", "XK", "AL", "UA", "IR", "AF", "NG", "CO", "RO")
_LANGUAGES = ("ar", "fr", "tr", "en", "vi", "sq", "uk", "fa", "es", "ro", "ru", "de")


@dataclass(frozen=True, slots=True)
class Towns:
    """Towns of Germany, to be drawn by their inhabitants."""

    places: tuple[Place, ...]
    weights: tuple[int, ...]

    @classmethod
    def load(cls) -> "Towns":
        """The towns of the gazetteer (districts are part of their towns)."""
        found = tuple(
            place for place in PlaceTable("places-de.tsv", german=True).all()
            if place.kind == "city" and place.population > 0
        )  # fmt: skip
        return cls(found, tuple(place.population for place in found))

    def draw(self, dice: random.Random, count: int) -> list[Place]:
        """So many towns, a large one more often than a small one."""
        return dice.choices(self.places, self.weights, k=count)


def fill(url: str, size: int) -> None:
    """Make a catalogue of `size` services at `url`: an empty or missing database."""
    ensure_catalogue(url)
    with Catalogue.open(url) as opened:
        packaged = list(opened.all())
    copies = _copies(packaged, size - len(packaged))
    engine = open_engine(url)
    with (
        writing(engine) as connection,
        tqdm(total=max(0, size - len(packaged)), unit=" services") as bar,
    ):
        if connection.dialect.name == "sqlite":
            connection.execute(text("PRAGMA cache_size = -400000"))
        dropped = _without_indexes(connection) if size > 20_000 else []
        for batch in batched(copies, _BATCH):
            _insert(connection, batch)
            bar.update(len(batch))
        for index in dropped:
            index.create(connection)
        next_revision(connection)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    engine.dispose()


def persons(count: int, topics: Sequence[str]) -> Iterator[Person]:
    """People of all ages, statuses and topics, most still abroad, each with a town in Germany."""
    dice = random.Random(SEED + 1)
    for town in Towns.load().draw(dice, count):
        status = dice.choice(STATUSES)
        abroad = status in ("abroad_planning", "resettler", "unknown") and dice.random() < 0.8
        age = min(90, 12 + round(dice.expovariate(1 / 18)))
        yield Person(
            age=age if dice.random() < 0.9 else None,
            country=dice.choice(_ABROAD) if abroad else "DE",
            origin=dice.choice(_ABROAD),
            place=None if abroad else town,
            destination=town if abroad else None,
            status=status,  # type: ignore[arg-type]
            language=dice.choice(_LANGUAGES),
            topic=dice.choice((*topics, None)),
        )


def _copies(packaged: Sequence[ServiceRecord], count: int) -> Iterator[ServiceRecord]:
    """Copies of the local offices of Germany in the packaged shares of programs and words."""
    dice = random.Random(SEED)
    models = [one for one in packaged if one.scope == "local" and one.country == "DE"]
    towns = Towns.load()
    for number, town in enumerate(towns.draw(dice, max(0, count))):
        model = dice.choice(models)
        lat, lon = _within(town, dice)
        yield replace(
            model,
            id=f"synthetic-{number:07d}",
            street=f"Beispielstraße {dice.randint(1, 200)}",
            postal_code=None,
            city=town.name,
            land=town.land,
            lat=lat,
            lon=lon,
            position_from="source",
            source_date=str(date(2026, 11, 1) - timedelta(days=dice.randint(0, 2_000))),
        )


def _within(town: Place, dice: random.Random) -> tuple[float, float]:
    radius = math.sqrt(max(2_000, town.population) / _DENSITY / math.pi)
    north, east = dice.gauss(0, radius / 2), dice.gauss(0, radius / 2)
    narrowing = math.cos(math.radians(town.lat))
    lat = town.lat + north / _KM_PER_DEGREE
    return round(lat, 5), round(town.lon + east / _KM_PER_DEGREE / narrowing, 5)


def _insert(connection: Connection, records: Sequence[ServiceRecord]) -> None:
    services: list[dict[str, Any]] = []
    listings: list[dict[str, Any]] = []
    for record in records:
        id = uuid.uuid5(uuid.NAMESPACE_URL, record.id)
        services.append({
            "id": id, "name": record.name, "slug": record.id, "program": record.program,
            "scope": record.scope, "country": record.country, "land": record.land,
            "status": record.status, "paused": False, "import_source": "synthetic",
        })  # fmt: skip
        listings.append(listing_row(id, record))
    connection.execute(insert(Service), services)
    connection.execute(insert(Listing), listings)


def _without_indexes(connection: Connection) -> list[Any]:
    """Takes the indexes of the read row away while it is filled: the models' own are put back."""
    table = Listing.__table__
    present = {index["name"] for index in inspect(connection).get_indexes("listing")}
    dropped = [index for index in table.indexes if index.name in present]  # type: ignore[attr-defined]
    for index in dropped:
        index.drop(connection)
    return dropped
