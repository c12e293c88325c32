"""What was decided about pairs that look like one service (`data/duplicates.yml`), and its effect.

Of two entries decided to be the same, one stays and the other is not offered. It is offered again
when the one that stays is no longer active, or may be passed on where the one that stays may not:
nobody must lose an office because a source lost it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import yaml
from sqlalchemy import Connection, select

from services_catalog.errors import DataFileError
from services_catalog.models import Provenance, Service
from services_catalog.models.base import identifier
from services_catalog.state import read_state, write_state

DECISIONS = Path(__file__).parent / "data" / "duplicates.yml"
_APPLIED = "duplicates"
_BATCH = 300
_SAME, _DIFFERENT = "same", "different"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decided pair. stays: the id that stays, None for two different services."""

    ids: frozenset[str]
    stays: str | None
    reason: str
    decided_on: date


class Decisions:
    """All of them. `stays`: id of a duplicate -> id of the entry that stays at the end."""

    def __init__(self, decided: Iterable[Decision] = ()) -> None:
        self.of_pair: dict[frozenset[str], Decision] = {}
        direct: dict[str, str] = {}
        for decision in decided:
            if decision.ids in self.of_pair:
                raise DataFileError(f"{_named(decision)} is decided twice")
            self.of_pair[decision.ids] = decision
            if decision.stays is not None:
                (other,) = decision.ids - {decision.stays}
                if direct.setdefault(other, decision.stays) != decision.stays:
                    raise DataFileError(f"{other} is the same as two that stay: decide on one")
        self.stays: Mapping[str, str] = {other: _last(other, direct) for other in direct}

    def duplicates_of(self, slug: str) -> list[str]:
        """The duplicates for which an entry stays."""
        return [other for other, stays in self.stays.items() if stays == slug]


def load_decisions(path: Path) -> Decisions:
    """The decisions of a file. Raises DataFileError, which names the pair and what is wrong."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return Decisions(_decision(entry) for entry in content["pairs"])
    except DataFileError as error:
        raise DataFileError(f"{path.name} cannot be used: {error}") from None
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise DataFileError(f"{path} cannot be used: {type(error).__name__}") from error


@cache
def packaged_decisions() -> Decisions:
    """Those that come with the program."""
    return load_decisions(DECISIONS)


def duplicates_of(service_ids: Iterable[UUID]) -> list[UUID]:
    """The duplicates for which one of these services stays."""
    by_stay: dict[UUID, list[UUID]] = {}
    for other, stays in packaged_decisions().stays.items():
        by_stay.setdefault(_id(stays), []).append(_id(other))
    if not by_stay:
        return []
    given = set(service_ids)
    return [other for id in given for other in by_stay.get(id, ()) if other not in given]


def staying_for(connection: Connection, service_ids: Sequence[UUID]) -> dict[UUID, str]:
    """Of these services those that are not offered for now, with the id of the one that stays."""
    stays = packaged_decisions().stays
    given = set(service_ids)
    decided = {_id(other): slug for other, slug in stays.items() if _id(other) in given}
    if not decided:
        return {}
    wanted = {*decided, *(_id(slug) for slug in decided.values())}
    query = (
        select(Service.id, Service.status, Provenance.reuse)
        .join(Provenance, Provenance.service_id == Service.id)
        .where(Service.id.in_(wanted))
    )
    known = {row.id: row for row in connection.execute(query)}
    return {
        other: slug
        for other, slug in decided.items()
        if other in known and _takes_its_place(known.get(_id(slug)), known[other])
    }


def apply_decisions(connection: Connection) -> None:
    """Write anew the listings that a changed file of decisions concerns."""
    # The listings ask this module in turn.
    from services_catalog.listings import write_listings

    now = dict(packaged_decisions().stays)
    before: dict[str, str] = json.loads(read_state(connection, _APPLIED) or "{}")
    changed = sorted(other for other in {*now, *before} if now.get(other) != before.get(other))
    for start in range(0, len(changed), _BATCH):
        write_listings(connection, [_id(slug) for slug in changed[start : start + _BATCH]])
    if changed:
        write_state(connection, _APPLIED, json.dumps(now, sort_keys=True))


def _takes_its_place(stays: Any, other: Any) -> bool:
    if stays is None or stays.status != "active":
        return False
    return bool(stays.reuse != "unclear" or other.reuse == "unclear")


def _decision(entry: Mapping[str, Any]) -> Decision:
    ids, verdict = frozenset(entry["ids"]), entry["verdict"]
    decision = Decision(ids, entry.get("stays"), entry.get("reason") or "", entry["decided_on"])
    if len(ids) != 2 or not all(isinstance(id, str) for id in ids):
        raise DataFileError(f"{_named(decision)} must be two different ids")
    if verdict not in (_SAME, _DIFFERENT):
        raise DataFileError(f'{_named(decision)}: verdict is neither "same" nor "different"')
    if (verdict == _SAME) != (decision.stays in ids):
        raise DataFileError(f'{_named(decision)}: with "same", and only then, one of them stays')
    if not decision.reason or not isinstance(decision.decided_on, date):
        raise DataFileError(f"{_named(decision)} needs a reason and the day of the decision")
    return decision


def _last(other: str, direct: Mapping[str, str]) -> str:
    met, slug = {other}, direct[other]
    while slug in direct:
        if slug in met:
            raise DataFileError(
                f"{other} stays for itself in the end: the decisions go in a circle"
            )
        met.add(slug)
        slug = direct[slug]
    return slug


def _named(decision: Decision) -> str:
    return " and ".join(sorted(str(id) for id in decision.ids))


def _id(slug: str) -> UUID:
    return identifier("service", slug)
