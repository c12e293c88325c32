"""A scratch database of tables, and service objects put together from it."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from services_catalog.importers.lines import Line

Json = dict[str, Any]

# Table of the parts: (column that names their owner, table of the owner, key in the owner).
_BELONGS = {
    "phone": (("service_id", "service", "phones"), ("location_id", "location", "phones"),
              ("organization_id", "organization", "phones"),
              ("service_at_location_id", "service_at_location", "phones")),
    "schedule": (("service_id", "service", "schedules"), ("location_id", "location", "schedules"),
                 ("service_at_location_id", "service_at_location", "schedules")),
    "service_area": (("service_id", "service", "service_areas"),),
    "language": (("service_id", "service", "languages"), ("phone_id", "phone", "languages"),
                 ("location_id", "location", "languages")),
    "cost_option": (("service_id", "service", "cost_options"),),
    "required_document": (("service_id", "service", "required_documents"),),
    "contact": (("service_id", "service", "contacts"),),
    "funding": (("service_id", "service", "funding"),),
    "service_at_location": (("service_id", "service", "service_at_locations"),),
    "address": (("location_id", "location", "addresses"),),
    "attribute": (("link_id", "", "attributes"),),
    "metadata": (("resource_id", "service", "metadata"),),
}  # fmt: skip
# Owner: (its column, table it names, key of the object).
_NAMES = {
    "service": (("organization_id", "organization", "organization"),),
    "service_at_location": (("location_id", "location", "location"),),
    "attribute": (("taxonomy_term_id", "taxonomy_term", "taxonomy_term"),),
    "taxonomy_term": (("taxonomy_id", "taxonomy", "taxonomy_detail"),),
}
# Of these we read nothing but their attributes and what the service itself holds.
_WITH_PARTS = {"service", "service_at_location", "location", "organization", "phone", "cost_option"}
_MOST = 500
_MOST_DANGLING = 1_000
_ROWS = 5_000


class Tables:
    """The rows of all tables: by their id, and by what they belong to."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._db = database
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute("CREATE TABLE line (kind TEXT, id TEXT, number INTEGER, content TEXT)")
        self._db.execute(
            "CREATE TABLE link (kind TEXT, owner TEXT, column_name TEXT, line INTEGER)"
        )
        self._shared: dict[tuple[str, str], Json] = {}

    def add(self, table: str, rows: Iterable[tuple[int, Json]]) -> None:
        """Store the rows of a table with the numbers of their lines."""
        columns = [column for column, _, _ in _BELONGS.get(table, ())]
        source, place = iter(rows), self._next_line()
        while batch := list(islice(source, _ROWS)):
            self._db.execute("BEGIN")
            lines, links = [], []
            for number, row in batch:
                lines.append((place, table, row.get("id"), number, _written(row)))
                links += [(table, row[name], name, place) for name in columns if name in row]
                place += 1
            self._db.executemany(
                "INSERT INTO line (rowid, kind, id, number, content) VALUES (?, ?, ?, ?, ?)", lines
            )
            self._db.executemany("INSERT INTO link VALUES (?, ?, ?, ?)", links)
            self._db.execute("COMMIT")

    def dangling(self) -> Iterator[Line]:
        """Rows that belong to a service that is not there."""
        self._db.execute("CREATE INDEX line_id ON line (kind, id)")
        self._db.execute("CREATE INDEX link_owner ON link (owner, kind, column_name)")
        query = """
            SELECT link.kind, line.number, line.content
            FROM link JOIN line ON line.rowid = link.line
            WHERE link.column_name = 'service_id' AND NOT EXISTS
                (SELECT 1 FROM line AS s WHERE s.kind = 'service' AND s.id = link.owner)
            ORDER BY link.line LIMIT ?
        """
        for kind, number, content in self._db.execute(query, (_MOST_DANGLING,)):
            yield Line(number, content[:_ROWS], reason=f"{kind}.service_id names no service")

    def finish(self) -> int:
        """How many services there are."""
        counted = self._db.execute("SELECT COUNT(*) FROM line WHERE kind = 'service'")
        return int(counted.fetchone()[0])

    def services(self) -> Iterator[tuple[int, Json]]:
        """Each service with everything that belongs to it, and the number of its line."""
        query = "SELECT number, content FROM line WHERE kind = 'service' ORDER BY rowid"
        for number, content in self._db.execute(query):
            yield number, self._whole("service", json.loads(content))

    def _next_line(self) -> int:
        return int(self._db.execute("SELECT COALESCE(MAX(rowid), 0) + 1 FROM line").fetchone()[0])

    def _whole(self, table: str, row: Json) -> Json:
        for column, named, key in _NAMES.get(table, ()):
            if column in row and (found := self._named(named, row[column])):
                row[key] = found
        if table == "taxonomy_term" and "taxonomy_detail" in row:
            row.setdefault("taxonomy", row["taxonomy_detail"].get("name"))
        if table in _WITH_PARTS and isinstance(row.get("id"), str):
            self._add_parts(table, row)
        return row

    def _add_parts(self, table: str, row: Json) -> None:
        # Not more of one kind than the reader of objects refuses.
        query = """
            SELECT link.kind, link.column_name, line.content FROM link
            JOIN line ON line.rowid = link.line WHERE link.owner = ? ORDER BY link.line
        """
        for kind, column, content in self._db.execute(query, (row["id"],)).fetchmany(_MOST * 20):
            for name, owner, key in _BELONGS[kind]:
                if name == column and owner in (table, ""):
                    row.setdefault(key, []).append(self._whole(kind, json.loads(content)))

    def _named(self, table: str, id: str) -> Json:
        known = self._shared.get((table, id))
        if known is None:
            query = "SELECT content FROM line WHERE kind = ? AND id = ? LIMIT 1"
            found = self._db.execute(query, (table, id)).fetchone()
            known = self._whole(table, json.loads(found[0])) if found else {}
            if table in ("taxonomy", "taxonomy_term"):
                self._shared[(table, id)] = known
        return known


def _written(row: Json) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))
