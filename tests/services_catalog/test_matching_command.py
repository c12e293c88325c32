"""`vorweg match`: the contract of lines in and lines out, and the explain mode."""

import io
import json

import pytest
from click.testing import CliRunner
from matching_world import catalogue, matcher, person_reader

from vorweg.commands.match import answered, explained, match, read_lines

TUNIS = {
    "id": "p1",
    "age": 19,
    "country": "TN",
    "destination": "Leipzig",
    "topic": "ask_vocational_training",
    "language": "ar",
    "status": "abroad_planning",
}


def answers(*persons):
    return [json.loads(line) for line in answered(persons, person_reader(), matcher(), 6)]


def test_a_person_gets_the_fields_of_the_contract():
    (answer,) = answers(TUNIS)

    assert set(answer) == {"id", "services", "gap"}
    assert answer["id"] == "p1"
    for service in answer["services"]:
        needed = {"id", "program", "name", "reachable_now", "languages", "reasons", "checked_on"}
        assert needed <= set(service) <= needed | {"distance_km", "url", "phone"}
        assert service["reasons"]
        assert all(isinstance(code, str) for code in service["reasons"])


def test_help_now_comes_before_the_office_near_the_destination():
    (answer,) = answers(TUNIS)
    now = next(n for n, one in enumerate(answer["services"]) if one["reachable_now"])
    office = next(n for n, one in enumerate(answer["services"]) if one["program"] == "jmd")

    assert now < office
    assert answer["services"][office]["distance_km"] < 30


def test_a_service_reached_through_a_line_shows_the_number_of_the_line():
    (answer,) = answers({"id": 1, "age": 34, "country": "PH", "topic": "ask_recognition"})

    assert answer["services"][0]["phone"] == "+49 30 1815 1111"


def test_services_that_were_shown_can_be_left_out():
    (first,) = answers(TUNIS)
    shown = [one["id"] for one in first["services"]]
    (more,) = answers({**TUNIS, "exclude": shown})

    assert not set(shown) & {one["id"] for one in more["services"]}


def test_an_id_of_any_kind_comes_back_unchanged():
    assert [one["id"] for one in answers({"id": 7}, {"id": None}, {}, {"id": "é"})] == [
        7,
        None,
        None,
        "é",
    ]


def test_a_broken_line_is_answered_and_the_next_one_read(capsys):
    lines = io.StringIO('{"id": 1}\n{broken\n[1]\n\n{"id": 2}\n')
    written = answered(read_lines(lines), person_reader(), matcher(), 6)

    assert [json.loads(line)["id"] for line in written] == [1, None, None, 2]
    said = capsys.readouterr().err
    assert "line 2" in said
    assert "broken" not in said


def test_the_explanation_names_rules_that_hold_and_do_not_and_what_fell_out():
    person = {"id": "p", "age": 30, "country": "DE", "destination": "Bochum", "status": "tolerated"}
    text = "\n".join(explained([person], person_reader(), matcher(), 6))

    assert "R1:" in text
    assert "https://www.mkjfgfi.nrw/" in text
    assert "A1: topic" in text
    assert "fell out:" in text
    assert "gap: none" in text


@pytest.mark.parametrize("options", [[], ["--why"]])
def test_the_command_reads_standard_input(options, monkeypatch):
    url = str(catalogue()._engine.url)
    monkeypatch.setenv("VORWEG_CATALOGUE_URL", url)
    monkeypatch.delenv("VORWEG_WITHOUT_UNCLEAR", raising=False)
    done = CliRunner().invoke(match, options, input=json.dumps(TUNIS) + "\n")

    assert done.exit_code == 0, done.output
    assert "jmd" in done.stdout


def test_a_setting_that_cannot_be_used_is_said_without_a_traceback(monkeypatch):
    monkeypatch.setenv("VORWEG_CATALOGUE_URL", "nonsense")
    done = CliRunner().invoke(match, [], input="{}\n")

    assert done.exit_code == 1
    assert "VORWEG_CATALOGUE_URL" in done.stderr


def told_in_words(tmp_path, *persons):
    """Descriptions whose topic is given need no model: only the rules against danger are asked."""
    from vorweg.commands.match import person_reader as reader_of
    from vorweg.description import Descriptions
    from vorweg.settings import Settings

    descriptions = Descriptions(Settings.read({"VORWEG_VAR": str(tmp_path)}))
    lines = list(answered(persons, reader_of(descriptions), matcher(), 6))
    descriptions.close()
    return [json.loads(line) for line in lines]


def test_a_young_person_who_wants_to_die_gets_the_line_for_young_people_first(tmp_path):
    person = {"age": 16, "country": "DE", "topic": "ask_housing"}
    (answer,) = told_in_words(tmp_path, {**person, "description": "I want to kill myself"})

    assert "nummer-gegen-kummer-kinder" in answer["services"][0]["id"]
    assert answer["services"][0]["reachable_now"]


def test_a_withheld_passport_and_threats_lead_to_the_centres_against_trafficking(tmp_path):
    person = {"age": 30, "country": "DE", "topic": "ask_labour_rights", "destination": "Berlin"}
    words = "boss took my passport and threatens me"
    (answer,) = told_in_words(tmp_path, {**person, "description": words})

    assert any("kok-fachberatungsstellen" in one["id"] for one in answer["services"][:3])
    assert "help_against_trafficking" in answer["services"][0]["reasons"]
