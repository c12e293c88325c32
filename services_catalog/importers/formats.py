"""The formats of files that partners and publishers send, by the name `--format` knows them by.

A factory takes the file and the name of whose data they are; it reads the file later, as a stream.
Importers are imported when they are asked for: some need libraries that take their time.
"""

from collections.abc import Callable
from pathlib import Path

from services_catalog.importers.run import Source

Factory = Callable[[Path, str], Source]


def _hsds(path: Path, name: str) -> Source:
    from services_catalog.importers.hsds import source

    return source(path, name)


def _tabular(path: Path, name: str) -> Source:
    from services_catalog.importers.tabular import source

    return source(path, name)


def _csv(path: Path, name: str) -> Source:
    from services_catalog.importers.csv_source import source

    return source(path, name)


def _integreat(path: Path, name: str) -> Source:
    from services_catalog.importers.integreat import source

    return source(path, name)


def _osm(path: Path, name: str) -> Source:
    from services_catalog.importers.osm import source

    return source(path, name)


FORMATS: dict[str, Factory] = {
    "hsds": _hsds,
    "tabular": _tabular,
    "csv": _csv,
    "integreat": _integreat,
    "osm": _osm,
}
