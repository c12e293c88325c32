"""What holds for every catalogue after an import, whatever the file was."""

from sqlalchemy import select, text

from services_catalog.database import open_engine, reading
from services_catalog.listings import build_records
from services_catalog.models import Listing, Service
from services_catalog.record import ServiceRecord


def assert_whole(url: str) -> None:
    """Every service stands in the read rows as its tables say, and nothing points nowhere."""
    engine = open_engine(url)
    with reading(engine) as connection:
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        ids = list(connection.scalars(select(Service.id)))
        listed = dict(connection.execute(select(Listing.service_id, Listing.record)).all())
        assert set(listed) == set(ids)
        for id, record in build_records(connection, ids):
            assert ServiceRecord.from_json(listed[id]) == record
    engine.dispose()
