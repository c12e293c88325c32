"""When an entry is too old: the rules as data, and what they do to a match and to a reader."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from catalogue_rows import import_rows, service_row
from matching_world import LEIPZIG, Shelf, office

from gazetteer import Gazetteer
from services_catalog.catalogue import Catalogue
from services_catalog.freshness import (
    FRESHNESS_FILE,
    FreshnessError,
    Stage,
    load_freshness,
    packaged_freshness,
)
from services_catalog.matching import Matcher, MatchResult
from services_catalog.person import Person

TODAY = date(2026, 11, 26)
ADULT = Person(age=40, country="DE", place=LEIPZIG, topic="ask_housing", status="visa_holder")


def stage(today: date = TODAY, program: str = "mbe", **values: Any) -> Stage:
    """The stage of an office with these dates."""
    return packaged_freshness().stage(office("a", program, **values), today)


def match(*records: Any, person: Person = ADULT, today: date = TODAY) -> MatchResult:
    """What the matcher makes of a few records on a day."""
    return Matcher(Shelf(*records), today=lambda: today).match(person)


@pytest.mark.parametrize(
    ("checked_on", "expected"),
    [
        ("2025-11-27", Stage.FRESH),
        ("2025-11-26", Stage.MARKED),
        ("2024-11-27", Stage.MARKED),
        ("2024-11-26", Stage.NOT_FIRST),
        ("2023-11-26", Stage.WARNED),
    ],
)
def test_an_office_ages_on_the_day_its_months_are_over(checked_on: str, expected: Stage) -> None:
    """Twelve months, two years, three years since the last check."""
    assert stage(checked_on=checked_on) == expected


@pytest.mark.parametrize(
    ("source_date", "expected"),
    [
        (None, Stage.FRESH),
        ("2021", Stage.FRESH),
        ("2020", Stage.MARKED),
        ("2021-11", Stage.FRESH),
        ("2021-10", Stage.MARKED),
        ("2016-03", Stage.NOT_FIRST),
        ("2011-01-01", Stage.WARNED),
    ],
)
def test_the_date_of_the_source_counts_from_the_end_of_what_it_names(
    source_date: str | None, expected: Stage
) -> None:
    """A source of "2021" may be of its last day; one without a date says nothing."""
    assert stage(source_date=source_date) == expected


def test_an_assurance_makes_an_old_entry_fresh_until_it_ages_itself() -> None:
    """The provider knows better than the page of 2011."""
    old = {"source_date": "2011", "checked_on": "2026-11-22", "may_be_old": True}
    assert stage(**old) == Stage.WARNED
    assert stage(**old, assured_date="2026-11-20") == Stage.FRESH
    assert stage(date(2028, 1, 1), **old, assured_date="2026-11-20") == Stage.MARKED


def test_kinds_of_entries_age_at_their_own_pace() -> None:
    """Volunteers move on sooner than a national telephone line."""
    ages = [stage(program=name, source_date="2022") for name in ("volunteer_network", "hotline")]
    assert ages == [Stage.FRESH, Stage.FRESH]
    ages = [stage(program=name, source_date="2021") for name in ("volunteer_network", "hotline")]
    assert ages == [Stage.MARKED, Stage.FRESH]


def test_a_source_that_looks_dated_is_marked_without_a_date() -> None:
    """Somebody saw it."""
    assert stage(may_be_old=True) == Stage.MARKED


def test_an_entry_too_old_to_be_first_lets_a_fresher_office_farther_away_pass() -> None:
    """Twenty kilometres are worth a door that is open."""
    old, fresh = office("old", "mbe", source_date="2016"), office("fresh", "mbe", 20)
    assert [found.service.id for found in match(old, fresh).ranked] == ["fresh", "old"]
    marked = office("marked", "mbe", source_date="2020")
    assert [found.service.id for found in match(marked, fresh).ranked] == ["marked", "fresh"]


def test_nobody_is_sent_far_away_only_because_the_office_in_town_is_old() -> None:
    """It is marked, and asked before going there."""
    old, fresh = office("old", "mbe", source_date="2016"), office("fresh", "mbe", 70)
    assert [found.service.id for found in match(old, fresh).ranked] == ["old", "fresh"]


def test_an_old_entry_is_offered_where_nothing_fresher_is() -> None:
    """With the warning as the first thing said."""
    (found,) = match(office("old", "mbe", source_date="2010-05")).ranked
    assert found.reasons[0].code == "may_be_out_of_date"
    assert found.reasons[0].arguments == {"date": "2010-05"}


def test_a_marked_entry_says_so_after_its_reasons() -> None:
    """The warning does not hide why the office fits."""
    (found,) = match(office("marked", "mbe", source_date="2020")).ranked
    codes = [reason.code for reason in found.reasons]
    assert codes[0] != "may_be_out_of_date"
    assert "may_be_out_of_date" in codes


def test_in_danger_the_weight_of_the_help_does_not_depend_on_its_age() -> None:
    """The women's centre stays first; only another one like it could pass."""
    person = replace(ADULT, topic="ask_emergency", danger="violence")
    centre = office("centre", "women_support", 5, source_date="2010", topics=("violence",))
    fresh = office("advice", "mbe")
    assert match(centre, fresh, person=person).ranked[0].service.id == "centre"


def test_the_same_entry_is_marked_by_the_catalogue_once_its_months_are_over(
    blank_url: str, tmp_path: Path, places: Gazetteer
) -> None:
    """Pages and cards show the warning without a new import."""
    import_rows(blank_url, tmp_path / "rows.jsonl", [service_row("a")], places)
    day = [date(2026, 11, 26)]
    with Catalogue.open(blank_url, today=lambda: day[0]) as catalogue:
        assert [record.may_be_old for record in catalogue.all()] == [False]
        assert not catalogue.nearest(["mbe"], 51.48, 11.97)[0].service.may_be_old
        day[0] = date(2028, 11, 26)
        assert catalogue.nearest(["mbe"], 51.48, 11.97)[0].service.may_be_old
        assert [record.may_be_old for record in catalogue.all()] == [True]


def _changed(change: Callable[[dict[str, Any]], object], tmp_path: Path) -> Path:
    rules = yaml.safe_load(FRESHNESS_FILE.read_text(encoding="utf-8"))
    change(rules)
    file = tmp_path / "freshness.yml"
    file.write_text(yaml.safe_dump(rules), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda rules: rules.pop("kinds"), "kinds"),
        (lambda rules: rules.update(looks_old="ancient"), "looks_old"),
        (lambda rules: rules["kinds"].pop(), "others"),
        (lambda rules: rules["kinds"][0].update(programs=["nonsense"]), "programs"),
        (lambda rules: rules["kinds"].append(rules["kinds"][0]), "two kinds"),
        (lambda rules: rules["kinds"][0]["check"].update(marked=99), "grow"),
        (lambda rules: rules["kinds"][0]["check"].update(marked="x"), "whole number"),
        (lambda rules: rules["kinds"][0].pop("because"), "because"),
        (lambda rules: rules["stages"]["marked"].update(km=-1), "km"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_with_its_place(
    change: Callable[[dict[str, Any]], object], says: str, tmp_path: Path
) -> None:
    """A maintainer sees what to mend."""
    with pytest.raises(FreshnessError, match=says):
        load_freshness(_changed(change, tmp_path))
