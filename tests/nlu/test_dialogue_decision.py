import pytest

from nlu.decision import intent_for_policies
from nlu.parse_data import for_policies, understanding_from
from nlu.types import Entity, RankedIntent, Understanding


def understood(
    text: str,
    intent: str = "ask_housing",
    *,
    unsure: bool = False,
    lost: bool = False,
    entities: tuple[Entity, ...] = (),
) -> Understanding:
    return Understanding(text, "en", 1.0, (RankedIntent(intent, 0.4),), entities, unsure, lost)


def age(text: str, number: str) -> tuple[Entity, ...]:
    start = text.index(number)
    return (Entity("age", int(number), start, start + len(number)),)


def place(text: str, name: str) -> tuple[Entity, ...]:
    start = text.index(name)
    return (Entity("place", name, start, start + len(name)),)


def test_a_sure_message_keeps_its_intent() -> None:
    assert intent_for_policies(understood("I need a flat"), None) == "ask_housing"


@pytest.mark.parametrize("state", ["unsure", "lost"])
def test_an_unsure_or_lost_message_becomes_the_fallback(state: str) -> None:
    message = understood("what about that thing", **{state: True})
    assert intent_for_policies(message, None) == "nlu_fallback"
    assert intent_for_policies(message, "age") == "nlu_fallback"


def test_a_bare_answer_is_an_answer_whatever_the_classifier_thinks() -> None:
    message = understood("25.", "ask_housing", entities=age("25.", "25"))
    assert intent_for_policies(message, "age") == "inform"
    assert intent_for_policies(message, None) == "ask_housing"


def test_an_answer_in_a_few_words_is_plausible_when_the_model_is_unsure() -> None:
    text = "ungefähr 25 oder so"
    assert intent_for_policies(understood(text, lost=True, entities=age(text, "25")), "age") == (
        "inform"
    )


def test_a_sure_side_question_that_names_a_place_stays_a_question() -> None:
    text = "how do I find a flat in Leipzig"
    message = understood(text, entities=place(text, "Leipzig"))
    assert intent_for_policies(message, "destination") == "ask_housing"


def test_a_long_unsure_story_with_a_number_in_it_is_not_taken_for_an_answer() -> None:
    text = "my cousin waited 25 weeks for them and nobody ever wrote back to him"
    message = understood(text, unsure=True, entities=age(text, "25"))
    assert intent_for_policies(message, "age") == "nlu_fallback"


def test_a_bare_value_is_an_answer_even_to_another_question_than_the_one_asked() -> None:
    message = understood("25", lost=True, entities=age("25", "25"))
    assert intent_for_policies(message, "topic") == "inform"


def test_a_no_that_names_a_value_corrects() -> None:
    message = understood("no, 25", "deny", entities=age("no, 25", "25"))
    assert intent_for_policies(message, "destination") == "inform"
    assert intent_for_policies(message, None) == "inform"


@pytest.mark.parametrize("text", ["Hintertupfing", "в Хинтертупфинге", "هينتر توبفينج"])
def test_a_short_unknown_word_may_be_a_place_that_no_list_has(text: str) -> None:
    assert intent_for_policies(understood(text, lost=True), "destination") == "inform"
    assert intent_for_policies(understood(text, lost=True), "age") == "nlu_fallback"


@pytest.mark.parametrize("text", ["", "😀", "?!"])
def test_no_words_are_no_answer(text: str) -> None:
    assert intent_for_policies(understood(text, lost=True), "destination") == "nlu_fallback"


def test_what_is_only_mentioned_is_shown_but_is_no_answer() -> None:
    parsed = {
        "intent_ranking": [{"name": "ask_language_learning", "confidence": 0.9}],
        "entities": [
            {"entity": "language", "value": "de", "start": 9, "end": 15, "role": "mentioned"},
            {"entity": "age", "value": 7, "start": 0, "end": 1, "role": "mentioned"},
            {"entity": "country", "value": "CA", "start": 20, "end": 26, "role": "mentioned"},
            {"entity": "age", "value": 31, "start": 30, "end": 32},
        ],
    }
    understood = understanding_from("7 learns German for Canada, I 31", parsed)

    assert [entity.value for entity in understood.entities] == [31]
    assert [entity.value for entity in understood.named] == [7, "de", 31]
    policies = for_policies(understood, "ask_language_learning")
    assert [entity["value"] for entity in policies["entities"]] == [31]
