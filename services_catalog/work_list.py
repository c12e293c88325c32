"""Work lists: for each provider what to look at, as a table and as a letter in two languages."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gazetteer.normalise import fold
from services_catalog.check import Finding, Kind, kinds_of_findings
from services_catalog.errors import DataFileError
from services_catalog.exporters.flat import harmless, line
from services_catalog.record import ServiceRecord

LANGUAGES = ("de", "en")
_LETTERS = Path(__file__).parent / "data" / "letters.yml"
_COLUMNS = (
    "urgency", "id", "name", "city", "code", "detail", "de", "en", "url", "source_url",
    "checked_on",
)  # fmt: skip
_URGENCIES = {1: "urgent", 2: "soon", 3: "later"}
_LONGEST_NAME = 60
# Findings whose detail is a number, a date or a link: the others' are English, for the table.
_WITHOUT_WORDS = frozenset(
    {"phone_not_valid", "email_not_valid", "link_not_valid", "link_broken", "link_moved",
     "link_failing", "may_be_old", "too_old_to_be_first", "only_with_warning"}
)  # fmt: skip
# What Markdown would read as more than text.
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|!~])")


@dataclass(frozen=True, slots=True)
class Work:
    """All findings of one provider, the most urgent first."""

    provider: str
    items: tuple[tuple[Finding, ServiceRecord], ...]

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many are urgent, soon, later."""
        found = Counter(finding.urgency for finding, _ in self.items)
        return found[1], found[2], found[3]


def work_of(found: Iterable[Finding], records: Mapping[str, ServiceRecord]) -> tuple[Work, ...]:
    """Findings by provider; whoever has most of the most urgent comes first.

    A service whose provider is not known stands for itself.
    """
    groups: defaultdict[str, list[tuple[Finding, ServiceRecord]]] = defaultdict(list)
    for finding in found:
        record = records[finding.id]
        groups[record.organization or record.name].append((finding, record))
    works = [
        Work(provider, tuple(sorted(items, key=lambda item: (item[0].urgency, item[0].id))))
        for provider, items in groups.items()
    ]
    works.sort(key=lambda work: (*(-count for count in work.counts), work.provider))
    return tuple(works)


def write_work_list(folder: Path, works: Collection[Work], today: date) -> None:
    """Write index.csv and, for each provider, a table and two letters; all of them or nothing.

    `folder` is made; it may be there when it is empty. Raises DataFileError.
    """
    folder = folder.resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DataFileError(
            f"{folder} is not an empty folder: name a new one; nothing was written."
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        try:
            for name, text in _files(works, today):
                (made / name).write_text(text, encoding="utf-8", newline="")
            made.chmod(0o755)
            made.replace(folder)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        raise DataFileError(f"{folder} cannot be written: {error.strerror}") from None


def _files(works: Collection[Work], today: date) -> Iterator[tuple[str, str]]:
    width = len(str(len(works)))
    index = [line(["file", "provider", "urgent", "soon", "later"])]
    for number, work in enumerate(works, start=1):
        name = f"{number:0{width}}-{_file_name(work.provider)}"
        index.append(line([name, harmless(work.provider), *map(str, work.counts)]))
        yield f"{name}.csv", "".join(_table(work))
        for language in LANGUAGES:
            yield f"{name}.{language}.md", _letter(work, language, today)
    yield "index.csv", "".join(index)


def _table(work: Work) -> Iterator[str]:
    yield line(_COLUMNS)
    for finding, record in work.items:
        kind = kinds_of_findings()[finding.code]
        cells = (
            _URGENCIES[kind.urgency], record.id, record.name, record.city, finding.code,
            finding.detail, kind.de, kind.en, record.url, record.source_url, record.checked_on,
        )  # fmt: skip
        yield line([harmless(text or "") for text in cells])


def _letter(work: Work, language: str, today: date) -> str:
    words = _letters()[language]
    about = {
        "provider": _plain(work.provider),
        "date": today.isoformat(),
        "count": len(work.items),
    }
    lines = [f"# {words['subject'].format(**about)}", "", words["greeting"], ""]
    lines += [words["intro"].format(**about), ""]
    for urgency, word in _URGENCIES.items():
        items = [item for item in work.items if item[0].urgency == urgency]
        if items:
            lines += [f"## {words[word]}", "", *_bullets(items, language, words), ""]
    lines += [words["answer"], "", words["closing"], ""]
    return "\n".join(lines)


def _bullets(
    items: list[tuple[Finding, ServiceRecord]], language: str, words: Mapping[str, str]
) -> Iterator[str]:
    by_entry: defaultdict[str, list[tuple[Finding, ServiceRecord]]] = defaultdict(list)
    for item in items:
        by_entry[item[0].id].append(item)
    for entry in by_entry.values():
        record = entry[0][1]
        where = f", {_plain(record.city)}" if record.city else ""
        yield f"- **{_plain(record.name)}**{where} (`{record.id}`)"
        for finding, _ in entry:
            shown = finding.detail if finding.code in _WITHOUT_WORDS else ""
            detail = f" ({_plain(shown)})" if shown else ""
            yield f"  - {_said(kinds_of_findings()[finding.code], language)}{detail}"
        yield f"  - {words['source']}: {_plain(record.source_url)}"


def _said(kind: Kind, language: str) -> str:
    return kind.de if language == "de" else kind.en


def _plain(text: str) -> str:
    """A text of the catalogue without meaning to Markdown."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def _file_name(provider: str) -> str:
    """A safe name of Latin letters; a mark tells apart those that would become equal."""
    short = re.sub(r"[^a-z0-9]+", "-", fold(provider))[:_LONGEST_NAME].strip("-")
    mark = hashlib.sha256(provider.encode()).hexdigest()[:6]
    return f"{short}-{mark}" if short else mark


@cache
def _letters() -> Mapping[str, Any]:
    words: Mapping[str, Any] = yaml.safe_load(_LETTERS.read_text(encoding="utf-8"))
    return words
