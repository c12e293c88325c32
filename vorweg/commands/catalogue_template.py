"""`vorweg catalogue template`: an empty table for a partner to fill in."""

import sys

import click

from services_catalog.importers.csv_columns import LANGUAGES
from services_catalog.importers.csv_template import template as table


@click.command()
@click.option("--language", type=click.Choice(LANGUAGES), default="de", show_default=True)
def template(language: str) -> None:
    """Write an empty table of services to standard output: `… template > services.csv`.

    Its first row names the columns, the second explains them, the next two are examples; what is
    marked with # is not imported.
    """
    # Bytes: a terminal of Windows must not change the encoding on the way into the file.
    sys.stdout.buffer.write(table(language).encode())
    sys.stdout.buffer.flush()
