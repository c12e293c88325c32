"""One spelling for the many ways a name can be typed: the key under which tables are kept and read.

`fold` gives the same string for `KÖLN`, `Köln` and `koln`, for `برلین` and `برلين`, for `ሐምቡርግ` and
`ሃምቡርግ`. It is meant for comparing, never for showing. What it does, in this order: NFKC; format
controls (Unicode category Cf: zero-width joiners, bidi marks, soft hyphens) and NUL dropped; digits
of any script to ASCII; case folding that maps the Turkish İ and ı to i; letters of Arabic script to
one form per letter (ي ى ی, ك ک, ة ه ہ ە, أ إ آ ا) without vowel signs; homophones of Ethiopic;
accents of Latin, Greek and Cyrillic removed, except й and ї, which are letters of their own.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple


class Token(NamedTuple):
    """A word of a text: its folded form and its character offsets in the original text."""

    key: str
    start: int
    end: int


# Letters, digits and the marks that belong to them. Zero-width (non-)joiners stay inside a word,
# Ethiopic and Arabic punctuation outside. Apostrophes and hyphens separate.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
_INDIC = (
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0980-\u0983\u09bc-\u09cd\u0a3c-\u0a4d"
)
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}{_INDIC}\u200c\u200d\u00ad\u0640])*")

_ONE_TO_ONE = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ی", "ي": "ی", "ې": "ی",
    "ۍ": "ی", "ے": "ی", "ئ": "ی", "ێ": "ی", "ؤ": "و", "ۆ": "و", "ۇ": "و", "ۈ": "و", "ك": "ک",
    "ڪ": "ک", "ګ": "گ", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۂ": "ه", "ۃ": "ه",
    "ړ": "ر", "ڕ": "ر", "ڵ": "ل", "ڼ": "ن", "ں": "ن", "ڈ": "د", "ډ": "د", "ٹ": "ت", "ټ": "ت",
    "ڑ": "ر", "ښ": "ش", "ږ": "ژ", "څ": "س", "ځ": "ز", "ڤ": "ف", "ڨ": "گ", "ڭ": "گ", "ݣ": "گ",
    "ء": "", "ـ": "",
    "ሐ": "ሀ", "ሑ": "ሁ", "ሒ": "ሂ", "ሓ": "ሀ", "ሔ": "ሄ", "ሕ": "ህ", "ሖ": "ሆ", "ሃ": "ሀ",
    "ኀ": "ሀ", "ኁ": "ሁ", "ኂ": "ሂ", "ኃ": "ሀ", "ኄ": "ሄ", "ኅ": "ህ", "ኆ": "ሆ",
    "ሠ": "ሰ", "ሡ": "ሱ", "ሢ": "ሲ", "ሣ": "ሳ", "ሤ": "ሴ", "ሥ": "ስ", "ሦ": "ሶ",
    "ዐ": "አ", "ዑ": "ኡ", "ዒ": "ኢ", "ዓ": "አ", "ዔ": "ኤ", "ዕ": "እ", "ዖ": "ኦ", "ኣ": "አ",
    "ፀ": "ጸ", "ፁ": "ጹ", "ፂ": "ጺ", "ፃ": "ጻ", "ፄ": "ጼ", "ፅ": "ጽ", "ፆ": "ጾ",
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "æ": "ae",
    "œ": "oe", "þ": "th", "ə": "e", "ɛ": "e", "ẞ": "ss", "ß": "ss",
    "ʼ": "", "ʻ": "", "ʾ": "", "ʿ": "", "ʹ": "", "ʺ": "",
}  # fmt: skip

# First code point of each run of ten decimal digits that people who write to us may type.
_ZEROS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0E50, 0x1040, 0x17E0, 0xFF10)

_KEEP_BREVE = {"й", "ї"}


@cache
def _character(char: str) -> str:
    """The folded form of one casefolded NFKC character ('' when it is to be dropped)."""
    if char in _ONE_TO_ONE:
        return _ONE_TO_ONE[char]
    for zero in _ZEROS:
        if zero <= ord(char) < zero + 10:
            return str(ord(char) - zero)
    category = unicodedata.category(char)
    if category in ("Cf", "Cc") and char not in "\n\t\r":
        return ""
    if char in _KEEP_BREVE:
        return char
    if category == "Mn":
        return "" if re.match(f"[{_MARKS}]", char) else char
    base = unicodedata.normalize("NFD", char)
    if len(base) == 1:
        return char
    kept = "".join(c for c in base if not re.match(f"[{_MARKS}]", c))
    return "".join(_ONE_TO_ONE.get(c, c) for c in kept)


def fold(text: str) -> str:
    """The key of a text, for comparing. Idempotent; never raises; may be shorter or longer."""
    if text.isascii():
        lowered = text.lower()
        return lowered if lowered.isprintable() else "".join(map(_character, lowered))
    composed = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold()
    return "".join(map(_character, unicodedata.normalize("NFC", composed)))


def tokens(text: str) -> list[Token]:
    """The words of a text in order. Words that fold to nothing are left out."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for match in _WORD.finditer(text):
        key = fold(match.group())
        if key:
            yield Token(key, match.start(), match.end())


def name_key(name: str) -> str:
    """The key of a name of one or more words: folded words joined with single blanks."""
    return " ".join(token.key for token in _tokens(name))
