"""A conversation in each of the languages, through the whole product: no word of another one."""

import json
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from bot.jsonl import talk_lines
from bot.languages import languages
from bot.store import Database
from bot.wording.bundles import LAST_RESORT
from nlu.danger_exam import read_exams
from nlu.evaluate import UNSEEN
from nlu.sentence_files import read_file
from vorweg.compose import Composed

CODES = list(languages())
# Messages that a conversation of greeting, topic, referral and danger has to bring.
EXPECTED = {
    "greet",
    "answer",
    "offer-referral",
    "ask-where",
    "ask-age",
    "services-now",
    "emergency",
}


def unseen(code: str, intent: str) -> list[str]:
    written = read_file(UNSEEN / code / f"{intent}.yml").sentences
    return [one.text for one in written if one.style == "plain"]


def script(code: str) -> list[dict[str, Any]]:
    return [
        {"text": "/start"},
        {"text": unseen(code, "greet")[0]},
        {"button": "/ask_language_learning"},
        {"button": "/affirm"},
        {"text": "Istanbul"},
        {"text": "24"},
        {"text": "Leipzig"},
        {"button": "/ask_housing"},
        # Three, so that one that is missed does not decide.
        *({"text": text} for text in unseen(code, "ask_emergency")[:3]),
    ]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.asyncio(loop_scope="session")
async def test_a_whole_conversation_in_one_language_has_no_word_of_another(
    code: str, composed: Composed, tmp_path: Path
) -> None:
    missing = composed.wording.bundles.missing
    missing.clear()
    answers: list[dict[str, Any]] = []
    with closing(Database.open(f"sqlite:///{tmp_path / 'bot.db'}")) as database:
        for event in script(code):
            line = json.dumps({"chat": f"in-{code}", "telegram_language": code, **event}).encode()
            await talk_lines(
                composed.turns,
                database,
                BytesIO(line),
                lambda text: answers.append(json.loads(text)),
            )
    replies = [reply for answer in answers for reply in answer["replies"]]
    assert {reply["message"] for reply in replies} >= EXPECTED
    assert {reply["language"] for reply in replies} == {code}
    assert not missing


def test_no_language_is_answered_in_the_last_resort_only() -> None:
    assert LAST_RESORT in CODES
    assert {exam.language for exam in read_exams()} == set(CODES)
