"""Three ways of looking at a normalised text, each for a feature block of its own.

- `spelling`: accents removed and Cyrillic written in Latin letters, so that "vize", "vizé" and
  "визе" meet. Arabic and Ethiopic letters stay: there the letters themselves carry more.
- `words`: the words as written.
- `skeleton`: consonants only, in Latin letters, whatever the script, so that "salam" and "سلام",
  "selam" and "ሰላም" meet, and Russian and Ukrainian, Arabic and Persian loan words with them.

Measured gains: docs/decisions/0003-understanding.md.
"""

import re
import unicodedata
from functools import lru_cache

_LATIN = {"ı": "i", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ə": "e", "æ": "ae", "œ": "oe"}
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ie",
    "ж": "zh", "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h",
    "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu",
    "я": "ya", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ў": "u",
}  # fmt: skip
_ARABIC = {
    "ا": "a", "ب": "b", "ت": "t", "ث": "s", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "z",
    "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "",
    "غ": "gh", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w",
    "ي": "y", "ء": "", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ٹ": "t", "ڈ": "d", "ڑ": "r",
    "ټ": "t", "ډ": "d", "ړ": "r", "ڼ": "n", "ښ": "sh", "ږ": "zh", "ځ": "dz", "څ": "ts", "ڤ": "v",
    "ڕ": "r", "ڵ": "l", "ۆ": "o",
}  # fmt: skip
# Writings of one consonant in romanised Arabic, Persian, Hindi, Amharic and European languages.
_DIGRAPHS = (
    ("kh", "x"), ("gh", "g"), ("sh", "$"), ("ch", "c"), ("zh", "j"), ("tz", "z"), ("ts", "z"),
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("q", "k"), ("w", "v"), ("y", ""), ("3", ""),
    ("7", "h"), ("9", "k"), ("'", ""),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiou]")
_DOUBLED = re.compile(r"(.)\1+")
_SIGN = re.compile(r"([^\w\s'])")
_FIRST_ETHIOPIC, _LAST_ETHIOPIC = "\u1200", "\u135a"


def words(text: str) -> str:
    """The normalised text with punctuation and emoji as words of their own."""
    return _SIGN.sub(_apart, text)


def _apart(sign: "re.Match[str]") -> str:
    joined = unicodedata.category(sign.group()) in ("Mn", "Mc")
    return sign.group() if joined else f" {sign.group()} "


@lru_cache(maxsize=8192)
def _plain(character: str) -> str:
    """A character without accents; Cyrillic in Latin letters."""
    if character in _CYRILLIC:
        return _CYRILLIC[character]
    bare = "".join(part for part in unicodedata.normalize("NFD", character) if not _is_accent(part))
    return _LATIN.get(bare, _CYRILLIC.get(bare, bare))


def _is_accent(character: str) -> bool:
    # Vowel signs of Indic scripts are marks as well, and no accents.
    return unicodedata.category(character) == "Mn" and ord(character) < 0x0900


def spelling(text: str) -> str:
    """The text of `words` without accents, Cyrillic in Latin letters."""
    return "".join(map(_plain, text))


@lru_cache(maxsize=8192)
def _latin(character: str) -> str:
    """A letter of any of our scripts in Latin letters; others as they are."""
    if character in _ARABIC:
        return _ARABIC[character]
    if _FIRST_ETHIOPIC <= character <= _LAST_ETHIOPIC:
        return _syllable(unicodedata.name(character, "").rpartition(" ")[2].lower())
    if "\u0900" <= character <= "\u097f":
        return _devanagari(unicodedata.name(character, ""))
    return _plain(character)


def _syllable(name: str) -> str:
    """Ethiopic syllables carry their sound in the Unicode name: "ETHIOPIC SYLLABLE SHAA"."""
    consonants = _VOWELS.sub("", name)
    vowel = {"aa": "a", "a": "e", "ee": "ie", "e": ""}.get(name[len(consonants) :])
    if not consonants or consonants in ("glottal", "pharyngeal"):
        return "a"
    consonants = {"sz": "s", "hh": "h", "xx": "x", "qh": "k", "kx": "kh", "ny": "n"}.get(
        consonants, consonants
    )
    return consonants + (name[len(consonants) :] if vowel is None else vowel)


def _devanagari(name: str) -> str:
    """Devanagari letters carry their sound in the Unicode name: "DEVANAGARI LETTER KHA"."""
    kind, _, sound = name.removeprefix("DEVANAGARI ").rpartition(" ")
    if kind == "LETTER":
        return sound.lower()
    return "n" if sound == "ANUSVARA" else ""


def skeleton(text: str) -> str:
    """The consonants of each word of `words` in Latin letters; a word without any as it is."""
    return " ".join(map(_word_skeleton, text.split()))


@lru_cache(maxsize=65536)
def _word_skeleton(word: str) -> str:
    if word.isdigit():
        return word
    latin = "".join(map(_latin, word))
    for written, meant in _DIGRAPHS:
        latin = latin.replace(written, meant)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", latin)) or latin or word
