"""Alembic's entry: it works on the connection it is given and never opens one of its own."""

from alembic import context

from services_catalog.models import Base


def run() -> None:
    """Migrate within the caller's transaction."""
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    context.run_migrations()


run()
