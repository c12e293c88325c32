"""knowledge/answers.lock.yml: what the facts said when the words of each answer were last read.

Per topic and fact a digest of statement and figures. When a fact changes, the answer is reported
until somebody has compared its words in every language and accepted it.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import yaml

from knowledge.fields import Fields, read_yaml
from knowledge.loading import DATA, Knowledge
from knowledge.types import Fact

LOCK = DATA / "answers.lock.yml"
_HEADER = (
    "# Written by `vorweg knowledge accept TOPIC`. Per answer: a digest of each fact it tells, as\n"
    "# the fact was when the words were last compared with it. Do not edit by hand.\n"
)

type Digests = Mapping[str, Mapping[str, str]]  # topic -> fact id -> digest


def digest(fact: Fact) -> str:
    """12 hex digits over what a reader is told: the statement, the figures, the validity."""
    told = [fact.statement, str(fact.valid_from), str(fact.valid_to)]
    told += [
        f"{name}={figure.value} {figure.unit}" for name, figure in sorted(fact.figures.items())
    ]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:12]


def current(knowledge: Knowledge, topic: str) -> dict[str, str]:
    """The digests of the facts an answer tells now."""
    return {fact_id: digest(knowledge.facts[fact_id]) for fact_id in knowledge.plans[topic].facts}


def read_lock(path: Path = LOCK) -> Digests:
    """The accepted digests; empty when nothing was accepted yet. Raises KnowledgeError."""
    if not path.exists():
        return {}
    content = read_yaml(path)
    return {
        topic: {
            str(fact_id): Fields({"digest": value}, f"{path.name} {topic}").text("digest")
            for fact_id, value in Fields(content, path.name).mapping(topic).items()
        }
        for topic in content
    }


def accept(knowledge: Knowledge, topics: list[str], path: Path = LOCK) -> None:
    """Record that the answers to `topics` (or supplements) were compared with today's facts."""
    names = [knowledge.plan(topic).topic for topic in topics]
    digests: dict[str, Mapping[str, str]] = dict(read_lock(path))
    digests |= {name: current(knowledge, name) for name in names}
    content = {name: dict(sorted(facts.items())) for name, facts in sorted(digests.items())}
    # Digits alone would come back as a number: default_style quotes every text.
    text = yaml.safe_dump(content, sort_keys=False, default_style='"', width=100)
    path.write_text(_HEADER + text, encoding="utf-8")
