"""Reading knowledge/facts/<topic>.yml."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from knowledge.fields import Fields, first_of_month, read_yaml
from knowledge.types import (
    CONFIDENCES,
    TIME_UNITS,
    UNITS,
    Confidence,
    Fact,
    Figure,
    FigureValue,
    KnowledgeError,
    Link,
    Source,
    Topic,
    Unsourced,
)

_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z0-9][a-z0-9_]*")
_NAME = re.compile(r"[a-z][a-z0-9_]*")  # valid as a Fluent identifier too
_PHONE = re.compile(r"\+?[0-9][0-9 ]*[0-9]")
_YEARS = re.compile(r"(?:\d{4}-)?(\d{4})")


def read_topic(path: Path) -> Topic:
    """The topic in one file. Raises KnowledgeError naming file, fact and field."""
    fields = Fields(read_yaml(path), path.name)
    fields.only("topic", "urgent", "facts", "links", "refer_to", "unsourced")
    name = fields.text("topic")
    if name != f"ask_{path.stem}":
        raise fields.fail("topic", f"is {name!r}, but the file name says ask_{path.stem}")
    facts: dict[str, Fact] = {}
    for item in fields.items("facts"):
        fact = _fact(Fields(item, path.name), path.stem)
        if fact.id in facts:
            raise fields.fail("facts", f"have the id {fact.id} twice")
        facts[fact.id] = fact
    links: dict[str, Link] = {}
    for item in fields.items("links"):
        link = _link(Fields(item, f"{path.name} links"))
        if link.id in links:
            raise fields.fail("links", f"have the id {link.id} twice")
        links[link.id] = link
    return Topic(
        name=name,
        urgent=fields.flag("urgent"),
        facts=facts,
        links=links,
        refer_to=fields.texts("refer_to"),
        unsourced=tuple(
            _unsourced(Fields(item, f"{path.name} unsourced")) for item in fields.items("unsourced")
        ),
    )


def _fact(fields: Fields, topic: str) -> Fact:
    fact_id = fields.text("id")
    fields.where = f"{fields.where} {fact_id}"
    if not _ID.fullmatch(fact_id) or not fact_id.startswith(f"{topic}."):
        raise fields.fail("id", f"must look like {topic}.some_words")
    fields.only(
        "id", "statement", "source", "confidence", "changes_yearly", "figure_year",
        "valid_from", "valid_to", "added_on", "figures", "confirmed_by",
    )  # fmt: skip
    changes = fields.flag("changes_yearly")
    year_text = fields.optional_text("figure_year")
    if changes and year_text is None:
        raise fields.fail("figure_year", "is needed for a fact that changes yearly (or: undated)")
    fact = Fact(
        id=fact_id,
        statement=fields.text("statement"),
        source=_source(Fields(fields.get("source"), f"{fields.where} source")),
        confidence=_confidence(fields),
        changes_yearly=changes,
        figure_year=year_text,
        figures=_figures(fields, fact_id, changes=changes, year=_year(fields, year_text)),
        valid_from=fields.optional_day("valid_from"),
        valid_to=fields.optional_day("valid_to"),
        added_on=fields.optional_day("added_on"),
        confirmed_by=tuple(
            _source(Fields(item, f"{fields.where} confirmed_by"))
            for item in (fields.items("confirmed_by") if fields.has("confirmed_by") else [])
        ),
    )
    if fact.valid_from and fact.valid_to and fact.valid_to < fact.valid_from:
        raise fields.fail("valid_to", "lies before valid_from")
    return fact


def _year(fields: Fields, text: str | None) -> int | None:
    """The last year a stated year or span covers; None for undated."""
    if text is None or text == "undated":
        return None
    found = _YEARS.fullmatch(text)
    if found is None:
        raise fields.fail("figure_year", f"must be 2026, 2025-2027 or undated, not {text!r}")
    return int(found[1])


def _source(fields: Fields) -> Source:
    fields.only("url", "title", "page_date", "checked_on", "licence", "credit")
    return Source(
        url=_url(fields),
        title=fields.text("title"),
        page_date=fields.optional_text("page_date"),
        checked_on=fields.day("checked_on"),
        licence=fields.optional_text("licence"),
        credit=fields.optional_text("credit"),
    )


def _url(fields: Fields) -> str:
    url = fields.text("url")
    if not re.fullmatch(r"https?://[^\s]+", url):
        raise fields.fail("url", f"must begin with https:// or http://, not {url!r}")
    return url


def _confidence(fields: Fields) -> Confidence:
    value = fields.text("confidence")
    for known in CONFIDENCES:
        if value == known:
            return known
    raise fields.fail("confidence", f"must be one of {', '.join(CONFIDENCES)}, not {value!r}")


def _link(fields: Fields) -> Link:
    fields.only("id", "what", "url", "languages")
    return Link(
        id=fields.text("id"),
        what=fields.text("what"),
        url=_url(fields),
        languages=fields.texts("languages"),
    )


def _unsourced(fields: Fields) -> Unsourced:
    fields.only("statement", "confidence")
    return Unsourced(fields.text("statement"), _confidence(fields))


def _figures(fields: Fields, fact_id: str, *, changes: bool, year: int | None) -> dict[str, Figure]:
    content = fields.mapping("figures")
    figures: dict[str, Figure] = {}
    for name, item in content.items():
        inner = Fields(item, f"{fields.where} figure {name}")
        if not _NAME.fullmatch(str(name)):
            raise KnowledgeError(f"{inner.where}: use small letters, digits and _ in the name")
        figures[name] = _figure(inner, name, fact_id, changes=changes, year=year)
        as_of = figures[name].as_of
        if as_of is not None and as_of not in content:
            raise inner.fail("as_of", f"names {as_of!r}, which is no figure of this fact")
    return figures


def _figure(fields: Fields, name: str, fact_id: str, *, changes: bool, year: int | None) -> Figure:
    fields.only("value", "unit", "changes", "as_of")
    unit = fields.text("unit")
    if unit not in UNITS:
        raise fields.fail("unit", f"is {unit!r}; known are {', '.join(UNITS)}")
    figure_changes = fields.flag("changes", default=changes) and unit not in TIME_UNITS
    return Figure(
        name=name,
        value=_value(fields, unit),
        unit=unit,
        year=year if figure_changes else None,
        fact_id=fact_id,
        changes=figure_changes,
        as_of=fields.optional_text("as_of"),
    )


def _value(fields: Fields, unit: str) -> FigureValue:
    raw = fields.get("value")
    if isinstance(raw, float):
        raise fields.fail("value", f'with decimals must stand in quotes ("{raw}"), to stay exact')
    value: object = raw
    if isinstance(raw, str) and Decimal in UNITS[unit]:
        try:
            value = Decimal(raw)
        except InvalidOperation as error:
            raise fields.fail("value", f"must be a number, not {raw!r}") from error
    elif isinstance(raw, str) and unit == "date":
        first_of_month(raw, f"{fields.where}: value")
    elif isinstance(raw, str) and unit == "phone" and not _PHONE.fullmatch(raw):
        raise fields.fail("value", f"must be a phone number in quotes, not {raw!r}")
    if isinstance(value, bool) or not isinstance(value, UNITS[unit]):
        raise fields.fail("value", f"does not fit the unit {unit}: {raw!r}")
    if not isinstance(value, int | Decimal | str | date):
        raise fields.fail("value", f"has a type that cannot be shown: {raw!r}")
    return value
