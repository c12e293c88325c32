"""The catalogue's single values: revision and fingerprint."""

from sqlalchemy import Connection, bindparam, delete, insert, select

from services_catalog.models import CatalogueState
from services_catalog.prepared import Prepared

REVISION = "revision"
FINGERPRINT = "fingerprint"

_READ = Prepared(select(CatalogueState.value).where(CatalogueState.key == bindparam("name")))


def read_state(connection: Connection, key: str) -> str | None:
    """The value of a key, None when it was never written."""
    rows = _READ.rows(connection, {"name": key})
    return rows[0][0] if rows else None


def write_state(connection: Connection, key: str, value: str) -> None:
    """Set a value within the running transaction."""
    connection.execute(delete(CatalogueState).where(CatalogueState.key == key))
    connection.execute(insert(CatalogueState).values(key=key, value=value))


def next_revision(connection: Connection) -> None:
    """Tell all readers that records changed; call it once in every writing transaction."""
    write_state(connection, REVISION, str(int(read_state(connection, REVISION) or "0") + 1))
