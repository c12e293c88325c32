"""The languages of `languages.yml`: names, direction, fallback, and how CLDR calls them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from babel import Locale, UnknownLocaleError

FILE = Path(__file__).resolve().parent.parent / "languages.yml"
LAST_RESORT = "en"

# CLDR's name where it differs from ours; Babel has no data for the rest of a tag such as prs.
# sr is written in Latin letters and ijekavian, which all four peoples read: as Bosnian is.
CLDR = {"en": "en_GB", "prs": "fa_AF", "sr": "bs_Latn", "ku": "ku"}


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the menu. code: BCP 47. name: as its speakers write it."""

    code: str
    name: str
    direction: str
    script: str
    fallback: tuple[str, ...]
    menu: bool

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        return self.direction == "rtl"


@cache
def languages() -> dict[str, Language]:
    """All declared languages by code, in the order of the file."""
    declared = yaml.safe_load(FILE.read_text(encoding="utf-8"))["languages"]
    return {
        entry["code"]: Language(**{**entry, "fallback": tuple(entry["fallback"])})
        for entry in declared
    }


def spoken() -> list[Language]:
    """The languages offered to people now."""
    return [language for language in languages().values() if language.menu]


def speaks(code: str | None) -> bool:
    """Whether the bot answers in a language."""
    language = languages().get(code or "")
    return language is not None and language.menu


def reply_language(code: str | None) -> str:
    """The spoken language to answer a language in: itself, its fallback, or English."""
    if code and speaks(code):
        return code
    declared = languages().get(code or "")
    for fallback in declared.fallback if declared else ():
        if speaks(fallback):
            return fallback
    return LAST_RESORT


def of_telegram(tag: str | None) -> str | None:
    """Our code for a client's language tag ("pt-br" is pt, "ckb" and "kmr" are ku), or None."""
    if not tag:
        return None
    base = tag.replace("_", "-").lower().split("-")[0]
    code = {"kmr": "ku", "ckb": "ku", "bs": "sr", "hr": "sr", "sh": "sr", "pes": "fa"}.get(
        base, base
    )
    return code if code in languages() else None


@cache
def locale(code: str) -> Locale:
    """CLDR's conventions for a language; English ones where CLDR has none."""
    for name in (CLDR.get(code, code), *languages()[code].fallback, LAST_RESORT):
        try:
            return Locale.parse(CLDR.get(name, name))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(LAST_RESORT)
