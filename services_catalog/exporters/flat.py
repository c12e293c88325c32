"""A service as one flat row: columns, cells that a spreadsheet does not run, lines of CSV."""

import csv
import io
import re
from collections.abc import Sequence

from services_catalog.provenance import terms_of
from services_catalog.record import ServiceRecord

SHORT = (
    "id", "program", "name", "organization", "scope", "country", "land", "street", "postal_code",
    "city", "lat", "lon", "phone", "email", "url", "opening_hours", "languages", "target_group",
    "minimum_age", "maximum_age", "cost_free", "status", "source_url", "source_date", "checked_on",
    "reuse",
)  # fmt: skip
"""What most people want to see."""
WHOLE = (
    *SHORT, "subtype", "kind", "network", "topics", "description_de", "description_en",
    "ages_source_url", "cost_source_url", "cost_checked_on", "advises_abroad",
    "advises_abroad_source_url", "channels", "position_from", "source_title", "retrieved_via",
    "evidence", "evidence_basis", "assured_date", "may_be_old", "paused", "paused_until", "alert",
    "credit", "licence_url",
)  # fmt: skip
"""Everything there is; in a row `phone` holds all numbers."""
LATER = frozenset(("paused_until",))
"""What the first exports did not have yet."""

_BETWEEN = "|"
# A spreadsheet takes a cell that begins so for a formula. One that begins with apostrophes before
# such a sign gets one more, so that taking one away gives every cell back.
_RUN = re.compile(r"'*[=+\-@\t\r]")
_HARMLESS = re.compile(r"'+[=+\-@\t\r]")


def value(record: ServiceRecord, column: str) -> object:
    """What the record has for a column."""
    if column == "credit":
        return terms_of(record).credit
    if column == "licence_url":
        return terms_of(record).url
    return getattr(record, column)


def row(record: ServiceRecord) -> list[str]:
    """The cells of `WHOLE`."""
    numbers = "; ".join(phone.display for phone in record.phones) or None
    channels = tuple(f"{c.kind} {c.reachable_from} {c.target or ''}".strip()
                     for c in record.channels)  # fmt: skip
    several: dict[str, object] = {"phone": numbers, "channels": channels}
    return [cell(several.get(column, value(record, column))) for column in WHOLE]


def cell(content: object) -> str:
    """Nothing, a number, yes or no, a text or several, as a cell."""
    if content is None:
        return ""
    if isinstance(content, bool):
        return str(content).lower()
    if isinstance(content, int | float):
        return str(content)
    return harmless(_BETWEEN.join(content) if isinstance(content, tuple) else str(content))


def harmless(text: str) -> str:
    """A text that no spreadsheet runs: with an apostrophe before what it would run."""
    return f"'{text}" if _RUN.match(text) else text


def as_meant(text: str) -> str:
    """The inverse of `harmless`."""
    return text[1:] if _HARMLESS.match(text) else text


def line(cells: Sequence[str], separator: str = ",") -> str:
    """A line of CSV with its end (RFC 4180)."""
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerow(cells)
    return written.getvalue()
