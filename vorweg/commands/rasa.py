"""`vorweg rasa …`: Rasa's own tools, with our components, actions and without TensorFlow."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
# Where our project differs from the layout Rasa expects; sentences come through the importer.
PLACES = {
    "--domain": ROOT / "nlu" / "domain.yml",
    "--data": ROOT / "nlu" / "rules.yml",
    "--config": ROOT / "config.yml",
}
SHORT = {"--domain": "-d", "--config": "-c"}
NEEDS = {
    ("train",): ("--domain", "--data", "--config"),
    ("data", "validate"): ("--domain", "--data", "--config"),
}


def with_places(arguments: Sequence[str]) -> list[str]:
    """The arguments with our files where the trainer names none."""
    added: list[str] = []
    for command, options in NEEDS.items():
        if tuple(arguments[: len(command)]) == command:
            for option in options:
                given = (option, SHORT.get(option, option))
                if not any(part.split("=")[0] in given for part in arguments):
                    added += [option, str(PLACES[option])]
    return [*arguments, *added]


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
        if arguments[:1] == ("shell",) and not any(a.split("=")[0] == "--model" for a in arguments):
            arguments = (*arguments, "--model", str(settings.model))
        sys.exit(run(with_places(arguments), actions_for(settings)))
