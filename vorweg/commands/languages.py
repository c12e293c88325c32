"""`vorweg languages`: what the bot says and understands in each language, and checking it."""

import asyncio
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.languages import Language
from bot.languages import languages as declared
from bot.store import Database
from bot.wording.locale_check import check as check_words
from vorweg.commands.failing import told_plainly
from vorweg.language_levels import document as as_document
from vorweg.language_levels import standings
from vorweg.settings import Settings

if TYPE_CHECKING:
    from vorweg.chat_pictures import Conversation

DOCS = Path(__file__).parent.parent.parent / "docs"
DOCUMENT = DOCS / "languages.md"


@click.group()
def languages() -> None:
    """The languages, their words and their levels."""


@languages.command()
@click.argument("codes", nargs=-1)
def check(codes: tuple[str, ...]) -> None:
    """Check the words of CODES (all languages by default): what is missing, left over, too long."""
    unknown = [code for code in codes if code not in declared()]
    if unknown:
        raise click.UsageError(f"not in languages.yml: {', '.join(unknown)}")
    found = [finding for code in codes or declared() for finding in check_words(code)]
    for finding in found:
        click.echo(str(finding))
    if found:
        raise click.ClickException(f"{len(found)} findings")
    click.echo("nothing to repair")


@languages.command()
@click.argument("codes", nargs=-1)
@click.option("--limit", default=40, show_default=True, help="How many sentences to show.")
def stolen(codes: tuple[str, ...], limit: int) -> None:
    """Training sentences that the model, having learned them, reads as another intent."""
    with told_plainly():
        from nlu.stolen import model_of, share
        from nlu.stolen import stolen as find
        from vorweg.prepare import prepare_model

        settings = Settings.read(os.environ)
        prepare_model(settings)
        found, counts = find(model_of(settings.model))
    shown = [one for one in found if not codes or one.language in codes]
    for one in shown[:limit]:
        where = "/".join(one.path.parts[-2:])
        click.echo(f"{where}:{one.line}: {one.thief} by {one.by:.2f}: {one.text}")
    shares = share(found, counts)
    told = [f"{code} {shares[code]:.1%}" for code in sorted(shares) if not codes or code in codes]
    click.echo("stolen: " + ", ".join(told))


@languages.command()
def document() -> None:
    """Write docs/languages.md."""
    DOCUMENT.write_text(as_document(standings()), encoding="utf-8")
    click.echo(f"written: docs/{DOCUMENT.name}")


@languages.command()
@click.argument("codes", nargs=-1)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=DOCS / "pictures",
    help="Where the sheets go; without it docs/pictures.",
)
def pictures(codes: tuple[str, ...], output: Path) -> None:
    """Draw a conversation in each language (all of the menu, or CODES) as on a phone."""
    wanted = [one for one in declared().values() if one.code in codes or (one.menu and not codes)]
    with told_plainly():
        from vorweg.chat_pictures import PicturesError, draw

        try:
            files = draw(asyncio.run(_conversations(wanted)), output)
        except PicturesError as error:
            raise click.ClickException(str(error)) from None
    click.echo("written: " + ", ".join(file.name for file in files))


async def _conversations(wanted: list[Language]) -> "list[Conversation]":
    from vorweg.chat_pictures import conversations
    from vorweg.compose import compose

    with tempfile.TemporaryDirectory(prefix="vorweg-talk-") as scratch:
        composed = await compose(
            Settings.read(os.environ), dialogue_url=f"sqlite:///{scratch}/dialogue.db"
        )
        database = Database.open(f"sqlite:///{scratch}/bot.db")
        try:
            return await conversations(composed.turns, database, wanted)
        finally:
            composed.close()
            database.close()
