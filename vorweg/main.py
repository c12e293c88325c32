"""The one command line program: `vorweg` (contract in docs/commands.md)."""

import click


@click.group()
def main() -> None:
    """Vorweg: pre-integration advice, ahead of time."""
