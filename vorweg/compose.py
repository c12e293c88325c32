"""Puts the parts together: the only place that knows them all."""

from dataclasses import dataclass
from typing import get_args

from actions.local import LocalActions
from actions.resources import Resources, use
from bot.incoming import Command
from bot.languages import LAST_RESORT, spoken
from bot.safety.rules import Safety
from bot.telegram.profile import ProfileWords
from bot.turn import Turns
from bot.wording.answers import Answers
from bot.wording.bundles import Bundles
from bot.wording.emergencies import Emergencies
from bot.wording.house import program_ages
from bot.wording.words import Wording
from gazetteer import Gazetteer
from knowledge import packaged_knowledge
from nlu.dialogue import Dialogue
from nlu.local_actions import RunAction
from services_catalog.catalogue import Catalogue
from services_catalog.matching import Matcher
from vorweg.prepare import prepare, prepare_catalogue
from vorweg.settings import Settings

# Where people answer when the bot fails: the chat of the migration counselling.
HUMAN_CONTACT = "mbe-de-migrationsberatung-fuer-erwachsene-zugewanderte"


@dataclass(frozen=True, slots=True)
class Composed:
    """The parts of a running product."""

    turns: Turns
    dialogue: Dialogue
    catalogue: Catalogue
    wording: Wording

    def close(self) -> None:
        """Close what is open."""
        self.dialogue.close()
        self.catalogue.close()


def open_catalogue(settings: Settings) -> Catalogue:
    """The catalogue, without entries of unclear reuse where the setting says so."""
    return Catalogue.open(settings.catalogue_url, include_unclear=not settings.without_unclear)


def actions_for(settings: Settings) -> RunAction:
    """The actions, ready to be called, for Rasa's own tools."""
    prepare_catalogue(settings)
    catalogue = open_catalogue(settings)
    use(_resources(catalogue, Gazetteer.load()))
    return LocalActions().run


def _resources(catalogue: Catalogue, gazetteer: Gazetteer) -> Resources:
    return Resources(catalogue, Matcher(catalogue), gazetteer, packaged_knowledge())


def profile_words(wording: Wording) -> tuple[ProfileWords, ...]:
    """What Telegram shows of the bot, in each language it speaks; English for all others."""
    return tuple(
        ProfileWords(
            language=None if language.code == LAST_RESORT else language.code,
            commands={
                name: wording.bundles.text(f"command-{name}", language.code)
                for name in get_args(Command)
            },
            description=wording.bundles.text("bot-description", language.code),
            short_description=wording.bundles.text("bot-short-description", language.code),
        )
        for language in spoken()
    )


async def compose(settings: Settings, *, dialogue_url: str | None = None) -> Composed:
    """Everything that answers people. `dialogue_url`: another store for the conversations."""
    prepare(settings)
    gazetteer = Gazetteer.load()
    catalogue = open_catalogue(settings)
    use(_resources(catalogue, gazetteer))
    dialogue = await Dialogue.load(
        settings.model,
        run_action=LocalActions().run,
        tracker_url=dialogue_url or settings.dialogue_url,
    )
    # The first message would otherwise pay for tables that are read at their first use.
    await dialogue.understand("Guten Tag, 25, Leipzig")
    wording = build_wording(settings, catalogue)
    contact = catalogue.service(HUMAN_CONTACT)
    website = contact.url if contact and contact.url else ""
    turns = Turns(dialogue, wording, Safety(), gazetteer, human_website=website)
    return Composed(turns, dialogue, catalogue, wording)


def build_wording(settings: Settings, catalogue: Catalogue) -> Wording:
    """All that finds words."""
    bundles = Bundles(house={**program_ages(), "retention_days": settings.retention_days})
    answers = Answers(bundles, packaged_knowledge())
    return Wording(bundles, catalogue.service, answers, Emergencies(bundles))
