"""The rules as data: the packaged file is sound, and mistakes are named."""

import pytest
import yaml

from services_catalog.reasons import REASONS, Meaning
from services_catalog.rules import RULES_FILE, RulesError, load_rules, packaged_rules


def written(tmp_path, **changes):
    """A small file of rules with some top-level entries replaced."""
    content = {
        "lists": {"EU": ["DE", "FR"]},
        "offers": {"mbe_office": {"program": "mbe", "band": "there", "reach": "near"}},
        "rules": [rule()],
        **changes,
    }
    path = tmp_path / "rules.yml"
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    return path


def rule(**changes):
    return {
        "id": "M1",
        "statement": "27 and over: adults' counselling.",
        "unsourced": True,
        "when": {"age": {"min": 27}},
        "offer": {"mbe_office": 600},
        "reason": "age_fits_mbe",
        **changes,
    }


def test_the_small_file_of_these_tests_is_sound(tmp_path):
    assert [one.id for one in load_rules(written(tmp_path)).rules] == ["M1"]


def test_the_packaged_rules_are_sound_and_each_is_sourced_or_says_it_is_not():
    rules = packaged_rules()

    assert len(rules.rules) > 90
    for one in yaml.safe_load(RULES_FILE.read_text(encoding="utf-8"))["rules"]:
        assert ("source" in one) != one.get("unsourced", False)


def test_every_offer_of_the_packaged_rules_is_used_and_every_reason_worded_once():
    rules = packaged_rules()

    assert {name for one in rules.rules for name in one.offer} == set(rules.offers)
    assert all(isinstance(meaning, Meaning) and meaning.gloss for meaning in REASONS.values())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"rules": [rule(id="")]}, "`id` is missing"),
        ({"rules": [rule(), rule()]}, "used twice"),
        ({"rules": [rule(unsourced=False)]}, "either `source`"),
        ({"rules": [rule(source="somewhere", unsourced=False)]}, "must be a URL"),
        ({"rules": [rule(when={"aeg": {"min": 27}})]}, "unknown key 'aeg'"),
        ({"rules": [rule(when={"age": {"min": "27"}})]}, "whole number"),
        ({"rules": [rule(when={"age": {"min": 30, "max": 20}})]}, "min is above max"),
        ({"rules": [rule(when={"status": ["asylum"]})]}, "'asylum' is not known"),
        ({"rules": [rule(when={"where": ["France"]})]}, "'France' is not known"),
        ({"rules": [rule(when={"country": ["Germany"]})]}, "no ISO 3166"),
        ({"rules": [rule(when={"country": [False]})]}, "put quotes around NO"),
        ({"rules": [rule(when={"country": ["@ASIA"]})]}, "no list 'ASIA'"),
        ({"rules": [rule(when={"topic": ["housing"]})]}, "neither an intent"),
        ({"rules": [rule(when={"missing": ["jmd_office"]})]}, "'jmd_office' is not known"),
        ({"rules": [rule(offer={"jmd_office": 600})]}, "'jmd_office' is not known"),
        ({"rules": [rule(offer={"mbe_office": 1000})]}, "from 1 to 999"),
        ({"rules": [rule(offer={"mbe_office": "high"})]}, "from 1 to 999"),
        ({"rules": [rule(must=["jmd_office"])]}, "must: 'jmd_office'"),
        ({"rules": [rule(forbid=["everything"])]}, "'everything' is not known"),
        ({"rules": [rule(offer={})]}, "neither offers nor forbids"),
        ({"rules": [rule(reason="because")]}, "no code of reasons.py"),
        ({"rules": [rule(urgent="yes")]}, "true or false"),
        ({"rules": "M1"}, "expected a list"),
        ({"offers": {"x": {"program": "mbe", "band": "now"}}}, "`reach` must be one of"),
        ({"offers": {"x": {"program": "mbee", "band": "now", "reach": "near"}}}, "'mbee'"),
        (
            {"offers": {"x": {"program": "mbe", "band": "now", "reach": "near", "radius_km": 500}}},
            "radius_km",
        ),
        ({"finders": [{"id": "a", "programs": ["mbe"], "land": "Sachsen"}]}, "no Land"),
    ],
)
def test_a_mistake_in_a_rules_file_is_named(tmp_path, changes, said):
    with pytest.raises(RulesError, match=said):
        load_rules(written(tmp_path, **changes))


def test_a_file_that_is_no_yaml_is_named(tmp_path):
    path = tmp_path / "rules.yml"
    path.write_text("rules: [", encoding="utf-8")

    with pytest.raises(RulesError, match=r"rules\.yml cannot be read"):
        load_rules(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(RulesError, match=r"nothing\.yml cannot be read"):
        load_rules(tmp_path / "nothing.yml")
