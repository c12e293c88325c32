"""German place names as people who hear them write them in other scripts. Used by the build.

A name becomes sounds by German spelling rules; sounds become letters of a script. Where a sound has
more than one usual letter (g in Arabic: غ ج ك; ei in Russian: ей ай) all are tried, each used the
same way throughout one name, so the number of spellings stays small. The results are candidates,
marked as generated in the tables: names that GeoNames records come first.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product

Sound = str
Letters = Mapping[Sound, Sequence[str]]

MOST_SPELLINGS = 24

# Spelling -> sounds, longest first; "^" marks the beginning of a word.
_SPELLING: dict[str, tuple[Sound, ...]] = {
    "tsch": ("S2",), "sch": ("S",), "chs": ("k", "s"), "ch": ("X",), "ck": ("k",), "ph": ("f",),
    "qu": ("k", "w"), "tz": ("ts",), "th": ("t",), "dt": ("t",), "ß": ("s",), "ss": ("ss",),
    "^st": ("S", "t"), "^sp": ("S", "p"), "ei": ("ai",), "ai": ("ai",), "ey": ("ai",),
    "ay": ("ai",), "eu": ("oi",), "äu": ("oi",), "ie": ("I",), "au": ("au",), "aa": ("a",),
    "ah": ("a",), "ee": ("E",), "eh": ("E",), "oo": ("o",), "oh": ("o",), "uh": ("u",),
    "öh": ("ö",), "üh": ("ü",), "ng": ("n", "g"), "z": ("ts",), "v": ("f",), "w": ("w",),
    "j": ("j",), "y": ("ü",), "x": ("k", "s"), "c": ("k",), "ä": ("ä",),
}  # fmt: skip
_DOUBLED = re.compile(r"([bdfgklmnprt])\1")
_VOWELS = {"a", "ä", "e", "E", "i", "I", "o", "ö", "u", "ü", "ai", "oi", "au"}


def sounds(word: str) -> list[Sound]:
    """The sounds of one German word, in order. `s` before a vowel is voiced: "z". Doubled: "ll"."""
    text, at = word.lower(), 0
    result: list[Sound] = []
    while at < len(text):
        step, found = _longest(text, at)
        result.extend(found)
        at += step
    return [
        "z" if s == "s" and i + 1 < len(result) and result[i + 1] in _VOWELS and _voiced(result, i)
        else s
        for i, s in enumerate(result)
    ]  # fmt: skip


def _voiced(result: list[Sound], at: int) -> bool:
    return at == 0 or result[at - 1] in _VOWELS | {"n", "l", "r", "m"}


def _longest(text: str, at: int) -> tuple[int, tuple[Sound, ...]]:
    start = "^" if at == 0 else ""
    for size in (4, 3, 2, 1):
        piece = text[at : at + size]
        found = _SPELLING.get(start + piece) or _SPELLING.get(piece)
        if found and len(piece) == size:
            return size, found
    if _DOUBLED.match(text, at):
        return 2, (text[at : at + 2],)
    return 1, (text[at],)


_CONSONANTS_CYRILLIC: dict[Sound, Sequence[str]] = {
    "b": "б", "d": "д", "f": "ф", "g": "г", "k": "к", "m": "м", "n": "н", "p": "п", "r": "р",
    "s": "с", "t": "т", "w": "в", "ts": "ц", "S": "ш", "X": "х", "S2": "ч", "au": ["ау"],
}  # fmt: skip
RUSSIAN: Letters = _CONSONANTS_CYRILLIC | {
    "a": "а", "ä": "еэ", "e": "е", "E": "е", "^e": "эе", "^E": "э", "i": "и", "I": "и", "o": "о",
    "ö": "ео", "^ö": "эо", "u": "у", "ü": "юи", "ai": ["ей", "ай"], "^ai": ["ай", "эй"],
    "oi": ["ой", "ей"], "h": "хг", "l": "л",
    "l$": ["ль", "л"], "l+": ["ль", "л"], "j": "й", "z": "зс", "ss": ["сс"],
    "au": ["ау"],
}  # fmt: skip
UKRAINIAN: Letters = _CONSONANTS_CYRILLIC | {
    "a": "а", "ä": "е", "e": "е", "E": "е", "i": "і", "I": "і", "o": "о", "ö": "е", "u": "у",
    "ü": "ю", "ai": ["ай"], "oi": ["ой"], "h": "гх", "l": "л",
    "l$": ["ль"], "l+": ["ль"], "j": "й", "z": "з",
    "g": "гґ", "ss": ["сс"],
}  # fmt: skip
BULGARIAN: Letters = _CONSONANTS_CYRILLIC | {
    "a": "а", "ä": "е", "e": "е", "E": "е", "i": "и", "I": "и", "o": "о", "ö": ["ьо", "йо"],
    "u": "у", "ü": "ю", "ai": ["ай"], "oi": ["ой"], "h": "х", "l": "л", "j": "й", "z": "зс",
    "ss": "с",
}  # fmt: skip
SERBIAN: Letters = _CONSONANTS_CYRILLIC | {
    "a": "а", "ä": "е", "e": "е", "E": "е", "i": "и", "I": "и", "o": "о", "ö": "е", "u": "у",
    "ü": "и", "ai": ["ај"], "oi": ["ој"], "h": "х", "l": "л", "j": "ј", "z": "зс", "ss": "с",
}  # fmt: skip
SERBIAN_LATIN: Letters = {
    "b": "b", "d": "d", "f": "f", "g": "g", "k": "k", "m": "m", "n": "n", "p": "p", "r": "r",
    "s": "s", "t": "t", "w": "v", "ts": "c", "S": ["š", "sh"], "X": "h", "S2": "č", "a": "a",
    "ä": "e", "e": "e", "E": "e", "i": "i", "I": "i", "o": "o", "ö": "e", "u": "u", "ü": "i",
    "ai": ["aj", "ay"], "oi": ["oj"], "au": ["au"], "h": "h", "l": "l", "j": "j", "z": "zs",
    "ss": "s",
}  # fmt: skip
_VOWELS_ARABIC: dict[Sound, Sequence[str]] = {
    "a": "ا", "^a": "ا", "ä": ["ی", ""], "^ä": ["ای"], "e": ["", "ی"], "^e": ["ا", "ای"],
    "E": "ی", "^E": ["ای"], "e$": "ها", "i": ["ی", ""], "^i": ["ای"], "I": "ی", "^I": ["ای"],
    "o": "و", "^o": ["او"], "ö": "وی", "^ö": ["او"], "u": "و", "^u": ["او"], "ü": "وی",
    "^ü": ["او"], "ai": ["ای"], "^ai": ["ای"], "oi": ["وی"], "^oi": ["اوی"], "au": ["او"],
    "^au": ["او"],
}  # fmt: skip
_CONSONANTS_ARABIC: dict[Sound, Sequence[str]] = {
    "b": "ب", "d": "د", "f": "ف", "h": "ه", "j": "ی", "k": "ک", "l": "ل", "m": "م", "n": "ن",
    "r": "ر", "s": "س", "t": "ت", "S": "ش", "ss": "س",
}  # fmt: skip
ARABIC: Letters = _VOWELS_ARABIC | _CONSONANTS_ARABIC | {
    "g": "غجک", "p": "ب", "w": "ف", "ts": ["تس", "ز"], "X": "خش", "S2": ["تش"], "z": "زس",
}  # fmt: skip
PERSIAN: Letters = _VOWELS_ARABIC | _CONSONANTS_ARABIC | {
    "g": "گ", "p": "پ", "w": "و", "ts": ["تس", "ز"], "X": "خش", "S2": "چ", "z": "ز",
}  # fmt: skip
_HINDI_SIGNS: dict[Sound, Sequence[str]] = {
    "a": "ा", "ä": "े", "e": "े", "E": "े", "i": "ि", "I": "ी", "o": "ो", "ö": "ो", "u": "ु",
    "ü": "ू", "ai": ["ाइ"], "oi": ["ोइ"], "au": ["ाउ"], "^a": "आ", "^ä": "ए", "^e": "ए",
    "^E": "ए", "^i": "इ", "^I": "ई", "^o": "ओ", "^ö": "ओ", "^u": "उ", "^ü": "यू",
    "^ai": ["आइ"], "^oi": ["ओइ"], "^au": ["आउ"],
}  # fmt: skip
HINDI: Letters = _HINDI_SIGNS | {
    "b": "ब", "d": "ड", "f": ["फ", "फ़"], "g": "ग", "h": "ह", "j": "य", "k": "क", "l": "ल",
    "m": "म", "n": "न", "p": "प", "r": "र", "s": "स", "t": "ट", "w": "व", "ts": ["त्स", "ज़"],
    "S": "श", "X": "खश", "S2": "च", "z": ["ज़", "स"], "ss": "स",
}  # fmt: skip

_ETHIOPIC_ROWS = {
    "h": 0x1200, "l": 0x1208, "m": 0x1218, "r": 0x1228, "s": 0x1230, "ss": 0x1230, "S": 0x1238,
    "b": 0x1260, "w": 0x1268, "t": 0x1270, "S2": 0x1278, "n": 0x1290, "": 0x12A0, "k": 0x12A8,
    "X": 0x1200, "z": 0x12D8, "j": 0x12E8, "d": 0x12F0, "g": 0x1308, "ts": 0x1338, "f": 0x1348,
    "p": 0x1350,
}  # fmt: skip
_ETHIOPIC_ORDER: dict[Sound, Sequence[tuple[int, str]]] = {
    "a": [(3, "")], "ä": [(4, "")], "e": [(5, ""), (4, "")], "E": [(4, "")], "i": [(2, "")],
    "I": [(2, "")], "o": [(6, "")], "ö": [(6, ""), (4, "")], "u": [(1, "")],
    "ü": [(1, ""), (2, "")],
    "ai": [(3, "ይ")], "oi": [(6, "ይ")], "au": [(3, "ው")],
}  # fmt: skip


def _letters_for(letters: Letters, word: list[Sound], at: int) -> Sequence[str]:
    """The letters of a sound: first ("^e"), last ("l$"), before a consonant ("l+") or plain."""
    sound = word[at]
    if at == 0 and f"^{sound}" in letters:
        return letters[f"^{sound}"]
    if at == len(word) - 1 and f"{sound}$" in letters:
        return letters[f"{sound}$"]
    if f"{sound}+" in letters and at + 1 < len(word) and word[at + 1] not in _VOWELS:
        return letters[f"{sound}+"]
    if sound in letters:
        return letters[sound]
    if len(sound) == 2 and sound[0] == sound[1]:
        return [letter * 2 for letter in letters.get(sound[0], [])]
    return []


def _spell(letters: Letters, word: list[Sound], double: bool) -> Iterator[str]:
    """All spellings of one word, a sound always written the same way within a spelling."""
    plain = [
        s[0] if len(s) == 2 and s[0] == s[1] and (not double or s == "ss") else s for s in word
    ]
    word = plain if not double else word
    options = [tuple(_letters_for(letters, word, i)) for i in range(len(word))]
    if any(not option for option in options):
        return
    varied = sorted({option for option in options if len(option) > 1})
    for choice in product(*varied):
        chosen = dict(zip(varied, choice, strict=True))
        yield "".join(chosen.get(option, option[0]) for option in options)


def _hindi(word: str) -> str:
    """Puts the virama between consonants that no vowel sign separates."""
    consonant = "[\u0915-\u0939]\u093c?"
    return re.sub(rf"({consonant})(?={consonant})", "\\1\u094d", word)


def _ethiopic(word: list[Sound]) -> Iterator[str]:
    """Syllables: a consonant and the vowel after it are one letter."""
    syllables: list[Sequence[str]] = []
    at = 0
    while at < len(word):
        sound = word[at] if word[at] in _ETHIOPIC_ROWS or word[at] in _VOWELS else word[at][0]
        row = "" if sound in _VOWELS else sound
        if row not in _ETHIOPIC_ROWS:
            return
        vowel = sound if not row else (word[at + 1] if at + 1 < len(word) else None)
        orders = _ETHIOPIC_ORDER.get(vowel or "", [(5, "")])
        syllables.append([chr(_ETHIOPIC_ROWS[row] + order) + tail for order, tail in orders])
        at += 2 if row and vowel in _ETHIOPIC_ORDER else 1
    yield from ("".join(pieces) for pieces in islice(product(*syllables), MOST_SPELLINGS))


def spellings(name: str) -> set[str]:
    """Spellings of a German name in other scripts. Several words are spelt word by word."""
    words = [sounds(word) for word in re.findall(r"[^\W\d_]+", name)]
    result: set[str] = set()
    for letters in (RUSSIAN, UKRAINIAN, BULGARIAN, SERBIAN, SERBIAN_LATIN, ARABIC, PERSIAN, HINDI):
        for double in (False, True):
            spelt = [list(islice(_spell(letters, w, double), MOST_SPELLINGS)) for w in words]
            joined = (" ".join(p) for p in islice(product(*spelt), MOST_SPELLINGS))
            result.update(_hindi(s) if letters is HINDI else s for s in joined)
    syllabic = [list(_ethiopic(w)) for w in words]
    result.update(" ".join(p) for p in islice(product(*syllabic), MOST_SPELLINGS))
    return {s for s in result if s.strip()}
