"""HSDS 3.0 as a tabular data package (zip or folder): tables put together to service objects.

The tables go into a scratch database first, since any of them may be larger than the memory and
their rows may come in any order. What comes out is read like JSON (`hsds.py`).
"""

import csv
import io
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import cache, partial
from pathlib import Path
from typing import Any

from services_catalog.errors import DataFileError
from services_catalog.exporters import tabular as official
from services_catalog.importers.hsds import rows_of, understanding
from services_catalog.importers.json_services import shown
from services_catalog.importers.lines import LONGEST_LINE, Line
from services_catalog.importers.package_files import DESCRIPTION, Package, Table
from services_catalog.importers.run import Source
from services_catalog.importers.tabular_objects import Tables

OnBytes = Callable[[int], object]

_RAW = 2_000
_MOST_BROKEN = 1_000
# Share of the work that loading the tables is; the rest is putting them together.
_LOADING = 0.4


def source(path: Path, name: str) -> Source:
    """A zip, a folder or the datapackage.json in it."""
    file = path / DESCRIPTION if path.is_dir() else path
    if not file.is_file():
        raise DataFileError(f"{path} holds no {DESCRIPTION}: nothing was imported.")
    return Source(name, file, understanding(file, name), partial(_read, name=name))


def _read(path: Path, on_bytes: OnBytes, *, name: str) -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as scratch:
        database = sqlite3.connect(Path(scratch) / "tables.db", isolation_level=None)
        with closing(database), Package(path) as package:
            tables, broken = Tables(database), []
            size = path.stat().st_size
            described = _known(package)
            for table in described:
                broken += _load(package, table, tables)
                on_bytes(int(size * _LOADING / len(described)))
            yield from broken[:_MOST_BROKEN]
            yield from tables.dangling()
            total = tables.finish() or 1
            for number, service in tables.services():
                on_bytes(int(size * (1 - _LOADING) / total))
                raw = shown(service)
                for row in rows_of(service, name):
                    yield Line(number, raw, row)


def _known(package: Package) -> list[Table]:
    """The tables of the standard in the package, each once; others say nothing to us."""
    tables: dict[str, Table] = {}
    by_path = {each["path"]: name for name, each in official.official().items()}
    for table in package.tables():
        name = table.name if table.name in official.official() else by_path.get(table.path)
        if name is None:
            continue
        if name in tables:
            raise package.error(f"the table {name} is there twice")
        tables[name] = Table(name, table.path, table.delimiter)
    if "service" not in tables:
        raise package.error("it has no table of services (resource service)")
    return list(tables.values())


def _load(package: Package, table: Table, tables: Tables) -> list[Line]:
    """Put a table into the scratch database; its rows that cannot be used."""
    broken: list[Line] = []
    with package.open(table.path) as file:
        try:
            tables.add(table.name, _rows(package, table, file, broken))
        except UnicodeDecodeError:
            raise package.error(f"{table.path} is not UTF-8") from None
    return broken


def _rows(
    package: Package, table: Table, file: Any, broken: list[Line]
) -> Iterator[tuple[int, dict[str, Any]]]:
    csv.field_size_limit(LONGEST_LINE)
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    reader = csv.reader(text, delimiter=table.delimiter, strict=True)
    try:
        heading = [cell.strip() for cell in next(reader, [])]
        if "id" not in heading or len(set(heading)) != len(heading):
            raise package.error(f"{table.path}: the heading has no id or names a column twice")
        for cells in reader:
            if len(cells) > len(heading):
                reason = f"{table.path}: more cells than the heading"
                broken.append(Line(reader.line_num, ",".join(cells)[:_RAW], reason=reason))
            elif any(cells):
                yield reader.line_num, _meant(table.name, zip(heading, cells, strict=False))
    except csv.Error as error:
        where = f"{table.path}, line {reader.line_num}"
        raise package.error(f"{where}: {error}") from None


def _meant(table: str, cells: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The cells of the standard that hold something, as JSON would have them."""
    convert = _converters(table)
    return {name: convert[name](cell) for name, cell in cells if cell != "" and name in convert}


@cache
def _converters(table: str) -> dict[str, Callable[[str], Any]]:
    return {
        name: _number if field["type"] == "number"
        else _filled if field.get("constraints", {}).get("required") else str
        for name, field in official.fields(table).items()
    }  # fmt: skip


def _number(cell: str) -> Any:
    """A number where it is one; the text else, which is then refused by the name of its field."""
    try:
        return int(cell) if cell.lstrip("-").isdigit() else float(cell)
    except ValueError:
        return cell


def _filled(cell: str) -> str:
    return "" if cell == official.EMPTY else cell
