"""`vorweg catalogue duplicates`: pairs of entries that may be one service, for decision."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import yaml
from tqdm import tqdm

from services_catalog.catalogue import Catalogue
from services_catalog.duplicate_decisions import Decisions, load_decisions, packaged_decisions
from services_catalog.duplicates import LEAST, Pair, find_pairs, undecided
from services_catalog.record import ServiceRecord
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

# What is over sooner needs no bar.
_SECONDS_BEFORE_BAR = 2.0
_SHOWN = ("name", "organization", "program", "street", "city", "phone", "email", "source_url",
          "checked_on")  # fmt: skip
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--against", type=_FILE, metavar="FILE",
              help="Hold the pairs against the decisions in FILE instead.")  # fmt: skip
@click.option("--least", type=click.IntRange(1, 100), default=LEAST, show_default=True,
              help="The score from which a pair is shown.")  # fmt: skip
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@click.option("--decided", is_flag=True, help="Show the pairs that are decided instead.")
@click.option("--yaml", "as_yaml", is_flag=True, help="As entries for the file of decisions.")
def duplicates(against: Path | None, least: int, limit: int, decided: bool, as_yaml: bool) -> None:
    """Show pairs of entries that may be one service and that nobody has decided yet.

    A person decides and writes it into services_catalog/data/duplicates.yml; nothing is merged by
    itself. Pairs share a telephone number, an e-mail address, or name and place.
    """
    with told_plainly():
        settings = Settings.read(os.environ)
        decisions = load_decisions(against) if against else packaged_decisions()
        if decided:
            for line in _decided(decisions):
                click.echo(line)
            return
        unclear = not settings.without_unclear
        with Catalogue.open(settings.catalogue_url, include_unclear=unclear) as catalogue:
            records = list(catalogue.all())
        pairs = list(undecided(_found(records, least), decisions))
    by_id = {record.id: record for record in records}
    for pair in pairs[:limit]:
        for line in _entry(pair) if as_yaml else _beside(pair, by_id):
            click.echo(line)
    click.echo(f"{len(pairs)} pairs to decide, {min(limit, len(pairs))} shown", err=True)


def _found(records: list[ServiceRecord], least: int) -> list[Pair]:
    with tqdm(total=len(records), unit=" entries", delay=_SECONDS_BEFORE_BAR) as bar:
        return find_pairs(records, least=least, progress=lambda read: _advance(bar, read))


def _advance(bar: "tqdm[Any]", done: int) -> None:
    bar.update(done - bar.n)


def _beside(pair: Pair, by_id: dict[str, ServiceRecord]) -> Iterator[str]:
    yield f"{pair.score} of 100: {', '.join(pair.reasons)}"
    first, second = by_id[pair.first], by_id[pair.second]
    yield f"    {'id':14} {pair.first}"
    yield f"    {'':14} {pair.second}"
    for field in _SHOWN:
        one, other = getattr(first, field), getattr(second, field)
        if one == other and one is not None:
            yield f"    {field:14} {one}  (both)"
        elif one != other:
            yield f"    {field:14} {one or '(nothing)'}"
            yield f"    {'':14} {other or '(nothing)'}"
    yield ""


def _entry(pair: Pair) -> Iterator[str]:
    entry = {
        "ids": [pair.first, pair.second],
        "verdict": "same or different?",
        "stays": pair.first,
        "reason": f"? ({', '.join(pair.reasons)})",
        "decided_on": datetime.now(UTC).date(),
    }
    yield yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, width=100).rstrip()


def _decided(decisions: Decisions) -> Iterator[str]:
    for decision in decisions.of_pair.values():
        one, other = sorted(decision.ids)
        verdict = f"same, {decision.stays} stays" if decision.stays else "different"
        yield f"{decision.decided_on}  {one} / {other}: {verdict}. {decision.reason}"
