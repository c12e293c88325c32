"""The nearest services: the same as by looking at every single one."""

import math
import random
import uuid
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import insert

from gazetteer import distance_km
from services_catalog.catalogue import Catalogue
from services_catalog.cells import MOST_RANGES, cell_of, ranges_around
from services_catalog.database import open_engine, writing
from services_catalog.importers import Options, import_sources
from services_catalog.models import Listing, Service
from services_catalog.record import ServiceRecord
from services_catalog.state import next_revision

_GERMAN_LATITUDES = st.floats(47, 55)
_GERMAN_LONGITUDES = st.floats(6, 15)


def _record(id: str, lat: float, lon: float, program: str = "mbe", **more: object) -> ServiceRecord:
    record = ServiceRecord(
        id=id,
        program=program,
        name=id,
        scope="local",
        country="DE",
        source_url="https://x.example",
        reuse="facts",
        checked_on="2026-11-22",
        may_be_old=False,
        lat=lat,
        lon=lon,
    )
    return replace(record, **more)


def _fill(url: str, records: list[ServiceRecord]) -> None:
    engine = open_engine(url)
    services: dict[str, dict[str, object]] = {}
    listings = []
    for record in records:
        id = uuid.uuid5(uuid.NAMESPACE_URL, record.id)
        services[record.id] = {
            "id": id, "name": record.name, "slug": record.id, "program": record.program,
            "scope": "local", "country": "DE", "status": "active", "paused": False,
        }  # fmt: skip
        assert record.lat is not None
        assert record.lon is not None
        listings.append({
            "service_id": id, "slug": record.id, "program": record.program, "scope": "local",
            "country": "DE", "latitude": record.lat, "longitude": record.lon,
            "cell": cell_of(record.lat, record.lon), "offered": record.offered,
            "reuse": record.reuse, "record": record.to_json(),
        })  # fmt: skip
    with writing(engine) as connection:
        connection.execute(insert(Service), list(services.values()))
        connection.execute(insert(Listing), listings)
        next_revision(connection)
    engine.dispose()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def crowded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Catalogue, list[ServiceRecord]]]:
    """Four thousand services: a big city, some towns, villages, 500 at one address."""
    dice = random.Random(7)
    towns = [(52.52, 13.4, 0.1)] * 6 + [(48.1, 11.6, 0.05), (51.3, 12.4, 0.03), (54.9, 8.3, 0.01)]
    records = [_record(f"address-{number}", 50.11, 8.68, "jmd") for number in range(500)]
    for number in range(3_500):
        if dice.random() < 0.1:
            lat, lon = dice.uniform(47.3, 55), dice.uniform(6, 15)
        else:
            town = dice.choice(towns)
            lat, lon = dice.gauss(town[0], town[2]), dice.gauss(town[1], town[2])
        program = dice.choice(["mbe", "jmd", "debt"] if number % 50 else ["tracing"])
        records.append(_record(f"s-{number}", lat, lon, program))
    url = f"sqlite:///{tmp_path_factory.mktemp('crowded') / 'catalogue.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("kept_postgresql")()
    import_sources(url, [], Options())
    _fill(url, records)
    with Catalogue.open(url) as catalogue:
        yield catalogue, records


@settings(max_examples=60, deadline=None)
@given(
    lat=_GERMAN_LATITUDES,
    lon=_GERMAN_LONGITUDES,
    programs=st.sets(
        st.sampled_from(["mbe", "jmd", "debt", "tracing", "women_support"]), min_size=1
    ),
    limit=st.sampled_from([1, 3, 6, 50]),
    max_km=st.sampled_from([None, 5.0, 30.0, 200.0]),
)
def test_nearest_gives_what_looking_at_every_service_gives(
    crowded: tuple[Catalogue, list[ServiceRecord]],
    lat: float,
    lon: float,
    programs: set[str],
    limit: int,
    max_km: float | None,
) -> None:
    """Same distances, nearest first."""
    catalogue, records = crowded
    found = catalogue.nearest(programs, lat, lon, limit, max_km)
    distances = sorted(
        distance_km(lat, lon, record.lat or 0, record.lon or 0)
        for record in records
        if record.program in programs
    )
    expected = [distance for distance in distances if distance <= (max_km or math.inf)][:limit]
    assert [near.distance_km for near in found] == pytest.approx(expected, abs=0.006)
    assert {near.service.program for near in found} <= programs


