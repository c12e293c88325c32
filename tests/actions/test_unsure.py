"""What a yes means after the likeliest things were offered as buttons."""

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.tracker import Heard
from actions.unsure import ActionUnsure, contradicts_itself, likeliest


async def offered(*intents: str, lost: bool = False) -> tuple[list[str], dict[str, Any]]:
    """Payloads of the buttons, and the slots that are set, for a ranking of intents."""
    message: dict[str, Any] = {
        "intent": {"name": "nlu_fallback"},
        "intent_ranking": [{"name": intent, "confidence": 0.4} for intent in intents],
        "lost": lost,
    }
    tracker = Tracker("chat", {}, message, [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    events = await ActionUnsure().run(dispatcher, tracker, {})
    buttons = dispatcher.messages[0]["custom"]["buttons"]
    slots = {event["name"]: event["value"] for event in events}
    return [button["payload"] for button in buttons], slots


@pytest.mark.parametrize(
    ("first", "slots"),
    [
        ("ask_housing", {"offer": "guess", "guess": "ask_housing"}),
        ("find_service", {"offer": "referral"}),
        ("talk_to_human", {}),
    ],
)
async def test_a_yes_means_the_first_of_what_was_offered(first: str, slots: dict[str, Any]) -> None:
    payloads, told = await offered(first, "greet", "ask_study")

    assert payloads[:2] == [f"/{first}", "/ask_study"]
    assert payloads[-1] == "/talk_to_human" or first == "talk_to_human"
    assert told == slots


async def test_who_is_lost_gets_common_topics_and_a_yes_means_none_of_them() -> None:
    payloads, told = await offered("ask_housing", lost=True)

    assert len(payloads) == 6
    assert told == {}


def _named(country: str, role: str) -> dict[str, str]:
    return {"entity": "country", "value": country, "role": role}


@pytest.mark.parametrize(
    ("countries", "doubted"),
    [
        ([_named("XK", "origin")], True),
        ([_named("HR", "origin")], False),
        ([_named("TR", "origin"), _named("BG", "mentioned")], False),
        ([_named("XK", "residence")], False),
        ([], False),
    ],
)
def test_who_is_no_eu_citizen_is_asked_before_being_told_the_rules_of_eu_citizens(
    countries: list[dict[str, str]], doubted: bool
) -> None:
    ranking = tuple({"name": name} for name in ("ask_eu_citizens", "ask_work_visa", "ask_study"))
    message = Heard("ask_eu_citizens", tuple(countries), ranking)

    assert contradicts_itself(message) is doubted
    first = "/ask_work_visa" if doubted else "/ask_eu_citizens"
    assert likeliest(message)[0]["payload"] == first
