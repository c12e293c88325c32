"""How messages become what is known."""

from typing import Any

import pytest

from actions.reading import conclude, is_complete, read
from actions.tracker import SKIPPED, Heard


def entity(name: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"entity": name, "value": value, **more}


LEIPZIG = entity("place", "Leipzig", place_id="gn:2879139")
BOCHUM_HERE = entity("place", "Bochum", place_id="gn:2947416", role="residence")
TUNIS = entity("country", "TN", role="residence")


def test_a_first_message_that_tells_everything_leaves_only_nothing_to_ask() -> None:
    said = Heard("ask_vocational_training", (entity("age", 19), TUNIS, LEIPZIG))
    update = read(said, {}, requested=None)
    assert update == {
        "age": 19,
        "where": "TN",
        "destination": "gn:2879139",
        "topic": "ask_vocational_training",
        "status": "abroad_planning",
        "place_choices": None,
    }
    assert is_complete(update)


def test_a_german_place_without_a_question_is_where_the_person_wants_to_go() -> None:
    assert (
        read(Heard("find_service", (LEIPZIG,)), {}, requested=None)["destination"] == "gn:2879139"
    )


def test_a_place_answers_the_question_where_the_person_is() -> None:
    update = read(Heard("inform", (LEIPZIG,)), {}, requested="where")
    assert (update["where"], update["place"], update["destination"]) == ("DE", *["gn:2879139"] * 2)


def test_living_in_a_german_town_says_where_the_person_is() -> None:
    update = read(Heard("ask_asylum", (BOCHUM_HERE,)), {}, requested=None)
    assert update["where"] == "DE"
    assert update["destination"] == "gn:2947416"
    assert "status" not in update


def test_a_nationality_is_not_the_country_the_person_is_in() -> None:
    said = Heard("inform", (entity("country", "SY", role="origin"),))
    update = read(said, {}, requested=None)
    assert update["origin"] == "SY"
    assert "where" not in update


def test_a_nationality_answers_the_question_where_when_nothing_else_is_said() -> None:
    said = Heard("inform", (entity("country", "SY", role="origin"),))
    assert read(said, {}, requested="where")["where"] == "SY"


def test_living_in_turkey_wins_over_being_syrian() -> None:
    countries = (
        entity("country", "SY", role="origin"),
        entity("country", "TR", role="residence"),
    )
    for requested in (None, "where"):
        update = read(Heard("inform", countries), {}, requested=requested)
        assert (update["origin"], update["where"]) == ("SY", "TR")


def test_a_country_named_later_without_a_role_changes_nothing() -> None:
    said = Heard("ask_study", (entity("country", "FR"),))
    assert "where" not in read(said, {"where": "TN"}, requested=None)


def test_a_correction_replaces_the_age() -> None:
    said = Heard("deny", (entity("age", 25),))
    assert read(said, {"age": 19}, requested="destination")["age"] == 25


def test_no_leaves_the_question_open() -> None:
    assert read(Heard("deny"), {}, requested="age") == {"age": SKIPPED}


def test_the_skip_button_leaves_its_own_question_open() -> None:
    said = Heard("inform", (entity("skip", "destination"),))
    assert read(said, {"where": "TN"}, requested="destination")["destination"] == SKIPPED


@pytest.mark.parametrize("intent", ["ask_emergency", "stop", "restart", "goodbye"])
def test_what_interrupts_the_form_never_passes_for_an_answer(intent: str) -> None:
    said = Heard(intent, (BOCHUM_HERE, entity("age", 25)))
    update = read(said, {}, requested="age")
    assert not {"where", "age", "destination", "status", "topic"} & set(update)


def test_a_side_question_does_not_change_what_the_help_is_for() -> None:
    update = read(Heard("ask_housing"), {"topic": "ask_study"}, requested="age")
    assert "topic" not in update


def test_a_new_question_outside_the_form_is_the_new_topic() -> None:
    assert read(Heard("ask_housing"), {"topic": "ask_study"}, requested=None) == {
        "topic": "ask_housing"
    }


def test_asking_for_counselling_keeps_the_topic_it_is_about() -> None:
    assert "topic" not in read(Heard("ask_counselling"), {"topic": "ask_study"}, requested=None)


def test_an_ambiguous_name_is_kept_to_be_asked() -> None:
    halle = entity("place", "Halle", ambiguous=["gn:1", "gn:2"])
    update = read(Heard("inform", (halle,)), {"where": "TN"}, requested="destination")
    assert update["place_choices"] == ["gn:1", "gn:2"]
    assert "destination" not in update


def test_a_chosen_place_ends_the_choice() -> None:
    said = Heard("inform", (entity("destination", "gn:1"),))
    update = read(said, {"place_choices": ["gn:1", "gn:2"]}, requested="destination")
    assert (update["destination"], update["place_choices"]) == ("gn:1", None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("where", "Germany; DROP"),
        ("where", "de"),
        ("destination", "../../etc"),
        ("status", "king"),
        ("topic", "greet"),
        ("age", "old"),
        ("age", 400),
        ("age", -3),
        ("skip", "password"),
    ],
)
def test_a_forged_button_sets_nothing_it_could_not_carry(name: str, value: object) -> None:
    update = read(Heard("inform", (entity(name, value),)), {}, requested=None)
    assert value not in update.values()


def test_whoever_plans_from_abroad_is_not_asked_for_a_status() -> None:
    assert conclude({"where": "TN"}) == {"status": "abroad_planning"}


def test_whoever_is_in_germany_is_asked_for_a_status() -> None:
    assert "status" not in conclude({"where": "DE"})


def test_eu_citizens_are_not_asked_for_a_status() -> None:
    assert conclude({"where": "DE", "origin": "BG"})["status"] == "eu_citizen"


def test_moving_away_from_germany_forgets_the_german_place() -> None:
    said = Heard("inform", (entity("country", "TR", role="residence"),))
    update = read(said, {"where": "DE", "place": "gn:2947416"}, requested=None)
    assert (update["where"], update["place"]) == ("TR", None)
