"""What an import did, or in a dry run would do."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from dataclasses import field as default
from pathlib import Path

# More examples than a person reads are counted only.
_SHOWN = 200


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
    """An entry that is new, changed, kept, gone or back; `fields`: the changed ones."""

    kind: str
    id: str
    fields: tuple[str, ...] = ()


@dataclass(slots=True)
class ImportReport:
    """Counts are exact; examples stop at two hundred of a kind."""

    dry_run: bool = False
    counts: Counter[str] = default(default_factory=Counter)
    changes: list[Change] = default(default_factory=list)
    rejects: list[Reject] = default(default_factory=list)
    warnings: list[Warned] = default(default_factory=list)
    rejects_file: Path | None = None
    seconds: float = 0.0

    def changed(self, change: Change) -> None:
        """Note a change."""
        self.counts[change.kind] += 1
        if self.counts[change.kind] <= _SHOWN and change.kind != "unchanged":
            self.changes.append(change)

    def warned(self, warning: Warned) -> None:
        """Note an oddity."""
        self.counts["warnings"] += 1
        if self.counts["warnings"] <= _SHOWN:
            self.warnings.append(warning)

    def rejected(self, reject: Reject) -> None:
        """Note a row that stays out."""
        self.counts["rejected"] += 1
        if self.counts["rejected"] <= _SHOWN:
            self.rejects.append(reject)


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
    ("rejected", "rejected"),
)


def summary(report: ImportReport) -> Iterator[str]:
    """The report in lines for a person."""
    counted = [f"{report.counts[kind]} {name}" for kind, name in _NAMES if report.counts[kind]]
    yield ("would be " if report.dry_run else "") + (", ".join(counted) or "no entries")
    if report.counts["not_retired"]:
        yield (
            f"{report.counts['not_retired']} entries are missing from the file. They stay: more "
            "than half would go, or a row without a readable id was rejected. --retire takes "
            "them out."
        )
    for reject in report.rejects:
        yield f"rejected: {reject}"
    if report.rejects_file is not None:
        yield f"The rejected rows are in {report.rejects_file}"
    for code, count in sorted(Counter(warning.code for warning in report.warnings).items()):
        yield f"warning: {count} x {code}"
