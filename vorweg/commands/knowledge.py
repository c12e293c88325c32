"""`vorweg knowledge`: what in the facts and answers needs a person, and accepting what was read."""

from collections import Counter
from datetime import date, datetime

import click

from knowledge import Knowledge, KnowledgeError
from knowledge.check import CODES, URGENT, findings
from knowledge.lock import accept, read_lock

# Nothing is wrong with a fact nobody tells; they are listed only when asked for.
_QUIET = frozenset({"unused", "unsourced", "low", "undated"})


@click.group()
def knowledge() -> None:
    """Facts, figures, sources and the answers built on them."""


def _load() -> Knowledge:
    try:
        return Knowledge.load()
    except KnowledgeError as error:
        raise click.ClickException(str(error)) from error


@knowledge.command()
@click.option("--max-age", default=730, show_default=True, help="Days after which a page is old.")
@click.option("--all", "everything", is_flag=True, help="List also what no answer tells.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    default=None,
    help="Judge as of this day instead of the current one.",
)
def check(max_age: int, everything: bool, today: datetime | None) -> None:
    """List facts that are old, past or unsourced, and answers whose facts have changed.

    Ends with an error when an answer tells something that changed or is over.
    """
    day = today.date() if today else date.today()
    loaded = _load()
    try:
        found = findings(loaded, day, max_age, read_lock())
    except KnowledgeError as error:
        raise click.ClickException(str(error)) from error
    counts = Counter(finding.code for finding in found)
    for finding in found:
        if everything or finding.code not in _QUIET:
            click.echo(f"{finding.code:12} {finding.topic:28} {finding.subject}: {finding.detail}")
    click.echo(f"{len(loaded.facts)} facts, {len(loaded.plans)} answers")
    for code, meaning in CODES.items():
        click.echo(f"{counts[code]:4} {code}: {meaning}")
    if any(counts[code] for code in URGENT):
        raise click.ClickException(
            "compare words and facts in every language, then: vorweg knowledge accept TOPIC"
        )


@knowledge.command(name="accept")
@click.argument("topics", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Every topic.")
def accept_answers(topics: tuple[str, ...], everything: bool) -> None:
    """Record that the answers to TOPICS were compared with their facts as these are now."""
    loaded = _load()
    names = list(loaded.plans) if everything else list(topics)
    if not names:
        raise click.UsageError("name at least one topic, for example ask_housing, or --all")
    try:
        accept(loaded, names)
    except KnowledgeError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"accepted: {', '.join(names)}")
