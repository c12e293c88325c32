"""Matches the person with services and names them, help reachable now before help there."""

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.person import person_of
from actions.resources import resources
from actions.saying import answer, button, say
from actions.tracker import answered_already, form_is_active, heard, is_topic, known
from services_catalog.matching import Match, MatchResult

SHOWN_AT_ONCE = 3
GERMANY = "DE"


def offer_services(
    dispatcher: CollectingDispatcher, tracker: Tracker, *, exclude: tuple[str, ...] = ()
) -> list[EventType]:
    """Match, name the result, and remember what was shown."""
    slots = known(tracker)
    person = person_of(slots, heard(tracker).metadata.get("language"))
    result = resources().matcher.match(person, exclude=exclude)
    now, there = _worth_showing(result.now), _worth_showing(result.there)
    # Whoever is in Germany goes to the office first; whoever is not can only write or call.
    sections = [("services-now", now), ("services-there", there)]
    if person.country == GERMANY:
        sections.reverse()
    if not now and not there:
        _say_nothing_suits(dispatcher, result, more=bool(exclude))
        return [SlotSet("offer", "results"), *_listening(tracker)]
    for message, matches in sections:
        if matches:
            say(dispatcher, message, services=[shown(match) for match in matches])
    _say_what_next(dispatcher, result)
    ids = [match.service.id for match in (*now, *there)]
    return [
        SlotSet("offer", "results"),
        SlotSet("shown", [*exclude, *ids]),
        *_listening(tracker),
    ]


def _listening(tracker: Tracker) -> list[EventType]:
    """The slots a rule looked at have changed: without this Rasa would look for another one.

    Inside the form it is the form's turn to ask again.
    """
    return [] if form_is_active(tracker) else [FollowupAction("action_listen")]


def _worth_showing(matches: Sequence[Match]) -> list[Match]:
    """The first few; those nobody can reach only where there is nothing else."""
    reachable = [match for match in matches if not _has_no_contact(match)]
    return (reachable or list(matches))[:SHOWN_AT_ONCE]


def _has_no_contact(match: Match) -> bool:
    return any(reason.code == "contact_details_missing" for reason in match.reasons)


def shown(match: Match) -> dict[str, Any]:
    """A match by id: what the service is stands in the catalogue, so it is never stale here."""
    return {
        "id": match.service.id,
        "program": match.service.program,
        "reachable_now": match.reachable_now,
        "distance_km": match.distance_km,
        "reasons": [
            {"code": reason.code, "arguments": dict(reason.arguments)} for reason in match.reasons
        ],
    }


def _finders(result: MatchResult) -> list[str]:
    return [finder.id for finder in result.finders]


def _say_nothing_suits(
    dispatcher: CollectingDispatcher, result: MatchResult, *, more: bool
) -> None:
    message = "no-more-services" if more else "no-services"
    say(dispatcher, message, gap=result.gap, finders=_finders(result))


def _say_what_next(dispatcher: CollectingDispatcher, result: MatchResult) -> None:
    say(
        dispatcher,
        "after-services",
        gap=result.gap,
        finders=_finders(result),
        buttons=[
            button("button-more-services", "/more_results"),
            button("button-start-over", "/restart"),
        ],
    )


class ActionFindServices(Action):
    """Everything is known: match."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_find_services"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Match and show; a question that came with the last answer is answered first."""
        message = heard(tracker)
        if is_topic(message.intent) and not answered_already(tracker.events):
            answer(dispatcher, message.intent)
        return offer_services(dispatcher, tracker)


class ActionMoreResults(Action):
    """Others than those shown."""

    def name(self) -> str:
        """Rasa's name of this action."""
        return "action_more_results"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Match again without what was shown."""
        exclude = tuple(known(tracker).get("shown") or ())
        if not exclude and form_is_active(tracker):
            return []
        return offer_services(dispatcher, tracker, exclude=exclude)
