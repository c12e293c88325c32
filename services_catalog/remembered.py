"""What a reader of the catalogue remembers: records and answers of one revision, on one day."""

from dataclasses import dataclass, field
from datetime import date

from services_catalog.freshness import Freshness
from services_catalog.record import ServiceRecord

# The first so many stay, later ones are read again: making room would keep records just long
# enough for the garbage collector to walk through the whole memory for them (pauses of 50 ms).
_KEPT_RECORDS = 2_000
# Answers without a point (all of Germany, a Land, a country) come again with every person.
_KEPT_IN_ANSWERS = 5_000


@dataclass(slots=True)
class Remembered:
    """Records by listing id, answers by question. A thread may go on with one that is past."""

    revision: str | None
    day: date
    freshness: Freshness
    records: dict[int, ServiceRecord] = field(default_factory=dict)
    _answers: dict[object, tuple[ServiceRecord, ...]] = field(default_factory=dict)
    _in_answers: int = 0

    def record(self, listing_id: int, text: str) -> ServiceRecord:
        """The record of a listing, as it is on this day."""
        record = self.records.get(listing_id)
        if record is None:
            record = self.freshness.as_of(ServiceRecord.from_json(text), self.day)
            if len(self.records) < _KEPT_RECORDS:
                self.records[listing_id] = record
        return record

    def answer(self, question: object) -> tuple[ServiceRecord, ...] | None:
        """The answer to a question that was asked before."""
        return self._answers.get(question)

    def keep(self, question: object, answer: tuple[ServiceRecord, ...]) -> None:
        """Remember an answer."""
        if self._in_answers + len(answer) > _KEPT_IN_ANSWERS:
            self._answers.clear()
            self._in_answers = 0
        self._answers[question] = answer
        self._in_answers += len(answer)
