"""What an import did, or in a dry run would do."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from dataclasses import field as default
from pathlib import Path

from services_catalog.duplicates import Pair

# More examples than a person reads are counted only.
_SHOWN = 200
_MOST_REASONS = 5_000
# A change of nothing but these says: compared with its source again, and found the same.
_COMPARED_AGAIN = {"checked_on", "cost_checked_on", "source_date", "may_be_old"}


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that stays out: where it stands, which field, and why. `raw`: what the line held."""

    file: str
    line: int
    id: str | None
    field: str | None
    reason: str
    raw: str = default(default="", repr=False)

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}"
        what = f"{self.field}: {self.reason}" if self.field else self.reason
        return f"{where}: {what}" + (f" (id {self.id})" if self.id else "")


@dataclass(frozen=True, slots=True)
class Warned:
    """An oddity of an entry that went in all the same."""

    file: str
    line: int
    id: str
    code: str
    detail: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.code} {self.detail} (id {self.id})"


@dataclass(frozen=True, slots=True)
class Change:
    """An entry that is new, changed, kept, gone or back; `fields`: the changed ones.

    name: what it is called, where the file says so. differences: field, value before, value after.
    """

    kind: str
    id: str
    fields: tuple[str, ...] = ()
    name: str = ""
    differences: tuple[tuple[str, str, str], ...] = ()

    @property
    def only_compared_again(self) -> bool:
        """Whether nothing but the days changed on which it was compared with its source."""
        return bool(self.fields) and set(self.fields) <= _COMPARED_AGAIN


@dataclass(slots=True)
class ImportReport:
    """Counts are exact; examples stop at two hundred of a kind, unless `whole`.

    left_out: how many lines were left out for which reason. duplicates: pairs with a new entry.
    """

    dry_run: bool = False
    whole: bool = False
    counts: Counter[str] = default(default_factory=Counter)
    changes: list[Change] = default(default_factory=list)
    rejects: list[Reject] = default(default_factory=list)
    warnings: list[Warned] = default(default_factory=list)
    warned_of: Counter[str] = default(default_factory=Counter)
    left_out: Counter[str] = default(default_factory=Counter)
    room: Counter[str] = default(default_factory=Counter, repr=False)
    duplicates: list[Pair] = default(default_factory=list)
    rejects_file: Path | None = None
    seconds: float = 0.0

    def changed(self, change: Change) -> None:
        """Note a change."""
        self.counts[change.kind] += 1
        if change.kind == "unchanged":
            return
        if change.kind == "changed" and change.only_compared_again:
            self.counts["compared_again"] += 1
            if not self.whole:
                return
        if self._has_room(change.kind):
            self.changes.append(change)

    def warned(self, warning: Warned) -> None:
        """Note an oddity."""
        self.counts["warnings"] += 1
        self.warned_of[warning.code] += 1
        if self._has_room("warnings"):
            self.warnings.append(warning)

    def rejected(self, reject: Reject) -> None:
        """Note a row that stays out."""
        self.counts["rejected"] += 1
        if self._has_room("rejected"):
            self.rejects.append(reject)

    def left(self, reason: str) -> None:
        """Note a line that is not meant for the catalogue."""
        self.counts["not_meant"] += 1
        known = reason in self.left_out or len(self.left_out) < _MOST_REASONS
        self.left_out[reason if known else "other reasons"] += 1

    def _has_room(self, kind: str) -> bool:
        self.room[kind] += 1
        return self.whole or self.room[kind] <= _SHOWN


class RejectsFile:
    """The rejected rows as JSON Lines, written as they come; no file when there are none."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.written = 0

    def add(self, reject: Reject) -> None:
        """Append a row."""
        if self.path is None:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        mode = "a" if self.written else "w"
        with self.path.open(mode, encoding="utf-8", errors="backslashreplace") as file:
            file.write(json.dumps(asdict(reject), ensure_ascii=False) + "\n")
        self.written += 1


_NAMES = (
    ("new", "new"),
    ("changed", "changed"),
    ("back", "back again"),
    ("unchanged", "unchanged"),
    ("kept", "kept because a newer assured entry stands against them"),
    ("gone", "gone"),
    ("left_out", "left out (reuse unclear)"),
    ("not_meant", "left out (not meant for the catalogue)"),
    ("rejected", "rejected"),
)


def summary(report: ImportReport, most: int | None = None) -> Iterator[str]:
    """The report in lines for a person; `most`: so many rejects, None for all there are."""
    counted = [f"{report.counts[kind]} {name}" for kind, name in _NAMES if report.counts[kind]]
    yield ("would be " if report.dry_run else "") + (", ".join(counted) or "no entries")
    if report.counts["not_retired"]:
        yield (
            f"{report.counts['not_retired']} entries are missing from the file. They stay: more "
            "than half would go, or a row without a readable id was rejected. --retire takes "
            "them out."
        )
    for reject in report.rejects[:most]:
        yield f"rejected: {reject}"
    if (rest := report.counts["rejected"] - len(report.rejects[:most])) > 0:
        yield f"rejected: … {rest} more (--verbose)"
    if report.rejects_file is not None:
        yield f"The rejected rows are in {report.rejects_file}"
    for code, count in sorted(report.warned_of.items()):
        yield f"warning: {count} x {code}"
