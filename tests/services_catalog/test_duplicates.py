"""Pairs of entries that may be one service: found, decided, and what a decision does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from catalogue_rows import import_rows, service_row
from msgspec.structs import replace
from sqlalchemy import update

from gazetteer import Gazetteer
from services_catalog import duplicate_decisions
from services_catalog.catalogue import Catalogue
from services_catalog.database import open_engine, writing
from services_catalog.duplicate_decisions import DECISIONS, Decisions, load_decisions
from services_catalog.duplicates import find_pairs, undecided
from services_catalog.errors import DataFileError
from services_catalog.importers import Options
from services_catalog.importers.rows import service_id
from services_catalog.listings import write_listings
from services_catalog.models import Service
from services_catalog.record import PhoneNumber, ServiceRecord

BASE = ServiceRecord(
    id="a", program="mbe", name="Migrationsberatung Süd", scope="local", country="DE",
    source_url="https://sued.example/", reuse="facts", checked_on="2026-11-22", may_be_old=False,
    organization="Musterverein e.V.", street="Musterstraße 1", postal_code="04109", city="Leipzig",
    phones=(PhoneNumber("0341 963610", "+49341963610", "ordinary", True),),
    email="stelle@sued.example",
)  # fmt: skip


def _other(**changes: Any) -> ServiceRecord:
    values: dict[str, Any] = {
        "id": "b", "name": "Sprachcafé", "organization": "Anderer Träger", "street": None,
        "phones": (), "email": None, "postal_code": "04103",
    }  # fmt: skip
    return replace(BASE, **(values | changes))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"phones": (replace(BASE.phones[0], display="+49 (341) 96 36-10"),), "street":
          "Musterstr. 1"}, "same phone"),
        ({"email": "Stelle@sued.example", "street": "Musterstr 1"}, "same e-mail"),
        ({"name": "Migrationsberatung Sued", "organization": "Musterverein", "street":
          "Musterstr. 1"}, "names alike"),
    ],
)  # fmt: skip
def test_a_pair_is_found_by_what_it_shares(changes: dict[str, Any], reason: str) -> None:
    (pair,) = find_pairs([BASE, _other(**changes)])
    assert (pair.first, pair.second) == ("a", "b")
    assert any(words.startswith(reason) for words in pair.reasons)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"name": BASE.name, "organization": "Caritasverband Leipzig"},
        {"name": BASE.name, "organization": BASE.organization, "city": "Halle",
         "postal_code": "06108"},
        {"phones": BASE.phones, "program": "debt", "street": BASE.street},
        {"name": BASE.name, "organization": BASE.organization, "street": BASE.street,
         "status": "inactive"},
    ],
)  # fmt: skip
def test_other_offices_and_other_kinds_of_advice_are_no_pair(changes: dict[str, Any]) -> None:
    assert find_pairs([BASE, _other(**changes)]) == []


def test_only_pairs_with_a_new_entry_when_asked() -> None:
    """Each pair once, whatever side the new one is on."""
    twin = replace(BASE, id="b")
    third = replace(BASE, id="c")
    assert len(find_pairs([BASE, twin, third])) == 3
    pairs = find_pairs([BASE, twin, third], only={"a", "b"})
    assert [(pair.first, pair.second) for pair in pairs] == [("a", "b"), ("a", "c"), ("b", "c")]


def test_the_pairs_of_the_starter_data_are_decided_but_one(starter: Catalogue) -> None:
    """The one is left for a person: the same page entered under two programs."""
    pairs = find_pairs(starter.all())
    assert len(pairs) == 8
    (left,) = undecided(pairs, load_decisions(DECISIONS))
    assert left.score == 100
    assert "saalfeld" in left.first


def test_every_decision_is_about_entries_that_exist(starter: Catalogue) -> None:
    for decision in load_decisions(DECISIONS).of_pair.values():
        assert all(starter.service(id) is not None for id in decision.ids)


@pytest.fixture
def decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes "b" a duplicate of "a" (`stays`), or takes the decision back (None)."""

    def deciding(stays: str | None) -> None:
        file = tmp_path / "duplicates.yml"
        pair = (
            f"[{{ids: [a, b], verdict: same, stays: {stays}, reason: x, decided_on: 2026-11-26}}]"
        )
        file.write_text(f"pairs: {pair if stays else '[]'}\n")
        decisions = load_decisions(file)
        monkeypatch.setattr(duplicate_decisions, "packaged_decisions", lambda: decisions)

    return deciding


def _offers(url: str) -> dict[str, tuple[bool, str | None]]:
    """Of each entry whether it is found near its place, and what it names in its stead."""
    with Catalogue.open(url) as catalogue:
        near = {hit.service.id for hit in catalogue.nearest(["mbe"], 51.48, 11.97, limit=10)}
        return {record.id: (record.id in near, record.duplicate_of) for record in catalogue.all()}


