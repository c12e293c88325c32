"""What an evaluation found: tables and a picture for people, figures for the next comparison."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from nlu.evaluate import Confused, Report, Row
from nlu.heat_map import heat_map


def as_markdown(found: Report, *, brief: bool = False) -> str:
    """Tables for people. brief: only those by language."""
    urgent = found.emergencies
    parts = [
        "# Understanding of unseen sentences",
        _table("language", found.languages),
        f"Of {urgent.cases} emergencies the model finds {urgent.found:.1%}, with "
        f"{urgent.false_alarms:.2%} false alarms; the bot, with its fixed rules, "
        f"{urgent.bot_found:.1%} with {urgent.bot_false_alarms:.2%}. A message takes "
        f"{found.milliseconds_p50:.1f} ms (p50), {found.milliseconds_p99:.1f} ms (p99).",
        f"{found.learned} of the sentences (most are single words, as yes and no) stand in the "
        f"training too; without them the likeliest intent is right for {found.top1_of_new:.3f}.",
        *_danger(found),
    ]
    return "\n\n".join(parts if brief else [*parts, *_details(found)]) + "\n"


def _details(found: Report) -> list[str]:
    return [
        "## How they are written",
        _table("style", found.styles),
        "## How long they are",
        _table("words", found.lengths),
        "## Intents, weakest first",
        _table("intent", dict(sorted(found.intents.items(), key=lambda item: item[1].top1))),
        "## Most often confused",
        _confusions(found.confused),
        "## Languages most often confused (nothing known beforehand)",
        _confusions(found.languages_confused),
    ]


def _danger(found: Report) -> list[str]:
    """The exam on danger: hinted and breathless emergencies, idioms and memories beside them."""
    if not found.danger:
        return []
    lines = [
        "| language | emergencies | found | near misses | alarms | model alone | its alarms |",
        "|---" * 7 + "|",
    ]
    for name, marks in found.danger.items():
        lines.append(
            f"| {name} | {marks.emergencies} | {marks.found:.3f} | {marks.near_misses} "
            f"| {marks.false_alarms:.3f} | {marks.model_found:.3f} "
            f"| {marks.model_false_alarms:.3f} |"
        )
    return ["## The exam on danger", "\n".join(lines)]


_COLUMNS = (
    "n", "top-1", "top-3", "sure, wrong", "sure, right", "unsure", "lost", "language",
    "with Telegram's", "entities",
)  # fmt: skip


def _table(name: str, rows: dict[str, Row]) -> str:
    lines = [f"| {name} | {' | '.join(_COLUMNS)} |", "|---" * (len(_COLUMNS) + 1) + "|"]
    for key, row in rows.items():
        shares = asdict(row)
        shares.pop("cases")
        lines.append(
            f"| {key} | {row.cases} | " + " | ".join(f"{v:.3f}" for v in shares.values()) + " |"
        )
    return "\n".join(lines)


def _confusions(confused: Iterable[Confused]) -> str:
    lines = ["| meant | understood | times | such as |", "|---" * 4 + "|"]
    for pair in confused:
        sentences = " / ".join(" ".join(s.replace("|", " ").split()) for s in pair.sentences)
        lines.append(f"| {pair.meant} | {pair.understood} | {pair.times} | {sentences} |")
    return "\n".join(lines)


def as_json(found: Report) -> str:
    """All figures."""
    return json.dumps(asdict(found), indent=1, ensure_ascii=False)


def write(found: Report, folder: Path) -> list[Path]:
    """Writes evaluation.md, .json and, where matplotlib is installed, .png; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    markdown, figures = folder / "evaluation.md", folder / "evaluation.json"
    markdown.write_text(as_markdown(found), encoding="utf-8")
    figures.write_text(as_json(found), encoding="utf-8")
    picture = heat_map(found, folder / "evaluation.png")
    return [markdown, figures, *([picture] if picture else [])]
