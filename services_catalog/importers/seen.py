"""Slugs met during an import, in temporary tables: a file may be larger than the memory."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Boolean, Column, Connection, MetaData, Select, String, Table, insert, select


class Seen:
    """The ids met in the file, in a temporary table.

    accepted: of rows that went in; the others were rejected and only keep their entry from being
    retired.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._table = Table(
            "import_seen",
            MetaData(),
            Column("slug", String(200), primary_key=True),
            Column("accepted", Boolean, primary_key=True),
            prefixes=["TEMPORARY"],
        )
        self._table.create(connection)

    def accepted(self, slugs: Sequence[str]) -> set[str]:
        """Those of them that went in already."""
        return self._known(slugs, accepted=True)

    def add(self, slugs: Sequence[str], *, accepted: bool) -> None:
        """Note them."""
        storable = {slug for slug in slugs if _storable(slug)}
        new = storable - self._known(storable, accepted=accepted)
        if new:
            rows = [{"slug": slug, "accepted": accepted} for slug in sorted(new)]
            self._connection.execute(insert(self._table), rows)

    def without(self, query: Any, column: Any) -> Any:
        """The query, for slugs that were not met."""
        return query.where(column.not_in(select(self._table.c.slug)))

    def close(self) -> None:
        """Forget all."""
        self._table.drop(self._connection)

    def _known(self, slugs: Collection[str], *, accepted: bool) -> set[str]:
        column = self._table.c.slug
        query = select(column).where(column.in_(slugs), self._table.c.accepted == accepted)
        return set(self._connection.scalars(query)) if slugs else set()


class NewEntries:
    """The slugs of the entries that an import adds to the catalogue."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._table = Table(
            "import_new",
            MetaData(),
            Column("slug", String(200), primary_key=True),
            prefixes=["TEMPORARY"],
        )
        self._table.create(connection)

    def add(self, slugs: Sequence[str]) -> None:
        """Note them."""
        if slugs:
            self._connection.execute(insert(self._table), [{"slug": slug} for slug in slugs])

    def slugs(self) -> Select[*tuple[Any, ...]]:
        """The query for all of them."""
        return select(self._table.c.slug)

    def close(self) -> None:
        """Forget all."""
        self._table.drop(self._connection)


def _storable(slug: str) -> bool:
    return "\x00" not in slug and not any("\ud800" <= letter <= "\udfff" for letter in slug)
