"""Makes what the product needs and does not have yet: the catalogue and the model.

Cheap when nothing has changed (fingerprints of the inputs), with progress on standard error when
something takes longer. Standard output stays free for the commands' own lines.
"""

import os
import sys
from collections.abc import Callable
from contextlib import redirect_stdout

import click

from services_catalog.importers.ensure import ensure_catalogue
from vorweg.settings import Settings

Say = Callable[[str], None]


def to_stderr(line: str) -> None:
    """Show a line of progress to the person at the terminal."""
    click.echo(line, err=True)


def prepare(settings: Settings, say: Say = to_stderr) -> None:
    """Bring catalogue and model up to date."""
    prepare_catalogue(settings, say)
    prepare_model(settings, say)


def prepare_catalogue(settings: Settings, say: Say = to_stderr) -> None:
    """Import the starter data unless it is there unchanged."""
    ensure_catalogue(settings.catalogue_url, say, without_unclear=settings.without_unclear)


def prepare_model(settings: Settings, say: Say = to_stderr) -> None:
    """Train unless the model was made from the same inputs."""
    # Rasa prints to standard output and draws a bar for every step: neither belongs there.
    os.environ.setdefault("TQDM_DISABLE", "1")
    from nlu.train import train

    with redirect_stdout(sys.stderr):
        train(settings.model, progress=say)
