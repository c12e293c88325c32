"""Whole messages, as people write them: exactly the expected entities, no more and no less."""

from pathlib import Path

import pytest

from nlu.entities.finder import Finder, default_finder
from nlu.types import Entity

_TABLES = Path(__file__).parent / "entities"


def _cases() -> list[tuple[str, str, str]]:
    """(language, text, expected entities) of every line of the tables."""
    result = []
    for path in sorted(_TABLES.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                text, _, expected = line.partition("\t")
                result.append((path.stem, text, expected))
    return result


def _written(entity: Entity, *, role: bool) -> str:
    shown = f"{entity.entity}={entity.value}"
    return f"{shown}/{entity.role}" if role and entity.role else shown


def _expected(line: str) -> set[str]:
    """The entities of a line; values may hold blanks, so split where a name and "=" begin."""
    names = ("age=", "place=", "postal_code=", "country=", "language=")
    found: list[str] = []
    for word in line.split():
        if word.startswith(names):
            found.append(word)
        else:
            found[-1] += f" {word}"
    return set(found)


@pytest.fixture(scope="module")
def finder() -> Finder:
    return default_finder()


@pytest.mark.parametrize(("language", "text", "expected"), _cases())
def test_a_message_gives_exactly_the_entities_it_names(
    finder: Finder, language: str, text: str, expected: str
) -> None:
    found = [entity for entity in finder.find(text) if entity.role != "mentioned"]
    wanted = _expected(expected)
    assert {_written(e, role=False) for e in found} == {w.split("/")[0] for w in wanted}
    shown = {_written(e, role=True) for e in found}
    assert {w for w in wanted if "/" in w} <= shown


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("visa for Australia, can you help", {"country=AU"}),
        ("ich lerne Deutsch, A2", {"language=de"}),
        ("where can I take a German B1 exam in Bremen", {"language=de"}),
        ("can my Polish boss come too", {"language=pl"}),  # a language, for all the words tell
        ("мой брат в Канаде", {"country=CA"}),
        ("بدي اتعلم الماني", {"language=de"}),
        ("Türkisch spricht dort jemand?", set()),  # to be spoken with: not an aside
        ("the German embassy in Tunis", set()),
        ("I am from Peru", set()),
    ],
)
def test_what_is_not_the_persons_own_is_mentioned(
    finder: Finder, text: str, mentioned: set[str]
) -> None:
    found = [entity for entity in finder.find(text) if entity.role == "mentioned"]
    assert {_written(entity, role=False) for entity in found} == mentioned


def test_every_span_points_at_the_words_it_was_read_from(finder: Finder) -> None:
    for _, text, _ in _cases():
        for entity in finder.find(text):
            assert 0 <= entity.start < entity.end <= len(text)
            assert text[entity.start : entity.end].strip() == text[entity.start : entity.end]


@pytest.mark.parametrize(
    ("text", "country", "role"),
    [
        ("I live in Turkey", "TR", "residence"), ("i live in turkey", "TR", "residence"),
        ("I'm in Georgia", "GE", "residence"), ("I am from Georgia", "GE", "origin"),
        ("I am in Chad", "TD", "residence"), ("from Mali", "ML", "origin"),
        ("Ich komme aus Mali", "ML", "origin"), ("انا من تشاد", "TD", "origin"),
        ("در قطر زندگی میکنم", "QA", "residence"), ("я из Чада", "TD", "origin"),
        ("I'm 34, engineer in Lahore, Pakistan", "PK", "residence"),
        ("Engineer, Pakistan", "PK", None), ("Afganistandan geldim", "AF", "origin"),
    ],
)  # fmt: skip
def test_a_country_has_the_role_its_sentence_gives_it(
    finder: Finder, text: str, country: str, role: str | None
) -> None:
    found = [e for e in finder.find(text) if e.entity == "country"]
    assert [(e.value, e.role) for e in found] == [(country, role)]


def test_a_diploma_from_a_city_is_no_residence(finder: Finder) -> None:
    found = finder.find("I have a diploma from a university in Lahore")
    assert [(e.value, e.role) for e in found] == [("PK", None)]


def test_the_end_of_a_german_name_is_no_turkish_ending(finder: Finder) -> None:
    assert [(e.value, e.role) for e in finder.find("Dresden")] == [("Dresden", None)]
