"""The tables of HSDS 3.0 that the catalogue fills, with the names and meanings of the standard.

Columns that HSDS lacks and the mission needs stand at the end of `service` under their own comment;
whole tables of that kind are in `mission.py`. Dates of the standard are ISO texts: sources print
"2023" or "2023-11" and a date type would invent the rest.
"""

import uuid

from sqlalchemy import CheckConstraint, Float, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from services_catalog.models.base import Base, Id, belongs_to


class Organization(Base):
    """Who runs services: the local body."""

    __tablename__ = "organization"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text, default="")
    email: Mapped[str | None] = mapped_column(Text)
    website: Mapped[str | None] = mapped_column(Text)
    parent_organization_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organization.id"))


class Service(Base):
    """A service that people can use. `slug` is the stable id outside the database."""

    __tablename__ = "service"
    __table_args__ = (
        CheckConstraint(
            "status IN ('active', 'inactive', 'defunct', 'temporarily closed')", name="status"
        ),
        CheckConstraint("scope IN ('local', 'state', 'national')", name="scope"),
        Index(None, "import_source", "slug"),
    )

    id: Mapped[Id]
    organization_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("organization.id"), index=True
    )
    name: Mapped[str] = mapped_column(Text)
    alternate_name: Mapped[str | None] = mapped_column(Text)
    description: Mapped[str | None] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(20), default="active")
    interpretation_services: Mapped[str | None] = mapped_column(Text)
    application_process: Mapped[str | None] = mapped_column(Text)
    fees_description: Mapped[str | None] = mapped_column(Text)
    eligibility_description: Mapped[str | None] = mapped_column(Text)
    minimum_age: Mapped[int | None] = mapped_column(Integer)
    maximum_age: Mapped[int | None] = mapped_column(Integer)
    assured_date: Mapped[str | None] = mapped_column(String(10))
    assurer_email: Mapped[str | None] = mapped_column(Text)
    alert: Mapped[str | None] = mapped_column(Text)
    last_modified: Mapped[str | None] = mapped_column(String(32))
    # Beyond HSDS
    slug: Mapped[str] = mapped_column(String(200), unique=True)
    program: Mapped[str] = mapped_column(String(40))
    subtype: Mapped[str | None] = mapped_column(String(60))
    kind: Mapped[str | None] = mapped_column(String(60))
    network: Mapped[str | None] = mapped_column(String(40))
    scope: Mapped[str] = mapped_column(String(10))
    country: Mapped[str] = mapped_column(String(2))
    land: Mapped[str | None] = mapped_column(String(2))
    description_en: Mapped[str | None] = mapped_column(Text)
    ages_source_url: Mapped[str | None] = mapped_column(Text)
    advises_abroad: Mapped[bool | None]
    advises_abroad_source_url: Mapped[str | None] = mapped_column(Text)
    paused: Mapped[bool] = mapped_column(default=False)
    # The first day on which it takes people again; None while nobody knows.
    paused_until: Mapped[str | None] = mapped_column(String(10), index=True)
    capacity: Mapped[str | None] = mapped_column(String(20))
    funding_line: Mapped[str | None] = mapped_column(Text)
    imsa_member: Mapped[bool | None]
    import_source: Mapped[str | None] = mapped_column(String(60))
    content_hash: Mapped[str | None] = mapped_column(String(64))


class Location(Base):
    """Where a service is. `cell`: see `cells.py`; `position_from`: what the coordinates rest on."""

    __tablename__ = "location"
    __table_args__ = (
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
    )

    id: Mapped[Id]
    location_type: Mapped[str] = mapped_column(String(10), default="physical")
    organization_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organization.id"))
    name: Mapped[str | None] = mapped_column(Text)
    description: Mapped[str | None] = mapped_column(Text)
    transportation: Mapped[str | None] = mapped_column(Text)
    latitude: Mapped[float | None] = mapped_column(Float)
    longitude: Mapped[float | None] = mapped_column(Float)
    position_from: Mapped[str | None] = mapped_column(String(12))


class ServiceAtLocation(Base):
    """A service offered at a location."""

    __tablename__ = "service_at_location"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID] = mapped_column(belongs_to("service"), index=True)
    location_id: Mapped[uuid.UUID] = mapped_column(belongs_to("location"), index=True)
    description: Mapped[str | None] = mapped_column(Text)


class Address(Base):
    """A postal address; empty parts stay empty until an export must write an empty text."""

    __tablename__ = "address"

    id: Mapped[Id]
    location_id: Mapped[uuid.UUID] = mapped_column(belongs_to("location"), index=True)
    address_1: Mapped[str | None] = mapped_column(Text)
    address_2: Mapped[str | None] = mapped_column(Text)
    city: Mapped[str | None] = mapped_column(Text)
    state_province: Mapped[str | None] = mapped_column(Text)
    postal_code: Mapped[str | None] = mapped_column(String(20))
    country: Mapped[str] = mapped_column(String(2))
    address_type: Mapped[str] = mapped_column(String(10), default="physical")


