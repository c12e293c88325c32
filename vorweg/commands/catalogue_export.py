"""`vorweg catalogue export`: give the catalogue away as a file."""

import os
import sys
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from services_catalog.exporters.export import EXPORTS, export_catalogue
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

# What is over sooner needs no bar.
_SECONDS_BEFORE_BAR = 2.0
_BINARY = "tabular"


@click.command()
@click.argument("format", type=click.Choice(list(EXPORTS)))
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path),
              help="The file to write; without it standard output.")  # fmt: skip
@click.option("--without-unclear", is_flag=True, help="Leave out entries of unclear reuse.")
def export(format: str, output: Path | None, without_unclear: bool) -> None:
    """Write all services as HSDS 3.0 (JSON or tabular package), CSV or GeoJSON.

    Each entry carries its source and the terms on which it may be passed on. Entries of unclear
    reuse are not to be passed on: leave them out when the file goes to others.
    """
    if output is None and format == _BINARY and sys.stdout.isatty():
        raise click.UsageError("a zip is not for the terminal: name a file with --output")
    with told_plainly(), tqdm(unit=" services", delay=_SECONDS_BEFORE_BAR) as bar:
        settings = Settings.read(os.environ)
        count = export_catalogue(
            settings.catalogue_url,
            format,
            output or sys.stdout.buffer,
            without_unclear=without_unclear or settings.without_unclear,
            progress=lambda done, total: _show(bar, done, total),
        )
    where = output or "standard output"
    click.echo(f"{count} services written to {where}", err=True)


def _show(bar: "tqdm[Any]", done: int, total: int) -> None:
    bar.total = total
    bar.update(done - bar.n)
