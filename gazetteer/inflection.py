"""Base forms that a word in running text may come from: endings, prefixes, prepositions.

Not grammar, but candidates to look up: `лейпциге` gives `лейпциг`, `بلایبزیغ` gives `لایبزیغ`,
`berlinde` gives `berlin`. Words are folded keys. Stems have three letters or more.
"""

from collections.abc import Iterator
from functools import lru_cache

# Ending in the text -> endings of the base form. Longest first within a language's forms.
_CYRILLIC: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("иями", ("ия",)), ("иях", ("ия",)), ("ией", ("ия",)), ("ією", ("ія",)), ("ии", ("ия",)),
    ("ию", ("ия",)), ("ії", ("ія",)), ("ію", ("ія",)), ("ијом", ("ија",)), ("ији", ("ија",)),
    ("ију", ("ија",)), ("ије", ("ија",)), ("ия", ("ия", "ие")), ("ами", ("ы", "и", "")),
    ("ах", ("ы", "и", "")), ("ях", ("и", "ы", "")), ("ов", ("ы", "")), ("ські", ("ськ",)),
    ("ську", ("ськ",)), ("ськом", ("ськ",)), ("ове", ("ов", "ів")), ("ові", ("", "ов", "ів")),
    ("овы", ("ов",)), ("ова", ("ов", "ів")), ("еві", ("", "ь")), ("ом", ("", "о")),
    ("ем", ("", "ь", "е", "й")), ("ою", ("а",)), ("ой", ("а", "ая")), ("ої", ("а",)),
    ("ій", ("а", "я", "ія")), ("ей", ("я", "а", "и")), ("ею", ("я", "а")), ("єм", ("й",)),
    ("ям", ("и",)), ("ье", ("ья",)), ("ьи", ("ья",)), ("ті", ("т", "та")), ("зі", ("г", "га")),
    ("ці", ("к", "ка", "ць")), ("сі", ("х", "ха")), ("а", ("", "о")), ("я", ("ь", "й")),
    ("у", ("", "а", "о")), ("ю", ("ь", "й", "я")), ("е", ("", "а", "о", "я", "ь")),
    ("і", ("", "а", "я", "ь", "о")), ("и", ("а", "ь", "я", "")), ("ы", ("а", "")), ("ї", ("я",)),
    ("ъ", ("",)), ("ия", ("",)), ("ът", ("",)),
)  # fmt: skip
# Polish, Serbian and Croatian, Romanised Russian, Albanian, Romanian, Kurmanji, German, Somali.
_LATIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("urcie", ("urt",)), ("arcie", ("art",)), ("cie", ("t", "ta")), ("dzie", ("d", "da")),
    ("dze", ("ga",)), ("rze", ("r", "ra")), ("iem", ("", "ie")), ("owi", ("",)), ("ami", ("y", "")),
    ("ach", ("y", "")), ("ului", ("",)), ("ul", ("",)), ("iji", ("ija",)), ("iju", ("ija",)),
    ("ii", ("ia", "iya")), ("iu", ("ia", "ija", "")), ("ie", ("", "a", "o")), ("om", ("", "a")),
    ("em", ("",)), ("oj", ("a",)), ("oy", ("a",)), ("it", ("", "i")), ("in", ("", "i")),
    ("un", ("",)), ("ut", ("",)), ("es", ("",)), ("en", ("",)), ("er", ("", "en", "e")),
    ("ner", ("en",)), ("aye", ("a",)), ("yaye", ("ya",)), ("ya", ("y",)), ("u", ("", "a", "o")),
    ("e", ("", "a", "o")), ("a", ("", "o")), ("i", ("", "a")), ("y", ("a",)), ("s", ("",)),
)  # fmt: skip
# Turkish case endings (also written without apostrophe), longest first; they say where.
_TURKISH = (
    "deyim", "dayim", "teyim", "tayim", "deyiz", "dayiz", "dayım", "deki", "daki", "teki", "taki",
    "den", "dan", "ten", "tan", "yim", "de", "da", "te", "ta", "ye", "ya", "nin", "nun",
)  # fmt: skip
_ARABIC_PREFIXES = (
    "وبال",
    "وال",
    "بال",
    "فال",
    "كال",
    "لل",
    "ال",
    "وب",
    "ول",
    "ب",
    "ل",
    "ع",
    "و",
    "ف",
    "ک",
)
_LOCATIVE_PREFIXES = {"وبال", "بال", "فال", "لل", "وب", "ول", "ب", "ل", "ع", "ف"}
_PERSIAN_ENDINGS = ("هستیم", "هستم", "ایم", "یم", "ام", "ست", "ها", "ی", "م", "ه", "و", "ا")
_ETHIOPIC_PREFIXES = ("እንደ", "ለ", "በ", "ከ", "የ", "ን", "ብ")
_ETHIOPIC_ENDINGS = ("ዊት", "ዊ", "ን", "ም", "ይ", "ያን")
_INDIC_ENDINGS = ("में", "से", "का", "की", "को")


