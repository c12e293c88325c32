"""`vorweg catalogue check`: what somebody should look at, and letters to those who can answer."""

import os
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path

import click
from tqdm import tqdm

from services_catalog.catalogue import Catalogue
from services_catalog.check import URGENT, Finding, checker, kinds_of_findings, links_of
from services_catalog.check_links import Link, Manners, check_links
from services_catalog.record import ServiceRecord
from services_catalog.work_list import work_of, write_work_list
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

EXIT_URGENT = 3
# What is over sooner needs no bar.
_SECONDS_BEFORE_BAR = 2.0
_CODES = {"moved": "link_moved", "broken": "link_broken", "failing": "link_failing"}


@click.command()
@click.option("--verbose", is_flag=True, help="Show every entry, not only the counts.")
@click.option("--online", is_flag=True, help="Ask also whether the links lead somewhere.")
@click.option("--timeout", type=click.FloatRange(1, 120), default=15, show_default=True,
              help="Seconds to wait for a link.")  # fmt: skip
@click.option("--work-list", type=click.Path(path_type=Path), metavar="DIRECTORY",
              help="Write a table and letters for each provider into this new folder.")  # fmt: skip
@click.pass_context
def check(
    context: click.Context, verbose: bool, online: bool, timeout: float, work_list: Path | None
) -> None:
    """Look for entries that somebody should look at: form, age, gaps, places, links.

    Exit status: 0 nothing urgent, 3 something urgent, 1 the check could not be made, 2 wrong use.
    """
    with told_plainly():
        found, records = _offline()
        if online:
            found += _online(records, Manners(seconds=timeout))
        found.sort(key=lambda finding: (finding.urgency, finding.code, finding.id))
        if work_list is not None:
            write_work_list(work_list, work_of(found, records), date.today())
    for text in _lines(found, verbose=verbose):
        click.echo(text)
    urgent = sum(finding.urgency == URGENT for finding in found)
    entries = len({finding.id for finding in found})
    click.echo(f"{len(found)} findings in {entries} of {len(records)} entries, {urgent} urgent",
               err=True)  # fmt: skip
    if urgent:
        context.exit(EXIT_URGENT)


def _offline() -> tuple[list[Finding], dict[str, ServiceRecord]]:
    from gazetteer import Gazetteer

    settings = Settings.read(os.environ)
    found: list[Finding] = []
    records: dict[str, ServiceRecord] = {}
    unclear = not settings.without_unclear
    with Catalogue.open(settings.catalogue_url, include_unclear=unclear) as catalogue:
        look = checker(Gazetteer.load())
        total = sum(catalogue.counts().values())
        with tqdm(catalogue.all(), total=total, unit=" entries", delay=_SECONDS_BEFORE_BAR) as bar:
            for record in bar:
                records[record.id] = record
                found += look(record)
    return found, records


def _online(records: Mapping[str, ServiceRecord], manners: Manners) -> list[Finding]:
    named: defaultdict[str, list[str]] = defaultdict(list)
    for record in records.values():
        if record.status == "active":
            for link in links_of(record):
                named[link].append(record.id)
    with tqdm(total=len(named), unit=" links", delay=_SECONDS_BEFORE_BAR) as bar:
        answers = check_links(named, manners, bar.update)
    unknown = sum(answer.state == "unknown" for answer in answers.values())
    click.echo(f"{len(answers)} links asked, {unknown} of them do not answer programs", err=True)
    return list(_of_links(named, answers))


def _of_links(
    named: Mapping[str, Collection[str]], answers: Mapping[str, Link]
) -> Iterator[Finding]:
    for link, ids in named.items():
        code = _CODES.get(answers[link].state)
        if code is not None:
            detail = f"{link}: {answers[link].detail}"
            yield from (Finding(code, id, detail) for id in ids)


def _lines(found: list[Finding], *, verbose: bool) -> Iterator[str]:
    if verbose:
        yield from map(str, found)
    counts = Counter(finding.code for finding in found)
    for code in sorted(counts, key=lambda code: (kinds_of_findings()[code].urgency, code)):
        yield f"{counts[code]:6} {code}"
    if not found:
        yield "Nothing to look at."