def test_of_two_decided_to_be_the_same_one_is_offered_and_the_other_names_it(
    database_url: str, tmp_path: Path, places: Gazetteer, decide: Callable[..., None]
) -> None:
    """Until the decision is taken back; unchanged entries follow at the next import."""
    rows = [service_row("a"), service_row("b")]
    for stays, expected in (
        (None, {"a": (True, None), "b": (True, None)}),
        ("a", {"a": (True, None), "b": (False, "a")}),
        ("b", {"a": (False, "b"), "b": (True, None)}),
        (None, {"a": (True, None), "b": (True, None)}),
    ):
        decide(stays)
        import_rows(database_url, tmp_path / "rows.jsonl", rows, places)
        assert _offers(database_url) == expected


def test_the_other_is_offered_again_when_the_one_that_stays_is_gone(
    blank_url: str, tmp_path: Path, places: Gazetteer, decide: Callable[..., None]
) -> None:
    """Nobody loses an office because one source lost it."""
    decide("a")
    file = tmp_path / "rows.jsonl"
    import_rows(blank_url, file, [service_row("a"), service_row("b")], places)
    import_rows(blank_url, file, [service_row("b")], places, Options(retire=True))
    assert _offers(blank_url) == {"a": (False, None), "b": (True, None)}
    import_rows(blank_url, file, [service_row("a"), service_row("b")], places)
    assert _offers(blank_url)["b"] == (False, "a")


def test_a_change_of_the_one_that_stays_reaches_the_other_at_once(
    blank_url: str, tmp_path: Path, places: Gazetteer, decide: Callable[..., None]
) -> None:
    """Whoever changes an entry writes its listing; its duplicates follow."""
    decide("a")
    import_rows(blank_url, tmp_path / "rows.jsonl", [service_row("a"), service_row("b")], places)
    engine = open_engine(blank_url)
    with writing(engine) as connection:
        connection.execute(update(Service).where(Service.slug == "a").values(status="defunct"))
        write_listings(connection, [service_id("a")])
    engine.dispose()
    assert _offers(blank_url)["b"] == (True, None)


def test_an_entry_that_may_be_passed_on_is_not_hidden_behind_one_that_may_not(
    blank_url: str, tmp_path: Path, places: Gazetteer, decide: Callable[..., None]
) -> None:
    """A catalogue without unclear entries would have neither."""
    decide("a")
    rows = [service_row("a", reuse="unclear"), service_row("b")]
    import_rows(blank_url, tmp_path / "rows.jsonl", rows, places)
    assert _offers(blank_url)["b"] == (True, None)


@pytest.mark.parametrize(
    ("pairs", "words"),
    [
        ("{ids: [a], verdict: different, reason: x, decided_on: 2026-11-26}", "two different ids"),
        ("{ids: [a, b], verdict: maybe, reason: x, decided_on: 2026-11-26}", "neither"),
        ("{ids: [a, b], verdict: same, reason: x, decided_on: 2026-11-26}", "one of them stays"),
        ("{ids: [a, b], verdict: same, stays: c, reason: x, decided_on: 2026-11-26}", "stays"),
        ("{ids: [a, b], verdict: different, decided_on: 2026-11-26}", "a reason"),
        ("{ids: [a, b], verdict: different, reason: x, decided_on: soon}", "the day"),
        ("{ids: [a, b], verdict: different, reason: x, decided_on: 2026-11-26}, "
         "{ids: [b, a], verdict: different, reason: x, decided_on: 2026-11-26}", "decided twice"),
        ("{ids: [a, b], verdict: same, stays: a, reason: x, decided_on: 2026-11-26}, {ids: [b, c], "
         "verdict: same, stays: b, reason: x, decided_on: 2026-11-26}, {ids: [a, c], verdict: same,"
         " stays: c, reason: x, decided_on: 2026-11-26}", "circle"),
        ("7", "cannot be used"),
    ],
)  # fmt: skip
def test_a_decision_that_cannot_stand_is_named(pairs: str, words: str, tmp_path: Path) -> None:
    file = tmp_path / "duplicates.yml"
    file.write_text(f"pairs: [{pairs}]\n")
    with pytest.raises(DataFileError, match=words):
        load_decisions(file)


def test_a_chain_of_decisions_ends_at_the_one_that_stays(tmp_path: Path) -> None:
    file = tmp_path / "duplicates.yml"
    common = "verdict: same, reason: x, decided_on: 2026-11-26"
    file.write_text(
        f"pairs: [{{ids: [a, b], stays: a, {common}}}, {{ids: [b, c], stays: b, {common}}}]\n"
    )
    assert load_decisions(file).stays == {"b": "a", "c": "a"}
    assert Decisions().stays == {}
