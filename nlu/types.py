"""What the dialogue model takes and gives: plain values; nobody has to import Rasa for them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

EntityName = Literal["age", "place", "postal_code", "country", "language", "status"]
Role = Literal["origin", "residence", "destination", "mentioned"]
Awaiting = Literal["age", "place", "destination", "status", "language", "topic"]


@dataclass(frozen=True, slots=True)
class Entity:
    """A normalised value found in a message.

    value: age in years (int), or under_27 / 27_plus (str); a place's German name (str); a postal
    code of five digits; ISO 3166 alpha-2; BCP 47 code (all str). `start`/`end` are character
    offsets into the original text. `place_id` names the gazetteer's entry (for places), `ambiguous`
    the ids of all candidates when the name alone cannot decide. `role` says what the sentence makes
    of a place or country, where the words tell; "mentioned": a relative's age, a country or
    language that is spoken of but is not the person's own. It is never taken for an answer.
    """

    entity: EntityName
    value: int | str
    start: int
    end: int
    role: Role | None = None
    place_id: str | None = None
    ambiguous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RankedIntent:
    """An intent with its calibrated confidence, 0 to 1."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that was read from one message. `ranking` is best first and never empty.

    entities: what the person says of themselves; mentioned: values of the role "mentioned"."""

    text: str
    language: str
    language_confidence: float
    ranking: tuple[RankedIntent, ...]
    entities: tuple[Entity, ...]
    unsure: bool
    lost: bool
    parse_data: Mapping[str, Any] = field(repr=False, default_factory=dict)
    mentioned: tuple[Entity, ...] = ()

    @property
    def named(self) -> tuple[Entity, ...]:
        """What `vorweg understand` shows: a country only where the person is or comes from; ages
        and languages also where they are mentioned, in the order of the text."""
        aside = [entity for entity in self.mentioned if entity.entity != "country"]
        return tuple(sorted((*self.entities, *aside), key=lambda entity: entity.start))

    @property
    def intent(self) -> str:
        """The likeliest intent."""
        return self.ranking[0].intent

    @property
    def confidence(self) -> float:
        """Its calibrated confidence."""
        return self.ranking[0].confidence


@dataclass(frozen=True, slots=True)
class NamedButton:
    """A choice: the message that labels it, that message's arguments, and what pressing it says."""

    label: str
    payload: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NamedMessage:
    """Something to be said, named and not yet worded: JSON values only, no human language."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    buttons: Sequence[NamedButton] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What the dialogue answers to one message, and what it now waits for."""

    messages: tuple[NamedMessage, ...]
    asking: Awaiting | None
