"""A sheet of conversations, one a language, as a person sees them on a phone.

The conversations are real: the bot answers what is typed here. What is typed comes from the unseen
sentences (the first plain one of a few intents), so nobody has to write anything for a new
language. Chromium draws the page; Pillow, which only developers have, cuts and joins the pictures.
"""

import html
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from bot.core import Core
from bot.jsonl import talk_lines
from bot.languages import Language
from bot.store import Database
from nlu.evaluate import UNSEEN
from nlu.sentence_files import read_file

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_WIDTH, _TALLEST = 420, 9000
_IN_A_ROW = 6
_QUALITY = 82
# The person's part: the words of an unseen sentence of this intent, or a button, or these words.
_SCRIPT: tuple[dict[str, str], ...] = (
    {"intent": "greet"},
    {"intent": "ask_language_learning"},
    {"button": "/affirm"},
    {"text": "Istanbul"},
    {"text": "24"},
    {"text": "Leipzig"},
    {"intent": "ask_emergency"},
)
_PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #d7e3ec; font: 15px/1.4 "Noto Sans", "DejaVu Sans", sans-serif; }}
main {{ width: {width}px; box-sizing: border-box; padding: 12px; display: flow-root; }}
h1 {{ font-size: 18px; margin: 0 0 10px; text-align: center; }}
p {{ margin: 0 0 6px; padding: 8px 11px; border-radius: 12px; background: #fff; max-width: 86%;
     width: fit-content; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; }}
p.person {{ background: #dcf8c6; margin-inline-start: auto; }}
div {{ display: flex; flex-wrap: wrap; gap: 4px; margin-bottom: 8px; }}
span {{ background: #fff9; border: 1px solid #8aa; border-radius: 8px; padding: 4px 8px; }}
</style><main dir="{direction}" lang="{code}"><h1>{name}</h1>{body}</main>"""


class PicturesError(Exception):
    """No picture can be made; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A language and what was said: lines of "person" or "bot", and the buttons below them."""

    language: Language
    turns: tuple[tuple[str, str, tuple[str, ...]], ...]


async def conversation(core: Core, database: Database, language: Language) -> Conversation:
    """Lets somebody talk with the bot in a language."""
    answers: list[dict[str, Any]] = []
    turns: list[tuple[str, str, tuple[str, ...]]] = []
    for event in _events(language.code):
        answers.clear()
        line = json.dumps({"chat": language.code, "telegram_language": language.code, **event})
        stream = BytesIO(line.encode())
        await talk_lines(core, database, stream, lambda text: answers.append(json.loads(text)))
        if "text" in event:
            turns.append(("person", event["text"], ()))
        for reply in answers[0]["replies"]:
            labels = tuple(button["text"] for button in reply["buttons"])
            turns.append(("bot", reply["text"], labels))
    return Conversation(language, tuple(turns))


def _events(code: str) -> Iterator[dict[str, str]]:
    for step in _SCRIPT:
        yield {"text": _words(code, step["intent"])} if "intent" in step else step


def _words(code: str, intent: str) -> str:
    path = UNSEEN / code / f"{intent}.yml"
    if not path.is_file():
        raise PicturesError(f"{code} has no unseen sentences of {intent} yet")
    written = read_file(path).sentences
    plain = [one for one in written if one.style == "plain"]
    return (plain or list(written))[0].text


def page(shown: Conversation) -> str:
    """The conversation as an HTML page."""
    body = []
    for who, text, labels in shown.turns:
        body.append(f'<p class="{who}">{html.escape(text)}</p>')
        if labels:
            body.append(f"<div>{''.join(f'<span>{html.escape(x)}</span>' for x in labels)}</div>")
    language = shown.language
    return _PAGE.format(
        width=_WIDTH,
        direction=language.direction,
        code=language.code,
        name=html.escape(language.name),
        body="".join(body),
    )


def draw(conversations: Sequence[Conversation], folder: Path) -> list[Path]:
    """Draws sheets of six conversations each; returns their files. Raises PicturesError."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise PicturesError(f"no browser to draw with: install one of {', '.join(BROWSERS)}")
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    with tempfile.TemporaryDirectory(prefix="vorweg-pictures-") as scratch:
        for start in range(0, len(conversations), _IN_A_ROW):
            row = conversations[start : start + _IN_A_ROW]
            pictures = [_picture(browser, shown, Path(scratch)) for shown in row]
            files.append(folder / f"conversations-{start // _IN_A_ROW + 1}.jpg")
            _join(pictures, files[-1])
    return files


def _picture(browser: str, shown: Conversation, scratch: Path) -> Path:
    source = scratch / f"{shown.language.code}.html"
    target = source.with_suffix(".png")
    source.write_text(page(shown), encoding="utf-8")
    command = [
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        f"--window-size={_WIDTH},{_TALLEST}", f"--user-data-dir={scratch / 'profile'}",
        f"--screenshot={target}", source.as_uri(),
    ]  # fmt: skip
    # The command is ours, the page too.
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)  # noqa: S603
    if done.returncode or not target.is_file():
        raise PicturesError(f"{Path(browser).name} drew nothing (exit status {done.returncode})")
    return target


def _join(pictures: Sequence[Path], target: Path) -> None:
    """Side by side, without the empty page below the longest."""
    from PIL import Image, ImageChops

    opened = [Image.open(path).convert("RGB") for path in pictures]
    empty = opened[0].getpixel((0, _TALLEST - 1))
    tall = 0
    for picture in opened:
        box = ImageChops.difference(picture, Image.new("RGB", picture.size, empty)).getbbox()
        tall = max(tall, box[3] + 12 if box else 0)
    sheet = Image.new("RGB", (_WIDTH * len(opened), tall), empty)
    for number, picture in enumerate(opened):
        sheet.paste(picture.crop((0, 0, _WIDTH, tall)), (_WIDTH * number, 0))
    sheet.save(target, quality=_QUALITY, optimize=True)


async def conversations(
    core: Core, database: Database, languages: Sequence[Language]
) -> list[Conversation]:
    """One after the other."""
    return [await conversation(core, database, language) for language in languages]
