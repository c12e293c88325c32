"""`vorweg match`: persons in, services out, one JSON object a line (docs/commands.md)."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any, TextIO

import click

from bot import strict_json
from services_catalog.match_explain import explain
from services_catalog.matching import DEFAULT_LIMIT, Match, Matcher, MatchResult
from services_catalog.person import Person
from services_catalog.person_input import Describe, PersonReader
from services_catalog.rules import packaged_rules
from vorweg.description import Descriptions
from vorweg.settings import Settings, SettingsError


@click.command()
@click.option("--why", is_flag=True, help="Explain rule by rule instead of writing JSON.")
@click.option(
    "--limit",
    type=click.IntRange(1, 20),
    default=DEFAULT_LIMIT,
    show_default=True,
    help="Services for each person, at most.",
)
def match(why: bool, limit: int) -> None:
    """Read persons from standard input, one JSON object a line; write their services.

    A line that is no JSON object is reported on standard error with its number; its answer has no
    services, and the next line is read.
    """
    from services_catalog.catalogue import Catalogue
    from services_catalog.errors import CatalogueError
    from services_catalog.importers.ensure import ensure_catalogue

    try:
        settings = Settings.read(os.environ)
        url, unclear = settings.catalogue_url, not settings.without_unclear
        ensure_catalogue(url, without_unclear=settings.without_unclear)
        with (
            Catalogue.open(url, include_unclear=unclear) as catalogue,
            closing(Descriptions(settings)) as descriptions,
        ):
            matcher = Matcher(catalogue)
            reader = person_reader(descriptions)
            lines = read_lines(sys.stdin)
            write = explained if why else answered
            for text in write(lines, reader, matcher, limit):
                click.echo(text)
    except (SettingsError, CatalogueError) as error:
        raise click.ClickException(str(error)) from error


def person_reader(describe: Describe | None = None) -> PersonReader:
    """A reader with the packaged names. describe: reads free descriptions."""
    from gazetteer import Countries, Gazetteer, Languages

    return PersonReader(Gazetteer.load(), Countries.load(), Languages.load(), describe)


def read_lines(source: TextIO) -> Iterator[dict[str, Any] | None]:
    """The objects of a JSON Lines text; None for a line that is none (reported, not shown)."""
    for number, line in enumerate(source, start=1):
        if not line.strip():
            continue
        try:
            found = strict_json.loads(line)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            # The line itself may hold somebody's words: only its number is said.
            click.echo(f"line {number}: not a JSON object, passed over", err=True)
            found = None
        yield found


def answered(
    lines: Iterable[dict[str, Any] | None], reader: PersonReader, matcher: Matcher, limit: int
) -> Iterator[str]:
    """One line of JSON for each line read."""
    for given in lines:
        if given is None:
            yield _json({"id": None, "services": [], "gap": None})
            continue
        person = reader.read(given)
        result = matcher.match(person, exclude=_excluded(given), limit=limit)
        yield _json(as_json(given.get("id"), result))


def explained(
    lines: Iterable[dict[str, Any] | None], reader: PersonReader, matcher: Matcher, limit: int
) -> Iterator[str]:
    """Lines for people: what was decided for each person, rule by rule."""
    for given in lines:
        if given is None:
            continue
        person: Person = reader.read(given)
        decision = matcher.decide(person, exclude=_excluded(given), limit=limit)
        yield f"== {given.get('id')}"
        yield from explain(decision, packaged_rules())


def as_json(id: object, result: MatchResult) -> dict[str, Any]:
    """The answer for one person as the contract has it; absent values are left out."""
    return {
        "id": id,
        "services": [_service(found) for found in result.ranked],
        "gap": result.gap,
    }


def _service(found: Match) -> dict[str, Any]:
    service = found.service
    answer: dict[str, Any] = {
        "id": service.id,
        "program": service.program,
        "name": service.name,
        "reachable_now": found.reachable_now,
    }
    if found.distance_km is not None:
        answer["distance_km"] = round(found.distance_km, 1)
    answer["languages"] = list(service.languages)
    answer["reasons"] = [reason.code for reason in found.reasons]
    answer["checked_on"] = service.checked_on
    if service.url is not None:
        answer["url"] = service.url
    phone = service.phone or _phone_of_line(found)
    if phone is not None:
        answer["phone"] = phone
    return answer


def _phone_of_line(found: Match) -> str | None:
    for reason in found.reasons:
        if reason.code == "contact_through_hotline":
            return str(reason.arguments["phone"])
    return None


def _excluded(given: dict[str, Any]) -> tuple[str, ...]:
    exclude = given.get("exclude", ())
    if not isinstance(exclude, list):
        return ()
    return tuple(id for id in exclude if isinstance(id, str))


def _json(answer: dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=False)
