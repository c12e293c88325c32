"""`vorweg catalogue pause / resume / assure`: looking after single entries."""

import os
from datetime import date, datetime

import click

from services_catalog.care import Cared, assure, pause, resume
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

_BY = click.option(
    "--by",
    required=True,
    metavar="FUNCTION",
    help="Who says so: a function or its address (info@…), never a person's name.",
)


@click.command("pause")
@click.argument("id")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The first day on which it takes people again (2027-01-31).",
)
@_BY
def pause_(id: str, until: datetime | None, by: str) -> None:
    """Offer the entry ID to nobody for a while."""
    with told_plainly():
        day = until.date() if until else None
        done = pause(_url(), id, by, day, today=date.today())
    end = done.record.paused_until
    _say(done, f"paused until {end}" if end else "paused until it is resumed")


@click.command("resume")
@click.argument("id")
@_BY
def resume_(id: str, by: str) -> None:
    """Offer the paused entry ID again."""
    with told_plainly():
        done = resume(_url(), id, by)
    _say(done, "on offer")


@click.command("assure")
@click.argument("id")
@_BY
def assure_(id: str, by: str) -> None:
    """Note that the provider of ID says today that the entry is right.

    No import of older data overwrites it from now on.
    """
    with told_plainly():
        done = assure(_url(), id, by, today=date.today())
    _say(done, f"assured on {done.record.assured_date}")


def _url() -> str:
    return Settings.read(os.environ).catalogue_url


def _say(done: Cared, state: str) -> None:
    note = "" if done.changed else " (as before)"
    click.echo(f"{done.record.id}: {state}{note}")
