"""Brings what people type into one form before anything is learned from it or read out of it.

Unicode offers many ways to write the same word and phones use all of them. Training and reading
go through the same function, so whatever it does is harmless as long as it is the same twice.
"""

import re
import unicodedata
from functools import lru_cache

MAX_CHARACTERS = 1000
"""Longer messages are read up to here: a question stands at the start, and time is bounded."""

# Letters that keyboards of neighbouring languages swap, folded to the Arabic form where one exists.
_ARABIC_FOLDS = {
    "ی": "ي", "ى": "ي", "ې": "ي", "ۍ": "ي", "ئ": "ي", "ێ": "ي", "ے": "ي", "ۓ": "ي",
    "ک": "ك", "ڪ": "ك", "ګ": "گ",
    "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ة": "ه", "ۂ": "ه", "ۃ": "ه", "ە": "ه",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ں": "ن",
}  # fmt: skip
_WORD_MARKS = str.maketrans(dict.fromkeys("\u200c\u200b\u1361\u180e", " "))
"""Marks between words: ZWNJ (Persian), zero width space, Ethiopic and Mongolian word marks."""
_ETHIOPIC_STOPS = str.maketrans({"።": ".", "፣": ",", "፤": ";", "፥": ":", "፧": "?", "፨": "."})
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘`´ʼʹ′ʻ", "'"))

_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_REPEATED_SIGN = re.compile(r"([^\w\s])(?:\s*\1)+")
_BLANKS = re.compile(r"\s+")
_EMOJI_MODIFIERS = frozenset("\ufe0e\ufe0f\u20e3") | {chr(c) for c in range(0x1F3FB, 0x1F400)}
_TATWEEL = "\u0640"
_ARABIC_MARKS = range(0x0610, 0x06EE)


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    """What one character (already NFKC) becomes; the empty string where it goes."""
    if character in _ARABIC_FOLDS:
        return _ARABIC_FOLDS[character]
    if character in _EMOJI_MODIFIERS or character == _TATWEEL:
        return ""
    category = unicodedata.category(character)
    if category in ("Cf", "Cs", "Co", "Cn"):
        return ""
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Mn" and ord(character) in _ARABIC_MARKS:
        return ""
    if category == "So":
        return f" {character} "
    return character


def normalise(text: str) -> str:
    """One spelling for one word: NFKC, no invisible marks, Arabic letters and digits folded, lower
    case, elongated letters ("pleaaase") shortened, emoji as words of their own.

    Never fails; text without anything readable becomes the empty string.
    """
    text = text[: 4 * MAX_CHARACTERS]
    text = text.translate(_WORD_MARKS)
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).translate(_ETHIOPIC_STOPS)
    text = text.replace("İ", "i").replace("I", "i").lower()
    text = "".join(map(_fold_character, text))
    text = _ELONGATED.sub(r"\1", text)
    text = _REPEATED_SIGN.sub(r"\1", text)
    return _BLANKS.sub(" ", text).strip()[:MAX_CHARACTERS]


def has_words(text: str) -> bool:
    """Whether any letter or digit is left after normalising."""
    return any(character.isalnum() for character in normalise(text))
