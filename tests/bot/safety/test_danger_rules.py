"""Danger rules on messages written for this test: tests/bot/safety/cases/<language>.yml."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.safety.rules import (
    DANGERS,
    RuleBook,
    Safety,
    SafetyRulesError,
    named,
    read_rules,
    readable,
    rule_book,
)
from nlu.types import RankedIntent, Understanding

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
LANGUAGES = [
    entry["code"]
    for entry in yaml.safe_load((ROOT / "languages.yml").read_text(encoding="utf-8"))["languages"]
]


def cases(language: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(
        (HERE / "cases" / f"{language}.yml").read_text(encoding="utf-8")
    )
    return loaded


def dangerous() -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for kind, texts in cases(language)["danger"].items():
            yield from ((language, kind, text) for text in texts)


def harmless() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        yield from ((language, text) for text in cases(language)["harmless"])


def understood(
    text: str, intent: str = "out_of_scope", *, unsure: bool = False, lost: bool = False
) -> Understanding:
    return Understanding(
        text=text,
        language="en",
        language_confidence=1.0,
        ranking=(RankedIntent(intent, 0.9),),
        entities=(),
        unsure=unsure,
        lost=lost,
    )


@pytest.mark.parametrize(("language", "kind", "text"), dangerous())
def test_danger_is_heard_as_its_kind(language: str, kind: str, text: str) -> None:
    assert kind in set(named(text))


@pytest.mark.parametrize(("language", "text"), harmless())
def test_near_misses_are_left_to_the_model(language: str, text: str) -> None:
    assert not list(named(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_enough_cases_and_begins_with_he_hits_me(language: str) -> None:
    loaded = cases(language)
    assert sum(len(texts) for texts in loaded["danger"].values()) >= 15
    assert len(loaded["harmless"]) >= 15
    assert "violence" in set(named(loaded["danger"]["violence"][0]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_rules_for_every_kind_of_danger(language: str) -> None:
    kinds = {rule.kind for rule in rule_book().rules if rule.language == language}
    assert kinds >= {kind for kind in DANGERS if kind != "general"}


def share_heard(file: str, part: str) -> float:
    loaded = yaml.safe_load((HERE / file).read_text(encoding="utf-8"))
    texts = [text for language in loaded.values() for text in language[part]]
    return sum(bool(list(named(text))) for text in texts) / len(texts)


def test_danger_said_in_a_roundabout_way_is_mostly_heard() -> None:
    assert share_heard("indirect.yml", "danger") >= 0.9
    assert share_heard("indirect.yml", "harmless") <= 0.03


def test_unseen_messages_are_heard_no_worse_than_measured() -> None:
    """The measured share and what it means: docs/safety.md. Lower is a step back."""
    assert share_heard("unseen.yml", "danger") >= 0.40
    assert share_heard("unseen.yml", "harmless") <= 0.03


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("HE HITS ME", "violence"),
        ("he hiiiiits me", "violence"),
        ("he  hits\nme", "violence"),
        ("he hits\u200b me\u200f", "violence"),
        ("ｈｅ ｈｉｔｓ ｍｅ", "violence"),
        ("I don’t want to live any more", "suicide"),
        ("Kocam BENİ DÖVÜYOR", "violence"),
        ("زوجـــي يَضْرِبُنِي", "violence"),
        ("🆘🆘", "general"),
        ("SOS", "general"),
        ("S.O.S", "general"),
        ("112", "general"),
    ],
)
def test_the_way_it_is_typed_does_not_matter(text: str, kind: str) -> None:
    assert kind in set(named(text))


@pytest.mark.parametrize(
    "text", ["", " ", ".", "🍕", "\x00", "sos un bot?", "a" * 5000, "he " * 2000]
)
def test_what_says_nothing_names_nothing(text: str) -> None:
    assert not list(named(text))


def test_languages_may_be_mixed_in_one_message() -> None:
    assert "violence" in set(named("help me زوجي يضربني الآن"))
    assert "violence" in set(named("Hilfe, он бьёт меня"))


def test_an_idiom_does_not_hide_real_danger_beside_it() -> None:
    assert "violence" in set(named("my phone is dying, please hurry, my husband beats me"))


def test_danger_at_the_end_of_a_long_message_is_heard() -> None:
    assert "violence" in set(
        named("I have a question about a visa. " * 100 + "my husband beats me")
    )


def test_the_most_urgent_danger_comes_first() -> None:
    both = understood("my husband beats me and I want to kill myself")
    assert Safety().dangers(both) == ("suicide", "violence")


def test_general_danger_is_said_only_where_no_kind_is_clear() -> None:
    assert Safety().dangers(understood("SOS! my husband is beating me")) == ("violence",)
    assert Safety().dangers(understood("police number please")) == ("general",)


def test_what_the_rules_miss_the_model_may_still_hear() -> None:
    words = "words that no rule knows"
    assert Safety().dangers(understood(words, "ask_emergency")) == ("general",)
    assert Safety().dangers(understood(words, "ask_emergency", unsure=True)) == ()
    assert Safety().dangers(understood(words, "ask_emergency", lost=True)) == ()
    assert Safety().dangers(understood(words, "ask_study")) == ()


def scored(text: str, score: float) -> Understanding:
    read = understood(text, "ask_documents")
    return replace(read, parse_data={"emergency_score": score})


def test_without_a_model_the_rules_stand_alone() -> None:
    assert Safety().dangers(understood("he hits me", "ask_study", unsure=True)) == ("violence",)


def test_a_rule_counts_unless_the_model_is_certain_that_nothing_acute_is_meant() -> None:
    assert Safety().dangers(scored("he hits me", 0.06)) == ("violence",)
    assert Safety().dangers(scored("he hits me", 0.001)) == ()


def test_what_costs_minutes_needs_no_model() -> None:
    assert Safety().dangers(scored("she is unconscious and not breathing", 0.0)) == ("medical",)


def test_an_idiom_does_not_silence_a_model_that_is_certain() -> None:
    assert Safety().dangers(scored("my phone is dying", 0.5)) == ()
    assert Safety().dangers(scored("my phone is dying", 0.95)) == ("general",)


def test_skipping_rules_never_loses_one_that_matches() -> None:
    book = rule_book()
    texts = [text for _, _, text in dangerous()][::6] + [text for _, text in harmless()][::12]
    for text in texts:
        plain = readable(text)
        tried = set(book.index.worth_trying(plain))
        lost = [
            rule.pattern
            for number, rule in enumerate(book.rules)
            if number not in tried and rule.expression.search(plain)
        ]
        assert not lost, text


def test_nearly_every_rule_can_be_skipped() -> None:
    assert len(rule_book().index.always) <= 10


@pytest.mark.parametrize("kind", DANGERS)
def test_every_kind_of_danger_has_words_and_contacts(kind: str) -> None:
    messages = (ROOT / "bot/locales/en/safety.ftl").read_text(encoding="utf-8")
    assert re.search(rf"^emergency-{kind.replace('_', '-')} =", messages, re.MULTILINE)
    contacts = yaml.safe_load(
        (ROOT / "actions/data/fixed_contacts.yml").read_text(encoding="utf-8")
    )
    assert f"emergency_{kind}" in contacts


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ("violence: ['he (hits me']", "he (hits me"),
        ("violence: ['<nobody> hits me']", "no word named 'nobody'"),
        ("fire: ['fire']", "unknown kinds of danger"),
        ("violence: he hits me", "must be a list"),
        ("violence: [1]", "must be a list"),
        ("- violence", "must be kinds of danger"),
        ("violence: ['a", "is not YAML"),
        ("violence: ['(?:hits)?']", "matches nothing at all"),
    ],
)
def test_a_broken_rule_is_named_with_its_file(tmp_path: Path, rules: str, said: str) -> None:
    (tmp_path / "en.yml").write_text(rules, encoding="utf-8")
    with pytest.raises(SafetyRulesError, match=re.escape(said)) as raised:
        RuleBook.of(tuple(read_rules(tmp_path)))
    assert "en.yml" in str(raised.value)


def test_every_rule_compiles() -> None:
    assert all(rule.expression.pattern for rule in rule_book().rules)


def test_words_of_a_file_stand_for_alternatives_in_its_rules(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text(
        "words: {kin: 'uncle|aunt', who: 'he|<kin>'}\nviolence: ['<who> ~hits']", encoding="utf-8"
    )
    (rule,) = read_rules(tmp_path)
    assert rule.expression.search(" my aunt always hits ")
    assert not rule.expression.search(" aunt . she hits ")
