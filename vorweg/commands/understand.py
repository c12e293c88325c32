"""`vorweg understand`: messages in, what was understood out (contract in docs/commands.md)."""

import asyncio
import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import click

from bot import strict_json
from vorweg.commands.failing import told_plainly
from vorweg.settings import Settings

RANKED = 5
SHOWN_ENTITIES = frozenset({"age", "place", "postal_code", "country", "language"})


@click.command()
def understand() -> None:
    """Read messages from standard input, one JSON object a line; write what they mean."""
    with told_plainly():
        asyncio.run(_understand(Settings.read(os.environ)))


async def _understand(settings: Settings) -> None:
    from bot.languages import of_telegram
    from bot.safety.rules import Safety
    from nlu.dialogue import Dialogue
    from vorweg.prepare import prepare_model

    prepare_model(settings)
    dialogue = await Dialogue.load(settings.model, run_action=None, tracker_url="sqlite://")
    safety = Safety()
    try:
        for asked in _lines():
            if "error" in asked:
                _write(asked)
                continue
            read = await dialogue.understand(
                asked["text"],
                previous_language=of_telegram(asked.get("previous_language")),
                telegram_language=of_telegram(asked.get("telegram_language")),
            )
            _write(
                {
                    "id": asked.get("id"),
                    "language": read.language,
                    "language_confidence": round(read.language_confidence, 4),
                    "intent": read.intent,
                    "confidence": round(read.confidence, 4),
                    "ranking": [
                        {"intent": one.intent, "confidence": round(one.confidence, 4)}
                        for one in read.ranking[:RANKED]
                    ],
                    "entities": [
                        {"entity": found.entity, "value": found.value}
                        for found in read.named
                        if found.entity in SHOWN_ENTITIES
                    ],
                    "emergency": bool(safety.dangers(read)),
                    "unsure": read.unsure or read.lost,
                }
            )
    finally:
        dialogue.close()


def _lines() -> Iterator[dict[str, Any]]:
    """The objects asked; a line that is none comes as an error with its number, never its words."""
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        line = raw.decode("utf-8", "replace")
        if not line.strip():
            continue
        try:
            asked = strict_json.loads(line)
        except (ValueError, RecursionError):
            asked = None
        if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
            yield {"error": f"line {number}: not a JSON object with a text"}
            continue
        hints = ("previous_language", "telegram_language")
        yield {
            name: value
            for name, value in asked.items()
            if name not in hints or isinstance(value, str)
        }


def _write(answer: dict[str, Any]) -> None:
    line = json.dumps(answer, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(line.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
