"""What an import changed, or would change, in lines that a person reads."""

from collections.abc import Iterator, Sequence

from services_catalog.importers import Change, ImportReport, summary

FIRST = 10
"""So many of each kind are shown, unless all are wanted."""
_LONGEST = 120
_TITLES = (
    ("new", "New"),
    ("changed", "Changed"),
    ("back", "Back again"),
    ("gone", "Gone"),
    ("kept", "Kept: a newer assured entry stands against the file"),
)


def lines_of(report: ImportReport, *, details: bool, verbose: bool) -> Iterator[str]:
    """The report: counts and rejects; with `details` the changes too, with `verbose` all of it."""
    most = None if verbose else FIRST
    yield from summary(report, most)
    if details or verbose:
        for kind, title in _TITLES:
            yield from _changes(report, kind, title, most)
        yield from _left_out(report, most)
        if verbose:
            for warning in report.warnings:
                yield f"warning: {warning}"
    yield from _duplicates(report, most)


def _changes(report: ImportReport, kind: str, title: str, most: int | None) -> Iterator[str]:
    changes = [change for change in report.changes if change.kind == kind]
    if most is not None:
        # Compared with its source again and found the same: a number says enough.
        changes = [change for change in changes if not change.only_compared_again]
    count = report.counts[kind]
    if kind == "changed" and most is not None and (again := report.counts["compared_again"]):
        count -= again
        yield f"Only compared with the source again: {again}"
    if not count:
        return
    yield f"{title}: {count}"
    for change in changes[:most]:
        yield f"  {change.id}" + (f"  {change.name}" if change.name else "")
        yield from _differences(change)
    yield from _rest(count, changes, most)


def _differences(change: Change) -> Iterator[str]:
    for field, before, after in change.differences:
        yield f"      {field}: {_short(before)} → {_short(after)}"


def _left_out(report: ImportReport, most: int | None) -> Iterator[str]:
    reasons = report.left_out.most_common(most)
    if not reasons:
        return
    yield f"Left out, not meant for the catalogue: {report.counts['not_meant']}"
    for reason, count in reasons:
        yield f"  {count:6}  {reason}"
    if len(report.left_out) > len(reasons):
        yield f"  … {len(report.left_out) - len(reasons)} more reasons (--verbose)"


def _duplicates(report: ImportReport, most: int | None) -> Iterator[str]:
    if not report.duplicates:
        return
    yield f"New entries that may be there already: {len(report.duplicates)}"
    for pair in report.duplicates[:most]:
        yield f"  {pair}"
    yield from _rest(len(report.duplicates), report.duplicates, most)


def _rest(count: int, shown: Sequence[object], most: int | None) -> Iterator[str]:
    rest = count - len(shown[:most])
    if rest > 0:
        yield f"  … {rest} more (--verbose)"


def _short(value: str) -> str:
    if not value:
        return "(nothing)"
    flat = " ".join(value.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"
