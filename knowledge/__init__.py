"""What Vorweg knows: facts with sources, and which of them each answer tells. Stands on its own."""

from knowledge.loading import Knowledge, packaged_knowledge
from knowledge.types import (
    Answer,
    AnswerPlan,
    Fact,
    Figure,
    FigureValue,
    KnowledgeError,
    Link,
    Source,
    Supplement,
    Topic,
    Unsourced,
)

__all__ = [
    "Answer",
    "AnswerPlan",
    "Fact",
    "Figure",
    "FigureValue",
    "Knowledge",
    "KnowledgeError",
    "Link",
    "Source",
    "Supplement",
    "Topic",
    "Unsourced",
    "packaged_knowledge",
]
