"""What Vorweg knows: facts with sources, and which of them each answer tells. Stands on its own."""

from knowledge.loading import Knowledge
from knowledge.types import (
    Answer,
    AnswerPlan,
    Fact,
    Figure,
    FigureValue,
    KnowledgeError,
    Link,
    Source,
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
    "Topic",
    "Unsourced",
]
