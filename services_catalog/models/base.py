"""What all tables share: names of constraints (Alembic needs them) and identifiers."""

import uuid
from typing import Annotated

from sqlalchemy import ForeignKey, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase, mapped_column

# HSDS asks for UUIDs. Ours are derived from the stable slug, so that an import into an empty
# database, here or elsewhere, gives the same identifiers again.
_NAMESPACE = uuid.UUID("6f1c6a52-7f3b-5b0e-9c56-2b8d6a1f4e07")

Id = Annotated[uuid.UUID, mapped_column(Uuid, primary_key=True)]


class Base(DeclarativeBase):
    """The declarative base with its naming rule."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def identifier(entity: str, *parts: str | None) -> uuid.UUID:
    """The UUID of an entity that is known by its parts, always the same for the same parts."""
    return uuid.uuid5(_NAMESPACE, "\x1f".join([entity, *(part or "" for part in parts)]))


def belongs_to(table: str) -> ForeignKey:
    """A reference to a parent row; the child goes with it."""
    return ForeignKey(f"{table}.id", ondelete="CASCADE")