class Phone(Base):
    """A telephone number as the source writes it, and as E.164 where it is valid."""

    __tablename__ = "phone"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("service"), index=True)
    location_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("location"))
    organization_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("organization"))
    contact_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("contact"))
    number: Mapped[str] = mapped_column(Text)
    extension: Mapped[int | None] = mapped_column(Integer)
    type: Mapped[str] = mapped_column(String(10), default="voice")
    description: Mapped[str | None] = mapped_column(Text)
    # Beyond HSDS
    e164: Mapped[str | None] = mapped_column(String(16), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    from_abroad: Mapped[bool]
    position: Mapped[int] = mapped_column(Integer, default=0)


class Schedule(Base):
    """Opening hours; `description` holds the source's words until someone structures them."""

    __tablename__ = "schedule"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("service"), index=True)
    location_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("location"))
    service_at_location_id: Mapped[uuid.UUID | None] = mapped_column(
        belongs_to("service_at_location")
    )
    freq: Mapped[str | None] = mapped_column(String(10))
    byday: Mapped[str | None] = mapped_column(String(40))
    opens_at: Mapped[str | None] = mapped_column(String(20))
    closes_at: Mapped[str | None] = mapped_column(String(20))
    valid_from: Mapped[str | None] = mapped_column(String(10))
    valid_to: Mapped[str | None] = mapped_column(String(10))
    description: Mapped[str | None] = mapped_column(Text)
    attending_type: Mapped[str | None] = mapped_column(String(20))


class Language(Base):
    """A language of counselling (BCP 47)."""

    __tablename__ = "language"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("service"), index=True)
    location_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("location"))
    phone_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("phone"))
    name: Mapped[str | None] = mapped_column(Text)
    code: Mapped[str] = mapped_column(String(20))
    note: Mapped[str | None] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer, default=0)


class Contact(Base):
    """A function ("adviser on duty"), never a named person: nothing personal is held here."""

    __tablename__ = "contact"

    id: Mapped[Id]
    organization_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("organization"))
    service_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("service"), index=True)
    location_id: Mapped[uuid.UUID | None] = mapped_column(belongs_to("location"))
    title: Mapped[str | None] = mapped_column(Text)
    department: Mapped[str | None] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)


class ServiceArea(Base):
    """The area a service is for: a Land, Germany, or a country it serves."""

    __tablename__ = "service_area"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID] = mapped_column(belongs_to("service"), index=True)
    name: Mapped[str | None] = mapped_column(Text)
    description: Mapped[str | None] = mapped_column(Text)
    extent: Mapped[str | None] = mapped_column(Text)
    extent_type: Mapped[str | None] = mapped_column(String(20))


class CostOption(Base):
    """What it costs. A row with amount 0 stands only where `source_url` says it is free."""

    __tablename__ = "cost_option"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID] = mapped_column(belongs_to("service"), index=True)
    option: Mapped[str | None] = mapped_column(Text)
    currency: Mapped[str | None] = mapped_column(String(3))
    amount: Mapped[float | None] = mapped_column(Float)
    amount_description: Mapped[str | None] = mapped_column(Text)
    # Beyond HSDS
    source_url: Mapped[str] = mapped_column(Text)
    checked_on: Mapped[str] = mapped_column(String(10))


class RequiredDocument(Base):
    """A document to bring along."""

    __tablename__ = "required_document"

    id: Mapped[Id]
    service_id: Mapped[uuid.UUID] = mapped_column(belongs_to("service"), index=True)
    document: Mapped[str] = mapped_column(Text)
    uri: Mapped[str | None] = mapped_column(Text)


class Taxonomy(Base):
    """A list of fixed words: topics, status groups."""

    __tablename__ = "taxonomy"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    uri: Mapped[str | None] = mapped_column(Text)
    version: Mapped[str | None] = mapped_column(String(20))


class TaxonomyTerm(Base):
    """One of the words."""

    __tablename__ = "taxonomy_term"

    id: Mapped[Id]
    taxonomy_id: Mapped[uuid.UUID] = mapped_column(belongs_to("taxonomy"), index=True)
    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text, default="")
    parent_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("taxonomy_term.id"))


class Attribute(Base):
    """Links a word to any entity. HSDS lets `link_id` point anywhere, hence no foreign key."""

    __tablename__ = "attribute"

    id: Mapped[Id]
    link_id: Mapped[uuid.UUID] = mapped_column(index=True)
    link_entity: Mapped[str] = mapped_column(String(30), default="service")
    taxonomy_term_id: Mapped[uuid.UUID] = mapped_column(belongs_to("taxonomy_term"), index=True)
    value: Mapped[str | None] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer, default=0)
