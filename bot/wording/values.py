"""Values as people of a language write them: dates, money, countries, languages, distances."""

from datetime import date
from decimal import Decimal
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from bot.languages import languages, locale


def day(value: str | date, language: str) -> str:
    """ "22 November 2026"; a source that names only a year or a month keeps what it has."""
    if isinstance(value, str):
        parts = value.split("-")
        if len(parts) == 1:
            return value
        if len(parts) == 2:
            month = date(int(parts[0]), int(parts[1]), 1)
            return str(format_date(month, "LLLL y", locale=locale(language)))
        value = date.fromisoformat(value)
    written = str(format_date(value, "long", locale=locale(language)))
    # CLDR has no ordinal days; French writes the first of a month as one.
    return f"1er{written[1:]}" if language == "fr" and value.day == 1 else written


# Where CLDR groups thousands by a dot, and most readers would take it for a decimal point.
_NUMBERS_LIKE = {"ps": "ur"}


def _numbers(language: str) -> Locale:
    return locale(_NUMBERS_LIKE.get(language, language))


def money(value: Decimal | int, currency: str, language: str) -> str:
    """An amount with its currency; no decimals where there are none."""
    amount = Decimal(value)
    whole = amount == amount.to_integral_value()
    pattern = _numbers(language).currency_formats["standard"].pattern
    if whole:
        pattern = pattern.replace("0.00", "0")
    return str(
        format_currency(
            amount, currency, pattern, locale=_numbers(language), currency_digits=not whole
        )
    )


def number(value: Decimal | int | float, language: str) -> str:
    """A plain number."""
    return str(format_decimal(value, locale=_numbers(language)))


def percent(value: Decimal | int | float, language: str) -> str:
    """A value of per cent: 37 is 37 %."""
    return str(format_percent(Decimal(value) / 100, locale=locale(language)))


def country(code: str, language: str) -> str:
    """A country's name, or its code where CLDR has none."""
    return str(locale(language).territories.get(code, code))


def language_name(code: str, language: str) -> str:
    """A language's name in another language; its own name where CLDR has none."""
    known = languages().get(code)
    names = locale(language).languages
    # CLDR lists Dari as the Persian of Afghanistan.
    name = names.get(code.replace("-", "_")) or names.get({"prs": "fa_AF"}.get(code, ""))
    return str(name or (known.name if known else code))


def listed(values: list[str], language: str) -> str:
    """ "a, b and c"."""
    return str(format_list(values, locale=locale(language)))


# Counted things stay numbers: Fluent writes them for the locale and picks the plural form by them.
COUNTED = frozenset(
    {"count", "days", "hours", "hours/day", "hours/week", "months", "weeks", "years"}
)


def figure(value: Any, unit: str, language: str) -> Any:
    """A figure of the knowledge: formatted by its unit (docs/knowledge.md lists the units)."""
    if unit in COUNTED:
        return value
    if unit.startswith("EUR"):
        return money(Decimal(str(value)), "EUR", language)
    if unit == "date":
        return day(str(value), language)
    if unit in ("percent", "%"):
        return percent(Decimal(str(value)), language)
    if unit in ("phone", "year", "text", "name"):
        return str(value)
    return str(value)
