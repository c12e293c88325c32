"""Matches the person with services and names them, help reachable now before help there."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from services_catalog.matching import Match, MatchResult

from actions.person import person_of
from actions.resources import resources
from actions.saying import button, say
from actions.tracker import heard, known

SHOWN_AT_ONCE = 3


def offer_services(
    dispatcher: CollectingDispatcher, tracker: Tracker, *, exclude: tuple[str, ...] = ()
) -> list[EventType]:
    """Match, name the result, and remember what was shown."""
    slots = known(tracker)
    person = person_of(slots, heard(tracker).metadata.get("language"))
    result = resources().matcher.match(person, exclude=exclude)
    now, there = result.now[:SHOWN_AT_ONCE], result.there[:SHOWN_AT_ONCE]
    if not now and not there:
        _say_nothing_suits(dispatcher, result, more=bool(exclude))
        return [SlotSet("offer", "results")]
    if now:
        say(dispatcher, "services-now", services=[shown(match) for match in now])
    if there:
        say(dispatcher, "services-there", services=[shown(match) for match in there])
    _say_what_next(dispatcher, result)
    ids = [match.service.id for match in (*now, *there)]
    return [SlotSet("offer", "results"), SlotSet("shown", [*exclude, *ids])]


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
        """Match and show."""
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
        return offer_services(dispatcher, tracker, exclude=exclude)
