"""An independent exam: persons written from the rules alone, through the door of `vorweg match`.

The persons were written before the matcher was read; the floors are those the product promises.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from matching_world import catalogue, matcher
from matching_world import person_reader as shared_reader

from services_catalog.matching import DEFAULT_LIMIT
from services_catalog.record import ServiceRecord
from vorweg.commands.match import answered, person_reader
from vorweg.description import Descriptions
from vorweg.settings import Settings

PERSONS = Path(__file__).with_name("persons_independent.yml")
FIRST_RIGHT = 0.95
REQUIRED_SHOWN = 0.95
REACHABLE_FROM_ABROAD = 0.98
MAKES_UP_FOR_KM = 30.0

# Sorts of partners abroad, as the rules speak of them, and the kinds the entries have.
PARTNERS = {
    "unhcr": "un_agency",
    "iom": "un_agency",
    "embassy_service": "embassy",
    "ahk": "chamber",
    "goethe": "goethe",
    "pre_integration": "goethe",
    "giz_centre": "giz_centre",
}
NAMED = {
    ("online_counselling", "JMD"): "jmd",
    ("labour_rights", "Faire Mobilität"): "faire_mobilitaet",
}


@cache
def cases() -> list[dict[str, Any]]:
    """The persons with what is expected for them."""
    return list(yaml.safe_load(PERSONS.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., list[dict[str, Any]]]]:
    """Lines of `vorweg match` in, its answers out."""
    folder = tmp_path_factory.mktemp("settings")
    settings = Settings.read({"VORWEG_VAR": str(folder)})
    with closing(Descriptions(settings)) as descriptions:
        reader = person_reader(descriptions)

        def answers(*lines: dict[str, Any], limit: int = DEFAULT_LIMIT) -> list[dict[str, Any]]:
            return [json.loads(text) for text in answered(lines, reader, matcher(), limit)]

        yield answers


@pytest.fixture(scope="module")
def answers(ask: Callable[..., list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The answer for each person, in the order of the file."""
    return ask(*({"id": case["id"], **case["person"]} for case in cases()))


def kinds(service: dict[str, Any]) -> set[str]:
    """The program of a service, and its sorts as program/sort."""
    program = service["program"]
    record = catalogue().service(service["id"])
    assert record is not None, f"{service['id']} is not in the catalogue"
    return {program} | {f"{program}/{sort}" for sort in _sorts(record)}


def _sorts(record: ServiceRecord) -> Iterator[str]:
    yield from record.topics
    if record.subtype:
        yield record.subtype
    if record.kind in PARTNERS:
        yield PARTNERS[record.kind]
    for (program, word), sort in NAMED.items():
        if record.program == program and word in record.name:
            yield sort


def shown(services: list[dict[str, Any]]) -> str:
    """What was shown, for a message."""
    return ", ".join(f"{one['program']} ({one['name'][:40]})" for one in services) or "nothing"


def report(failed: list[str], asked: int) -> str:
    """A message that lists the failures."""
    return f"{len(failed)} of {asked} fail:\n" + "\n".join(failed)


def telling(case: dict[str, Any], problem: str, services: list[dict[str, Any]]) -> str:
    """One failure, readable."""
    person = ", ".join(f"{key} {value}" for key, value in case["person"].items())
    return f"- {case['id']} [{person}]: {problem}; shown: {shown(services)}; {case['because']}"


def test_the_exam_is_broad():
    persons = [case["person"] for case in cases()]
    topics = yaml.safe_load(Path("nlu/intents.yml").read_text(encoding="utf-8"))["topics"]

    assert len({case["id"] for case in cases()}) == len(cases()) >= 160
    assert {person.get("topic") for person in persons} == {*topics, None}
    assert {11, 12, 15, 17, 18, 26, 27, 28, 45, 70, "under_27", "27_plus", None} <= {
        person.get("age", person.get("age_group")) for person in persons
    }
    assert all(case["because"] for case in cases())
    assert len([case for case in cases() if case.get("reachable_now")]) >= 80


def test_the_first_service_is_of_an_acceptable_kind(answers):
    asked, failed = 0, []
    for case, answer in zip(cases(), answers, strict=True):
        if "first" not in case:
            continue
        asked += 1
        services = answer["services"][:5]
        if not services or not kinds(services[0]) & set(case["first"]):
            failed.append(telling(case, f"the first is none of {case['first']}", services))

    assert len(failed) <= (1 - FIRST_RIGHT) * asked, report(failed, asked)


def test_what_is_required_is_among_the_first_five(answers):
    asked, failed = 0, []
    for case, answer in zip(cases(), answers, strict=True):
        services = answer["services"][:5]
        found = set().union(*map(kinds, services))
        for wanted in case.get("required", ()):
            asked += 1
            if not found & set(wanted.split("|")):
                failed.append(telling(case, f"{wanted} is missing", services))

    assert len(failed) <= (1 - REQUIRED_SHOWN) * asked, report(failed, asked)


