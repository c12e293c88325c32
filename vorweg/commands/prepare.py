"""`vorweg prepare`: what `make talk` and `make run` do before they start."""

import os

import click

from vorweg.commands.failing import told_plainly
from vorweg.prepare import prepare as make_ready
from vorweg.settings import Settings


@click.command()
def prepare() -> None:
    """Make the catalogue and the model if they are missing or out of date."""
    with told_plainly():
        make_ready(Settings.read(os.environ))
