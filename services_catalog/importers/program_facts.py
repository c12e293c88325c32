"""Facts that a source states for a whole program (`data/program_facts.yml`), added at import."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from services_catalog.errors import DataFileError
from services_catalog.importers.draft import Cost, ServiceDraft


@dataclass(frozen=True, slots=True)
class ProgramFact:
    """A fact and what it applies to: every condition that is set must hold."""

    id: str
    statement: str
    source_url: str
    checked_on: str
    values: Mapping[str, Any]
    program: str | None = None
    slug: str | None = None
    words: str | None = None
    networks: tuple[str, ...] = ()

    def applies_to(self, draft: ServiceDraft) -> bool:
        """Whether an entry is one of those the source speaks of."""
        named = " ".join(filter(None, (draft.name, draft.organization))).casefold()
        return (
            self.program in (None, draft.program)
            and self.slug in (None, draft.slug)
            and (self.words is None or self.words.casefold() in named)
            and (not self.networks or draft.network in self.networks)
        )


def load_program_facts(path: Path) -> tuple[ProgramFact, ...]:
    """The facts of a file. Raises DataFileError when the file is not what it should be."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        checked_on = content["checked_on"].isoformat()
        return tuple(_fact(entry, checked_on) for entry in content["facts"])
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise DataFileError(f"{path} cannot be used: {type(error).__name__}") from error


def with_program_facts(draft: ServiceDraft, facts: Sequence[ProgramFact]) -> ServiceDraft:
    """The draft with what it does not state itself and a program's source does."""
    for fact in facts:
        if fact.applies_to(draft):
            draft = replace(draft, **_additions(draft, fact))
    return draft


def _additions(draft: ServiceDraft, fact: ProgramFact) -> dict[str, Any]:
    added: dict[str, Any] = {}
    if "cost_free" in fact.values and draft.cost is None:
        added["cost"] = Cost(
            fact.values["cost_free"], fact.statement, fact.source_url, fact.checked_on
        )
    if "advises_abroad" in fact.values and draft.advises_abroad is None:
        added["advises_abroad"] = fact.values["advises_abroad"]
        added["advises_abroad_source_url"] = fact.source_url
    if draft.minimum_age is None and draft.maximum_age is None:
        ages = {key: fact.values[key] for key in _AGES if key in fact.values}
        added |= {**ages, "ages_source_url": fact.source_url} if ages else {}
    return added


_AGES = ("minimum_age", "maximum_age")


def _fact(entry: Mapping[str, Any], checked_on: str) -> ProgramFact:
    condition = entry["applies_to"]
    return ProgramFact(
        id=entry["id"],
        statement=entry["statement"],
        source_url=entry["source_url"],
        checked_on=checked_on,
        values=entry["set"],
        program=condition.get("program"),
        slug=condition.get("id"),
        words=condition.get("words"),
        networks=tuple(condition.get("networks", ())),
    )
