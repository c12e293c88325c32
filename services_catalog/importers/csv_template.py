"""The empty table for a partner: header, a row that explains, two examples that stay out."""

from collections.abc import Mapping, Sequence

from services_catalog.exporters.flat import harmless, line
from services_catalog.importers.csv_columns import LANGUAGES, columns, plain

MARK = "#"
"""What stands before the first cell of a row that is not meant."""
_BOM = "\ufeff"


def template(language: str) -> str:
    """The table as text. It begins with a byte order mark: without it Excel breaks ä, ö and ü."""
    shown = [column for column in columns() if column.in_template]
    rows = [
        [column.headers[language][0] for column in shown],
        [column.explain[language] for column in shown],
        *([column.examples[language][place] for column in shown] for place in (0, 1)),
    ]
    for row in rows[1:]:
        row[0] = f"{MARK} {row[0]}"
    # German and most other European spreadsheets expect semicolons.
    separator = ";" if language == "de" else ","
    written = [line([harmless(cell) for cell in row], separator) for row in rows]
    return _BOM + "".join(written)


def is_of_template(row: Mapping[str, str]) -> bool:
    """Whether a marked row is one of ours: its first cell and its name are unchanged."""
    first, name = row.get("id", ""), row.get("name", "")
    return (plain(first), plain(name)) in _marked()


def _marked() -> set[tuple[str, str]]:
    id, name = columns()[0], columns()[1]
    found: set[tuple[str, str]] = set()
    for language in LANGUAGES:
        found.add((plain(id.explain[language]), plain(name.explain[language])))
        pairs: zip[tuple[str, str]] = zip(
            _texts(id.examples[language]), _texts(name.examples[language]), strict=True
        )
        found |= {(plain(first), plain(second)) for first, second in pairs}
    return found


def _texts(examples: Sequence[str]) -> list[str]:
    return [str(each) for each in examples]
