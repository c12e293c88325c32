"""`vorweg rasa …`: Rasa's own tools, with our components, actions and without TensorFlow."""

import os
import sys

import click

from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings


@click.command(
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def rasa(arguments: tuple[str, ...]) -> None:
    """Run a subcommand of Rasa: `vorweg rasa data validate`, `vorweg rasa shell`, …"""
    from nlu.rasa_cli import run
    from vorweg.compose import actions_for

    with told_plainly():
        settings = Settings.read(os.environ)
        sys.exit(run(arguments, actions_for(settings)))
