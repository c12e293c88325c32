"""`vorweg catalogue`: fill, check and look into the catalogue."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from services_catalog.catalogue import Catalogue
from services_catalog.errors import CatalogueError
from services_catalog.importers import Options, import_starter
from services_catalog.importers.formats import FORMATS
from services_catalog.record import ServiceRecord
from vorweg.commands.catalogue_care import assure_, pause_, resume_
from vorweg.commands.catalogue_check import check
from vorweg.commands.catalogue_differences import lines_of
from vorweg.commands.catalogue_duplicates import duplicates
from vorweg.commands.catalogue_export import export
from vorweg.commands.catalogue_formats import check_arguments, import_file
from vorweg.commands.catalogue_template import template
from vorweg.settings import Settings, SettingsError

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
# What is over sooner needs no bar.
_SECONDS_BEFORE_BAR = 2.0


@click.group()
def catalogue() -> None:
    """The catalogue of services: import, check, show."""


@catalogue.command("import")
@click.argument("file", required=False, type=click.Path(exists=True, path_type=Path))
@click.option("--format", type=click.Choice(sorted(FORMATS)), help="The format of FILE.")
@click.option("--source", metavar="NAME", help="Whose data FILE holds (default: its name).")
@click.option("--services", type=_FILE, help="Services in Germany (JSON Lines).")
@click.option("--partners", type=_FILE, help="Partners abroad (JSON Lines).")
@click.option("--dry-run", is_flag=True, help="Show what would change; change nothing.")
@click.option("--without-unclear", is_flag=True, help="Leave out entries of unclear reuse.")
@click.option("--retire", is_flag=True, help="Take out all entries that the files lack.")
@click.option("--verbose", is_flag=True, help="Show every change and every warning.")
def import_(
    file: Path | None,
    format: str | None,
    source: str | None,
    services: Path | None,
    partners: Path | None,
    dry_run: bool,
    without_unclear: bool,
    retire: bool,
    verbose: bool,
) -> None:
    """Import the data that come with the program, files like them, or FILE in another format.

    A broken row is shown with file, line, field and reason, and kept below rejects/ in the folder
    of all state; the other rows go in. Exit status 0 also when rows were rejected.
    """
    check_arguments(format, file, source, (services, partners))
    with _plain_errors():
        settings = Settings.read(os.environ)
        options = Options(
            dry_run=dry_run,
            without_unclear=without_unclear or settings.without_unclear,
            retire=retire,
            rejects_dir=settings.var / "rejects",
            whole_report=verbose,
            find_duplicates=format is not None,
        )
        with _bar() as progress:
            if format is not None and file is not None:
                url = settings.catalogue_url
                report = import_file(url, format, file, source, options, progress)
            else:
                report = import_starter(
                    settings.catalogue_url,
                    services=services,
                    partners=partners,
                    options=options,
                    progress=progress,
                )
    for line in lines_of(report, details=dry_run, verbose=verbose):
        click.echo(line)


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


def _described(record: ServiceRecord) -> Iterator[str]:
    for name in ServiceRecord.__struct_fields__:
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


catalogue.add_command(export)
catalogue.add_command(duplicates)
catalogue.add_command(template)
catalogue.add_command(check)
for command in (pause_, resume_, assure_):
    catalogue.add_command(command)
