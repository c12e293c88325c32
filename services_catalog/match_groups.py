"""Services made for one group of people: offered only when the question is one of that group.

Nobody is asked whether they belong to such a group, so its services are not shown to everybody.
The groups are lists of the rules: `FOR_<GROUP>` are expressions (over lower-case text) for the
name and the target group of a service, `FOR_<GROUP>_TOPICS` the topics for which it is offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from services_catalog.record import ServiceRecord

_PREFIX, _TOPICS = "FOR_", "_TOPICS"
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class SpecialGroup:
    """expression: finds the group in a service's words. topics: intents its services are for."""

    expression: re.Pattern[str]
    topics: frozenset[str]

    def keeps_out(self, record: ServiceRecord, topic: str) -> bool:
        """Whether the service is for this group and the question is not."""
        return topic not in self.topics and _finds(
            self.expression, record.name, record.target_group or ""
        )


@lru_cache(maxsize=_REMEMBERED)
def _finds(expression: re.Pattern[str], name: str, target_group: str) -> bool:
    """The same offices come again and again: searching anew took a tenth of a match."""
    return expression.search(f"{name} | {target_group}".lower()) is not None


def special_groups(lists: Mapping[str, tuple[str, ...]]) -> tuple[SpecialGroup, ...]:
    """The groups that the lists of the rules describe."""
    return tuple(_groups(lists))


def _groups(lists: Mapping[str, tuple[str, ...]]) -> Iterator[SpecialGroup]:
    for name, words in lists.items():
        if name.startswith(_PREFIX) and not name.endswith(_TOPICS) and words:
            topics = frozenset(lists.get(name + _TOPICS, ()))
            yield SpecialGroup(re.compile("|".join(f"(?:{word})" for word in words)), topics)
