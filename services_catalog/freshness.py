"""How old an entry may be: the rules of `freshness.yml`, read, checked and applied to a day."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml
from msgspec.structs import replace

from services_catalog.errors import CatalogueError
from services_catalog.record import PROGRAMS, ServiceRecord

FRESHNESS_FILE = Path(__file__).with_name("freshness.yml")
_OTHERS = "others"
_REMEMBERED = 50_000


class Stage(IntEnum):
    """How an entry may be shown, fresher ones first."""

    FRESH = 0
    MARKED = 1
    NOT_FIRST = 2
    WARNED = 3


_STAGES = {"marked": Stage.MARKED, "not_first": Stage.NOT_FIRST, "warned": Stage.WARNED}

Months = Mapping[Stage, int]


@dataclass(frozen=True, slots=True)
class Loss:
    """What an entry of a stage loses. km: against a fresher one of its kind; weight: against other
    kinds of help."""

    km: float
    weight: int


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """Months for the programs of a kind: since the last check, and since the source's date."""

    because: str
    check: Months
    source: Months


@dataclass(frozen=True, slots=True)
class Freshness:
    """All rules. losses: of each stage; looks_old: the stage of a source that looks dated."""

    losses: Mapping[Stage, Loss]
    looks_old: Stage
    kinds: Mapping[str, Kind]

    def stage(self, record: ServiceRecord, today: date) -> Stage:
        """The stage of an entry on that day."""
        looks_old = self.looks_old if record.may_be_old else Stage.FRESH
        dates = record.checked_on, record.source_date, record.assured_date
        return _stage(self._kind(record.program), looks_old, *dates, today)

    def stands(self, program: str, assured_date: str | None, today: date) -> bool:
        """Whether an assurance is not past its months yet."""
        months = self._kind(program).check[Stage.MARKED]
        return assured_date is not None and _months(assured_date, today) < months

    def _kind(self, program: str) -> Kind:
        return self.kinds.get(program) or self.kinds[_OTHERS]

    def as_of(self, record: ServiceRecord, today: date) -> ServiceRecord:
        """The entry as it is on that day: marked when it is past its months, and no longer paused
        when its pause is over."""
        may_be_old = self.stage(record, today) > Stage.FRESH
        over = record.paused_until is not None and record.paused_until <= today.isoformat()
        if over:
            return replace(record, may_be_old=may_be_old, paused=False, paused_until=None)
        return record if may_be_old == record.may_be_old else replace(record, may_be_old=may_be_old)


@dataclass(frozen=True, slots=True)
class Aging:
    """The rules on one day."""

    rules: Freshness
    today: date

    def stage(self, record: ServiceRecord) -> Stage:
        """The stage of an entry."""
        return self.rules.stage(record, self.today)

    def km(self, record: ServiceRecord) -> float:
        """How much farther a person would rather travel than accept the entry."""
        return self.rules.losses[self.stage(record)].km


class FreshnessError(CatalogueError):
    """The rules cannot be used; the message says which entry and what to change."""


@cache
def packaged_freshness() -> Freshness:
    """The rules that come with the program."""
    return load_freshness(FRESHNESS_FILE)


def load_freshness(path: Path) -> Freshness:
    """Read and check a file of rules. Raises FreshnessError."""
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise FreshnessError(f"{path.name} cannot be read as YAML: {error}") from error
    top = _mapping(raw, path.name, {"stages", "looks_old", "kinds"})
    stages = _mapping(top["stages"], "stages", set(_STAGES))
    losses = {stage: _loss(name, stages[name]) for name, stage in _STAGES.items()}
    if top["looks_old"] not in _STAGES:
        raise FreshnessError(f"looks_old: must be one of {', '.join(_STAGES)}.")
    return Freshness(
        {Stage.FRESH: Loss(0.0, 0), **losses},
        _STAGES[top["looks_old"]],
        _kinds(top["kinds"]),
    )


def _kinds(raw: object) -> Mapping[str, Kind]:
    found: dict[str, Kind] = {}
    for entry in raw if isinstance(raw, list) else []:
        kind = _mapping(entry, "kinds", {"programs", "because", "check", "source"})
        programs = [_OTHERS] if kind["programs"] == _OTHERS else kind["programs"]
        at = f"kind {programs}"
        if not isinstance(programs, list) or not set(programs) <= {*PROGRAMS, _OTHERS}:
            raise FreshnessError(f"{at}: `programs` must be a list of programs or `{_OTHERS}`.")
        months = {key: _read_months(kind[key], f"{at}, {key}") for key in ("check", "source")}
        for program in programs:
            if program in found:
                raise FreshnessError(f"{at}: {program} stands in two kinds.")
            found[program] = Kind(str(kind["because"]), months["check"], months["source"])
    if _OTHERS not in found:
        raise FreshnessError(f"kinds: an entry with `programs: {_OTHERS}` is missing.")
    return found


def _loss(name: str, raw: object) -> Loss:
    given = _mapping(raw, f"stage {name}", {"says", "km", "weight"})
    km = _whole(given["km"], f"stage {name}, km", least=0)
    return Loss(float(km), _whole(given["weight"], f"stage {name}, weight", least=0))


def _read_months(raw: object, at: str) -> Months:
    given = _mapping(raw, at, set(_STAGES))
    months = {
        stage: _whole(given[name], f"{at}, {name}", least=1) for name, stage in _STAGES.items()
    }
    if list(months.values()) != sorted(months.values()):
        raise FreshnessError(f"{at}: the months must grow from {' to '.join(_STAGES)}.")
    return months


def _mapping(raw: object, at: str, keys: set[str]) -> Mapping[str, Any]:
    if not isinstance(raw, dict) or set(raw) != keys:
        raise FreshnessError(f"{at}: must have exactly the keys {', '.join(sorted(keys))}.")
    return raw


def _whole(raw: object, at: str, *, least: int) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or raw < least:
        raise FreshnessError(f"{at}: must be a whole number from {least} on.")
    return raw


@lru_cache(maxsize=_REMEMBERED)
def _stage(
    kind: Kind,
    looks_old: Stage,
    checked_on: str,
    source_date: str | None,
    assured_date: str | None,
    today: date,
) -> Stage:
    """The worst of both ages and of the look; a match asks some hundred times."""
    assured = assured_date or ""
    # A source without a date says nothing about its age: only the last check counts.
    shown = max(source_date, assured) if source_date else assured
    return max(
        _reached(kind.check, _months(max(checked_on, assured), today)),
        _reached(kind.source, _months(shown, today) if shown else 0),
        looks_old if assured_date is None else Stage.FRESH,
    )


def _reached(months: Months, age: int) -> Stage:
    return max((stage for stage, most in months.items() if age >= most), default=Stage.FRESH)


def _months(day: str, today: date) -> int:
    """Whole months since a day, a month or a year, counted from its end: never too old by mistake.

    0 for what cannot be read.
    """
    try:
        parts = [int(part) for part in day.split("-")]
        year, month = parts[0], parts[1] if len(parts) > 1 else 12
        last = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
    except (ValueError, IndexError, calendar.IllegalMonthError):
        return 0
    months = (today.year - year) * 12 + today.month - month
    return max(0, months - (today.day < last))
