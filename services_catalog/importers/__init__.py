"""Filling the catalogue: from files to drafts, from drafts to tables, all or nothing."""

from services_catalog.importers.ensure import ensure_catalogue, import_starter
from services_catalog.importers.report import Change, ImportReport, Reject, summary
from services_catalog.importers.run import Options, Progress, Source, import_sources

__all__ = [
    "Change",
    "ImportReport",
    "Options",
    "Progress",
    "Reject",
    "Source",
    "ensure_catalogue",
    "import_sources",
    "import_starter",
    "summary",
]
