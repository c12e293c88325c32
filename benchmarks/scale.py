"""How the match grows with the catalogue: `python -m benchmarks scale`.

Prints, for each size, the time of a match (p50, p99) and the memory of the process that matches.
Each round is a process of its own. A machine that others use too stops anybody for some
milliseconds now and then, but hardly the same person in every round: "best" takes each person's
fastest round. The catalogues are made once and kept below VORWEG_VAR/scale.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import psutil
import yaml

from benchmarks.scale_copy import copy
from benchmarks.scale_data import fill, persons
from services_catalog.catalogue import Catalogue
from services_catalog.matching import Matcher
from tests.postgresql import new_database, own_server
from vorweg.settings import Settings

SIZES = (1_000, 10_000, 100_000, 1_000_000)
PERSONS = 1_500
WARM = 200
ROUNDS = 3
MEGABYTE = 1024 * 1024


def topics() -> tuple[str, ...]:
    """The topics people ask about."""
    root = Path(__file__).resolve().parent.parent
    intents = yaml.safe_load((root / "nlu" / "intents.yml").read_text(encoding="utf-8"))
    return tuple(intents["topics"])


def measure(url: str) -> None:
    """One round; run in a process of its own, so that memory is this catalogue's."""
    people = list(persons(PERSONS, topics()))
    before = psutil.Process().memory_info().rss
    with Catalogue.open(url) as catalogue:
        matcher = Matcher(catalogue)
        for person in people[:WARM]:
            matcher.match(person)
        wall, cpu = [], []
        for person in people[WARM:]:
            started, used = time.perf_counter(), time.process_time()
            matcher.match(person)
            wall.append((time.perf_counter() - started) * 1000)
            cpu.append((time.process_time() - used) * 1000)
    after = psutil.Process().memory_info().rss
    memory = f"{after / MEGABYTE:.0f} (+{(after - before) / MEGABYTE:.0f})"
    print(json.dumps({"wall": wall, "cpu": cpu, "memory": memory}))


def _p99(values: Iterable[float]) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]


def catalogue_of(folder: Path, size: int) -> str:
    """The URL of a synthetic SQLite catalogue, made when it is not there yet."""
    file = folder / f"{size}.db"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        fill(f"sqlite:///{unfinished}", size)
        for end in ("-wal", "-shm"):
            unfinished.with_name(unfinished.name + end).unlink(missing_ok=True)
        unfinished.rename(file)
    return f"sqlite:///{file}"


def main(arguments: Sequence[str]) -> None:
    """Prints a Markdown table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks scale")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument(
        "--postgresql", action="store_true", help="also on a PostgreSQL server of its own"
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--measure", metavar="URL", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.measure:
        measure(given.measure)
        return
    folder = Settings.read(os.environ).var / "scale"
    print(
        "| services | database | match p50 ms | p99 ms of each round | CPU p99 ms "
        "| best p50 / p99 ms | memory MB | load |"
    )
    print("|---:|---|---:|---:|---:|---:|---:|---:|")
    for size in given.sizes:
        _line(size, "SQLite", catalogue_of(folder, size), given.rounds)
    if given.postgresql:
        with own_server() as server:
            if server is None:
                raise SystemExit("PostgreSQL is not installed: initdb and pg_ctl are missing")
            for size in given.sizes:
                url = new_database(server, f"scale-{size}")
                copy(catalogue_of(folder, size), url)
                _line(size, "PostgreSQL", url, given.rounds)


def _line(size: int, database: str, url: str, count: int) -> None:
    print(f"| {size:,} | {database} | ", end="", flush=True)
    load = os.getloadavg()[0]
    rounds = [_round(url) for _ in range(count)]
    best = [min(times) for times in zip(*(each["wall"] for each in rounds), strict=True)]
    cells = [
        f"{statistics.median(time for each in rounds for time in each['wall']):.1f}",
        ", ".join(f"{_p99(each['wall']):.1f}" for each in rounds),
        ", ".join(f"{_p99(each['cpu']):.1f}" for each in rounds),
        f"{statistics.median(best):.1f} / {_p99(best):.1f}",
        rounds[-1]["memory"],
        f"{load:.1f}",
    ]
    print(" | ".join(cells), end=" |\n", flush=True)


def _round(url: str) -> dict[str, Any]:
    """The times and the memory of one process."""
    command = [sys.executable, "-m", "benchmarks", "scale", "--measure", url]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
