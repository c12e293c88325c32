"""Pauses that end by themselves"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NEAR = ("program", "cell", "offered", "reuse", "latitude", "longitude", "service_id")


def upgrade() -> None:
    """To this revision."""
    op.add_column("service", sa.Column("paused_until", sa.String(length=10), nullable=True))
    op.add_column("listing", sa.Column("offered_from", sa.String(length=10), nullable=True))
    op.create_index("ix_service_paused_until", "service", ["paused_until"])
    op.drop_index("ix_listing_near", table_name="listing")
    op.create_index("ix_listing_near", "listing", [*_NEAR, "offered_from"])
