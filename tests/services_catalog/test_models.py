"""The tables: as HSDS has them, as the migrations make them, opened only when asked to."""

import importlib
import pkgutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, insert
from sqlalchemy.exc import IntegrityError

import services_catalog
from services_catalog.database import open_engine, reading, writing
from services_catalog.errors import CatalogueUnavailableError
from services_catalog.importers.rows import service_id
from services_catalog.migrations.upgrade import NEWEST, upgrade
from services_catalog.models import Base, Service

# What HSDS 3.0 requires or calls core, by its schemas; "organization" of a service, "phones" and
# the like are tables of their own that point at it.
_HSDS = {
    "organization": {"id", "name", "description", "email", "website", "parent_organization_id"},
    "service": {
        "id", "organization_id", "name", "alternate_name", "description", "url", "email", "status",
        "interpretation_services", "application_process", "fees_description",
        "eligibility_description", "minimum_age", "maximum_age", "assured_date", "assurer_email",
        "alert", "last_modified",
    },
    "location": {
        "id", "location_type", "organization_id", "name", "description", "transportation",
        "latitude", "longitude",
    },
    "service_at_location": {"id", "service_id", "location_id", "description"},
    "address": {
        "id", "location_id", "address_1", "address_2", "city", "state_province", "postal_code",
        "country", "address_type",
    },
    "phone": {"id", "service_id", "location_id", "organization_id", "contact_id", "number", "type"},
    "schedule": {"id", "service_id", "freq", "byday", "opens_at", "closes_at", "description"},
    "language": {"id", "service_id", "location_id", "phone_id", "name", "code", "note"},
    "contact": {
        "id", "organization_id", "service_id", "location_id", "title", "department", "email",
    },
    "taxonomy": {"id", "name", "description", "uri", "version"},
    "taxonomy_term": {"id", "taxonomy_id", "code", "name", "description", "parent_id"},
    "attribute": {"id", "link_id", "link_entity", "taxonomy_term_id", "value"},
    "service_area": {"id", "service_id", "name", "description", "extent", "extent_type"},
    "cost_option": {"id", "service_id", "option", "currency", "amount", "amount_description"},
    "required_document": {"id", "service_id", "document", "uri"},
    "metadata": {
        "id", "resource_id", "resource_type", "last_action_date", "last_action_type", "field_name",
        "previous_value", "replacement_value", "updated_by",
    },
}  # fmt: skip


@pytest.mark.parametrize("table", sorted(_HSDS))
def test_a_table_has_the_columns_of_hsds(table: str) -> None:
    """Under the names of the standard."""
    assert _HSDS[table] <= set(Base.metadata.tables[table].columns.keys())


def test_the_migrations_make_exactly_the_tables_of_the_models(database_url: str) -> None:
    """On both kinds of database."""
    engine = open_engine(database_url)
    with writing(engine) as connection:
        upgrade(connection)
    with reading(engine) as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_newest_migration_is_the_one_the_program_asks_for() -> None:
    """Or a start would migrate for ever, or never."""
    config = Config()
    folder = Path(services_catalog.__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder))
    assert ScriptDirectory.from_config(config).get_heads() == [NEWEST]


def test_no_module_opens_a_database_when_it_is_imported() -> None:
    """An engine belongs to whoever asked for it."""
    for module in pkgutil.walk_packages(services_catalog.__path__, "services_catalog."):
        # Alembic's own entry runs only inside a migration.
        if module.name.startswith("services_catalog.migrations"):
            continue
        content = vars(importlib.import_module(module.name)).values()
        assert not any(isinstance(value, Engine) for value in content)


def test_a_status_that_hsds_does_not_know_is_refused(database_url: str) -> None:
    """By the database itself, and nothing of the transaction stays."""
    engine = open_engine(database_url)
    with writing(engine) as connection:
        upgrade(connection)
    row = {
        "id": service_id("a"), "slug": "a", "name": "A", "program": "mbe", "scope": "local",
        "country": "DE", "paused": False,
    }  # fmt: skip
    with pytest.raises(CatalogueUnavailableError) as caught, writing(engine) as connection:
        connection.execute(insert(Service), [row | {"status": "active"}])
        other = {"id": service_id("b"), "slug": "b", "status": "asleep"}
        connection.execute(insert(Service), [row | other])
    assert isinstance(caught.value.__cause__, IntegrityError)
    with reading(engine) as connection:
        assert connection.execute(Service.__table__.select()).all() == []
    engine.dispose()


def test_a_database_of_a_newer_program_is_not_touched(blank_url: str) -> None:
    """Going back a version must not break the tables."""
    engine = open_engine(blank_url)
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(CatalogueUnavailableError, match="newer"), writing(engine) as connection:
        upgrade(connection)
    engine.dispose()
