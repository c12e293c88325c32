"""What a free description says of a person: danger by the fixed rules, the rest by the model."""

import asyncio
import sys
from collections.abc import Iterable
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

import click

from services_catalog.person_input import Described
from vorweg.settings import Settings

if TYPE_CHECKING:
    from nlu.dialogue import Dialogue
    from nlu.types import Entity, Understanding

EMERGENCY = "ask_emergency"
GERMANY = "DE"
# The kinds of danger the matcher knows, for those the safety rules tell apart. Where several are
# named the first counts: help against trafficking includes the line against violence.
_DANGERS = {
    "suicide": "suicide",
    "sea": "route",
    "trafficking": "trafficking",
    "violence": "violence",
    "forced_marriage": "violence",
}
_OUTSIDE_MATCHING = "general"


class Descriptions:
    """Reads descriptions. The model is loaded when the first one needs it, and once.

    Progress and complaints go to standard error, without a word of the description.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._runner = asyncio.Runner()
        self._dialogue: Dialogue | None = None
        self._failed = False

    def __call__(self, text: str, *, topic_known: bool) -> Described:
        """The topic is asked of the model only where none is given."""
        from bot.safety.rules import Safety, named

        read = None if topic_known else self._understand(text)
        kinds = set(named(text)) if read is None else set(Safety().dangers(read))
        danger = next((word for kind, word in _DANGERS.items() if kind in kinds), None)
        topic = None
        # A sick person who names a topic is helped with it: no service of the list is a doctor.
        if danger or _OUTSIDE_MATCHING in kinds or (kinds and not topic_known):
            topic = EMERGENCY
        elif read is not None and not (read.unsure or read.lost) and read.intent.startswith("ask_"):
            topic = read.intent
        return Described(topic, danger, told(read.entities) if read is not None else {})

    def close(self) -> None:
        """Let go of the model."""
        if self._dialogue is not None:
            self._dialogue.close()
        self._runner.close()

    def _understand(self, text: str) -> "Understanding | None":
        """None when the model cannot be used: the rules against danger need no model."""
        if self._failed:
            return None
        from nlu.errors import DialogueError

        try:
            # Rasa prints where only lines of JSON belong.
            with redirect_stdout(sys.stderr):
                return self._runner.run(self._read(text))
        except DialogueError as error:
            self._failed = self._dialogue is None
            click.echo(f"A description was read for danger only: {error}", err=True)
            return None

    async def _read(self, text: str) -> "Understanding":
        if self._dialogue is None:
            from nlu.dialogue import Dialogue
            from vorweg.prepare import prepare_model

            prepare_model(self._settings)
            self._dialogue = await Dialogue.load(
                self._settings.model, run_action=None, tracker_url="sqlite://"
            )
        return await self._dialogue.understand(text)


def told(entities: "Iterable[Entity]") -> dict[str, Any]:
    """The fields of a person that the words name, as `PersonReader` reads them; firsts count.

    A German place without a role is where the person wants to go, as in the conversation; one
    where somebody lives says that they are in Germany.
    """
    found: dict[str, Any] = {}
    for entity in entities:
        name, value = str(entity.entity), entity.value
        if name in ("age", "status"):
            found.setdefault(name, value)
        elif name == "country":
            field = _field_of_country(entity.role, value)
            if field is not None:
                found.setdefault(field, value)
        elif name in ("place", "postal_code") and not entity.ambiguous and entity.place_id:
            lives_there = entity.role == "residence"
            found.setdefault("place" if lives_there else "destination", entity.place_id)
    if "place" in found:
        found["country"] = GERMANY
    return found


def _field_of_country(role: str | None, country: int | str) -> str | None:
    if role == "origin":
        return "origin"
    # "Germany" without a role is where people want to go more often than where they are.
    if role == "destination" or (role is None and country == GERMANY):
        return None
    return "country"
