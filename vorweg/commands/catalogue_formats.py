"""`vorweg catalogue import --format …`: files of partners and publishers."""

import re
import unicodedata
from pathlib import Path

import click

from services_catalog.importers import ImportReport, Options, Progress, import_sources
from services_catalog.importers.formats import FORMATS

# Marks of the packaged data: a file under such a name would retire them all.
_PACKAGED = ("services", "partners")
_LONGEST_NAME = 40


def import_file(
    url: str, format: str, file: Path, name: str | None, options: Options, progress: Progress
) -> ImportReport:
    """Import a file of a format of `FORMATS`. name: whose data they are; None for the file's stem.

    Everything else in the catalogue stays as it is.
    """
    source = FORMATS[format](file, source_name(name or file.stem))
    return import_sources(url, [source], options, progress)


def source_name(text: str) -> str:
    """The name as it marks entries: "Stadt Köln" becomes "stadt-koln". Raises UsageError."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_NAME].strip("-")
    if not name or name in _PACKAGED:
        raise click.UsageError(
            f"{text!r} cannot name whose data they are. Give a name with Latin letters, other than "
            f"{' and '.join(_PACKAGED)}: --source NAME"
        )
    return name


def check_arguments(
    format: str | None, file: Path | None, name: str | None, starter: tuple[Path | None, ...]
) -> None:
    """--format and FILE go together, and not with the files of the packaged format."""
    if (format is None) != (file is None):
        raise click.UsageError("--format and FILE go together: import --format hsds FILE")
    if format is None and name is not None:
        raise click.UsageError("--source says whose data a file of --format holds")
    if format is not None and any(starter):
        raise click.UsageError("--format FILE goes without --services and --partners")
