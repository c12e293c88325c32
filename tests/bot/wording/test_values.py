"""Values as people of a language write them."""

import pytest

from bot.wording.values import day


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        ("2025-01-01", "fr", "1er janvier 2025"),
        ("2025-01-11", "fr", "11 janvier 2025"),
        ("2025-01-01", "de", "1. Januar 2025"),
        ("2025-10", "en", "October 2025"),
        ("2025", "ar", "2025"),
    ],
)
def test_a_date_keeps_what_its_source_knows(value: str, language: str, written: str) -> None:
    assert day(value, language) == written
