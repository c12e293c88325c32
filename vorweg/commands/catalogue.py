"""`vorweg catalogue`: fill, check and look into the catalogue."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from services_catalog.catalogue import Catalogue
from services_catalog.check import findings
from services_catalog.errors import CatalogueError
from services_catalog.importers import ImportReport, Options, import_starter, summary
from services_catalog.record import ServiceRecord
from vorweg.settings import Settings, SettingsError

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
# What is over sooner needs no bar.
_SECONDS_BEFORE_BAR = 2.0


@click.group()
def catalogue() -> None:
    """The catalogue of services: import, check, show."""


@catalogue.command("import")
@click.option("--services", type=_FILE, help="Services in Germany (JSON Lines).")
@click.option("--partners", type=_FILE, help="Partners abroad (JSON Lines).")
@click.option("--dry-run", is_flag=True, help="Show what would change; change nothing.")
@click.option("--without-unclear", is_flag=True, help="Leave out entries of unclear reuse.")
@click.option("--retire", is_flag=True, help="Take out all entries that the files lack.")
@click.option("--verbose", is_flag=True, help="Show every change and every warning.")
def import_(
    services: Path | None,
    partners: Path | None,
    dry_run: bool,
    without_unclear: bool,
    retire: bool,
    verbose: bool,
) -> None:
    """Import the data that come with the program, or files of the same format.

    A broken row is shown with file, line, field and reason, and kept below rejects/ in the folder
    of all state; the other rows go in. Exit status 0 also when rows were rejected.
    """
    with _plain_errors():
        settings = Settings.read(os.environ)
        options = Options(
            dry_run=dry_run,
            without_unclear=without_unclear or settings.without_unclear,
            retire=retire,
            rejects_dir=settings.var / "rejects",
        )
        with _bar() as progress:
            report = import_starter(
                settings.catalogue_url,
                services=services,
                partners=partners,
                options=options,
                progress=progress,
            )
    for line in _lines(report, verbose=verbose or dry_run):
        click.echo(line)


@catalogue.command()
@click.option("--verbose", is_flag=True, help="Show every entry, not only the counts.")
def check(verbose: bool) -> None:
    """Look for entries that somebody should look at: contact, place, age."""
    with _plain_errors(), _opened() as opened:
        from gazetteer import Gazetteer

        counts: Counter[str] = Counter()
        for finding in findings(opened, Gazetteer.load()):
            counts[finding.code] += 1
            if verbose:
                click.echo(str(finding))
    for code, count in sorted(counts.items()):
        click.echo(f"{count:6} {code}")
    if not counts:
        click.echo("Nothing to look at.")


@catalogue.command()
@click.argument("id")
def show(id: str) -> None:
    """Show an entry with its source and its history."""
    with _plain_errors(), _opened() as opened:
        record = opened.service(id)
        if record is None:
            raise click.ClickException(f"there is no entry {id!r} in the catalogue")
        for line in _described(record):
            click.echo(line)
        for changed in opened.history(id):
            click.echo(f"{changed.on}  {changed.action} {changed.field}  by {changed.by}")


def _lines(report: ImportReport, *, verbose: bool) -> Iterator[str]:
    yield from summary(report)
    if verbose:
        for change in report.changes:
            fields = f" ({', '.join(change.fields)})" if change.fields else ""
            yield f"{change.kind}: {change.id}{fields}"
        for warning in report.warnings:
            yield f"warning: {warning}"


def _described(record: ServiceRecord) -> Iterator[str]:
    for name in ServiceRecord.__dataclass_fields__:
        value = getattr(record, name)
        if value in (None, ()):
            continue
        if isinstance(value, tuple):
            for item in value:
                yield f"{name}: {item}"
        else:
            yield f"{name}: {value}"


@contextmanager
def _opened() -> Iterator[Catalogue]:
    settings = Settings.read(os.environ)
    unclear = not settings.without_unclear
    with Catalogue.open(settings.catalogue_url, include_unclear=unclear) as opened:
        yield opened


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except (SettingsError, CatalogueError) as error:
        raise click.ClickException(str(error)) from error


@contextmanager
def _bar() -> Iterator[Callable[[str, int, int], None]]:
    bars: dict[str, tqdm[Any]] = {}

    def progress(what: str, done: int, total: int) -> None:
        bar = bars.get(what)
        if bar is None:
            bar = bars[what] = tqdm(
                total=total, desc=what, unit="B", unit_scale=True, delay=_SECONDS_BEFORE_BAR
            )
        bar.update(done - bar.n)

    try:
        yield progress
    finally:
        for bar in bars.values():
            bar.close()
