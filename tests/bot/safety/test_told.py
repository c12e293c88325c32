"""What is only told (past, film, news, law, the writer's profession) is kept apart from danger."""

from pathlib import Path

import pytest
import yaml

from bot.languages import spoken
from bot.safety.rules import CLEAR_SCORE, LEAST_SCORE_TOLD, Safety, rule_book
from nlu.types import RankedIntent, Understanding

FOLDER = Path(__file__).parent / "told"
SENTENCES = {
    file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*.yml")
}


def test_every_language_has_sentences_of_both_kinds() -> None:
    assert SENTENCES.keys() == {language.code for language in spoken()}
    assert all(each["told"] and each["acute"] for each in SENTENCES.values())


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_what_is_only_told_is_noticed(language: str) -> None:
    missed = [text for text in SENTENCES[language]["told"] if not rule_book().is_told(text)]
    assert missed == []


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_acute_danger_with_dates_durations_and_professions_is_not_taken_for_a_tale(
    language: str,
) -> None:
    wrong = [text for text in SENTENCES[language]["acute"] if rule_book().is_told(text)]
    assert wrong == []


def _read(text: str, score: float) -> Understanding:
    ranking = (RankedIntent("ask_family_reunification", 0.6), RankedIntent("ask_emergency", 0.3))
    understood = Understanding(text, "en", 1.0, ranking, (), unsure=False, lost=False)
    understood.parse_data["emergency_score"] = score
    return understood


@pytest.mark.parametrize(
    ("text", "score", "dangers"),
    [
        ("my first husband beat me ten years ago", CLEAR_SCORE + 0.1, ()),
        ("my first husband beat me ten years ago", LEAST_SCORE_TOLD + 0.01, ("violence",)),
        ("my husband beat me again today", CLEAR_SCORE + 0.1, ("violence",)),
        ("ten years ago he beat me, now i want to die", CLEAR_SCORE + 0.1, ("suicide",)),
    ],
)
def test_what_is_only_told_needs_a_surer_model_and_a_wish_to_die_does_not(
    text: str, score: float, dangers: tuple[str, ...]
) -> None:
    assert Safety().dangers(_read(text, score)) == dangers