def test_nothing_forbidden_is_among_the_first_five(answers):
    asked, failed = 0, []
    for case, answer in zip(cases(), answers, strict=True):
        services = answer["services"][:5]
        found = set().union(*map(kinds, services))
        for unwanted in case.get("forbidden", ()):
            asked += 1
            if unwanted in found:
                failed.append(telling(case, f"{unwanted} is forbidden", services))

    assert not failed, report(failed, asked)


def test_something_reachable_now_is_among_the_first_three_for_who_is_abroad(answers):
    asked, failed = 0, []
    for case, answer in zip(cases(), answers, strict=True):
        if not case.get("reachable_now"):
            continue
        asked += 1
        if not any(one["reachable_now"] for one in answer["services"][:3]):
            failed.append(telling(case, "nothing reachable now", answer["services"][:3]))

    assert len(failed) <= (1 - REACHABLE_FROM_ABROAD) * asked, report(failed, asked)


def test_everybody_gets_a_service_and_every_service_has_reasons(answers):
    for case, answer in zip(cases(), answers, strict=True):
        assert answer["services"], case["id"]
        assert all(service["reasons"] for service in answer["services"]), case["id"]


def test_the_office_for_the_age_is_about_the_nearest_one(answers):
    """An old entry may come later, and one that names the person's language earlier."""
    seen, failed = 0, []
    for case, answer in zip(cases(), answers, strict=True):
        person = shared_reader().read(case["person"])
        place = person.place or person.destination
        if place is None or place.kind == "land":
            continue
        for program in ("mbe", "jmd"):
            first = next((one for one in answer["services"] if one["program"] == program), None)
            if first is None:
                continue
            seen += 1
            near = catalogue().nearest([program], place.lat, place.lon, 60)
            fresh = (one for one in near if not one.service.may_be_old)
            nearest = next(one for one in fresh if one.service.scope == "local")
            if first.get("distance_km", float("inf")) > nearest.distance_km + MAKES_UP_FOR_KM:
                problem = f"{nearest.service.name} is {nearest.distance_km:.0f} km away"
                failed.append(telling(case, problem, [first]))

    assert seen >= 100
    assert not failed, report(failed, seen)


def test_more_repeats_nothing_and_shows_nothing_forbidden(ask, answers):
    asked, failed = 0, []
    for case, answer in zip(cases(), answers, strict=True):
        exclude = [one["id"] for one in answer["services"]]
        (more,) = ask({**case["person"], "exclude": exclude})
        found = set().union(*map(kinds, more["services"]))
        asked += len(more["services"])
        if {one["id"] for one in more["services"]} & set(exclude):
            failed.append(telling(case, "shown twice", more["services"]))
        if found & set(case.get("forbidden", ())):
            failed.append(telling(case, "more shows what is forbidden", more["services"]))
        if not all(one["reasons"] for one in more["services"]):
            failed.append(telling(case, "more without reasons", more["services"]))

    assert asked >= 500
    assert not failed, report(failed, asked)


MORE = {
    "adult Berlin": ({"age": 34, "destination": "Berlin", "topic": "ask_housing"}, "mbe", 20),
    "adult München": ({"age": 34, "destination": "München"}, "mbe", 30),
    "young Hamburg": ({"age": 19, "destination": "Hamburg"}, "jmd", 20),
    "young Stuttgart": ({"age": 19, "destination": "Stuttgart"}, "jmd", 40),
    "asylum Köln": (
        {"age": 40, "destination": "Köln", "status": "asylum_seeker", "topic": "ask_asylum"},
        "refugee_counselling",
        30,
    ),
}


@pytest.mark.parametrize(("given", "program", "within_km"), MORE.values(), ids=list(MORE))
def test_more_shows_another_provider_near_by(ask, given, program, within_km):
    person = {"country": "DE", "status": "visa_holder", **given}
    (first,) = ask(person)
    shown_first = [one for one in first["services"] if one["program"] == program]
    (more,) = ask({**person, "exclude": [one["id"] for one in first["services"]]})
    others = [one for one in more["services"] if one["program"] == program]

    assert shown_first
    near = [one["name"] for one in others if one.get("distance_km", within_km) < within_km]
    assert set(near) - {one["name"] for one in shown_first}


@pytest.mark.parametrize("country", ["NG", "TR", "IQ"])
def test_more_shows_another_partner_in_the_country(ask, country):
    person = {"age": 30, "country": country, "status": "abroad_planning"}
    (first,) = ask(person)
    (more,) = ask({**person, "exclude": [one["id"] for one in first["services"]]})

    assert "partner_abroad" in [one["program"] for one in first["services"]]
    assert any(one["program"] == "partner_abroad" for one in more["services"])
