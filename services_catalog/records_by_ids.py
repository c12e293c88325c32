"""Records of listings that a question found: what is remembered, and the rest in one statement."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from services_catalog.models import Listing
from services_catalog.prepared import Prepared
from services_catalog.record import ServiceRecord
from services_catalog.remembered import Remembered


class RecordsByIds:
    """Holds a prepared statement for each number of listings."""

    def __init__(self) -> None:
        self._statements: dict[int, Prepared] = {}

    def records(
        self, connection: Connection, state: Remembered, ids: Sequence[int]
    ) -> dict[int, ServiceRecord]:
        """The records by listing id; listings that are gone are missing."""
        records = {id: state.records[id] for id in ids if id in state.records}
        missing = [id for id in ids if id not in records]
        if missing:
            values = {f"id{place}": id for place, id in enumerate(missing)}
            for listing_id, text in self._of(len(missing)).rows(connection, values):
                records[listing_id] = state.record(listing_id, text)
        return records

    def _of(self, count: int) -> Prepared:
        if count not in self._statements:
            ids: list[Any] = [bindparam(f"id{place}") for place in range(count)]
            query = select(Listing.id, Listing.record).where(Listing.id.in_(ids))
            self._statements[count] = Prepared(query)
        return self._statements[count]
