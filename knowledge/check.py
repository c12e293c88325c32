"""What in the knowledge needs a person: old, past, unsourced, unused, changed since written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from knowledge.loading import Knowledge
from knowledge.lock import Digests, current
from knowledge.types import Fact

# code -> what it means; those of URGENT make `vorweg knowledge check` fail.
CODES = {
    "changed": "a fact of this answer changed since its words were accepted",
    "over": "the validity of a fact that is told has ended",
    "past_figure": "a yearly figure that is told is of a past year (shown with its year)",
    "old": "the page of a fact that is told is old",
    "undated": "a yearly figure without a year (never told)",
    "low": "a fact of low confidence (never told)",
    "unsourced": "a statement without a source (never told)",
    "unused": "a fact that no answer tells",
}
URGENT = frozenset({"changed", "over"})


@dataclass(frozen=True, slots=True)
class Finding:
    code: str  # one of CODES
    topic: str
    subject: str  # a fact id, a figure name, or the first words of an unsourced statement
    detail: str


def findings(
    knowledge: Knowledge, today: date, max_age_days: int, accepted: Digests
) -> list[Finding]:
    """Everything to look at, most urgent first, then by topic."""
    found = [
        *_changed(knowledge, accepted),
        *_told(knowledge, today, max_age_days),
        *_not_told(knowledge),
    ]
    order = list(CODES)
    return sorted(found, key=lambda finding: (order.index(finding.code), finding.topic))


def _changed(knowledge: Knowledge, accepted: Digests) -> Iterator[Finding]:
    for topic in knowledge.plans:
        before, now = accepted.get(topic, {}), current(knowledge, topic)
        for fact_id in sorted(before.keys() | now.keys()):
            if fact_id not in before:
                yield Finding("changed", topic, fact_id, "not accepted yet")
            elif fact_id not in now:
                yield Finding("changed", topic, fact_id, "no longer told")
            elif before[fact_id] != now[fact_id]:
                yield Finding("changed", topic, fact_id, "reads differently now")


def _told(knowledge: Knowledge, today: date, max_age_days: int) -> Iterator[Finding]:
    for topic in knowledge.plans:
        answer = knowledge.answer(topic, today)
        for fact_id in answer.over:
            valid_to = knowledge.facts[fact_id].valid_to
            yield Finding("over", topic, fact_id, f"valid to {valid_to}")
        for figure in answer.stale:
            yield Finding("past_figure", topic, figure.fact_id, f"{figure.name} of {figure.year}")
        for fact_id in answer.facts:
            age = page_age_days(knowledge.facts[fact_id], today)
            if age > max_age_days:
                page_date = knowledge.facts[fact_id].source.page_date
                yield Finding("old", topic, fact_id, f"page of {page_date}, {age} days")


def page_age_days(fact: Fact, today: date) -> int:
    """Days since the page's own date, or, where it shows none, since somebody looked at it.

    "2026" and "2021-09" count from the end of the year or month: the page may be as young as that.
    """
    text = fact.source.page_date
    if text is None:
        return (today - fact.source.checked_on).days
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        written = date(*parts)
    else:
        year, month = parts[0], parts[1] if len(parts) == 2 else 12
        written = date(year + month // 12, month % 12 + 1, 1)
    return max(0, (today - written).days)


def _not_told(knowledge: Knowledge) -> Iterator[Finding]:
    told = {fact_id for plan in knowledge.plans.values() for fact_id in plan.facts}
    for name, topic in knowledge.topics.items():
        for fact in topic.facts.values():
            if fact.confidence == "low":
                yield Finding("low", name, fact.id, fact.source.site)
            elif fact.id not in told:
                yield Finding("unused", name, fact.id, fact.source.site)
            for figure in fact.figures.values():
                if figure.changes and figure.year is None:
                    yield Finding("undated", name, fact.id, figure.name)
        for statement in topic.unsourced:
            yield Finding("unsourced", name, f"{statement.statement[:60]}…", "find a source")