def test_more_services_at_one_address_than_are_looked_at_give_a_steady_answer(
    crowded: tuple[Catalogue, list[ServiceRecord]],
) -> None:
    """Five hundred in one house: any six are nearest, and the same six each time."""
    catalogue, _ = crowded
    first = catalogue.nearest(["jmd"], 50.11, 8.68, 6)
    assert [near.distance_km for near in first] == [0] * 6
    assert catalogue.nearest(["jmd"], 50.11, 8.68, 6) == first


def test_from_another_continent_something_is_found(
    crowded: tuple[Catalogue, list[ServiceRecord]],
) -> None:
    """The distances are true, the choice among thousands may be rough."""
    catalogue, _ = crowded
    for near in catalogue.nearest(["mbe"], -33.9, 151.2, 3):
        assert 15_000 < near.distance_km < 17_000


def test_a_service_with_two_locations_appears_once_at_the_nearer(blank_url: str) -> None:
    """The branch round the corner counts."""
    far, near = _record("two", 48.1, 11.5), _record("two", 51.34, 12.37)
    _fill(blank_url, [far, near, _record("one", 51.4, 12.4)])
    with Catalogue.open(blank_url) as catalogue:
        found = catalogue.nearest(["mbe"], 51.34, 12.37, 5)
    assert [(hit.service.id, hit.service.lat) for hit in found] == [("two", 51.34), ("one", 51.4)]


def test_paused_and_closed_services_are_offered_only_on_request(blank_url: str) -> None:
    """A person sent to a closed door does not come back."""
    records = [
        _record("open", 51.3, 12.3),
        _record("paused", 51.3, 12.3, paused=True),
        _record("closed", 51.3, 12.3, status="temporarily closed"),
    ]
    _fill(blank_url, records)
    with Catalogue.open(blank_url) as catalogue:
        offered = catalogue.nearest(["mbe"], 51.3, 12.3, 5)
        every = catalogue.nearest(["mbe"], 51.3, 12.3, 5, include_paused=True)
    assert [near.service.id for near in offered] == ["open"]
    assert {near.service.id for near in every} == {"open", "paused", "closed"}


def test_entries_of_unclear_reuse_are_left_out_by_one_switch(blank_url: str) -> None:
    """At reading."""
    _fill(blank_url, [_record("a", 51.3, 12.3, reuse="unclear"), _record("b", 51.5, 12.3)])
    with Catalogue.open(blank_url, include_unclear=False) as catalogue:
        assert [near.service.id for near in catalogue.nearest(["mbe"], 51.3, 12.3)] == ["b"]
        assert catalogue.service("a") is None
        assert catalogue.counts() == {"mbe": 1}


@pytest.mark.parametrize(
    "ask",
    [
        lambda catalogue: catalogue.nearest([], 51, 12),
        lambda catalogue: catalogue.nearest(["mbe"], 51, 12, 0),
        lambda catalogue: catalogue.nearest(["mbe"], 51, 12, 5, max_km=0.0),
        lambda catalogue: catalogue.nearest(["no_such_program"], 51, 12),
    ],
)
def test_a_question_without_an_answer_gives_nothing(
    ask: Callable[[Catalogue], object], starter: Catalogue
) -> None:
    """And no error."""
    assert ask(starter) == ()


@settings(max_examples=200, deadline=None)
@given(
    lat=st.floats(-85, 85),
    lon=st.floats(-170, 170),
    radius=st.floats(0, 500),
    bearing=st.floats(0, 2 * math.pi),
    share=st.floats(0, 1),
)
def test_the_ranges_hold_every_point_of_the_circle(
    lat: float, lon: float, radius: float, bearing: float, share: float
) -> None:
    """At most nine, in order, without overlap."""
    ranges = ranges_around(lat, lon, radius)
    assert 1 <= len(ranges) <= MOST_RANGES
    assert all(low <= high for low, high in ranges)
    assert all(before[1] < after[0] for before, after in pairwise(ranges))
    degrees = radius * share / 111.195
    point_lat = lat + degrees * math.cos(bearing)
    point_lon = lon + degrees * math.sin(bearing) / math.cos(math.radians(lat))
    if abs(point_lat) < 89 and abs(point_lon) < 180:
        inside = distance_km(lat, lon, point_lat, point_lon) <= radius
        cell = cell_of(point_lat, point_lon)
        assert not inside or any(low <= cell <= high for low, high in ranges)