@lru_cache(maxsize=16384)
def bases(key: str) -> tuple[tuple[str, bool], ...]:
    """(candidate base form, whether ending or prefix says "in", "to" or "from") of a word.

    Remembered: each word is asked about up to eight times, for places here, abroad and countries.
    """
    return tuple(_bases(key))


def _bases(key: str) -> Iterator[tuple[str, bool]]:
    if len(key) < 4:
        return iter(())
    first = key[0]
    if first.isascii():
        return _latin(key)
    if "Ѐ" <= first <= "ӿ":
        return _endings(key, _CYRILLIC_ENDINGS)
    if "؀" <= first <= "ۿ":
        return _arabic(key)
    if "ሀ" <= first <= "፿":
        return _affixes(key, _ETHIOPIC_PREFIXES, _ETHIOPIC_ENDINGS)
    return (
        (key[: -len(e)], True) for e in _INDIC_ENDINGS if key.endswith(e) and len(key) > len(e) + 2
    )


def _by_ending(
    *table: tuple[str, tuple[str, ...]],
) -> dict[str, tuple[str, ...]]:
    result: dict[str, tuple[str, ...]] = {}
    for ending, replacements in table:
        result[ending] = (*result.get(ending, ()), *replacements)
    return result


_CYRILLIC_ENDINGS = _by_ending(*_CYRILLIC)
_LATIN_ENDINGS = _by_ending(*_LATIN)
_LONGEST_ENDING = 5


def _endings(key: str, table: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, bool]]:
    for size in range(min(_LONGEST_ENDING, len(key) - 3), 0, -1):
        replacements = table.get(key[-size:])
        if replacements:
            stem = key[:-size]
            for replacement in replacements:
                yield stem + replacement, False


def _latin(key: str) -> Iterator[tuple[str, bool]]:
    for ending in _TURKISH:
        if key.endswith(ending) and len(key) - len(ending) >= 4:
            yield key[: -len(ending)], True
            break
    for base, locative in _endings(key, _LATIN_ENDINGS):
        if len(base) >= 4:
            yield base, locative


def _arabic(key: str) -> Iterator[tuple[str, bool]]:
    for prefix in _ARABIC_PREFIXES:
        if key.startswith(prefix) and len(key) - len(prefix) >= 3:
            rest = key[len(prefix) :]
            yield rest, prefix in _LOCATIVE_PREFIXES
            if prefix == "لل":
                yield "ال" + rest, True
    for ending in _PERSIAN_ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            yield key[: -len(ending)], False


def _affixes(
    key: str, prefixes: tuple[str, ...], endings: tuple[str, ...]
) -> Iterator[tuple[str, bool]]:
    stems = [(key, False)]
    stems += [
        (key[len(p) :], True) for p in prefixes if key.startswith(p) and len(key) - len(p) >= 2
    ]
    yield from stems[1:]
    for stem, locative in stems:
        for ending in endings:
            if stem.endswith(ending) and len(stem) - len(ending) >= 2:
                yield stem[: -len(ending)], locative
