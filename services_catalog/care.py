"""Looking after single entries: pause, resume, assure. Each change is in the history, by function.

One transaction each; readers see it with their next question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from services_catalog.catalogue import Catalogue
from services_catalog.database import open_engine, writing
from services_catalog.errors import CatalogueError
from services_catalog.listings import build_records, write_listings
from services_catalog.migrations.upgrade import upgrade
from services_catalog.models import HistoryEntry, Service
from services_catalog.models.base import identifier
from services_catalog.record import ServiceRecord
from services_catalog.state import next_revision
from services_catalog.who import Function, function_of

_FARTHEST_YEARS = 3
# Who ends a pause that had an end from the beginning.
_BY_ITSELF = "end of the pause"


class CareError(CatalogueError):
    """The entry cannot be changed so; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Cared:
    """An entry after the change. `changed`: False when it was so already."""

    record: ServiceRecord
    changed: bool


def pause(url: str, id: str, by: str, until: date | None = None, *, today: date) -> Cared:
    """Offer an entry no longer; `until`: the first day on which it is offered again.

    Raises CareError, NotAFunctionError.
    """
    if until is not None and not today < until <= _in_years(today, _FARTHEST_YEARS):
        raise CareError(
            f"--until must be a day after today and within {_FARTHEST_YEARS} years: the first day "
            "on which the service takes people again."
        )

    def values(record: ServiceRecord, _: Function) -> dict[str, Any]:
        if record.status != "active":
            raise CareError(f"{record.id} is {record.status}: it is not offered anyway.")
        return {"paused": True, "paused_until": until.isoformat() if until else None}

    return _change(url, id, by, values)


def resume(url: str, id: str, by: str) -> Cared:
    """Offer a paused entry again. Raises CareError, NotAFunctionError."""

    def values(record: ServiceRecord, _: Function) -> dict[str, Any]:
        if record.status != "active":
            raise CareError(
                f"{record.id} is {record.status}, not paused: its source has to bring it back."
            )
        return {"paused": False, "paused_until": None}

    return _change(url, id, by, values)


def assure(url: str, id: str, by: str, *, today: date) -> Cared:
    """Note that the one who runs a service says today that its entry is right.

    `by`: a function address. No import whose data are older overwrites the entry from now on.
    Raises CareError, NotAFunctionError.
    """

    def values(record: ServiceRecord, function: Function) -> dict[str, Any]:
        if function.address is None:
            raise CareError("--by must be the function address that assures it, like info@….")
        if record.status != "active":
            raise CareError(f"{record.id} is {record.status}: an import has to bring it back.")
        if record.assured_date is not None and record.assured_date > today.isoformat():
            raise CareError(f"{record.id} was assured on {record.assured_date}, after today.")
        return {"assured_date": today.isoformat(), "assurer_email": function.address}

    return _change(url, id, by, values)


def end_pauses(connection: Connection, today: date) -> int:
    """End the pauses that are over, within a writing transaction; how many there were."""
    query = select(Service.id).where(Service.paused_until <= today.isoformat())
    ids = list(connection.scalars(query))
    for id in ids:
        row = connection.execute(select(*_KEPT).where(Service.id == id)).mappings().one()
        _write(connection, id, dict(row), {"paused": False, "paused_until": None}, _BY_ITSELF)
    if ids:
        write_listings(connection, ids)
        next_revision(connection)
    return len(ids)


def has_ended_pauses(connection: Connection, today: date) -> bool:
    """Whether there is something for `end_pauses` to do."""
    query = select(Service.id).where(Service.paused_until <= today.isoformat()).limit(1)
    return connection.execute(query).first() is not None


_Values = Callable[[ServiceRecord, Function], dict[str, Any]]
_KEPT = (Service.paused, Service.paused_until, Service.assured_date, Service.assurer_email)


def _change(url: str, id: str, by: str, values: _Values) -> Cared:
    key = identifier("service", id)
    with _written(url) as connection:
        record = _record(connection, key)
        if record is None:
            raise CareError(f"there is no entry {id!r} in the catalogue")
        function = function_of(by, record)
        row = connection.execute(select(*_KEPT).where(Service.id == key)).mappings().one()
        wanted = values(record, function)
        if all(row[name] == value for name, value in wanted.items()):
            return Cared(record, changed=False)
        _write(connection, key, dict(row), wanted, function.text)
        write_listings(connection, [key])
        next_revision(connection)
        after = _record(connection, key)
        assert after is not None
    return Cared(after, changed=True)


@contextmanager
def _written(url: str) -> Iterator[Connection]:
    # Nothing is made where there is no catalogue: this says so.
    Catalogue.open(url).close()
    engine = open_engine(url)
    try:
        with writing(engine) as connection:
            upgrade(connection)
            yield connection
    finally:
        engine.dispose()


def _record(connection: Connection, id: UUID) -> ServiceRecord | None:
    return next((record for _, record in build_records(connection, [id])), None)


def _write(
    connection: Connection, id: UUID, before: dict[str, Any], after: dict[str, Any], by: str
) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    differences = [name for name, value in after.items() if before[name] != value]
    query = update(Service).where(Service.id == id)
    connection.execute(query.values(**after, last_modified=now))
    rows = [
        {
            "resource_id": id,
            "resource_type": "service",
            "last_action_date": now,
            "last_action_type": "update",
            "field_name": name,
            "previous_value": _shown(before[name]),
            "replacement_value": _shown(after[name]),
            "updated_by": by,
        }
        for name in differences
    ]
    if rows:
        connection.execute(insert(HistoryEntry), rows)


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _in_years(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year + years, day=28)
