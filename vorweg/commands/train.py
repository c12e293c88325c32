"""`vorweg train`: the model, whether or not anything has changed."""

import os

import click

from vorweg.commands.failing import told_plainly
from vorweg.prepare import to_stderr
from vorweg.settings import Settings


@click.command()
def train() -> None:
    """Train the model from config.yml and the sentences in nlu/data."""
    from nlu.train import train as train_model

    with told_plainly():
        train_model(Settings.read(os.environ).model, progress=to_stderr, force=True)
