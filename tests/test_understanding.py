"""The trained model against its own sentences; unseen ones are measured by `vorweg evaluate`."""

import os

import pytest
from click.testing import CliRunner

from nlu.stolen import model_of, share, stolen
from vorweg.commands.languages import languages
from vorweg.compose import Composed
from vorweg.settings import Settings

# Vietnamese stands out (about 4 %): its words are short syllables that all topics share.
MOST_STOLEN = 0.06
"""A model fits nearly all it has learned; above this a language's files contradict each other.
Vietnamese stands highest (.037): typed without its marks, many of its words become one."""


@pytest.mark.asyncio(loop_scope="session")
async def test_few_training_sentences_are_taken_by_a_neighbouring_intent(
    composed: Composed,
) -> None:
    found, counts = stolen(model_of(Settings.read(os.environ).model))
    shares = share(found, counts)
    assert len(counts) == 24
    assert {code: s for code, s in shares.items() if s > MOST_STOLEN} == {}, (
        "see: vorweg languages stolen"
    )


@pytest.mark.asyncio(loop_scope="session")
async def test_the_stolen_sentences_are_told_with_file_and_line(composed: Composed) -> None:
    result = CliRunner().invoke(languages, ["stolen", "de", "--limit", "2"])
    assert result.exit_code == 0, result.output
    *told, shares = result.stdout.splitlines()
    assert len(told) <= 2
    assert all(line.startswith("de/") for line in told)
    assert shares.startswith("stolen: de ")
