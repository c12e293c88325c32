"""Reading the English answers as the bot will render them, for the tests of this folder."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from knowledge import Figure

LOCALES = Path(__file__).parents[2] / "bot" / "locales"
# A sentence ends at . ! or ? before a space; a colon or semicolon does not end one.
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def messages(file: str) -> Iterator[ast.Message]:
    text = (LOCALES / "en" / file).read_text(encoding="utf-8")
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            yield entry


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def arguments_of(message: ast.Message) -> set[str]:
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names


def bundle(file: str) -> FluentBundle:
    made = FluentBundle(["en"], use_isolating=True)
    made.add_resource(FluentResource((LOCALES / "en" / file).read_text(encoding="utf-8")))
    return made


def shown(figure: Figure) -> str:
    """A figure as people read it: amounts and dates as CLDR writes them in English."""
    value = figure.value
    if figure.unit == "date" and isinstance(value, str):
        return str(format_date(date.fromisoformat(f"{value}-01"), "MMMM y", locale="en"))
    if isinstance(value, date):
        return str(format_date(value, "long", locale="en"))
    if figure.unit.startswith("EUR") and isinstance(value, int | Decimal):
        whole = value == int(value)
        return str(
            format_currency(
                value, "EUR", "¤#,##0" if whole else None, "en", currency_digits=not whole
            )
        )
    if isinstance(value, Decimal):
        return str(format_decimal(value, locale="en"))
    return str(value)


def rendered(message: str, figures: Mapping[str, Figure], file: str = "answers.ftl") -> str:
    """The text people see, isolation marks included. Fails on any Fluent error."""
    made = bundle(file)
    pattern: Any = made.get_message(message).value
    text, errors = made.format_pattern(
        pattern, {name: shown(figure) for name, figure in figures.items()}
    )
    assert not errors, errors
    return str(text)


def sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(text.strip())
