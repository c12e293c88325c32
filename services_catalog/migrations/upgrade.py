"""Bringing a database to the newest schema; Alembic is loaded only when there is work to do."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from services_catalog.errors import CatalogueUnavailableError

# The newest revision; a test compares it with the folder `versions`.
NEWEST = "0002"
_VERSION_TABLE = "alembic_version"


def schema_version(connection: Connection) -> str | None:
    """The revision of the schema in the database, None when there is none."""
    if not inspect(connection).has_table(_VERSION_TABLE):
        return None
    version: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar()
    return version


def upgrade(connection: Connection) -> None:
    """Run the missing migrations within the running transaction."""
    if schema_version(connection) == NEWEST:
        return
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except (CommandError, SQLAlchemyError) as error:
        raise CatalogueUnavailableError(
            "The catalogue's tables cannot be brought to this version. A newer Vorweg may have "
            "written them: use that one, or move the database away and run `vorweg catalogue "
            "import`."
        ) from error
