"""The match on the real catalogue: the persons of `persons/*.yml`, and what every result keeps."""

import pytest
from matching_world import cases, catalogue, failures, matcher, person_reader

from services_catalog.person import Person
from services_catalog.reasons import GAPS, REASONS

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_person_gets_what_the_rules_promise(case):
    result = matcher().match(person_reader().read(case["person"]))

    assert list(failures(case, result)) == []


def test_there_are_cases_for_every_section_of_the_rules():
    assert len(CASES) >= 140
    assert len({case["id"] for case in CASES}) == len(CASES)
    named = {rule for case in CASES for rule in case["rules"]}
    for section in ("M", "J", "R", "A", "T", "S"):
        assert any(rule.startswith(section) for rule in named)


def test_every_reason_is_a_known_code_with_the_arguments_its_wording_needs():
    for case in CASES:
        result = matcher().match(person_reader().read(case["person"]))
        assert result.gap is None or result.gap in GAPS
        for match in result.ranked:
            for reason in match.reasons:
                assert tuple(reason.arguments) == REASONS[reason.code].arguments


def test_more_gives_other_services_until_there_are_no_more():
    person = person_reader().read({"age": 40, "country": "DE", "destination": "Köln"})
    shown: list[str] = []
    for _ in range(40):
        result = matcher().match(person, exclude=shown)
        new = [match.service.id for match in result.ranked]
        assert not set(new) & set(shown)
        shown += new
        if not new:
            break

    assert len(shown) > 12
    assert result.gap == "nothing_more"


def test_the_limit_holds_and_a_small_limit_keeps_the_best():
    person = person_reader().read({"age": 40, "country": "DE", "destination": "Köln"})
    long, short = matcher().match(person, limit=10), matcher().match(person, limit=1)

    assert len(long.ranked) == 10
    assert [one.service.id for one in short.ranked] == [long.ranked[0].service.id]


def test_now_and_there_share_out_the_ranked_services_but_for_what_is_no_help_from_abroad():
    for case in CASES:
        result = matcher().match(person_reader().read(case["person"]))
        parts = {match.service.id for match in (*result.now, *result.there)}
        left = [match for match in result.ranked if match.service.id not in parts]
        assert len(parts) == len(result.now) + len(result.there)
        assert parts | {match.service.id for match in left} == {
            match.service.id for match in result.ranked
        }
        abroad = case["person"].get("country", "DE") != "DE" or "status" in case["person"]
        assert not left or (abroad and not any(match.reachable_now for match in left))


def test_an_information_portal_for_people_abroad_is_help_now_and_never_an_office_there():
    person = person_reader().read({"age": 30, "country": "PH", "topic": "ask_recognition"})
    result = matcher().match(person, limit=12)
    portal = "recognition-de-anerkennung-in-deutschland"

    assert portal in [match.service.id for match in result.now]
    assert portal not in [match.service.id for match in result.there]


@pytest.mark.parametrize("topic", ["ask_family_reunification", "ask_resettlers"])
def test_the_search_for_missing_people_is_offered_only_to_who_misses_somebody(topic):
    for country in ("DE", "KZ"):
        person = person_reader().read({"age": 40, "country": country, "topic": topic})
        found = matcher().match(person, limit=20).ranked
        assert "tracing" not in [match.service.program for match in found]


@pytest.mark.parametrize("topic", ["ask_asylum", "ask_housing", "ask_mental_health"])
def test_at_most_three_lists_of_offices_one_for_each_kind_that_was_asked_for(topic):
    given = {"age": 30, "country": "DE", "destination": "Bochum", "status": "asylum_seeker"}
    finders = matcher().match(person_reader().read({**given, "topic": topic})).finders

    assert len(finders) <= 3
    assert not [one.id for one in finders if one.subtype == "emigration_return_advice"]
    psychosocial = [one.id for one in finders if one.program == "psychosocial"]
    assert len(psychosocial) == (1 if topic == "ask_mental_health" else 0)


def test_services_for_one_group_are_not_shown_to_everybody():
    for topic in ("ask_volunteer_networks", "ask_children_school", "ask_asylum"):
        for place in ("Berlin", "Leipzig"):
            given = {"age": 30, "country": "DE", "destination": place, "topic": topic}
            found = matcher().match(person_reader().read(given), limit=20).ranked
            names = " ".join(match.service.name for match in found)
            assert not [word for word in ("homosexuelle", "Queer", "Quarteera") if word in names]


def test_an_office_known_only_by_its_town_is_in_the_town_and_not_some_kilometres_away():
    seen = 0
    for place in ("Leipzig", "Berlin", "Köln", "Nürnberg", "Bochum"):
        person = person_reader().read({"age": 40, "country": "DE", "destination": place})
        for match in matcher().match(person, limit=12).ranked:
            by_code = {reason.code: reason.arguments for reason in match.reasons}
            assert all(reason.get("km") != 0 for reason in by_code.values())
            if match.service.position_from == "city" and match.service.city == place:
                seen += match.distance_km is not None
                assert not {"nearest_to_you", "near_you"} & set(by_code)
            near = by_code.get("near_you")
            assert near is None or int(near["km"]) <= 30
    assert seen


def test_what_is_called_now_can_be_reached_now():
    for case in CASES:
        result = matcher().match(person_reader().read(case["person"]))
        assert all(match.reachable_now for match in result.now)


def test_finders_are_official_lists_and_not_among_the_ranked():
    person = person_reader().read({"age": 40, "country": "DE", "destination": "Köln"})
    result = matcher().match(person)

    assert result.finders
    ranked = {match.service.id for match in result.ranked}
    assert all(finder.id not in ranked for finder in result.finders)


def test_every_service_the_rules_name_is_in_the_packaged_catalogue():
    from services_catalog.rules import packaged_rules

    rules = packaged_rules()
    named = {finder.id for finder in rules.finders}
    for offer in rules.offers.values():
        named |= {*offer.ids, *offer.lacks_ids, *(offer.through or {}).values()}

    missing = [id for id in sorted(named) if catalogue().service(id) is None]
    assert missing == []


def test_the_same_person_gets_the_same_result_every_time():
    person = Person(age=30, country="DE", destination=None, topic="ask_housing")

    assert matcher().match(person) == matcher().match(person)
