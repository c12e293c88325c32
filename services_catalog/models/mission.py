"""What the mission needs beyond HSDS: provenance, channels, the read row, history, state."""

import uuid

from sqlalchemy import BigInteger, Float, Identity, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from services_catalog.models.base import Base, Id, belongs_to

# SQLite numbers rows by itself only where the key is exactly INTEGER.
_Counter = BigInteger().with_variant(Integer, "sqlite")


class Provenance(Base):
    """Where an entry comes from and under what terms it may be passed on; one row a service."""

    __tablename__ = "provenance"

    service_id: Mapped[uuid.UUID] = mapped_column(belongs_to("service"), primary_key=True)
    source_url: Mapped[str] = mapped_column(Text)
    source_title: Mapped[str | None] = mapped_column(Text)
    source_date: Mapped[str | None] = mapped_column(String(10))
    retrieved_via: Mapped[str | None] = mapped_column(Text)
    evidence: Mapped[str | None] = mapped_column(Text)
    evidence_basis: Mapped[str | None] = mapped_column(String(20))
    reuse: Mapped[str] = mapped_column(String(20), index=True)
    checked_on: Mapped[str] = mapped_column(String(10))
    listing_may_be_old: Mapped[bool]
    service_label: Mapped[str | None] = mapped_column(Text)


class Channel(Base):
    """A way to reach the service, and from where it works."""

    __tablename__ = "channel"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID] = mapped_column(belongs_to("service"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    reachable_from: Mapped[str] = mapped_column(String(10))
    target: Mapped[str | None] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer, default=0)


class Listing(Base):
    """The read row: one service at one location, written from the other tables in the same
    transaction (`listings.py`), so that a question costs one index range and one row a hit.

    `record` is `ServiceRecord.to_json()`. The columns beside it are what a question filters by.
    """

    __tablename__ = "listing"
    __table_args__ = (
        Index(
            "ix_listing_near",
            "program",
            "cell",
            "offered",
            "reuse",
            "latitude",
            "longitude",
            "service_id",
            "offered_from",
        ),
        Index("ix_listing_area", "program", "scope", "land", "slug"),
        Index("ix_listing_country", "country", "program", "slug"),
        Index("ix_listing_slug", "slug"),
        Index("ix_listing_service", "service_id"),
    )

    id: Mapped[int] = mapped_column(_Counter, Identity(), primary_key=True)
    service_id: Mapped[uuid.UUID] = mapped_column(belongs_to("service"))
    slug: Mapped[str] = mapped_column(String(200))
    program: Mapped[str] = mapped_column(String(40))
    scope: Mapped[str] = mapped_column(String(10))
    land: Mapped[str | None] = mapped_column(String(2))
    country: Mapped[str] = mapped_column(String(2))
    latitude: Mapped[float | None] = mapped_column(Float)
    longitude: Mapped[float | None] = mapped_column(Float)
    cell: Mapped[int | None] = mapped_column(BigInteger)
    offered: Mapped[bool]
    # Of an entry that is only paused: the day from which it is on offer again.
    offered_from: Mapped[str | None] = mapped_column(String(10))
    reuse: Mapped[str] = mapped_column(String(20))
    record: Mapped[str] = mapped_column(Text)


class HistoryEntry(Base):
    """What changed, when and by whom: the `metadata` object of HSDS 3.0, one row a field.

    last_action_type: create, update, delete (gone from its source), restore, keep (an import
    wanted to change a newer assured entry and did not). updated_by: "import: <source>" or the
    function of a maintainer; never a person's name.
    """

    __tablename__ = "metadata"
    __table_args__ = (Index(None, "resource_id", "last_action_date"),)

    id: Mapped[int] = mapped_column(_Counter, Identity(), primary_key=True)
    resource_id: Mapped[uuid.UUID]
    resource_type: Mapped[str] = mapped_column(String(30), default="service")
    last_action_date: Mapped[str] = mapped_column(String(32))
    last_action_type: Mapped[str] = mapped_column(String(10))
    field_name: Mapped[str] = mapped_column(String(40))
    previous_value: Mapped[str] = mapped_column(Text)
    replacement_value: Mapped[str] = mapped_column(Text)
    updated_by: Mapped[str] = mapped_column(String(80))


class CatalogueState(Base):
    """Single values: `revision` (grows with every change), `fingerprint` of the imported files."""

    __tablename__ = "catalogue_state"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
