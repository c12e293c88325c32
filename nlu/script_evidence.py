"""What the letters alone say about a message's language.

A script only few of our languages use names them; some letters only one language uses. Latin says
little: people write every language in it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

LATIN, ARABIC, CYRILLIC, ETHIOPIC, DEVANAGARI = (
    "LATIN",
    "ARABIC",
    "CYRILLIC",
    "ETHIOPIC",
    "DEVANAGARI",
)

OURS_BY_SCRIPT: Mapping[str, frozenset[str]] = {
    ARABIC: frozenset({"ar", "fa", "prs", "ps", "ur", "ckb"}),
    CYRILLIC: frozenset({"ru", "uk", "bg", "sr", "ro"}),
    ETHIOPIC: frozenset({"am", "ti"}),
    DEVANAGARI: frozenset({"hi"}),
}
"""Languages a script admits. Latin admits all of ours. ckb is Sorani: none of the 24, but met."""

_OTHERS_BY_SCRIPT: Mapping[str, str] = {
    "GREEK": "el", "HEBREW": "he", "GEORGIAN": "ka", "ARMENIAN": "hy", "HANGUL": "ko",
    "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "THAI": "th", "BENGALI": "bn", "TAMIL": "ta",
    "GUJARATI": "gu", "GURMUKHI": "pa", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml",
    "ORIYA": "or", "SINHALA": "si", "KHMER": "km", "LAO": "lo", "MYANMAR": "my", "TIBETAN": "bo",
    "TIFINAGH": "zgh", "SYRIAC": "syr", "THAANA": "dv", "MONGOLIAN": "mn", "NKO": "nqo",
}  # fmt: skip
"""Scripts that stand for one language each, none of ours."""

_TELLING: tuple[tuple[str, str, float], ...] = (
    # letters, language, how much one of them says (natural log of the odds)
    ("ټډړږښځڅڼېۍ", "ps", 4.0),
    ("ٹڈڑےں", "ur", 4.0),
    ("ەێۆڵڕڤ", "ckb", 3.0),
    ("ґєї", "uk", 4.0),
    ("і", "uk", 3.0),
    ("ыэё", "ru", 3.0),
    ("ђћјљњџ", "sr", 4.0),
    ("ъ", "bg", 1.5),
    ("ቐቑቒቓቔቕቖቘ", "ti", 3.0),
    ("ðþ", "is", 3.0),
    ("ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ", "vi", 3.0),
    ("ğı", "tr", 2.5),
    ("țș", "ro", 3.0),
    ("ăâî", "ro", 1.0),
    ("łżźęąśń", "pl", 3.0),
    ("êîû", "ku", 1.0),
    ("ß", "de", 3.0),
    ("ñ¿¡", "es", 2.5),
    ("ãõ", "pt", 2.5),
    ("œ", "fr", 2.0),
    ("ëç", "sq", 0.7),
    ("čćđšž", "sr", 1.5),
)
# Arabic letters that Arabic itself has not got, and one that the others hardly use.
_NOT_ARABIC = frozenset("پچژگکیټډړږښځڅڼېۍٹڈڑےںەێۆڵڕڤ") - frozenset("گیک")
_ONLY_ARABIC = frozenset("ةى")
# Digits that stand for Arabic letters within a Latin word: "3andi", "sba7", "a9dar".
_ARABIZI = re.compile(r"(?<![a-z0-9])(?:[379][a-z]{2}|[a-z]{1,8}[235679][a-z])")


@dataclass(frozen=True, slots=True)
class Letters:
    """Counts over one message. `script` is the one most letters belong to; None without letters."""

    letters: int
    script: str | None
    share: float
    hints: Mapping[str, float]


def letters_of(text: str) -> Letters:
    """Script and telling letters of a text (as typed: before Arabic letters are folded)."""
    lowered = unicodedata.normalize("NFC", text).lower()
    scripts = Counter(script for script in map(_script, lowered) if script is not None)
    if "HIRAGANA" in scripts or "KATAKANA" in scripts:
        scripts["HIRAGANA"] += scripts.pop("CJK", 0)
    letters = sum(scripts.values())
    if not letters:
        return Letters(0, None, 0.0, {})
    script, most = max(scripts.items(), key=lambda item: (item[1], item[0]))
    return Letters(letters, script, most / letters, _hints(lowered))


def named_other(letters: Letters) -> str | None:
    """The language a script stands for where it is none of ours and most letters are in it."""
    return _OTHERS_BY_SCRIPT.get(letters.script or "") if letters.share > 0.5 else None


def _hints(text: str) -> dict[str, float]:
    hints: dict[str, float] = {}
    for telling, language, weight in _TELLING:
        found = sum(text.count(letter) for letter in telling)
        if found:
            hints[language] = hints.get(language, 0.0) + weight * min(found, 3) ** 0.5
    if any(letter in _NOT_ARABIC for letter in text):
        hints["ar"] = hints.get("ar", 0.0) - 2.0
    if any(letter in _ONLY_ARABIC for letter in text):
        hints["ar"] = hints.get("ar", 0.0) + 1.5
    if _ARABIZI.search(text):
        hints["ar"] = hints.get("ar", 0.0) + 2.5
    return hints


@lru_cache(maxsize=8192)
def _script(character: str) -> str | None:
    """First word of a letter's Unicode name ("CYRILLIC", "CJK"); None when it is no letter."""
    if not unicodedata.category(character).startswith("L"):
        return None
    return unicodedata.name(character, "?").split(" ", 1)[0].removesuffix("-")
