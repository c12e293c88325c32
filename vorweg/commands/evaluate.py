"""`vorweg evaluate`: how well sentences are understood that training has never seen."""

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vorweg.commands.failing import told_plainly
from vorweg.prepare import prepare_model, to_stderr
from vorweg.settings import Settings

if TYPE_CHECKING:
    from nlu.evaluate import Report

_FILE = click.Path(dir_okay=False, exists=True, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.option("--fresh", is_flag=True, help="Train first; a model below a floor is not installed.")
@click.option("--language", "languages", multiple=True, help="Only this language (repeatable).")
@click.option("--model", type=_FILE, help="A model archive instead of the installed one.")
@click.option("--sentences", type=_FOLDER, help="Other unseen sentences: <language>/<intent>.yml.")
@click.option("--floors", type=_FILE, help="Other floors than tests/nlu/floors.yml.")
@click.option("--brief", is_flag=True, help="Show only the tables by language.")
@click.option("--output", type=_FOLDER, help="Where the tables go; without it var/evaluation.")
def evaluate(
    fresh: bool,
    languages: tuple[str, ...],
    model: Path | None,
    sentences: Path | None,
    floors: Path | None,
    brief: bool,
    output: Path | None,
) -> None:
    """Measure on the unseen sentences of each language; exit 1 when a figure is below its floor."""
    if fresh and model is not None:
        raise click.UsageError("--fresh trains a model and --model names one: only one of both")
    with told_plainly():
        from nlu.evaluation_tables import as_markdown, write
        from nlu.floors import FLOORS, below, read_floors

        settings = Settings.read(os.environ)
        limits = read_floors(floors or FLOORS)
        folder = output or settings.var / "evaluation"
        measured = model or (_trained(settings) if fresh else _installed(settings))
        found = asyncio.run(_measure(measured, sentences, languages))
        written = write(found, folder)
        click.echo(as_markdown(found, brief=brief))
        click.echo("Written to " + " and ".join(map(str, written)), err=True)
        misses = below(found, limits)
        if misses:
            raise click.ClickException("below the floors:\n" + "\n".join(misses))
        if fresh:
            _install(measured, settings.model)


def _installed(settings: Settings) -> Path:
    prepare_model(settings)
    return settings.model


def _trained(settings: Settings) -> Path:
    """A model of its own, beside the installed one and not in its place yet."""
    from nlu.train import train

    made = settings.model.with_name("evaluated.tar.gz")
    return train(made, progress=to_stderr, force=True).model


def _install(made: Path, target: Path) -> None:
    """Puts the model, and the record of what it was made of, in the installed one's place."""
    for file in (made, made.with_name(f"{made.name}.inputs.json")):
        file.replace(target.with_name(file.name.replace(made.name, target.name)))


def _learned() -> frozenset[str]:
    from nlu.data_check import bare_words
    from nlu.sentence_files import SENTENCES, read_folder

    return frozenset(
        bare_words(each.text) for file in read_folder(SENTENCES) for each in file.sentences
    )


async def _measure(model: Path, sentences: Path | None, languages: tuple[str, ...]) -> "Report":
    from bot.safety.rules import Safety
    from nlu.danger_exam import EXAM
    from nlu.dialogue import Dialogue
    from nlu.evaluate import UNSEEN, evaluate
    from nlu.types import Understanding

    dialogue = await Dialogue.load(model, run_action=None, tracker_url="sqlite://")
    safety = Safety()

    async def understand(text: str, telegram_language: str | None) -> Understanding:
        return await dialogue.understand(text, telegram_language=telegram_language)

    try:
        return await evaluate(
            understand,
            sentences or UNSEEN,
            languages or None,
            alarm=lambda found: bool(safety.dangers(found)),
            danger=None if sentences else EXAM,
            learned=_learned(),
        )
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    finally:
        dialogue.close()
